/** The employee answers by file: a sheet goes to them, and comes back filled in. What it says is looked at before it is recorded. */
import { Button, Menu } from "@mantine/core";
import { useState } from "react";
import { type ChosenFile, call } from "../api/core";
import type { AnswerSheetRead, CommitmentId, PromiseAnswer } from "../api/generated";
import { useAnswer, useDoor } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { useSaveDocument } from "../app/saveDocument";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { Notice } from "../parts/Notice";
import classes from "./promises.module.css";

const ANSWER_WORDS: Record<PromiseAnswer, string> = {
  agree: "promise-page-answer-agree",
  agree_with_comment: "promise-page-answer-agree-comment",
  disagree: "promise-page-answer-disagree",
  decline: "promise-page-answer-decline",
  no_answer: "promise-page-answer-none",
};

export interface AnswerSheet {
  /** Saves an empty sheet for the employee. */
  give: () => void;
  /** Chooses one that came back. */
  choose: () => void;
  file: ChosenFile | null;
  close: () => void;
}

export function useAnswerSheet(commitment: CommitmentId): AnswerSheet {
  const { language } = useWords();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const save = useSaveDocument("answer-sheet-saved");
  const choose = useDoor("shell.choose_file", { onAnswer: (chosen) => chosen && setFile(chosen) });
  return {
    give: () => void save(call("commitments.answer_sheet", { commitment, language })),
    choose: () => choose.mutate({ filter: "receipt" }),
    file,
    close: () => setFile(null),
  };
}

/** For the menu of a promise that waits for its answer. */
export function AnswerSheetItems({ sheet }: { sheet: AnswerSheet }) {
  const { t } = useWords();
  return (
    <>
      <Menu.Item onClick={sheet.give}>{t("answer-sheet-give")}</Menu.Item>
      <Menu.Item onClick={sheet.choose}>{t("answer-sheet-take")}</Menu.Item>
    </>
  );
}

export function AnswerSheetDialog({ sheet }: { sheet: AnswerSheet }) {
  const { t } = useWords();
  const { file, close } = sheet;
  return (
    <FormDialog opened={file !== null} onClose={close} title={t("answer-sheet-take")}>
      {file && <CameBack file={file} onClose={close} />}
    </FormDialog>
  );
}

function CameBack({ file, onClose }: { file: ChosenFile; onClose: () => void }) {
  const { t } = useWords();
  const answer = useAnswer("commitments.read_answer_sheet", { file: file.file });
  return (
    <>
      <Answered answer={answer}>{(read) => <Record file={file} read={read} onClose={onClose} />}</Answered>
      {answer.error && (
        <Button mt="md" onClick={onClose}>
          {t("parts-close")}
        </Button>
      )}
    </>
  );
}

function Record({ file, read, onClose }: { file: ChosenFile; read: AnswerSheetRead; onClose: () => void }) {
  const { t, say } = useWords();
  const { form } = useCommandForm("commitments.take_answer_sheet", { file: file.file }, onClose);
  return (
    <DialogForm form={form} verb={t("answer-sheet-record")} onClose={onClose}>
      <p className={classes.about}>{t("promises-about", { name: read.name, what: read.what })}</p>
      <p>
        <b>{t(ANSWER_WORDS[read.answer])}</b>
      </p>
      {[read.comment, read.ownWords]
        .filter((words) => words !== "")
        .map((words) => (
          <p key={words} className={classes.theirWords}>
            {t("promise-page-quote", { words })}
          </p>
        ))}
      <Notice>{say(read.note)}</Notice>
    </DialogForm>
  );
}
