import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import type { MeetingId, Side } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { SideChoice } from "../parts/SideChoice";

interface Props {
  opened: boolean;
  meeting: MeetingId;
  name: string;
  onClose: () => void;
}

/** Cancels a planned one-on-one: by whom, why, and a new date or openly none. */
export function CancelDialog(props: Props) {
  const { t } = useWords();
  return (
    <FormDialog
      opened={props.opened}
      onClose={props.onClose}
      title={t("one-on-ones-cancel-title", { name: props.name })}
    >
      <CancelForm {...props} />
    </FormDialog>
  );
}

function CancelForm({ meeting, name, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [by, setBy] = useState<Side | null>(null);
  const [reason, setReason] = useState("");
  const [newDate, setNewDate] = useState<Day | null>(null);
  const [noNewDate, setNoNewDate] = useState(false);
  const answered = by !== null && reason.trim() !== "" && (newDate !== null || noNewDate);
  const input = answered
    ? { meeting, by, reason: reason.trim(), newDate: noNewDate ? null : newDate, noNewDate }
    : null;
  const { form, problem } = useCommandForm("one_on_ones.cancel", input, onClose);
  return (
    <DialogForm form={form} verb={t("one-on-ones-cancel")} onClose={onClose}>
      <SideChoice
        label={t("one-on-ones-cancel-by")}
        name={name}
        value={by}
        onChange={setBy}
        error={problem("by")}
      />
      <TextInput
        label={t("one-on-ones-reason")}
        description={t("one-on-ones-reason-help", { name })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        error={problem("reason")}
      />
      {!noNewDate && (
        <DateField
          {...calendar}
          label={t("one-on-ones-new-date")}
          value={newDate}
          onChange={setNewDate}
          error={problem("newDate")}
        />
      )}
      <Checkbox
        label={t("one-on-ones-no-new-date")}
        checked={noNewDate}
        onChange={(event) => setNoNewDate(event.currentTarget.checked)}
        error={problem("noNewDate")}
      />
    </DialogForm>
  );
}
