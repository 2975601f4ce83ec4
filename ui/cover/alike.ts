/** Pieces of work that are alike day after day, told as one: nobody wants to read the same line ten times. */
import type { CoverDecision, NeedLine } from "../api/generated";
import type { Day } from "../api/values";

/** Pieces that differ only in their day, in the order of time; the first stands for all. */
export interface Alike<Piece> {
  key: string;
  first: Piece;
  pieces: Piece[];
}

export function alike<Piece>(pieces: Piece[], keyOf: (piece: Piece) => string): Alike<Piece>[] {
  const found = new Map<string, Alike<Piece>>();
  for (const piece of pieces) {
    const key = keyOf(piece);
    const known = found.get(key);
    if (known === undefined) found.set(key, { key, first: piece, pieces: [piece] });
    else known.pieces.push(piece);
  }
  return [...found.values()];
}

/** The same work of the same colleague at the same time of day. */
const sameWork = (piece: Pick<NeedLine, "missing" | "function" | "hours">) =>
  `${piece.missing}:${piece.function}:${piece.hours}`;

export function openAlike(needs: NeedLine[]): Alike<NeedLine>[] {
  return alike(needs, (need) => `${sameWork(need)}:${need.becauseOf === null ? "absence" : "cover"}`);
}

export function decidedAlike(decisions: CoverDecision[]): Alike<CoverDecision>[] {
  return alike(decisions, (made) => {
    const how = [made.state, made.kind === "split" ? "assigned" : made.kind, made.coverer, made.effect, made.postponedTo];
    return `${sameWork(made)}:${how.join(":")}:${made.pulledBack}`;
  });
}

/** Days that follow each other, a weekend between them or not, as pairs of first and last. */
export function stretches(days: Day[]): { from: Day; to: Day }[] {
  const number = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  // From Friday to Monday nobody works, and the bar goes on.
  const follows = (one: Day, other: Day) => {
    const apart = number(other) - number(one);
    const isFriday = new Date(`${one}T00:00:00Z`).getUTCDay() === 5;
    return apart <= 1 || (isFriday && apart <= 3);
  };
  const found: { from: Day; to: Day }[] = [];
  for (const day of [...days].sort()) {
    const last = found.at(-1);
    if (last !== undefined && follows(last.to, day)) last.to = day;
    else found.push({ from: day, to: day });
  }
  return found;
}
