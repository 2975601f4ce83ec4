/** Three questions, one at a time, then Today. Nothing here is final: all of it can be changed in Settings. */
import { Button, Radio, Stack, TextInput, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useCommand } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DoorPage } from "./DoorPage";
import { SampleButton } from "./SampleButton";
import styles from "./vault.module.css";

interface Answers {
  teamName: string;
  leaderName: string;
  names: string;
  byImport: boolean;
  weekStart: "monday" | "sunday";
}
interface StepProps {
  answers: Answers;
  change: (some: Partial<Answers>) => void;
}

const STEPS = [AskTeam, AskPeople, AskWeek];
const NOTHING_YET: Answers = {
  teamName: "",
  leaderName: "",
  names: "",
  byImport: false,
  weekStart: "monday",
};

export function FirstRun() {
  const { t } = useWords();
  const [step, setStep] = useState(0);
  const [answers, setAnswers] = useState(NOTHING_YET);
  const change = (some: Partial<Answers>) => setAnswers((now) => ({ ...now, ...some }));
  const { finish, busy } = useFinish(answers);
  const Step = STEPS[step] as typeof AskTeam;
  const isLast = step === STEPS.length - 1;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLast) finish();
    else setStep(step + 1);
  };
  return (
    <DoorPage
      title={t(["vault-first-team", "vault-first-people", "vault-first-week"][step] as string)}
      sentence={t("vault-first-step", { step: step + 1, steps: STEPS.length })}
      foot={<SampleButton />}
    >
      <form className={styles.form} onSubmit={submit}>
        <Step answers={answers} change={change} />
        <div className={styles.formEnd}>
          <Button type="submit" variant="filled" loading={busy}>
            {isLast ? t("vault-first-finish") : t("vault-first-next")}
          </Button>
          {step > 0 && <Button onClick={() => setStep(step - 1)}>{t("vault-first-back")}</Button>}
        </div>
      </form>
    </DoorPage>
  );
}

/** People first and the settings last, since the settings say that the first run is over. */
function useFinish(answers: Answers): { finish: () => void; busy: boolean } {
  const welcome = useCommand("people.welcome_many");
  const settle = useCommand("settings.change", { quiet: true });
  const { teamName, leaderName, weekStart } = answers;
  const names = namesOf(answers.names);
  const settleAndGo = () => {
    go(answers.byImport ? "/import" : "/today");
    settle.mutate({
      teamName: teamName.trim(),
      leaderName: leaderName.trim(),
      weekStart,
      firstRunDone: true,
    });
  };
  const finish = () => {
    if (answers.byImport || names.length === 0) return settleAndGo();
    welcome.mutate({ names, team: teamName.trim() || null }, { onSuccess: settleAndGo });
  };
  return { finish, busy: welcome.isPending || settle.isPending };
}

function namesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function AskTeam({ answers, change }: StepProps) {
  const { t } = useWords();
  return (
    <>
      <TextInput
        label={t("vault-first-team-name")}
        placeholder={t("vault-first-team-example")}
        value={answers.teamName}
        onChange={(event) => change({ teamName: event.currentTarget.value })}
        autoFocus
        required
      />
      <TextInput
        label={t("vault-first-leader-name")}
        description={t("vault-first-leader-hint")}
        value={answers.leaderName}
        onChange={(event) => change({ leaderName: event.currentTarget.value })}
        required
      />
    </>
  );
}

function AskPeople({ answers, change }: StepProps) {
  const { t } = useWords();
  return (
    <>
      <Radio.Group
        label={t("vault-first-people-how")}
        value={answers.byImport ? "import" : "type"}
        onChange={(how) => change({ byImport: how === "import" })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="type" label={t("vault-first-type")} autoFocus />
          <Radio value="import" label={t("vault-first-import")} description={t("vault-first-import-hint")} />
        </Stack>
      </Radio.Group>
      {!answers.byImport && (
        <Textarea
          label={t("vault-first-names")}
          description={t("vault-first-names-hint")}
          placeholder={t("vault-first-names-example")}
          value={answers.names}
          onChange={(event) => change({ names: event.currentTarget.value })}
          rows={8}
        />
      )}
    </>
  );
}

function AskWeek({ answers, change }: StepProps) {
  const { t } = useWords();
  return (
    <Radio.Group
      label={t("vault-first-week-label")}
      value={answers.weekStart}
      onChange={(weekStart) => change({ weekStart: weekStart as Answers["weekStart"] })}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="monday" label={t("vault-first-monday")} autoFocus />
        <Radio value="sunday" label={t("vault-first-sunday")} />
      </Stack>
    </Radio.Group>
  );
}
