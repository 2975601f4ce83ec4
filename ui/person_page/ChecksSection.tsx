/** What somebody works at, and their last checks. A check is a talk about one contact: no figure stands here. */
import { Anchor } from "@mantine/core";
import type { PersonPage } from "../api/generated";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { StatusChip } from "../parts/StatusGlyph";
import { useArrowKeys } from "../parts/arrowKeys";
import { STATE_MARKS, STATE_WORDS } from "../quality/lists";

/** The last few are enough beside everything else; all of them are in Quality. */
const SHOWN = 4;

export function ChecksSection({ page }: { page: PersonPage }) {
  const { t, day, weekdayDay } = useWords();
  const keys = useArrowKeys<HTMLUListElement>();
  const working = page.coaching.filter(({ closedOn }) => closedOn === null);
  if (page.checks.length === 0 && working.length === 0) return null;
  return (
    <Section title={t("person-page-checks")}>
      <LineList {...keys}>
        {working.map(({ coaching, goal, behaviour, lookAgainOn }) => (
          <Line key={coaching} glyph="half" tone="open" why={[behaviour, t("person-page-coaching", { day: day(lookAgainOn) })].filter((words) => words !== "").join(" · ")}>
            <b>{goal}</b>
          </Line>
        ))}
        {page.checks.slice(0, SHOWN).map(({ evaluation, day: on, channel, state, good }) => (
          <Line
            key={evaluation}
            why={good}
            button={<StatusChip {...STATE_MARKS[state]} word={t(STATE_WORDS[state])} />}
          >
            <Anchor component="button" type="button" onClick={() => go(`/quality/checks/${evaluation}`)}>
              {t("person-page-check", { channel, day: weekdayDay(on) })}
            </Anchor>
          </Line>
        ))}
      </LineList>
    </Section>
  );
}
