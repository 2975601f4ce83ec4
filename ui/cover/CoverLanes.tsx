/**
 * Who is away and who covers, as bars in time (INTERFACE 9.3): hatched where somebody is away, a dashed outline where
 * somebody covers, an amber bar with its triangle where nobody does it yet.
 */
import { useId } from "react";
import type { CoverBoard } from "../api/generated";
import { useWords } from "../app/words";
import { type Room, textThatFits } from "../parts/timeAxis";
import { type Bar, type Lanes, placer, spanOf } from "./lanesShape";
import classes from "./CoverLanes.module.css";

const NAMES = 112;
const RIGHT = 8;
const AXIS = 24;
const ROW = 28;

interface Props {
  board: CoverBoard;
  lanes: Lanes;
  /** What the picture shows, in a sentence. */
  sentence: string;
  width: number;
}

export function CoverLanes({ board, lanes, sentence, width }: Props) {
  const { t } = useWords();
  const hatch = useId();
  const room: Room = { start: NAMES, end: width - RIGHT };
  const at = placer(spanOf(board, lanes), room);
  const height = AXIS + lanes.rows.length * ROW;
  return (
    <>
      <svg
        className={classes.drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={sentence}
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className={classes.hatch} d="M0 0V6" />
          </pattern>
        </defs>
        <Axis board={board} at={at} lanes={lanes} room={room} height={height} />
        {lanes.rows.map((lane, row) => (
          <g key={lane.person} transform={`translate(0 ${AXIS + row * ROW})`}>
            <text className={classes.name} x={0} y={ROW / 2 + 4}>
              {textThatFits(lane.name, NAMES - 8)}
            </text>
            {lane.bars.map((bar, place) => (
              // Bars of a row have no name but their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <OneBar key={place} bar={bar} at={at} hatch={hatch} />
            ))}
          </g>
        ))}
      </svg>
      <p className={classes.legend}>
        <span className={classes.sampleAway} aria-hidden="true" /> {t("cover-legend-away")}
        <span className={classes.sampleCovers} aria-hidden="true" /> {t("cover-legend-covers")}
        <span className={classes.sampleOpen} aria-hidden="true">
          △
        </span>{" "}
        {t("cover-legend-open")}
        {lanes.hidden > 0 && <span> {t("cover-picture-hidden", { count: lanes.hidden })}</span>}
      </p>
    </>
  );
}

function OneBar({ bar, at, hatch }: { bar: Bar; at: (value: number) => number; hatch: string }) {
  const [x, end] = [at(bar.from), at(bar.to)];
  const width = Math.max(end - x - 1, 3);
  const label = bar.kind === "open" ? `△ ${bar.label}` : bar.label;
  return (
    <g>
      <rect
        className={classes[bar.kind]}
        x={x + 0.5}
        y={bar.kind === "away" ? 3 : 6}
        width={width}
        height={bar.kind === "away" ? ROW - 6 : ROW - 12}
        rx={4}
        fill={bar.kind === "away" ? `url(#${hatch})` : undefined}
      />
      <text className={classes.label} data-kind={bar.kind} x={x + 6} y={ROW / 2 + 4}>
        {textThatFits(label, width - 10)}
      </text>
    </g>
  );
}

function Axis(props: {
  board: CoverBoard;
  lanes: Lanes;
  at: (value: number) => number;
  room: Room;
  height: number;
}) {
  const { board, lanes, at, room, height } = props;
  const { weekdayDay, shortDay } = useWords();
  const span = spanOf(board, lanes);
  const ticks = board.from === board.to ? hours(span) : days(board.from, span.to, span.to > 7 ? shortDay : weekdayDay);
  return (
    <g className={classes.axis}>
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <path d={`M${at(value)} ${AXIS - 4}V${height}`} />
          <text x={at(value) + 3} y={14}>
            {at(value) + 3 + label.length * 6.4 <= room.end + RIGHT ? label : ""}
          </text>
        </g>
      ))}
    </g>
  );
}

interface Tick {
  value: number;
  label: string;
}

function hours(span: { from: number; to: number }): Tick[] {
  const first = Math.round(span.from * 24);
  const last = Math.round(span.to * 24);
  return Array.from({ length: last - first }, (_, step) => first + step).map((hour) => ({
    value: hour / 24,
    label: String(hour).padStart(2, "0"),
  }));
}

/** Every day of a week, and of more than a week its beginnings. */
function days(from: string, count: number, words: (day: string) => string): Tick[] {
  const step = count > 7 ? 7 : 1;
  return Array.from({ length: Math.ceil(count / step) }, (_, place) => place * step).map((value) => {
    const day = new Date(Date.parse(`${from}T00:00:00Z`) + value * 86_400_000).toISOString().slice(0, 10);
    return { value, label: words(day) };
  });
}
