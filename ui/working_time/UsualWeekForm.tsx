/** Which days somebody usually works, from a day on: seven lines, each with its from and until. */
import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { PersonId, UsualDay } from "../api/generated";
import type { Clock, Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { ClockField } from "../parts/ClockField";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { WEEKDAYS, clockAfter, minutesBetween, weekdayName } from "../parts/weekdays";
import classes from "./working_time.module.css";

interface Props {
  person: PersonId;
  name: string;
  usual: UsualDay[];
  onClose: () => void;
}

export function UsualWeekDialog({ opened, ...props }: Props & { opened: boolean }) {
  const { t } = useWords();
  return (
    <FormDialog opened={opened} title={t("work-usual-title", { name: props.name })} size={560} onClose={props.onClose}>
      <UsualWeekForm {...props} />
    </FormDialog>
  );
}

/** A weekday with its first stretch of work; a second one on the same day is kept as it is. */
interface Row {
  weekday: number;
  works: boolean;
  from: Clock | null;
  to: Clock | null;
}

function rowsOf(usual: UsualDay[]): Row[] {
  return WEEKDAYS.map((weekday) => {
    const known = usual.find((day) => day.weekday === weekday);
    const from = known?.startsAt ?? "09:00";
    const isUsual = usual.length === 0 ? weekday <= 5 : known !== undefined;
    return { weekday, works: isUsual, from, to: known ? clockAfter(known.startsAt, known.minutes) : "17:00" };
  });
}

/** Second stretches of a day, as a split shift has them. */
function secondOf(usual: UsualDay[]): UsualDay[] {
  return usual.filter((day) => usual.find(({ weekday }) => weekday === day.weekday) !== day);
}

function UsualWeekForm({ person, usual, onClose }: Props) {
  const { t, locale } = useWords();
  const calendar = useCalendar();
  const [rows, setRows] = useState(() => rowsOf(usual));
  const [from, setFrom] = useState<Day | null>(calendar.today);
  const change = (weekday: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.weekday === weekday ? { ...row, ...part } : row)));
  const worked = rows.filter((row) => row.works);
  const whole = worked.every((row) => row.from !== null && row.to !== null);
  const days = [
    ...worked.map((row) => ({
      weekday: row.weekday,
      startsAt: row.from ?? "",
      minutes: minutesBetween(row.from ?? "", row.to ?? ""),
    })),
    ...secondOf(usual).filter(({ weekday }) => worked.some((row) => row.weekday === weekday)),
  ];
  const input = from !== null && whole && worked.length > 0 ? { person, from, days } : null;
  const { form, problem } = useCommandForm("working_time.set_pattern", input, onClose);
  const problemOf = (weekday: number) => {
    const at = days.findIndex((day) => day.weekday === weekday);
    return at < 0 ? null : (problem(`days.${at}.startsAt`) ?? problem(`days.${at}.minutes`));
  };
  return (
    <DialogForm form={form} verb={t("work-usual-do")} onClose={onClose}>
      <div className={classes.days}>
        {rows.map((row) => {
          const day = weekdayName(locale, row.weekday);
          return (
            <div key={row.weekday} className={classes.day}>
              <Checkbox
                label={day}
                data-autofocus={row.weekday === 1 || undefined}
                checked={row.works}
                onChange={(event) => change(row.weekday, { works: event.currentTarget.checked })}
              />
              {row.works && (
                <>
                  <ClockField
                    label={t("work-day-from", { day })}
                    value={row.from}
                    onChange={(clock) => change(row.weekday, { from: clock })}
                    error={problemOf(row.weekday)}
                    hideLabel
                  />
                  <ClockField
                    label={t("work-day-until", { day })}
                    value={row.to}
                    onChange={(clock) => change(row.weekday, { to: clock })}
                    hideLabel
                  />
                </>
              )}
            </div>
          );
        })}
      </div>
      {secondOf(usual).length > 0 && <p className={classes.note}>{t("work-second-stays")}</p>}
      <DateField
        {...calendar}
        label={t("work-from")}
        value={from}
        onChange={setFrom}
        required
        error={problem("from")}
      />
    </DialogForm>
  );
}
