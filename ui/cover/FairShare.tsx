/** Hours covered in eight weeks, a dot for four of them, in the order of names and never of size (INTERFACE 9.11). */
import type { CoverShare } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import classes from "./cover.module.css";

/** Dots beside each other; more are told by the number. */
const MOST_DOTS = 24;
const HOURS_A_DOT = 4;

export function FairShare() {
  const { t, number } = useWords();
  const { data } = useAnswer("cover.figures", null);
  if (data === undefined || data.mean === 0) return null;
  const mean = Math.round(data.mean * 10) / 10;
  return (
    <Section title={t("cover-share")} hint={t("cover-share-hint", { mean: number(mean) })}>
      <ul className={classes.shares}>
        {data.shares.map((share) => (
          <Share key={share.person} share={share} mean={data.mean} />
        ))}
      </ul>
    </Section>
  );
}

function Share({ share, mean }: { share: CoverShare; mean: number }) {
  const { t, number } = useWords();
  const dots = Math.min(share.dots, MOST_DOTS);
  return (
    <li>
      <span className={classes.shareName} title={share.name}>
        {share.name}
      </span>
      <span className={classes.shareDots} aria-hidden="true">
        {"●".repeat(dots)}
        {/* The mean of the team, as a thin line between the dots. */}
        <span className={classes.shareMean} style={{ insetInlineStart: `${(mean / HOURS_A_DOT) * 12}px` }} />
      </span>
      <span className={classes.shareHours}>{t("cover-hours", { hours: number(Math.round(share.hours * 10) / 10) })}</span>
    </li>
  );
}
