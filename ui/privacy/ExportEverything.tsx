import { Button } from "@mantine/core";
import { useState } from "react";
import { call } from "../api/core";
import { useSaveDocument } from "../app/saveDocument";
import { useWords } from "../app/words";

/** All of it as one JSON file, without working notes; the person says where it goes. */
export function ExportEverything() {
  const { t } = useWords();
  const save = useSaveDocument();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await save(call("export.everything", null));
    setBusy(false);
  };
  return (
    <Button loading={busy} onClick={run}>
      {t("privacy-export-save")}
    </Button>
  );
}
