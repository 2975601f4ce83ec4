/** What is said of an absence that is written down: yes or no to a request, back again, or still away. */
import { Radio, Stack } from "@mantine/core";
import { useState } from "react";
import type { AbsenceLine, DeclineRule } from "../api/generated";
import { useAnswer } from "../api/hooks";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { startOfSentence, useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { Line, LineList } from "../parts/LineList";
import { addDays } from "../parts/typedDay";
import classes from "./absences.module.css";
import { KIND_WORDS, RULE_WORDS, daysOf } from "./lists";

interface Props {
  line: AbsenceLine;
  onClose: () => void;
}

/** Whose, which kind and which days: what the form is about. */
function Which({ line }: { line: AbsenceLine }) {
  const words = useWords();
  return (
    <p>
      <b>{line.name}</b>, {words.t(KIND_WORDS[line.kind])}: {daysOf(line, words)}
    </p>
  );
}

/** Before yes or no: how many could still do their work on the first day. */
function WhatItLeaves({ line }: { line: AbsenceLine }) {
  const { t, say, day } = useWords();
  const answer = useAnswer("cover.missing", { people: [line.person], day: line.from });
  const lines = answer.data?.lines ?? [];
  if (answer.data === undefined) return null;
  return (
    <div>
      <p className={classes.leaves}>{t("away-leaves", { day: day(line.from) })}</p>
      {lines.length === 0 ? (
        <p className={classes.quiet}>{say(answer.data.finding)}</p>
      ) : (
        <LineList>
          {lines.map(({ function: work, sentence, after, minimum }) => {
            const thin = after <= 1 || after < minimum;
            return (
              <Line key={work} glyph={thin ? "triangle" : "tick"} tone={thin ? "soon" : "good"}>
                {say(sentence)}
              </Line>
            );
          })}
        </LineList>
      )}
    </div>
  );
}

export function ApproveForm({ line, onClose }: Props) {
  const { t } = useWords();
  const { form } = useCommandForm("absences.approve", { absence: line.absence }, onClose);
  return (
    <DialogForm form={form} verb={t("away-approve")} onClose={onClose}>
      <Which line={line} />
      <WhatItLeaves line={line} />
    </DialogForm>
  );
}

export function DeclineForm({ line, onClose }: Props) {
  const { t } = useWords();
  const [rule, setRule] = useState<DeclineRule | null>(null);
  const input = rule === null ? null : { absence: line.absence, rule };
  const { form, problem } = useCommandForm("absences.decline", input, onClose);
  return (
    <DialogForm form={form} verb={t("away-decline")} onClose={onClose}>
      <Which line={line} />
      <WhatItLeaves line={line} />
      <Radio.Group
        label={t("away-rule")}
        description={t("away-rule-why", { name: line.name })}
        value={rule ?? ""}
        onChange={(chosen) => setRule(chosen as DeclineRule)}
        error={problem("rule")}
      >
        <Stack gap="xs" mt={6}>
          {(Object.keys(RULE_WORDS) as DeclineRule[]).map((one, place) => (
            <Radio
              key={one}
              value={one}
              label={startOfSentence(t(RULE_WORDS[one]))}
              data-autofocus={place === 0 || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
    </DialogForm>
  );
}

/** The first day back: today for who is here again, a later one where it is certain by now. */
export function BackForm({ line, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [on, setOn] = useState<Day | null>(calendar.today);
  const input = on === null ? null : { absence: line.absence, on };
  const { form, problem } = useCommandForm("absences.back", input, onClose);
  return (
    <DialogForm form={form} verb={t("away-back-do")} onClose={onClose}>
      <Which line={line} />
      <DateField
        {...calendar}
        label={t("away-first-day-back")}
        value={on}
        onChange={setOn}
        required
        autoFocus
        error={problem("on")}
      />
    </DialogForm>
  );
}

/** Still away: when to ask again, and perhaps when the end is expected. */
export function ReviewForm({ line, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [reviewOn, setReviewOn] = useState<Day | null>(addDays(calendar.today, 7));
  const [expected, setExpected] = useState<Day | null>(line.endExpected ? line.to : null);
  const input = reviewOn === null ? null : { absence: line.absence, reviewOn, expected };
  const { form, problem } = useCommandForm("absences.review", input, onClose);
  return (
    <DialogForm form={form} verb={t("away-review-do")} onClose={onClose}>
      <Which line={line} />
      <DateField
        {...calendar}
        label={t("away-review-on")}
        value={reviewOn}
        onChange={setReviewOn}
        required
        autoFocus
        error={problem("reviewOn")}
      />
      <DateField
        {...calendar}
        label={t("away-expected")}
        value={expected}
        onChange={setExpected}
        error={problem("expected")}
      />
    </DialogForm>
  );
}
