/** A change of leader: promises outlive who made them, and the successor says in writing what becomes of them. */
import { Radio, Stack } from "@mantine/core";
import { useState } from "react";
import type { Day } from "../../api/values";
import { useCalendar } from "../../app/calendar";
import { useCommandForm } from "../../app/commandForm";
import { useHouse } from "../../app/house";
import { startOfSentence, useWords } from "../../app/words";
import { DateField } from "../../parts/DateField";
import { DialogForm } from "../../parts/FormDialog";
import { WordsField } from "../../parts/CauseField";
import type { VerbFormProps } from "../OpenPromiseDialog";
import { PartyField, partyOf, usePeople } from "../PartyField";
import type { SuccessorAnswer } from "../../api/generated";
import { SUCCESSOR_WORDS } from "../lists";
import classes from "../promises.module.css";

export function InheritForm({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { settings } = useHouse();
  const people = usePeople();
  const [to, setTo] = useState("");
  const [from, setFrom] = useState("");
  const [on, setOn] = useState<Day | null>(calendar.today);
  const successor = partyOf(to, people);
  const input = successor === null || on === null ? null : { to: successor, on, from: partyOf(from, people) };
  const { form, problem } = useCommandForm("commitments.inherit", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-inherit-do")} onClose={onClose}>
      <p className={classes.about}>{t("promises-inherit-why")}</p>
      <PartyField
        label={t("promises-inherit-to")}
        people={people}
        value={to}
        onChange={setTo}
        error={problem("to")}
        autoFocus
      />
      <DateField
        {...calendar}
        direction="back"
        label={t("promises-inherit-on")}
        value={on}
        onChange={setOn}
        required
        error={problem("on")}
      />
      <PartyField
        label={t("promises-inherit-from")}
        placeholder={settings.leaderName}
        people={people}
        value={from}
        onChange={setFrom}
        error={problem("from")}
      />
    </DialogForm>
  );
}

export function SuccessorForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<SuccessorAnswer | null>(null);
  const [words, setWords] = useState("");
  const said = answer === "accepts" || words.trim() !== "";
  const input =
    answer !== null && said ? { commitment: page.line.commitment, answer, words: words.trim() } : null;
  const { form, problem } = useCommandForm("commitments.succeed", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-succeed-do")} onClose={onClose}>
      <Radio.Group
        label={t("promises-succeed-answer", { to: page.successor?.to ?? "" })}
        value={answer}
        onChange={(value) => setAnswer(value as SuccessorAnswer)}
        error={problem("answer")}
      >
        <Stack gap={4} mt={6}>
          {(Object.keys(SUCCESSOR_WORDS) as SuccessorAnswer[]).map((value, place) => (
            <Radio
              key={value}
              size="md"
              value={value}
              label={startOfSentence(t(SUCCESSOR_WORDS[value]))}
              data-autofocus={place === 0 || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      <WordsField
        label={answer === "accepts" ? t("promises-words") : t("promises-succeed-words")}
        value={words}
        onChange={setWords}
        required={answer !== null && answer !== "accepts"}
        error={problem("words")}
      />
    </DialogForm>
  );
}
