/**
 * One timeline of everything with one person, newest first; a talk in it opens with Enter or a click. However long it is,
 * it is one stop for Tab: ↑ and ↓ go from talk to talk.
 */
import { UnstyledButton } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { MeetingId, TimelineRow } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./Timeline.module.css";

interface Props {
  rows: TimelineRow[];
  onOpen: (meeting: MeetingId) => void;
}

export function Timeline({ rows, onOpen }: Props) {
  const { shortDay } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [reached, setReached] = useState<MeetingId | null>(null);
  const first = rows.find((row) => row.meeting !== null)?.meeting ?? null;
  const stop = rows.some((row) => row.meeting === reached) ? reached : first;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const talks = [...(list.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const at = talks.indexOf(document.activeElement as HTMLElement);
    const next = talks[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ol ref={list} className={classes.timeline} onKeyDown={onKeyDown}>
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
              <UnstyledButton
                className={classes.open}
                tabIndex={meeting === stop ? 0 : -1}
                onFocus={() => setReached(meeting)}
                onClick={() => onOpen(meeting)}
              >
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
