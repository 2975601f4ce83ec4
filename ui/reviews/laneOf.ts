/** A career lane of what packets tell of positions and moves. */
import type { ReviewedLane } from "../api/generated";
import type { Day } from "../api/values";
import type { CareerLaneData } from "../parts/careerLaneShape";

interface Look {
  /** The first day that is shown; the first of the career where it is left out. */
  since?: Day;
  /** Since when the position held now is so on paper only. */
  onPaperSince?: Day | null;
}

/** Where a move turned out to be on paper, the position is so from that day. */
export function laneOf(
  { assignments, transitions, pullBacks }: ReviewedLane,
  today: Day,
  { since, onPaperSince = null }: Look = {},
): CareerLaneData {
  const all = assignments.map(({ position, kind, from, to, plannedEnd }) => ({
    label: position,
    kind: kind === "substantive" ? ("held" as const) : ("for_a_while" as const),
    filled: kind,
    from,
    to: to ?? (kind === "substantive" ? null : plannedEnd),
  }));
  const bands = all.filter(({ to }) => since === undefined || to === null || to >= since);
  const onPaper = transitions
    .filter(({ outcome }) => outcome === "paper")
    .map((moved) => ({ from: moved.on, to: bands.find(({ label }) => label === moved.to)?.to ?? null }));
  if (onPaperSince !== null && onPaper.length === 0) onPaper.push({ from: onPaperSince, to: null });
  const pulledBack = pullBacks.map(({ from, to, minutes }) => ({
    from,
    to,
    days: daysBetween(from, to ?? today),
    hours: minutes === 0 ? null : Math.round(minutes / 60),
  }));
  const starts = [...bands, ...pulledBack].map(({ from }) => from).sort();
  const first = starts[0] ?? today;
  return { from: since !== undefined && since > first ? since : first, to: today, today, bands, pulledBack, onPaper };
}

/** Both days counted. */
function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}
