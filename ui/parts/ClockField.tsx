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
  useEffect(() => setTyped(value ?? ""), [value]);

  const take = () => {
    const clock = readClock(typed);
    setTyped(clock ?? "");
    if (clock !== value) onChange(clock);
  };
  return (
    <TextInput
      label={props.hideLabel ? undefined : props.label}
      aria-label={props.hideLabel ? props.label : undefined}
      value={typed}
      inputMode="numeric"
      placeholder={t("one-on-ones-clock-example")}
      error={props.error}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
      }}
    />
  );
}
