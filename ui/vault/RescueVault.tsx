/** Brings a backup back where the vault can't be opened, or there is none: choose which, then what opened it on its day. */
import { Button, Checkbox, PasswordInput, Radio, Stack, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import type { ChosenFile, CoreFailure } from "../api/core";
import type { Backup } from "../api/generated";
import { problemAt, useAnswer, useDoor } from "../api/hooks";
import type { FileToken } from "../api/values";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { BackupFileButton } from "./BackupFileButton";
import { BackupLines } from "./BackupLines";
import { DoorPage } from "./DoorPage";
import { Refusal } from "./Refusal";
import { SalvageDialog } from "./SalvageDialog";
import styles from "./vault.module.css";

/** A backup of the list. */
export function RescueVault(props: { onFile: (file: ChosenFile) => void; onBack: () => void }) {
  const { t, moment } = useWords();
  const backups = useAnswer("vault.backups", null);
  const [chosen, setChosen] = useState<Backup | null>(null);
  const [reading, setReading] = useState(false);
  if (reading) return <SalvageVault onBack={() => setReading(false)} />;
  if (chosen !== null) {
    return (
      <DoorPage
        title={t("vault-restore-title", { at: moment(chosen.at) })}
        sentence={t("vault-rescue-sentence")}
      >
        <OpenIt which={{ backup: chosen.id }} onBack={() => setChosen(null)} />
      </DoorPage>
    );
  }
  return (
    <DoorPage
      title={t("vault-rescue-title")}
      sentence={t("vault-rescue-sentence")}
      foot={
        <>
          <BackupFileButton onChoose={props.onFile} />
          <Button onClick={() => setReading(true)}>{t("check-salvage-door")}</Button>
          <Button onClick={props.onBack}>{t("vault-first-back")}</Button>
        </>
      }
    >
      <Answered answer={backups}>
        {({ list }) =>
          list.length === 0 ? (
            <p className={styles.backups}>{t("vault-rescue-none")}</p>
          ) : (
            <BackupLines list={list} verb={t("vault-rescue-choose")} onChoose={setChosen} />
          )
        }
      </Answered>
    </DoorPage>
  );
}

/** A backup file from elsewhere, such as the one of another laptop. */
export function RescueFromFile(props: { file: ChosenFile; hasVault: boolean; onBack: () => void }) {
  const { t } = useWords();
  const becomes = t("vault-rescue-file-sentence", { file: props.file.name });
  const sentence = props.hasVault ? `${becomes} ${t("vault-rescue-sentence")}` : becomes;
  return (
    <DoorPage title={t("vault-rescue-title")} sentence={sentence}>
      <OpenIt which={{ file: props.file.file }} onBack={props.onBack} />
    </DoorPage>
  );
}

/** Where no backup helps: what can still be read of the damaged vault itself. */
function SalvageVault({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  const [secret, setSecret] = useState<Secret | null>(null);
  return (
    <DoorPage title={t("check-salvage-door")} sentence={t("check-salvage-door-sentence")}>
      <SecretForm verb={t("check-salvage-open")} failure={null} onSecret={setSecret} onBack={onBack} />
      <SalvageDialog
        key={JSON.stringify(secret)}
        opened={secret !== null}
        secret={secret ?? undefined}
        onClose={() => setSecret(null)}
      />
    </DoorPage>
  );
}

/** What somebody has to say first: much would be missing, or another vault lies there. */
const ASKS = ["restore-loses-much", "rescue-other-vault"];

/** The passphrase may have changed since the backup was made, so it asks for the one of that day. */
function OpenIt({ which, onBack }: { which: { backup: string } | { file: FileToken }; onBack: () => void }) {
  const { t } = useWords();
  const rescue = useDoor("vault.rescue", { tellsRefusal: true });
  const [accepted, setAccepted] = useState(false);
  const asks = rescue.error !== null && ASKS.includes(rescue.error.key);
  return (
    <SecretForm
      verb={t("vault-restore")}
      failure={rescue.error}
      busy={rescue.isPending}
      onChange={rescue.reset}
      onSecret={(secret) => rescue.mutate({ ...which, ...secret, acceptLoss: asks && accepted })}
      onBack={onBack}
    >
      {asks && (
        <Checkbox
          label={t("check-salvage-accept")}
          checked={accepted}
          onChange={(event) => setAccepted(event.currentTarget.checked)}
        />
      )}
    </SecretForm>
  );
}

type Secret = { passphrase: string } | { code: string };

/** A passphrase or the recovery code, and what is to be done with it. */
function SecretForm(props: {
  verb: string;
  failure: CoreFailure | null;
  busy?: boolean;
  onChange?: () => void;
  onSecret: (secret: Secret) => void;
  onBack: () => void;
  /** What is asked before it is done. */
  children?: ReactNode;
}) {
  const { t, say } = useWords();
  const [by, setBy] = useState<"passphrase" | "code">("passphrase");
  const [typed, setTyped] = useState("");
  const problem = problemAt(props.failure, by);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSecret(by === "passphrase" ? { passphrase: typed } : { code: typed });
  };
  const field = {
    value: typed,
    error: problem && say(problem),
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Refusal failure={props.failure} />
      <Radio.Group
        label={t("vault-rescue-how")}
        value={by}
        onChange={(way) => {
          setBy(way as typeof by);
          setTyped("");
          props.onChange?.();
        }}
      >
        <Stack gap="xs" mt={6}>
          <Radio value="passphrase" label={t("vault-rescue-by-passphrase")} />
          <Radio value="code" label={t("vault-rescue-by-code")} />
        </Stack>
      </Radio.Group>
      {by === "passphrase" ? (
        <PasswordInput
          {...field}
          label={t("vault-passphrase")}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": t("vault-show-passphrase") }}
        />
      ) : (
        <TextInput
          {...field}
          className={styles.codeField}
          label={t("vault-recovery-code")}
          description={t("vault-recovery-code-hint")}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      {props.children}
      <div className={styles.formEnd}>
        <Button type="submit" variant="filled" loading={props.busy} disabled={typed === ""}>
          {props.verb}
        </Button>
        <Button onClick={props.onBack}>{t("vault-first-back")}</Button>
      </div>
    </form>
  );
}
