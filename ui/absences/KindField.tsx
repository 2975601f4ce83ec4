import { Group, Radio } from "@mantine/core";
import type { AbsenceKind } from "../api/generated";
import { startOfSentence, useWords } from "../app/words";
import { KINDS, KIND_WORDS } from "./lists";

/** All that is kept of why somebody is away. */
export function KindField(props: {
  value: AbsenceKind | null;
  onChange: (kind: AbsenceKind) => void;
  error?: string | null;
}) {
  const { t } = useWords();
  return (
    <Radio.Group
      label={t("away-kind")}
      value={props.value ?? ""}
      onChange={(kind) => props.onChange(kind as AbsenceKind)}
      error={props.error}
    >
      <Group gap="md" mt={6}>
        {KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={startOfSentence(t(KIND_WORDS[kind]))} />
        ))}
      </Group>
    </Radio.Group>
  );
}
