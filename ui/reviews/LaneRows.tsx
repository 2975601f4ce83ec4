/** People of a review, each with a sentence and their career lane; T shows them all as one table. */
import { useElementSize } from "@mantine/hooks";
import type { ReactNode } from "react";
import type { ReviewAbout } from "../api/generated";
import { useWords } from "../app/words";
import { CareerLane } from "../parts/CareerLane";
import { type AsTable, TableToggle } from "../parts/TableToggle";
import { useArrowKeys } from "../parts/arrowKeys";
import type { CareerLaneData } from "../parts/careerLaneShape";
import { WhatInReview } from "./AboutPromise";
import { ShownRows } from "./ShownRows";
import classes from "./reviews.module.css";

const AT_ONCE = 15;
const USUAL_WIDTH = 960;

export interface LaneRow {
  about: ReviewAbout;
  sentence: string;
  lane: CareerLaneData;
  /** Beside the name: what was found. */
  mark?: ReactNode;
}

export function LaneRows({ rows, table, asTable }: { rows: LaneRow[]; table: ReactNode; asTable: AsTable }) {
  const { t } = useWords();
  const { ref, width } = useElementSize();
  const arrows = useArrowKeys<HTMLUListElement>();
  return (
    <div ref={ref}>
      <p className={`${classes.toggle} screen-only`}>
        <TableToggle asTable={asTable} />
      </p>
      {asTable.shown ? (
        table
      ) : (
        <ShownRows rows={rows} atOnce={AT_ONCE}>
          {(shown) => (
            <ul className={classes.lanes} {...arrows}>
              {shown.map((row) => (
                <li key={row.about.commitment}>
                  <div className={classes.laneHead}>
                    <p>
                      <b>{row.about.name}</b> <span className={classes.small}>{row.about.center}</span>
                    </p>
                    {row.mark}
                  </div>
                  <p>
                    <WhatInReview about={row.about} />
                  </p>
                  <p className={classes.small}>{row.sentence}</p>
                  {row.lane.bands.length > 0 && (
                    <CareerLane
                      lane={row.lane}
                      sentence={t("promises-about", { name: row.about.name, what: row.sentence })}
                      width={width || USUAL_WIDTH}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
        </ShownRows>
      )}
    </div>
  );
}
