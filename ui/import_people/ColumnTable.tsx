import { Select } from "@mantine/core";
import type { PeopleField, PeoplePreview } from "../api/generated";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import classes from "./import_people.module.css";

type Column = PeoplePreview["columns"][number];
const NOT_USED = "not_used";

/** Each column of the file with the field it goes to, guessed by the core and changeable, and its first values. */
export function ColumnTable(props: {
  columns: Column[];
  onField: (index: number, field: PeopleField | null) => void;
}) {
  const { t } = useWords();
  const names = useFieldNames();
  const options = [
    { value: NOT_USED, label: t("import-people-not-used") },
    ...(Object.keys(names) as PeopleField[]).map((field) => ({
      value: field as string,
      label: names[field],
    })),
  ];
  return (
    <Section title={t("import-people-columns")}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("import-people-column")}</th>
            <th scope="col">{t("import-people-field")}</th>
            <th scope="col">{t("import-people-samples")}</th>
          </tr>
        </thead>
        <tbody>
          {props.columns.map((column, index) => (
            // Two columns may bear the same header; their place tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              <th scope="row">{column.header}</th>
              <td className={classes.field}>
                {column.dropped ? (
                  t("import-people-dropped")
                ) : (
                  <Select
                    aria-label={t("import-people-field-label", { column: column.header })}
                    data={options}
                    value={column.field ?? NOT_USED}
                    onChange={(value) =>
                      props.onField(index, value === NOT_USED ? null : (value as PeopleField))
                    }
                    allowDeselect={false}
                  />
                )}
              </td>
              <td className={classes.samples}>
                {column.samples.filter((sample) => sample !== "").join(" · ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function useFieldNames(): Record<PeopleField, string> {
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
