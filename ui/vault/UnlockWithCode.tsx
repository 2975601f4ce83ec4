import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { problemAt, useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { DoorPage } from "./DoorPage";
import { Refusal } from "./Refusal";
import { StrengthHint } from "./StrengthHint";
import styles from "./vault.module.css";

/** For a forgotten passphrase: the printed code opens the vault, and a new passphrase takes the old one's place. */
export function UnlockWithCode(props: { onBack: () => void }) {
  const { t, say } = useWords();
  const [code, setCode] = useState("");
  const [newPassphrase, setNewPassphrase] = useState("");
  const unlock = useDoor("vault.unlock_with_recovery", { tellsRefusal: true });
  const codeProblem = problemAt(unlock.error, "code");
  const passphraseProblem = problemAt(unlock.error, "newPassphrase");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    unlock.mutate({ code, newPassphrase });
  };
  return (
    <DoorPage title={t("vault-code-title")} sentence={t("vault-code-sentence")}>
      <form className={styles.form} onSubmit={submit}>
        <Refusal failure={unlock.error} />
        <TextInput
          className={styles.codeField}
          label={t("vault-recovery-code")}
          description={t("vault-recovery-code-hint")}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={codeProblem && say(codeProblem)}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          required
        />
        <PasswordInput
          label={t("vault-new-passphrase")}
          value={newPassphrase}
          onChange={(event) => setNewPassphrase(event.currentTarget.value)}
          error={passphraseProblem && say(passphraseProblem)}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ "aria-label": t("vault-show-passphrase") }}
          required
        />
        <StrengthHint passphrase={newPassphrase} />
        <div className={styles.formEnd}>
          <Button
            type="submit"
            variant="filled"
            loading={unlock.isPending}
            disabled={code === "" || newPassphrase === ""}
          >
            {t("vault-unlock")}
          </Button>
          <Button onClick={props.onBack}>{t("vault-back-to-passphrase")}</Button>
        </div>
      </form>
    </DoorPage>
  );
}
