import { Button } from "@mantine/core";
import type { ChosenFile } from "../api/core";
import { useDoor } from "../api/hooks";
import { useWords } from "../app/words";

/** The way in with a backup from elsewhere: a new laptop, or a disk that is put away. */
export function BackupFileButton(props: { onChoose: (file: ChosenFile) => void }) {
  const { t } = useWords();
  const choose = useDoor("shell.choose_file");
  // Closing the dialog without a file leaves the page as it was.
  const onClick = () =>
    choose.mutate({ filter: "backup" }, { onSuccess: (chosen) => chosen && props.onChoose(chosen) });
  return (
    <Button loading={choose.isPending} onClick={onClick}>
      {t("vault-rescue-have-file")}
    </Button>
  );
}
