/** Adding one person: a name is enough; the rest can be filled in now or later. */
import { Anchor, Autocomplete, Group, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { InputOf } from "../api/core";
import { useAnswer } from "../api/hooks";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { PersonPicker } from "../parts/PersonPicker";

type Fields = InputOf<"people.welcome">;

export function WelcomeDialog(props: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <FormDialog opened={props.opened} title={t("people-form-title")} onClose={props.onClose}>
      <WelcomeForm onClose={props.onClose} />
    </FormDialog>
  );
}

/** What was left empty is not sent, so that the core's own defaults hold. */
function filled(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== "" && value !== null),
  ) as unknown as Fields;
}

function WelcomeForm({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [fields, setFields] = useState<Fields>({ name: "" });
  const [more, setMore] = useState(false);
  const set = (change: Partial<Fields>) => setFields((now) => ({ ...now, ...change }));
  const input = fields.name.trim() === "" ? null : filled(fields);
  const { form, problem } = useCommandForm("people.welcome", input, (done) => {
    onClose();
    go({ screen: "person", person: done.value });
  });
  return (
    <DialogForm form={form} verb={t("people-form-add")} onClose={onClose}>
      <TextInput
        label={t("people-form-name")}
        value={fields.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        required
        data-autofocus
        error={problem("name")}
      />
      <JobFields fields={fields} set={set} problem={problem} />
      {more && <MoreFields fields={fields} set={set} problem={problem} />}
      <Anchor component="button" type="button" aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? t("people-form-less") : t("people-form-more")}
      </Anchor>
    </DialogForm>
  );
}

interface FieldsProps {
  fields: Fields;
  set: (change: Partial<Fields>) => void;
  problem: (field: string) => string | null;
}

function JobFields({ fields, set, problem }: FieldsProps) {
  const { t } = useWords();
  const calendar = useCalendar();
  const choices = useAnswer("people.choices", null);
  return (
    <>
      <Group grow align="start">
        <Autocomplete
          label={t("people-form-position")}
          data={choices.data?.positions ?? []}
          value={fields.position ?? ""}
          onChange={(position) => set({ position })}
          error={problem("position")}
        />
        <Autocomplete
          label={t("people-form-team")}
          data={choices.data?.teams ?? []}
          value={fields.team ?? ""}
          onChange={(team) => set({ team })}
          error={problem("team")}
        />
      </Group>
      <Group grow align="start">
        <DateField
          {...calendar}
          label={t("people-form-joined")}
          value={fields.joined ?? null}
          onChange={(joined) => set({ joined })}
          direction="back"
          error={problem("joined")}
        />
        <NumberInput
          label={t("people-form-hours")}
          value={fields.weeklyHours ?? ""}
          onChange={(hours) => set({ weeklyHours: typeof hours === "number" ? hours : null })}
          min={0}
          hideControls
          error={problem("weeklyHours")}
        />
      </Group>
    </>
  );
}

function MoreFields({ fields, set, problem }: FieldsProps) {
  const { t } = useWords();
  const people = useAnswer("people.list", {});
  return (
    <>
      <Group grow align="start">
        <TextInput
          label={t("people-form-preferred")}
          value={fields.preferredName ?? ""}
          onChange={(event) => set({ preferredName: event.currentTarget.value })}
          error={problem("preferredName")}
        />
        <TextInput
          label={t("people-form-pronouns")}
          value={fields.pronouns ?? ""}
          onChange={(event) => set({ pronouns: event.currentTarget.value })}
          error={problem("pronouns")}
        />
      </Group>
      <Group grow align="start">
        <TextInput
          label={t("people-form-number")}
          value={fields.employeeNumber ?? ""}
          onChange={(event) => set({ employeeNumber: event.currentTarget.value })}
          error={problem("employeeNumber")}
        />
        <TextInput
          label={t("people-form-languages")}
          value={fields.languages ?? ""}
          onChange={(event) => set({ languages: event.currentTarget.value })}
          error={problem("languages")}
        />
      </Group>
      <PersonPicker
        label={t("people-form-manager")}
        placeholder={t("people-form-manager-you")}
        people={people.data ?? []}
        value={fields.manager ?? null}
        onChange={(manager) => set({ manager })}
        clearable
        error={problem("manager")}
      />
    </>
  );
}
