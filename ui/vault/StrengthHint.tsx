import { useWords } from "../app/words";
import { Glyph, type GlyphName, type Tone } from "../parts/StatusGlyph";
import { type Strength, strengthOf } from "./strength";
import styles from "./vault.module.css";

const LOOKS: Record<Strength, { glyph: GlyphName; tone: Tone; words: string }> = {
  empty: { glyph: "ring", tone: "quiet", words: "vault-strength-empty" },
  weak: { glyph: "triangle", tone: "now", words: "vault-strength-weak" },
  fair: { glyph: "half", tone: "soon", words: "vault-strength-fair" },
  strong: { glyph: "filled", tone: "good", words: "vault-strength-strong" },
};

/** Says honestly how long a guesser would need. */
export function StrengthHint({ passphrase }: { passphrase: string }) {
  const { t } = useWords();
  const look = LOOKS[strengthOf(passphrase)];
  return (
    <p className={styles.strength} role="status">
      <Glyph name={look.glyph} tone={look.tone} />
      <span>{t(look.words)}</span>
    </p>
  );
}
