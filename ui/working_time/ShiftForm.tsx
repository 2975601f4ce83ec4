/** One day that differs from the usual week: other hours, or off. */
import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { PersonId } from "../api/generated";
import type { Clock, Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { ClockField } from "../parts/ClockField";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { minutesBetween } from "../parts/weekdays";
import classes from "./working_time.module.css";

interface Props {
  person: PersonId;
  name: string;
  onClose: () => void;
}

export function ShiftDialog({ day, ...props }: Props & { day: Day | null }) {
  const { t } = useWords();
  return (
    <FormDialog opened={day !== null} title={t("work-day-title", { name: props.name })} onClose={props.onClose}>
      {day !== null && <ShiftForm first={day} {...props} />}
    </FormDialog>
  );
}

function ShiftForm({ first, person, onClose }: Props & { first: Day }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [day, setDay] = useState<Day | null>(first < calendar.today ? calendar.today : first);
  const [off, setOff] = useState(false);
  const [from, setFrom] = useState<Clock | null>("09:00");
  const [to, setTo] = useState<Clock | null>("17:00");
  const hours = off ? { startsAt: "00:00", minutes: 0 } : null;
  const typed = from !== null && to !== null ? { startsAt: from, minutes: minutesBetween(from, to) } : null;
  const given = hours ?? typed;
  const input = day !== null && given !== null ? { person, day, ...given } : null;
  const { form, problem } = useCommandForm("working_time.put_shift", input, onClose);
  return (
    <DialogForm form={form} verb={t("work-day-do")} onClose={onClose}>
      <DateField
        {...calendar}
        label={t("work-column-day")}
        value={day}
        onChange={setDay}
        required
        autoFocus
        error={problem("day")}
      />
      <Checkbox label={t("work-off-that-day")} checked={off} onChange={(event) => setOff(event.currentTarget.checked)} />
      {!off && (
        <div className={classes.fromUntil}>
          <ClockField
            label={t("work-at-from")}
            value={from}
            onChange={setFrom}
            error={problem("startsAt") ?? problem("minutes")}
          />
          <ClockField label={t("work-at-until")} value={to} onChange={setTo} />
        </div>
      )}
    </DialogForm>
  );
}
