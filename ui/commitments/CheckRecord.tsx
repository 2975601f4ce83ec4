/** Check the record: every entry's signature and its place in the chain. And what no such check can see, said plainly. */
import { Button, Progress } from "@mantine/core";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { Glyph } from "../parts/StatusGlyph";
import classes from "./Verify.module.css";
import type { LogCheck } from "../api/generated";

export function CheckRecord() {
  const { t } = useWords();
  const answer = useAnswer("commitments.check_log", null);
  return (
    <Page
      title={t("promise-check-title")}
      summary={t("promise-check-summary")}
      actions={
        <>
          <Button loading={answer.isFetching} onClick={() => void answer.refetch()}>
            {t("promise-check-again")}
          </Button>
          <Button onClick={() => go("/verify-receipt")}>{t("promise-check-receipt")}</Button>
        </>
      }
    >
      <div role="status">
        {answer.isFetching ? (
          <Reading />
        ) : (
          <Answered answer={answer}>{(check) => <Result check={check} />}</Answered>
        )}
      </div>
      <CannotSee />
    </Page>
  );
}

function Reading() {
  const { t } = useWords();
  return (
    <div className={classes.progress}>
      <p>{t("promise-check-reading")}</p>
      <Progress value={100} animated mt="xs" aria-label={t("promise-check-reading")} />
    </div>
  );
}

function Result({ check }: { check: LogCheck }) {
  const { t, say, number } = useWords();
  const { sound } = check;
  const counted = { entries: check.entries, shown: number(check.entries), logs: check.logs };
  return (
    <>
      <section className={classes.verdict} data-tone={sound ? "good" : "now"}>
        <Glyph name={sound ? "filled" : "cross"} tone={sound ? "good" : "now"} className={classes.glyph} />
        <div>
          <p className={classes.about}>{t("promise-check-count", counted)}</p>
          <h2 className={classes.word}>{sound ? t("promise-check-sound") : t("promise-check-not-sound")}</h2>
          <p>{say(check.sentence)}</p>
          {check.at && <p className={classes.quiet}>{t("promise-check-at", { place: check.at })}</p>}
          {!sound && (
            <>
              <p className={classes.next}>{t("promise-check-means")}</p>
              <p className={classes.next}>{t("promise-check-do")}</p>
              <Button onClick={() => go("/settings/backups")}>{t("promise-check-backups")}</Button>
            </>
          )}
        </div>
      </section>
      {check.notes.length > 0 && (
        <Section title={t("promise-check-notes")} hint={t("promise-check-notes-why")}>
          <ul className={classes.cannot}>
            {check.notes.map((message, place) => (
              // The same may have happened twice, with the same words.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={place}>{say(message)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Honest about its limits: a check of one laptop can't see everything that can go wrong with a promise. */
function CannotSee() {
  const { t } = useWords();
  return (
    <Section title={t("promise-check-cannot")} hint={t("promise-check-cannot-why")}>
      <ul className={classes.cannot}>
        <li>{t("promise-check-cannot-answers")}</li>
        <li>{t("promise-check-cannot-unwritten")}</li>
        <li>{t("promise-check-cannot-end")}</li>
        <li>{t("promise-check-cannot-together")}</li>
      </ul>
    </Section>
  );
}
