/** Small things that keep a promise alive: a condition is met, somebody covers, the employee is told. */
import { Select } from "@mantine/core";
import { useState } from "react";
import type { PersonId } from "../../api/generated";
import type { Day } from "../../api/values";
import { useCalendar } from "../../app/calendar";
import { useCommandForm } from "../../app/commandForm";
import { useWords } from "../../app/words";
import { DateField } from "../../parts/DateField";
import { DialogForm } from "../../parts/FormDialog";
import { PersonPicker } from "../../parts/PersonPicker";
import type { VerbFormProps } from "../OpenPromiseDialog";
import { usePeople } from "../PartyField";
import { CONDITION_WORDS } from "../lists";

export function MeetConditionForm({ page, index, onClose }: VerbFormProps) {
  const { t } = useWords();
  const calendar = useCalendar();
  const open = page.conditions.filter((condition) => condition.metOn === null);
  const [which, setWhich] = useState<number | null>(index ?? open[0]?.index ?? null);
  const [on, setOn] = useState<Day | null>(calendar.today);
  const input = which !== null && on !== null ? { commitment: page.line.commitment, index: which, on } : null;
  const { form, problem } = useCommandForm("commitments.meet_condition", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-meet-condition-do")} onClose={onClose}>
      <Select
        label={t("promises-meet-condition-which")}
        data={open.map(({ index, what, words }) => ({
          value: String(index),
          label: words === "" ? t(CONDITION_WORDS[what]) : `${t(CONDITION_WORDS[what])}: ${words}`,
        }))}
        value={which === null ? null : String(which)}
        onChange={(value) => setWhich(value === null ? null : Number(value))}
        allowDeselect={false}
        error={problem("index")}
      />
      <DateField
        {...calendar}
        direction="back"
        label={t("promises-meet-condition-on")}
        value={on}
        onChange={setOn}
        required
        autoFocus
        error={problem("on")}
      />
    </DialogForm>
  );
}

export function NameCoverForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const { commitment, person, name } = page.line;
  const people = usePeople().filter((line) => line.person !== person);
  const [cover, setCover] = useState<PersonId | null>(page.cover?.person ?? null);
  const { form, problem } = useCommandForm("commitments.name_cover", { commitment, person: cover }, onClose);
  return (
    <DialogForm form={form} verb={t("promises-name-cover-do")} onClose={onClose}>
      <PersonPicker
        label={t("promises-cover-who", { name })}
        placeholder={t("promises-cover-later")}
        people={people}
        value={cover}
        onChange={setCover}
        clearable
        autoFocus
        error={problem("cover")}
      />
    </DialogForm>
  );
}

export function TellForm({ page, entry, onClose }: VerbFormProps) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [on, setOn] = useState<Day | null>(calendar.today);
  const untold = entry?.entry ?? page.moves.findLast((move) => move.toldOn === null)?.entry;
  const input = on !== null && untold ? { commitment: page.line.commitment, entry: untold, on } : null;
  const { form, problem } = useCommandForm("commitments.tell", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-tell-do")} onClose={onClose}>
      <DateField
        {...calendar}
        direction="back"
        label={t("promises-told-on", { name: page.line.name })}
        value={on}
        onChange={setOn}
        required
        autoFocus
        error={problem("on")}
      />
    </DialogForm>
  );
}
