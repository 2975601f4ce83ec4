/**
 * The team's line, month by month (INTERFACE 9.6): centre and limits from twelve months on, a ring around what is worth a
 * look, a dotted line where something changed. Arrow keys walk the months. There is no such line of a person.
 */
import { type KeyboardEvent, useId, useState } from "react";
import type { TrendBreak, TrendPhase, TrendPoint } from "../api/generated";
import { useWords } from "../app/words";
import { TimeTicks } from "../parts/TimeTicks";
import { LETTER, type Room, monthsAlong, textThatFits } from "../parts/timeAxis";
import classes from "./trends.module.css";
import { type Dot, type Stretch, type TrendShape, trendShape } from "./trendsShape";
import { useMonthWords } from "./useMonthWords";

const HEIGHT = 220;
/** For the words of changes. */
const TOP = 22;
const AXIS = 24;
const LEFT = 36;
/** For what a line is called. */
const RIGHT = 96;

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function TrendsPicture(props: {
  phases: TrendPhase[];
  breaks: TrendBreak[];
  sentence: string;
  width: number;
}) {
  const { t } = useWords();
  const tell = useMonthWords();
  const id = useId();
  const [active, setActive] = useState<number | null>(null);
  const { phases, breaks, sentence, width } = props;
  const room: Room = { start: LEFT, end: width - RIGHT };
  const shape = trendShape(phases, breaks, room, { start: TOP, end: HEIGHT });
  if (shape === null) return null;
  const dots = shape.stretches.flatMap((stretch) => stretch.dots);
  const shown = active === null ? undefined : dots[active];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setActive((now) => step(now ?? dots.length, dots.length - 1));
  };
  return (
    <div>
      <div
        className={classes.picture}
        role="listbox"
        aria-label={sentence}
        aria-activedescendant={shown === undefined ? undefined : `${id}-${active}`}
        tabIndex={0}
        onFocus={() => setActive((now) => now ?? dots.length - 1)}
        onKeyDown={onKeyDown}
      >
        <svg
          className={classes.drawing}
          width={width}
          height={HEIGHT + AXIS}
          viewBox={`0 0 ${width} ${HEIGHT + AXIS}`}
          aria-hidden="true"
        >
          <Ground shape={shape} room={room} />
          {shape.stretches.map((stretch) => (
            <Line key={stretch.start} stretch={stretch} room={room} isLast={stretch === shape.stretches.at(-1)} />
          ))}
          {shown && <circle className={classes.chosen} cx={shown.x} cy={shown.y} r={9} />}
        </svg>
        {dots.map(({ point }, place) => (
          <div
            key={point.on}
            id={`${id}-${place}`}
            className={classes.option}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
          >
            {tell(point)}
          </div>
        ))}
      </div>
      <p className={`${classes.below} screen-only`} aria-hidden="true">
        {shown ? tell(shown.point) : t("trends-hint")}
      </p>
    </div>
  );
}

