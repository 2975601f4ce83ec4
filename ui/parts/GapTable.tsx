import type { GapLine, Rating } from "../api/generated";
import { useWords } from "../app/words";
import tables from "./RhythmDots.module.css";

/** The same as the picture, in words. */
export function GapTable(props: {
  lines: GapLine[];
  questionOf: (line: GapLine) => string | null;
  ratingWords: Record<Rating, string>;
  name: string;
}) {
  const { t } = useWords();
  const { lines, questionOf, ratingWords, name } = props;
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{t("gap-expectation")}</th>
          <th scope="col">{name}</th>
          <th scope="col">{t("gap-you")}</th>
          <th scope="col">{t("gap-question")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.expectation}>
            <td>{line.what}</td>
            <td>{ratingWords[line.own.rating]}</td>
            <td>{ratingWords[line.leader.rating]}</td>
            <td>{questionOf(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
