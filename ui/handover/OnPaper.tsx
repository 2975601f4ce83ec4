/** What the next leader is given to read: promises, rhythms, open actions, and the rules of the team with their reasons. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { call } from "../api/core";
import type { PersonId } from "../api/generated";
import { useSaveDocument } from "../app/saveDocument";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import classes from "./handover.module.css";

type Paper = "pdf" | "workbook";

export function OnPaper({ leaveOut }: { leaveOut: PersonId[] }) {
  const { t, language } = useWords();
  const [busy, setBusy] = useState<Paper | null>(null);
  const saveDocument = useSaveDocument();
  // It is written when somebody asks for it, in the language of the screen.
  const save = async (which: Paper) => {
    setBusy(which);
    await saveDocument(call("handover.paper", { language, leaveOut }).then((paper) => paper[which]));
    setBusy(null);
  };
  return (
    <Section title={t("handover-paper")} hint={t("handover-paper-hint")}>
      <div className={classes.buttons}>
        <Button loading={busy === "pdf"} onClick={() => save("pdf")}>
          {t("handover-paper-pdf")}
        </Button>
        <Button loading={busy === "workbook"} onClick={() => save("workbook")}>
          {t("handover-paper-workbook")}
        </Button>
      </div>
    </Section>
  );
}
