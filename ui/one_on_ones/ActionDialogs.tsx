/** Adding an action between talks, and changing one. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { Action, PersonId, Side } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { type FormState, useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { SideChoice } from "../parts/SideChoice";

interface AddProps {
  opened: boolean;
  person: PersonId;
  name: string;
  onClose: () => void;
}

export function AddActionDialog(props: AddProps) {
  const { t } = useWords();
  return (
    <FormDialog opened={props.opened} onClose={props.onClose} title={t("one-on-ones-action-title")}>
      <AddActionForm {...props} />
    </FormDialog>
  );
}

function AddActionForm({ person, name, onClose }: AddProps) {
  const { t } = useWords();
  const fields = useActionFields({ text: "", owner: "leader", due: null });
  const text = fields.text.trim();
  const input = text === "" ? null : { person, owner: fields.owner, text, due: fields.due };
  const { form, problem } = useCommandForm("one_on_ones.add_action", input, onClose);
  return (
    <ActionForm
      fields={fields}
      name={name}
      form={form}
      problem={problem}
      verb={t("one-on-ones-action-add")}
      onClose={onClose}
    />
  );
}

interface ChangeProps {
  /** The action to change; null keeps the dialog closed. */
  action: Action | null;
  name: string;
  onClose: () => void;
}

export function ChangeActionDialog({ action, name, onClose }: ChangeProps) {
  const { t } = useWords();
  return (
    <FormDialog opened={action !== null} onClose={onClose} title={t("one-on-ones-action-edit-title")}>
      {action !== null && <ChangeActionForm action={action} name={name} onClose={onClose} />}
    </FormDialog>
  );
}

function ChangeActionForm({ action, name, onClose }: ChangeProps & { action: Action }) {
  const { t } = useWords();
  const fields = useActionFields(action);
  const text = fields.text.trim();
  const input = text === "" ? null : { action: action.action, owner: fields.owner, text, due: fields.due };
  const { form, problem } = useCommandForm("one_on_ones.change_action", input, onClose);
  return (
    <ActionForm
      fields={fields}
      name={name}
      form={form}
      problem={problem}
      verb={t("one-on-ones-action-keep")}
      onClose={onClose}
    />
  );
}

function useActionFields(initial: { text: string; owner: Side; due: Day | null }) {
  const [text, setText] = useState(initial.text);
  const [owner, setOwner] = useState<Side>(initial.owner);
  const [due, setDue] = useState<Day | null>(initial.due);
  return { text, setText, owner, setOwner, due, setDue };
}

function ActionForm(props: {
  fields: ReturnType<typeof useActionFields>;
  name: string;
  form: FormState;
  problem: (field: string) => string | null;
  verb: string;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { fields, problem } = props;
  const calendar = useCalendar();
  return (
    <DialogForm form={props.form} verb={props.verb} onClose={props.onClose}>
      <TextInput
        label={t("one-on-ones-action-text")}
        value={fields.text}
        onChange={(event) => fields.setText(event.currentTarget.value)}
        required
        data-autofocus
        error={problem("text")}
      />
      <SideChoice
        label={t("one-on-ones-action-owner")}
        name={props.name}
        value={fields.owner}
        onChange={fields.setOwner}
        error={problem("owner")}
      />
      <DateField
        {...calendar}
        label={t("one-on-ones-action-due")}
        value={fields.due}
        onChange={fields.setDue}
        error={problem("due")}
      />
    </DialogForm>
  );
}
