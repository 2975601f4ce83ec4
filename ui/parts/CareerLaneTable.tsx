import { useWords } from "../app/words";
import type { CareerBand, CareerLaneData } from "./careerLaneShape";
import tables from "./RhythmDots.module.css";

const KIND_WORDS: Record<CareerBand["kind"], string> = {
  held: "career-lane-held",
  trial: "career-lane-trial",
  promised: "career-lane-promised",
};

/** The same as the picture, row by row, in the order of their days. */
export function CareerLaneTable({ lane }: { lane: CareerLaneData }) {
  const { t, day } = useWords();
  const rows = [
    ...lane.bands.map((band) => ({ ...band, what: t(KIND_WORDS[band.kind], { role: band.label }) })),
    ...lane.bands.flatMap((band) =>
      band.onPaper.map((stretch) => ({
        ...stretch,
        what: t("career-lane-on-paper", { role: band.label }),
      })),
    ),
    ...lane.pullBacks.map(({ on, hours }) => ({
      from: on,
      to: on,
      what: t("career-lane-pulled-back", { hours: t("career-lane-hours", { hours }) }),
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
