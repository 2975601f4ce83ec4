import type { PersonId, PersonLine } from "../api/generated";
import { useWords } from "../app/words";
import { TypedSelect } from "./TypedSelect";

/** Chooses one person by typing part of a name. The people come from the screen: this part asks for nothing itself. */
export function PersonPicker(props: {
  label: string;
  people: Pick<PersonLine, "person" | "name" | "fullName" | "team">[];
  value: PersonId | null;
  onChange: (person: PersonId | null) => void;
  clearable?: boolean;
  error?: string | null;
  placeholder?: string;
  autoFocus?: boolean;
}) {
  const { t, compare } = useWords();
  const options = props.people
    .map((line) => ({ value: line.person as string, label: labelOf(line, props.people) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <TypedSelect
      label={props.label}
      data={options}
      value={props.value}
      onChange={props.onChange}
      clearable={props.clearable}
      error={props.error}
      placeholder={props.placeholder}
      nothingFoundMessage={t("parts-nobody-found")}
      data-autofocus={props.autoFocus || undefined}
    />
  );
}

/** Two people called the same are told apart by full name and team. */
function labelOf(line: { name: string; fullName: string; team: string }, all: { name: string }[]): string {
  const sameName = all.filter((other) => other.name === line.name).length > 1;
  if (!sameName) return line.fullName === line.name ? line.name : `${line.name} (${line.fullName})`;
  return [line.fullName, line.team].filter(Boolean).join(" · ");
}
