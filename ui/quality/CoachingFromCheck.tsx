/** From a question that was missed to a coaching: one thing to work at, with the question it comes from. */
import { Button, VisuallyHidden } from "@mantine/core";
import type { CheckPage, CheckedItem } from "../api/generated";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { MARK_WORDS } from "./lists";

/** What was not seen can't be worked at, and what is there needn't be. */
function isMissed({ mark }: CheckedItem): boolean {
  return mark === "1" || mark === "2";
}

export function CoachingFromCheck({ page }: { page: CheckPage }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const keys = useArrowKeys<HTMLUListElement>();
  const missed = page.items.filter(isMissed);
  if (missed.length === 0 || readOnly) return null;
  const coach = (item: CheckedItem) => {
    const from = { person: page.person, evaluation: page.evaluation, item: item.item, goal: item.question };
    go(`/quality/coaching?${new URLSearchParams(from)}`);
  };
  return (
    <Section title={t("coaching-from-check")} hint={t("coaching-from-check-hint")}>
      <LineList {...keys}>
        {missed.map((item) => (
          <Line
            key={item.item}
            glyph="half"
            tone="calm"
            why={[item.mark && t(MARK_WORDS[item.kind][item.mark]), item.missing].filter(Boolean).join(" · ")}
            button={
              <Button size="compact-sm" onClick={() => coach(item)}>
                {t("coaching-make")}
                <VisuallyHidden>: {item.question}</VisuallyHidden>
              </Button>
            }
          >
            {item.question}
          </Line>
        ))}
      </LineList>
    </Section>
  );
}
