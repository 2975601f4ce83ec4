/**
 * Breaking the glass: protected time is taken after all, or somebody is called back to the job they were released from.
 * The price stands first, with the promise it shows on; a reason, an end and a day to give it back are part of it.
 */
import { useState } from "react";
import type { Cause, NeedLine, Suggestion } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { CauseField } from "../parts/CauseField";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { Notice } from "../parts/Notice";
import { whichOf } from "./SuggestionList";
import { useCopying } from "./useAsking";
import classes from "./cover.module.css";

interface Props {
  need: NeedLine;
  suggestion: Suggestion;
  onClose: () => void;
}

export function GlassForm({ need, suggestion, onClose }: Props) {
  const { t, say, day } = useWords();
  const calendar = useCalendar();
  const copying = useCopying();
  const { name, person, prices } = suggestion;
  const [cause, setCause] = useState<Cause | null>(null);
  const [until, setUntil] = useState<Day | null>(need.day);
  const [paybackOn, setPaybackOn] = useState<Day | null>(null);
  const input =
    cause === null || until === null || paybackOn === null
      ? null
      : { ...whichOf(need), coverer: person, cause, until, paybackOn };
  const { form, problem } = useCommandForm("protected_time.break_glass", input, onClose);
  // The price stands above already; what else would come of it is told below.
  const known = prices.map((price) => say(price));
  const told = { ...form, consequences: form.consequences.filter((one) => !known.includes(say(one))) };
  const onSubmit = () => {
    copying(say(suggestion.ask));
    form.onSubmit();
  };
  return (
    <DialogForm form={{ ...told, onSubmit }} verb={t("cover-glass-do")} onClose={onClose}>
      <p className={classes.quiet}>
        {need.functionName}, {need.hours} · {day(need.day)}
      </p>
      <Notice tone="soon">
        {known.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{t("cover-glass-seen", { name })}</p>
      </Notice>
      <CauseField label={t("cover-glass-cause")} value={cause} onChange={setCause} error={problem("cause")} autoFocus />
      <DateField {...calendar} label={t("cover-glass-until")} value={until} onChange={setUntil} error={problem("until")} />
      <DateField
        {...calendar}
        label={t("cover-glass-payback", { name })}
        value={paybackOn}
        onChange={setPaybackOn}
        error={problem("paybackOn")}
      />
    </DialogForm>
  );
}
