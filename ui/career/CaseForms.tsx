/** What happens to a case, from the interest to the first day of the new work. */
import { Checkbox, Radio, Select, Stack } from "@mantine/core";
import { useState } from "react";
import type { CareerPage, CaseLine, Decision } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { WordsField } from "../parts/CauseField";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { PositionField, PromisedFields, useDay, useDecider, usePromised } from "./fields";
import { DECISIONS, DECISION_WORDS } from "./lists";

interface Props {
  page: CareerPage;
  onClose: () => void;
}
type CaseProps = Props & { line: CaseLine };

export function BeginCaseForm({ page, onClose }: Props) {
  const { t } = useWords();
  const [words, setWords] = useState(page.ambitions[0]?.whereTo ?? "");
  const { on, field } = useDay(t("career-said-on"));
  const ready = words.trim() !== "" && on !== null;
  const input = ready ? { person: page.person, words: words.trim(), on } : null;
  const { form, problem } = useCommandForm("career.begin_case", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-keep")} onClose={onClose}>
      <WordsField
        label={t("career-interest")}
        description={t("career-interest-why")}
        value={words}
        onChange={setWords}
        autoFocus
        error={problem("words")}
      />
      {field(problem("on"))}
    </DialogForm>
  );
}

export function EvidenceForm({ line, onClose }: CaseProps) {
  const { t } = useWords();
  const [expectation, setExpectation] = useState<string | null>(line.expectations.length > 0 ? "0" : null);
  const [words, setWords] = useState("");
  const { on, field } = useDay(t("career-seen-on"));
  const ready = expectation !== null && words.trim() !== "" && on !== null;
  const input = ready ? { case: line.case, expectation: Number(expectation), words: words.trim(), on } : null;
  const { form, problem } = useCommandForm("career.add_evidence", input, onClose);
  const signals = line.expectations[Number(expectation)]?.signals ?? [];
  return (
    <DialogForm form={form} verb={t("career-keep")} onClose={onClose}>
      <Select
        label={t("career-evidence-expectation")}
        description={signals.join(" · ")}
        data={line.expectations.map(({ what }, at) => ({ value: String(at), label: what }))}
        value={expectation}
        onChange={setExpectation}
        allowDeselect={false}
        error={problem("expectation")}
      />
      <WordsField
        label={t("career-evidence-words")}
        description={t("career-evidence-words-why")}
        value={words}
        onChange={setWords}
        autoFocus
        error={problem("words")}
      />
      {field(problem("on"))}
    </DialogForm>
  );
}

export function ReadyForm({ line, onClose }: CaseProps) {
  const { t } = useWords();
  const decider = useDecider();
  const { on, field } = useDay(t("career-ready-on"));
  const [noOpening, setNoOpening] = useState(line.opening === null);
  const ready = decider.by !== "" && on !== null;
  const input = ready ? { case: line.case, decidedBy: decider.by, noOpening, on } : null;
  const { form, problem } = useCommandForm("career.say_ready", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-keep")} onClose={onClose}>
      {field(problem("on"), true)}
      {decider.field(t("career-ready-by"), problem("decidedBy"))}
      {line.opening === null && (
        <Checkbox
          label={t("career-no-opening")}
          description={t("career-no-opening-why")}
          checked={noOpening}
          onChange={(event) => setNoOpening(event.currentTarget.checked)}
        />
      )}
    </DialogForm>
  );
}

export function FindOpeningForm({ line, onClose }: CaseProps) {
  const { t } = useWords();
  const [position, setPosition] = useState(line.gap?.level ?? "");
  const { on, field } = useDay(t("career-opening-on"));
  const ready = position.trim() !== "" && on !== null;
  const input = ready ? { case: line.case, position: position.trim(), on } : null;
  const { form, problem } = useCommandForm("career.find_opening", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-keep")} onClose={onClose}>
      <PositionField
        label={t("career-opening-position")}
        value={position}
        onChange={setPosition}
        autoFocus
        error={problem("position")}
      />
      {field(problem("on"))}
    </DialogForm>
  );
}

/** A no and a later are owed their reasons, and a later that means it has a day. */
export function DecideForm({ page, line, onClose }: CaseProps) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [decision, setDecision] = useState<Decision | null>(null);
  const [reasons, setReasons] = useState("");
  const [againOn, setAgainOn] = useState<Day | null>(null);
  const decider = useDecider();
  const { on, field } = useDay(t("career-decided-on"));
  const owed = decision === "no" || decision === "later";
  const ready = decision !== null && decider.by !== "" && on !== null && (!owed || reasons.trim() !== "");
  const input = ready
    ? {
        case: line.case,
        decision,
        by: decider.by,
        reasons: reasons.trim(),
        againOn: decision === "later" ? againOn : null,
        on,
      }
    : null;
  const { form, problem } = useCommandForm("career.decide", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-keep")} onClose={onClose}>
      <Radio.Group
        label={t("career-decision")}
        value={decision}
        onChange={(value) => setDecision(value as Decision)}
        error={problem("decision")}
      >
        <Stack gap={4} mt={6}>
          {DECISIONS.map((value, place) => (
            <Radio
              key={value}
              size="md"
              value={value}
              label={t(DECISION_WORDS[value])}
              data-autofocus={place === 0 || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {decision !== null && (
        <WordsField
          label={owed ? t("career-reasons-owed", { name: page.name }) : t("career-reasons")}
          value={reasons}
          onChange={setReasons}
          required={owed}
          error={problem("reasons")}
        />
      )}
      {decision === "later" && (
        <DateField
          {...calendar}
          label={t("career-again-on")}
          value={againOn}
          onChange={setAgainOn}
          error={problem("againOn")}
        />
      )}
      {decider.field(t("career-decided-by"), problem("by"))}
      {field(problem("on"))}
    </DialogForm>
  );
}

export function TakeEffectForm({ page, line, onClose }: CaseProps) {
  const { t } = useWords();
  const [position, setPosition] = useState(line.opening?.position ?? line.gap?.level ?? "");
  const promised = usePromised(page);
  const { on, field } = useDay(t("career-first-day"), "ahead");
  const ready = position.trim() !== "" && on !== null;
  const input = ready ? { case: line.case, position: position.trim(), on, ...promised.given } : null;
  const { form, problem } = useCommandForm("career.take_effect", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-keep")} onClose={onClose}>
      <PositionField
        label={t("career-new-position")}
        value={position}
        onChange={setPosition}
        autoFocus
        error={problem("position")}
      />
      {field(problem("on"))}
      <PromisedFields promised={promised} problem={problem} />
    </DialogForm>
  );
}

export function LetGoForm({ page, line, onClose }: CaseProps) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const { on, field } = useDay(t("career-said-on"));
  const input = on === null ? null : { case: line.case, words: words.trim(), on };
  const { form, problem } = useCommandForm("career.let_go", input, onClose);
  return (
    <DialogForm form={form} verb={t("career-verb-let-go")} onClose={onClose}>
      <WordsField
        label={t("career-let-go-words", { name: page.name })}
        description={t("career-let-go-why")}
        value={words}
        onChange={setWords}
        autoFocus
        error={problem("words")}
      />
      {field(problem("on"))}
    </DialogForm>
  );
}
