/** Where the employee worked, as a lane (INTERFACE 9.5); T shows the same as a table. */
import type { ReviewedPage } from "../api/generated";
import type { Day } from "../api/values";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { CareerLane } from "../parts/CareerLane";
import { CareerLaneTable } from "../parts/CareerLaneTable";
import { PictureSection } from "../parts/PictureSection";
import type { AsTable } from "../parts/TableToggle";
import type { CareerLaneData } from "../parts/careerLaneShape";

export function ReviewedCareer({ page, asTable }: { page: ReviewedPage; asTable: AsTable }) {
  const { t, day } = useWords();
  const { today } = useHouse();
  if (page.assignments.length === 0) return null;
  const lane = laneOf(page, today);
  const last = page.assignments.at(-1);
  const sentence = t("review-career-sentence", {
    name: page.promise.line.name,
    position: last?.position ?? "",
    from: last ? day(last.from) : "",
    count: page.pullBacks.length,
  });
  return (
    <PictureSection
      title={t("review-career")}
      sentence={sentence}
      asTable={asTable}
      picture={(width) => <CareerLane lane={lane} sentence={sentence} width={width} />}
      table={<CareerLaneTable lane={lane} />}
    />
  );
}

/** What the packet tells of positions and moves; where a move turned out to be on paper, the position is so from that day. */
function laneOf({ assignments, transitions, pullBacks }: ReviewedPage, today: Day): CareerLaneData {
  const bands = assignments.map(({ position, kind, from, to, plannedEnd }) => ({
    label: position,
    kind: kind === "substantive" ? ("held" as const) : ("for_a_while" as const),
    filled: kind,
    from,
    to: to ?? (kind === "substantive" ? null : plannedEnd),
  }));
  const onPaper = transitions
    .filter(({ outcome }) => outcome === "paper")
    .map((moved) => ({ from: moved.on, to: bands.find(({ label }) => label === moved.to)?.to ?? null }));
  const pulledBack = pullBacks.map(({ from, to, minutes }) => ({
    from,
    to,
    days: daysBetween(from, to ?? today),
    hours: minutes === 0 ? null : Math.round(minutes / 60),
  }));
  const starts = [...bands, ...pulledBack].map(({ from }) => from).sort();
  return { from: starts[0] ?? today, to: today, today, bands, pulledBack, onPaper };
}

/** Both days counted. */
function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}
