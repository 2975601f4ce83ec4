/** Nobody takes it: the others carry it, it is put off, or it is left on purpose. Each is a decision, and is told. */
import { Radio, Select, Stack } from "@mantine/core";
import { useState } from "react";
import type { Decide, Effect, NeedLine } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { startOfSentence, useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { EFFECTS, EFFECT_WORDS, LEFT_WORDS } from "./lists";
import { whichOf } from "./SuggestionList";
import { useDays } from "./useDays";
import classes from "./cover.module.css";

type Left = keyof typeof LEFT_WORDS;
const WAYS: Left[] = ["absorbed", "postponed", "dropped"];

interface Said {
  kind: Left | null;
  effect: Effect | null;
  to: Day | null;
}

/** Null while a question is still open. */
function decisionsOf(pieces: NeedLine[], { kind, effect, to }: Said): Decide[] | null {
  if (kind === null || (kind === "absorbed" && effect === null) || (kind === "postponed" && to === null)) return null;
  return pieces.map((need) => ({
    ...whichOf(need),
    kind,
    effect: kind === "absorbed" ? effect : null,
    postponedTo: kind === "postponed" ? to : null,
  }));
}

export function LeaveForm({ pieces, onClose }: { pieces: NeedLine[]; onClose: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const daysOf = useDays();
  const [said, setSaid] = useState<Said>({ kind: null, effect: null, to: null });
  const set = (change: Partial<Said>) => setSaid((now) => ({ ...now, ...change }));
  const decisions = decisionsOf(pieces, said);
  const { form, problem } = useCommandForm("cover.accept", decisions && { decisions }, onClose);
  const [first] = pieces;
  return (
    <DialogForm form={form} verb={t("cover-leave-do")} onClose={onClose}>
      {first && (
        <p className={classes.quiet}>
          {first.functionName}, {first.hours} · {daysOf(pieces.map(({ day }) => day))}
        </p>
      )}
      <Radio.Group label={t("cover-leave-how")} value={said.kind} onChange={(kind) => set({ kind: kind as Left })}>
        <Stack gap={4} mt={6}>
          {WAYS.map((way, place) => (
            <Radio
              key={way}
              size="md"
              value={way}
              label={startOfSentence(t(LEFT_WORDS[way]))}
              data-autofocus={place === 0 || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {said.kind === "absorbed" && (
        <Select
          label={t("cover-leave-effect")}
          data={EFFECTS.map((effect) => ({ value: effect, label: startOfSentence(t(EFFECT_WORDS[effect])) }))}
          value={said.effect}
          onChange={(effect) => set({ effect: effect as Effect | null })}
          allowDeselect={false}
          error={problem("effect")}
        />
      )}
      {said.kind === "postponed" && (
        <DateField
          {...calendar}
          label={t("cover-leave-until")}
          value={said.to}
          onChange={(to) => set({ to })}
          error={problem("postponedTo")}
        />
      )}
    </DialogForm>
  );
}
