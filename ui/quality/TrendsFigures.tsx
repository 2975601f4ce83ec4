/**
 * The four figures of the last thirteen weeks, side by side and never averaged (R22). Beside every share stands where the
 * true one lies, nineteen times in twenty, and how many more checks it would take to tell a difference (R25).
 */
import type { FourFigures, Share } from "../api/generated";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import classes from "./trends.module.css";

/** Under so many, a share is told as "4 of 5". */
const PERCENT_FROM = 20;
const WHOLE = 10_000;

export function TrendsFigures({ figures }: { figures: FourFigures }) {
  const { t, say, number } = useWords();
  const { checks, score } = figures;
  return (
    <Section title={t("trends-figures")} hint={`${say(figures.period)} ${t("trends-figures-hint")}`}>
      <div className={classes.cards}>
        <div className={classes.card}>
          <h3 className={classes.cardName}>{t("trends-score")}</h3>
          <p className={classes.cardValue}>
            {score === null ? t("trends-none") : number(Math.round(score / 10) / 10)}
          </p>
          <p className={classes.quiet}>{t("trends-of-checks", { count: checks })}</p>
        </div>
        <ShareCard name={t("trends-free-customer")} share={figures.customer} />
        <ShareCard name={t("trends-free-business")} share={figures.business} />
        <ShareCard name={t("trends-free-compliance")} share={figures.compliance} />
      </div>
    </Section>
  );
}

function ShareCard({ name, share }: { name: string; share: Share }) {
  const { t } = useWords();
  const { part, whole, interval, moreNeeded } = share;
  const value =
    whole < PERCENT_FROM
      ? t("trends-part-of", { part, whole })
      : t("trends-percent", { percent: Math.round((part / whole) * 100) });
  return (
    <div className={classes.card}>
      <h3 className={classes.cardName}>{name}</h3>
      <p className={classes.cardValue}>{whole === 0 ? t("trends-none") : value}</p>
      {whole >= PERCENT_FROM && <p className={classes.quiet}>{t("trends-part-of", { part, whole })}</p>}
      {interval && <Interval share={part / whole} interval={interval} />}
      {moreNeeded !== null && (
        <p className={classes.quiet}>
          {moreNeeded > 0 ? t("trends-more-needed", { count: moreNeeded }) : t("trends-enough")}
        </p>
      )}
      {whole === 0 && <p className={classes.quiet}>{t("trends-not-asked")}</p>}
    </div>
  );
}

/** Where the true share lies: the stretch, with a tick where it was found. */
function Interval({ share, interval: [low, high] }: { share: number; interval: [number, number] }) {
  const { t } = useWords();
  const percent = (points: number) => Math.round(points / 100);
  const words = t("trends-interval", { low: percent(low), high: percent(high) });
  const at = (points: number) => (points / WHOLE) * 100;
  return (
    <>
      <svg className={classes.interval} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <rect className={classes.track} x={0} y={6} width={100} height={2} />
        <rect className={classes.reach} x={at(low)} y={3} width={Math.max(at(high) - at(low), 1)} height={8} />
        <rect className={classes.share} x={Math.min(share * 100, 99.2)} y={0} width={0.8} height={14} />
      </svg>
      <p className={classes.quiet}>{words}</p>
    </>
  );
}
