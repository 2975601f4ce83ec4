import type { ItemKind, Mark } from "../api/generated";
import { useWords } from "../app/words";
import { StatusGlyph, type GlyphName, type Tone } from "../parts/StatusGlyph";
import { MARK_WORDS } from "./lists";

const LOOKS: Record<Mark, { name: GlyphName; tone: Tone }> = {
  "1": { name: "ring", tone: "soon" },
  "2": { name: "half", tone: "calm" },
  "3": { name: "filled", tone: "good" },
  n: { name: "dotted", tone: "quiet" },
};

/** What was seen of a question, as a shape and a word. */
export function MarkWord({ mark, kind }: { mark: Mark | null; kind: ItemKind }) {
  const { t } = useWords();
  return mark === null ? null : <StatusGlyph {...LOOKS[mark]} word={t(MARK_WORDS[kind][mark])} />;
}
