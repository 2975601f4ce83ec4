import { useState } from "react";
import type { PlannedMeeting, Side } from "../api/generated";
import type { Clock, Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { ClockField } from "../parts/ClockField";
import { SideChoice } from "../parts/SideChoice";

interface Props {
  opened: boolean;
  meeting: Pick<PlannedMeeting, "meeting" | "at">;
  name: string;
  onClose: () => void;
}

/** Moves a planned one-on-one to another day, and keeps who asked for it. */
export function MoveDialog(props: Props) {
  const { t } = useWords();
  return (
    <FormDialog
      opened={props.opened}
      onClose={props.onClose}
      title={t("one-on-ones-move-title", { name: props.name })}
    >
      <MoveForm {...props} />
    </FormDialog>
  );
}

function MoveForm({ meeting, name, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [plannedFor, setPlannedFor] = useState<Day | null>(null);
  const [at, setAt] = useState<Clock | null>(meeting.at);
  const [by, setBy] = useState<Side | null>(null);
  const input = plannedFor === null || by === null ? null : { meeting: meeting.meeting, plannedFor, at, by };
  const { form, problem } = useCommandForm("one_on_ones.move", input, onClose);
  return (
    <DialogForm form={form} verb={t("one-on-ones-move")} onClose={onClose}>
      <DateField
        {...calendar}
        label={t("one-on-ones-new-date")}
        value={plannedFor}
        onChange={setPlannedFor}
        required
        autoFocus
        error={problem("plannedFor")}
      />
      <ClockField label={t("one-on-ones-clock")} value={at} onChange={setAt} error={problem("at")} />
      <SideChoice
        label={t("one-on-ones-move-by")}
        description={t("one-on-ones-move-why")}
        name={name}
        value={by}
        onChange={setBy}
        error={problem("by")}
      />
    </DialogForm>
  );
}
