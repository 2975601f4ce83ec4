/** A move that came from no case and no acting, and what became of a move in the end. */
import { Radio, Select, Stack } from "@mantine/core";
import { useState } from "react";
import type { CareerPage, Cause, Closing, TransitionKind, TransitionLine } from "../api/generated";
import { useCommandForm } from "../app/commandForm";
import { startOfSentence, useWords } from "../app/words";
import { CauseField, WordsField } from "../parts/CauseField";
import { DialogForm } from "../parts/FormDialog";
import { PositionField, PromisedFields, useDay, usePromised } from "./fields";
import { CLOSINGS, CLOSING_WORDS, TRANSITIONS, TRANSITION_WORDS } from "./lists";

export function RecordMoveForm({ page, onClose }: { page: CareerPage; onClose: () => void }) {
  const { t } = useWords();
  const [kind, setKind] = useState<TransitionKind>("promotion");
  const [position, setPosition] = useState("");
  const [words, setWords] = useState("");
  const [cause, setCause] = useState<Cause | null>(null);
  const promised = usePromised(page);
  const { on, field } = useDay(t("career-first-day"), "ahead");
  const ready = position.trim() !== "" && on !== null;
  const input = ready
    ? { person: page.person, kind, position: position.trim(), on, words: words.trim(), cause, ...promised.given }
    : null;
  const { form, problem } = useCommandForm("career.record_transition", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-keep")} onClose={onClose}>
      <Select
        label={t("career-move-kind")}
        data={TRANSITIONS.map((value) => ({ value, label: startOfSentence(t(TRANSITION_WORDS[value])) }))}
        value={kind}
        onChange={(value) => setKind(value as TransitionKind)}
        allowDeselect={false}
        error={problem("kind")}
      />
      <PositionField
        label={kind === "title_only" ? t("career-new-title") : t("career-new-position")}
        value={position}
        onChange={setPosition}
        autoFocus
        error={problem("position")}
      />
      {field(problem("on"))}
      {kind === "recall" && (
        <CauseField label={t("career-pull-back-cause")} value={cause} onChange={setCause} error={problem("cause")} />
      )}
      <PromisedFields promised={promised} problem={problem} />
      <WordsField label={t("career-move-words")} value={words} onChange={setWords} error={problem("words")} />
    </DialogForm>
  );
}

export function CloseForm({ move, onClose }: { move: TransitionLine; onClose: () => void }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Closing | null>(move.suggested);
  const [words, setWords] = useState("");
  const { on, field } = useDay(t("career-closed-on"));
  const ready = outcome !== null && on !== null;
  const input = ready ? { transition: move.transition, outcome, words: words.trim(), on } : null;
  const { form, problem } = useCommandForm("career.close_transition", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-close-do")} onClose={onClose}>
      <Radio.Group
        label={t("career-outcome")}
        description={t("career-outcome-why")}
        value={outcome}
        onChange={(value) => setOutcome(value as Closing)}
        error={problem("outcome")}
      >
        <Stack gap={4} mt={6}>
          {CLOSINGS.map((value, place) => (
            <Radio
              key={value}
              size="md"
              value={value}
              label={
                value === move.suggested
                  ? t("career-outcome-suggested", { outcome: t(CLOSING_WORDS[value]) })
                  : t(CLOSING_WORDS[value])
              }
              data-autofocus={place === 0 || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      <WordsField label={t("career-outcome-words")} value={words} onChange={setWords} error={problem("words")} />
      {field(problem("on"))}
    </DialogForm>
  );
}
