/** What the answers of other screens gain with promises, until `api/generated.ts` has it; then this file goes. */
import type { Done, MeetingPage, PersonPage, TodayLine } from "../api/generated";
import type { CommitmentId, PromiseDraft, PromiseLine } from "./contract";

export type PersonPageWithPromises = PersonPage & { promises: PromiseLine[]; promiseDrafts: PromiseDraft[] };
export type MeetingPageWithPromises = MeetingPage & { promises: PromiseLine[] };

type PromiseLineKind =
  | "promise_due"
  | "promise_silent"
  | "promise_unanswered"
  | "promise_disputed"
  | "promise_draft"
  | "promise_untold";
export type TodayLineWithPromises = Omit<TodayLine, "kind" | "button"> & {
  kind: TodayLine["kind"] | PromiseLineKind;
  button: TodayLine["button"] | "write";
  commitment: CommitmentId | null;
  draft: string | null;
};

declare module "../api/generated" {
  interface Calls {
    "commitments.word_lists": { kind: "query"; input: null; output: WordLists };
    "commitments.change_words": { kind: "command"; input: { changes: WordChanges }; output: Done<null> };
  }
}

export type WordSection = "health" | "innocent" | "names";
export interface WordList {
  section: WordSection;
  language: "en" | "nl" | "no" | "de";
  entries: string[];
}
export interface WordChanges {
  healthAdded: string[];
  healthRemoved: string[];
  innocentAdded: string[];
  innocentRemoved: string[];
  namesAdded: string[];
  namesRemoved: string[];
}
export interface WordLists {
  lists: WordList[];
  changes: WordChanges;
}
