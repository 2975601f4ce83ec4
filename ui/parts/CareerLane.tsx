/**
 * A career as a picture (INTERFACE 9.5): bands are the roles somebody has had, outlined what they try, dotted what they
 * were promised; hatched is what they have on paper only, and each triangle below is time back in the old role.
 */
import { useId } from "react";
import type { LanePullBack } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./CareerLane.module.css";
import {
  type BandShape,
  type CareerLaneData,
  type LaneShape,
  type TriangleShape,
  laneShape,
} from "./careerLaneShape";
import { TimeTicks } from "./TimeTicks";
import { type Room, monthsAlong } from "./timeAxis";

interface Props {
  lane: CareerLaneData;
  /** What the picture shows, in a sentence. */
  sentence: string;
  width: number;
}

const BAND = 26;
const GAP = 4;
const TRIANGLES = 18;
const LABEL = 16;
const AXIS = 20;
const MARGIN = 12;

export function CareerLane({ lane, sentence, width }: Props) {
  const hatch = useId();
  const room: Room = { start: MARGIN, end: width - MARGIN };
  const lengthOf = useLengthOf();
  const shape = laneShape(lane, room, lengthOf);
  const below = shape.rows * (BAND + GAP);
  const height = heightOf(shape);
  return (
    <svg
      className={classes.picture}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={sentence}
    >
      <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={classes.hatch} d="M0 0V8" />
      </pattern>
      {shape.bands.map((band) => (
        <Band key={`${band.band.kind} ${band.band.from} ${band.band.label}`} shape={band} hatch={hatch} />
      ))}
      {shape.today !== null && <path className={classes.today} d={`M${shape.today} 0V${height - AXIS}`} />}
      {shape.triangles.map((triangle) => (
        <Triangle
          key={triangle.pullBack.from}
          shape={triangle}
          bottom={below + TRIANGLES}
          length={lengthOf(triangle.pullBack)}
        />
      ))}
      <TimeTicks ticks={monthsAlong(lane, room)} room={room} y={height - AXIS} />
    </svg>
  );
}

/** "12 h", or "3 d" where nobody counted the hours. */
export function useLengthOf(): (pullBack: LanePullBack) => string {
  const { t } = useWords();
  return ({ hours, days }) =>
    hours === null ? t("career-lane-days", { days }) : t("career-lane-hours", { hours });
}

function heightOf({ rows, triangles, labelRows }: LaneShape): number {
  const pulledBack = triangles.length > 0 ? TRIANGLES + labelRows * LABEL + GAP : 0;
  return rows * (BAND + GAP) + pulledBack + AXIS;
}

function Band({ shape, hatch }: { shape: BandShape; hatch: string }) {
  const { band, start, end } = shape;
  const y = shape.row * (BAND + GAP) + 1;
  const height = BAND - 2;
  return (
    <g>
      <title>{band.label}</title>
      <rect className={classes.fill} data-kind={band.kind} x={start} y={y} width={end - start} height={height} rx={4} />
      <path className={classes.band} data-kind={band.kind} d={outline(shape, y, height)} />
      {shape.onPaper.map(([from, to]) => (
        <rect key={from} x={from} y={y} width={Math.max(to - from, 0)} height={height} fill={`url(#${hatch})`} />
      ))}
      {shape.label !== "" && (
        <text className={classes.label} x={start + 8} y={y + height / 2 + 4} data-on-paper={isUnder(shape, end)}>
          {shape.label}
        </text>
      )}
    </g>
  );
}

/** Whether the hatches run under the name, which then needs a ground of its own. */
function isUnder({ onPaper, start, label }: BandShape, end: number): true | undefined {
  const right = Math.min(start + 8 + label.length * 7, end);
  return onPaper.some(([from, to]) => from < right && to > start) || undefined;
}

/** Round where it begins and ends, open where it goes on outside the picture. */
function outline({ start, end, before, after }: BandShape, y: number, height: number): string {
  const [left, right] = [start, end];
  const r = Math.min(4, (right - left) / 2);
  const bottom = y + height;
  const topAndRight = after
    ? `H${right}M${right} ${bottom}`
    : `H${right - r}a${r} ${r} 0 0 1 ${r} ${r}V${bottom - r}a${r} ${r} 0 0 1 ${-r} ${r}`;
  const back = before
    ? `H${left}M${left} ${y}`
    : `H${left + r}a${r} ${r} 0 0 1 ${-r} ${-r}V${y + r}a${r} ${r} 0 0 1 ${r} ${-r}`;
  return `M${before ? left : left + r} ${y}${topAndRight}${back}`;
}

function Triangle({ shape, bottom, length }: { shape: TriangleShape; bottom: number; length: string }) {
  const { x, side, row } = shape;
  // Of a triangle with three equal sides.
  const height = (side * Math.sqrt(3)) / 2;
  return (
    <g>
      <path className={classes.triangle} d={`M${x} ${bottom - height}l${side / 2} ${height}h${-side}z`} />
      {row !== null && (
        <text className={classes.hours} x={x} y={bottom + 12 + row * LABEL} textAnchor="middle">
          {length}
        </text>
      )}
    </g>
  );
}
