/** The vault is there but can't be opened as it is: the sentence says why, and there is always a way out. */
import { Button } from "@mantine/core";
import type { ChosenFile } from "../api/core";
import type { VaultStatus } from "../api/generated";
import { useAnswer, useVaultStatus } from "../api/hooks";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { BackupFileButton } from "./BackupFileButton";
import { DoorPage } from "./DoorPage";
import { SampleButton } from "./SampleButton";
import styles from "./vault.module.css";

export function UnusableVault(props: {
  status: VaultStatus;
  onRescue: () => void;
  onFile: (file: ChosenFile) => void;
}) {
  const { t, say } = useWords();
  const { problem, folder } = props.status;
  const again = useVaultStatus();
  const backups = useAnswer("vault.backups", null);
  const hasBackups = backups.data !== undefined && backups.data.list.length > 0;
  return (
    <DoorPage
      title={t("vault-unusable-title")}
      sentence={t("vault-unusable-sentence")}
      foot={<SampleButton />}
    >
      <div className={styles.form}>
        {problem && <Notice tone="now">{say(problem)}</Notice>}
        <p className={styles.doorSentence}>{t("vault-unusable-folder", { folder })}</p>
        <div className={styles.formEnd}>
          {hasBackups && (
            <Button variant="filled" onClick={props.onRescue}>
              {t("vault-rescue-title")}
            </Button>
          )}
          <BackupFileButton onChoose={props.onFile} />
          <Button loading={again.isFetching} onClick={() => again.refetch()}>
            {t("parts-ask-again")}
          </Button>
        </div>
      </div>
    </DoorPage>
  );
}
