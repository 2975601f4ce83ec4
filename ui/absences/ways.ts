/** Where one goes from an absence. */
import type { AbsenceId } from "../api/generated";

/** What it leaves of their work, and who could take it. */
export function findCover(absence: AbsenceId): string {
  return `/cover/absence/${absence}`;
}

/** The list of who is away. */
export const LIST = "/cover/away";
