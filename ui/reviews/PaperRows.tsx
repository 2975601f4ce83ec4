/** Roles that are real by their title alone: hatched since the title, with the parts that are missing. */
import type { ReviewPaperRow } from "../api/generated";
import type { Day } from "../api/values";
import { useHouse } from "../app/house";
import { type Words, useWords } from "../app/words";
import { FACET_WORDS } from "../commitments/lists";
import { StatusChip } from "../parts/StatusGlyph";
import type { AsTable } from "../parts/TableToggle";
import { WhatInReview, WhoInReview } from "./AboutPromise";
import { LaneRows } from "./LaneRows";
import { laneOf } from "./laneOf";
import classes from "./reviews.module.css";

export function PaperRows({ rows, since, asTable }: { rows: ReviewPaperRow[]; since: Day; asTable: AsTable }) {
  const words = useWords();
  const { today } = useHouse();
  return (
    <LaneRows
      asTable={asTable}
      rows={rows.map((row) => ({
        about: row.about,
        sentence: sentenceOf(row, words),
        lane: laneOf(row.lane, today, { since, onPaperSince: row.titleOn }),
        mark: <PaperMark row={row} />,
      }))}
      table={<PaperTable rows={rows} />}
    />
  );
}

function PaperMark({ row }: { row: ReviewPaperRow }) {
  const { t } = useWords();
  return row.settled ? (
    <StatusChip name="triangle" tone="now" word={t("hr-review-paper-settled")} />
  ) : (
    <StatusChip name="ring" tone="open" word={t("hr-review-paper-open")} />
  );
}

const realOf = ({ promised, missing }: ReviewPaperRow) => promised - missing.length;

function sentenceOf(row: ReviewPaperRow, words: Words): string {
  const { t, day } = words;
  const real = { real: realOf(row), promised: row.promised, day: row.titleOn ? day(row.titleOn) : "–" };
  const since =
    row.position === ""
      ? t("hr-review-paper-known", real)
      : t("hr-review-paper-since", { ...real, position: row.position });
  return `${since} ${t("hr-review-paper-missing", { parts: missingOf(row, words) })}`;
}

function missingOf({ missing }: ReviewPaperRow, { t }: Words): string {
  return missing.map((facet) => t(FACET_WORDS[facet])).join(", ");
}

function PaperTable({ rows }: { rows: ReviewPaperRow[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t("promises-column-who")}</th>
          <th scope="col">{t("promises-column-what")}</th>
          <th scope="col">{t("hr-review-column-real")}</th>
          <th scope="col">{t("hr-review-column-missing")}</th>
          <th scope="col">{t("promises-column-state")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.about.commitment}>
            <th scope="row">
              <WhoInReview about={row.about} />
            </th>
            <td>
              <WhatInReview about={row.about} />
            </td>
            <td>{t("hr-review-of", { part: realOf(row), whole: row.promised })}</td>
            <td>{missingOf(row, words)}</td>
            <td>
              <PaperMark row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
