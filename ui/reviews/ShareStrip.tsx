import type { PromiseCounts } from "../api/generated";
import { useWords } from "../app/words";
import { StatusGlyph } from "../parts/StatusGlyph";
import classes from "./reviews.module.css";

/** How many were kept, are open, were broken, or ended otherwise: a bar of all, and the same in words. */
export function ShareStrip({ counts }: { counts: PromiseCounts }) {
  const { t } = useWords();
  const other = Math.max(0, counts.all - counts.kept - counts.open - counts.broken);
  const parts = [
    {
      part: "kept",
      count: counts.kept,
      name: "filled",
      tone: "good",
      words: t("review-share-kept", { count: counts.kept }),
    },
    {
      part: "open",
      count: counts.open,
      name: "ring",
      tone: "open",
      words: t("review-share-open", { count: counts.open }),
    },
    {
      part: "broken",
      count: counts.broken,
      name: "cross",
      tone: "now",
      words: t("review-share-broken", { count: counts.broken }),
    },
    {
      part: "other",
      count: other,
      name: "dotted",
      tone: "quiet",
      words: t("review-share-other", { count: other }),
    },
  ] as const;
  const there = parts.filter(({ count }) => count > 0);
  return (
    <>
      <div className={classes.share} aria-hidden="true">
        {there.map(({ part, count }) => (
          <span key={part} data-part={part} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={classes.shareWords}>
        {there.map(({ part, name, tone, words }) => (
          <li key={part}>
            <StatusGlyph name={name} tone={tone} word={words} />
          </li>
        ))}
      </ul>
    </>
  );
}
