import { Button, Modal, PasswordInput, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { problemAt, useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import { CodeGroups, TypeBackForm } from "../vault/RecoveryCode";
import styles from "./settings.module.css";

/** Makes a new recovery code; the old one stops working. It is shown once, and typed back. */
export function NewRecoveryCode() {
  const { t, say } = useWords();
  const [passphrase, setPassphrase] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const renew = useDoor("vault.new_recovery_code", {
    onAnswer: ({ recoveryCode }) => {
      setCode(recoveryCode);
      setPassphrase("");
    },
  });
  const problem = problemAt(renew.error, "passphrase");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    renew.mutate({ passphrase });
  };
  return (
    <Section title={t("settings-recovery")} hint={t("settings-recovery-hint")}>
      <form className={styles.fields} onSubmit={submit}>
        <PasswordInput
          label={t("vault-passphrase")}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={problem && say(problem)}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": t("vault-show-passphrase") }}
        />
        <div className={styles.row}>
          <Button type="submit" loading={renew.isPending} disabled={passphrase === ""}>
            {t("settings-recovery-make")}
          </Button>
        </div>
      </form>
      <CodeDialog code={code} onClose={() => setCode(null)} />
    </Section>
  );
}

function CodeDialog(props: { code: string | null; onClose: () => void }) {
  const { t } = useWords();
  const print = useDoor("shell.print");
  return (
    <Modal
      opened={props.code !== null}
      onClose={props.onClose}
      title={t("vault-recovery-title")}
      size={520}
      closeOnClickOutside={false}
      closeButtonProps={{ "aria-label": t("parts-close") }}
    >
      <Stack gap="md">
        <p>{t("vault-recovery-keep")}</p>
        {props.code !== null && <CodeGroups code={props.code} />}
        <TypeBackForm
          onDone={props.onClose}
          others={<Button onClick={() => print.mutate(null)}>{t("vault-recovery-print")}</Button>}
        />
      </Stack>
    </Modal>
  );
}
