/** When somebody is and was away. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { PersonPage } from "../api/generated";
import { AbsenceLines } from "../absences/AbsenceLines";
import { useAbsenceDialogs } from "../absences/AbsenceDialogs";
import { useAboutWhom } from "../app/aboutWhom";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { Section } from "../parts/Section";
import classes from "./person_page.module.css";

const AT_FIRST = 3;

export function AwaySection({ page }: { page: PersonPage }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const dialogs = useAbsenceDialogs();
  const [all, setAll] = useState(false);
  const mayLog = page.left === null && !readOnly;
  const log = () => dialogs.log(`${page.name} `);
  useAboutWhom(mayLog ? page.name : null);
  if (!mayLog && page.absences.length === 0) return null;
  const shown = all ? page.absences : page.absences.slice(0, AT_FIRST);
  return (
    <Section
      title={t("person-page-away")}
      aside={
        mayLog && (
          <Button size="compact-sm" className="screen-only" onClick={log} rightSection={<Keys keys="A" />}>
            {t("person-page-away-log")}
          </Button>
        )
      }
    >
      {page.absences.length === 0 ? (
        <p className={classes.quiet}>{t("person-page-away-empty")}</p>
      ) : (
        <AbsenceLines lines={shown} nameless />
      )}
      {shown.length < page.absences.length && (
        <Button variant="subtle" className={classes.all} onClick={() => setAll(true)}>
          {t("person-page-away-all", { count: page.absences.length })}
        </Button>
      )}
    </Section>
  );
}
