import type { WordChanges, WordSection } from "../api/generated";

/** `undo` takes an own change back, so that the list is again as it was delivered. */
export interface WordChange {
  kind: "add" | "remove" | "undo";
  section: WordSection;
  entry: string;
}

/** What a center added to one list and removed from it. */
export function changesOf(
  changes: WordChanges,
  section: WordSection,
): { added: string[]; removed: string[] } {
  switch (section) {
    case "health":
      return { added: changes.healthAdded, removed: changes.healthRemoved };
    case "innocent":
      return { added: changes.innocentAdded, removed: changes.innocentRemoved };
    case "names":
      return { added: changes.namesAdded, removed: changes.namesRemoved };
  }
}

/** All the changes with one more, or one less. */
export function changed(changes: WordChanges, { kind, section, entry }: WordChange): WordChanges {
  const { added, removed } = changesOf(changes, section);
  const others = (entries: string[]) => entries.filter((other) => other !== entry);
  const lists = {
    added: kind === "add" ? [...others(added), entry] : others(added),
    removed: kind === "remove" ? [...others(removed), entry] : others(removed),
  };
  switch (section) {
    case "health":
      return { ...changes, healthAdded: lists.added, healthRemoved: lists.removed };
    case "innocent":
      return { ...changes, innocentAdded: lists.added, innocentRemoved: lists.removed };
    case "names":
      return { ...changes, namesAdded: lists.added, namesRemoved: lists.removed };
  }
}
