/** Acting: offered with its end, answered, begun, extended with its reason, and ended one way or the other. */
import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { ActingLine, ActingVerb, CareerPage, Cause } from "../api/generated";
import type { CommandName } from "../api/core";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { CauseField, WordsField } from "../parts/CauseField";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { PositionField, PromisedFields, useDay, usePromised } from "./fields";
import { ACTING_VERB_WORDS } from "./lists";

interface Props {
  page: CareerPage;
  onClose: () => void;
}
type ActingProps = Props & { line: ActingLine };

export function OfferActingForm({ page, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [position, setPosition] = useState("");
  const [from, setFrom] = useState<Day | null>(calendar.today);
  const [plannedEnd, setPlannedEnd] = useState<Day | null>(null);
  const [returnsTo, setReturnsTo] = useState(page.position);
  const [accepted, setAccepted] = useState(false);
  const ready = position.trim() !== "" && from !== null && plannedEnd !== null;
  const input = ready
    ? { person: page.person, position: position.trim(), from, plannedEnd, returnsTo: returnsTo.trim(), accepted }
    : null;
  const { form, problem } = useCommandForm("career.offer_acting", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-acting-offer")} onClose={onClose}>
      <PositionField
        label={t("career-acting-position")}
        value={position}
        onChange={setPosition}
        autoFocus
        error={problem("position")}
      />
      <DateField {...calendar} label={t("career-acting-first")} value={from} onChange={setFrom} error={problem("from")} />
      <DateField
        {...calendar}
        label={t("career-acting-last")}
        value={plannedEnd}
        onChange={setPlannedEnd}
        required
        error={problem("plannedEnd")}
      />
      <PositionField
        label={t("career-acting-returns-to")}
        value={returnsTo}
        onChange={setReturnsTo}
        error={problem("returnsTo")}
      />
      <Checkbox
        label={t("career-acting-said-yes", { name: page.name })}
        checked={accepted}
        onChange={(event) => setAccepted(event.currentTarget.checked)}
      />
    </DialogForm>
  );
}

type PlainVerb = Exclude<ActingVerb, "extend" | "convert">;

const COMMANDS = {
  accept: "career.accept_acting",
  decline: "career.decline_acting",
  begin: "career.begin_acting",
  return: "career.return_acting",
} as const satisfies Record<PlainVerb, CommandName>;

const DAY_WORDS: Record<PlainVerb, string> = {
  accept: "career-said-on",
  decline: "career-said-on",
  begin: "career-acting-first",
  return: "career-acting-first-back",
};

/** What needs only its day; and why, where it begins in the position that they moved on from. */
export function ActingStepForm({ page, line, verb, onClose }: ActingProps & { verb: PlainVerb }) {
  const { t } = useWords();
  const { on, field } = useDay(t(DAY_WORDS[verb]));
  const [cause, setCause] = useState<Cause | null>(null);
  const [words, setWords] = useState("");
  const why = verb === "begin" ? { cause, words: words.trim() } : {};
  const input = on === null ? null : { acting: line.acting, on, ...why };
  const { form, problem } = useCommandForm(COMMANDS[verb], input, onClose);
  const causeProblem = verb === "begin" ? problem("cause") : null;
  return (
    <DialogForm form={form} verb={t(ACTING_VERB_WORDS[verb])} onClose={onClose}>
      {verb === "decline" && <p>{t("career-acting-decline-why", { name: page.name })}</p>}
      {field(problem("on"), true)}
      {(cause !== null || causeProblem !== null) && (
        <>
          <CauseField label={t("career-pull-back-cause")} value={cause} onChange={setCause} error={causeProblem} />
          <WordsField
            label={t("career-pull-back-words")}
            value={words}
            onChange={setWords}
            required={cause === "other"}
            error={problem("words")}
          />
        </>
      )}
    </DialogForm>
  );
}

export function ExtendActingForm({ line, onClose }: ActingProps) {
  const { t, day } = useWords();
  const calendar = useCalendar();
  const [newEnd, setNewEnd] = useState<Day | null>(null);
  const [reason, setReason] = useState("");
  const ready = newEnd !== null && reason.trim() !== "";
  const input = ready ? { acting: line.acting, newEnd, reason: reason.trim() } : null;
  const { form, problem } = useCommandForm("career.extend_acting", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-acting-extend")} onClose={onClose}>
      <p>{t("career-acting-ends-now", { first: day(line.plannedEnd), now: day(line.end) })}</p>
      <DateField
        {...calendar}
        label={t("career-acting-new-end")}
        value={newEnd}
        onChange={setNewEnd}
        required
        autoFocus
        error={problem("newEnd")}
      />
      <WordsField
        label={t("career-acting-reason")}
        value={reason}
        onChange={setReason}
        required
        error={problem("reason")}
      />
    </DialogForm>
  );
}

export function ConvertActingForm({ page, line, onClose }: ActingProps) {
  const { t } = useWords();
  const promised = usePromised(page);
  const { on, field } = useDay(t("career-first-day"));
  const input = on === null ? null : { acting: line.acting, on, ...promised.given };
  const { form, problem } = useCommandForm("career.convert_acting", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-acting-convert")} onClose={onClose}>
      {field(problem("on"), true)}
      <PromisedFields promised={promised} problem={problem} />
    </DialogForm>
  );
}
