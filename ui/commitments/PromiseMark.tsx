import { useWords } from "../app/words";
import { type GlyphName, StatusChip, StatusGlyph, type Tone } from "../parts/StatusGlyph";
import type { PromiseGlyph, PromiseLine } from "../api/generated";

const MARKS: Record<PromiseGlyph, { name: GlyphName; tone: Tone }> = {
  open: { name: "ring", tone: "open" },
  soon: { name: "half", tone: "soon" },
  look: { name: "triangle", tone: "soon" },
  kept: { name: "filled", tone: "good" },
  broken: { name: "cross", tone: "now" },
  gone: { name: "dotted", tone: "quiet" },
};

/** Where a promise stands, as a shape and a word. */
export function PromiseMark({ line }: { line: Pick<PromiseLine, "glyph" | "label"> }) {
  const { say } = useWords();
  return <StatusGlyph {...MARKS[line.glyph]} word={say(line.label)} />;
}

/** The same for a column of a list, where the eye looks for what stands out. */
export function PromiseChip({ line }: { line: Pick<PromiseLine, "glyph" | "label"> }) {
  const { say } = useWords();
  return <StatusChip {...MARKS[line.glyph]} word={say(line.label)} />;
}
