import type { Clock } from "../api/values";

/** `10` → 10:00, `930` → 09:30, `9.30` → 09:30, `14:00` → 14:00; anything else is no time. */
export function readClock(typed: string): Clock | null {
  const digits = /^\s*(\d{1,2})(?:[:.hu ]?(\d{2}))?\s*$/i.exec(typed);
  if (!digits) return null;
  const hour = Number(digits[1]);
  const minute = Number(digits[2] ?? "0");
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
