import type { LaneBand } from "../api/generated";
import { useWords } from "../app/words";
import { useLengthOf } from "./CareerLane";
import tables from "./RhythmDots.module.css";
import type { CareerLaneData } from "./careerLaneShape";

const KIND_WORDS: Record<LaneBand["kind"], string> = {
  held: "career-lane-held",
  for_a_while: "career-lane-for-a-while",
  promised: "career-lane-promised",
};

/** The same as the picture, row by row, in the order of their days. */
export function CareerLaneTable({ lane }: { lane: CareerLaneData }) {
  const { t, day } = useWords();
  const lengthOf = useLengthOf();
  const rows = [
    ...lane.bands.map(({ label, kind, from, to }) => ({ from, to, what: t(KIND_WORDS[kind], { role: label }) })),
    ...lane.onPaper.map(({ from, to }) => ({ from, to, what: t("career-lane-on-paper") })),
    ...lane.pulledBack.map((pullBack) => ({
      from: pullBack.from,
      to: pullBack.to,
      what: t("career-lane-pulled-back", { length: lengthOf(pullBack) }),
    })),
  ].sort((a, b) => a.from.localeCompare(b.from));
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{t("career-lane-from")}</th>
          <th scope="col">{t("career-lane-to")}</th>
          <th scope="col">{t("career-lane-what")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // Rows have no identity of their own here, and their order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={place}>
            <td>{day(row.from)}</td>
            <td>{row.to === null ? t("career-lane-open") : day(row.to)}</td>
            <td>{row.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
