/** What comes due in the next ninety days, the next one first, and whether cover is named. */
import type { ReviewComingRow } from "../api/generated";
import { useWords } from "../app/words";
import { StatusChip } from "../parts/StatusGlyph";
import { useArrowKeys } from "../parts/arrowKeys";
import { WhatInReview, WhoInReview } from "./AboutPromise";
import { ShownRows } from "./ShownRows";
import classes from "./reviews.module.css";

const AT_ONCE = 40;

export function ComingRows({ rows }: { rows: ReviewComingRow[] }) {
  const { t, weekdayDay } = useWords();
  const arrows = useArrowKeys<HTMLTableSectionElement>();
  return (
    <ShownRows rows={rows} atOnce={AT_ONCE}>
      {(shown) => (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("promises-column-due")}</th>
              <th scope="col">{t("promises-column-who")}</th>
              <th scope="col">{t("promises-column-what")}</th>
              <th scope="col">{t("promises-column-moves")}</th>
              <th scope="col">{t("hr-review-column-cover")}</th>
            </tr>
          </thead>
          <tbody {...arrows}>
            {shown.map((row) => (
              <tr key={row.about.commitment}>
                <td className={classes.date}>{row.due && weekdayDay(row.due)}</td>
                <th scope="row">
                  <WhoInReview about={row.about} />
                </th>
                <td>
                  <WhatInReview about={row.about} />
                </td>
                <td>{t("hr-review-moved-times", { count: row.moves })}</td>
                <td>
                  <Cover row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ShownRows>
  );
}

function Cover({ row: { cover, coverOn } }: { row: ReviewComingRow }) {
  const { t, shortDay } = useWords();
  switch (cover) {
    case "met":
      return (
        <StatusChip
          name="filled"
          tone="good"
          word={t("hr-review-cover-met", { day: coverOn ? shortDay(coverOn) : "" })}
        />
      );
    case "open":
      return <StatusChip name="triangle" tone="soon" word={t("hr-review-cover-open")} />;
    case "unsaid":
      return <StatusChip name="ring" tone="quiet" word={t("hr-review-cover-unsaid")} />;
  }
}
