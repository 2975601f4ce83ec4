/** Where the bars of the cover board's picture stand: a row for everybody who is away or covers. */
import type { CoverBoard } from "../api/generated";
import type { Day } from "../api/values";
import { type Room, dayNumber } from "../parts/timeAxis";
import { stretches } from "./alike";
import { stands } from "./lists";

/** A bar from one place of the axis to another, counted in days from its beginning; a day begins at a whole number. */
export interface Bar {
  kind: "away" | "covers" | "open";
  from: number;
  to: number;
  /** What stands on it. */
  label: string;
}

export interface Lane {
  person: string;
  name: string;
  bars: Bar[];
}

export interface Lanes {
  rows: Lane[];
  /** People who are not shown. */
  hidden: number;
  /** How many people cover. */
  covering: number;
}

/** A window holds no more, and a picture of all sixty says nothing. */
const MOST_ROWS = 14;

/** "09:00–16:00" as parts of a day; the whole of it where it can't be read. A night goes on past the end of the day. */
export function partsOfDay(hours: string): [number, number] {
  const times = [...hours.matchAll(/(\d{1,2}):(\d{2})/g)].map(([, hour, minute]) => (Number(hour) + Number(minute) / 60) / 24);
  const [from = 0, to = 1] = times;
  return [from, to <= from ? 1 : to];
}

export function lanesOf(board: CoverBoard): Lanes {
  const rows = new Map<string, Lane>();
  const laneOf = (person: string, name: string) => {
    const lane = rows.get(person) ?? { person, name, bars: [] };
    rows.set(person, lane);
    return lane;
  };
  const place = (day: Day) => dayNumber(day) - dayNumber(board.from);
  const isOneDay = board.from === board.to;
  const last = place(board.to) + 1;
  const within = (value: number) => Math.min(Math.max(value, 0), last);
  for (const { absence, open } of board.away) {
    const lane = laneOf(absence.person, absence.name);
    const begins = isOneDay && absence.from === board.from && absence.fromAt !== null ? partsOfDay(absence.fromAt)[0] : 0;
    const ends = isOneDay && absence.to === board.to && absence.toAt !== null ? partsOfDay(absence.toAt)[0] : 1;
    const to = absence.to === null ? last : place(absence.to) + ends;
    lane.bars.push({ kind: "away", from: within(place(absence.from) + begins), to: within(to), label: "" });
    lane.bars.push(...barsOf("open", open));
  }
  const decided = board.away.flatMap((line) => line.decided);
  const covers = decided.filter((decision) => decision.coverer !== null && stands(decision));
  const people = new Set(covers.map(({ coverer }) => coverer));
  for (const person of people) {
    const mine = covers.filter(({ coverer }) => coverer === person);
    laneOf(person ?? "", mine[0]?.covererName ?? "").bars.push(...barsOf("covers", mine));
  }
  const all = [...rows.values()];
  return { rows: all.slice(0, MOST_ROWS), hidden: Math.max(all.length - MOST_ROWS, 0), covering: people.size };

  function barsOf(kind: Bar["kind"], pieces: { day: Day; hours: string; functionName: string }[]): Bar[] {
    if (isOneDay) {
      return pieces.map(({ hours, functionName }) => {
        const [from, to] = partsOfDay(hours);
        return { kind, from, to, label: functionName };
      });
    }
    const functions = [...new Set(pieces.map(({ functionName }) => functionName))];
    return functions.flatMap((label) => {
      const days = pieces.filter(({ functionName }) => functionName === label).map(({ day }) => day);
      return stretches([...new Set(days)]).map(({ from, to }) => ({ kind, label, from: place(from), to: place(to) + 1 }));
    });
  }
}

/** The part of the axis that is drawn: of one day the hours in which something is, of several all of them. */
export function spanOf(board: CoverBoard, lanes: Lanes): { from: number; to: number } {
  if (board.from !== board.to) return { from: 0, to: dayNumber(board.to) - dayNumber(board.from) + 1 };
  const bars = lanes.rows.flatMap(({ bars: all }) => all).filter(({ kind }) => kind !== "away");
  const hour = (value: number) => value * 24;
  const from = Math.min(8, ...bars.map((bar) => Math.floor(hour(bar.from))));
  const to = Math.max(17, ...bars.map((bar) => Math.ceil(hour(bar.to))));
  return { from: from / 24, to: to / 24 };
}

export function placer(span: { from: number; to: number }, room: Room): (value: number) => number {
  const scale = (room.end - room.start) / (span.to - span.from);
  return (value) => {
    const x = room.start + (value - span.from) * scale;
    return Math.round(Math.min(Math.max(x, room.start), room.end) * 10) / 10;
  };
}
