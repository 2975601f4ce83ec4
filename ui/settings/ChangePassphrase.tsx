import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { problemAt, useDoor } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import { StrengthHint } from "../vault/StrengthHint";
import styles from "./settings.module.css";

const EMPTY = { current: "", next: "", again: "" };

export function ChangePassphrase() {
  const { t, say } = useWords();
  const toasts = useToasts();
  const [typed, setTyped] = useState(EMPTY);
  const [differs, setDiffers] = useState(false);
  const change = useDoor("vault.change_passphrase");
  const problemOf = (field: "current" | "next") => {
    const problem = problemAt(change.error, field);
    return problem && say(problem);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDiffers(typed.next !== typed.again);
    if (typed.next !== typed.again) return;
    const done = () => {
      setTyped(EMPTY);
      toasts.show(t("settings-passphrase-changed"));
    };
    change.mutate({ current: typed.current, next: typed.next }, { onSuccess: done });
  };
  const field = (name: keyof typeof EMPTY, label: string, error: string | null | false) => (
    <PasswordInput
      label={label}
      value={typed[name]}
      onChange={(event) => {
        setTyped({ ...typed, [name]: event.currentTarget.value });
        setDiffers(false);
      }}
      error={error}
      autoComplete={name === "current" ? "current-password" : "new-password"}
      visibilityToggleButtonProps={{ "aria-label": t("vault-show-passphrase") }}
    />
  );
  return (
    <Section title={t("settings-passphrase")} hint={t("settings-passphrase-hint")}>
      <form className={styles.fields} onSubmit={submit}>
        {field("current", t("settings-passphrase-current"), problemOf("current"))}
        {field("next", t("vault-new-passphrase"), problemOf("next"))}
        <StrengthHint passphrase={typed.next} />
        {field("again", t("vault-passphrase-again"), differs && t("vault-passphrases-differ"))}
        <div className={styles.row}>
          <Button type="submit" loading={change.isPending} disabled={Object.values(typed).includes("")}>
            {t("settings-passphrase-change")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
