/** Somebody leaves, or comes back. */
import { useState } from "react";
import type { PersonPage } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import classes from "./person_page.module.css";

interface Props {
  page: PersonPage;
  onClose: () => void;
}

export function LeaveForm({ page, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [on, setOn] = useState<Day | null>(null);
  const { form, problem } = useCommandForm(
    "people.leave",
    on === null ? null : { person: page.person, on },
    onClose,
  );
  return (
    <DialogForm form={form} verb={t("person-page-keep")} onClose={onClose}>
      <p className={classes.quiet}>{t("person-page-leave-why")}</p>
      <DateField
        {...calendar}
        label={t("person-page-last-day")}
        value={on}
        onChange={setOn}
        required
        autoFocus
        error={problem("on")}
      />
    </DialogForm>
  );
}

export function RehireForm({ page, onClose }: Props) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [on, setOn] = useState<Day | null>(calendar.today);
  const { form, problem } = useCommandForm(
    "people.rehire",
    on === null ? null : { person: page.person, on },
    onClose,
  );
  return (
    <DialogForm form={form} verb={t("person-page-rehire")} onClose={onClose}>
      <DateField
        {...calendar}
        label={t("person-page-back-on")}
        value={on}
        onChange={setOn}
        required
        autoFocus
        error={problem("on")}
      />
    </DialogForm>
  );
}
