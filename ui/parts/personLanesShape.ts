/** Where everything of somebody's lanes stands: one stretch of months for all lanes, and how the arrow keys walk through them. */
import type { Place, PromiseLine } from "../api/generated";
import type { Day } from "../api/values";
import { sideOf } from "./careerLaneShape";
import { lastDay } from "./promiseLineShape";
import { type Room, type Span, monthsLater, placesOn } from "./timeAxis";

/** How an entry is drawn. */
export type LaneLook =
  | { kind: "dot"; large?: true }
  | { kind: "ring" }
  | { kind: "band"; trial?: true; label: string }
  | { kind: "away" }
  | { kind: "promise"; line: PromiseLine }
  | { kind: "triangle"; hours: number | null };

/** One thing in a lane. */
export interface LaneEntry {
  on: Day;
  /** The last day of what lasts; open where it goes on. */
  to?: Day | null;
  look: LaneLook;
  /** What is said of it, in one line. */
  words: string;
  /** Where Enter leads. */
  place: Place | null;
}

/** A lane with nothing in it is not shown. */
export interface PersonLane {
  name: string;
  entries: LaneEntry[];
}

export interface MarkShape {
  entry: LaneEntry;
  /** Its place among all entries, for the keys. */
  index: number;
  x: number;
  end: number;
  row: number;
  inSight: boolean;
}

export interface LaneRows {
  name: string;
  marks: MarkShape[];
  /** The rows this lane takes, from this one on. */
  top: number;
  rows: number;
}

const MONTHS_BACK = 10;
const MONTHS_AHEAD = 2;

/** Twelve months of whole months with today in them, or as many months earlier. */
export function monthsShown(today: Day, earlier: number): Span {
  const first = `${monthsLater(today, -MONTHS_BACK - earlier).slice(0, 8)}01`;
  return { from: first, to: monthsLater(first, MONTHS_BACK + MONTHS_AHEAD) };
}

/** How many months earlier the stretch has to begin for a day to be in it, from how many it is now. */
export function monthsToShow(day: Day, today: Day, earlier: number): number {
  let months = earlier;
  while (day < monthsShown(today, months).from) months += MONTHS_BACK;
  while (months > 0 && day > monthsShown(today, months).to) months = Math.max(0, months - MONTHS_BACK);
  return months;
}

export function laneRows(lanes: PersonLane[], span: Span, room: Room): LaneRows[] {
  const { at } = placesOn(span, room);
  const filled = lanes.filter(({ entries }) => entries.length > 0);
  let top = 0;
  let index = 0;
  return filled.map(({ name, entries }) => {
    const rowEnds: number[] = [];
    const marks = byDay(entries).map((entry) => {
      const [x, end] = [at(entry.on), endOf(entry, span, at, room)];
      const inSight = entry.on <= span.to && lastDayOf(entry, span) >= span.from;
      return { entry, index: index++, x, end, row: inSight ? rowFor(entry, x, end, rowEnds) : 0, inSight };
    });
    const lane = { name, marks, top, rows: Math.max(1, rowEnds.length) };
    top += lane.rows;
    return lane;
  });
}

function byDay(entries: LaneEntry[]): LaneEntry[] {
  return [...entries].sort((a, b) => a.on.localeCompare(b.on));
}

function lastDayOf({ on, to, look }: LaneEntry, span: Span): Day {
  if (look.kind === "promise") return lastDay(look.line) ?? span.to;
  return to === null ? span.to : (to ?? on);
}

function endOf(entry: LaneEntry, span: Span, at: (day: Day) => number, room: Room): number {
  return entry.look.kind === "promise" && lastDay(entry.look.line) === null
    ? room.end
    : at(lastDayOf(entry, span));
}

/** Around the end glyph of a promise. */
const BESIDE = 12;

/** Points share a row; what lasts takes the first row in which it covers nothing. */
function rowFor({ look }: LaneEntry, x: number, end: number, rowEnds: number[]): number {
  const lasts = look.kind === "band" || look.kind === "away" || look.kind === "promise";
  const free = lasts ? rowEnds.findIndex((taken) => taken <= x) : 0;
  const row = free < 0 ? rowEnds.length : free;
  const room = look.kind === "promise" ? BESIDE : 0;
  rowEnds[row] = Math.max(rowEnds[row] ?? 0, end + room);
  return row;
}

/** How large a triangle is; where the hours are not known, as small as can be. */
export function triangleSide(hours: number | null): number {
  return sideOf(hours ?? 0);
}

export type Step = "earlier" | "later" | "up" | "down" | "first" | "last";

/** Where an arrow leads: along the lane, or to the entry of the next lane that lies nearest. */
export function stepFrom(lanes: LaneRows[], index: number, step: Step): number {
  const at = lanes.findIndex(({ marks }) => marks.some((mark) => mark.index === index));
  const lane = lanes[at];
  if (lane === undefined) return index;
  const marks = lane.marks;
  const place = marks.findIndex((mark) => mark.index === index);
  const here = marks[place];
  switch (step) {
    case "earlier":
      return marks[place - 1]?.index ?? index;
    case "later":
      return marks[place + 1]?.index ?? index;
    case "first":
      return marks[0]?.index ?? index;
    case "last":
      return marks.at(-1)?.index ?? index;
    case "up":
    case "down": {
      const next = lanes[at + (step === "up" ? -1 : 1)];
      return here === undefined || next === undefined ? index : nearest(next.marks, here.entry.on) ?? index;
    }
  }
}

function nearest(marks: MarkShape[], day: Day): number | null {
  const apart = (mark: MarkShape) => Math.abs(Date.parse(mark.entry.on) - Date.parse(day));
  const [first, ...others] = marks;
  if (first === undefined) return null;
  return others.reduce((best, mark) => (apart(mark) < apart(best) ? mark : best), first).index;
}

/** The mark a pointer is at, in the lane and row of its height; none where nothing is near. */
export function markAt(lanes: LaneRows[], x: number, row: number, reach = 14): MarkShape | null {
  const marks = lanes.flatMap((lane) =>
    lane.marks.filter((mark) => mark.inSight && lane.top + mark.row === row),
  );
  const apart = (mark: MarkShape) =>
    x < mark.x ? mark.x - x : x > mark.end ? x - mark.end : 0;
  const near = marks.filter((mark) => apart(mark) <= reach);
  const [first, ...others] = near;
  if (first === undefined) return null;
  return others.reduce((best, mark) => (apart(mark) < apart(best) ? mark : best), first);
}
