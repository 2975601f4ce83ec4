/** Days as places from left to right, for every picture of time, and the months and years that stand along it. */
import { scaleLinear } from "d3-scale";
import type { Day } from "../api/values";

export interface Span {
  from: Day;
  to: Day;
}

/** From where to where on the screen, in pixels. */
export interface Room {
  start: number;
  end: number;
}

export const dayNumber = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const tenth = (x: number) => Math.round(x * 10) / 10;

/** Digits and letters of 12 px, on average. */
export const LETTER = 6.4;

/** Where a day stands; what lies outside stands at the edge, and `outside` says on which side. */
export function placesOn(span: Span, room: Room) {
  const x = scaleLinear([dayNumber(span.from), dayNumber(span.to)], [room.start, room.end]);
  return {
    at: (day: Day) => tenth(Math.min(Math.max(x(dayNumber(day)), room.start), room.end)),
    outside: (day: Day) => (day < span.from ? "before" : day > span.to ? "after" : null),
  };
}

/** A first day of a month along the axis; a first day of January is called by its year. */
export interface Tick {
  day: Day;
  x: number;
  isYear: boolean;
}

const STEPS = [1, 3, 6, 12, 24, 60, 120];

/** First days of months, as close together as `apart` pixels allow: every month, every quarter, every year. */
export function monthsAlong(span: Span, room: Room, apart = 44): Tick[] {
  const { at } = placesOn(span, room);
  const first = monthOf(span.from);
  const last = monthOf(span.to);
  const fits = (step: number) => ((last - first) / step) * apart <= room.end - room.start;
  const step = STEPS.find(fits) ?? STEPS.at(-1) ?? 1;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const day = firstDayOf(month);
    if (day < span.from || day > span.to) continue;
    ticks.push({ day, x: at(day), isYear: month % 12 === 0 });
  }
  return ticks;
}

/** Months since the year 0, so that they can be counted with. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** The same day some months later or earlier; of a shorter month its last day. */
export function monthsLater(day: Day, months: number): Day {
  const month = monthOf(day) + months;
  const lastDay = dayNumber(firstDayOf(month + 1)) - dayNumber(firstDayOf(month));
  const ofMonth = Math.min(Number(day.slice(8, 10)), lastDay);
  return `${firstDayOf(month).slice(0, 8)}${String(ofMonth).padStart(2, "0")}`;
}

/** As much of a text as a width can hold; nothing rather than a letter or two. */
export function textThatFits(text: string, width: number): string {
  const letters = Math.floor(width / LETTER);
  if (text.length <= letters) return text;
  return letters < 5 ? "" : `${text.slice(0, letters - 1).trimEnd()}…`;
}
