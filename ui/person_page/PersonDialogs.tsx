/** Every dialog of the page; which one is open is the page's to say. */
import type { ReactNode } from "react";
import type { PersonPage } from "../api/generated";
import { useWords } from "../app/words";
import { AddActionDialog, ChangeActionDialog } from "../one_on_ones/ActionDialogs";
import { ParkDialog, RaiseDialog } from "../one_on_ones/AgendaDialogs";
import { CancelDialog } from "../one_on_ones/CancelDialog";
import { MissDialog } from "../one_on_ones/MissDialog";
import { MoveDialog } from "../one_on_ones/MoveDialog";
import { PlanDialog } from "../one_on_ones/PlanDialog";
import { RhythmDialog } from "../one_on_ones/RhythmDialog";
import { FormDialog } from "../parts/FormDialog";
import { AssignForm, EndAssignmentForm, HoursForm, ManagerForm, TeamForm } from "./JobForms";
import { LeaveForm, RehireForm } from "./LeavingForms";
import type { OpenDialog } from "./openDialog";

interface Props {
  page: PersonPage;
  dialog: OpenDialog | null;
  onClose: () => void;
}

export function PersonDialogs(props: Props) {
  return (
    <>
      <TalkDialogs {...props} />
      <PlainDialogs {...props} />
      <FactDialog {...props} />
    </>
  );
}

function TalkDialogs({ page, dialog, onClose }: Props) {
  const planned = dialog !== null && "meeting" in dialog ? dialog : null;
  const shared = { name: page.name, onClose };
  return (
    <>
      {page.next && (
        <>
          <MoveDialog {...shared} opened={planned?.kind === "move"} meeting={planned?.meeting ?? page.next} />
          <CancelDialog {...shared} opened={planned?.kind === "cancel"} meeting={page.next.meeting} />
          <MissDialog {...shared} opened={planned?.kind === "miss"} meeting={page.next.meeting} />
        </>
      )}
      <PlanDialog {...shared} opened={dialog?.kind === "plan"} person={page.person} />
      <RhythmDialog opened={dialog?.kind === "rhythm"} page={page} onClose={onClose} />
    </>
  );
}

function PlainDialogs({ page, dialog, onClose }: Props) {
  const shared = { person: page.person, name: page.name, onClose };
  return (
    <>
      <RaiseDialog {...shared} opened={dialog?.kind === "raise"} />
      <AddActionDialog {...shared} opened={dialog?.kind === "add_action"} />
      <ChangeActionDialog
        action={dialog?.kind === "change_action" ? dialog.action : null}
        name={page.name}
        onClose={onClose}
      />
      <ParkDialog item={dialog?.kind === "park" ? dialog.item : null} onClose={onClose} />
    </>
  );
}

/** What holds from a day on: one frame, the form of the fact inside. */
function FactDialog({ page, dialog, onClose }: Props) {
  const shown = useFactForm({ page, dialog, onClose });
  return (
    <FormDialog opened={shown !== null} title={shown?.title ?? ""} onClose={onClose}>
      {shown?.form}
    </FormDialog>
  );
}

function useFactForm({ page, dialog, onClose }: Props): { title: string; form: ReactNode } | null {
  const { t } = useWords();
  const shared = { page, onClose };
  switch (dialog?.kind) {
    case "hours":
      return { title: t("person-page-change-hours"), form: <HoursForm {...shared} /> };
    case "team":
      return { title: t("person-page-change-team"), form: <TeamForm {...shared} /> };
    case "manager":
      return { title: t("person-page-change-manager"), form: <ManagerForm {...shared} /> };
    case "assign":
      return { title: t("person-page-assign"), form: <AssignForm {...shared} /> };
    case "end_assignment":
      return {
        title: t("person-page-end-assignment", { position: dialog.position }),
        form: <EndAssignmentForm assignment={dialog.assignment} onClose={onClose} />,
      };
    case "leave":
      return { title: t("person-page-leave"), form: <LeaveForm {...shared} /> };
    case "rehire":
      return { title: t("person-page-rehire"), form: <RehireForm {...shared} /> };
    default:
      return null;
  }
}
