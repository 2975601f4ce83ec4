/** The leader's side of a round. What the employee said is not on it: whoever hears a verdict first is drawn towards it. */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import type { CareerPage, RoundLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { RatingFields, useAnswers } from "./RatingFields";
import classes from "./rating.module.css";

export function RateScreen() {
  const { person = "", round = "" } = useParams({ strict: false });
  const answer = useAnswer("career.show", { person });
  return (
    <Answered answer={answer}>
      {(page) => <Round key={round} page={page} round={page.rounds.find((line) => line.round === round)} />}
    </Answered>
  );
}

function Round({ page, round }: { page: CareerPage; round: RoundLine | undefined }) {
  const { t } = useWords();
  const back = <Button onClick={() => go(`/people/${page.person}/career`)}>{t("round-back")}</Button>;
  if (round === undefined || round.awaited === "nobody") {
    return (
      <Page title={t("round-rate-title", { name: page.name })}>
        <EmptyState sentence={t("round-nothing-to-rate")} button={back} />
      </Page>
    );
  }
  return <Rate page={page} round={round} />;
}

function Rate({ page, round }: { page: CareerPage; round: RoundLine }) {
  const { t, say, day } = useWords();
  const { name, person } = page;
  const answers = useAnswers(round.expectations);
  const { complete } = answers;
  const input = complete && { round: round.round, side: "leader" as const, answers: complete };
  const toCareer = () => go(`/people/${person}/career`);
  // Both ratings are open then, and neither can be taken back: the page that it leads to shows what was done.
  const { form, problem } = useCommandForm("career.rate", input, toCareer, { quiet: true });
  useActions({ "round-keep": form.onSubmit });
  const theirs = round.employeeRatedOn
    ? t("round-they-rated", { name, day: day(round.employeeRatedOn) })
    : t("round-they-come-first", { name });
  return (
    <Page
      title={t("round-rate-title", { name })}
      summary={`${t("round-rate-about", { level: round.level, ladder: round.ladderName })} ${theirs}`}
      actions={<Button onClick={toCareer}>{t("parts-leave-it")}</Button>}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          form.onSubmit();
        }}
      >
        <p className={classes.intro}>{t("round-rate-why", { name })}</p>
        <RatingFields
          expectations={round.expectations}
          answers={answers}
          problem={problem}
          exampleLabel={t("round-example-leader")}
        />
        <div role="status">
          {form.refusal && <Notice tone="soon">{say(form.refusal)}</Notice>}
          {form.consequences.map((consequence) => (
            <p key={consequence.key} className={classes.intro}>
              {say(consequence)}
            </p>
          ))}
        </div>
        <div className={classes.end}>
          <Button
            type="submit"
            variant="filled"
            disabled={!form.ready}
            loading={form.busy}
            rightSection={<Keys keys="Mod+Enter" />}
          >
            {t("round-keep")}
          </Button>
          {answers.left > 0 && <span>{t("round-left", { count: answers.left })}</span>}
        </div>
      </form>
    </Page>
  );
}
