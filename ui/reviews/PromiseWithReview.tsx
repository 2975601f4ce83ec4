/** A promise's own page in a center, with what HR said about it. Most promises have nothing of that. */
import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";
import { PromisePage } from "../commitments/PromisePage";
import { Section } from "../parts/Section";
import { ReturnedLines } from "./ReturnedLines";

export function PromiseWithReview() {
  const { commitment = "" } = useParams({ strict: false });
  return <PromisePage fromHr={<FromHr commitment={commitment} />} />;
}

function FromHr({ commitment }: { commitment: string }) {
  const { t } = useWords();
  const { data } = useAnswer("reviews.returned", { commitment });
  if (data === undefined || data.length === 0) return null;
  return (
    <Section title={t("hr-returned")} hint={t("hr-returned-hint")}>
      <ReturnedLines lines={data} />
    </Section>
  );
}
