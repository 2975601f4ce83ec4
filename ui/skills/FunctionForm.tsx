/** What some work takes: a skill and how well, how many people, which hours, and whether it is written down. */
import { ActionIcon, Autocomplete, Button, Checkbox, Chip, Group, NumberInput, Select, Stack, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { FunctionLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { ClockField } from "../parts/ClockField";
import { DialogForm } from "../parts/FormDialog";
import { WEEKDAYS, clockAfter, minutesBetween, weekdayName } from "../parts/weekdays";
import { type HoursRow, rowsOf } from "./hoursInWords";
import { LEVELS, levelWord } from "./lists";
import classes from "./skills.module.css";

const OFFICE: HoursRow = { weekdays: [1, 2, 3, 4, 5], startsAt: "09:00", minutes: 480 };

export function FunctionForm({ line, onClose }: { line: FunctionLine | null; onClose: () => void }) {
  const { t } = useWords();
  const matrix = useAnswer("skills.matrix", null);
  const choices = useAnswer("people.choices", null);
  const [name, setName] = useState(line?.name ?? "");
  const [skill, setSkill] = useState<string | null>(line?.skill ?? null);
  const [level, setLevel] = useState(line?.level ?? 2);
  const [minimum, setMinimum] = useState<number | string>(line?.minimum ?? 1);
  const [position, setPosition] = useState(line?.position ?? "");
  const [rows, setRows] = useState<HoursRow[]>(() => rowsOf(line?.hours ?? []));
  const [documented, setDocumented] = useState(line?.documented ?? false);
  const hours = rows.flatMap(({ weekdays, startsAt, minutes }) =>
    weekdays.map((weekday) => ({ weekday, startsAt, minutes })),
  );
  const input =
    name.trim() === "" || typeof minimum !== "number"
      ? null
      : { function: line?.function ?? null, name: name.trim(), skill, level, minimum, position, hours, documented };
  const { form, problem } = useCommandForm("cover.save_function", input, onClose);
  return (
    <DialogForm form={form} verb={t("work-keep")} onClose={onClose}>
      <TextInput
        label={t("work-name")}
        placeholder={t("work-name-example")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={problem("name")}
        data-autofocus
      />
      <div className={classes.pair}>
        <Select
          label={t("work-skill")}
          description={t("work-skill-hint")}
          data={(matrix.data?.skills ?? []).map((one) => ({ value: one.skill as string, label: one.name }))}
          value={skill}
          onChange={setSkill}
          placeholder={t("work-skill-none")}
          searchable
          clearable
          error={problem("skill")}
        />
        <Select
          label={t("work-level")}
          description={t("work-level-hint")}
          data={LEVELS.slice(1).map((one) => ({ value: String(one), label: t(levelWord(one)) }))}
          value={String(level)}
          onChange={(chosen) => setLevel(Number(chosen ?? 2))}
          disabled={skill === null}
          allowDeselect={false}
          error={problem("level")}
        />
        <NumberInput
          label={t("work-minimum")}
          value={minimum}
          onChange={setMinimum}
          min={1}
          max={50}
          hideControls
          error={problem("minimum")}
        />
        <Autocomplete
          label={t("work-position")}
          data={choices.data?.positions ?? []}
          value={position}
          onChange={setPosition}
          error={problem("position")}
        />
      </div>
      <HoursFields rows={rows} onRows={setRows} error={problem("hours")} />
      <Checkbox
        label={t("work-documented")}
        checked={documented}
        onChange={(event) => setDocumented(event.currentTarget.checked)}
      />
    </DialogForm>
  );
}

/** When it must be staffed. Without a line: whenever its holders work. */
function HoursFields(props: { rows: HoursRow[]; onRows: (rows: HoursRow[]) => void; error: string | null }) {
  const { t } = useWords();
  const { rows, onRows, error } = props;
  const change = (at: number, part: Partial<HoursRow>) =>
    onRows(rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  return (
    <Stack gap="xs">
      {rows.length === 0 && <p className={classes.quiet}>{t("work-hours-none")}</p>}
      {rows.map((row, at) => (
        // Rows of hours have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <HoursField key={at} row={row} onChange={(part) => change(at, part)} onRemove={() => onRows(rows.filter((_, place) => place !== at))} />
      ))}
      {error && (
        <p role="alert" className={classes.quiet}>
          {error}
        </p>
      )}
      <div>
        <Button variant="subtle" onClick={() => onRows([...rows, OFFICE])}>
          {t(rows.length === 0 ? "work-hours-say" : "work-hours-more")}
        </Button>
      </div>
    </Stack>
  );
}

function HoursField(props: { row: HoursRow; onChange: (part: Partial<HoursRow>) => void; onRemove: () => void }) {
  const { t, locale } = useWords();
  const { row, onChange } = props;
  const until = clockAfter(row.startsAt, row.minutes);
  return (
    <fieldset className={classes.hours} aria-label={t("work-hours-label")}>
      <Chip.Group
        multiple
        value={row.weekdays.map(String)}
        onChange={(chosen) => onChange({ weekdays: chosen.map(Number).sort((a, b) => a - b) })}
      >
        <Group gap={4}>
          {WEEKDAYS.map((weekday) => (
            <Chip key={weekday} value={String(weekday)} size="xs" variant="outline">
              {weekdayName(locale, weekday, "short")}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <div className={classes.fromUntil}>
        <ClockField
          label={t("work-at-from")}
          value={row.startsAt}
          onChange={(clock) => clock && onChange({ startsAt: clock, minutes: minutesBetween(clock, until) })}
        />
        <ClockField
          label={t("work-at-until")}
          value={until}
          onChange={(clock) => clock && onChange({ minutes: minutesBetween(row.startsAt, clock) })}
        />
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t("work-hours-remove")} onClick={props.onRemove}>
          <IconX size={18} stroke={1.75} />
        </ActionIcon>
      </div>
    </fieldset>
  );
}
