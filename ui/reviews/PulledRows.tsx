/** Who was pulled back: each with their own lane, and the days held against those since their own move. */
import type { ReviewPulledRow } from "../api/generated";
import type { Day } from "../api/values";
import { useHouse } from "../app/house";
import { type Words, useWords } from "../app/words";
import type { AsTable } from "../parts/TableToggle";
import { WhatInReview, WhoInReview } from "./AboutPromise";
import { LaneRows } from "./LaneRows";
import { laneOf } from "./laneOf";
import classes from "./reviews.module.css";

export function PulledRows({ rows, since, asTable }: { rows: ReviewPulledRow[]; since: Day; asTable: AsTable }) {
  const words = useWords();
  const { today } = useHouse();
  return (
    <LaneRows
      asTable={asTable}
      rows={rows.map((row) => ({
        about: row.about,
        sentence: sentenceOf(row, words),
        lane: laneOf(row.lane, today, { since }),
      }))}
      table={<PulledTable rows={rows} />}
    />
  );
}

function sentenceOf({ times, days, hours, movedOn, daysSince }: ReviewPulledRow, { t, day }: Words): string {
  const how =
    movedOn === null || daysSince === null
      ? t("hr-review-pulled-days", { times, days })
      : t("hr-review-pulled-since", { times, days, since: daysSince, day: day(movedOn) });
  return hours === null ? how : `${how} ${t("hr-review-pulled-hours", { hours })}`;
}

function PulledTable({ rows }: { rows: ReviewPulledRow[] }) {
  const { t } = useWords();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t("promises-column-who")}</th>
          <th scope="col">{t("promises-column-what")}</th>
          <th scope="col" className={classes.number}>
            {t("hr-review-column-times")}
          </th>
          <th scope="col" className={classes.number}>
            {t("hr-review-column-days")}
          </th>
          <th scope="col" className={classes.number}>
            {t("hr-review-column-move")}
          </th>
          <th scope="col" className={classes.number}>
            {t("hr-review-column-hours")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ about, times, days, daysSince, hours }) => (
          <tr key={about.commitment}>
            <th scope="row">
              <WhoInReview about={about} />
            </th>
            <td>
              <WhatInReview about={about} />
            </td>
            <td className={classes.number}>{times}</td>
            <td className={classes.number}>{days}</td>
            <td className={classes.number}>{daysSince ?? "–"}</td>
            <td className={classes.number}>{hours ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
