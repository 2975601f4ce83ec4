/** One thing to work at: about what, one thing to try, when to look again. It goes on the next one-on-one's agenda by itself. */
import { Radio, Stack, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import type { CoachingLine, PersonId, PersonLine, Side } from "../api/generated";
import type { Day } from "../api/values";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { PersonPicker } from "../parts/PersonPicker";
import { SideChoice } from "../parts/SideChoice";
import { addDays } from "../parts/typedDay";

/** Days until it is looked at again, unless a day is said. */
const LOOK_AGAIN_DAYS = 14;
/** The most that a person works at. */
const MOST_OPEN = 2;

/** Where it comes from: a person, and the question of a check that was missed. */
export interface CoachingFrom {
  person: PersonId;
  evaluation?: string;
  item?: string;
  goal?: string;
}

/** It opens once the people are known, so that the focus finds its field. */
export function CoachingDialog(props: {
  opened: boolean;
  from: CoachingFrom | null;
  /** What is open for everybody: who works at two things already closes one first. */
  open: CoachingLine[];
  onClose: () => void;
}) {
  const { t } = useWords();
  const { opened, from, open, onClose } = props;
  const { data: people } = useAnswer("people.list", null);
  return (
    <FormDialog opened={opened && people !== undefined} title={t("coaching-new-title")} onClose={onClose}>
      {people && <Coach from={from} open={open} people={people} onClose={onClose} />}
    </FormDialog>
  );
}

function Coach(props: {
  from: CoachingFrom | null;
  open: CoachingLine[];
  people: PersonLine[];
  onClose: () => void;
}) {
  const { t } = useWords();
  const { today, settings } = useHouse();
  const { from, open, people, onClose } = props;
  const [person, setPerson] = useState<PersonId | null>(from?.person ?? null);
  const [goal, setGoal] = useState(from?.goal ?? "");
  const [behaviour, setBehaviour] = useState("");
  const [owner, setOwner] = useState<Side>("employee");
  const [again, setAgain] = useState<Day | null>(addDays(today, LOOK_AGAIN_DAYS));
  const [supersedes, setSupersedes] = useState<string | null>(null);
  const theirs = open.filter((line) => line.person === person);
  const full = theirs.length >= MOST_OPEN;
  const wanted = {
    person: person ?? "",
    evaluation: person === from?.person ? from?.evaluation : null,
    item: person === from?.person ? from?.item : null,
    goal: goal.trim(),
    behaviour: behaviour.trim(),
    owner,
    lookAgainOn: again,
    supersedes: full ? supersedes : null,
  };
  const isReady = person !== null && goal.trim() !== "" && !(full && supersedes === null);
  const { form, problem } = useCommandForm("meeting.coach", isReady ? wanted : null, onClose);
  const name = theirs[0]?.name ?? people.find((line) => line.person === person)?.name ?? "";
  return (
    <DialogForm form={form} verb={t("coaching-begin")} onClose={onClose}>
      <PersonPicker
        label={t("coaching-who")}
        people={people.filter((line) => line.left === null)}
        value={person}
        onChange={setPerson}
        error={problem("person")}
        autoFocus={from === null}
      />
      {full && <Replaces name={name} lines={theirs} value={supersedes} onChange={setSupersedes} />}
      <TextInput
        label={t("coaching-goal")}
        description={t("coaching-goal-hint")}
        value={goal}
        onChange={(event) => setGoal(event.currentTarget.value)}
        error={problem("goal")}
        data-autofocus={from !== null || undefined}
        required
      />
      <Textarea
        label={t("coaching-behaviour")}
        description={t("coaching-behaviour-hint")}
        value={behaviour}
        onChange={(event) => setBehaviour(event.currentTarget.value)}
        error={problem("behaviour")}
        autosize
        minRows={1}
      />
      <SideChoice label={t("coaching-owner")} name={name || t("coaching-owner-them")} value={owner} onChange={setOwner} />
      <DateField
        label={t("coaching-again-on")}
        value={again}
        onChange={setAgain}
        today={today}
        weekStart={settings.weekStart}
        direction="ahead"
        error={problem("lookAgainOn")}
      />
      <p>{t("coaching-agenda")}</p>
    </DialogForm>
  );
}

/** Who works at three things works at none: one of the two makes room. */
function Replaces(props: {
  name: string;
  lines: CoachingLine[];
  value: string | null;
  onChange: (coaching: string) => void;
}) {
  const { t } = useWords();
  return (
    <Radio.Group
      label={t("coaching-full", { name: props.name })}
      description={t("coaching-full-hint")}
      value={props.value}
      onChange={props.onChange}
    >
      <Stack gap={4} mt={6}>
        {props.lines.map((line) => (
          <Radio key={line.coaching} size="md" value={line.coaching} label={line.goal} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
