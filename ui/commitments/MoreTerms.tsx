/** What can be said about a promise besides its four fields. All of it may stay as it is. */
import { Checkbox, Group, Radio, Select, Stack, TagsInput, TextInput } from "@mantine/core";
import type { Authority, Facet, PersonLine, PromiseKind, Strength } from "../api/generated";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { type FieldsProps, OpeningFields } from "./OpeningFields";
import { PartyField } from "./PartyField";
import { AUTHORITY_WORDS, FACETS, FACET_WORDS, KIND_WORDS, STRENGTH_WORDS } from "./lists";
import classes from "./promises.module.css";
import { hasParts } from "./termsFields";

interface Props extends FieldsProps {
  people: PersonLine[];
  /** The opening stands with the conditions where it is one. */
  withOpening: boolean;
}

export function MoreTerms({ people, withOpening, ...shared }: Props) {
  const { t } = useWords();
  const { settings } = useHouse();
  const { fields, set, problem } = shared;
  return (
    <>
      <Select
        label={t("promises-kind")}
        data={Object.entries(KIND_WORDS).map(([value, key]) => ({ value, label: t(key) }))}
        value={fields.kind}
        onChange={(kind) => set({ kind: kind as PromiseKind })}
        allowDeselect={false}
        error={problem("kind")}
      />
      {hasParts(fields.kind) && <FacetChoice {...shared} />}
      {withOpening && <OpeningFields {...shared} />}
      <Group align="start" grow>
        <Choice
          label={t("promises-strength")}
          words={STRENGTH_WORDS}
          value={fields.strength}
          onChange={(strength) => set({ strength: strength as Strength })}
          error={problem("strength")}
        />
        <Choice
          label={t("promises-authority")}
          words={AUTHORITY_WORDS}
          value={fields.authority}
          onChange={(authority) => set({ authority: authority as Authority })}
          error={problem("authority")}
        />
      </Group>
      <Group align="start" grow>
        <PartyField
          label={t("promises-promisor")}
          placeholder={settings.leaderName}
          people={people}
          value={fields.promisor}
          onChange={(promisor) => set({ promisor })}
          error={problem("promisor")}
        />
        <TagsInput
          size="sm"
          label={t("promises-witnesses")}
          placeholder={fields.witnesses.length === 0 ? t("promises-witnesses-example") : undefined}
          data={[...new Set(people.map((line) => line.fullName))]}
          limit={8}
          withScrollArea={false}
          classNames={{ input: classes.names }}
          value={fields.witnesses}
          onChange={(witnesses) => set({ witnesses })}
          error={problem("witnesses")}
        />
      </Group>
      <TextInput
        label={t("promises-how-known")}
        placeholder={t("promises-how-known-example")}
        value={fields.howKnown}
        onChange={(event) => set({ howKnown: event.currentTarget.value })}
        error={problem("howKnown")}
      />
    </>
  );
}

function Choice(props: {
  label: string;
  words: Record<string, string>;
  value: string | null;
  onChange: (value: string) => void;
  error: string | null;
}) {
  const { t } = useWords();
  return (
    <Radio.Group label={props.label} value={props.value} onChange={props.onChange} error={props.error}>
      <Stack gap={4} mt={6}>
        {Object.entries(props.words).map(([value, key]) => (
          <Radio key={value} size="md" value={value} label={t(key)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** A title alone is no promotion: which of the seven parts are promised. */
function FacetChoice({ fields, set, problem }: FieldsProps) {
  const { t } = useWords();
  return (
    <Checkbox.Group
      label={t("promises-facets")}
      description={t("promises-facets-why")}
      value={fields.facets}
      onChange={(facets) => set({ facets: facets as Facet[] })}
      error={problem("facets")}
    >
      <div className={classes.facets}>
        {FACETS.map((facet) => (
          <Checkbox key={facet} value={facet} label={t(FACET_WORDS[facet])} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
