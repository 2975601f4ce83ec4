/** Where somebody worked, as far as a packet tells: positions, moves, and when they were back in the old one. */
import type { Filled, MovedTo, PulledBack } from "../api/generated";
import { useWords } from "../app/words";
import { MOVE_WORDS } from "./lists";
import classes from "./reviews.module.css";

interface Props {
  assignments: Filled[];
  transitions: MovedTo[];
  pullBacks: PulledBack[];
}

export function CareerLines({ assignments, transitions, pullBacks }: Props) {
  const words = useCareerWords();
  const lines = [
    ...assignments.map((filled) => ({ on: filled.from, words: words.filled(filled) })),
    ...transitions.map((moved) => ({ on: moved.on, words: words.moved(moved) })),
    ...pullBacks.map((pulled) => ({ on: pulled.from, words: words.pulled(pulled) })),
  ].sort((one, other) => one.on.localeCompare(other.on));
  return (
    <ul className={classes.plainList}>
      {lines.map((line, place) => (
        // Two may be of one day with the same words, and their order never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={place}>{line.words}</li>
      ))}
    </ul>
  );
}

function useCareerWords() {
  const { t, day } = useWords();
  return {
    filled: ({ position, kind, from, to }: Filled) => {
      const forAWhile = kind !== "substantive";
      if (to === null) {
        return t(forAWhile ? "review-career-trial-since" : "review-career-since", {
          position,
          from: day(from),
        });
      }
      const days = { position, from: day(from), to: day(to) };
      return t(forAWhile ? "review-career-trial" : "review-career-from-to", days);
    },
    moved: ({ kind, from, to, on, outcome }: MovedTo) => {
      const what = t(MOVE_WORDS[kind] ?? "review-move-lateral");
      const sentence =
        from === ""
          ? t("review-career-moved-to", { what, to, day: day(on) })
          : t("review-career-moved", { what, from, to, day: day(on) });
      const became = {
        real: "review-outcome-real",
        paper: "review-outcome-paper",
        recalled: "review-outcome-recalled",
      };
      const known = became[outcome as keyof typeof became];
      return known ? `${sentence} ${t(known)}` : sentence;
    },
    pulled: ({ from, to, minutes }: PulledBack) => {
      const hours = Math.round(minutes / 60);
      const days =
        to === null || to === from ? day(from) : t("review-career-days", { from: day(from), to: day(to) });
      return hours > 0
        ? t("review-career-pulled-hours", { days, hours })
        : t("review-career-pulled", { days });
    },
  };
}
