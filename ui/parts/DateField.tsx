import { ActionIcon, Popover, TextInput } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { Day } from "../api/values";
import { useWords } from "../app/words";
import { readDay } from "./typedDay";

/** A day, typed (`1/12`, `fri`, `+2w`) or picked. What was understood is shown as soon as the field is left. */
export function DateField(props: {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
  /** The core's today; typed steps and weekdays count from it. */
  today: Day;
  weekStart?: "monday" | "sunday";
  /** Whether a day without a year lies ahead (plans) or behind (what has been). */
  direction?: "ahead" | "back";
  hideLabel?: boolean;
  required?: boolean;
  error?: string | null;
  autoFocus?: boolean;
}) {
  const { t, locale, language, weekdayDay } = useWords();
  const { value, onChange, today } = props;
  const written =
    value === null
      ? ""
      : value.slice(0, 4) === today.slice(0, 4)
        ? weekdayDay(value)
        : `${weekdayDay(value)} ${value.slice(0, 4)}`;
  const [typed, setTyped] = useState(written);
  const [unclear, setUnclear] = useState(false);
  const [picking, setPicking] = useState(false);
  useEffect(() => {
    setTyped(written);
    setUnclear(false);
  }, [written]);

  const take = () => {
    if (typed === written) return;
    if (typed.trim() === "") return onChange(null);
    const day = readDay(typed, today, locale, props.direction);
    setUnclear(day === null);
    if (day === value) setTyped(written);
    else if (day !== null) onChange(day);
  };

  const calendar = (
    <Popover opened={picking} onChange={setPicking} position="bottom-end" trapFocus withinPortal returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("parts-pick-day", { field: props.label })}
          onClick={() => setPicking(!picking)}
        >
          <IconCalendar size={18} stroke={1.75} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={props.label}>
        <DatePicker
          value={value}
          defaultDate={value ?? today}
          onChange={(day) => {
            onChange(day);
            setPicking(false);
          }}
          locale={language}
          firstDayOfWeek={props.weekStart === "sunday" ? 0 : 1}
          withWeekNumbers
          hideOutsideDates
          ariaLabels={{
            previousMonth: t("parts-previous-month"),
            nextMonth: t("parts-next-month"),
            previousYear: t("parts-previous-year"),
            nextYear: t("parts-next-year"),
            monthLevelControl: t("parts-choose-month"),
            yearLevelControl: t("parts-choose-year"),
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
  return (
    <TextInput
      label={props.hideLabel ? undefined : props.label}
      aria-label={props.hideLabel ? props.label : undefined}
      value={typed}
      required={props.required}
      placeholder={t("parts-day-example")}
      error={unclear ? t("parts-day-unclear") : props.error}
      data-autofocus={props.autoFocus || undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
      }}
      rightSection={calendar}
    />
  );
}
