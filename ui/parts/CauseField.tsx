/** Why: a word from the closed list, and a few more where the list does not say it. */
import { Textarea } from "@mantine/core";
import { startOfSentence, useWords } from "../app/words";
import type { Cause } from "../api/generated";
import { TypedSelect } from "./TypedSelect";
import { CAUSE_GROUPS, CAUSE_WORDS } from "./causes";

export function CauseField(props: {
  label: string;
  value: Cause | null;
  onChange: (cause: Cause) => void;
  error?: string | null;
  autoFocus?: boolean;
}) {
  const { t } = useWords();
  const groups = CAUSE_GROUPS.map(({ words, causes }) => ({
    group: t(words),
    items: causes.map((cause) => ({ value: cause, label: startOfSentence(t(CAUSE_WORDS[cause])) })),
  }));
  return (
    <TypedSelect
      label={props.label}
      description={t("promises-cause-why")}
      placeholder={t("promises-cause-choose")}
      data={groups}
      value={props.value}
      onChange={(cause) => cause && props.onChange(cause as Cause)}
      nothingFoundMessage={t("promises-cause-none")}
      error={props.error}
      data-autofocus={props.autoFocus || undefined}
    />
  );
}

/** A few words of the leader's. The core refuses health words and other names in them, and says so at the field. */
export function WordsField(props: {
  label: string;
  description?: string;
  value: string;
  onChange: (words: string) => void;
  error?: string | null;
  required?: boolean;
  autoFocus?: boolean;
}) {
  const { onChange, autoFocus, ...rest } = props;
  return (
    <Textarea
      {...rest}
      onChange={(event) => onChange(event.currentTarget.value)}
      autosize
      minRows={2}
      maxRows={6}
      data-autofocus={autoFocus || undefined}
    />
  );
}
