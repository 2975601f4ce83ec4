/** HR's list of titles: choose or drop the file, see where it parts from what people worked as, and keep it beside the ledger. */
import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { type ChosenFile, onDropped } from "../api/core";
import { useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { Page } from "../parts/Page";
import classes from "../parts/imports.module.css";
import { TitlesPreview } from "./TitlesPreview";

export function ImportTitlesScreen() {
  const { t } = useWords();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const choose = useDoor("shell.choose_file");
  useEffect(() => onDropped(setFile), []);
  // Closing the dialog without a file leaves what was there.
  const onChoose = () =>
    choose.mutate({ filter: "people" }, { onSuccess: (chosen) => chosen && setFile(chosen) });
  return (
    <Page
      title={t("import-titles-title")}
      summary={t("import-titles-summary")}
      actions={file && <Button onClick={onChoose}>{t("import-people-other")}</Button>}
    >
      {file === null ? (
        <div className={classes.drop}>
          <p className={classes.dropTitle}>{t("import-titles-drop")}</p>
          <p className={classes.quiet}>{t("import-titles-drop-text")}</p>
          <Button variant="filled" loading={choose.isPending} onClick={onChoose}>
            {t("import-people-choose")}
          </Button>
        </div>
      ) : (
        <TitlesPreview key={file.file} file={file} />
      )}
    </Page>
  );
}
