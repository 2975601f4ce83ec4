/** The talk as the employee reads it on this laptop: only what was agreed with them, their answer, and handing it back. */
import { Button, Stack } from "@mantine/core";
import { useState } from "react";
import { problemAt, useCommand } from "../api/hooks";
import type { Agreed } from "../api/generated";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { AgreedPaper } from "./AgreedPaper";
import { AnswerFields, type AnswerWord } from "./AnswerFields";
import { HandBack, HandedWindow } from "../parts/HandedWindow";
import classes from "../parts/paper.module.css";

export function HandedOver({ agreed }: { agreed: Agreed }) {
  const { t } = useWords();
  const waiting = agreed.answeredOn === null;
  return (
    <HandedWindow
      label={t("meeting-agreed-title")}
      forWhom={t("meeting-agreed-handed-over", { name: agreed.name })}
      backTo={{ screen: "meeting", meeting: agreed.meeting }}
      withHandBack={waiting}
    >
      <AgreedPaper agreed={agreed} />
      <section className={classes.answer}>
        {waiting ? <OwnAnswer agreed={agreed} /> : <Given agreed={agreed} />}
      </section>
    </HandedWindow>
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
        <Notice button={<HandBack to={{ screen: "meeting", meeting: agreed.meeting }} filled />}>
          {t("meeting-agreed-thanks")}
        </Notice>
      </div>
    </Stack>
  );
}
