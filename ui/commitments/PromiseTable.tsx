/**
 * The list of promises. It is one tab stop; ↑ and ↓ move, Enter opens, K and M do the likely things with the line one is
 * on. Lines are shown a few at a time, so that the window stays light.
 */
import { Button } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { usePromiseDialogs } from "./PromiseActions";
import { PromiseRow } from "./PromiseRow";
import type { PromiseBoard, PromiseFilter, PromiseLine } from "../api/generated";
import classes from "./promises.module.css";

/** A line is some twenty nodes, and WebKitGTK likes to have fewer than 1,500 on a screen. */
const AT_ONCE = 50;

/** What every line of the list needs to know of the list. */
export interface ListProps {
  axis: Pick<PromiseBoard, "from" | "to" | "today">;
  /** The line that Tab comes to. */
  current: PromiseLine | null;
  onCurrent: (line: PromiseLine) => void;
  /** Dates and causes written out instead of drawn. */
  asTable: boolean;
}

export function PromiseTable({ board }: { board: PromiseBoard }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const { open } = usePromiseDialogs();
  const [asTable, setAsTable] = useState(false);
  const [chosen, setCurrent] = useState<PromiseLine | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const current = chosen ?? board.lines[0] ?? null;
  // What was chosen may have left the list; then the first line is where the keys work.
  useEffect(() => {
    if (chosen && !isShown(chosen, body.current)) setCurrent(null);
  });
  useActions({
    "promises-table": () => setAsTable((now) => !now),
    ...(current !== null &&
      !readOnly && {
        "promises-claim": () => open("claim", current),
        "promises-move": () => open("move", current),
      }),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(body.current?.querySelectorAll<HTMLElement>("tr[data-line]") ?? [])];
    const at = rows.indexOf(event.target as HTMLElement);
    if (at < 0) return;
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
    if (event.key === "Enter" && current) go({ screen: "promise", commitment: current.commitment });
  };
  const list: ListProps = { axis: board, current, onCurrent: setCurrent, asTable };
  return (
    <>
      <table
        className={classes.board}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table one moves in by keys.
        role="grid"
        aria-label={t("promises-board")}
        aria-describedby="promises-board-keys"
      >
        <Columns axis={board} asTable={asTable} />
        <tbody ref={body} onKeyDown={onKeyDown}>
          <Rows board={board} list={list} />
        </tbody>
      </table>
      <p className={`${classes.keys} screen-only`} id="promises-board-keys">
        {t("promises-board-keys")}
      </p>
    </>
  );
}

function isShown(line: PromiseLine, body: HTMLElement | null): boolean {
  return body?.querySelector(`[data-line="${line.commitment}"]`) != null;
}

function Columns({ axis, asTable }: Pick<ListProps, "axis" | "asTable">) {
  const { t, shortDay } = useWords();
  const { from, to } = axis;
  return (
    <thead>
      <tr>
        <th scope="col">{t("promises-column-who")}</th>
        <th scope="col">{t("promises-column-what")}</th>
        {asTable ? (
          <>
            <th scope="col">{t("promises-column-made")}</th>
            <th scope="col">{t("promises-column-first")}</th>
            <th scope="col">{t("promises-column-moves")}</th>
          </>
        ) : (
          <th scope="col">{t("promises-column-line", { from: shortDay(from), to: shortDay(to) })}</th>
        )}
        <th scope="col">{t("promises-column-due")}</th>
        {!asTable && <th scope="col">{t("promises-column-moved")}</th>}
        <th scope="col">{t("promises-column-state")}</th>
        <td className="screen-only" />
      </tr>
    </thead>
  );
}

function Rows({ board, list }: { board: PromiseBoard; list: ListProps }) {
  const { t } = useWords();
  const [steps, setSteps] = useState(1);
  const { lines, next, shown } = board;
  const asked = steps * AT_ONCE;
  const hasMore = lines.length > asked || (next !== null && lines.length > asked - AT_ONCE);
  return (
    <>
      {lines.slice(0, asked).map((line) => (
        <PromiseRow key={line.commitment} line={line} {...list} />
      ))}
      {hasMore && (
        <tr className="screen-only">
          <td colSpan={9}>
            <Button onClick={() => setSteps(steps + 1)}>{t("promises-show-more")}</Button>
          </td>
        </tr>
      )}
      {!hasMore && next !== null && <LaterRows show={shown} from={next} list={list} />}
    </>
  );
}

function LaterRows({ show, from, list }: { show: PromiseFilter; from: number; list: ListProps }) {
  const { data } = useAnswer("commitments.board", { show, from });
  return data === undefined ? null : <Rows board={data} list={list} />;
}
