/** The team's line as marks on a picture (INTERFACE 9.6): one dot a month, its centre and limits, and where it breaks. */
import { scaleLinear } from "d3-scale";
import type { TrendBreak, TrendPhase, TrendPoint } from "../api/generated";
import type { Day } from "../api/values";
import { type Room, type Span, monthsLater, placesOn } from "../parts/timeAxis";

export interface Dot {
  point: TrendPoint;
  x: number;
  y: number;
}

/** A stretch between two changes: its dots, and, from twelve of them on, its centre and limits. */
export interface Stretch {
  dots: Dot[];
  start: number;
  end: number;
  limits: { mean: number; upper: number; lower: number } | null;
}

export interface Break {
  /** Where it stands, in pixels. */
  x: number;
  on: Day;
  words: string;
}

export interface TrendShape {
  stretches: Stretch[];
  breaks: Break[];
  /** Values along the left edge, lowest first. */
  levels: { value: number; y: number }[];
  span: Span;
}

/** A score is between 0 and 100; the axis begins where the data are, at a ten. */
const LOWEST = 0;
const HIGHEST = 100;
const STEP = 10;

/** The months that have a point, oldest first. */
export function pointsOf(phases: TrendPhase[]): TrendPoint[] {
  return phases.flatMap((phase) => phase.points);
}

/** From where to where the axis goes: whole tens around everything that is drawn. */
export function scaleOf(phases: TrendPhase[]): [number, number] {
  const drawn = phases.flatMap(({ points, limits }) => [
    ...points.map((point) => point.value),
    ...(limits === null ? [] : [limits.lower, limits.upper]),
  ]);
  if (drawn.length === 0) return [LOWEST, HIGHEST];
  const low = Math.max(LOWEST, Math.floor(Math.min(...drawn) / STEP) * STEP);
  const high = Math.min(HIGHEST, Math.ceil(Math.max(...drawn) / STEP) * STEP);
  // Even a line without any variance has a height.
  return low === high ? [Math.max(LOWEST, low - STEP), Math.min(HIGHEST, high + STEP)] : [low, high];
}

export function trendShape(phases: TrendPhase[], breaks: TrendBreak[], room: Room, height: Room): TrendShape | null {
  const points = pointsOf(phases);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  // One month alone still needs a stretch of time to stand on.
  const span = { from: first.on, to: last.on === first.on ? monthsLater(first.on, 1) : last.on };
  const { at } = placesOn(span, room);
  const [low, high] = scaleOf(phases);
  const y = scaleLinear([low, high], [height.end, height.start]).clamp(true);
  const tenth = (value: number) => Math.round(y(value) * 10) / 10;
  const stretches = phases
    .filter((phase) => phase.points.length > 0)
    .map(({ points, limits }) => {
      const dots = points.map((point) => ({ point, x: at(point.on), y: tenth(point.value) }));
      return {
        dots,
        start: dots[0]?.x ?? room.start,
        end: dots.at(-1)?.x ?? room.end,
        limits: limits && { mean: tenth(limits.mean), upper: tenth(limits.upper), lower: tenth(limits.lower) },
      };
    });
  const levels = [];
  for (let value = low; value <= high; value += STEP) levels.push({ value, y: tenth(value) });
  return {
    stretches,
    breaks: breaks
      .filter(({ on }) => on >= span.from && on <= monthsLater(span.to, 1))
      .map(({ on, words }) => ({ x: at(on), on, words })),
    levels,
    span,
  };
}
