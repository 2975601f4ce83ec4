/** Hours of work that must go on, weekday by weekday, as a person says them. */
import type { FunctionHours } from "../api/generated";
import type { Words } from "../app/words";
import { clockAfter, weekdayName } from "../parts/weekdays";

/** The same hours on several weekdays. */
export interface HoursRow {
  weekdays: number[];
  startsAt: string;
  minutes: number;
}

export function rowsOf(hours: FunctionHours[]): HoursRow[] {
  const rows: HoursRow[] = [];
  for (const { weekday, startsAt, minutes } of hours) {
    const same = rows.find((row) => row.startsAt === startsAt && row.minutes === minutes);
    if (same) same.weekdays.push(weekday);
    else rows.push({ weekdays: [weekday], startsAt, minutes });
  }
  return rows;
}

/** Weekdays that follow each other: [1, 2, 3, 5] is 1–3 and 5. */
export function runsOf(weekdays: number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const weekday of [...weekdays].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === weekday - 1) last[1] = weekday;
    else runs.push([weekday, weekday]);
  }
  return runs;
}

/** "Mon–Fri 08:00–16:00"; whenever its holders work, where no hours are said. */
export function hoursInWords(hours: FunctionHours[], { t, locale }: Words): string {
  if (hours.length === 0) return t("work-hours-theirs");
  const name = (weekday: number) => weekdayName(locale, weekday, "short");
  return rowsOf(hours)
    .map((row) => {
      const days = runsOf(row.weekdays)
        .map(([first, last]) => (first === last ? name(first) : `${name(first)}–${name(last)}`))
        .join(", ");
      return t("work-hours-row", { days, from: row.startsAt, to: clockAfter(row.startsAt, row.minutes) });
    })
    .join("; ");
}
