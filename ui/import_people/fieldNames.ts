import type { PeopleField } from "../api/generated";
import { useWords } from "../app/words";

/** What each field of a person is called. */
export function useFieldNames(): Record<PeopleField, string> {
  const { t } = useWords();
  return {
    name: t("import-people-field-name"),
    first_name: t("import-people-field-first-name"),
    last_name: t("import-people-field-last-name"),
    preferred_name: t("import-people-field-preferred-name"),
    pronouns: t("import-people-field-pronouns"),
    employee_number: t("import-people-field-employee-number"),
    languages: t("import-people-field-languages"),
    joined: t("import-people-field-joined"),
    left: t("import-people-field-left"),
    team: t("import-people-field-team"),
    position: t("import-people-field-position"),
    weekly_hours: t("import-people-field-weekly-hours"),
    fte: t("import-people-field-fte"),
    manager: t("import-people-field-manager"),
  };
}
