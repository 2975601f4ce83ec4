/** Back in the old role, and back again. What it costs is said first: it stands in the promise it touches. */
import { NumberInput } from "@mantine/core";
import { useState } from "react";
import type { CareerPage, Cause, PullBackLine, TransitionLine } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { CauseField, WordsField } from "../parts/CauseField";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { useDay } from "./fields";

const hoursOf = (hours: number | string) => (typeof hours === "number" ? hours : null);

interface Props {
  page: CareerPage;
  move: TransitionLine;
  onClose: () => void;
}

export function PullBackForm({ page, move, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { on: from, field } = useDay(t("career-pull-back-from"));
  const [to, setTo] = useState<Day | null>(null);
  const [hours, setHours] = useState<number | string>("");
  const [cause, setCause] = useState<Cause | null>(null);
  const [words, setWords] = useState("");
  const [newDue, setNewDue] = useState<Day | null>(null);
  const terms = { transition: move.transition, to, hours: hoursOf(hours), words: words.trim(), newDue };
  const input = from !== null && cause !== null ? { ...terms, from, cause } : null;
  // The price is told from the first day on, before anybody has looked for a cause.
  const trial = from === null ? null : { ...terms, from, cause: cause ?? ("cover_absence" as const) };
  const { form, problem } = useCommandForm("protected_time.pull_back", input, onClose, { trial });
  const open = page.promises.some(({ commitment, open }) => open && commitment === move.commitment);
  return (
    <DialogForm form={form} verb={t("career-pull-back-do")} onClose={onClose}>
      {field(problem("from"), true)}
      <DateField
        {...calendar}
        direction="back"
        label={t("career-pull-back-to")}
        value={to}
        onChange={setTo}
        error={problem("to")}
      />
      <NumberInput
        label={t("career-pull-back-hours", { position: move.from })}
        value={hours}
        onChange={setHours}
        min={0}
        hideControls
        error={problem("hours")}
      />
      <CauseField label={t("career-pull-back-cause")} value={cause} onChange={setCause} error={problem("cause")} />
      <WordsField
        label={t("career-pull-back-words")}
        value={words}
        onChange={setWords}
        required={cause === "other"}
        error={problem("words")}
      />
      {open && (
        <DateField
          {...calendar}
          label={t("career-pull-back-new-due")}
          value={newDue}
          onChange={setNewDue}
          error={problem("due")}
        />
      )}
    </DialogForm>
  );
}

export function BackInRoleForm({ pullBack, onClose }: { pullBack: PullBackLine; onClose: () => void }) {
  const { t } = useWords();
  const { on: to, field } = useDay(t("career-pull-back-last"));
  const [hours, setHours] = useState<number | string>(pullBack.hours ?? "");
  const input = to === null ? null : { pullBack: pullBack.pullBack, to, hours: hoursOf(hours) };
  const { form, problem } = useCommandForm("protected_time.back_in_role", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-back-in-role")} onClose={onClose}>
      {field(problem("to"), true)}
      <NumberInput
        label={t("career-pull-back-hours", { position: pullBack.position })}
        value={hours}
        onChange={setHours}
        min={0}
        hideControls
        error={problem("hours")}
      />
    </DialogForm>
  );
}
