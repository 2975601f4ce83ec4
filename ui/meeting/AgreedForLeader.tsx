/** The leader's side: look, print, hand over, and write in the answer that came back on paper. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useDoor } from "../api/hooks";
import type { Agreed } from "../api/generated";
import { useActions } from "../app/actions";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { Keys } from "../parts/Keys";
import { PaperSlip } from "../parts/PaperSlip";
import { AgreedPaper } from "./AgreedPaper";
import { AnswerFields, type AnswerWord } from "./AnswerFields";
import { addressOfAgreed } from "./addressOfAgreed";
import classes from "../parts/paper.module.css";

export function AgreedForLeader({ agreed }: { agreed: Agreed }) {
  const { t } = useWords();
  const { name } = agreed;
  const print = useDoor("shell.print");
  const [recording, setRecording] = useState(false);
  useActions({ "agreed-print": () => print.mutate(null) });
  const answered = agreed.answeredOn !== null;
  return (
    <main className={classes.screen}>
      <div className={`${classes.bar} screen-only`}>
        <Button onClick={() => go({ screen: "meeting", meeting: agreed.meeting })}>
          {t("meeting-back")}
        </Button>
        <span className={classes.space} />
        <Button
          variant="filled"
          autoFocus
          onClick={() => print.mutate(null)}
          rightSection={<Keys keys="Mod+P" />}
        >
          {t("meeting-paper-print")}
        </Button>
        <Button onClick={() => go(addressOfAgreed(agreed.meeting, "employee"))}>
          {t("meeting-hand-over", { name })}
        </Button>
        {!answered && <Button onClick={() => setRecording(true)}>{t("meeting-paper-record")}</Button>}
      </div>
      <AgreedPaper agreed={agreed} />
      {answered ? <AnswerOnFile agreed={agreed} /> : <Slip agreed={agreed} />}
      <FormDialog opened={recording} title={t("meeting-paper-record")} onClose={() => setRecording(false)}>
        <PaperAnswer agreed={agreed} onClose={() => setRecording(false)} />
      </FormDialog>
    </main>
  );
}

/** What the employee answered, word for word. */
function AnswerOnFile({ agreed }: { agreed: Agreed }) {
  const { t, day } = useWords();
  const { name } = agreed;
  const answers: Record<Agreed["answer"], string> = {
    agree: t("meeting-answer-agree", { name }),
    agree_with_comment: t("meeting-answer-agree-comment", { name }),
    disagree: t("meeting-answer-disagree", { name }),
    waiting: t("meeting-answer-waiting", { name }),
    unanswered: t("meeting-answer-unanswered", { name }),
  };
  const on = day(agreed.answeredOn ?? agreed.heldOn);
  return (
    <section className={classes.answer}>
      <p>{answers[agreed.answer]}</p>
      {agreed.comment !== "" && (
        <p className={classes.note}>{t("meeting-comment-quote", { comment: agreed.comment })}</p>
      )}
      <p className={classes.who}>
        {agreed.way === "paper"
          ? t("meeting-paper-on-file", { day: on })
          : t("meeting-handed-on-file", { day: on })}
      </p>
    </section>
  );
}

/** The part of the paper that comes back: three boxes, room for words, a signature, and the code of this talk. */
function Slip({ agreed }: { agreed: Agreed }) {
  const { t } = useWords();
  const boxes = [t("meeting-agreed-agree"), t("meeting-agreed-agree-comment"), t("meeting-agreed-disagree")];
  return (
    <PaperSlip
      help={t("meeting-paper-help", { name: agreed.name })}
      code={t("meeting-paper-code", { code: agreed.slipCode })}
      title={t("meeting-agreed-your-answer", { name: agreed.name })}
      boxes={boxes}
      words={t("meeting-paper-comment")}
      signature={t("meeting-paper-signed")}
    />
  );
}

function PaperAnswer({ agreed, onClose }: { agreed: Agreed; onClose: () => void }) {
  const { t } = useWords();
  const { meeting, name } = agreed;
  const [slipCode, setSlipCode] = useState("");
  const [answer, setAnswer] = useState<AnswerWord | null>(null);
  const [comment, setComment] = useState("");
  const ready = answer !== null && slipCode.trim() !== "";
  const words = answer === "agree" ? null : comment.trim();
  const input = ready
    ? { meeting, answer, comment: words, way: "paper" as const, slipCode: slipCode.trim() }
    : null;
  const { form, problem } = useCommandForm("one_on_ones.acknowledge", input, onClose);
  return (
    <DialogForm form={form} verb={t("meeting-paper-keep")} onClose={onClose}>
      <TextInput
        label={t("meeting-paper-code-field")}
        value={slipCode}
        onChange={(event) => setSlipCode(event.currentTarget.value)}
        data-autofocus
        error={problem("slipCode")}
      />
      <AnswerFields
        label={t("meeting-paper-answer", { name })}
        wordsLabel={t("meeting-paper-comment-field", { name })}
        answer={answer}
        comment={comment}
        onAnswer={setAnswer}
        onComment={setComment}
        problem={problem}
      />
    </DialogForm>
  );
}
