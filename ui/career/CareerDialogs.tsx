/** Every dialog of the page: one frame, and the form of what is done inside. */
import type { ReactNode } from "react";
import type { CareerPage } from "../api/generated";
import { useWords } from "../app/words";
import { FormDialog } from "../parts/FormDialog";
import { ActingStepForm, ConvertActingForm, ExtendActingForm, OfferActingForm } from "./ActingForms";
import { AmbitionForm } from "./AmbitionForm";
import {
  BeginCaseForm,
  DecideForm,
  EvidenceForm,
  FindOpeningForm,
  LetGoForm,
  ReadyForm,
  TakeEffectForm,
} from "./CaseForms";
import { CheckForm } from "./CheckForm";
import { CloseForm, RecordMoveForm } from "./MoveForms";
import { BackInRoleForm, PullBackForm } from "./PullBackForms";
import { AgreeGapForm, BeginRoundForm } from "./RoundForms";
import { ACTING_VERB_WORDS, CASE_VERB_WORDS, WEEK_WORDS } from "./lists";
import type { OpenDialog } from "./openDialog";

interface Props {
  page: CareerPage;
  dialog: OpenDialog | null;
  onClose: () => void;
}

export function CareerDialogs(props: Props) {
  const { dialog, onClose } = props;
  const title = useTitle(dialog, props.page.name);
  const wide = dialog?.kind === "check" || dialog?.kind === "begin_round";
  return (
    <FormDialog opened={dialog !== null} title={title} onClose={onClose} size={wide ? 600 : undefined}>
      {dialog && <Form {...props} dialog={dialog} />}
    </FormDialog>
  );
}

function useTitle(dialog: OpenDialog | null, name: string): string {
  const { t } = useWords();
  switch (dialog?.kind) {
    case undefined:
      return "";
    case "ambition":
      return t("career-page-ambition", { name });
    case "begin_round":
      return t("career-action-round");
    case "agree_gap":
      return t("career-page-agree");
    case "begin_case":
      return t("career-action-case");
    case "case":
      return t(CASE_VERB_WORDS[dialog.verb]);
    case "offer_acting":
      return t("career-action-acting");
    case "acting":
      return `${t(ACTING_VERB_WORDS[dialog.verb])}: ${dialog.line.position}`;
    case "record_move":
      return t("career-action-move");
    case "check":
      return t("career-check-title", { week: t(WEEK_WORDS[dialog.week]), position: dialog.move.to });
    case "pull_back":
      return t("career-pull-back-title", { name, position: dialog.move.from });
    case "back_in_role":
      return t("career-back-in-role");
    case "close":
      return t("career-close-title", { position: dialog.move.to });
  }
}

function Form({ page, dialog, onClose }: Props & { dialog: OpenDialog }): ReactNode {
  const shared = { page, onClose };
  switch (dialog.kind) {
    case "ambition":
      return <AmbitionForm {...shared} />;
    case "begin_round":
      return <BeginRoundForm {...shared} />;
    case "agree_gap":
      return <AgreeGapForm {...shared} round={dialog.round} />;
    case "begin_case":
      return <BeginCaseForm {...shared} />;
    case "case":
      return <CaseForm {...shared} dialog={dialog} />;
    case "offer_acting":
      return <OfferActingForm {...shared} />;
    case "acting":
      return <ActingForm {...shared} dialog={dialog} />;
    case "record_move":
      return <RecordMoveForm {...shared} />;
    case "check":
      return <CheckForm {...shared} move={dialog.move} week={dialog.week} />;
    case "pull_back":
      return <PullBackForm {...shared} move={dialog.move} />;
    case "back_in_role":
      return <BackInRoleForm pullBack={dialog.pullBack} onClose={onClose} />;
    case "close":
      return <CloseForm move={dialog.move} onClose={onClose} />;
  }
}

type Of<Kind> = Extract<OpenDialog, { kind: Kind }>;
type Shared = Pick<Props, "page" | "onClose">;

function CaseForm({ page, onClose, dialog }: Shared & { dialog: Of<"case"> }): ReactNode {
  const shared = { page, line: dialog.line, onClose };
  switch (dialog.verb) {
    case "add_evidence":
      return <EvidenceForm {...shared} />;
    case "say_ready":
      return <ReadyForm {...shared} />;
    case "find_opening":
      return <FindOpeningForm {...shared} />;
    case "decide":
      return <DecideForm {...shared} />;
    case "take_effect":
      return <TakeEffectForm {...shared} />;
    case "let_go":
      return <LetGoForm {...shared} />;
    // A gap is agreed where both said how they see it, and to wait needs no words.
    case "agree_gap":
    case "wait_for_opening":
      return null;
  }
}

function ActingForm({ page, onClose, dialog }: Shared & { dialog: Of<"acting"> }): ReactNode {
  const shared = { page, line: dialog.line, onClose };
  switch (dialog.verb) {
    case "extend":
      return <ExtendActingForm {...shared} />;
    case "convert":
      return <ConvertActingForm {...shared} />;
    default:
      return <ActingStepForm {...shared} verb={dialog.verb} />;
  }
}
