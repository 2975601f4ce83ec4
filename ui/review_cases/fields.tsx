/** Fields that the forms of a case share. */
import { Textarea, TextInput } from "@mantine/core";
import { useWords } from "../app/words";
import { TypedSelect } from "../parts/TypedSelect";

/** One word of a closed list. */
export function ListChoice<T extends string>(props: {
  label: string;
  description?: string;
  words: Record<T, string>;
  value: T | null;
  onChange: (value: T) => void;
  error?: string | null;
  autoFocus?: boolean;
}) {
  const { t } = useWords();
  const data = (Object.keys(props.words) as T[]).map((value) => ({ value, label: t(props.words[value]) }));
  return (
    <TypedSelect
      label={props.label}
      description={props.description}
      placeholder={t("case-choose")}
      data={data}
      value={props.value}
      onChange={(value) => value && props.onChange(value as T)}
      error={props.error}
      data-autofocus={props.autoFocus || undefined}
    />
  );
}

export function Words(props: {
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
      minRows={3}
      maxRows={8}
      data-autofocus={autoFocus || undefined}
    />
  );
}

/** Who says so, where it is not whoever this laptop belongs to. */
export function ByField(props: { value: string; onChange: (by: string) => void; error?: string | null }) {
  const { t } = useWords();
  return (
    <TextInput
      label={t("case-by")}
      description={t("case-by-hint")}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      error={props.error}
    />
  );
}
