/** Hours, team, manager and position: facts that hold from a day on, so that figures about the past stay right. */
import { Autocomplete, NumberInput, Select } from "@mantine/core";
import { useState } from "react";
import { useAnswer } from "../api/hooks";
import type { AssignmentId, AssignmentKind, Cause, PersonId, PersonPage } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { CauseField, WordsField } from "../parts/CauseField";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { PersonPicker } from "../parts/PersonPicker";
import { useKindWords } from "./Facts";

interface Props {
  page: PersonPage;
  onClose: () => void;
}

/** The day a fact holds from; today unless said otherwise. */
function useFrom() {
  const { t } = useWords();
  const calendar = useCalendar();
  const [from, setFrom] = useState<Day | null>(calendar.today);
  const field = (error: string | null) => (
    <DateField
      {...calendar}
      label={t("person-page-from")}
      value={from}
      onChange={setFrom}
      required
      error={error}
    />
  );
  return { from, field };
}

export function HoursForm({ page, onClose }: Props) {
  const { t } = useWords();
  const { from, field } = useFrom();
  const [weeklyHours, setHours] = useState<number | string>(page.weeklyHours ?? "");
  const input =
    from !== null && typeof weeklyHours === "number" ? { person: page.person, from, weeklyHours } : null;
  const { form, problem } = useCommandForm("people.change_hours", input, onClose);
  return (
    <DialogForm form={form} verb={t("person-page-keep")} onClose={onClose}>
      <NumberInput
        label={t("person-page-hours")}
        value={weeklyHours}
        onChange={setHours}
        min={0}
        hideControls
        data-autofocus
        error={problem("weeklyHours")}
      />
      {field(problem("from"))}
    </DialogForm>
  );
}

export function TeamForm({ page, onClose }: Props) {
  const { t } = useWords();
  const { from, field } = useFrom();
  const [team, setTeam] = useState(page.team);
  const choices = useAnswer("people.choices", null);
  const input = from !== null && team.trim() !== "" ? { person: page.person, from, team: team.trim() } : null;
  const { form, problem } = useCommandForm("people.join_team", input, onClose);
  return (
    <DialogForm form={form} verb={t("person-page-keep")} onClose={onClose}>
      <Autocomplete
        label={t("person-page-team")}
        data={choices.data?.teams ?? []}
        value={team}
        onChange={setTeam}
        data-autofocus
        error={problem("team")}
      />
      {field(problem("from"))}
    </DialogForm>
  );
}

export function ManagerForm({ page, onClose }: Props) {
  const { t } = useWords();
  const { from, field } = useFrom();
  const [manager, setManager] = useState<PersonId | null>(page.manager?.person ?? null);
  const people = useAnswer("people.list", {});
  const others = (people.data ?? []).filter((line) => line.person !== page.person);
  const input = from === null ? null : { person: page.person, from, manager };
  const { form, problem } = useCommandForm("people.report_to", input, onClose);
  return (
    <DialogForm form={form} verb={t("person-page-keep")} onClose={onClose}>
      <PersonPicker
        label={t("person-page-manager")}
        placeholder={t("person-page-manager-none")}
        people={others}
        value={manager}
        onChange={setManager}
        clearable
        autoFocus
        error={problem("manager")}
      />
      {field(problem("from"))}
    </DialogForm>
  );
}

const KINDS: AssignmentKind[] = ["substantive", "acting", "secondment", "dual", "trial"];

export function AssignForm({ page, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const kinds = useKindWords();
  const { from, field } = useFrom();
  const [position, setPosition] = useState("");
  const [kind, setKind] = useState<AssignmentKind>("substantive");
  const [plannedEnd, setPlannedEnd] = useState<Day | null>(null);
  const [returnsTo, setReturnsTo] = useState(page.position);
  const choices = useAnswer("people.choices", null);
  // Only somebody's own job has no planned end and nowhere to return to.
  const temporary = kind !== "substantive";
  const ready = from !== null && position.trim() !== "";
  const end = temporary ? { plannedEnd, returnsTo: returnsTo.trim() } : {};
  // Asked for where it is the position that they moved on from.
  const [cause, setCause] = useState<Cause | null>(null);
  const [words, setWords] = useState("");
  const why = { cause, words: words.trim() };
  const input = ready ? { person: page.person, position: position.trim(), kind, from, ...end, ...why } : null;
  const { form, problem } = useCommandForm("people.assign", input, onClose);
  const causeProblem = problem("cause");
  const pullsBack = cause !== null || causeProblem !== null;
  return (
    <DialogForm form={form} verb={t("person-page-keep")} onClose={onClose}>
      <Autocomplete
        label={t("person-page-position")}
        data={choices.data?.positions ?? []}
        value={position}
        onChange={setPosition}
        data-autofocus
        error={problem("position")}
      />
      <Select
        label={t("person-page-kind")}
        data={KINDS.map((value) => ({ value, label: kinds[value] }))}
        value={kind}
        onChange={(value) => setKind(value as AssignmentKind)}
        allowDeselect={false}
        error={problem("kind")}
      />
      {field(problem("from"))}
      {temporary && (
        <>
          <DateField
            {...calendar}
            label={t("person-page-planned-end")}
            value={plannedEnd}
            onChange={setPlannedEnd}
            error={problem("plannedEnd")}
          />
          <Autocomplete
            label={t("person-page-returns-to")}
            data={choices.data?.positions ?? []}
            value={returnsTo}
            onChange={setReturnsTo}
            error={problem("returnsTo")}
          />
        </>
      )}
      {pullsBack && (
        <>
          <CauseField label={t("career-pull-back-cause")} value={cause} onChange={setCause} error={causeProblem} />
          <WordsField
            label={t("career-pull-back-words")}
            value={words}
            onChange={setWords}
            required={cause === "other"}
            error={problem("words")}
          />
        </>
      )}
    </DialogForm>
  );
}

export function EndAssignmentForm({
  assignment,
  onClose,
}: {
  assignment: AssignmentId;
  onClose: () => void;
}) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [on, setOn] = useState<Day | null>(calendar.today);
  const { form, problem } = useCommandForm(
    "people.end_assignment",
    on === null ? null : { assignment, on },
    onClose,
  );
  return (
    <DialogForm form={form} verb={t("person-page-keep")} onClose={onClose}>
      <DateField
        {...calendar}
        label={t("person-page-ends-on")}
        value={on}
        onChange={setOn}
        required
        autoFocus
        error={problem("on")}
      />
    </DialogForm>
  );
}
