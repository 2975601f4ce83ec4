/** What is typed into the form of a promise, and how it becomes what the core takes. */
import type {
  Authority,
  Condition,
  Facet,
  Opening,
  Party,
  PersonLine,
  PromiseKind,
  RestatePromise,
  Strength,
  Terms,
} from "../api/generated";
import type { Day } from "../api/values";
import { partyOf } from "./PartyField";

export interface TermsFields {
  what: string;
  due: Day | null;
  noDate: boolean;
  conditions: Condition[];
  kind: PromiseKind;
  /** Null until somebody says how firm it was: the core then takes it from the conditions. */
  strength: Strength | null;
  authority: Authority;
  /** A name; empty is the leader. */
  promisor: string;
  witnesses: string[];
  howKnown: string;
  position: string;
  seats: number;
  openFrom: Day | null;
  facets: Facet[];
  despiteConflict: boolean;
}

export const EMPTY_TERMS: TermsFields = {
  what: "",
  due: null,
  noDate: false,
  conditions: [],
  kind: "other",
  strength: null,
  authority: "unknown",
  promisor: "",
  witnesses: [],
  howKnown: "",
  position: "",
  seats: 1,
  openFrom: null,
  facets: [],
  despiteConflict: false,
};

/** Only a change of role has parts that can be promised one by one. */
export function hasParts(kind: PromiseKind): boolean {
  return kind === "role_change" || kind === "promotion";
}

function openingOf(fields: TermsFields): Opening | null {
  const position = fields.position.trim();
  return position === "" ? null : { position, from: fields.openFrom, seats: fields.seats };
}

export type TermsInput = Omit<RestatePromise, "commitment">;

/** As the core takes it. Whether it is enough, only the core decides. */
export function toTerms(fields: TermsFields, people: PersonLine[]): TermsInput {
  return {
    what: fields.what.trim(),
    due: fields.noDate ? null : fields.due,
    noDate: fields.noDate,
    kind: fields.kind,
    strength: fields.strength,
    conditions: fields.conditions.map((condition) => ({ ...condition, words: condition.words.trim() })),
    opening: openingOf(fields),
    authority: fields.authority,
    promisor: partyOf(fields.promisor, people),
    witnesses: fields.witnesses.flatMap((name) => partyOf(name, people) ?? []),
    howKnown: fields.howKnown.trim(),
    facets: hasParts(fields.kind) ? fields.facets : [],
    despiteConflict: fields.despiteConflict,
  };
}

/** A promise that is stated anew begins with what was said before. */
export function fromTerms(terms: Terms, people: PersonLine[]): TermsFields {
  const nameOf = ({ person, name }: Party) => people.find((line) => line.person === person)?.fullName ?? name;
  return {
    ...EMPTY_TERMS,
    what: terms.what,
    due: terms.due,
    noDate: terms.due === null,
    conditions: terms.conditions,
    kind: terms.kind,
    strength: terms.strength,
    authority: terms.authority,
    promisor: nameOf(terms.promisor),
    witnesses: terms.witnesses.map(nameOf),
    howKnown: terms.howKnown,
    position: terms.opening?.position ?? "",
    seats: terms.opening?.seats ?? 1,
    openFrom: terms.opening?.from ?? null,
    facets: terms.facets,
  };
}
