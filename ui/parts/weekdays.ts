/** Weekdays by their number, 1 is Monday, and stretches of the clock as people say them. */
import type { Clock } from "../api/values";

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The first of January 2024 was a Monday. */
export function weekdayName(locale: string, weekday: number, length: "short" | "long" = "long"): string {
  const day = new Date(Date.UTC(2024, 0, weekday, 12));
  return new Intl.DateTimeFormat(locale, { weekday: length, timeZone: "UTC" }).format(day);
}

const A_DAY = 24 * 60;

function minutesOf(clock: Clock): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** From one time to the next time the clock shows the other: "22:00" to "06:00" goes past midnight. */
export function minutesBetween(from: Clock, to: Clock): number {
  const minutes = minutesOf(to) - minutesOf(from);
  return minutes > 0 ? minutes : minutes + A_DAY;
}

/** What the clock shows so many minutes later. */
export function clockAfter(from: Clock, minutes: number): Clock {
  const at = (minutesOf(from) + minutes) % A_DAY;
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}
