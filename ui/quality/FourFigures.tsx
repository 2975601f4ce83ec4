/** What a contact came to: four figures that stand apart. One failed critical question is not made good by anything else. */
import type { ClassOutcome, Outcome } from "../api/generated";
import { useWords } from "../app/words";
import { StatusGlyph } from "../parts/StatusGlyph";
import classes from "./check.module.css";
import { CLASS_OUTCOME_WORDS, CRITICAL_WORDS } from "./lists";

const CLASSES = ["customer", "business", "compliance"] as const;

export function FourFigures({ outcome, before }: { outcome: Outcome; before: Outcome | null }) {
  const { t } = useWords();
  const { score } = outcome;
  return (
    <dl className={classes.figures}>
      <div className={classes.figure}>
        <dt>{t("check-score")}</dt>
        <dd>{score === null ? t("check-score-none") : t("check-score-of", { points: pointsOf(score) })}</dd>
        {before !== null && before.score !== null && before.score !== score && (
          <dd className={classes.quiet}>{t("check-score-before", { points: pointsOf(before.score) })}</dd>
        )}
      </div>
      {CLASSES.map((name) => (
        <div key={name} className={classes.figure}>
          <dt>{t(CRITICAL_WORDS[name])}</dt>
          <dd>
            <ClassWord outcome={outcome[name]} />
          </dd>
          {before !== null && before[name] !== outcome[name] && (
            <dd className={classes.quiet}>{t("check-class-before", { outcome: t(CLASS_OUTCOME_WORDS[before[name]]) })}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Basis points as points of a hundred. */
function pointsOf(score: number): number {
  return Math.round(score / 100);
}

function ClassWord({ outcome }: { outcome: ClassOutcome }) {
  const { t } = useWords();
  const word = t(CLASS_OUTCOME_WORDS[outcome]);
  if (outcome === "failed") return <StatusGlyph name="cross" tone="now" word={word} />;
  if (outcome === "free") return <StatusGlyph name="filled" tone="good" word={word} />;
  return <StatusGlyph name="dotted" tone="quiet" word={word} />;
}
