/** Beginning to look at a level together, and agreeing afterwards on what is still missing. */
import { Button, Select } from "@mantine/core";
import { useState } from "react";
import type { CareerPage, LadderLine, RoundLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { WordsField } from "../parts/CauseField";
import { EmptyState } from "../parts/EmptyState";
import { DialogForm } from "../parts/FormDialog";
import { useDay } from "./fields";

interface Props {
  page: CareerPage;
  onClose: () => void;
}

export function BeginRoundForm(props: Props) {
  const { t } = useWords();
  const answer = useAnswer("career.ladders", null);
  return (
    <Answered answer={answer}>
      {(ladders) =>
        ladders.length === 0 ? (
          <EmptyState
            sentence={t("career-round-no-ladder")}
            button={<Button onClick={() => go("/ladders")}>{t("career-round-to-ladders")}</Button>}
          />
        ) : (
          <ChooseLevel {...props} ladders={ladders} />
        )
      }
    </Answered>
  );
}

/** The next level of the ladder they stand on is the likely one. */
function ChooseLevel({ page, ladders, onClose }: Props & { ladders: LadderLine[] }) {
  const { t } = useWords();
  const [here] = page.onLadders;
  const [level, setLevel] = useState<string | null>(
    here ? JSON.stringify([here.ladder, here.next ?? here.level]) : null,
  );
  const groups = ladders.map((ladder) => ({
    group: ladder.name,
    items: ladder.levels.map((name) => ({ value: JSON.stringify([ladder.ladder, name]), label: name })),
  }));
  const [ladder, name] = level === null ? [] : (JSON.parse(level) as [string, string]);
  const input = ladder !== undefined && name !== undefined ? { person: page.person, ladder, level: name } : null;
  const { form, problem } = useCommandForm("career.begin_round", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-page-round-begin")} onClose={onClose}>
      <Select
        label={t("career-round-level")}
        description={t("career-round-level-why", { name: page.name })}
        data={groups}
        value={level}
        onChange={(value) => setLevel(value)}
        allowDeselect={false}
        searchable
        openOnFocus={false}
        // The ladders come a moment after the dialog has opened.
        autoFocus
        error={problem("level")}
      />
    </DialogForm>
  );
}

export function AgreeGapForm({ page, round, onClose }: Props & { round: RoundLine }) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const { on, field } = useDay(t("career-agreed-on"));
  const ready = words.trim() !== "" && on !== null;
  const input = ready ? { round: round.round, words: words.trim(), on } : null;
  const { form, problem } = useCommandForm("career.agree_gap", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-keep")} onClose={onClose}>
      <WordsField
        label={t("career-gap-words")}
        description={t("career-gap-words-why", { name: page.name })}
        value={words}
        onChange={setWords}
        autoFocus
        error={problem("words")}
      />
      {field(problem("on"))}
    </DialogForm>
  );
}
