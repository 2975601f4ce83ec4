/** Where the employee worked, as a lane (INTERFACE 9.5); T shows the same as a table. */
import type { ReviewedPage } from "../api/generated";
import type { Day } from "../api/values";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { CareerLane } from "../parts/CareerLane";
import { CareerLaneTable } from "../parts/CareerLaneTable";
import { PictureSection } from "../parts/PictureSection";
import type { AsTable } from "../parts/TableToggle";
import { laneOf } from "./laneOf";

export function ReviewedCareer({ page, asTable }: { page: ReviewedPage; asTable: AsTable }) {
  const { t, day } = useWords();
  const { today } = useHouse();
  if (page.assignments.length === 0) return null;
  const lane = laneOf(page, today, { onPaperSince: onPaperSince(page) });
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

/** Since when the title of a promised role is real, where another part of it is not; null otherwise. */
function onPaperSince({ promise: { facets } }: ReviewedPage): Day | null {
  const title = facets.find(({ facet }) => facet === "title")?.realizedOn ?? null;
  return facets.some(({ promised, realizedOn }) => promised && realizedOn === null) ? title : null;
}
