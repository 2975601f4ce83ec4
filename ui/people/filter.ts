/** Which lines of the board are shown. */
import type { BoardLine } from "../api/generated";
import type { Day } from "../api/values";

export interface Filter {
  text: string;
  fourWeeks: boolean;
  isNew: boolean;
}

export const ANY: Filter = { text: "", fourWeeks: false, isNew: false };

const FOUR_WEEKS = 28;
const NEW_FOR = 90;

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Without accents and case, so that "oberg" finds Öberg. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

export function passes(line: BoardLine, filter: Filter, today: Day): boolean {
  const words = plain(`${line.name} ${line.fullName} ${line.position} ${line.team}`);
  if (
    !plain(filter.text)
      .split(/\s+/)
      .every((part) => words.includes(part))
  )
    return false;
  if (filter.fourWeeks && line.daysSince !== null && line.daysSince <= FOUR_WEEKS) return false;
  if (filter.isNew && (line.joined === null || daysBetween(line.joined, today) >= NEW_FOR)) return false;
  return true;
}
