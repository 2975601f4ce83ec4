/** Where everything of a career lane stands: bands in rows that do not cover each other, and what pulled somebody back below. */
import type { CareerLane, LaneBand, LanePullBack } from "../api/generated";
import type { Day } from "../api/values";
import { LETTER, type Room, placesOn, textThatFits } from "./timeAxis";

/** What the picture is drawn of, and the day it is seen on. */
export interface CareerLaneData extends Pick<CareerLane, "from" | "to" | "bands" | "pulledBack" | "onPaper"> {
  today: Day;
}

export interface BandShape {
  band: LaneBand;
  row: number;
  start: number;
  end: number;
  /** As much of its name as the band can hold. */
  label: string;
  onPaper: [number, number][];
  /** It began before the picture does, or goes on after it. */
  before: boolean;
  after: boolean;
}

export interface TriangleShape {
  pullBack: LanePullBack;
  x: number;
  /** The length of a side, in pixels. */
  side: number;
  /** The row its hours are printed in; none where there is no room. */
  row: number | null;
}

export interface LaneShape {
  bands: BandShape[];
  rows: number;
  triangles: TriangleShape[];
  labelRows: number;
  today: number | null;
}

const PADDING = 8;
/** A stretch of a day would not be seen otherwise. */
const NARROWEST = 3;

export function laneShape(data: CareerLaneData, room: Room, lengthOf: (pullBack: LanePullBack) => string): LaneShape {
  const { at, outside } = placesOn(data, room);
  const stretch = (from: Day, to: Day | null): [number, number] => {
    const start = at(from);
    return [start, Math.min(Math.max(to === null ? room.end : at(to), start + NARROWEST), room.end)];
  };
  const rowEnds: Day[] = [];
  const bands = inOrder(data.bands).map((band) => {
    const [start, end] = stretch(band.from, band.to);
    return {
      band,
      row: rowFor(band, rowEnds),
      start,
      end,
      label: textThatFits(band.label, end - start - 2 * PADDING),
      onPaper: isHeld(band) ? within(data, band).map(({ from, to }) => stretch(from, to ?? band.to ?? data.today)) : [],
      before: outside(band.from) === "before",
      after: band.to === null || outside(band.to) === "after",
    };
  });
  const inSight = data.pulledBack.filter(({ from }) => outside(from) === null);
  const triangles = labelled(inSight, at, room, lengthOf);
  return {
    bands,
    rows: Math.max(1, rowEnds.length),
    triangles,
    labelRows: Math.max(0, ...triangles.map(({ row }) => (row ?? -1) + 1)),
    today: outside(data.today) === null ? at(data.today) : null,
  };
}

const isHeld = ({ kind }: LaneBand) => kind === "held";

/** The stretches on paper that begin while the role is held. */
function within({ onPaper }: CareerLaneData, band: LaneBand): CareerLaneData["onPaper"] {
  return onPaper.filter(({ from }) => from >= band.from && (band.to === null || from <= band.to));
}

/** Roles one has before those one tries, those before what is promised; each in the order of its days. */
function inOrder(bands: LaneBand[]): LaneBand[] {
  const kinds = ["held", "for_a_while", "promised"];
  return [...bands].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.from.localeCompare(b.from),
  );
}

/** The first row in which the band covers no other; `rowEnds` holds the last day of each row so far. */
function rowFor(band: LaneBand, rowEnds: Day[]): number {
  const free = rowEnds.findIndex((end) => end < band.from);
  const row = free < 0 ? rowEnds.length : free;
  rowEnds[row] = band.to ?? "9999-12-31";
  return row;
}

/** A working day, where only the days are known. */
const DAY_HOURS = 8;

export function hoursOf({ hours, days }: Pick<LanePullBack, "hours" | "days">): number {
  return hours ?? days * DAY_HOURS;
}

const SMALLEST = { hours: 4, side: 6 };
const LARGEST = { hours: 40, side: 14 };

/**
 * The side of a triangle, so that its area grows evenly with the hours: 6 px at 4 hours and fewer, 14 px at 40 hours and
 * more. The hours are printed beside it, so that neither end misleads.
 */
export function sideOf(hours: number): number {
  const part = (hours - SMALLEST.hours) / (LARGEST.hours - SMALLEST.hours);
  const within = Math.min(Math.max(part, 0), 1);
  return Math.sqrt(SMALLEST.side ** 2 + within * (LARGEST.side ** 2 - SMALLEST.side ** 2));
}

/** Each with a row for its hours; where two rows are full, the hours stand in the table alone. */
function labelled(
  pulledBack: LanePullBack[],
  at: (day: Day) => number,
  room: Room,
  lengthOf: (pullBack: LanePullBack) => string,
): TriangleShape[] {
  const taken = [room.start - 100, room.start - 100];
  return [...pulledBack]
    .sort((a, b) => a.from.localeCompare(b.from))
    .map((pullBack) => {
      const x = at(pullBack.from);
      const half = (lengthOf(pullBack).length * LETTER) / 2 + 3;
      const row = taken.findIndex((end) => x - half >= end);
      if (row >= 0) taken[row] = x + half;
      return { pullBack, x, side: sideOf(hoursOf(pullBack)), row: row < 0 ? null : row };
    });
}
