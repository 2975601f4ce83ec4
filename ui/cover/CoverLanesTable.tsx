/** The picture of the board in words: who does what, when, and where that stands. */
import type { CoverBoard } from "../api/generated";
import { useWords } from "../app/words";
import { decidedAlike, openAlike } from "./alike";
import { useDays } from "./useDays";
import { useDecisionWords } from "./useDecisionWords";
import classes from "./cover.module.css";

export function CoverLanesTable({ board }: { board: CoverBoard }) {
  const { t } = useWords();
  const daysOf = useDays();
  const words = useDecisionWords();
  const open = openAlike(board.away.flatMap((line) => line.open));
  const decided = decidedAlike(board.away.flatMap((line) => line.decided));
  return (
    <table className={classes.plain}>
      <thead>
        <tr>
          <th scope="col">{t("cover-column-work")}</th>
          <th scope="col">{t("cover-column-hours")}</th>
          <th scope="col">{t("cover-column-days")}</th>
          <th scope="col">{t("cover-column-cover")}</th>
        </tr>
      </thead>
      <tbody>
        {open.map(({ key, first, pieces }) => (
          <tr key={`open:${key}`}>
            <th scope="row">{t("cover-work-of", { work: first.functionName, name: first.name })}</th>
            <td>{first.hours}</td>
            <td>{daysOf(pieces.map(({ day }) => day))}</td>
            <td>{t("cover-nobody-yet")}</td>
          </tr>
        ))}
        {decided.map(({ key, first, pieces }) => (
          <tr key={key}>
            <th scope="row">{first.functionName}</th>
            <td>{first.hours}</td>
            <td>{daysOf(pieces.map(({ day }) => day))}</td>
            <td>{words(first)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
