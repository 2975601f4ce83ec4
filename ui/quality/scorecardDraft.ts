/** A scorecard while it is written: weights in percent as they are typed, and each question knows which one it was before. */
import type { CriticalClass, ItemKind, Scorecard, ScorecardItemId, ScorecardVersion } from "../api/generated";

/** The most questions of a scorecard: the core refuses the eighth, and its button is not offered. */
export const MOST_QUESTIONS = 7;

export interface ItemDraft {
  /** Which question of the newest version it was; none for a new one. */
  was: ScorecardItemId | null;
  question: string;
  kind: ItemKind;
  critical: CriticalClass;
  /** Percent of its section as typed; '' where all weigh the same. */
  weight: string;
  great: string;
  example: string;
}

export interface SectionDraft {
  name: string;
  /** Percent as typed. */
  weight: string;
  items: ItemDraft[];
}

export interface CardDraft {
  name: string;
  channel: string;
  sections: SectionDraft[];
}

export const NEW_ITEM: ItemDraft = {
  was: null,
  question: "",
  kind: "three",
  critical: "none",
  weight: "",
  great: "",
  example: "",
};

export function newSection(weight: string): SectionDraft {
  return { name: "", weight, items: [NEW_ITEM] };
}

export function newCard(): CardDraft {
  return { name: "", channel: "", sections: [newSection("100")] };
}

/** Basis points as percent: 3,333 is "33.33". */
function percentOf(points: number): string {
  return String(points / 100);
}

/** Percent as basis points; what is no number is told apart by the core as out of range. */
function pointsOf(percent: string): number {
  const number = Number(percent.trim().replace(",", "."));
  return percent.trim() === "" || Number.isNaN(number) ? 0 : Math.round(number * 100);
}

export function draftOfVersion(version: ScorecardVersion): CardDraft {
  return {
    name: version.name,
    channel: version.channel,
    sections: version.sections.map(({ name, weight, items }) => ({
      name,
      weight: percentOf(weight),
      items: items.map((item) => ({
        was: item.item,
        question: item.question,
        kind: item.kind,
        critical: item.critical,
        weight: item.weight === null ? "" : percentOf(item.weight),
        great: item.great,
        example: item.example,
      })),
    })),
  };
}

export function draftOfCard(card: Scorecard): CardDraft {
  return {
    name: card.name,
    channel: card.channel,
    sections: card.sections.map(({ name, weight, items }) => ({
      name,
      weight: percentOf(weight),
      items: items.map((item) => ({
        ...NEW_ITEM,
        question: item.question,
        kind: item.kind,
        critical: item.critical,
        weight: item.weight == null ? "" : percentOf(item.weight),
        great: item.great,
        example: item.example ?? "",
      })),
    })),
  };
}

/** As the core takes it. */
export function cardOf(draft: CardDraft): Scorecard {
  return {
    name: draft.name,
    channel: draft.channel,
    sections: draft.sections.map(({ name, weight, items }) => ({
      name,
      weight: pointsOf(weight),
      items: items.map((item) => ({
        question: item.question,
        kind: item.kind,
        critical: item.critical,
        weight: item.weight.trim() === "" || item.critical !== "none" ? null : pointsOf(item.weight),
        great: item.great,
        example: item.example,
      })),
    })),
  };
}

/** Which question each one was, in the order of the form. */
export function wasOf(draft: CardDraft): (ScorecardItemId | null)[] {
  return draft.sections.flatMap(({ items }) => items.map(({ was }) => was));
}

export function countOf(draft: CardDraft): number {
  return draft.sections.reduce((sum, { items }) => sum + items.length, 0);
}

/** Place in the form, from 0, of a question of a section. */
export function placeOf(draft: CardDraft, section: number, item: number): number {
  return draft.sections.slice(0, section).reduce((sum, { items }) => sum + items.length, 0) + item;
}

/** A question one place up: within its section, or to the end of the one above. */
export function movedUp(draft: CardDraft, section: number, at: number): CardDraft {
  const sections = draft.sections.map((known) => ({ ...known, items: [...known.items] }));
  const here = sections[section];
  const item = here?.items[at];
  if (here === undefined || item === undefined) return draft;
  const above = sections[section - 1];
  if (at === 0 && above === undefined) return draft;
  here.items.splice(at, 1);
  if (at > 0) here.items.splice(at - 1, 0, item);
  else above?.items.push(item);
  return { ...draft, sections };
}
