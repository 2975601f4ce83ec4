/** What the employee said, in their own words, and how those words came into the record. */
import { Radio, Stack, Textarea } from "@mantine/core";
import { useWords } from "../app/words";
import type { Way } from "../api/generated";
import { WAY_WORDS } from "./lists";

/** How their word reached the record: nobody answers in another's name. */
export function WayField(props: {
  name: string;
  value: Way | null;
  onChange: (way: Way) => void;
  error?: string | null;
}) {
  const { t } = useWords();
  return (
    <Radio.Group
      label={t("promises-way", { name: props.name })}
      value={props.value}
      onChange={(way) => props.onChange(way as Way)}
      error={props.error}
    >
      <Stack gap={4} mt={6}>
        <Radio size="md" value="hand_over" label={t(WAY_WORDS.hand_over, { name: props.name })} />
        <Radio size="md" value="paper" label={t(WAY_WORDS.paper)} />
      </Stack>
    </Radio.Group>
  );
}

/** Their words are never refused and never changed. The way is asked for only once there are some. */
export function TheirWords(props: {
  label: string;
  name: string;
  words: string;
  onWords: (words: string) => void;
  way: Way | null;
  onWay: (way: Way) => void;
  problem: (field: string) => string | null;
  /** What the core calls the two fields. */
  fields: { words: string; way: string };
}) {
  return (
    <>
      <Textarea
        label={props.label}
        value={props.words}
        onChange={(event) => props.onWords(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
        error={props.problem(props.fields.words)}
      />
      {props.words.trim() !== "" && (
        <WayField
          name={props.name}
          value={props.way}
          onChange={props.onWay}
          error={props.problem(props.fields.way)}
        />
      )}
    </>
  );
}
