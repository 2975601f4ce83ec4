/** Keeping time free for somebody's path: whose, what for, when, and the promise it comes from. */
import { NumberInput, Select } from "@mantine/core";
import { useState } from "react";
import type { BlockKind, CommitmentId, PersonId } from "../api/generated";
import type { Clock, Day } from "../api/values";
import { useAnswer } from "../api/hooks";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { startOfSentence, useWords } from "../app/words";
import { ClockField } from "../parts/ClockField";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { PersonPicker } from "../parts/PersonPicker";
import { TypedSelect } from "../parts/TypedSelect";
import { BLOCK_WORDS } from "./lists";
import classes from "./cover.module.css";

/** Monday first, as the core counts them. */
export const WEEKDAY_WORDS = [
  "protected-mondays",
  "protected-tuesdays",
  "protected-wednesdays",
  "protected-thursdays",
  "protected-fridays",
  "protected-saturdays",
  "protected-sundays",
];
const EVERY_DAY = "0";

export function ProtectForm({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { data: people = [] } = useAnswer("people.list", {});
  const [person, setPerson] = useState<PersonId | null>(null);
  const [kind, setKind] = useState<BlockKind | null>(null);
  const [firstOn, setFirstOn] = useState<Day | null>(calendar.today);
  const [lastOn, setLastOn] = useState<Day | null>(null);
  const [weekday, setWeekday] = useState(EVERY_DAY);
  const [startsAt, setStartsAt] = useState<Clock | null>(null);
  const [minutes, setMinutes] = useState<number | string>(60);
  const [commitment, setCommitment] = useState<CommitmentId | null>(null);
  const input =
    person === null || kind === null || firstOn === null || startsAt === null || typeof minutes !== "number"
      ? null
      : {
          person,
          kind,
          firstOn,
          lastOn,
          weekday: weekday === EVERY_DAY || lastOn === null ? null : Number(weekday),
          startsAt,
          minutes,
          commitment,
        };
  const { form, problem } = useCommandForm("cover.protect", input, onClose);
  return (
    <DialogForm form={form} verb={t("protected-do")} onClose={onClose}>
      <PersonPicker
        label={t("protected-whose")}
        people={people}
        value={person}
        onChange={(chosen) => {
          setPerson(chosen);
          setCommitment(null);
        }}
        error={problem("person")}
        autoFocus
      />
      <TypedSelect
        label={t("protected-what-for")}
        data={(Object.keys(BLOCK_WORDS) as BlockKind[]).map((one) => ({
          value: one,
          label: startOfSentence(t(BLOCK_WORDS[one])),
        }))}
        value={kind}
        onChange={(one) => setKind(one as BlockKind | null)}
        error={problem("kind")}
      />
      <div className={classes.twoFields}>
        <DateField {...calendar} label={t("protected-first")} value={firstOn} onChange={setFirstOn} error={problem("firstOn")} />
        <DateField {...calendar} label={t("protected-last")} value={lastOn} onChange={setLastOn} error={problem("lastOn")} />
        <ClockField label={t("protected-at")} value={startsAt} onChange={setStartsAt} error={problem("startsAt")} />
        <NumberInput
          label={t("protected-length")}
          min={15}
          max={1440}
          step={15}
          value={minutes}
          onChange={setMinutes}
          error={problem("minutes")}
        />
      </div>
      {lastOn !== null && (
        <Select
          label={t("protected-weekday")}
          data={[
            { value: EVERY_DAY, label: startOfSentence(t("protected-every-day")) },
            ...WEEKDAY_WORDS.map((words, place) => ({ value: String(place + 1), label: startOfSentence(t(words)) })),
          ]}
          value={weekday}
          onChange={(one) => setWeekday(one ?? EVERY_DAY)}
          openOnFocus={false}
          allowDeselect={false}
          error={problem("weekday")}
        />
      )}
      {person !== null && <PromiseField person={person} value={commitment} onChange={setCommitment} />}
    </DialogForm>
  );
}

/** Time from a promise shows there when it is taken. */
function PromiseField(props: {
  person: PersonId;
  value: CommitmentId | null;
  onChange: (commitment: CommitmentId | null) => void;
}) {
  const { t } = useWords();
  const { data } = useAnswer("commitments.board", { person: props.person });
  const lines = data?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <Select
      label={t("protected-from-promise")}
      description={t("protected-from-promise-why")}
      data={lines.map(({ commitment, what }) => ({ value: commitment as string, label: what }))}
      value={props.value}
      onChange={(one) => props.onChange(one as CommitmentId | null)}
      openOnFocus={false}
      clearable
    />
  );
}
