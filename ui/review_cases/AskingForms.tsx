/** Opening a case, asking the center, noting what it answered, and naming a second reviewer. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { CommitmentId, ReviewCaseId, ReviewReason, SecondWhy } from "../api/generated";
import type { Day } from "../api/values";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import type { CaseFormProps } from "./CaseDialogs";
import { ByField, ListChoice, Words } from "./fields";
import { REASON_WORDS, SECOND_WORDS } from "./lists";
import classes from "./cases.module.css";

export function OpenCaseForm(props: {
  commitment: CommitmentId;
  onOpened: (id: ReviewCaseId) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState<ReviewReason | null>(null);
  const [words, setWords] = useState("");
  const input = reason && { commitment: props.commitment, reason, words: words.trim() };
  const { form, problem } = useCommandForm("review_cases.open", input, (done) => {
    props.onClose();
    props.onOpened(done.value);
  });
  return (
    <DialogForm form={form} verb={t("case-open-do")} onClose={props.onClose}>
      <ListChoice
        label={t("case-open-reason")}
        words={REASON_WORDS}
        value={reason}
        onChange={setReason}
        error={problem("reason")}
        autoFocus
      />
      <Words
        label={t("case-open-words")}
        value={words}
        onChange={setWords}
        error={problem("words")}
        required={reason === "other"}
      />
    </DialogForm>
  );
}

export function QuestionForm({ case: id, onClose }: CaseFormProps) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const [by, setBy] = useState("");
  const input = words.trim() === "" ? null : { case: id, words: words.trim(), by: by.trim() || null };
  const { form, problem } = useCommandForm("review_cases.question", input, onClose);
  return (
    <DialogForm form={form} verb={t("case-question-do")} onClose={onClose}>
      <Words
        label={t("case-question-words")}
        description={t("case-goes-back-hint")}
        value={words}
        onChange={setWords}
        error={problem("words")}
        required
        autoFocus
      />
      <ByField value={by} onChange={setBy} error={problem("by")} />
    </DialogForm>
  );
}

/** What came back by another way than a packet, such as the phone. */
export function AnswerForm({ case: id, question, onClose }: CaseFormProps) {
  const { t } = useWords();
  const { today } = useHouse();
  const [words, setWords] = useState("");
  const [by, setBy] = useState("");
  const [on, setOn] = useState<Day | null>(today);
  const isReady = question !== undefined && words.trim() !== "" && by.trim() !== "" && on !== null;
  const input = isReady ? { case: id, question: question.entry, words, by: by.trim(), on } : null;
  const { form, problem } = useCommandForm("review_cases.answer", input, onClose);
  return (
    <DialogForm form={form} verb={t("case-answer-do")} onClose={onClose}>
      <p className={classes.about}>{question?.words}</p>
      <Words
        label={t("case-answer-words")}
        description={t("case-answer-words-hint")}
        value={words}
        onChange={setWords}
        error={problem("words")}
        required
        autoFocus
      />
      <TextInput
        label={t("case-answer-by")}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
        error={problem("by")}
        required
      />
      <DateField
        label={t("case-answer-on")}
        value={on}
        onChange={setOn}
        today={today}
        direction="back"
        error={problem("on")}
      />
    </DialogForm>
  );
}

/** Who is involved does not judge: somebody else does, by name. */
export function SecondForm({ case: id, onClose }: CaseFormProps) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const [why, setWhy] = useState<SecondWhy | null>(null);
  const [by, setBy] = useState("");
  const input = why && name.trim() !== "" ? { case: id, name: name.trim(), why, by: by.trim() || null } : null;
  const { form, problem } = useCommandForm("review_cases.second_reviewer", input, onClose);
  return (
    <DialogForm form={form} verb={t("case-second-do")} onClose={onClose}>
      <p className={classes.about}>{t("case-second-what")}</p>
      <TextInput
        label={t("case-second-name")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={problem("name")}
        required
        data-autofocus
      />
      <ListChoice
        label={t("case-second-why")}
        words={SECOND_WORDS}
        value={why}
        onChange={setWhy}
        error={problem("why")}
      />
      <ByField value={by} onChange={setBy} error={problem("by")} />
    </DialogForm>
  );
}
