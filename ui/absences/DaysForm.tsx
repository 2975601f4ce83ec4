/** The same with a field for each part: for who likes fields, and to put right what is written down. */
import { Checkbox, Group } from "@mantine/core";
import { useState } from "react";
import type { AbsenceKind, AbsenceLine, PersonId, UnderstoodAbsence } from "../api/generated";
import { useAnswer } from "../api/hooks";
import type { Clock, Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { ClockField } from "../parts/ClockField";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { PersonPicker } from "../parts/PersonPicker";
import { KindField } from "./KindField";
import classes from "./absences.module.css";
import { LIST, findCover } from "./ways";

type Given = Pick<
  AbsenceLine,
  "kind" | "from" | "fromAt" | "to" | "toAt" | "endExpected" | "reviewOn"
>;

/** The days and the kind, as the fields hold them. */
function useDays(begin: Given | null) {
  const { today } = useCalendar();
  const [kind, setKind] = useState<AbsenceKind>(begin?.kind ?? "leave");
  const [from, setFrom] = useState<Day | null>(begin?.from ?? today);
  const [fromAt, setFromAt] = useState<Clock | null>(begin?.fromAt ?? null);
  const [to, setTo] = useState<Day | null>(begin === null ? today : begin.to);
  const [toAt, setToAt] = useState<Clock | null>(begin?.toAt ?? null);
  const [open, setOpen] = useState(begin !== null && begin.to === null);
  const [expected, setExpected] = useState(begin?.endExpected ?? false);
  const [reviewOn, setReviewOn] = useState<Day | null>(begin?.reviewOn ?? null);
  const uncertain = open || expected;
  const input =
    from === null || (to === null && !open)
      ? null
      : {
          kind,
          from,
          fromAt,
          to: open ? null : to,
          toAt: open ? null : toAt,
          endExpected: !open && expected,
          reviewOn: uncertain ? reviewOn : null,
        };
  const fields = { kind, setKind, from, setFrom, fromAt, setFromAt, to, setTo, toAt, setToAt, open, setOpen };
  return { input, uncertain, ...fields, expected, setExpected, reviewOn, setReviewOn };
}

function DaysFields(props: {
  days: ReturnType<typeof useDays>;
  problem: (field: string) => string | null;
  autoFocus?: boolean;
}) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { days, problem } = props;
  return (
    <>
      <KindField value={days.kind} onChange={days.setKind} error={problem("kind")} />
      <div className={classes.dayAndClock}>
        <DateField
          {...calendar}
          label={t("away-first-day")}
          value={days.from}
          onChange={days.setFrom}
          required
          autoFocus={props.autoFocus}
          error={problem("from")}
        />
        <ClockField label={t("away-from-at")} value={days.fromAt} onChange={days.setFromAt} error={problem("fromAt")} />
      </div>
      {!days.open && (
        <div className={classes.dayAndClock}>
          <DateField
            {...calendar}
            label={t("away-last-day")}
            value={days.to}
            onChange={days.setTo}
            required
            error={problem("to")}
          />
          <ClockField label={t("away-to-at")} value={days.toAt} onChange={days.setToAt} error={problem("toAt")} />
        </div>
      )}
      <Group gap="lg">
        <Checkbox
          label={t("away-end-open")}
          checked={days.open}
          onChange={(event) => days.setOpen(event.currentTarget.checked)}
        />
        {!days.open && (
          <Checkbox
            label={t("away-end-expected")}
            checked={days.expected}
            onChange={(event) => days.setExpected(event.currentTarget.checked)}
          />
        )}
      </Group>
      {days.uncertain && (
        <DateField
          {...calendar}
          label={t("away-review-on")}
          value={days.reviewOn}
          onChange={days.setReviewOn}
          error={problem("reviewOn")}
        />
      )}
    </>
  );
}

export function LogForm(props: { begin: UnderstoodAbsence | null; asks: boolean; onClose: () => void }) {
  const { t } = useWords();
  const people = useAnswer("people.list", {});
  const [person, setPerson] = useState<PersonId | null>(props.begin?.person ?? null);
  const [asks, setAsks] = useState(props.asks);
  const days = useDays(props.begin);
  const input = person === null || days.input === null ? null : { person, ...days.input };
  const { form, problem } = useCommandForm(asks ? "absences.request" : "absences.log", input, (done) => {
    props.onClose();
    go(asks ? LIST : findCover(done.value));
  });
  return (
    <DialogForm form={form} verb={t(asks ? "away-log-request" : "away-log-do")} onClose={props.onClose}>
      <p className={classes.quiet}>{t("away-no-cause")}</p>
      <PersonPicker
        label={t("away-who")}
        people={people.data ?? []}
        value={person}
        onChange={setPerson}
        error={problem("person")}
        autoFocus
      />
      <DaysFields days={days} problem={problem} />
      <Checkbox
        label={t("away-asks")}
        checked={asks}
        disabled={days.kind === "sick"}
        onChange={(event) => setAsks(event.currentTarget.checked)}
      />
    </DialogForm>
  );
}

export function CorrectForm({ line, onClose }: { line: AbsenceLine; onClose: () => void }) {
  const { t } = useWords();
  const days = useDays(line);
  const input = days.input && { absence: line.absence, ...days.input };
  const { form, problem } = useCommandForm("absences.correct", input, onClose);
  return (
    <DialogForm form={form} verb={t("away-correct-do")} onClose={onClose}>
      <DaysFields days={days} problem={problem} autoFocus />
    </DialogForm>
  );
}
