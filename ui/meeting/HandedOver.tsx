/**
 * The laptop is in the employee's hands: only what was agreed with this person, their answer, and handing it
 * back, which locks: what the leader keeps for themselves is shown to the leader alone. No key leads anywhere else.
 */
import { Button, Stack } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { problemAt, useCommand } from "../api/hooks";
import type { Agreed } from "../api/generated";
import { useLock } from "../app/beforeLock";
import { goInstead } from "../app/places";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { AgreedPaper } from "./AgreedPaper";
import { AnswerFields, type AnswerWord } from "./AnswerFields";
import classes from "./agreed.module.css";

export function HandedOver({ agreed }: { agreed: Agreed }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const cover = () => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useEffect(cover, []);
  return (
    // A modal of the browser's own covers the whole window and makes everything under it inert.
    <dialog
      ref={dialog}
      className={classes.handed}
      aria-modal="true"
      aria-label={t("meeting-agreed-title")}
      onCancel={(event) => event.preventDefault()}
      // A browser may close it all the same when Esc is pressed twice: then it opens again.
      onClose={cover}
    >
      <main className={classes.screen}>
        <div className={classes.bar}>
          <p className={classes.forWhom}>{t("meeting-agreed-handed-over", { name: agreed.name })}</p>
          {agreed.answeredOn === null && (
            <div>
              <HandBack agreed={agreed} />
              <p className={classes.underButton}>{t("meeting-agreed-hand-back-words")}</p>
            </div>
          )}
        </div>
        <AgreedPaper agreed={agreed} />
        <section className={classes.answer}>
          {agreed.answeredOn === null ? <OwnAnswer agreed={agreed} /> : <Given agreed={agreed} />}
        </section>
      </main>
    </dialog>
  );
}

/** Locks, and then leads to the talk: whoever unlocks is the leader, and goes on there. */
function HandBack({ agreed, filled }: { agreed: Agreed; filled?: true }) {
  const { t } = useWords();
  const lock = useLock();
  const handBack = async () => {
    if (await lock()) goInstead({ screen: "meeting", meeting: agreed.meeting });
  };
  return (
    <Button variant={filled && "filled"} onClick={() => void handBack()}>
      {t("meeting-agreed-hand-back")}
    </Button>
  );
}

function OwnAnswer({ agreed }: { agreed: Agreed }) {
  const { t, say } = useWords();
  const [answer, setAnswer] = useState<AnswerWord | null>(null);
  const [comment, setComment] = useState("");
  // No toast: its Undo would be the leader's.
  const keep = useCommand("one_on_ones.acknowledge", { quiet: true });
  const problem = (field: string) => {
    const found = problemAt(keep.error, field);
    return found && say(found);
  };
  const send = () => {
    if (answer === null || keep.isSuccess) return;
    const words = answer === "agree" ? null : comment.trim();
    keep.mutate({ meeting: agreed.meeting, answer, comment: words, way: "hand_over" });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="md">
        <AnswerFields
          label={t("meeting-agreed-your-answer", { name: agreed.name })}
          description={t("meeting-agreed-your-answer-why")}
          wordsLabel={t("meeting-agreed-own-words")}
          wordsDescription={t("meeting-agreed-own-words-why")}
          answer={answer}
          comment={comment}
          onAnswer={setAnswer}
          onComment={setComment}
          problem={problem}
        />
        {keep.error && keep.error.kind !== "invalid" && <Notice tone="soon">{say(keep.error)}</Notice>}
        <div>
          <Button
            type="submit"
            variant="filled"
            disabled={answer === null}
            loading={keep.isPending || keep.isSuccess}
          >
            {t("meeting-agreed-send")}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** An answer is given once; from then on it only says which, and on which day. */
function Given({ agreed }: { agreed: Agreed }) {
  const { t, day } = useWords();
  const on = day(agreed.answeredOn ?? agreed.heldOn);
  const words =
    agreed.answer === "agree"
      ? t("meeting-agreed-answered-agree", { day: on })
      : agreed.answer === "agree_with_comment"
        ? t("meeting-agreed-answered-agree-comment", { day: on })
        : t("meeting-agreed-answered-disagree", { day: on });
  return (
    <Stack gap="sm">
      <p>{words}</p>
      {agreed.comment !== "" && (
        <p className={classes.note}>{t("meeting-comment-quote", { comment: agreed.comment })}</p>
      )}
      <div role="status">
        <Notice button={<HandBack agreed={agreed} filled />}>{t("meeting-agreed-thanks")}</Notice>
      </div>
    </Stack>
  );
}
