/** Where somebody wants to go and how it stands, in a few sentences, with the way to their career. */
import { Button } from "@mantine/core";
import type { CareerPage, PersonPage } from "../api/generated";
import { go } from "../app/places";
import { type Words, useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { Section } from "../parts/Section";
import classes from "./person_page.module.css";

export function CareerSection({ page, career }: { page: PersonPage; career: CareerPage | undefined }) {
  const words = useWords();
  const { t } = words;
  if (career === undefined) return null;
  const sentences = sentencesOf(career, words);
  return (
    <Section
      title={t("person-page-career")}
      aside={
        <Button
          size="compact-sm"
          className="screen-only"
          onClick={() => go(`/people/${page.person}/career`)}
          rightSection={<Keys keys="C" />}
        >
          {t("person-page-career-open")}
        </Button>
      }
    >
      {sentences.length === 0 ? (
        <p className={classes.quiet}>{t("person-page-career-empty", { name: page.name })}</p>
      ) : (
        sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
    </Section>
  );
}

/** Where to, ready or not, acting, and what became real: each in a sentence, and only what there is. */
function sentencesOf(career: CareerPage, { t, say, day }: Words): string[] {
  const [ambition] = career.ambitions;
  const [line] = career.cases;
  const acting = career.acting.find(({ stage }) => stage === "running");
  const due = career.transitions.flatMap((move) =>
    move.checks.filter(({ state }) => state === "due").map(() => move.to),
  );
  return [
    ambition && t("person-page-career-where", { name: career.name, words: ambition.whereTo }),
    line?.sentence && say(line.sentence),
    acting && t("person-page-career-acting", { position: acting.position, end: day(acting.end) }),
    ...(acting?.flags.slice(-1).map(({ message }) => say(message)) ?? []),
    due[0] && t("person-page-career-check", { position: due[0] }),
    career.pullBacks.length > 0 && say(career.lane.sentence),
  ].filter((sentence) => typeof sentence === "string");
}
