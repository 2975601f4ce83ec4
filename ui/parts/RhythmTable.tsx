import type { RhythmDots as Dots } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./RhythmDots.module.css";

/** The same numbers as the dots, newest first. */
export function RhythmTable({ dots }: { dots: Dots }) {
  const { t, day } = useWords();
  const talks = dots.talks.map((talk) => ({
    on: talk.on,
    what: talk.keptAction ? t("one-on-ones-dots-talk-kept") : t("one-on-ones-dots-talk"),
  }));
  const gaps = dots.gaps.map((gap) => ({
    on: gap.to,
    what: t("one-on-ones-dots-gap-row", { weeks: gap.weeks }),
  }));
  const rows = [...talks, ...gaps].sort((a, b) => b.on.localeCompare(a.on));
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t("one-on-ones-dots-day")}</th>
          <th scope="col">{t("one-on-ones-dots-what")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.on + row.what}>
            <td>{day(row.on)}</td>
            <td>{row.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
