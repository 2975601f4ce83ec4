import styles from "./parts.module.css";

/** Status is never told by colour alone: each state has its own shape, and a word beside it. */
const SHAPES = {
  filled: "●",
  ring: "○",
  half: "◐",
  triangle: "△",
  cross: "✕",
  dotted: "◌",
  pause: "‖",
  tick: "✓",
} as const;

export type GlyphName = keyof typeof SHAPES;
export type Tone = "now" | "soon" | "calm" | "good" | "open" | "quiet";

/** The bare shape, hidden from screen readers; for places where the word stands nearby. */
export function Glyph(props: { name: GlyphName; tone: Tone; className?: string }) {
  return (
    <span
      className={`${styles.glyph} ${styles[`tone-${props.tone}`]} ${props.className ?? ""}`}
      aria-hidden="true"
    >
      {SHAPES[props.name]}
    </span>
  );
}

/** A shape with its word. */
export function StatusGlyph(props: { name: GlyphName; tone: Tone; word: string }) {
  return (
    <span className={styles.status}>
      <Glyph name={props.name} tone={props.tone} />
      <span>{props.word}</span>
    </span>
  );
}

/** A shape with its word, set apart from the text around it; only what wants attention is filled. */
export function StatusChip(props: { name: GlyphName; tone: Tone; word: string }) {
  return (
    <span className={styles.chip} data-tone={props.tone}>
      <span className={styles.chipGlyph} aria-hidden="true">
        {SHAPES[props.name]}
      </span>
      {props.word}
    </span>
  );
}
