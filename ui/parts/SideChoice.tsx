import { Radio, Stack } from "@mantine/core";
import type { Side } from "../api/generated";
import { useWords } from "../app/words";

/** You or the other: who brings it, who does it, who asked for it. */
export function SideChoice(props: {
  label: string;
  name: string;
  value: Side | null;
  onChange: (side: Side) => void;
  description?: string;
  error?: string | null;
  autoFocus?: boolean;
}) {
  const { t } = useWords();
  return (
    <Radio.Group
      label={props.label}
      description={props.description}
      value={props.value}
      onChange={(side) => props.onChange(side as Side)}
      error={props.error}
    >
      <Stack gap={4} mt={6}>
        <Radio
          size="md"
          value="leader"
          label={t("one-on-ones-by-you")}
          data-autofocus={props.autoFocus || undefined}
        />
        <Radio size="md" value="employee" label={t("one-on-ones-by-them", { name: props.name })} />
      </Stack>
    </Radio.Group>
  );
}
