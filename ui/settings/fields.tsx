/** Fields that keep what they hold when they are left. There is no Save button: the toast can take it back. */
import { Checkbox, NumberInput, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Settings } from "../api/generated";
import { problemAt, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";

type NamesOfType<T> = { [N in keyof Settings]: Settings[N] extends T ? N : never }[keyof Settings];
type TextName = Exclude<NamesOfType<string>, "weekStart">;
type NumberName = NamesOfType<number>;
type SwitchName = NamesOfType<boolean>;

/** Changes one setting; the problem is what the core said about it. */
export function useSetting<N extends keyof Settings>(name: N) {
  const { say } = useWords();
  const { settings, readOnly } = useHouse();
  const change = useCommand("settings.change");
  const problem = problemAt(change.error, name);
  return {
    value: settings[name],
    readOnly,
    problem: problem && say(problem),
    keep: (value: Settings[N]) => {
      if (value !== settings[name]) change.mutate({ [name]: value });
    },
  };
}

/** What is typed, until the core's value changes under it (by an undo, say). */
function useTyped<T>(value: T): [T, (typed: T) => void] {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return [typed, setTyped];
}

export function TextSetting(props: { name: TextName; label: string; description?: string }) {
  const setting = useSetting(props.name);
  const [typed, setTyped] = useTyped(setting.value);
  return (
    <TextInput
      label={props.label}
      description={props.description}
      value={typed}
      disabled={setting.readOnly}
      error={setting.problem}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => setting.keep(typed.trim())}
      onKeyDown={(event) => {
        if (event.key === "Enter") setting.keep(typed.trim());
      }}
    />
  );
}

export function NumberSetting(props: {
  name: NumberName;
  label: string;
  description?: string;
  unit: string;
  decimals?: number;
}) {
  const setting = useSetting(props.name);
  const [typed, setTyped] = useTyped<number | string>(setting.value);
  const keep = () => {
    if (typed === "") setTyped(setting.value);
    else setting.keep(Number(typed));
  };
  return (
    <NumberInput
      label={props.label}
      description={props.description}
      suffix={` ${props.unit}`}
      value={typed}
      hideControls
      allowNegative={false}
      decimalScale={props.decimals ?? 0}
      allowedDecimalSeparators={[",", "."]}
      disabled={setting.readOnly}
      error={setting.problem}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") keep();
      }}
    />
  );
}

export function SwitchSetting(props: { name: SwitchName; label: string; description?: string }) {
  const setting = useSetting(props.name);
  return (
    <Checkbox
      label={props.label}
      description={props.description}
      checked={setting.value}
      disabled={setting.readOnly}
      onChange={(event) => setting.keep(event.currentTarget.checked)}
    />
  );
}
