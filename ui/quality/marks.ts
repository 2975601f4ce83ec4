/** The answers to a form while they are given: a mark for each question, and what was missing where it is not there yet. */
import { useState } from "react";
import type { Mark } from "../api/generated";

export interface Marks {
  list: (Mark | null)[];
  missing: string[];
  mark: (at: number, mark: Mark) => void;
  write: (at: number, missing: string) => void;
  /** One for each question; null while one is still open. */
  complete: Mark[] | null;
  left: number;
}

/** What was marked before, where the form was left half typed. */
export type Marked = Pick<Marks, "list" | "missing">;

export function useMarks(questions: number, before?: Marked): Marks {
  const [list, setList] = useState<(Mark | null)[]>(() => before?.list ?? Array<Mark | null>(questions).fill(null));
  const [missing, setMissing] = useState<string[]>(() => before?.missing ?? Array<string>(questions).fill(""));
  const given = list.flatMap((mark) => (mark === null ? [] : [mark]));
  const left = list.length - given.length;
  return {
    list,
    missing,
    mark: (at, mark) => setList((now) => now.map((known, place) => (place === at ? mark : known))),
    write: (at, text) => setMissing((now) => now.map((known, place) => (place === at ? text : known))),
    complete: left === 0 ? given : null,
    left,
  };
}
