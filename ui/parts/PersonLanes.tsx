/**
 * What happened with somebody, side by side (INTERFACE 9.9): a lane for talks, one for promises, for roles, for time back
 * in an old role; twelve months of all at once. It is one stop for Tab: the arrows walk from entry to entry, what each is
 * stands in the line below, and Enter leads there.
 */
import { Anchor } from "@mantine/core";
import { type KeyboardEvent, type PointerEvent, useId, useState } from "react";
import type { Place } from "../api/generated";
import type { Day } from "../api/values";
import { useWords } from "../app/words";
import classes from "./PersonLanes.module.css";
import { PromiseDrawing } from "./PromiseLine";
import { TimeTicks } from "./TimeTicks";
import {
  type LaneRows,
  type MarkShape,
  type PersonLane,
  type Step,
  laneRows,
  markAt,
  monthsShown,
  monthsToShow,
  stepFrom,
  triangleSide,
} from "./personLanesShape";
import { type Room, type Span, monthsAlong, placesOn, textThatFits } from "./timeAxis";

interface Props {
  lanes: PersonLane[];
  today: Day;
  /** What the picture shows, in a sentence. */
  sentence: string;
  width: number;
  onOpen: (place: Place) => void;
}

/** Room for the names of the lanes. */
const NAMES = 96;
const RIGHT = 12;
const ROW = 24;
const AXIS = 24;
/** Where a promise is drawn around, and the margin it keeps on its left. */
const PROMISE_Y = 16;
const PROMISE_MARGIN = 10;

const STEPS: Record<string, Step> = {
  ArrowLeft: "earlier",
  ArrowRight: "later",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

export function PersonLanes({ lanes, today, sentence, width, onOpen }: Props) {
  const { t } = useWords();
  const id = useId();
  const [earlier, setEarlier] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const [focused, setFocused] = useState(false);
  const span = monthsShown(today, earlier);
  const room: Room = { start: NAMES, end: width - RIGHT };
  const rows = laneRows(lanes, span, room);
  const marks = rows.flatMap((lane) => lane.marks);
  const shown = marks.find((mark) => mark.index === active) ?? null;
  const height = AXIS + rows.reduce((sum, lane) => sum + lane.rows, 0) * ROW;
  const first = marks.map(({ entry }) => entry.on).sort()[0];

  const goTo = (index: number) => {
    setActive(index);
    const day = marks.find((mark) => mark.index === index)?.entry.on;
    if (day !== undefined) setEarlier((now) => monthsToShow(day, today, now));
  };
  const open = (mark: MarkShape | null) => {
    if (mark?.entry.place) onOpen(mark.entry.place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === "Enter") open(shown);
    else if (step !== undefined && shown !== null) goTo(stepFrom(rows, shown.index, step));
    else return;
    event.preventDefault();
  };
  const under = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = width / box.width;
    const row = Math.floor(((event.clientY - box.top) * scale - AXIS) / ROW);
    return markAt(rows, (event.clientX - box.left) * scale, row);
  };
  return (
    <div>
      <div
        className={classes.picture}
        role="listbox"
        aria-label={sentence}
        aria-activedescendant={shown === null ? undefined : `${id}-${shown.index}`}
        tabIndex={0}
        data-points={(shown?.entry.place && !focused) || undefined}
        onFocus={() => {
          setFocused(true);
          if (shown === null) goTo(latest(marks, today));
        }}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setActive(under(event)?.index ?? (focused ? active : null))}
        onPointerLeave={() => !focused && setActive(null)}
        onPointerUp={(event) => open(under(event))}
      >
        <svg className={classes.drawing} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <Ground rows={rows} span={span} room={room} today={today} height={height} />
          {rows.map((lane) => (
            <Lane key={lane.name} lane={lane} span={span} today={today} width={width} />
          ))}
          {shown?.inSight && <Ring rows={rows} shown={shown} />}
        </svg>
        {marks.map(({ entry, index }) => (
          <div
            key={index}
            id={`${id}-${index}`}
            className={classes.option}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
          >
            {entry.words}
          </div>
        ))}
      </div>
      <p className={`${classes.below} screen-only`}>
        <span className={classes.words} aria-hidden="true">
          {shown?.entry.words ?? t("person-lanes-hint")}
        </span>
        {/* For the pointer: the arrow keys come to what is earlier by themselves. */}
        <span className={classes.ways}>
          {first !== undefined && first < span.from && (
            <Anchor component="button" type="button" tabIndex={-1} onClick={() => setEarlier(earlier + 6)}>
              {t("person-lanes-earlier")}
            </Anchor>
          )}
          {earlier > 0 && (
            <Anchor component="button" type="button" tabIndex={-1} onClick={() => setEarlier(Math.max(0, earlier - 6))}>
              {t("person-lanes-later")}
            </Anchor>
          )}
        </span>
      </p>
    </div>
  );
}

