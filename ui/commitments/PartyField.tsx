import { Autocomplete } from "@mantine/core";
import { useAnswer } from "../api/hooks";
import type { Party, PersonLine } from "../api/generated";

/** Whoever the name typed stands for: a person of this vault, or somebody who is not in it. Nobody, while it is empty. */
export function partyOf(typed: string, people: Pick<PersonLine, "person" | "fullName">[]): Party | null {
  const name = typed.trim();
  if (name === "") return null;
  const known = people.find((line) => line.fullName === name);
  return known ? { person: known.person, name: "" } : { person: null, name };
}

/** The names to choose from, for a field that takes a person of this vault or anybody else by name. */
export function usePeople(): PersonLine[] {
  return useAnswer("people.list", {}).data ?? [];
}

/** Somebody who said, saw or decided something: chosen from the people here, or typed, as HR or a director is. */
export function PartyField(props: {
  label: string;
  description?: string;
  placeholder?: string;
  people: PersonLine[];
  value: string;
  onChange: (typed: string) => void;
  error?: string | null;
  autoFocus?: boolean;
}) {
  const { people, autoFocus, ...rest } = props;
  const names = [...new Set(people.map((line) => line.fullName))];
  return (
    <Autocomplete
      {...rest}
      data={names}
      limit={8}
      openOnFocus={false}
      data-autofocus={autoFocus || undefined}
    />
  );
}
