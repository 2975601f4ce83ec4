/** Planning who stands in for a long absence. Where a job is named they act in it, with its clock and their way back. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { LongAbsence, PersonId } from "../api/generated";
import type { Day } from "../api/values";
import { useAnswer } from "../api/hooks";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { PersonPicker } from "../parts/PersonPicker";
import classes from "./cover.module.css";

export function StandInForm({ long, onClose }: { long: LongAbsence; onClose: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { absence } = long;
  const { data: people = [] } = useAnswer("people.list", {});
  const [standIn, setStandIn] = useState<PersonId | null>(null);
  const [handOverIn, setHandOverIn] = useState<Day | null>(null);
  const [trialUntil, setTrialUntil] = useState<Day | null>(null);
  const [handOverOut, setHandOverOut] = useState<Day | null>(absence.to);
  const [endsOn, setEndsOn] = useState<Day | null>(null);
  const [position, setPosition] = useState("");
  const [returnsTo, setReturnsTo] = useState("");
  const input =
    standIn === null || handOverIn === null || handOverOut === null || endsOn === null
      ? null
      : {
          absence: absence.absence,
          standIn,
          handOverIn,
          trialUntil,
          handOverOut,
          endsOn,
          position: position.trim() || null,
          returnsTo: returnsTo.trim() || null,
        };
  const { form, problem } = useCommandForm("cover.plan_backfill", input, onClose);
  const dayField = (label: string, field: string, value: Day | null, onChange: (day: Day | null) => void) => (
    <DateField {...calendar} label={label} value={value} onChange={onChange} error={problem(field)} />
  );
  return (
    <DialogForm form={form} verb={t("cover-stand-in-do")} onClose={onClose}>
      <PersonPicker
        label={t("cover-column-stands-in")}
        people={people.filter(({ person }) => person !== absence.person)}
        value={standIn}
        onChange={setStandIn}
        error={problem("standIn")}
        autoFocus
      />
      <div className={classes.twoFields}>
        {dayField(t("cover-hand-over-in"), "handOverIn", handOverIn, setHandOverIn)}
        {dayField(t("cover-first-week"), "trialUntil", trialUntil, setTrialUntil)}
        {dayField(t("cover-hand-over-out"), "handOverOut", handOverOut, setHandOverOut)}
        {dayField(t("cover-ends-on"), "endsOn", endsOn, setEndsOn)}
      </div>
      <TextInput
        label={t("cover-acts-as")}
        description={t("cover-acts-as-why")}
        value={position}
        onChange={(event) => setPosition(event.currentTarget.value)}
        error={problem("position")}
      />
      {position.trim() !== "" && (
        <TextInput
          label={t("cover-returns-to")}
          description={t("cover-returns-to-why")}
          value={returnsTo}
          onChange={(event) => setReturnsTo(event.currentTarget.value)}
          error={problem("returnsTo")}
        />
      )}
    </DialogForm>
  );
}
