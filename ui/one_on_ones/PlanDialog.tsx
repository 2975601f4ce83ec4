import { useState } from "react";
import type { PersonId } from "../api/generated";
import type { Clock, Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { ClockField } from "../parts/ClockField";

interface Props {
  opened: boolean;
  person: PersonId;
  name: string;
  onClose: () => void;
}

/** Plans the next one-on-one with somebody. */
export function PlanDialog(props: Props) {
  const { t } = useWords();
  return (
    <FormDialog
      opened={props.opened}
      onClose={props.onClose}
      title={t("one-on-ones-plan-title", { name: props.name })}
    >
      <PlanForm {...props} />
    </FormDialog>
  );
}

function PlanForm({ person, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [plannedFor, setPlannedFor] = useState<Day | null>(null);
  const [at, setAt] = useState<Clock | null>(null);
  const input = plannedFor === null ? null : { person, plannedFor, at };
  const { form, problem } = useCommandForm("one_on_ones.plan", input, onClose);
  return (
    <DialogForm form={form} verb={t("one-on-ones-plan")} onClose={onClose}>
      <DateField
        {...calendar}
        label={t("one-on-ones-day")}
        value={plannedFor}
        onChange={setPlannedFor}
        required
        autoFocus
        error={problem("plannedFor")}
      />
      <ClockField label={t("one-on-ones-clock")} value={at} onChange={setAt} error={problem("at")} />
    </DialogForm>
  );
}
