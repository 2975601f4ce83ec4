/**
 * The laptop in the hands of the person a check is about. As long as their own view is missing they look first, and see nothing
 * of the check; once both are in they see both, take note of it in their own words, or see a question otherwise.
 */
import { Button, Textarea } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { CheckPage } from "../api/generated";
import { problemAt, useAnswer, useCommand } from "../api/hooks";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { HandBack, HandedWindow } from "../parts/HandedWindow";
import { Notice } from "../parts/Notice";
import paper from "../parts/paper.module.css";
import { BothViews } from "./BothViews";
import { DisputeLines } from "./DisputeLines";
import { FourFigures } from "./FourFigures";
import { OtherwiseFields, canBeOtherwise, useOtherwise } from "./OtherwiseFields";
import { OwnView } from "./OwnView";
import classes from "./check.module.css";

export function HandedCheckScreen() {
  const { evaluation = "" } = useParams({ strict: false });
  const answer = useAnswer("quality.handed", { evaluation });
  return <Answered answer={answer}>{(page) => <Handed key={page.evaluation} page={page} />}</Answered>;
}

function Handed(props: { page: CheckPage }) {
  const { t, day } = useWords();
  // What was handed over stays as it was: an answer given must not turn into the next question.
  const [page] = useState(props.page);
  const [given, setGiven] = useState<string | null>(null);
  const backTo = `/quality/checks/${page.evaluation}`;
  const { name, awaited } = page;
  const looking = awaited === "own" && given === null;
  const answering = awaited === "nobody" && page.state !== "closed" && given === null;
  return (
    <HandedWindow
      label={t("handed-to", { name })}
      forWhom={t("handed-for", { name })}
      backTo={backTo}
      withHandBack={looking || answering}
    >
      <article className={paper.paper}>
        <p className={paper.who}>{t("check-which", { reference: page.reference, channel: page.channel, day: day(page.day) })}</p>
        <h1 className={paper.title}>{looking ? t("handed-look-title") : t("handed-title")}</h1>
        <p className={classes.quiet}>{looking ? t("handed-look-why") : t("handed-why")}</p>
        {looking && <OwnView page={page} way="hand_over" onDone={() => setGiven("handed-look-given")} />}
        {awaited === "nobody" && <WhatWasSeen page={page} />}
        {answering && <Answer page={page} onGiven={setGiven} />}
        {!looking && !answering && (
          <div role="status" className={classes.answer}>
            <Notice button={<HandBack to={backTo} filled />}>{t(given ?? "handed-nothing-to-do")}</Notice>
          </div>
        )}
      </article>
    </HandedWindow>
  );
}

function WhatWasSeen({ page }: { page: CheckPage }) {
  const { t } = useWords();
  const disputes = page.items.flatMap(({ dispute }) => (dispute === null ? [] : [dispute]));
  return (
    <>
      <h2>{t("check-good-title")}</h2>
      <p className={classes.said}>{page.good}</p>
      <h2>{t("check-views-title")}</h2>
      <BothViews page={page} of={t("handed-you")} by={page.evaluator} />
      {page.outcome !== null && (
        <>
          <h2>{t("check-figures-title")}</h2>
          <FourFigures outcome={page.outcome} before={page.before} />
        </>
      )}
      {page.tryNext !== "" && (
        <>
          <h2>{t("check-try")}</h2>
          <p className={classes.said}>{page.tryNext}</p>
        </>
      )}
      {disputes.length > 0 && (
        <>
          <h2>{t("dispute-title")}</h2>
          <DisputeLines page={page} disputes={disputes} />
        </>
      )}
    </>
  );
}

/** Taking note, or seeing a question otherwise. Both at the same size, and either can be left. */
function Answer({ page, onGiven }: { page: CheckPage; onGiven: (words: string) => void }) {
  const { t, day } = useWords();
  const [otherwise, setOtherwise] = useState(false);
  const canOtherwise = page.items.some(canBeOtherwise);
  return (
    <section className={classes.answer} aria-label={t("handed-answer")}>
      <h2>{t("handed-answer")}</h2>
      {page.disputeUntil !== null && canOtherwise && (
        <p className={classes.quiet}>{t("handed-otherwise-why", { day: day(page.disputeUntil) })}</p>
      )}
      {otherwise ? (
        <SeeOtherwise page={page} onGiven={onGiven} onLeave={() => setOtherwise(false)} />
      ) : (
        <>
          {page.answeredOn === null && <TakeNote page={page} onGiven={onGiven} />}
          {canOtherwise && (
            <div className={classes.end}>
              <Button onClick={() => setOtherwise(true)}>{t("handed-otherwise")}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function TakeNote({ page, onGiven }: { page: CheckPage; onGiven: (words: string) => void }) {
  const { t, say } = useWords();
  const [comment, setComment] = useState("");
  const note = useCommand("quality.acknowledge", { quiet: true });
  const found = problemAt(note.error, "comment");
  return (
    <form
      className={classes.answer}
      onSubmit={(event) => {
        event.preventDefault();
        const input = { evaluation: page.evaluation, comment: comment.trim(), way: "hand_over" as const };
        if (!note.isSuccess) note.mutate(input, { onSuccess: () => onGiven("handed-seen-given") });
      }}
    >
      <Textarea
        label={t("check-own-words")}
        description={t("check-own-words-why")}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        error={found && say(found)}
        autosize
        minRows={2}
      />
      <div className={classes.end}>
        <Button type="submit" variant="filled" loading={note.isPending || note.isSuccess}>
          {t("handed-seen")}
        </Button>
      </div>
    </form>
  );
}

function SeeOtherwise(props: { page: CheckPage; onGiven: (words: string) => void; onLeave: () => void }) {
  const { t, say } = useWords();
  const { page, onGiven, onLeave } = props;
  const otherwise = useOtherwise(page);
  const raise = useCommand("quality.dispute", { quiet: true });
  const problem = (name: string) => {
    const found = problemAt(raise.error, name);
    return found && say(found);
  };
  return (
    <form
      className={classes.answer}
      onSubmit={(event) => {
        event.preventDefault();
        if (otherwise.items === null || raise.isSuccess) return;
        const input = { evaluation: page.evaluation, items: otherwise.items, way: "hand_over" as const };
        raise.mutate(input, { onSuccess: () => onGiven("handed-otherwise-given") });
      }}
    >
      <OtherwiseFields page={page} otherwise={otherwise} problem={problem} />
      {raise.error && raise.error.kind !== "invalid" && <Notice tone="soon">{say(raise.error)}</Notice>}
      <div className={classes.end}>
        <Button
          type="submit"
          variant="filled"
          disabled={otherwise.items === null}
          loading={raise.isPending || raise.isSuccess}
        >
          {t("handed-otherwise-keep")}
        </Button>
        <Button onClick={onLeave}>{t("parts-back")}</Button>
      </div>
    </form>
  );
}
