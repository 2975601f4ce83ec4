/** Absences from a spreadsheet or a calendar file: choose or drop it, look at what it says, take it in as one act. */
import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { type ChosenFile, onDropped } from "../api/core";
import { useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { Page } from "../parts/Page";
import classes from "../parts/imports.module.css";
import { AbsencesPreview } from "./AbsencesPreview";

export function ImportAbsencesScreen() {
  const { t } = useWords();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const choose = useDoor("shell.choose_file");
  useEffect(() => onDropped(setFile), []);
  // Closing the dialog without a file leaves what was there.
  const onChoose = () =>
    choose.mutate({ filter: "absences" }, { onSuccess: (chosen) => chosen && setFile(chosen) });
  return (
    <Page
      title={t("import-absences-title")}
      summary={t("import-absences-summary")}
      actions={file && <Button onClick={onChoose}>{t("import-people-other")}</Button>}
    >
      {file === null ? (
        <div className={classes.drop}>
          <p className={classes.dropTitle}>{t("import-people-drop")}</p>
          <p className={classes.quiet}>{t("import-absences-drop-text")}</p>
          <Button variant="filled" loading={choose.isPending} onClick={onChoose}>
            {t("import-people-choose")}
          </Button>
        </div>
      ) : (
        <AbsencesPreview key={file.file} file={file} />
      )}
    </Page>
  );
}
