/** Fields that several dialogs about a career have. */
import { Autocomplete, Checkbox, Select, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import type { CareerPage, CommitmentId, Facet } from "../api/generated";
import { useAnswer } from "../api/hooks";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { FACETS, FACET_WORDS } from "../parts/facets";

export type ProblemOf = (field: string) => string | null;

/** The day it happened; today unless said otherwise. */
export function useDay(label: string, direction: "back" | "ahead" = "back") {
  const calendar = useCalendar();
  const [on, setOn] = useState<Day | null>(calendar.today);
  const field = (error: string | null, autoFocus?: boolean) => (
    <DateField
      {...calendar}
      direction={direction}
      label={label}
      value={on}
      onChange={setOn}
      required
      autoFocus={autoFocus}
      error={error}
    />
  );
  return { on, field };
}

/** A position of this center, or a new one. */
export function PositionField(props: {
  label: string;
  value: string;
  onChange: (position: string) => void;
  error: string | null;
  placeholder?: string;
  autoFocus?: boolean;
}) {
  const choices = useAnswer("people.choices", null);
  const { autoFocus, ...rest } = props;
  return (
    <Autocomplete {...rest} openOnFocus={false} data={choices.data?.positions ?? []} data-autofocus={autoFocus || undefined} />
  );
}

/** Who decided; most often the leader. */
export function useDecider() {
  const { settings } = useHouse();
  const [by, setBy] = useState(settings.leaderName);
  const field = (label: string, error: string | null) => (
    <TextInput label={label} value={by} onChange={(event) => setBy(event.currentTarget.value)} error={error} />
  );
  return { by: by.trim(), field };
}

/** What is to change with a move: what a promise says, or else the parts that are ticked here. */
export function usePromised(page: CareerPage) {
  const open = page.promises.filter((promise) => promise.open);
  const [commitment, setCommitment] = useState<CommitmentId | null>(open[0]?.commitment ?? null);
  const [facets, setFacets] = useState<Facet[]>([]);
  const given = commitment === null ? { facets } : { commitment };
  return { open, commitment, setCommitment, facets, setFacets, given };
}

export function PromisedFields({
  promised,
  problem,
}: {
  promised: ReturnType<typeof usePromised>;
  problem: ProblemOf;
}) {
  const { t, shortDay } = useWords();
  const { open, commitment, setCommitment, facets, setFacets } = promised;
  return (
    <>
      {open.length > 0 && (
        <Select
          label={t("career-fulfils")}
          placeholder={t("career-fulfils-none")}
          data={open.map(({ commitment, what, promisedOn }) => ({
            value: commitment as string,
            label: t("career-fulfils-promise", { what, day: shortDay(promisedOn) }),
          }))}
          value={commitment}
          onChange={setCommitment}
          clearable
          clearButtonProps={{ "aria-label": t("career-fulfils-none") }}
          error={problem("commitment")}
        />
      )}
      {commitment === null && (
        <Checkbox.Group
          label={t("career-what-changes")}
          description={t("career-what-changes-why")}
          value={facets}
          onChange={(chosen) => setFacets(FACETS.filter((facet) => chosen.includes(facet)))}
          error={problem("facets")}
        >
          <Stack gap={6} mt={8}>
            {FACETS.map((facet) => (
              <Checkbox key={facet} value={facet} label={t(FACET_WORDS[facet])} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </>
  );
}
