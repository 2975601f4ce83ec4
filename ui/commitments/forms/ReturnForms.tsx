/** After the end: pulled back, given back, or something else done instead. */
import { useState } from "react";
import type { Day } from "../../api/values";
import { useCalendar } from "../../app/calendar";
import { useCommandForm } from "../../app/commandForm";
import { useWords } from "../../app/words";
import { DateField } from "../../parts/DateField";
import { DialogForm } from "../../parts/FormDialog";
import { CauseField, WordsField } from "../../parts/CauseField";
import type { VerbFormProps } from "../OpenPromiseDialog";
import type { Cause } from "../../api/generated";

export function ReverseForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [cause, setCause] = useState<Cause | null>(null);
  const [on, setOn] = useState<Day | null>(calendar.today);
  const [words, setWords] = useState("");
  const said = { commitment: page.line.commitment, words: words.trim() };
  const input = cause === null || on === null ? null : { ...said, cause, on };
  const { form, problem } = useCommandForm("commitments.reverse", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-reverse-do")} onClose={onClose}>
      <CauseField
        label={t("promises-cause")}
        value={cause}
        onChange={setCause}
        error={problem("cause")}
        autoFocus
      />
      <DateField
        {...calendar}
        direction="back"
        label={t("promises-reverse-on")}
        value={on}
        onChange={setOn}
        required
        error={problem("on")}
      />
      <WordsField label={t("promises-words")} value={words} onChange={setWords} error={problem("words")} />
    </DialogForm>
  );
}

export function RestoreForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [on, setOn] = useState<Day | null>(calendar.today);
  const [words, setWords] = useState("");
  const input = on === null ? null : { commitment: page.line.commitment, on, words: words.trim() };
  const { form, problem } = useCommandForm("commitments.restore", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-restore-do")} onClose={onClose}>
      <DateField
        {...calendar}
        direction="back"
        label={t("promises-restore-on")}
        value={on}
        onChange={setOn}
        required
        autoFocus
        error={problem("on")}
      />
      <WordsField label={t("promises-words")} value={words} onChange={setWords} error={problem("words")} />
    </DialogForm>
  );
}

export function RepairForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const { commitment, name } = page.line;
  const [what, setWhat] = useState("");
  const [reply, setReply] = useState("");
  const input = what.trim() === "" ? null : { commitment, what: what.trim(), reply: reply.trim() };
  const { form, problem } = useCommandForm("commitments.repair", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-repair-do")} onClose={onClose}>
      <WordsField
        label={t("promises-repair-what")}
        value={what}
        onChange={setWhat}
        required
        error={problem("what")}
        autoFocus
      />
      <WordsField
        label={t("promises-reply-to-it", { name })}
        value={reply}
        onChange={setReply}
        error={problem("reply")}
      />
    </DialogForm>
  );
}
