/** What has to be true first: each condition with whose it is to meet, and a few words where they help. */
import { Checkbox, SegmentedControl, TextInput } from "@mantine/core";
import type { Condition, ConditionKind, Side } from "../api/generated";
import { useWords } from "../app/words";
import { CONDITIONS, CONDITION_WORDS } from "./lists";
import classes from "./promises.module.css";

interface Props {
  conditions: Condition[];
  onChange: (conditions: Condition[]) => void;
  problem: (field: string) => string | null;
}

export function ConditionFields({ conditions, onChange, problem }: Props) {
  const { t } = useWords();
  const has = (what: ConditionKind) => conditions.some((condition) => condition.what === what);
  const toggle = (what: ConditionKind) =>
    onChange(
      has(what)
        ? conditions.filter((condition) => condition.what !== what)
        : [...conditions, { what, words: "", whose: "leader" }],
    );
  const change = (place: number, change: Partial<Condition>) =>
    onChange(conditions.map((condition, at) => (at === place ? { ...condition, ...change } : condition)));
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t("promises-conditions")}</legend>
      <div className={classes.choices}>
        {CONDITIONS.map((what) => (
          <Checkbox
            key={what}
            label={t(CONDITION_WORDS[what])}
            checked={has(what)}
            onChange={() => toggle(what)}
          />
        ))}
      </div>
      {conditions.map((condition, place) => (
        <ConditionRow
          // Conditions have no identity but their place in the promise.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={place}
          condition={condition}
          onChange={(changed) => change(place, changed)}
          error={
            problem(`conditions.${place}.words`) ??
            problem(`conditions.${place}.what`) ??
            problem(`conditions.${place}.whose`) ??
            problem(`conditions.${place}`)
          }
        />
      ))}
      {problem("conditions") && <p className={classes.error}>{problem("conditions")}</p>}
    </fieldset>
  );
}

function ConditionRow(props: {
  condition: Condition;
  onChange: (change: Partial<Condition>) => void;
  error: string | null;
}) {
  const { t } = useWords();
  const { condition, onChange } = props;
  const what = t(CONDITION_WORDS[condition.what]);
  return (
    <div className={classes.condition}>
      <span>{what}</span>
      <SegmentedControl
        aria-label={t("promises-condition-whose", { what })}
        size="sm"
        data={[
          { value: "leader", label: t("promises-condition-ours") },
          { value: "employee", label: t("promises-condition-theirs") },
        ]}
        value={condition.whose}
        onChange={(whose) => onChange({ whose: whose as Side })}
      />
      <TextInput
        aria-label={t("promises-condition-words", { what })}
        placeholder={t("promises-condition-words-short")}
        value={condition.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
        error={props.error}
      />
    </div>
  );
}
