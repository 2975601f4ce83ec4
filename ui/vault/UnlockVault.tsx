import { Anchor, Button, Checkbox, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { VaultStatus } from "../api/generated";
import { problemAt, useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { DoorPage } from "./DoorPage";
import { Refusal } from "./Refusal";
import { SampleButton } from "./SampleButton";
import styles from "./vault.module.css";

export function UnlockVault(props: {
  status: VaultStatus;
  lockedByIdling: number | null;
  onUseCode: () => void;
  onRescue: () => void;
}) {
  const { t, say } = useWords();
  const { status } = props;
  const [passphrase, setPassphrase] = useState("");
  const [remember, setRemember] = useState(status.remembered);
  const rememberIt = useDoor("vault.remember");
  const unlockRemembered = useDoor("vault.unlock_remembered", { tellsRefusal: true });
  const unlock = useDoor("vault.unlock", {
    tellsRefusal: true,
    onAnswer: () => {
      if (remember !== status.remembered) rememberIt.mutate({ on: remember });
    },
  });
  const problem = problemAt(unlock.error, "passphrase");
  const failure = unlock.error ?? unlockRemembered.error;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    unlock.mutate({ passphrase });
  };
  return (
    <DoorPage
      title={t("vault-unlock-title")}
      sentence={
        props.lockedByIdling === null ? undefined : t("app-locked-after", { minutes: props.lockedByIdling })
      }
      foot={<SampleButton />}
    >
      <form className={styles.form} onSubmit={submit}>
        {status.problem && <Notice tone="soon">{say(status.problem)}</Notice>}
        <Refusal failure={failure} />
        {failure !== null && failure.kind !== "invalid" && (
          <div className={styles.formEnd}>
            <Button onClick={props.onRescue}>{t("vault-rescue-title")}</Button>
          </div>
        )}
        {status.notices.map((notice) => (
          <Notice key={notice.key} tone="soon">
            {say(notice)}
          </Notice>
        ))}
        <PasswordInput
          label={t("vault-passphrase")}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={problem && say(problem)}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": t("vault-show-passphrase") }}
          autoFocus
          required
        />
        <Remember status={status} on={remember} onChange={setRemember} />
        <div className={styles.formEnd}>
          <Button type="submit" variant="filled" loading={unlock.isPending} disabled={passphrase === ""}>
            {t("vault-unlock")}
          </Button>
          {status.remembered && status.keychain === "available" && (
            <Button loading={unlockRemembered.isPending} onClick={() => unlockRemembered.mutate(null)}>
              {t("vault-unlock-remembered")}
            </Button>
          )}
        </div>
        <Anchor component="button" type="button" ta="start" w="fit-content" onClick={props.onUseCode}>
          {t("vault-forgot")}
        </Anchor>
      </form>
    </DoorPage>
  );
}

/** The keychain is a convenience; where there is none the sentence says so, and the passphrase does. */
function Remember(props: { status: VaultStatus; on: boolean; onChange: (on: boolean) => void }) {
  const { t } = useWords();
  const { keychain } = props.status;
  if (keychain === "absent") return <p className={styles.doorSentence}>{t("vault-remember-absent")}</p>;
  if (keychain === "locked") return <p className={styles.doorSentence}>{t("vault-remember-locked")}</p>;
  return (
    <Checkbox
      label={t("vault-remember")}
      description={t("vault-remember-hint")}
      checked={props.on}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
