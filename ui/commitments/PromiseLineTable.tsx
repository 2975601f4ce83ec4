import type { PromiseLine } from "../api/generated";
import { useWords } from "../app/words";
import tables from "../parts/RhythmDots.module.css";
import { CAUSE_WORDS } from "./lists";

/** The same as the picture, in words: when it was made, every move, and where it ended. */
export function PromiseLineTable({ line }: { line: PromiseLine }) {
  const { t, day, say } = useWords();
  const dated = (due: string | null) =>
    due === null ? t("promise-line-no-date") : t("promise-line-for", { day: day(due) });
  const rows = [
    { on: line.promisedOn, what: `${t("promise-line-row-made")} ${dated(line.originalDue)}` },
    ...line.moves.map((move) => ({
      on: move.on,
      what: `${t("promise-line-row-moved", { cause: t(CAUSE_WORDS[move.cause]) })} ${dated(move.to)}`,
    })),
    ...(line.endedOn === null ? [] : [{ on: line.endedOn, what: say(line.label) }]),
  ];
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{t("one-on-ones-dots-day")}</th>
          <th scope="col">{t("one-on-ones-dots-what")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // What happened has no identity of its own here, and its order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={place}>
            <td>{day(row.on)}</td>
            <td>{row.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
