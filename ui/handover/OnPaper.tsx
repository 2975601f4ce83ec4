/** What the next leader is given to read: promises, rhythms, open actions, and the rules of the team with their reasons. */
import { Button } from "@mantine/core";
import { useContext, useState } from "react";
import { CoreFailure, call } from "../api/core";
import type { PersonId } from "../api/generated";
import { ReactionsContext } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import classes from "./handover.module.css";

type Paper = "pdf" | "workbook";

export function OnPaper({ leaveOut }: { leaveOut: PersonId[] }) {
  const { t } = useWords();
  const { busy, save } = useSavePaper(leaveOut);
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

/** It is written when somebody asks for it, in the language of the screen. Closing the dialog is no fault, and says nothing. */
function useSavePaper(leaveOut: PersonId[]) {
  const { t, language } = useWords();
  const toasts = useToasts();
  const reactions = useContext(ReactionsContext);
  const [busy, setBusy] = useState<Paper | null>(null);
  const save = async (which: Paper) => {
    setBusy(which);
    try {
      const paper = await call("handover.paper", { language, leaveOut });
      const saved = await call("shell.save", { document: paper[which].document });
      if (saved !== null) toasts.show(t("packet-saved", { path: saved.path }));
    } catch (failure) {
      if (!(failure instanceof CoreFailure)) throw failure;
      reactions.failed(failure);
    } finally {
      setBusy(null);
    }
  };
  return { busy, save };
}
