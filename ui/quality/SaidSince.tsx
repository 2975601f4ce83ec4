/** What was said to a check since: by the person, and as remarks. It is added, and nothing of the check is changed by it. */
import type { CheckPage } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";

export function SaidSince({ page }: { page: CheckPage }) {
  const { t, day } = useWords();
  const { name, selfWords, comment, answeredOn, remarks } = page;
  if (selfWords === "" && answeredOn === null && remarks.length === 0) return null;
  return (
    <Section title={t("check-said-title")}>
      <LineList>
        {selfWords !== "" && <Line why={t("check-said-first", { name })}>“{selfWords}”</Line>}
        {answeredOn !== null && (
          <Line why={t("check-said-seen", { name, day: day(answeredOn) })}>
            {comment === "" ? t("check-said-nothing") : `“${comment}”`}
          </Line>
        )}
        {remarks.map(({ on, text }, place) => (
          // A remark has no identity but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Line key={place} why={t("check-said-remark", { day: day(on) })}>
            {text}
          </Line>
        ))}
      </LineList>
    </Section>
  );
}
