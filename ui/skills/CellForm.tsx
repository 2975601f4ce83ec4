/** What somebody can do: said by them, seen at a level, done again, looked at again, or gone. */
import { Radio, Stack } from "@mantine/core";
import { useState } from "react";
import type { CommandName, InputOf } from "../api/core";
import type { PersonId, SkillCell, SkillId, SkillState } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { wordsOf } from "./Matrix";
import { LEVELS, levelWord } from "./lists";

type Verb = "assess" | "claim" | "note_use" | "recheck" | "lapse";

const VERB_WORDS: Record<Verb, string> = {
  assess: "skills-verb-assess",
  claim: "skills-verb-claim",
  note_use: "skills-verb-note-use",
  recheck: "skills-verb-recheck",
  lapse: "skills-verb-lapse",
};

const COMMANDS = {
  assess: "skills.assess",
  claim: "skills.claim",
  note_use: "skills.note_use",
  recheck: "skills.recheck",
  lapse: "skills.recheck",
} as const satisfies Record<Verb, CommandName>;

/** What can be said next, the likeliest first. */
const NEXT: Record<SkillState | "none", Verb[]> = {
  none: ["assess", "claim"],
  claimed: ["assess"],
  assessed: ["note_use", "recheck", "lapse"],
  fresh: ["note_use", "recheck", "lapse"],
  rechecked: ["note_use", "recheck", "lapse"],
  stale: ["recheck", "note_use", "lapse"],
  lapsed: ["assess", "claim"],
};

type SkillInput = InputOf<"skills.assess"> | InputOf<"skills.recheck"> | InputOf<"skills.note_use">;

interface Props {
  person: { person: PersonId; name: string };
  skill: { skill: SkillId; name: string };
  cell: SkillCell | null;
  onClose: () => void;
}

export function CellForm({ person, skill, cell, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const calendar = useCalendar();
  const verbs = NEXT[cell?.state ?? "none"];
  const [verb, setVerb] = useState<Verb>(verbs[0] ?? "assess");
  const [level, setLevel] = useState(cell?.level ?? 2);
  const [on, setOn] = useState<Day | null>(calendar.today);
  const hasLevel = verb !== "note_use" && verb !== "lapse";
  const whose = { person: person.person, skill: skill.skill, on };
  const given: SkillInput =
    verb === "note_use" ? whose : { ...whose, level: verb === "lapse" ? null : level };
  const { form, problem } = useCommandForm(
    COMMANDS[verb] as "skills.recheck",
    on === null ? null : (given as InputOf<"skills.recheck">),
    onClose,
  );
  return (
    <DialogForm form={form} verb={t("skills-keep")} onClose={onClose}>
      <p>{wordsOf(cell, words)}</p>
      <Radio.Group label={t("skills-what")} value={verb} onChange={(chosen) => setVerb(chosen as Verb)}>
        <Stack gap="xs" mt={6}>
          {verbs.map((one, place) => (
            <Radio
              key={one}
              value={one}
              label={t(VERB_WORDS[one], { name: person.name })}
              data-autofocus={place === 0 || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {hasLevel && (
        <Radio.Group
          label={t("skills-level")}
          value={String(level)}
          onChange={(chosen) => setLevel(Number(chosen))}
          error={problem("level")}
        >
          <Stack gap="xs" mt={6}>
            {LEVELS.map((one) => (
              <Radio key={one} value={String(one)} label={t("skills-level-of", { level: one, words: t(levelWord(one)) })} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <DateField
        {...calendar}
        label={t("skills-on")}
        value={on}
        onChange={setOn}
        direction="back"
        required
        error={problem("on")}
      />
    </DialogForm>
  );
}
