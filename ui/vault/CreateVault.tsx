import { Button, PasswordInput, Radio, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { ChosenFile } from "../api/core";
import type { VaultKind } from "../api/generated";
import { problemAt, useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { BackupFileButton } from "./BackupFileButton";
import { DoorPage } from "./DoorPage";
import { Refusal } from "./Refusal";
import { SampleButton } from "./SampleButton";
import { StrengthHint } from "./StrengthHint";
import styles from "./vault.module.css";

/** The first thing anyone sees: choose a passphrase, knowing what it protects and what losing it means. */
export function CreateVault(props: {
  onFreshCode: (code: string) => void;
  onFile: (file: ChosenFile) => void;
}) {
  const { t, say } = useWords();
  const [kind, setKind] = useState<VaultKind>("center");
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [differs, setDiffers] = useState(false);
  const create = useDoor("vault.create", {
    tellsRefusal: true,
    onAnswer: ({ recoveryCode }) => props.onFreshCode(recoveryCode),
  });
  const problem = problemAt(create.error, "passphrase");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDiffers(passphrase !== again);
    if (passphrase === again) create.mutate({ passphrase, kind });
  };
  return (
    <DoorPage
      title={t("vault-create-title")}
      sentence={t("vault-create-sentence")}
      foot={
        <>
          <BackupFileButton onChoose={props.onFile} />
          <SampleButton />
        </>
      }
    >
      <ul className={styles.points}>
        <li>{t("vault-create-encrypted")}</li>
        <li>{t("vault-create-lost")}</li>
      </ul>
      <form className={styles.form} onSubmit={submit}>
        <Refusal failure={create.error} />
        <KindChoice value={kind} onChange={setKind} />
        <PasswordInput
          label={t("vault-passphrase")}
          description={t("vault-passphrase-hint")}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={problem && say(problem)}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ "aria-label": t("vault-show-passphrase") }}
          autoFocus
          required
        />
        <StrengthHint passphrase={passphrase} />
        <PasswordInput
          label={t("vault-passphrase-again")}
          value={again}
          onChange={(event) => {
            setAgain(event.currentTarget.value);
            setDiffers(false);
          }}
          error={differs && t("vault-passphrases-differ")}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ "aria-label": t("vault-show-passphrase") }}
          required
        />
        <div className={styles.formEnd}>
          <Button
            type="submit"
            variant="filled"
            loading={create.isPending}
            disabled={passphrase === "" || again === ""}
          >
            {t("vault-create")}
          </Button>
        </div>
      </form>
    </DoorPage>
  );
}

/** Whose vault it will be. What a leader writes and what a reviewer receives never lie in one file. */
function KindChoice(props: { value: VaultKind; onChange: (kind: VaultKind) => void }) {
  const { t } = useWords();
  return (
    <Radio.Group
      label={t("vault-kind")}
      value={props.value}
      onChange={(kind) => props.onChange(kind as VaultKind)}
    >
      <Stack gap="xs" mt={6}>
        <Radio value="center" label={t("vault-kind-center")} description={t("vault-kind-center-hint")} />
        <Radio value="review" label={t("vault-kind-review")} description={t("vault-kind-review-hint")} />
      </Stack>
    </Radio.Group>
  );
}
