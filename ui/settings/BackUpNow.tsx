import { Button } from "@mantine/core";
import { useDoor } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import styles from "./settings.module.css";

export function BackUpNow() {
  const { t, moment } = useWords();
  const toasts = useToasts();
  const backUp = useDoor("vault.back_up");
  return (
    <div className={styles.row} style={{ marginTop: 16 }}>
      <Button
        loading={backUp.isPending}
        onClick={() =>
          backUp.mutate(null, { onSuccess: ({ at }) => toasts.show(t("app-backed-up", { at: moment(at) })) })
        }
      >
        {t("settings-back-up-now")}
      </Button>
    </div>
  );
}
