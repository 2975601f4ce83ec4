/**
 * How the employee's word came, in a form the leader fills in: said aloud, or on paper with the code of its slip. What
 * they type themselves is typed on the hand-over screen alone, and never offered here.
 */
import { Radio, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../app/words";
import type { PromiseWay } from "../api/generated";

interface TheirWay {
  way: PromiseWay;
  slipCode: string;
}

/** Their word as the leader took it: said aloud, until a slip is chosen. */
export function useTheirWay() {
  const [way, setWay] = useState<TheirWay>({ way: "said", slipCode: "" });
  return { way, setWay, given: wayGiven(way) };
}

/** As the core takes it; null while a slip still lacks its code. */
export function wayGiven({ way, slipCode }: TheirWay): { way: PromiseWay; slipCode?: string } | null {
  if (way !== "paper") return { way };
  const code = slipCode.trim();
  return code === "" ? null : { way, slipCode: code };
}

export function WayFields(props: {
  name: string;
  value: TheirWay;
  onChange: (value: TheirWay) => void;
  problem: (field: string) => string | null;
}) {
  const { t } = useWords();
  const { name, value, onChange, problem } = props;
  return (
    <>
      <Radio.Group
        label={t("promises-way", { name })}
        value={value.way}
        onChange={(way) => onChange({ ...value, way: way as PromiseWay })}
        error={problem("way")}
      >
        <Stack gap={4} mt={6}>
          <Radio size="md" value="said" label={t("way-said")} />
          <Radio size="md" value="paper" label={t("way-paper")} />
        </Stack>
      </Radio.Group>
      {value.way === "paper" && (
        <SlipCode
          value={value.slipCode}
          onChange={(slipCode) => onChange({ ...value, slipCode })}
          error={problem("slipCode")}
        />
      )}
    </>
  );
}

/** The code printed on the slip: it shows which paper the words came from. */
export function SlipCode(props: {
  value: string;
  onChange: (value: string) => void;
  error: string | null;
  autoFocus?: boolean;
}) {
  const { t } = useWords();
  return (
    <TextInput
      label={t("promises-slip-code")}
      description={t("promises-slip-code-why")}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      error={props.error}
      data-autofocus={props.autoFocus || undefined}
    />
  );
}
