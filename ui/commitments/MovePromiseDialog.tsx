/**
 * Moving a promise is the slow job of the app, on purpose: the first date and every earlier move stand above it, and
 * nothing is asked that the employee would not ask too.
 */
import { Radio, Stack } from "@mantine/core";
import { useState } from "react";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { CauseField, WordsField } from "../parts/CauseField";
import type { VerbFormProps } from "./OpenPromiseDialog";
import { PartyField, partyOf, usePeople } from "./PartyField";
import { DueField } from "./TermsForm";
import type { Cause, MovePromise, PromiseLine } from "../api/generated";
import { CAUSE_WORDS } from "./lists";
import classes from "./promises.module.css";

interface MoveFields {
  due: Day | null;
  noDate: boolean;
  cause: Cause | null;
  words: string;
  decidedBy: string;
  told: "yes" | "not_yet" | null;
  toldOn: Day | null;
  meanwhile: string;
  reply: string;
}

const NOTHING: MoveFields = {
  due: null,
  noDate: false,
  cause: null,
  words: "",
  decidedBy: "",
  told: null,
  toldOn: null,
  meanwhile: "",
  reply: "",
};

/** Null while a question is still open: a date or openly none, the cause, and whether the employee knows. */
function useMoveInput(line: PromiseLine, fields: MoveFields): MovePromise | null {
  const people = usePeople();
  const { due, noDate, cause, told, toldOn } = fields;
  const dated = noDate || due !== null;
  const toldOf = told === "not_yet" || (told === "yes" && toldOn !== null);
  if (!dated || cause === null || !toldOf) return null;
  return {
    commitment: line.commitment,
    due: noDate ? null : due,
    noDate,
    cause,
    words: fields.words.trim(),
    decidedBy: partyOf(fields.decidedBy, people),
    toldOn: told === "yes" ? toldOn : null,
    notToldYet: told === "not_yet",
    meanwhile: fields.meanwhile.trim(),
    reply: fields.reply.trim(),
  };
}

export function MoveForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const { settings } = useHouse();
  const people = usePeople();
  const { line } = page;
  const [fields, setFields] = useState<MoveFields>(NOTHING);
  const set = (change: Partial<MoveFields>) => setFields((now) => ({ ...now, ...change }));
  const { form, problem } = useCommandForm("commitments.move", useMoveInput(line, fields), onClose);
  // Their own wish needs their own words, which then stand beside the cause.
  const theirWish = fields.cause === "employee_request";
  const reply = (
    <WordsField
      label={t("promises-reply-to-it", { name: line.name })}
      value={fields.reply}
      onChange={(reply) => set({ reply })}
      required={theirWish}
      error={problem("reply")}
    />
  );
  return (
    <DialogForm form={form} verb={t("promises-move-do")} onClose={onClose}>
      <SoFar line={line} />
      <DueField
        label={t("promises-new-date")}
        noDateLabel={t("promises-no-new-date")}
        fields={fields}
        set={set}
        problem={problem}
        autoFocus
      />
      <CauseField
        label={t("promises-move-cause")}
        value={fields.cause}
        onChange={(cause) => set({ cause })}
        error={problem("cause")}
      />
      {theirWish && reply}
      {fields.cause !== null && (
        <WordsField
          label={fields.cause === "other" ? t("promises-words-needed") : t("promises-words")}
          value={fields.words}
          onChange={(words) => set({ words })}
          required={fields.cause === "other"}
          error={problem("words")}
        />
      )}
      <PartyField
        label={t("promises-decided-by")}
        placeholder={settings.leaderName}
        people={people}
        value={fields.decidedBy}
        onChange={(decidedBy) => set({ decidedBy })}
        error={problem("decidedBy")}
      />
      <Told name={line.name} fields={fields} set={set} problem={problem} />
      <WordsField
        label={t("promises-meanwhile", { name: line.name })}
        value={fields.meanwhile}
        onChange={(meanwhile) => set({ meanwhile })}
        error={problem("meanwhile")}
      />
      {!theirWish && reply}
    </DialogForm>
  );
}

/** The first date stays, and so does every move since. */
function SoFar({ line }: { line: PromiseLine }) {
  const { t, day } = useWords();
  return (
    <dl className={classes.soFar}>
      <dt>{t("promises-first-date")}</dt>
      <dd>{line.originalDue === null ? t("promise-line-no-date") : day(line.originalDue)}</dd>
      {line.moves.map((move, place) => (
        // Moves are never taken out or put in between: their place is their name.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={place}>
          <dt>{day(move.on)}</dt>
          <dd>
            {move.to === null ? t("promise-line-no-date") : t("promises-moved-to", { day: day(move.to) })}{" "}
            {t("promises-moved-because", { cause: t(CAUSE_WORDS[move.cause]) })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Told(props: {
  name: string;
  fields: MoveFields;
  set: (change: Partial<MoveFields>) => void;
  problem: (field: string) => string | null;
}) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { name, fields, set, problem } = props;
  return (
    <Radio.Group
      label={t("promises-told", { name })}
      value={fields.told}
      onChange={(told) =>
        set({ told: told as "yes" | "not_yet", toldOn: told === "yes" ? calendar.today : null })
      }
      error={problem("notToldYet")}
    >
      <Stack gap={4} mt={6}>
        <Radio size="md" value="yes" label={t("promises-told-yes")} />
        {fields.told === "yes" && (
          <div className={classes.underChoice}>
            <DateField
              {...calendar}
              direction="back"
              label={t("promises-told-on", { name })}
              value={fields.toldOn}
              onChange={(toldOn) => set({ toldOn })}
              error={problem("toldOn")}
            />
          </div>
        )}
        <Radio size="md" value="not_yet" label={t("promises-told-not-yet")} />
      </Stack>
    </Radio.Group>
  );
}
