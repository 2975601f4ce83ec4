/** The parts of a change of role, each with the day it became real and what shows it. */
import { Checkbox, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import type { Facet, RealizedInput, PromisePage } from "../api/generated";
import { FACETS, FACET_WORDS } from "./lists";
import classes from "./promises.module.css";

export interface RealFacet {
  on: Day | null;
  evidence: string;
}
export type RealFacets = Partial<Record<Facet, RealFacet>>;

/** Those that are real already stand there from the start. */
export function useRealFacets(page: PromisePage) {
  const realized = page.facets.filter((facet) => facet.realizedOn !== null);
  return useState<RealFacets>(
    Object.fromEntries(
      realized.map(({ facet, realizedOn, evidence }) => [facet, { on: realizedOn, evidence }]),
    ),
  );
}

/** As the core takes them; null while a day is missing. */
export function facetsGiven(facets: RealFacets): RealizedInput[] | null {
  const given = FACETS.flatMap((facet) => {
    const real = facets[facet];
    return real ? [{ facet, on: real.on, evidence: real.evidence.trim() }] : [];
  });
  return given.every((facet): facet is RealizedInput & { evidence: string } => facet.on !== null)
    ? given
    : null;
}

export function FacetFields(props: {
  page: PromisePage;
  facets: RealFacets;
  onChange: (facets: RealFacets) => void;
  problem: (field: string) => string | null;
  autoFocus?: boolean;
}) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { facets, onChange, problem } = props;
  const promised = new Set(props.page.facets.filter((facet) => facet.promised).map(({ facet }) => facet));
  const ordered = [
    ...FACETS.filter((facet) => promised.has(facet)),
    ...FACETS.filter((facet) => !promised.has(facet)),
  ];
  // The core counts the facets that are given.
  const given = FACETS.filter((facet) => facets[facet]);
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t("promises-facets-real")}</legend>
      {problem("facets") && <p className={classes.error}>{problem("facets")}</p>}
      <Stack gap="xs">
        {ordered.map((facet, place) => {
          const real = facets[facet];
          const at = `facets.${given.indexOf(facet)}`;
          const set = (change: Partial<RealFacet>) =>
            real && onChange({ ...facets, [facet]: { ...real, ...change } });
          const name = t(FACET_WORDS[facet]);
          return (
            <div key={facet}>
              <Checkbox
                label={promised.has(facet) ? t("promises-facet-promised", { facet: name }) : name}
                checked={real !== undefined}
                data-autofocus={(props.autoFocus && place === 0) || undefined}
                onChange={(event) => {
                  const { [facet]: _, ...others } = facets;
                  const added = { on: calendar.today, evidence: "" };
                  onChange(event.currentTarget.checked ? { ...facets, [facet]: added } : others);
                }}
              />
              {real && (
                <Group className={classes.facetDetails} align="start" grow>
                  <DateField
                    {...calendar}
                    direction="back"
                    label={t("promises-facet-since", { facet: name })}
                    value={real.on}
                    onChange={(on) => set({ on })}
                    error={problem(`${at}.on`)}
                  />
                  <TextInput
                    label={t("promises-facet-evidence", { facet: name })}
                    value={real.evidence}
                    onChange={(event) => set({ evidence: event.currentTarget.value })}
                    error={problem(`${at}.evidence`)}
                  />
                </Group>
              )}
            </div>
          );
        })}
      </Stack>
    </fieldset>
  );
}
