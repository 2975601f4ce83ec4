import { Select } from "@mantine/core";
import { useWords } from "../app/words";
import classes from "./imports.module.css";
import { Section } from "./Section";

interface Column<Field> {
  header: string;
  field: Field | null;
  samples: string[];
  /** It tells a cause of absence, or of health, and is never read. */
  dropped: boolean;
}
const NOT_USED = "not_used";

/** Each column of the file with the field it goes to, guessed by the core and changeable, and its first values. */
export function ColumnTable<Field extends string>(props: {
  columns: Column<Field>[];
  /** What each field is called, in the order they are offered. */
  names: Record<Field, string>;
  onField: (index: number, field: Field | null) => void;
}) {
  const { t } = useWords();
  const { names } = props;
  const options = [
    { value: NOT_USED, label: t("import-people-not-used") },
    ...(Object.keys(names) as Field[]).map((field) => ({
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
                      props.onField(index, value === NOT_USED ? null : (value as Field))
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
