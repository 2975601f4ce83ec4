/** Something stands in its way, or does no longer. */
import { useState } from "react";
import { useCommandForm } from "../../app/commandForm";
import { useWords } from "../../app/words";
import { DialogForm } from "../../parts/FormDialog";
import { CauseField, WordsField } from "../../parts/CauseField";
import type { VerbFormProps } from "../OpenPromiseDialog";
import type { Cause } from "../../api/generated";

export function RiskForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const [cause, setCause] = useState<Cause | null>(null);
  const [words, setWords] = useState("");
  const input = cause && { commitment: page.line.commitment, cause, words: words.trim() };
  const { form, problem } = useCommandForm("commitments.risk", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-risk-do")} onClose={onClose}>
      <CauseField
        label={t("promises-risk-cause")}
        value={cause}
        onChange={setCause}
        error={problem("cause")}
        autoFocus
      />
      <WordsField label={t("promises-words")} value={words} onChange={setWords} error={problem("words")} />
    </DialogForm>
  );
}

export function BackOnTrackForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const input = { commitment: page.line.commitment, words: words.trim() };
  const { form, problem } = useCommandForm("commitments.back_on_track", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-back-on-track-do")} onClose={onClose}>
      <WordsField
        label={t("promises-back-on-track-words")}
        value={words}
        onChange={setWords}
        error={problem("words")}
        autoFocus
      />
    </DialogForm>
  );
}
