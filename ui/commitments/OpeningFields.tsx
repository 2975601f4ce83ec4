/** The position a promise depends on, and what is said where it is promised to more people than there are seats. */
import { Autocomplete, Checkbox, Group, NumberInput, Stack } from "@mantine/core";
import { useAnswer } from "../api/hooks";
import { useCalendar } from "../app/calendar";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { Notice } from "../parts/Notice";
import type { TermsFields } from "./termsFields";
import classes from "./promises.module.css";

export interface FieldsProps {
  fields: TermsFields;
  set: (change: Partial<TermsFields>) => void;
  problem: (field: string) => string | null;
}

export function OpeningFields({ fields, set, problem }: FieldsProps) {
  const { t } = useWords();
  const calendar = useCalendar();
  const choices = useAnswer("people.choices", null);
  const conflict = problem("opening") ?? problem("despiteConflict");
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t("promises-opening")}</legend>
      <Group align="start" grow wrap="nowrap">
        <Autocomplete
          label={t("promises-opening-position")}
          data={choices.data?.positions ?? []}
          value={fields.position}
          onChange={(position) => set({ position })}
          error={problem("opening.position")}
        />
        <NumberInput
          className={classes.seats}
          label={t("promises-opening-seats")}
          value={fields.seats}
          onChange={(seats) => set({ seats: typeof seats === "number" ? seats : 1 })}
          min={1}
          max={50}
          allowDecimal={false}
          hideControls
          error={problem("opening.seats")}
        />
        <DateField
          {...calendar}
          label={t("promises-opening-from")}
          value={fields.openFrom}
          onChange={(openFrom) => set({ openFrom })}
          error={problem("opening.from")}
        />
      </Group>
      {(conflict || fields.despiteConflict) && (
        <Stack gap="xs" mt="xs" role="status">
          {conflict && <Notice tone="soon">{conflict}</Notice>}
          <Checkbox
            label={t("promises-despite-conflict")}
            checked={fields.despiteConflict}
            onChange={(event) => set({ despiteConflict: event.currentTarget.checked })}
          />
        </Stack>
      )}
    </fieldset>
  );
}
