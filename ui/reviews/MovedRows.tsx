/** What was moved or broken: from which first date to what, why, who decided, and when the employee was told. */
import type { ReviewMovedRow } from "../api/generated";
import { useWords } from "../app/words";
import { CAUSE_WORDS } from "../commitments/lists";
import { StatusGlyph } from "../parts/StatusGlyph";
import { useArrowKeys } from "../parts/arrowKeys";
import { WhatInReview, WhoInReview } from "./AboutPromise";
import { ShownRows } from "./ShownRows";
import { BROKEN_WORDS } from "./lists";
import classes from "./reviews.module.css";

/** Promises, each with all of its rows. */
const AT_ONCE = 20;

export function MovedRows({ rows }: { rows: ReviewMovedRow[] }) {
  const { t } = useWords();
  const arrows = useArrowKeys<HTMLTableElement>();
  return (
    <ShownRows rows={byPromise(rows)} atOnce={AT_ONCE}>
      {(shown) => (
        <table className={`${classes.table} ${classes.grouped}`} {...arrows}>
          <thead>
            <tr>
              <th scope="col">{t("promises-column-who")}</th>
              <th scope="col">{t("promises-column-what")}</th>
              <th scope="col">{t("hr-review-column-first")}</th>
              <th scope="col">{t("hr-review-column-became")}</th>
              <th scope="col">{t("hr-review-column-why")}</th>
              <th scope="col">{t("hr-review-column-told")}</th>
            </tr>
          </thead>
          {shown.map((group) => (
            <Group key={group[0]?.about.commitment} rows={group} />
          ))}
        </table>
      )}
    </ShownRows>
  );
}

/** Rows of one promise stand together already. */
function byPromise(rows: ReviewMovedRow[]): ReviewMovedRow[][] {
  const groups: ReviewMovedRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.about.commitment === row.about.commitment) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function Group({ rows }: { rows: ReviewMovedRow[] }) {
  const { t, shortDay } = useWords();
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <tbody>
      {rows.map((row, place) => (
        // Rows of a promise have no identity of their own, and their order never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <tr key={place}>
          {place === 0 && (
            <>
              <th scope="rowgroup" rowSpan={rows.length}>
                <WhoInReview about={row.about} />
              </th>
              <td rowSpan={rows.length}>
                <WhatInReview about={row.about} />
              </td>
              <td rowSpan={rows.length} className={classes.date}>
                {row.firstDue ? shortDay(row.firstDue) : t("promises-no-date-short")}
              </td>
            </>
          )}
          <td>
            <Became row={row} />
          </td>
          <td>
            <Why row={row} />
          </td>
          <td>
            <Told row={row} before={dueBefore(rows, place)} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** The date that a move put off: the first one, or what the move before it said. */
function dueBefore(rows: ReviewMovedRow[], place: number): string | null {
  return place === 0 ? (rows[0]?.firstDue ?? null) : (rows[place - 1]?.to ?? null);
}

function Became({ row }: { row: ReviewMovedRow }) {
  const { t, shortDay } = useWords();
  if (row.state !== null) {
    const state = t(BROKEN_WORDS[row.state] ?? "hr-review-state-broken");
    const word = row.endedOn ? t("hr-review-ended", { state, day: shortDay(row.endedOn) }) : state;
    return <StatusGlyph name="cross" tone="now" word={word} />;
  }
  return row.to ? t("hr-review-moved-to", { day: shortDay(row.to) }) : t("hr-review-moved-open");
}

function Why({ row }: { row: ReviewMovedRow }) {
  const { t } = useWords();
  if (row.cause === null) return null;
  const beside = [row.words, row.decidedBy && t("hr-review-decided-by", { name: row.decidedBy })];
  return (
    <>
      {t(CAUSE_WORDS[row.cause])}
      <p className={classes.small}>{beside.filter(Boolean).join(" · ")}</p>
    </>
  );
}

/** The day the employee was told, held against the day that was put off: before it, on it, or after it. */
function Told({ row, before }: { row: ReviewMovedRow; before: string | null }) {
  const { t, shortDay } = useWords();
  if (row.cause === null) return null;
  if (row.toldOn === null) return <StatusGlyph name="triangle" tone="soon" word={t("hr-review-not-told")} />;
  if (before === null) return shortDay(row.toldOn);
  const days = Math.round((Date.parse(before) - Date.parse(row.toldOn)) / 86_400_000);
  const day = shortDay(row.toldOn);
  return days > 0
    ? t("hr-review-told-before", { day, days })
    : t("hr-review-told-after", { day, days: -days });
}
