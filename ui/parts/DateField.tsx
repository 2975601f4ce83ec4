import { ActionIcon, Popover, TextInput } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { Day } from "../api/values";
import { useWords } from "../app/words";
import { readDay } from "./typedDay";

/** Where a day is typed that nobody understands, goes there and answers true: nothing is sent over it. */
export function goToUnclearDay(within: ParentNode): boolean {
  const field = within.querySelector<HTMLInputElement>("input[data-unclear]");
  field?.focus();
  return field !== null;
}

/**
 * A day, typed (`1/12`, `fri`, `tomorrow`, `+2w`) or picked. What was understood is shown as soon as the field is left;
 * what was not stays as it was typed.
 */
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
  const { value, onChange, today, autoFocus } = props;
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

  const input = useRef<HTMLInputElement>(null);
  // A moment later, so that a dialog around it has noted where the focus was, and can give it back.
  useEffect(() => {
    if (!autoFocus) return;
    const frame = requestAnimationFrame(() => input.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [autoFocus]);

  /** Answers whether the field holds what it says. */
  const take = (): boolean => {
    const text = typed.trim();
    const day =
      typed === written ? value : text === "" ? null : readDay(text, today, locale, props.direction);
    const isUnclear = day === null && text !== "";
    setUnclear(isUnclear);
    if (isUnclear) return false;
    if (day === value) setTyped(written);
    else onChange(day);
    return true;
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
      ref={input}
      label={props.hideLabel ? undefined : props.label}
      aria-label={props.hideLabel ? props.label : undefined}
      value={typed}
      required={props.required}
      placeholder={t("parts-day-example")}
      error={unclear ? t("parts-day-unclear") : props.error}
      data-autofocus={autoFocus || undefined}
      data-unclear={unclear || undefined}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !take()) event.preventDefault();
      }}
      rightSection={calendar}
    />
  );
}
