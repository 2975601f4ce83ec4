/** Bringing people in from a spreadsheet: choose or drop a file, look at what it says, import it as one act. */
import { Anchor, Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { type ChosenFile, onDropped } from "../api/core";
import { useDoor } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Page } from "../parts/Page";
import { Preview } from "./Preview";
import classes from "../parts/imports.module.css";

export function ImportScreen() {
  const { t } = useWords();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const choose = useDoor("shell.choose_file");
  useEffect(() => onDropped(setFile), []);
  // Closing the dialog without a file leaves what was there.
  const onChoose = () =>
    choose.mutate({ filter: "people" }, { onSuccess: (chosen) => chosen && setFile(chosen) });
  return (
    <Page
      title={t("import-people-title")}
      summary={t("import-people-summary")}
      actions={file && <Button onClick={onChoose}>{t("import-people-other")}</Button>}
    >
      {file === null ? (
        <div className={classes.drop}>
          <p className={classes.dropTitle}>{t("import-people-drop")}</p>
          <p className={classes.quiet}>{t("import-people-drop-text")}</p>
          <Button variant="filled" loading={choose.isPending} onClick={onChoose}>
            {t("import-people-choose")}
          </Button>
          <Anchor component="button" type="button" onClick={() => go("/import/titles")}>
            {t("import-titles-instead")}
          </Anchor>
        </div>
      ) : (
        <Preview key={file.file} file={file} />
      )}
    </Page>
  );
}
