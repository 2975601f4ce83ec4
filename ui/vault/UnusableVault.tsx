/** The vault is there but can't be opened as it is: the sentence says why, and there is always a way out. */
import { Button } from "@mantine/core";
import type { VaultStatus } from "../api/generated";
import { useAnswer, useVaultStatus } from "../api/hooks";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { BackupList } from "./BackupList";
import { DoorPage } from "./DoorPage";
import { SampleButton } from "./SampleButton";
import styles from "./vault.module.css";

export function UnusableVault({ status }: { status: VaultStatus }) {
  const { t, say } = useWords();
  const again = useVaultStatus();
  const backups = useAnswer("vault.backups", null);
  return (
    <DoorPage
      title={t("vault-unusable-title")}
      sentence={t("vault-unusable-sentence")}
      foot={<SampleButton />}
    >
      <div className={styles.form}>
        {status.problem && <Notice tone="now">{say(status.problem)}</Notice>}
        <p className={styles.doorSentence}>{t("vault-unusable-folder", { folder: status.folder })}</p>
        <div className={styles.formEnd}>
          <Button loading={again.isFetching} onClick={() => again.refetch()}>
            {t("parts-ask-again")}
          </Button>
        </div>
      </div>
      {backups.isSuccess && (
        <div className={styles.backups}>
          <BackupList />
        </div>
      )}
    </DoorPage>
  );
}
