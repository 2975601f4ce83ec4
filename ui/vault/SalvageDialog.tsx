/** What can still be read of a damaged vault, told before it is put in the vault's place. */
import { Checkbox } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Salvage } from "../api/generated";
import { useDoor } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { Confirm } from "../parts/Confirm";
import { Notice } from "../parts/Notice";
import { Refusal } from "./Refusal";
import styles from "./vault.module.css";

/** `secret` opens a vault that is not open; nothing is needed where it is. */
export function SalvageDialog(props: {
  opened: boolean;
  secret?: { passphrase: string } | { code: string };
  onClose: () => void;
}) {
  const { t } = useWords();
  const toasts = useToasts();
  const [came, setCame] = useState<Salvage | null>(null);
  const [accepted, setAccepted] = useState(false);
  const preview = useDoor("vault.salvage_preview", { onAnswer: setCame, tellsRefusal: true });
  const salvage = useDoor("vault.salvage", { tellsRefusal: true });
  const { opened, secret, onClose } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked once each time the dialog opens
  useEffect(() => {
    if (opened) preview.mutate(secret ?? {});
    else setAccepted(false);
  }, [opened]);
  return (
    <Confirm
      opened={opened}
      title={t("check-salvage-title")}
      verb={t("check-salvage")}
      ready={came !== null && preview.isSuccess && (!came.asks || accepted)}
      busy={salvage.isPending || preview.isPending}
      onClose={onClose}
      onConfirm={() =>
        salvage.mutate(
          { ...secret, acceptLoss: accepted },
          {
            onSuccess: () => {
              onClose();
              toasts.show(t("check-salvaged"));
            },
          },
        )
      }
    >
      <Refusal failure={preview.error ?? salvage.error} />
      {came !== null && preview.isSuccess && (
        <div>
          <p>{t("check-salvage-rows", { read: came.read, rows: came.rows })}</p>
          {came.fromBackup > 0 && <p>{t("check-salvage-backup", { count: came.fromBackup })}</p>}
          {came.fromHistory > 0 && <p>{t("check-salvage-history", { count: came.fromHistory })}</p>}
          <p>{t("check-salvage-lost", { count: came.lost })}</p>
          {came.asks && (
            <div className={styles.report}>
              <Notice tone="now">{t("check-salvage-much")}</Notice>
              <Checkbox
                label={t("check-salvage-accept")}
                checked={accepted}
                onChange={(event) => setAccepted(event.currentTarget.checked)}
              />
            </div>
          )}
          <p className={styles.doorSentence}>{t("check-salvage-aside")}</p>
        </div>
      )}
    </Confirm>
  );
}
