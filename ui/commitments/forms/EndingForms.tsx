/** The ways in which a promise ends without being kept, each said openly by one of the two. */
import { Select } from "@mantine/core";
import { useState } from "react";
import type { Cause, CommitmentId, Side } from "../../api/generated";
import { useAnswer } from "../../api/hooks";
import { useCommandForm } from "../../app/commandForm";
import { useWords } from "../../app/words";
import { SideChoice } from "../../parts/SideChoice";
import { DialogForm } from "../../parts/FormDialog";
import { CauseField, WordsField } from "../../parts/CauseField";
import type { VerbFormProps } from "../OpenPromiseDialog";
import { WayFields, useTheirWay } from "../WayFields";

/** Who says so; the leader gives a cause, and the employee's word says how it came. */
function useSaying() {
  const [by, setBy] = useState<Side | null>(null);
  const [cause, setCause] = useState<Cause | null>(null);
  const theirs = useTheirWay();
  const [words, setWords] = useState("");
  const told =
    by === "leader" && cause !== null
      ? { cause, words: words.trim() }
      : by === "employee" && theirs.given !== null
        ? { ...theirs.given, words: words.trim() }
        : null;
  return { by, setBy, cause, setCause, theirs, words, setWords, told };
}

function SayingFields(props: {
  saying: ReturnType<typeof useSaying>;
  label: string;
  name: string;
  side: string;
  problem: (field: string) => string | null;
}) {
  const { t } = useWords();
  const { saying, name, problem } = props;
  return (
    <>
      <SideChoice
        label={props.label}
        name={name}
        value={saying.by}
        onChange={saying.setBy}
        error={problem(props.side)}
        autoFocus
      />
      {saying.by === "leader" && (
        <CauseField
          label={t("promises-cause")}
          value={saying.cause}
          onChange={saying.setCause}
          error={problem("cause")}
        />
      )}
      {saying.by !== null && (
        <WordsField
          label={saying.by === "leader" ? t("promises-words") : t("promises-their-words", { name })}
          value={saying.words}
          onChange={saying.setWords}
          error={problem("words")}
        />
      )}
      {saying.by === "employee" && (
        <WayFields name={name} value={saying.theirs.way} onChange={saying.theirs.setWay} problem={problem} />
      )}
    </>
  );
}

export function WithdrawForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const { commitment, name } = page.line;
  const saying = useSaying();
  const input = saying.by && saying.told && { commitment, by: saying.by, ...saying.told };
  const { form, problem } = useCommandForm("commitments.withdraw", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-withdraw-do")} onClose={onClose}>
      <SayingFields
        saying={saying}
        label={t("promises-withdraw-by")}
        name={name}
        side="by"
        problem={problem}
      />
    </DialogForm>
  );
}

export function BreakForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const { commitment, name } = page.line;
  const saying = useSaying();
  const input = saying.by && saying.told && { commitment, saidBy: saying.by, ...saying.told };
  const { form, problem } = useCommandForm("commitments.break", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-break-do")} onClose={onClose}>
      <SayingFields
        saying={saying}
        label={t("promises-break-by")}
        name={name}
        side="saidBy"
        problem={problem}
      />
    </DialogForm>
  );
}

export function SupersedeForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const { commitment, person, name } = page.line;
  const [by, setBy] = useState<CommitmentId | null>(null);
  const [words, setWords] = useState("");
  const board = useAnswer("commitments.board", { show: "open", person });
  const others = (board.data?.lines ?? []).filter((line) => line.commitment !== commitment);
  const input = by === null ? null : { commitment, by, words: words.trim() };
  const { form, problem } = useCommandForm("commitments.supersede", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-supersede-do")} onClose={onClose}>
      <Select
        label={t("promises-supersede-by")}
        description={t("promises-supersede-why", { name })}
        data={others.map((line) => ({ value: line.commitment, label: line.what }))}
        value={by}
        onChange={setBy}
        nothingFoundMessage={t("promises-supersede-none", { name })}
        error={problem("by")}
        data-autofocus
      />
      <WordsField label={t("promises-words")} value={words} onChange={setWords} error={problem("words")} />
    </DialogForm>
  );
}
