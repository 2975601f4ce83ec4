/** Whom and which day the question is about: it stands in the address, so that the card and the way back ask the same. */
import { useSearch } from "@tanstack/react-router";
import type { PersonId } from "../api/generated";
import type { Day } from "../api/values";
import { useHouse } from "../app/house";

export interface Question {
  people: PersonId[];
  day: Day;
}

export function useQuestion(): Question {
  const { today } = useHouse();
  const search = useSearch({ strict: false }) as { people?: unknown; day?: unknown };
  // The search of the page itself, as `?pseudo`, is joined to that of the address.
  const clean = (value: unknown) => (typeof value === "string" ? (value.split("?")[0] ?? "") : "");
  const people = clean(search.people).split(",").filter(Boolean) as PersonId[];
  const day = clean(search.day);
  return { people, day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today };
}

export function addressOfMissing({ people, day }: Question, card = false): string {
  return `/cover/missing${card ? "/card" : ""}?people=${people.join(",")}&day=${day}`;
}
