import type { ReviewCaseLine } from "../api/generated";
import { useWords } from "../app/words";
import { type GlyphName, StatusChip, type Tone } from "../parts/StatusGlyph";
import { FINDING_MARKS, FINDING_WORDS, STAGE_WORDS } from "./lists";

/** Where a case stands: what was found, once something was; a question that waits stands out. */
export function CaseMark({ line }: { line: Pick<ReviewCaseLine, "stage" | "finding" | "openQuestions"> }) {
  const { t } = useWords();
  const stage = t(STAGE_WORDS[line.stage]);
  return (
    <>
      <StatusChip {...markOf(line)} word={stage} />
      {line.finding !== null && (
        <StatusChip {...FINDING_MARKS[line.finding]} word={t(FINDING_WORDS[line.finding])} />
      )}
    </>
  );
}

function markOf({ stage, openQuestions }: Pick<ReviewCaseLine, "stage" | "openQuestions">): {
  name: GlyphName;
  tone: Tone;
} {
  if (stage === "closed") return { name: "filled", tone: "good" };
  if (stage === "expired") return { name: "dotted", tone: "quiet" };
  if (openQuestions > 0) return { name: "half", tone: "soon" };
  return { name: "ring", tone: "open" };
}
