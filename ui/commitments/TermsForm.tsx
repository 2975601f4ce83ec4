/** The fields of a promise, for making one and for stating one anew: the four that count, and the rest behind a line. */
import { Anchor, Checkbox, Textarea } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { PersonLine } from "../api/generated";
import { useCalendar } from "../app/calendar";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { ConditionFields } from "./ConditionFields";
import { MoreTerms } from "./MoreTerms";
import { type FieldsProps, OpeningFields } from "./OpeningFields";
import classes from "./promises.module.css";

interface Props extends FieldsProps {
  /** To whom; empty while nobody is chosen. */
  name: string;
  people: PersonLine[];
  autoFocus: boolean;
  /** Who does the old work, where somebody has to. */
  cover?: ReactNode;
  /** The day it was said; only a new promise has one to choose. */
  saidOn?: ReactNode;
}

export function TermsForm({ name, people, autoFocus, cover, saidOn, ...shared }: Props) {
  const { t } = useWords();
  const [more, setMore] = useState(false);
  const { fields, set, problem } = shared;
  const has = (what: string) => fields.conditions.some((condition) => condition.what === what);
  return (
    <>
      <Textarea
        label={t("promises-what")}
        description={name === "" ? t("promises-what-why-nobody") : t("promises-what-why", { name })}
        value={fields.what}
        onChange={(event) => set({ what: event.currentTarget.value })}
        onKeyDown={sendOnEnter}
        autosize
        minRows={1}
        maxRows={4}
        required
        error={problem("what")}
        data-autofocus={autoFocus || undefined}
      />
      <DueField {...shared} beside={saidOn} />
      <ConditionFields
        conditions={fields.conditions}
        onChange={(conditions) => set({ conditions })}
        problem={problem}
      />
      {cover}
      {has("opening") && <OpeningFields {...shared} />}
      <Anchor
        component="button"
        type="button"
        className={classes.disclosure}
        aria-expanded={more}
        onClick={() => setMore(!more)}
      >
        {more ? t("promises-less-about") : t("promises-more-about")}
      </Anchor>
      {more && <MoreTerms {...shared} people={people} withOpening={!has("opening")} />}
    </>
  );
}

/** A promise is one sentence: Enter goes on, as in every other field of one line. */
function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** A day, or openly none. That a day is missing is not said before somebody could have typed it. */
export function DueField(props: Pick<FieldsProps, "problem"> & DueProps) {
  const { fields, set, problem } = props;
  const { t } = useWords();
  const calendar = useCalendar();
  const missing = problem("due");
  const unclear = problem("noDate");
  return (
    <div className={classes.due}>
      {!fields.noDate && (
        <DateField
          {...calendar}
          label={props.label ?? t("promises-due")}
          value={fields.due}
          onChange={(due) => set({ due })}
          autoFocus={props.autoFocus}
          error={fields.due === null ? null : missing}
        />
      )}
      {props.beside && <div className={classes.otherDay}>{props.beside}</div>}
      <Checkbox
        className={props.beside ? classes.underFields : fields.noDate ? undefined : classes.besideField}
        label={props.noDateLabel ?? t("promises-no-date")}
        checked={fields.noDate}
        onChange={(event) => set({ noDate: event.currentTarget.checked })}
        error={unclear ?? (fields.noDate ? missing : null)}
      />
    </div>
  );
}

interface DueProps {
  fields: { due: string | null; noDate: boolean };
  set: (change: { due?: string | null; noDate?: boolean }) => void;
  label?: string;
  noDateLabel?: string;
  autoFocus?: boolean;
  /** Another day that stands beside this one. */
  beside?: ReactNode;
}
