import { useWords } from "../app/words";
import { DoorPage } from "./DoorPage";
import { SampleButton } from "./SampleButton";
import styles from "./vault.module.css";

/** Where the app holds nothing but the sample, locking leads here: nobody has a passphrase for it. */
export function ClosedSample() {
  const { t } = useWords();
  return (
    <DoorPage title={t("vault-sample-closed")} sentence={t("vault-sample-closed-sentence")}>
      <div className={styles.form}>
        <div className={styles.formEnd}>
          <SampleButton />
        </div>
      </div>
    </DoorPage>
  );
}
