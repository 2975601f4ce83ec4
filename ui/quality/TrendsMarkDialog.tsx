/** Marks something that changed how the team works: limits are worked out anew from there. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { Day } from "../api/values";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";

export function TrendsMarkDialog(props: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <FormDialog opened={props.opened} title={t("trends-mark-title")} onClose={props.onClose}>
      <Mark onClose={props.onClose} />
    </FormDialog>
  );
}

function Mark({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { today, settings } = useHouse();
  const [on, setOn] = useState<Day | null>(today);
  const [words, setWords] = useState("");
  const input = words.trim() === "" ? null : { on, words: words.trim() };
  const { form, problem } = useCommandForm("quality.mark_change", input, onClose);
  return (
    <DialogForm form={form} verb={t("trends-mark-keep")} onClose={onClose}>
      <p>{t("trends-mark-why")}</p>
      <TextInput
        label={t("trends-mark-what")}
        placeholder={t("trends-mark-example")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={problem("words")}
        data-autofocus
        required
      />
      <DateField
        label={t("trends-mark-on")}
        value={on}
        onChange={setOn}
        today={today}
        weekStart={settings.weekStart}
        direction="back"
        error={problem("on")}
      />
    </DialogForm>
  );
}
