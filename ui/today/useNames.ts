import { useAnswer } from "../api/hooks";
import type { PersonId } from "../api/generated";

/** How people are called, by id; empty until known. */
export function useNames(): (person: PersonId | null) => string {
  const people = useAnswer("people.list", {});
  return (person) => people.data?.find((line) => line.person === person)?.name ?? "";
}
