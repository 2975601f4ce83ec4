/** How a contact is scored: the marks, their words, and the keys they are typed with. */
import { useState } from "react";
import type { ItemKind, Mark } from "../api/generated";

/** In the order in which they are offered. Whether somebody did something has no "nearly". */
export const MARKS: Record<ItemKind, Mark[]> = {
  yes_no: ["1", "3", "n"],
  three: ["1", "2", "3", "n"],
};

const WORDS: Record<Mark, string> = { "1": "mark-not-yet", "2": "mark-nearly", "3": "mark-yes", n: "mark-not-seen" };

/** The key of what a mark is called: "not yet", or "no" where the question is about yes and no. */
export function wordOfMark(mark: Mark, kind: ItemKind): string {
  return kind === "yes_no" && mark === "1" ? "mark-no" : WORDS[mark];
}

/** The mark that a key of the keyboard gives a question; none where the question does not take it. */
export function markOfKey(key: string, kind: ItemKind): Mark | null {
  return MARKS[kind].find((mark) => mark === key.toLowerCase()) ?? null;
}

export interface Marks {
  list: (Mark | null)[];
  set: (at: number, mark: Mark) => void;
  /** One for each question; null while one is still open. */
  complete: Mark[] | null;
  left: number;
}

export function useMarks(questions: number): Marks {
  const [list, setList] = useState<(Mark | null)[]>(() => Array.from({ length: questions }, () => null));
  const set = (at: number, mark: Mark) =>
    setList((now) => now.map((given, place) => (place === at ? mark : given)));
  const given = list.filter((mark) => mark !== null);
  const left = list.length - given.length;
  return { list, set, complete: left === 0 ? given : null, left };
}
