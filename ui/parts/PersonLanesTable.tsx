import { useWords } from "../app/words";
import tables from "./RhythmDots.module.css";
import type { PersonLane } from "./personLanesShape";

/** The same as the picture, newest first. */
export function PersonLanesTable({ lanes }: { lanes: PersonLane[] }) {
  const { t, day } = useWords();
  const rows = lanes
    .flatMap((lane) => lane.entries.map((entry) => ({ ...entry, lane: lane.name })))
    .sort((a, b) => b.on.localeCompare(a.on));
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{t("person-lanes-day")}</th>
          <th scope="col">{t("person-lanes-lane")}</th>
          <th scope="col">{t("person-lanes-what")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // Rows have no identity of their own here, and their order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={place}>
            <td>{day(row.on)}</td>
            <td>{row.lane}</td>
            <td>{row.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
