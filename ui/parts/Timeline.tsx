/**
 * One timeline of everything with one person, newest first; a talk or a promise in it opens with Enter or a click. However
 * long it is, it is one stop for Tab: ↑ and ↓ go from one to the next.
 */
import { UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import type { Place, TimelineRow } from "../api/generated";
import { useWords } from "../app/words";
import { useArrowKeys } from "./arrowKeys";
import classes from "./Timeline.module.css";

interface Props {
  rows: TimelineRow[];
  onOpen: (place: Place) => void;
}

export function Timeline({ rows, onOpen }: Props) {
  const { shortDay } = useWords();
  const keys = useArrowKeys<HTMLOListElement>();
  return (
    <ol {...keys} className={classes.timeline}>
      {rows.map((row, index) => {
        const key = `${row.on}-${row.kind}-${index}`;
        const place = placeOf(row);
        return (
          <li key={key}>
            <time className={classes.day} dateTime={row.on}>
              {shortDay(row.on)}
            </time>
            {place ? (
              <UnstyledButton className={classes.open} onClick={() => onOpen(place)}>
                <RowText row={row} />
              </UnstyledButton>
            ) : (
              <RowText row={row} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Where a row leads; most say all there is. */
function placeOf({ meeting, commitment }: TimelineRow): Place | null {
  if (commitment !== null) return { screen: "promise", commitment };
  return meeting === null ? null : { screen: "meeting", meeting };
}

function RowText({ row }: { row: TimelineRow }): ReactNode {
  const { t, say } = useWords();
  return (
    <span className={classes.row}>
      <span className={classes.words}>
        <span className={classes.title}>{say(row.title)}</span>
        {row.text !== "" && <span className={classes.text}>{row.text}</span>}
      </span>
      {row.badge && <span className={classes.badge}>{t(row.badge)}</span>}
    </span>
  );
}
