import type { Day } from "../api/values";
import type { PromiseLine } from "../api/generated";

/** From the first to the last day of some promises, today among them: what their pictures have to hold. */
export function spanOf(lines: PromiseLine[], today: Day): { from: Day; to: Day; today: Day } {
  const days = lines.flatMap((line) => [
    line.promisedOn,
    line.originalDue,
    line.endedOn ?? line.due,
    ...line.moves.map(({ on }) => on),
  ]);
  const known = [today, ...days.filter((day) => day !== null)].sort();
  return { from: known[0] ?? today, to: known.at(-1) ?? today, today };
}
