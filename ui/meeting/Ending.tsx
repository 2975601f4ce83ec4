/** How the talk ends: when the next one is, on which day you talked, and the minutes if someone wants to count them. */
import { Anchor, Checkbox, NumberInput } from "@mantine/core";
import { useState } from "react";
import type { CoreFailure } from "../api/core";
import { problemAt } from "../api/hooks";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useWords } from "../app/words";
import { ClockField } from "../parts/ClockField";
import { DateField } from "../parts/DateField";
import classes from "./meeting.module.css";
import type { NextTalk } from "./Talk";

export interface EndingFields {
  next: NextTalk | null;
  /** Null is today. */
  heldOn: Day | null;
  minutes: number | null;
}

interface Props {
  /** What the core proposed; null when another talk is planned already. */
  suggested: NextTalk | null;
  fields: EndingFields;
  onChange: (fields: EndingFields) => void;
  failure: CoreFailure | null;
}

export function Ending(props: Props) {
  const { t, day } = useWords();
  const [open, setOpen] = useState(false);
  const { next } = props.fields;
  const sentence = next
    ? next.at
      ? t("meeting-next-at", { day: day(next.plannedFor), at: next.at })
      : t("meeting-next", { day: day(next.plannedFor) })
    : props.suggested === null
      ? t("meeting-next-already")
      : t("meeting-next-none");
  const hasProblem = (props.failure?.problems.length ?? 0) > 0;
  if (!open && !hasProblem) {
    return (
      <p className={classes.next}>
        {sentence}{" "}
        <Anchor component="button" type="button" onClick={() => setOpen(true)}>
          {t("meeting-next-change")}
        </Anchor>
      </p>
    );
  }
  return <EndingForm {...props} asked={open} />;
}

/** `asked`: the leader chose to change it, and types the day at once. */
function EndingForm({ suggested, fields, onChange, failure, asked }: Props & { asked: boolean }) {
  const { t, say } = useWords();
  const calendar = useCalendar();
  const { next } = fields;
  // Switching the next talk off and on again brings the same day back.
  const [lastNext, setLastNext] = useState(next ?? suggested);
  const problem = (field: string) => {
    const found = problemAt(failure, field);
    return found && say(found);
  };
  const setNext = (to: NextTalk | null) => {
    if (to) setLastNext(to);
    onChange({ ...fields, next: to });
  };
  return (
    <div className={classes.ending}>
      {next && (
        <>
          <DateField
            {...calendar}
            label={t("meeting-next-day")}
            value={next.plannedFor}
            onChange={(plannedFor) => setNext(plannedFor === null ? null : { ...next, plannedFor })}
            error={problem("next") ?? problem("next.plannedFor") ?? problem("plannedFor")}
            autoFocus={asked}
          />
          <ClockField
            label={t("meeting-next-clock")}
            value={next.at ?? null}
            onChange={(at) => setNext({ ...next, at })}
            error={problem("at")}
          />
        </>
      )}
      <DateField
        {...calendar}
        label={t("meeting-held-on")}
        value={fields.heldOn ?? calendar.today}
        onChange={(heldOn) => onChange({ ...fields, heldOn })}
        direction="back"
        autoFocus={asked && next === null}
        error={problem("heldOn")}
      />
      <NumberInput
        label={t("meeting-minutes")}
        value={fields.minutes ?? ""}
        onChange={(minutes) => onChange({ ...fields, minutes: typeof minutes === "number" ? minutes : null })}
        min={1}
        allowDecimal={false}
        hideControls
        error={problem("minutes")}
      />
      <Checkbox
        className={classes.noNext}
        label={t("meeting-next-off")}
        checked={next === null}
        onChange={(event) =>
          setNext(event.currentTarget.checked ? null : (lastNext ?? { plannedFor: calendar.today, at: null }))
        }
      />
    </div>
  );
}
