/** What somebody can do, in a sentence, and the way to their skills and their week. */
import { Button } from "@mantine/core";
import type { PersonPage } from "../api/generated";
import { useActions } from "../app/actions";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { Section } from "../parts/Section";
import classes from "./person_page.module.css";

export function WorkSection({ page }: { page: PersonPage }) {
  const { t } = useWords();
  const open = () => go(`/people/${page.person}/work`);
  useActions({ "person-work": open });
  const counting = page.skills.filter(({ cell }) => cell.counts).map(({ name }) => name);
  const stale = page.skills.filter(({ cell }) => cell.state === "stale").map(({ name }) => name);
  return (
    <Section
      title={t("person-page-work")}
      aside={
        <Button size="compact-sm" className="screen-only" onClick={open} rightSection={<Keys keys="W" />}>
          {t("person-page-work-open")}
        </Button>
      }
    >
      {page.skills.length === 0 && <p className={classes.quiet}>{t("person-page-skills-empty")}</p>}
      {counting.length > 0 && <p>{t("person-page-skills-can", { skills: counting.join(", ") })}</p>}
      {stale.length > 0 && <p className={classes.quiet}>{t("person-page-skills-stale", { skills: stale.join(", ") })}</p>}
    </Section>
  );
}
