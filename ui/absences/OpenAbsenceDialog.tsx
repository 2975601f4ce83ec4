/** The dialog about being away that is open: one frame, its form inside. */
import type { ReactNode } from "react";
import type { AbsenceLine } from "../api/generated";
import { useWords } from "../app/words";
import { FormDialog } from "../parts/FormDialog";
import type { AbsenceVerb, OpenDialog } from "./AbsenceDialogs";
import { ApproveForm, BackForm, DeclineForm, ReviewForm } from "./AnswerForms";
import { CorrectForm } from "./DaysForm";
import { QuickForm } from "./QuickForm";

const TITLES: Record<AbsenceVerb, string> = {
  approve: "away-approve-title",
  decline: "away-decline-title",
  back: "away-back-title",
  review: "away-review-title",
  correct: "away-correct-title",
};

export function OpenAbsenceDialog(props: { dialog: OpenDialog | null; onClose: () => void }) {
  const { t } = useWords();
  const { dialog, onClose } = props;
  const title =
    dialog === null
      ? ""
      : dialog.kind === "log"
        ? t("away-log-title")
        : t(TITLES[dialog.verb], { name: dialog.line.name });
  return (
    <FormDialog opened={dialog !== null} title={title} size={560} onClose={onClose}>
      {dialog?.kind === "log" && <QuickForm begin={dialog.text} asks={dialog.asks} onClose={onClose} />}
      {dialog?.kind === "verb" && formOf(dialog.verb, dialog.line, onClose)}
    </FormDialog>
  );
}

function formOf(verb: AbsenceVerb, line: AbsenceLine, onClose: () => void): ReactNode {
  switch (verb) {
    case "approve":
      return <ApproveForm line={line} onClose={onClose} />;
    case "decline":
      return <DeclineForm line={line} onClose={onClose} />;
    case "back":
      return <BackForm line={line} onClose={onClose} />;
    case "review":
      return <ReviewForm line={line} onClose={onClose} />;
    case "correct":
      return <CorrectForm line={line} onClose={onClose} />;
  }
}
