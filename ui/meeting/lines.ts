/**
 * The text box is the only truth while talking: a change made in "You are about to keep" is a change of the line it
 * came from. What a line means is understood by the core; here lines are only put together and replaced.
 */
import type { Side, Understood } from "../api/generated";

export type LineKind = Exclude<Understood["kind"], "action"> | "action_leader" | "action_employee";

export function lineKindOf(understood: Pick<Understood, "kind" | "owner">): LineKind {
  if (understood.kind !== "action") return understood.kind;
  return understood.owner === "employee" ? "action_employee" : "action_leader";
}

const MARK = /^\s*[!>?#]\s*/;
/** "me: " or "Daan: " before the words of an action, "promise: " before those of a promise. */
const PREFIX = /^[^:\s][^:]{0,30}:\s+/;

/** The words of a typed line, without its mark and without who does it. */
export function wordsOf(understood: Pick<Understood, "kind" | "source">): string {
  const withoutMark =
    understood.kind === "note" ? understood.source.trim() : understood.source.replace(MARK, "").trim();
  const mayHavePrefix = understood.kind === "action" || understood.kind === "promise";
  return mayHavePrefix ? withoutMark.replace(PREFIX, "") : withoutMark;
}

/** The line to type for these words to be kept as this kind. */
export function lineFor(kind: LineKind, words: string, name: string): string {
  const owner: Record<Side, string> = { leader: "me", employee: name };
  switch (kind) {
    case "note":
      return words;
    case "action_leader":
      return `! ${owner.leader}: ${words}`;
    case "action_employee":
      return `! ${owner.employee}: ${words}`;
    case "promise":
      return `> ${words}`;
    case "ask":
      return `? ${words}`;
    case "only_me":
      return `# ${words}`;
  }
}

/** The text with one line replaced, or taken out when `line` is null. Line breaks pasted into it become spaces. */
export function withLine(text: string, number: number, line: string | null): string {
  const lines = text.split("\n");
  if (number >= lines.length) return text;
  if (line === null) lines.splice(number, 1);
  else lines[number] = line.replace(/\s*\n\s*/g, " ");
  return lines.join("\n");
}
