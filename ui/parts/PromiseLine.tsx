/**
 * A promise as a picture (INTERFACE 9.4): a dot where it was made, a line to the day it is due, a tick at every day it
 * was moved, and at its end a glyph for where it stands.
 */
import { useId } from "react";
import type { Day } from "../api/values";
import { useWords } from "../app/words";
import type { PromiseGlyph, PromiseLine as Line } from "../api/generated";
import classes from "./PromiseLine.module.css";
import { type Axis, type Shape, labelsThatFit, lastDay, shapeOf } from "./promiseLineShape";

interface Props extends Pick<Axis, "from" | "to" | "today"> {
  line: Line;
  width: number;
  /** With the days written at it; for a promise that has the page to itself. */
  labels?: true;
}

const HEIGHT = 32;
const Y = 16;
const DOT = 3;
const TICK = 7;

export function PromiseLine({ line, from, to, today, width, labels }: Props) {
  const { say } = useWords();
  const axis = { from, to, today, width };
  const shape = shapeOf(line, axis);
  const height = labels ? HEIGHT + 34 : HEIGHT;
  return (
    <svg
      className={classes.picture}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say(line.sentence)}
    >
      {shape.today !== null && <path className={classes.today} d={`M${shape.today} 0V${HEIGHT}`} />}
      <PromiseDrawing line={line} axis={axis} />
      {labels && <Labels line={line} axis={axis} shape={shape} />}
    </svg>
  );
}

/** The line alone, around y = 16, for pictures that hold it among other things. */
export function PromiseDrawing({ line, axis }: { line: Line; axis: Axis }) {
  const shape = shapeOf(line, axis);
  return (
    <g className={classes.drawing} data-glyph={line.glyph}>
      <Strokes shape={shape} />
      <path className={classes.dot} d={shape.before ? arrow(shape.start, -1) : circle(shape.start, Y, DOT)} />
      {shape.ticks.length > 0 && (
        <path className={classes.tick} d={shape.ticks.map((x) => `M${x} ${Y - TICK}V${Y + TICK}`).join("")} />
      )}
      {!shape.fades && <EndGlyph glyph={line.glyph} x={shape.end} />}
      {shape.after && <path className={classes.dot} d={arrow(axis.width - 10, 1)} />}
    </g>
  );
}

function Strokes({ shape }: { shape: Shape }) {
  const fade = useId();
  const { solid, ahead } = shape;
  return (
    <>
      {solid && <path className={classes.stroke} d={`M${solid[0]} ${Y}H${solid[1]}`} />}
      {ahead && !shape.fades && (
        <path className={`${classes.stroke} ${classes.ahead}`} d={`M${ahead[0]} ${Y}H${ahead[1]}`} />
      )}
      {ahead && shape.fades && (
        <>
          <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={ahead[0]} x2={ahead[1]} y1={Y} y2={Y}>
            <stop offset="0" className={classes.fadeFrom} />
            <stop offset="1" className={classes.fadeTo} />
          </linearGradient>
          <path className={classes.fading} stroke={`url(#${fade})`} d={`M${ahead[0]} ${Y}H${ahead[1]}`} />
        </>
      )}
    </>
  );
}

/** Each state has its own shape, so that it is told without its colour. */
function EndGlyph({ glyph, x }: { glyph: PromiseGlyph; x: number }) {
  switch (glyph) {
    case "open":
      return <path className={classes.ring} d={circle(x, Y, 5.5)} />;
    case "soon":
      return (
        <>
          <path className={classes.ring} d={circle(x, Y, 5.5)} />
          <path className={classes.dot} d={`M${x} ${Y - 5.5}a5.5 5.5 0 0 0 0 11z`} />
        </>
      );
    case "kept":
      return <path className={classes.dot} d={circle(x, Y, 6)} />;
    case "look":
      return <path className={classes.ring} d={`M${x} ${Y - 6}l6.5 11.5h-13z`} />;
    case "broken":
      return <path className={classes.cross} d={`M${x - 5} ${Y - 5}l10 10m0-10l-10 10`} />;
    case "gone":
      return <path className={`${classes.ring} ${classes.dotted}`} d={circle(x, Y, 5.5)} />;
  }
}

/** How its end is called: what was only said to be kept, and what was kept in part, are not simply kept. */
function endOf({ state }: Line): string {
  switch (state) {
    case "kept":
      return "promise-line-kept";
    case "claimed_kept":
    case "kept_unconfirmed":
      return "promise-line-claimed";
    case "partly_kept":
      return "promise-line-partly";
    default:
      return "promise-line-ended";
  }
}

/** The days that matter, below the line, each where there is room: the end first, the moves last. */
function Labels({ line, axis, shape }: { line: Line; axis: Axis; shape: Shape }) {
  const { t, shortDay } = useWords();
  const last = lastDay(line);
  const wanted: { day: Day; words: string }[] = [];
  const add = (day: Day | null, words: (day: string) => string) => {
    if (day !== null) wanted.push({ day, words: words(shortDay(day)) });
  };
  add(last, (day) => t(line.endedOn === null ? "promise-line-due" : endOf(line), { day }));
  add(line.promisedOn, (day) => t("promise-line-made", { day }));
  if (shape.firstDate !== null) add(line.originalDue, (day) => t("promise-line-first-date", { day }));
  // Two moves on one day are two ticks in one place, and one label.
  for (const on of new Set(line.moves.map((move) => move.on))) {
    add(on, (day) => t("promise-line-moved", { day }));
  }
  return (
    <g className={classes.labels}>
      {shape.firstDate !== null && (
        <path className={classes.firstDate} d={`M${shape.firstDate} ${Y + 4}v10`} />
      )}
      {labelsThatFit(wanted, axis).map((label) => (
        <text
          key={`${label.x} ${label.row}`}
          x={label.x}
          y={HEIGHT + 12 + label.row * 16}
          textAnchor={label.anchor}
        >
          {label.words}
        </text>
      ))}
    </g>
  );
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}

/** A small arrow at the edge: it goes on outside. */
function arrow(x: number, side: -1 | 1): string {
  return `M${x + side * 8} ${Y}l${-side * 6} -4v8z`;
}
