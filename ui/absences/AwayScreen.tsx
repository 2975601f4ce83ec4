/** Who is away: what waits for an answer first, then who is away now, who will be, and what was. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { AbsencesPage } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { useActions } from "../app/actions";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { AbsenceLines } from "./AbsenceLines";
import { useAbsenceDialogs } from "./AbsenceDialogs";

export function AwayScreen() {
  const answer = useAnswer("absences.show", null);
  return <Answered answer={answer}>{(page) => <Away page={page} />}</Answered>;
}

/** As many as fit one look; the rest is a press away. */
const COMING_AT_FIRST = 25;

function Away({ page }: { page: AbsencesPage }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const dialogs = useAbsenceDialogs();
  const [withPast, setWithPast] = useState(false);
  const [allComing, setAllComing] = useState(false);
  const { asked, now, coming, past } = page;
  useActions({ "away-request": () => dialogs.log("", true) });
  const nobody = asked.length + now.length + coming.length === 0;
  const shown = allComing ? coming : coming.slice(0, COMING_AT_FIRST);
  return (
    <Page
      title={t("away-title")}
      summary={say(page.finding)}
      actions={
        !readOnly && (
          <>
            <Button variant="filled" onClick={() => dialogs.log()} rightSection={<Keys keys="A" />}>
              {t("away-log")}
            </Button>
            <Button onClick={() => dialogs.log("", true)} rightSection={<Keys keys="R" />}>
              {t("away-request")}
            </Button>
            <Button onClick={() => go("/import/absences")}>{t("away-import")}</Button>
          </>
        )
      }
    >
      {nobody && (
        <EmptyState
          sentence={t("away-empty")}
          example={t("away-empty-example")}
          button={!readOnly && <Button onClick={() => dialogs.log()}>{t("away-log")}</Button>}
        />
      )}
      {asked.length > 0 && (
        <Section title={t("away-asked")}>
          <AbsenceLines
            lines={asked.map(({ absence }) => absence)}
            alsoAway={(line) => asked.find(({ absence }) => absence.absence === line.absence)?.alsoAway ?? []}
          />
        </Section>
      )}
      {now.length > 0 && (
        <Section title={t("away-now")}>
          <AbsenceLines lines={now} />
        </Section>
      )}
      {coming.length > 0 && (
        <Section title={t("away-coming")}>
          <AbsenceLines lines={shown} />
          {shown.length < coming.length && (
            <Button variant="subtle" onClick={() => setAllComing(true)}>
              {t("away-show-all", { count: coming.length - shown.length })}
            </Button>
          )}
        </Section>
      )}
      {past.length > 0 && (
        <>
          <Button variant="subtle" mt="md" aria-expanded={withPast} onClick={() => setWithPast(!withPast)}>
            {t(withPast ? "away-hide-past" : "away-show-past")}
          </Button>
          {withPast && (
            <Section title={t("away-past")} hint={t("away-past-hint")}>
              <AbsenceLines lines={past} />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
