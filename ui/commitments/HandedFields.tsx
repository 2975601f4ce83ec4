/** The fields an answer of the employee is made of, and the words of its choices: the same on screen and on the slip. */
import { Radio, Stack, Textarea } from "@mantine/core";
import { useAnswer, useSettled } from "../api/hooks";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import type { PromiseAnswer } from "../api/generated";

/** Tells what the core said about one field. */
export type ProblemOf = (field: string) => string | null;

export function useTermsWords(): Record<PromiseAnswer, string> {
  const { t } = useWords();
  return {
    agree: t("promise-handed-agree"),
    agree_with_comment: t("promise-handed-agree-comment"),
    disagree: t("promise-handed-disagree"),
    decline: t("promise-handed-decline"),
    no_answer: t("promise-handed-no-answer"),
  };
}

export function useKeptWords(): Record<"yes" | "no", string> {
  const { t } = useWords();
  return { yes: t("promise-handed-kept-yes"), no: t("promise-handed-kept-no") };
}

/** One of a few answers. */
export function Choice<Value extends string>(props: {
  label: string;
  description?: string;
  words: Record<Value, string>;
  value: Value | null;
  onChange: (value: Value) => void;
  error: string | null;
}) {
  const choices = Object.entries(props.words) as [Value, string][];
  return (
    <Radio.Group
      label={props.label}
      description={props.description}
      value={props.value}
      onChange={(value) => props.onChange(value as Value)}
      error={props.error}
    >
      <Stack gap={6} mt={8}>
        {choices.map(([value, words]) => (
          <Radio key={value} size="md" value={value} label={words} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** The employee's own words. They are never refused: the screen warns, they decide. */
export function WordsField(props: {
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
  warns: boolean;
}) {
  return (
    <div>
      <Textarea
        label={props.label}
        description={props.description}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        autosize
        minRows={3}
        error={props.error}
      />
      {props.warns && <Warnings text={props.value} />}
    </div>
  );
}

/** What a reader of the record may learn from these words: somebody's health, somebody else's name. */
function Warnings({ text }: { text: string }) {
  const { say } = useWords();
  const settled = useSettled(text.trim());
  const answer = useAnswer("commitments.warn", { text: settled }, { enabled: settled !== "" });
  const findings = settled === "" ? [] : (answer.data ?? []);
  return (
    <Stack gap="xs" mt={findings.length > 0 ? "xs" : 0} role="status">
      {findings.map((finding) => (
        <Notice key={finding.kind + finding.word}>{say(finding.message)}</Notice>
      ))}
    </Stack>
  );
}
