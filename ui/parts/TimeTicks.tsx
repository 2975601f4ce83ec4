import { useWords } from "../app/words";
import classes from "./TimeTicks.module.css";
import type { Room, Tick } from "./timeAxis";

/** The months and years along the bottom or the top of a picture of time. */
export function TimeTicks({ ticks, room, y }: { ticks: Tick[]; room: Room; y: number }) {
  const { month } = useWords();
  return (
    <g className={classes.ticks}>
      <path d={`M${room.start} ${y + 0.5}H${room.end}${ticks.map(({ x }) => `M${x} ${y}v4`).join("")}`} />
      {ticks.map(({ day, x, isYear }) => (
        <text
          key={day}
          x={x}
          y={y + 16}
          textAnchor={x < room.start + 16 ? "start" : x > room.end - 16 ? "end" : "middle"}
          data-year={isYear || undefined}
        >
          {isYear ? day.slice(0, 4) : month(day)}
        </text>
      ))}
    </g>
  );
}
