/** Looking at what became real, part by part. What it means is said before it is kept. */
import { Checkbox, Group, NumberInput, Stack } from "@mantine/core";
import { useState } from "react";
import type { CheckWeek, Facet, PromisedFacet, TransitionLine } from "../api/generated";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { WordsField } from "../parts/CauseField";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { FACETS, FACET_WORDS } from "../parts/facets";
import classes from "./career.module.css";

interface Props {
  move: TransitionLine;
  week: CheckWeek;
  onClose: () => void;
}

/** Every part that was promised; where nothing was, all seven, so that what changed can be said. */
function partsOf(move: TransitionLine): PromisedFacet[] {
  if (move.promised.length > 0) return move.promised;
  return FACETS.map((facet) => ({ facet, realizedOn: null }));
}

export function CheckForm({ move, week, onClose }: Props) {
  const { t } = useWords();
  const [facets, setFacets] = useState(() => partsOf(move));
  const [worked, setWorked] = useState<{ all: number | string; oldRole: number | string }>({ all: "", oldRole: "" });
  const [words, setWords] = useState("");
  const given = move.promised.length > 0 ? facets : facets.filter(({ realizedOn }) => realizedOn !== null);
  const hours = typeof worked.all === "number" && typeof worked.oldRole === "number";
  const input = {
    transition: move.transition,
    week,
    facets: given,
    worked: hours ? { all: Number(worked.all) * 60, oldRole: Number(worked.oldRole) * 60 } : null,
    words: words.trim(),
  };
  const { form, problem } = useCommandForm("career.record_check", input, onClose);
  const set = (facet: Facet, realizedOn: string | null) =>
    setFacets((now) => now.map((known) => (known.facet === facet ? { facet, realizedOn } : known)));
  return (
    <DialogForm form={form} verb={t("career-check-keep")} onClose={onClose}>
      <fieldset className={classes.fieldset}>
        <legend>{t("career-check-real")}</legend>
        {problem("facets") && <p className={classes.problem}>{problem("facets")}</p>}
        <Stack gap="xs">
          {facets.map((part, place) => (
            <Part key={part.facet} part={part} first={place === 0} onChange={(on) => set(part.facet, on)} />
          ))}
        </Stack>
      </fieldset>
      <Group grow align="start">
        <NumberInput
          label={t("career-check-hours")}
          value={worked.all}
          onChange={(all) => setWorked((now) => ({ ...now, all }))}
          min={0}
          hideControls
        />
        <NumberInput
          label={t("career-check-hours-old", { position: move.from })}
          value={worked.oldRole}
          onChange={(oldRole) => setWorked((now) => ({ ...now, oldRole }))}
          min={0}
          hideControls
          error={problem("worked")}
        />
      </Group>
      <WordsField
        label={t("career-check-words")}
        description={t("career-check-words-why")}
        value={words}
        onChange={setWords}
        error={problem("words")}
      />
    </DialogForm>
  );
}

function Part(props: { part: PromisedFacet; first: boolean; onChange: (on: string | null) => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { facet, realizedOn } = props.part;
  const name = t(FACET_WORDS[facet]);
  return (
    <div className={classes.part}>
      <Checkbox
        label={name}
        checked={realizedOn !== null}
        data-autofocus={props.first || undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked ? calendar.today : null)}
      />
      {realizedOn !== null && (
        <DateField
          {...calendar}
          direction="back"
          label={t("career-check-since", { facet: name })}
          hideLabel
          value={realizedOn}
          onChange={(on) => props.onChange(on ?? calendar.today)}
        />
      )}
    </div>
  );
}