/** Levels at the left, months along the bottom, and where something changed. */
function Ground({ shape, room }: { shape: TrendShape; room: Room }) {
  const { t } = useWords();
  return (
    <>
      {shape.levels.map(({ value, y }) => (
        <g key={value}>
          <path className={classes.level} d={`M${room.start} ${y}H${room.end}`} />
          <text className={classes.value} x={room.start - 8} y={y + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {shape.breaks.map(({ x, on, words }, place) => {
        const next = shape.breaks[place + 1]?.x ?? room.end + RIGHT;
        return (
          <g key={`${on} ${words}`}>
            <path className={classes.break} d={`M${x} ${TOP - 8}V${HEIGHT}`} />
            <text className={classes.breakWords} x={x + 4} y={TOP - 10}>
              {textThatFits(words || t("trends-new-scorecard"), Math.max(next - x - 2 * LETTER, 0))}
            </text>
          </g>
        );
      })}
      <TimeTicks ticks={monthsAlong(shape.span, room)} room={room} y={HEIGHT} />
    </>
  );
}

function Line({ stretch, room, isLast }: { stretch: Stretch; room: Room; isLast: boolean }) {
  const { dots, start, limits } = stretch;
  const end = isLast ? room.end : stretch.end;
  return (
    <g>
      {limits && (
        <>
          <path className={classes.limit} d={`M${start} ${limits.upper}H${end}M${start} ${limits.lower}H${end}`} />
          <path className={classes.mean} d={`M${start} ${limits.mean}H${end}`} />
          {isLast && <LimitNames limits={limits} x={end + 6} />}
        </>
      )}
      <path className={classes.line} d={`M${dots.map(({ x, y }) => `${x} ${y}`).join("L")}`} />
      {dots.map((dot) => (
        <Point key={dot.point.on} dot={dot} />
      ))}
    </g>
  );
}

/** Beside each line what it is, as long as they don't cover each other. */
function LimitNames({ limits, x }: { limits: NonNullable<Stretch["limits"]>; x: number }) {
  const { t } = useWords();
  const names = [
    { y: limits.upper, words: "trends-upper" },
    { y: limits.mean, words: "trends-mean" },
    { y: limits.lower, words: "trends-lower" },
  ];
  const fits = limits.lower - limits.upper > 36;
  return names
    .filter(({ words }) => fits || words === "trends-mean")
    .map(({ y, words }) => (
      <text key={words} className={classes.limitName} x={x} y={y + 4}>
        {t(words)}
      </text>
    ));
}

function Point({ dot }: { dot: Dot }) {
  return (
    <g>
      {dot.point.signal && <circle className={classes.ring} cx={dot.x} cy={dot.y} r={6} />}
      <circle className={classes.dot} cx={dot.x} cy={dot.y} r={2.5} />
    </g>
  );
}

const ROW = 36;
/** Where the dots of a row stand: the number has its place above. */
const MIDDLE = 24;
const ERRORS = ["customer", "business", "compliance"] as const;
const ERROR_WORDS = {
  customer: "trends-customer",
  business: "trends-business",
  compliance: "trends-compliance",
} as const;
/** For the names of the rows. */
const NAMES = 128;
const LARGEST_DOT = 7;

/** How many contacts had a critical error, month by month: the number itself, on a dot as large as it. */
export function ErrorsPicture({ points, sentence, width }: { points: TrendPoint[]; sentence: string; width: number }) {
  const { t } = useWords();
  const room: Room = { start: NAMES, end: width - 24 };
  const shape = trendShape([{ points, limits: null }], [], room, { start: 0, end: ROW });
  if (shape === null) return null;
  const most = Math.max(1, ...points.flatMap((point) => ERRORS.map((error) => point[error])));
  const height = ERRORS.length * ROW;
  const dots = shape.stretches.flatMap((stretch) => stretch.dots);
  return (
    <svg
      className={classes.drawing}
      width={width}
      height={height + AXIS}
      viewBox={`0 0 ${width} ${height + AXIS}`}
      role="img"
      aria-label={sentence}
    >
      {ERRORS.map((error, row) => (
        <g key={error} transform={`translate(0 ${row * ROW})`}>
          <text className={classes.rowName} x={0} y={MIDDLE + 4}>
            {t(ERROR_WORDS[error])}
          </text>
          <path className={classes.rowLine} d={`M${room.start - 8} ${MIDDLE}H${room.end + 8}`} />
          {dots.map(({ point, x }) =>
            point[error] === 0 ? null : (
              <ErrorDot key={point.on} count={point[error]} most={most} x={x} />
            ),
          )}
        </g>
      ))}
      <TimeTicks ticks={monthsAlong(shape.span, room)} room={room} y={height} />
    </svg>
  );
}

function ErrorDot({ count, most, x }: { count: number; most: number; x: number }) {
  const radius = Math.max(2.5, Math.sqrt(count / most) * LARGEST_DOT);
  return (
    <g>
      <circle className={classes.error} cx={x} cy={MIDDLE} r={radius} />
      <text className={classes.count} x={x} y={MIDDLE - radius - 4}>
        {count}
      </text>
    </g>
  );
}
