/** For the employee: what both said of each expectation, in words. */
import type { GapLine } from "../api/generated";
import { useWords } from "../app/words";
import tables from "../parts/RhythmDots.module.css";
import { RATING_WORDS } from "./lists";

export function BothSaid({ lines, name, of }: { lines: GapLine[]; name: string; of: string }) {
  const { t } = useWords();
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{t("gap-expectation")}</th>
          <th scope="col">{name}</th>
          <th scope="col">{of}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ expectation, what, own, leader }) => (
          <tr key={expectation}>
            <td>{what}</td>
            <td>{t(RATING_WORDS[own.rating])}</td>
            <td>{t(RATING_WORDS[leader.rating])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
