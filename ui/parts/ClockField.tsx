import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Clock } from "../api/values";
import { useWords } from "../app/words";
import { readClock } from "./clock";

/** A time of day as people type it: `10`, `930`, `9.30`, `14:00`. Shown as the 24-hour clock writes it. */
export function ClockField(props: {
  label: string;
  value: Clock | null;
  onChange: (clock: Clock | null) => void;
  error?: string | null;
  hideLabel?: boolean;
}) {
  const { t } = useWords();
  const { value, onChange } = props;
  const [typed, setTyped] = useState(value ?? "");
  // What is being typed stays as it is typed; only another time takes its place.
  useEffect(() => setTyped((now) => (readClock(now) === value ? now : (value ?? ""))), [value]);

  const type = (text: string) => {
    setTyped(text);
    const clock = readClock(text);
    if (clock !== value) onChange(clock);
  };
  const take = () => setTyped(readClock(typed) ?? "");
  return (
    <TextInput
      label={props.hideLabel ? undefined : props.label}
      aria-label={props.hideLabel ? props.label : undefined}
      value={typed}
      inputMode="numeric"
      placeholder={t("one-on-ones-clock-example")}
      error={props.error}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
      }}
    />
  );
}
