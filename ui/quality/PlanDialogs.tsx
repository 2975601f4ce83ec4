/** Planning how many checks there are, drawing contacts, and passing over one that can't be looked at. */
import { NumberInput, Radio, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import type { DrawnId, PersonId } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { PersonPicker } from "../parts/PersonPicker";
import { TypedSelect } from "../parts/TypedSelect";

/** Which dialog is open; at most one is. */
export type PlanDialog =
  | { kind: "plan"; person: PersonId | null }
  | { kind: "draw"; person: PersonId; name: string }
  | { kind: "pass"; drawn: DrawnId };

const MOST_A_MONTH = 40;
/** Days back from today from which contacts are drawn, where nobody says others. */
const USUAL_COUNT = 2;

export function PlanDialogs({ dialog, onClose }: { dialog: PlanDialog | null; onClose: () => void }) {
  const { t } = useWords();
  const titles = { plan: t("plan-plan"), pass: t("drawn-pass-title") };
  const title = dialog === null ? "" : dialog.kind === "draw" ? t("draw-title", { name: dialog.name }) : titles[dialog.kind];
  return (
    <FormDialog opened={dialog !== null} title={title} onClose={onClose}>
      {dialog?.kind === "plan" && <PlanForm person={dialog.person} onClose={onClose} />}
      {dialog?.kind === "draw" && <DrawForm person={dialog.person} onClose={onClose} />}
      {dialog?.kind === "pass" && <PassForm drawn={dialog.drawn} onClose={onClose} />}
    </FormDialog>
  );
}

function Count(props: { label: string; value: number | null; onChange: (value: number | null) => void; error: string | null; min: number; first?: true }) {
  return (
    <NumberInput
      label={props.label}
      value={props.value ?? ""}
      onChange={(value) => props.onChange(value === "" ? null : Number(value))}
      min={props.min}
      max={MOST_A_MONTH}
      allowDecimal={false}
      hideControls
      error={props.error}
      data-autofocus={props.first}
    />
  );
}

const options = (names: string[]) => names.map((name) => ({ value: name, label: name }));

/** The plan of one person goes before that of their team, and that before the one of everybody. */
function PlanForm({ person, onClose }: { person: PersonId | null; onClose: () => void }) {
  const { t } = useWords();
  const people = useAnswer("people.list", null);
  const teams = useAnswer("people.choices", null).data?.teams ?? [];
  const [whose, setWhose] = useState<"all" | "team" | "one">(person === null ? "all" : "one");
  const [team, setTeam] = useState<string | null>(null);
  const [who, setWho] = useState<PersonId | null>(person);
  const [perMonth, setPerMonth] = useState<number | null>(USUAL_COUNT);
  const ready = perMonth !== null && { all: true, team: team !== null, one: who !== null }[whose];
  const input = ready ? { perMonth, person: whose === "one" ? who : null, team: whose === "team" ? team : null } : null;
  const { form, problem } = useCommandForm("quality.plan_checks", input, onClose);
  return (
    <DialogForm form={form} verb={t("plan-keep")} onClose={onClose}>
      <Radio.Group label={t("plan-whose")} value={whose} onChange={(value) => setWhose(value as typeof whose)}>
        <Stack gap={4} mt={6}>
          <Radio size="md" value="all" label={t("plan-everybody")} />
          {teams.length > 0 && <Radio size="md" value="team" label={t("plan-one-team")} />}
          <Radio size="md" value="one" label={t("plan-one")} />
        </Stack>
      </Radio.Group>
      {whose === "team" && (
        <TypedSelect label={t("plan-team")} data={options(teams)} value={team} onChange={setTeam} error={problem("team")} />
      )}
      {whose === "one" && (
        <PersonPicker
          label={t("plan-person")}
          people={(people.data ?? []).filter((line) => line.left === null)}
          value={who}
          onChange={setWho}
          error={problem("person")}
        />
      )}
      <Count label={t("plan-per-month")} value={perMonth} onChange={setPerMonth} error={problem("perMonth")} min={0} first />
    </DialogForm>
  );
}

/** Drawing at random. The seed is chosen by the core; typing one repeats a draw. */
function DrawForm({ person, onClose }: { person: PersonId; onClose: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [count, setCount] = useState<number | null>(USUAL_COUNT);
  const [firstDay, setFirstDay] = useState<Day | null>(null);
  const [lastDay, setLastDay] = useState<Day | null>(null);
  const [seed, setSeed] = useState("");
  const seedNumber = seed.trim() === "" ? null : Number(seed.replace(/\s/g, ""));
  const ready = count !== null && (seedNumber === null || Number.isInteger(seedNumber));
  const input = ready ? { person, count, firstDay, lastDay, seed: seedNumber } : null;
  const { form, problem } = useCommandForm("quality.draw_contacts", input, () => {
    onClose();
    go(`/quality/plan/${person}`);
  });
  return (
    <DialogForm form={form} verb={t("plan-draw")} onClose={onClose}>
      <p>{t("draw-why")}</p>
      <Count label={t("draw-count")} value={count} onChange={setCount} error={problem("count")} min={1} first />
      <DateField {...calendar} direction="back" label={t("draw-first")} value={firstDay} onChange={setFirstDay} error={problem("firstDay")} />
      <DateField {...calendar} direction="back" label={t("draw-last")} value={lastDay} onChange={setLastDay} error={problem("lastDay")} />
      <TextInput
        label={t("draw-seed")}
        description={t("draw-seed-why")}
        value={seed}
        inputMode="numeric"
        onChange={(event) => setSeed(event.currentTarget.value)}
        error={ready || count === null ? problem("seed") : t("draw-seed-range")}
      />
    </DialogForm>
  );
}

function PassForm({ drawn, onClose }: { drawn: DrawnId; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const input = reason.trim() === "" ? null : { drawn, reason: reason.trim() };
  const { form, problem } = useCommandForm("quality.pass_over", input, onClose);
  return (
    <DialogForm form={form} verb={t("drawn-pass")} onClose={onClose}>
      <TextInput
        label={t("drawn-pass-reason")}
        placeholder={t("drawn-pass-example")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={problem("reason")}
        data-autofocus
      />
    </DialogForm>
  );
}
