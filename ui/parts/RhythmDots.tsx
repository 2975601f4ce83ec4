/** Twenty-six weeks of talks with one person as dots; a gap longer than agreed is a thin line with its weeks printed. */
import type { RhythmDots as Dots } from "../api/generated";
import type { Day } from "../api/values";
import { type Words, useWords } from "../app/words";
import classes from "./RhythmDots.module.css";
import { placesOn } from "./timeAxis";

const SMALL = 2.5;
/** A talk from which an action was kept is drawn 60 % larger. */
const LARGE = SMALL * 1.6;
const MARGIN = 5;

interface Props {
  dots: Dots;
  width: number;
}

/** The finding in one sentence; it is also what a screen reader says of the picture. */
export function dotsSentence({ t }: Pick<Words, "t">, dots: Dots): string {
  const count = dots.talks.length;
  const weeks = Math.max(0, ...dots.gaps.map((gap) => gap.weeks));
  if (count === 0) return t("one-on-ones-dots-none");
  return weeks === 0 ? t("one-on-ones-dots", { count }) : t("one-on-ones-dots-gap", { count, weeks });
}

/** One path for many circles keeps a board of sixty people light. */
function circles(xs: number[], y: number, radius: number): string {
  return xs
    .map(
      (x) =>
        `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    )
    .join("");
}

const LABEL_WIDTH = 36;

/** Where the weeks of each gap are printed: above its middle, inside the picture, and not over the label before. */
function labelled(gaps: Dots["gaps"], at: (day: Day) => number, width: number) {
  const labels: { gap: Dots["gaps"][number]; x: number }[] = [];
  for (const gap of gaps) {
    const middle = (at(gap.from) + at(gap.to)) / 2;
    const x = Math.min(Math.max(middle, LABEL_WIDTH / 2), width - LABEL_WIDTH / 2);
    const before = labels.at(-1);
    if (before === undefined || x - before.x >= LABEL_WIDTH) labels.push({ gap, x });
  }
  return labels;
}

export function RhythmDots({ dots, width }: Props) {
  const words = useWords();
  const height = 30;
  const y = 16;
  const { at } = placesOn(dots, { start: MARGIN, end: width - MARGIN });
  const small = dots.talks.filter((talk) => !talk.keptAction).map((talk) => at(talk.on));
  const large = dots.talks.filter((talk) => talk.keptAction).map((talk) => at(talk.on));
  return (
    <svg
      className={classes.dots}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={dotsSentence(words, dots)}
    >
      <path className={classes.axis} d={`M${MARGIN} ${y}H${width - MARGIN}`} />
      {dots.gaps.length > 0 && (
        <path
          className={classes.gap}
          d={dots.gaps.map((gap) => `M${at(gap.from)} ${y}H${at(gap.to)}`).join("")}
        />
      )}
      {labelled(dots.gaps, at, width).map(({ gap, x }) => (
        <text key={gap.from} className={classes.weeks} x={x} y={y - 6} textAnchor="middle">
          {words.t("one-on-ones-dots-weeks", { weeks: gap.weeks })}
        </text>
      ))}
      <path className={classes.talk} d={circles(small, y, SMALL) + circles(large, y, LARGE)} />
    </svg>
  );
}
