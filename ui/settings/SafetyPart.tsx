import { Checkbox, Select } from "@mantine/core";
import { useDoor } from "../api/hooks";
import { useHouse } from "../app/house";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { CheckAndRepair } from "../vault/CheckAndRepair";
import { TypeBackForm } from "../vault/RecoveryCode";
import { ChangePassphrase } from "./ChangePassphrase";
import { useSetting } from "./fields";
import { NewRecoveryCode } from "./NewRecoveryCode";
import styles from "./settings.module.css";

const LOCK_CHOICES = [0, 5, 10, 15, 30, 60];

/** Passphrase, recovery code, locking, looking the vault over, and where the file is. */
export function SafetyPart() {
  const { t } = useWords();
  const { status, readOnly } = useHouse();
  const toasts = useToasts();
  // The sample opens by itself with a passphrase everyone knows: there is nothing to protect.
  if (status.sample) {
    return (
      <>
        <Section title={t("settings-safety")}>
          <Notice>{t("settings-safety-sample")}</Notice>
        </Section>
        <Folder />
      </>
    );
  }
  return (
    <>
      {!status.recoveryConfirmed && (
        <Section title={t("settings-type-back")} hint={t("settings-type-back-hint")}>
          <div className={styles.fields}>
            <TypeBackForm onDone={() => toasts.show(t("settings-type-back-done"))} />
          </div>
        </Section>
      )}
      <Locking />
      {!readOnly && <ChangePassphrase />}
      {!readOnly && <NewRecoveryCode />}
      <CheckAndRepair readOnly={readOnly} />
      <Folder />
    </>
  );
}

function Locking() {
  const { t } = useWords();
  const { status } = useHouse();
  const lockAfter = useSetting("lockAfterMinutes");
  const remember = useDoor("vault.remember");
  const choices = [...new Set([...LOCK_CHOICES, lockAfter.value])].sort((a, b) => a - b);
  const hint = {
    available: "vault-remember-hint",
    absent: "vault-remember-absent",
    locked: "settings-remember-locked",
  };
  return (
    <Section title={t("settings-locking")}>
      <div className={styles.fields}>
        <Select
          label={t("settings-field-lock-after")}
          data={choices.map((minutes) => ({
            value: String(minutes),
            label: minutes === 0 ? t("settings-lock-never") : t("settings-lock-minutes", { minutes }),
          }))}
          value={String(lockAfter.value)}
          allowDeselect={false}
          disabled={lockAfter.readOnly}
          error={lockAfter.problem}
          onChange={(minutes) => lockAfter.keep(Number(minutes))}
        />
        <Checkbox
          label={t("vault-remember")}
          description={t(hint[status.keychain])}
          checked={status.remembered}
          disabled={status.keychain !== "available"}
          onChange={(event) => remember.mutate({ on: event.currentTarget.checked })}
        />
      </div>
    </Section>
  );
}

function Folder() {
  const { t } = useWords();
  const { status } = useHouse();
  return (
    <Section title={t("settings-folder")} hint={t("settings-folder-hint")}>
      <p className={styles.folder}>{status.folder}</p>
    </Section>
  );
}
