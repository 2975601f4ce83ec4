/** Promises that were received. One tab stop; ↑ and ↓ move, Enter opens, T shows dates and causes in words. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { PromiseFilter, ReviewBoard, ReviewedLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { PromiseChip } from "../commitments/PromiseMark";
import { CAUSE_WORDS } from "../commitments/lists";
import { spanOf } from "../commitments/spanOf";
import { PromiseLine } from "../parts/PromiseLine";
import { useArrowKeys } from "../parts/arrowKeys";
import classes from "./reviews.module.css";

/** A line is some twenty nodes, and WebKitGTK likes to have fewer than 1,500 on a screen. */
const AT_ONCE = 40;
const PICTURE = 220;

interface Shown {
  axis: ReturnType<typeof spanOf>;
  asTable: boolean;
  /** Whether more than one center is shown. */
  withCenter: boolean;
}

export function ReviewedTable({ board, laptop }: { board: ReviewBoard; laptop: string | null }) {
  const { t, shortDay } = useWords();
  const [asTable, setAsTable] = useState(false);
  const arrows = useArrowKeys<HTMLTableSectionElement>();
  useActions({ "review-table": () => setAsTable((now) => !now) });
  const axis = spanOf(
    board.lines.map(({ line }) => line),
    board.today,
  );
  const withCenter = new Set(board.packets.map((packet) => packet.laptop)).size > 1;
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("promises-column-who")}</th>
            <th scope="col">{t("promises-column-what")}</th>
            {asTable ? (
              <th scope="col">{t("promises-column-moves")}</th>
            ) : (
              <th scope="col">
                {t("promises-column-line", { from: shortDay(axis.from), to: shortDay(axis.to) })}
              </th>
            )}
            <th scope="col">{t("promises-column-due")}</th>
            <th scope="col">{t("promises-column-state")}</th>
          </tr>
        </thead>
        <tbody {...arrows}>
          <Rows board={board} laptop={laptop} show={board.shown} shown={{ axis, asTable, withCenter }} />
        </tbody>
      </table>
      <p className={`${classes.next} ${classes.small} screen-only`}>{t("review-board-keys")}</p>
    </>
  );
}

function Rows(props: { board: ReviewBoard; laptop: string | null; show: PromiseFilter; shown: Shown }) {
  const { t } = useWords();
  const [steps, setSteps] = useState(1);
  const { board, shown } = props;
  const asked = steps * AT_ONCE;
  const hasMore = board.lines.length > asked || (board.next !== null && board.lines.length > asked - AT_ONCE);
  return (
    <>
      {board.lines.slice(0, asked).map((line) => (
        <Row key={line.line.commitment} reviewed={line} {...shown} />
      ))}
      {hasMore && (
        <tr className="screen-only">
          <td colSpan={5}>
            <Button onClick={() => setSteps(steps + 1)}>{t("promises-show-more")}</Button>
          </td>
        </tr>
      )}
      {!hasMore && board.next !== null && <LaterRows {...props} from={board.next} />}
    </>
  );
}

function LaterRows(props: { laptop: string | null; show: PromiseFilter; shown: Shown; from: number }) {
  const { show, laptop, from } = props;
  const { data } = useAnswer("reviews.board", { show, laptop, from });
  return data === undefined ? null : <Rows {...props} board={data} />;
}

function Row({ reviewed, axis, asTable, withCenter }: { reviewed: ReviewedLine } & Shown) {
  const { t, shortDay } = useWords();
  const { line } = reviewed;
  return (
    <tr>
      <th scope="row">
        {line.name}
        {withCenter && <p className={classes.small}>{reviewed.center}</p>}
      </th>
      <td>
        <button
          type="button"
          className={classes.rowButton}
          onClick={() => go(`/reviews/promise/${line.commitment}`)}
        >
          {line.what}
        </button>
      </td>
      <td>
        {asTable ? <Moves reviewed={reviewed} /> : <PromiseLine line={line} {...axis} width={PICTURE} />}
      </td>
      <td className={classes.date}>{line.due ? shortDay(line.due) : t("promises-no-date-short")}</td>
      <td>
        <PromiseChip line={line} />
      </td>
    </tr>
  );
}

function Moves({ reviewed: { line } }: { reviewed: ReviewedLine }) {
  const { t, shortDay } = useWords();
  if (line.moves.length === 0) return t("promises-not-moved");
  return line.moves.map((move) => (
    <p key={move.on} className={classes.small}>
      {t("promises-move-row", {
        on: shortDay(move.on),
        to: move.to ? shortDay(move.to) : t("promises-no-date-short"),
        cause: t(CAUSE_WORDS[move.cause]),
      })}
    </p>
  ));
}
