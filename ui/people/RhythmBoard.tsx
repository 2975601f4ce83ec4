/**
 * The rhythm board: one row for each person. It is one tab stop; ↑ and ↓ move, Enter opens. Rows are kept light, so
 * that sixty people stay well under the number of nodes WebKitGTK likes.
 */
import { Anchor } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";
import type { BoardLine, PersonId } from "../api/generated";
import { useWords } from "../app/words";
import { RhythmDots, dotsSentence } from "../parts/RhythmDots";
import { RhythmMark } from "../parts/RhythmMark";
import classes from "./people.module.css";

/** More rows than this are shown on request only. */
const AT_FIRST = 80;
const DOTS_WIDTH = 196;

interface Props {
  lines: BoardLine[];
  current: PersonId | null;
  /** The dots told as a sentence instead of drawn. */
  asWords: boolean;
  onCurrent: (person: PersonId) => void;
  onOpen: (person: PersonId) => void;
}

export function RhythmBoard({ lines, current, asWords, onCurrent, onOpen }: Props) {
  const { t } = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const [all, setAll] = useState(false);
  // Two people called the same are told apart by their full names.
  const shared = new Set(
    lines.map((line) => line.name).filter((name, at, names) => names.indexOf(name) !== at),
  );
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(body.current?.rows ?? [])];
    const at = rows.indexOf(event.target as HTMLTableRowElement);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
    }
    if (event.key === "Enter" && current !== null) onOpen(current);
  };
  return (
    <>
      <table
        className={classes.board}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table one moves in by keys.
        role="grid"
        aria-label={t("people-board")}
        aria-describedby="people-keys"
      >
        <thead>
          <tr>
            <th scope="col">{t("people-column-name")}</th>
            <th scope="col">{t("people-column-last")}</th>
            <th scope="col">{t("people-column-dots")}</th>
            <th scope="col">{t("people-column-next")}</th>
            <th scope="col">{t("people-column-actions")}</th>
            <th scope="col">{t("people-column-rhythm")}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {shown.map((line) => (
            <Row
              key={line.person}
              line={line}
              name={shared.has(line.name) ? line.fullName : line.name}
              isCurrent={line.person === current}
              asWords={asWords}
              onFocus={() => onCurrent(line.person)}
              onOpen={() => onOpen(line.person)}
            />
          ))}
        </tbody>
      </table>
      <p className={classes.keys} id="people-keys">
        {t("people-keys")}
      </p>
      {lines.length > shown.length && (
        <Anchor component="button" type="button" onClick={() => setAll(true)}>
          {t("people-rest", { count: lines.length - shown.length })}
        </Anchor>
      )}
    </>
  );
}

function Row(props: {
  line: BoardLine;
  name: string;
  isCurrent: boolean;
  asWords: boolean;
  onFocus: () => void;
  onOpen: () => void;
}) {
  const words = useWords();
  const { t, weekdayDay } = words;
  const { line } = props;
  const { next } = line;
  return (
    // The row takes its keys through the table body, where all rows are known.
    <tr tabIndex={props.isCurrent ? 0 : -1} onFocus={props.onFocus} onClick={props.onOpen}>
      <th scope="row">
        <span className={classes.name} title={props.name}>
          {props.name}
        </span>
        <span className={classes.position}>{line.position}</span>
      </th>
      <td>
        {line.seenOn === null || line.daysSince === null
          ? t("people-never")
          : t("people-days-ago", { days: line.daysSince })}
      </td>
      <td className={classes.dots}>
        {props.asWords ? dotsSentence(words, line.dots) : <RhythmDots dots={line.dots} width={DOTS_WIDTH} />}
      </td>
      <td>
        {next === null
          ? t("people-not-planned")
          : next.at
            ? t("people-next-at", { day: weekdayDay(next.plannedFor), at: next.at })
            : weekdayDay(next.plannedFor)}
      </td>
      <td>
        {line.openActions === 0 ? t("people-no-actions") : line.openActions}
        {line.carriedThrice > 0 && (
          <span className={classes.carried}>{t("people-carried", { count: line.carriedThrice })}</span>
        )}
      </td>
      <td>
        <RhythmMark rhythm={line.rhythm} never={line.seenOn === null} />
      </td>
    </tr>
  );
}
