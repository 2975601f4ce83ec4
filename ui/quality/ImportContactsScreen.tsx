/** Reading a list of contacts: a table from anywhere, or the log of a telephone system. Nothing is kept until Import. */
import { Button, Radio } from "@mantine/core";
import { useEffect, useState } from "react";
import { type ChosenFile, onDropped } from "../api/core";
import type { ContactListKind } from "../api/generated";
import { useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { Page } from "../parts/Page";
import imports from "../parts/imports.module.css";
import { QueueLogPreviewed } from "./QueueLogPreviewed";
import { TablePreviewed } from "./TablePreviewed";
import { LIST_KIND_WORDS } from "./lists";
import classes from "./quality.module.css";

const KINDS: ContactListKind[] = ["table", "queue_log"];

/** Spreadsheets are known by how they end; the log of a telephone system ends in anything. */
function kindOf({ name }: ChosenFile): ContactListKind {
  return /\.(csv|tsv|txt|xlsx)$/i.test(name) && !/queue.?log/i.test(name) ? "table" : "queue_log";
}

export function ImportContactsScreen() {
  const { t } = useWords();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const choose = useDoor("shell.choose_file");
  useEffect(() => onDropped(setFile), []);
  // Closing the dialog without a file leaves what was there.
  const onChoose = (filter: "people" | "log") => choose.mutate({ filter }, { onSuccess: (chosen) => chosen && setFile(chosen) });
  const buttons = (
    <>
      <Button variant={file === null ? "filled" : "default"} loading={choose.isPending} onClick={() => onChoose("people")}>
        {t("contacts-choose-table")}
      </Button>
      <Button onClick={() => onChoose("log")}>{t("contacts-choose-log")}</Button>
    </>
  );
  return (
    <Page title={t("contacts-import-title")} summary={t("contacts-import-why")} actions={file && buttons}>
      {file === null ? (
        <div className={imports.drop}>
          <p className={imports.dropTitle}>{t("import-people-drop")}</p>
          <p className={imports.quiet}>{t("contacts-drop")}</p>
          <div className={classes.buttons}>{buttons}</div>
        </div>
      ) : (
        <Previewed key={file.file} file={file} />
      )}
    </Page>
  );
}

function Previewed({ file }: { file: ChosenFile }) {
  const { t } = useWords();
  const [kind, setKind] = useState(() => kindOf(file));
  return (
    <>
      <Radio.Group
        className={classes.notices}
        label={t("contacts-kind", { name: file.name })}
        value={kind}
        onChange={(value) => setKind(value as ContactListKind)}
      >
        <div className={classes.buttons}>
          {KINDS.map((offer) => (
            <Radio key={offer} size="md" value={offer} label={t(LIST_KIND_WORDS[offer])} />
          ))}
        </div>
      </Radio.Group>
      {kind === "table" ? <TablePreviewed file={file} /> : <QueueLogPreviewed file={file} />}
    </>
  );
}
