/** Putting something on the agenda of the next talk, and parking what is there. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { AgendaItemId, PersonId, Side } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { SideChoice } from "../parts/SideChoice";

interface RaiseProps {
  opened: boolean;
  person: PersonId;
  name: string;
  onClose: () => void;
}

export function RaiseDialog(props: RaiseProps) {
  const { t } = useWords();
  return (
    <FormDialog opened={props.opened} onClose={props.onClose} title={t("one-on-ones-raise-title")}>
      <RaiseForm {...props} />
    </FormDialog>
  );
}

function RaiseForm({ person, name, onClose }: RaiseProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [by, setBy] = useState<Side>("leader");
  const input = text.trim() === "" ? null : { person, by, text: text.trim() };
  const { form, problem } = useCommandForm("one_on_ones.raise", input, onClose);
  return (
    <DialogForm form={form} verb={t("one-on-ones-raise")} onClose={onClose}>
      <TextInput
        label={t("one-on-ones-raise-text")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        required
        data-autofocus
        error={problem("text")}
      />
      <SideChoice
        label={t("one-on-ones-raise-by")}
        name={name}
        value={by}
        onChange={setBy}
        error={problem("by")}
      />
    </DialogForm>
  );
}

interface ParkProps {
  /** The item to park; null keeps the dialog closed. */
  item: AgendaItemId | null;
  onClose: () => void;
}

export function ParkDialog({ item, onClose }: ParkProps) {
  const { t } = useWords();
  return (
    <FormDialog opened={item !== null} onClose={onClose} title={t("one-on-ones-park-title")}>
      {item !== null && <ParkForm item={item} onClose={onClose} />}
    </FormDialog>
  );
}

function ParkForm({ item, onClose }: { item: AgendaItemId; onClose: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [until, setUntil] = useState<Day | null>(null);
  const input = until === null ? null : { item, outcome: "parked" as const, until };
  const { form, problem } = useCommandForm("one_on_ones.settle", input, onClose);
  return (
    <DialogForm form={form} verb={t("one-on-ones-park")} onClose={onClose}>
      <DateField
        {...calendar}
        label={t("one-on-ones-park-until")}
        value={until}
        onChange={setUntil}
        required
        autoFocus
        error={problem("until")}
      />
    </DialogForm>
  );
}
