/** Days as people type them: `1/12`, `27 nov`, `fri`, `tomorrow`, `+2w`, `2026-11-27`. The result is a day, or null when unclear. */
import type { Day } from "../api/values";

const MILLISECONDS_A_DAY = 86_400_000;

function toDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return toDay(new Date(toDate(day).getTime() + days * MILLISECONDS_A_DAY));
}

/** The day of these numbers, or null when the calendar has no such day (31 June). */
function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? toDay(date) : null;
}

function names(locale: string, options: Intl.DateTimeFormatOptions, dates: Date[]): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return dates.map((date) => format.format(date).toLowerCase().replace(".", ""));
}

/** The place in the list of the one name that begins as typed; at least two letters, or "m" could be anything. */
function placeOf(typed: string, list: string[]): number {
  return typed.length < 2 ? -1 : list.findIndex((name) => name.startsWith(typed));
}

/**
 * A day without a year is the nearest one to `today` in the wanted direction: the next one for plans (the default),
 * the last one for what has been.
 */
export function readDay(
  typed: string,
  today: Day,
  locale: string,
  direction: "ahead" | "back" = "ahead",
): Day | null {
  const text = typed.trim().toLowerCase().replace(/\.$/, "");
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) {
    const [year, month, day] = text.split("-").map(Number) as [number, number, number];
    return dayOf(year, month, day);
  }
  return (
    readNear(text, today) ??
    readStep(text, today) ??
    readNumbers(text, today, direction) ??
    readWords(text, today, locale, direction)
  );
}

/** How far the days with a name of their own are, in every language of the app: nobody changes it to type a day. */
const NEAR_DAYS: [number, string[]][] = [
  [0, ["today", "vandaag", "i dag", "idag"]],
  [1, ["tomorrow", "morgen", "i morgen", "imorgen"]],
  [2, ["day after tomorrow", "overmorgen", "i overmorgen", "iovermorgen"]],
  [-1, ["yesterday", "gisteren", "i går", "igår"]],
];

function readNear(text: string, today: Day): Day | null {
  const near = NEAR_DAYS.find(([, names]) => names.includes(text.replace(/\s+/g, " ")));
  return near ? addDays(today, near[0]) : null;
}

/** `+3`, `+3d`, `+2w`, `-1w`. */
function readStep(text: string, today: Day): Day | null {
  const step = /^([+-])\s*(\d{1,3})\s*([dw]?)$/.exec(text);
  if (!step) return null;
  const days = Number(step[2]) * (step[3] === "w" ? 7 : 1);
  return addDays(today, step[1] === "-" ? -days : days);
}

/** `1/12`, `1-12`, `1.12`, with or without a year. Day first, as everywhere the app is used. */
function readNumbers(text: string, today: Day, direction: "ahead" | "back"): Day | null {
  const numbers = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(text);
  if (!numbers) return null;
  const [, day, month, year] = numbers;
  if (year) return dayOf(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  return nearest(Number(month), Number(day), today, direction);
}

function nearest(month: number, day: number, today: Day, direction: "ahead" | "back"): Day | null {
  const year = Number(today.slice(0, 4));
  const thisYear = dayOf(year, month, day);
  if (thisYear === null) return null;
  if (direction === "ahead" && thisYear < today) return dayOf(year + 1, month, day);
  if (direction === "back" && thisYear > today) return dayOf(year - 1, month, day);
  return thisYear;
}

/** `fri`, `friday`, `27 nov`, `27 november 2026`, in the reader's language or in English. */
function readWords(text: string, today: Day, locale: string, direction: "ahead" | "back"): Day | null {
  const week = [...Array(7).keys()].map((n) => toDate(addDays("2024-01-01", n))); // a Monday
  const months = [...Array(12).keys()].map((n) => new Date(Date.UTC(2024, n, 15)));
  const dayMonth = /^(\d{1,2})\.?\s+(\p{L}+)\.?(?:\s+(\d{4}))?$/u.exec(text);
  for (const language of [locale, "en-GB"]) {
    if (dayMonth) {
      // Dutch shortens maart to mrt, so both ways of writing a month are tried.
      const place = (month: "long" | "short") =>
        placeOf(dayMonth[2] as string, names(language, { month }, months));
      const month = Math.max(place("long"), place("short")) + 1;
      if (month === 0) continue;
      if (dayMonth[3]) return dayOf(Number(dayMonth[3]), month, Number(dayMonth[1]));
      return nearest(month, Number(dayMonth[1]), today, direction);
    }
    const weekday = placeOf(text, names(language, { weekday: "long" }, week));
    if (weekday < 0) continue;
    const now = (toDate(today).getUTCDay() + 6) % 7;
    const ahead = (weekday - now + 7) % 7 || 7;
    const back = ahead === 7 ? -7 : ahead - 7;
    return addDays(today, direction === "ahead" ? ahead : back);
  }
  return null;
}
