/** Somebody's working time and skills: when do they work, and what can they do? */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import type { PersonPage } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Page } from "../parts/Page";
import { PersonSkills } from "../skills/PersonSkills";
import { WeekSection } from "../working_time/WeekSection";

export function PersonWorkScreen() {
  const { person = "" } = useParams({ strict: false });
  const answer = useAnswer("person_page.show", { person });
  return <Answered answer={answer}>{(page) => <Work key={page.person} page={page} />}</Answered>;
}

function Work({ page }: { page: PersonPage }) {
  const { t } = useWords();
  const { person, name } = page;
  const here = page.left === null;
  return (
    <Page
      title={t("person-work-title", { name })}
      summary={
        page.weeklyHours === null ? t("person-work-no-contract") : t("person-work-contract", { hours: page.weeklyHours })
      }
      actions={<Button onClick={() => go({ screen: "person", person })}>{t("career-action-person")}</Button>}
    >
      <WeekSection person={person} name={name} here={here} />
      <PersonSkills person={person} name={name} skills={page.skills} here={here} />
    </Page>
  );
}
