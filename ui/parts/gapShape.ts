/** Where what both said of one expectation stands on the four steps of learning a job. What was not seen stands beside them. */
import type { Rating } from "../api/generated";
import type { Room } from "./timeAxis";

const STEPS: Rating[] = ["not_yet", "with_help", "alone", "helps_others"];

export interface GapShape {
  steps: number[];
  own: number | null;
  leader: number | null;
  /** The way between them; none where both say the same, or one has not seen it. */
  between: [number, number] | null;
}

/** The places of the four steps, from edge to edge. */
export function stepPlaces(room: Room): number[] {
  const apart = (room.end - room.start) / (STEPS.length - 1);
  return STEPS.map((_, step) => Math.round(room.start + step * apart));
}

export function gapShape(own: Rating, leader: Rating, room: Room): GapShape {
  const steps = stepPlaces(room);
  const at = (rating: Rating) => steps[STEPS.indexOf(rating)] ?? null;
  const [x, other] = [at(own), at(leader)];
  const apart = x !== null && other !== null && x !== other;
  return {
    steps,
    own: x,
    leader: other,
    between: apart ? [Math.min(x, other), Math.max(x, other)] : null,
  };
}
