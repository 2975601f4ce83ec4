/** What goes back to a center: everything that may still be read, so that a file that was lost is made good by the next. */
import { useState } from "react";
import type { LaptopId, ReturnMade } from "../api/generated";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { SaveFile } from "./SaveFile";
import classes from "./reviews.module.css";

interface To {
  laptop: LaptopId;
  center: string;
}

export function ReturnDialog({ to, onClose }: { to: To | null; onClose: () => void }) {
  const { t } = useWords();
  return (
    <FormDialog
      opened={to !== null}
      onClose={onClose}
      title={to ? t("return-title", { name: to.center }) : ""}
      size={520}
    >
      {to && <Returning to={to} onClose={onClose} />}
    </FormDialog>
  );
}

function Returning({ to, onClose }: { to: To; onClose: () => void }) {
  const { t, say, day } = useWords();
  const [made, setMade] = useState<ReturnMade | null>(null);
  const { form } = useCommandForm(
    "review_cases.return",
    { laptop: to.laptop },
    (done) => setMade(done.value),
    {
      quiet: true,
    },
  );
  if (made === null) {
    return (
      <DialogForm form={form} verb={t("return-do")} onClose={onClose}>
        <p>{t("return-what")}</p>
        <p className={classes.quiet}>{t("return-what-not")}</p>
      </DialogForm>
    );
  }
  return (
    <SaveFile document={made.document} onClose={onClose}>
      <p>{t("return-made", { cases: made.cases, entries: made.entries, fresh: made.fresh })}</p>
      {made.witnessed.map((witnessed) => (
        <p key={say(witnessed)} className={classes.quiet}>
          {say(witnessed)}
        </p>
      ))}
      <p className={classes.quiet}>{t("return-made-until", { name: to.center, day: day(made.expires) })}</p>
    </SaveFile>
  );
}
