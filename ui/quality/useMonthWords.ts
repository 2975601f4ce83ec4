/** A month of the team's line in words: what the arrow keys come to, and what a screen reader says. */
import type { TrendPoint } from "../api/generated";
import { useWords } from "../app/words";

export function useMonthWords(): (point: TrendPoint) => string {
  const { t, month, number } = useWords();
  return (point) => {
    const facts = {
      month: `${month(point.on)} ${point.on.slice(0, 4)}`,
      score: number(Math.round(point.value * 10) / 10),
      checks: point.checks,
    };
    const signal = point.signal === "outside" ? t("trends-outside") : point.signal === "run" ? t("trends-run") : "";
    const errors = point.customer + point.business + point.compliance;
    return [t("trends-month", facts), errors > 0 ? t("trends-month-errors", { count: errors }) : "", signal]
      .filter(Boolean)
      .join(" · ");
  };
}
