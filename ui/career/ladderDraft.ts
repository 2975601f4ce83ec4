/** A ladder while it is written: signals and ways on as lines of text, and always one empty expectation to go on with. */
import type { Level, LintLine, OpeningKind } from "../api/generated";

export interface ExpectationDraft {
  what: string;
  /** One a line. */
  signals: string;
}

export interface LevelDraft {
  name: string;
  opening: OpeningKind | null;
  openingWords: string;
  expectations: ExpectationDraft[];
  /** Other ladders, one a line. */
  leadsTo: string;
}

const NEW_EXPECTATION: ExpectationDraft = { what: "", signals: "" };

export function newLevel(): LevelDraft {
  return { name: "", opening: null, openingWords: "", expectations: [NEW_EXPECTATION], leadsTo: "" };
}

export function draftOf(level: Level): LevelDraft {
  return withRoom({
    name: level.name,
    opening: level.opening?.kind ?? null,
    openingWords: level.opening?.words ?? "",
    expectations: level.expectations.map(({ what, signals }) => ({ what, signals: signals.join("\n") })),
    leadsTo: level.leadsTo.join("\n"),
  });
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const isEmpty = ({ what, signals }: ExpectationDraft) => what.trim() === "" && signals.trim() === "";

/** The last expectation is always an empty one. */
export function withRoom(level: LevelDraft): LevelDraft {
  const last = level.expectations.at(-1);
  if (last !== undefined && isEmpty(last)) return level;
  return { ...level, expectations: [...level.expectations, NEW_EXPECTATION] };
}

/** As the core takes it: what was left empty is left out. */
export function levelOf(draft: LevelDraft): Level {
  return {
    name: draft.name.trim(),
    opening: draft.opening && { kind: draft.opening, words: draft.openingWords.trim() },
    expectations: draft.expectations
      .filter((expectation) => !isEmpty(expectation))
      .map(({ what, signals }) => ({ what: what.trim(), signals: linesOf(signals) })),
    leadsTo: linesOf(draft.leadsTo),
  };
}

/** The place an expectation of the draft has for the core; none for an empty one. */
export function placeOf(draft: LevelDraft, at: number): number | null {
  const expectation = draft.expectations[at];
  if (expectation === undefined || isEmpty(expectation)) return null;
  return draft.expectations.slice(0, at).filter((before) => !isEmpty(before)).length;
}

/** The findings about one place, by level and expectation; `null` means the thing as a whole. */
export function findingsAt(
  findings: LintLine[],
  level: number | null,
  expectation: number | null = null,
): LintLine[] {
  return findings.filter(
    ({ finding }) => finding.level === level && finding.expectation === expectation,
  );
}

/** Another level one place up; the lowest stays where it is. */
export function movedUp(levels: LevelDraft[], at: number): LevelDraft[] {
  const [before, level] = [levels[at - 1], levels[at]];
  if (before === undefined || level === undefined) return levels;
  return [...levels.slice(0, at - 1), level, before, ...levels.slice(at + 1)];
}
