/**
 * The laptop in the employee's hands: they say first how they see their own work, before anybody tells them. What they
 * say stays sealed until the leader has said it too; then both see both.
 */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { HandedRound } from "../api/generated";
import { problemAt, useAnswer, useCommand } from "../api/hooks";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { HandBack, HandedWindow } from "../parts/HandedWindow";
import { Notice } from "../parts/Notice";
import paper from "../parts/paper.module.css";
import { BothSaid } from "./BothSaid";
import { RatingFields, useAnswers } from "./RatingFields";
import classes from "./rating.module.css";

export function RateFirstScreen() {
  const { person = "", round = "" } = useParams({ strict: false });
  const answer = useAnswer("career.handed", { round });
  const backTo = `/people/${person}/career`;
  return (
    <Answered answer={answer}>{(handed) => <Handed key={handed.round} handed={handed} backTo={backTo} />}</Answered>
  );
}

function Handed(props: { handed: HandedRound; backTo: string }) {
  const { t } = useWords();
  // What was handed over stays as it was: an answer given must not turn into the next question.
  const [handed] = useState(props.handed);
  const [given, setGiven] = useState(false);
  const { backTo } = props;
  const { name, level, ladder, leaderName } = handed;
  const asking = handed.canRate && !given;
  return (
    <HandedWindow
      label={t("round-handed-to", { name })}
      forWhom={t("round-handed-for", { name })}
      backTo={backTo}
      withHandBack={asking}
    >
      <article className={paper.paper}>
        <p className={paper.who}>{t("round-handed-about", { ladder })}</p>
        <h1 className={paper.title}>{t("round-handed-title", { level })}</h1>
        {asking && <p className={classes.intro}>{t("round-handed-why", { leader: leaderName })}</p>}
        {asking && handed.hasRated && <p className={classes.intro}>{t("round-handed-again")}</p>}
        {asking && <Rate handed={handed} onDone={() => setGiven(true)} />}
        {handed.gap && <BothSaid lines={handed.gap.lines} name={name} of={leaderName} />}
        {!asking && (
          <div role="status">
            <Notice button={<HandBack to={backTo} filled />}>
              {given ? t("round-handed-given", { leader: leaderName }) : t("round-handed-both")}
            </Notice>
          </div>
        )}
      </article>
    </HandedWindow>
  );
}

function Rate({ handed, onDone }: { handed: HandedRound; onDone: () => void }) {
  const { t, say } = useWords();
  const answers = useAnswers(handed.expectations);
  // No toast: its Undo would be the leader's.
  const rate = useCommand("career.rate", { quiet: true });
  const problem = (field: string) => {
    const found = problemAt(rate.error, field);
    return found && say(found);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { complete } = answers;
        if (complete === null || rate.isSuccess) return;
        rate.mutate(
          { round: handed.round, side: "employee", way: "hand_over", answers: complete },
          { onSuccess: onDone },
        );
      }}
    >
      <RatingFields
        expectations={handed.expectations}
        answers={answers}
        problem={problem}
        exampleLabel={t("round-example-own")}
      />
      {rate.error && rate.error.kind !== "invalid" && <Notice tone="soon">{say(rate.error)}</Notice>}
      <div className={classes.end}>
        <Button
          type="submit"
          variant="filled"
          disabled={answers.complete === null}
          loading={rate.isPending || rate.isSuccess}
        >
          {t("round-keep-own")}
        </Button>
        {answers.left > 0 && <span>{t("round-left", { count: answers.left })}</span>}
      </div>
    </form>
  );
}
