/** The same months as rows: what the pictures show, to be read. */
import type { TrendPhase } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./trends.module.css";

export function TrendsTable({ phases }: { phases: TrendPhase[] }) {
  const { t, month, number } = useWords();
  const tenth = (value: number) => number(Math.round(value * 10) / 10);
  const rows = phases.flatMap(({ points, limits }) => points.map((point) => ({ point, limits })));
  return (
    <table className={classes.table} aria-label={t("trends-table")}>
      <thead>
        <tr>
          <th scope="col">{t("export-month-month")}</th>
          <th scope="col">{t("trends-score")}</th>
          <th scope="col">{t("export-month-checks")}</th>
          <th scope="col">{t("trends-limits")}</th>
          <th scope="col">{t("trends-signal")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ point, limits }) => (
          <tr key={point.on}>
            <th scope="row">
              {month(point.on)} {point.on.slice(0, 4)}
            </th>
            <td>{tenth(point.value)}</td>
            <td>{point.checks}</td>
            <td>
              {limits === null
                ? t("trends-too-early")
                : t("trends-between", { lower: tenth(limits.lower), upper: tenth(limits.upper) })}
            </td>
            <td>
              {point.signal === "outside" && t("trends-outside")}
              {point.signal === "run" && t("trends-run")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ErrorsTable({ phases }: { phases: TrendPhase[] }) {
  const { t, month } = useWords();
  const points = phases.flatMap((phase) => phase.points);
  return (
    <table className={classes.table} aria-label={t("trends-errors-table")}>
      <thead>
        <tr>
          <th scope="col">{t("export-month-month")}</th>
          <th scope="col">{t("trends-customer")}</th>
          <th scope="col">{t("trends-business")}</th>
          <th scope="col">{t("trends-compliance")}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.on}>
            <th scope="row">
              {month(point.on)} {point.on.slice(0, 4)}
            </th>
            <td>{point.customer}</td>
            <td>{point.business}</td>
            <td>{point.compliance}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
