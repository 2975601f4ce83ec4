/** The one dialog about a promise that is open: its title, the promise it is about, and its form. */
import type { ComponentType } from "react";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { FormDialog } from "../parts/FormDialog";
import { MakePromiseForm, RestateForm } from "./MakePromiseDialog";
import { MoveForm } from "./MovePromiseDialog";
import type { EntryVerb, OpenDialog, Particulars } from "./PromiseActions";
import type { PromisePage, PromiseVerb } from "../api/generated";
import { MeetConditionForm, NameCoverForm, TellForm } from "./forms/CareForms";
import { BackOnTrackForm, RiskForm } from "./forms/CourseForms";
import { BreakForm, SupersedeForm, WithdrawForm } from "./forms/EndingForms";
import { ClaimForm, PartlyKeptForm } from "./forms/KeepingForms";
import { InheritForm, SuccessorForm } from "./forms/LeaderForms";
import { RepairForm, RestoreForm, ReverseForm } from "./forms/ReturnForms";
import { AskForm, CorrectForm, ReplyForm, ViewForm } from "./forms/VoiceForms";
import classes from "./promises.module.css";

/** What the form of a verb is given. */
export interface VerbFormProps extends Particulars {
  page: PromisePage;
  onClose: () => void;
}

const FORMS: Record<PromiseVerb | EntryVerb, { title: string; form: ComponentType<VerbFormProps> }> = {
  answer: { title: "promises-answer-title", form: AskForm },
  confirm: { title: "promises-confirm-title", form: AskForm },
  restate: { title: "promises-restate-title", form: RestateForm },
  move: { title: "promises-move-title", form: MoveForm },
  claim: { title: "promises-claim-title", form: ClaimForm },
  keep_partly: { title: "promises-keep-partly-title", form: PartlyKeptForm },
  risk: { title: "promises-risk-title", form: RiskForm },
  back_on_track: { title: "promises-back-on-track-title", form: BackOnTrackForm },
  withdraw: { title: "promises-withdraw-title", form: WithdrawForm },
  supersede: { title: "promises-supersede-title", form: SupersedeForm },
  break: { title: "promises-break-title", form: BreakForm },
  reverse: { title: "promises-reverse-title", form: ReverseForm },
  restore: { title: "promises-restore-title", form: RestoreForm },
  repair: { title: "promises-repair-title", form: RepairForm },
  succeed: { title: "promises-succeed-title", form: SuccessorForm },
  meet_condition: { title: "promises-meet-condition-title", form: MeetConditionForm },
  view: { title: "promises-view-title", form: ViewForm },
  name_cover: { title: "promises-name-cover-title", form: NameCoverForm },
  reply: { title: "promises-reply-title", form: ReplyForm },
  tell: { title: "promises-tell-title", form: TellForm },
  correct: { title: "promises-correct-title", form: CorrectForm },
};

/** Wide enough for two fields beside each other. */
const WIDE = 640;
const WIDE_ONES: (PromiseVerb | EntryVerb)[] = ["move", "restate", "claim", "keep_partly"];

interface Props {
  dialog: OpenDialog | null;
  onClose: () => void;
}

export function OpenPromiseDialog({ dialog, onClose }: Props) {
  const { t } = useWords();
  const verb = dialog?.kind === "verb" ? dialog : null;
  const page = useAnswer(
    "commitments.show",
    { commitment: verb?.line.commitment ?? "" },
    { enabled: verb !== null },
  );
  const people = useAnswer("people.list", {}, { enabled: dialog !== null });
  // Opened once the promise and the people are there: the focus finds the first field, a name typed at once is found,
  // and a form that begins with what was said finds whom it names.
  const ready = dialog !== null && (verb === null || isThere(page)) && isThere(people);
  const isWide = dialog?.kind === "make" || (verb !== null && WIDE_ONES.includes(verb.verb));
  return (
    <FormDialog opened={ready} onClose={onClose} title={titleOf(dialog, t)} size={isWide ? WIDE : undefined}>
      {dialog?.kind === "make" && <MakePromiseForm {...dialog} onClose={onClose} />}
      {dialog?.kind === "inherit" && <InheritForm onClose={onClose} />}
      {verb && (
        <Answered answer={page}>{(known) => <VerbForm {...verb} page={known} onClose={onClose} />}</Answered>
      )}
    </FormDialog>
  );
}

function isThere({ data, error }: { data: unknown; error: unknown }): boolean {
  return data !== undefined || error !== null;
}

function titleOf(
  dialog: OpenDialog | null,
  t: (key: string, args?: Record<string, string>) => string,
): string {
  if (dialog === null) return "";
  if (dialog.kind === "make") return t("promises-make-title");
  if (dialog.kind === "inherit") return t("promises-inherit");
  return t(FORMS[dialog.verb].title, { name: dialog.line.name });
}

function VerbForm({ verb, ...props }: VerbFormProps & { verb: PromiseVerb | EntryVerb }) {
  const { t } = useWords();
  const { line } = props.page;
  const { form: Form } = FORMS[verb];
  return (
    <>
      <p className={classes.about}>{t("promises-about", { name: line.name, what: line.what })}</p>
      <Form {...props} />
    </>
  );
}
