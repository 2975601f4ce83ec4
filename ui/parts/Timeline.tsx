/** One timeline of everything with one person, newest first; a talk in it opens with Enter or a click. */
import { UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import type { MeetingId, TimelineRow } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./Timeline.module.css";

interface Props {
  rows: TimelineRow[];
  onOpen: (meeting: MeetingId) => void;
}

export function Timeline({ rows, onOpen }: Props) {
  const { shortDay } = useWords();
  return (
    <ol className={classes.timeline}>
      {rows.map((row, index) => {
        const key = `${row.on}-${row.kind}-${index}`;
        const meeting = row.meeting;
        return (
          <li key={key}>
            <time className={classes.day} dateTime={row.on}>
              {shortDay(row.on)}
            </time>
            {meeting === null ? (
              <RowText row={row} />
            ) : (
              <UnstyledButton className={classes.open} onClick={() => onOpen(meeting)}>
                <RowText row={row} />
              </UnstyledButton>
            )}
          </li>
        );
      })}
    </ol>
  );
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
