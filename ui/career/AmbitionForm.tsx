/** Where somebody wants to go, as they say it. To stay is an answer too. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { CareerPage } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { WordsField } from "../parts/CauseField";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { useDay } from "./fields";

export function AmbitionForm({ page, onClose }: { page: CareerPage; onClose: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [whereTo, setWhereTo] = useState("");
  const [byWhen, setByWhen] = useState<Day | null>(null);
  const [words, setWords] = useState("");
  const { on, field } = useDay(t("career-said-on"));
  const ready = whereTo.trim() !== "" && on !== null;
  const input = ready ? { person: page.person, whereTo: whereTo.trim(), byWhen, words: words.trim(), on } : null;
  const { form, problem } = useCommandForm("career.set_ambition", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-keep")} onClose={onClose}>
      <TextInput
        label={t("career-where-to")}
        description={t("career-where-to-why")}
        placeholder={t("career-where-to-example")}
        value={whereTo}
        onChange={(event) => setWhereTo(event.currentTarget.value)}
        data-autofocus
        error={problem("whereTo")}
      />
      <DateField
        {...calendar}
        label={t("career-by-when")}
        value={byWhen}
        onChange={setByWhen}
        error={problem("byWhen")}
      />
      <WordsField label={t("career-ambition-words")} value={words} onChange={setWords} error={problem("words")} />
      {field(problem("on"))}
    </DialogForm>
  );
}
