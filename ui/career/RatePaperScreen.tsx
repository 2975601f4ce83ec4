/**
 * A level on paper, for somebody who would rather not type on the leader's laptop: print it, and type in what comes back.
 * Whoever types it in has read it, and the screen says so.
 */
import { Button, TextInput } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { HandedRound } from "../api/generated";
import { useAnswer, useDoor } from "../api/hooks";
import { useActions } from "../app/actions";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { Keys } from "../parts/Keys";
import paper from "../parts/paper.module.css";
import { RatingFields, useAnswers } from "./RatingFields";
import { RATINGS, RATING_WORDS } from "./lists";
import classes from "./rating.module.css";

export function RatePaperScreen() {
  const { person = "", round = "" } = useParams({ strict: false });
  const answer = useAnswer("career.handed", { round });
  return (
    <Answered answer={answer}>
      {(handed) => <OnPaper key={handed.round} handed={handed} back={`/people/${person}/career`} />}
    </Answered>
  );
}

function OnPaper({ handed, back }: { handed: HandedRound; back: string }) {
  const { t } = useWords();
  const print = useDoor("shell.print");
  const [typing, setTyping] = useState(false);
  useActions({ "promise-print": () => print.mutate(null) });
  return (
    <main className={paper.screen}>
      <div className={`${paper.bar} screen-only`}>
        <Button onClick={() => go(back)}>{t("promise-paper-back")}</Button>
        <span className={paper.space} />
        <Button
          variant="filled"
          autoFocus
          onClick={() => print.mutate(null)}
          rightSection={<Keys keys="Mod+P" />}
        >
          {t("promise-paper-print")}
        </Button>
        {handed.canRate && <Button onClick={() => setTyping(true)}>{t("round-paper-type")}</Button>}
      </div>
      <p className={`${paper.who} ${classes.paperHelp} screen-only`}>
        {handed.canRate ? t("round-paper-help", { name: handed.name }) : t("round-handed-both")}
      </p>
      <Sheet handed={handed} />
      <FormDialog
        opened={typing}
        size={760}
        title={t("round-paper-type")}
        onClose={() => setTyping(false)}
      >
        <TypeIn handed={handed} onDone={() => go(back)} onClose={() => setTyping(false)} />
      </FormDialog>
    </main>
  );
}

/** What is expected, each with its signals, a box for each step, and room for an example. */
function Sheet({ handed }: { handed: HandedRound }) {
  const { t } = useWords();
  const { name, ladder, level, leaderName, slipCode } = handed;
  return (
    <article className={paper.paper}>
      <p className={paper.code}>{t("promise-paper-code", { code: slipCode })}</p>
      <p className={paper.who}>{t("round-paper-for", { name, ladder })}</p>
      <h1 className={paper.title}>{t("round-handed-title", { level })}</h1>
      <p className={classes.intro}>{t("round-paper-why", { leader: leaderName })}</p>
      <ol className={classes.expectations}>
        {handed.expectations.map(({ what, signals }, at) => (
          // An expectation has no identity but its place on the level.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} className={classes.onPaper}>
            <p className={classes.what}>{what}</p>
            <ul className={classes.signals}>
              {signals.map((signal) => (
                <li key={signal}>{signal}</li>
              ))}
            </ul>
            <ul className={classes.paperBoxes}>
              {RATINGS.map((rating) => (
                <li key={rating}>
                  <span className={paper.box} aria-hidden="true" />
                  {t(RATING_WORDS[rating])}
                </li>
              ))}
            </ul>
            <p className={classes.example}>{t("round-example-own")}</p>
          </li>
        ))}
      </ol>
      <p className={paper.signature}>{t("promise-paper-signed")}</p>
    </article>
  );
}

function TypeIn(props: { handed: HandedRound; onDone: () => void; onClose: () => void }) {
  const { t } = useWords();
  const { handed, onDone, onClose } = props;
  const answers = useAnswers(handed.expectations);
  const [code, setCode] = useState("");
  const { complete } = answers;
  const slipCode = code.trim();
  const input =
    complete && slipCode !== ""
      ? { round: handed.round, side: "employee" as const, way: "paper" as const, slipCode, answers: complete }
      : null;
  const { form, problem } = useCommandForm("career.rate", input, onDone);
  return (
    <DialogForm form={form} verb={t("round-paper-keep")} onClose={onClose}>
      <p className={classes.intro}>{t("round-paper-read", { name: handed.name })}</p>
      <TextInput
        label={t("promises-slip-code")}
        description={t("promises-slip-code-why")}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={problem("slipCode")}
        data-autofocus
        autoComplete="off"
        w={240}
        required
      />
      <RatingFields
        expectations={handed.expectations}
        answers={answers}
        problem={problem}
        exampleLabel={t("round-paper-example", { name: handed.name })}
      />
      {answers.left > 0 && <p>{t("round-left", { count: answers.left })}</p>}
    </DialogForm>
  );
}
