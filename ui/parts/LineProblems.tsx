import type { LineProblem } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./imports.module.css";
import { Section } from "./Section";

/** What is wrong with lines of a file, line by line; the first of many. */
export function LineProblems({ problems, count }: { problems: LineProblem[]; count: number }) {
  const { t, say } = useWords();
  if (count === 0) return null;
  const shown = problems.length;
  return (
    <Section
      title={t("import-people-problems", { count: count })}
      hint={shown < count ? t("import-people-problems-first", { count: shown }) : undefined}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("import-people-line")}</th>
            <th scope="col">{t("import-people-column")}</th>
            <th scope="col">{t("import-people-problem")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.line}-${problem.column}-${problem.message.key}`}>
              <td>{problem.line}</td>
              <td>{problem.column}</td>
              <td>{say(problem.message)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
