/** The one dialog about a case that is open: its title, and its form. */
import type { ComponentType } from "react";
import type { CommitmentId, ReviewCaseId } from "../api/generated";
import { useWords } from "../app/words";
import { FormDialog } from "../parts/FormDialog";
import { AnswerForm, OpenCaseForm, QuestionForm, SecondForm } from "./AskingForms";
import { CloseForm, DecideForm, FindForm, InformForm, RemedyForm } from "./FindingForms";

/** What can be done with a case. */
export type CaseVerb = "question" | "answer" | "find" | "remedy" | "decide" | "inform" | "second" | "close";

export interface CaseFormProps {
  case: ReviewCaseId;
  /** The question that is answered, by its entry. */
  question?: { entry: string; words: string };
  onClose: () => void;
}

const FORMS: Record<CaseVerb, { title: string; form: ComponentType<CaseFormProps> }> = {
  question: { title: "case-question-title", form: QuestionForm },
  answer: { title: "case-answer-title", form: AnswerForm },
  find: { title: "case-find-title", form: FindForm },
  remedy: { title: "case-remedy-title", form: RemedyForm },
  decide: { title: "case-decide-title", form: DecideForm },
  inform: { title: "case-inform-title", form: InformForm },
  second: { title: "case-second-title", form: SecondForm },
  close: { title: "case-close-title", form: CloseForm },
};

export type OpenCaseDialog = Omit<CaseFormProps, "onClose"> & { verb: CaseVerb };

export function CaseDialog({ dialog, onClose }: { dialog: OpenCaseDialog | null; onClose: () => void }) {
  const { t } = useWords();
  const Form = dialog && FORMS[dialog.verb].form;
  return (
    <FormDialog
      opened={dialog !== null}
      onClose={onClose}
      title={dialog ? t(FORMS[dialog.verb].title) : ""}
      size={560}
    >
      {dialog && Form && <Form {...dialog} onClose={onClose} />}
    </FormDialog>
  );
}

/** Begins a case about a promise that was received. */
export function OpenCaseDialog(props: {
  opened: boolean;
  commitment: CommitmentId;
  onOpened: (id: ReviewCaseId) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <FormDialog opened={props.opened} onClose={props.onClose} title={t("case-open-title")} size={560}>
      <OpenCaseForm commitment={props.commitment} onOpened={props.onOpened} onClose={props.onClose} />
    </FormDialog>
  );
}
