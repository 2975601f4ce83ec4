/** Where everything of a promise line stands: days become places on its axis, and what lies outside is drawn at the edge. */
import type { Day } from "../api/values";
import type { PromiseLine } from "../api/generated";
import { LETTER, type Span, placesOn } from "./timeAxis";

/** Room for the end glyph, or for an arrow and the glyph beside it. */
const MARGIN = 10;
const BESIDE_ARROW = 12;

export interface Axis extends Span {
  today: Day;
  width: number;
}

export interface Shape {
  /** Where the line begins and ends. */
  start: number;
  end: number;
  /** The line up to today, and what lies beyond it; either may be missing. */
  solid: [number, number] | null;
  ahead: [number, number] | null;
  /** It has no date: from here on the line fades towards the edge. */
  fades: boolean;
  ticks: number[];
  /** The first date, where the promise has another one since. */
  firstDate: number | null;
  today: number | null;
  /** It was made before the axis begins; the line comes in from there. */
  before: boolean;
  /** It ends after the axis does. */
  after: boolean;
}

/** The places of the days, within the margins. */
const within = (axis: Axis) => placesOn(axis, { start: MARGIN, end: axis.width - MARGIN });

/** The last day of the line: when it ended, or else when it is due. None where it openly has no date. */
export function lastDay(line: PromiseLine): Day | null {
  return line.endedOn ?? line.due;
}

export function shapeOf(line: PromiseLine, axis: Axis): Shape {
  const { at, outside } = within(axis);
  const last = lastDay(line);
  const before = outside(line.promisedOn) === "before";
  const after = last !== null && outside(last) === "after";
  const endsBefore = last !== null && outside(last) === "before";
  const start = at(line.promisedOn);
  // Where everything lies before the axis, its end still shows, beside the arrow.
  const end = last === null || after ? axis.width - MARGIN : endsBefore ? MARGIN + BESIDE_ARROW : at(last);
  const now = at(axis.today);
  const turn = Math.min(Math.max(now, start), end);
  const { originalDue } = line;
  return {
    start,
    end: after ? end - BESIDE_ARROW : end,
    solid: turn > start ? [start, turn] : null,
    ahead: end > turn ? [turn, end] : null,
    fades: last === null,
    ticks: line.moves.filter((move) => outside(move.on) === null).map((move) => at(move.on)),
    firstDate:
      originalDue && originalDue !== line.due && outside(originalDue) === null ? at(originalDue) : null,
    today: outside(axis.today) === null ? now : null,
    before,
    after,
  };
}

/** A day with its words below the line, where there is room for them. */
export interface Label {
  x: number;
  row: number;
  words: string;
  anchor: "start" | "middle" | "end";
}

/** Keeps the labels that fit beside each other in two rows; the earlier in the list, the more they matter. */
export function labelsThatFit(wanted: { day: Day; words: string }[], axis: Axis): Label[] {
  const { at, outside } = within(axis);
  const taken: { from: number; to: number }[][] = [[], []];
  const kept: Label[] = [];
  for (const { day, words } of wanted) {
    if (outside(day) !== null) continue;
    const x = at(day);
    const half = (words.length * LETTER) / 2;
    const anchor = x - half < 0 ? "start" : x + half > axis.width ? "end" : "middle";
    const from = anchor === "start" ? x : anchor === "end" ? x - 2 * half : x - half;
    const room = { from: from - 6, to: from + 2 * half + 6 };
    const isFree = (others: (typeof taken)[number]) =>
      !others.some((other) => room.from < other.to && other.from < room.to);
    const row = taken.findIndex(isFree);
    if (row < 0) continue;
    taken[row]?.push(room);
    kept.push({ x, row, words, anchor });
  }
  return kept;
}