/** Where one begins: at what happened last. */
function latest(marks: MarkShape[], today: Day): number {
  const past = marks.filter(({ entry }) => entry.on <= today);
  const [first, ...others] = past.length > 0 ? past : marks;
  if (first === undefined) return 0;
  return others.reduce((best, mark) => (mark.entry.on > best.entry.on ? mark : best), first).index;
}

/** The names, the months, and today. */
function Ground(props: { rows: LaneRows[]; span: Span; room: Room; today: Day; height: number }) {
  const { rows, span, room, today, height } = props;
  const { at, outside } = placesOn(span, room);
  return (
    <>
      <TimeTicks ticks={monthsAlong(span, room)} room={room} y={0} />
      {rows.map((lane, place) => (
        <g key={lane.name}>
          {place > 0 && <path className={classes.between} d={`M0 ${AXIS + lane.top * ROW}.5H${room.end}`} />}
          <text className={classes.name} x={0} y={AXIS + lane.top * ROW + 16}>
            {lane.name}
          </text>
        </g>
      ))}
      {outside(today) === null && <path className={classes.today} d={`M${at(today)} ${AXIS}V${height}`} />}
    </>
  );
}

function Lane(props: { lane: LaneRows; span: Span; today: Day; width: number }) {
  const { lane, span, today, width } = props;
  return (
    <>
      {lane.marks
        .filter((mark) => mark.inSight)
        .map((mark) => (
          <g key={mark.index} transform={`translate(0 ${AXIS + (lane.top + mark.row) * ROW})`}>
            <Mark mark={mark} span={span} today={today} width={width} />
          </g>
        ))}
    </>
  );
}

function Mark({ mark, span, today, width }: { mark: MarkShape; span: Span; today: Day; width: number }) {
  const { t } = useWords();
  const { look } = mark.entry;
  const { x, end } = mark;
  const y = ROW / 2;
  switch (look.kind) {
    case "dot":
      return <circle className={classes.dot} cx={x} cy={y} r={look.large ? 4 : 2.5} />;
    case "ring":
      return <circle className={classes.ring} cx={x} cy={y} r={3.5} />;
    case "band":
      return (
        <>
          <rect
            className={classes.band}
            data-trial={look.trial}
            x={x + 0.5}
            y={3.5}
            width={Math.max(end - x - 1, 2)}
            height={ROW - 7}
            rx={3}
          />
          <text className={classes.label} x={x + 8} y={y + 4}>
            {textThatFits(look.label, end - x - 16)}
          </text>
        </>
      );
    case "away":
      return (
        <>
          <rect className={classes.away} x={x} y={6.5} width={Math.max(end - x, 3)} height={ROW - 13} />
          <path className={classes.slashes} d={slashes(x, Math.max(end, x + 3))} />
        </>
      );
    case "promise": {
      const left = NAMES - PROMISE_MARGIN;
      const axis = { ...span, today, width: width - RIGHT + PROMISE_MARGIN - left };
      return (
        <g transform={`translate(${left} ${y - PROMISE_Y})`}>
          <PromiseDrawing line={look.line} axis={axis} />
        </g>
      );
    }
    case "triangle": {
      const side = triangleSide(look.hours);
      const height = (side * Math.sqrt(3)) / 2;
      return (
        <>
          <path className={classes.triangle} d={`M${x} ${y + 5 - height}l${side / 2} ${height}h${-side}z`} />
          {look.hours !== null && (
            <text className={classes.hours} x={x + side / 2 + 3} y={y + 5}>
              {t("career-lane-hours", { hours: look.hours })}
            </text>
          )}
        </>
      );
    }
  }
}

/** Slanting strokes from one end to the other, so that days away show without their colour too. */
function slashes(from: number, to: number): string {
  const [top, height] = [6.5, ROW - 13];
  const strokes: string[] = [];
  for (let x = from + 2; x + 6 < to; x += 6) strokes.push(`M${x} ${top + height}l6 ${-height}`);
  return strokes.join("");
}

/** Around the entry one is at. */
function Ring({ rows, shown }: { rows: LaneRows[]; shown: MarkShape }) {
  const lane = rows.find(({ marks }) => marks.includes(shown));
  if (lane === undefined) return null;
  const y = AXIS + (lane.top + shown.row) * ROW;
  return (
    <rect
      className={classes.at}
      x={shown.x - 9}
      y={y + 1}
      width={Math.max(shown.end - shown.x, 0) + 18}
      height={ROW - 2}
      rx={5}
    />
  );
}
