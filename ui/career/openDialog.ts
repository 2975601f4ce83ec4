import type {
  ActingLine,
  ActingVerb,
  CaseLine,
  CaseVerb,
  CheckWeek,
  PullBackLine,
  RoundLine,
  TransitionLine,
} from "../api/generated";

/** Which dialog of the page is open; at most one is. */
export type OpenDialog =
  | { kind: "ambition" | "begin_round" | "begin_case" | "offer_acting" | "record_move" }
  | { kind: "agree_gap"; round: RoundLine }
  | { kind: "case"; verb: CaseVerb; line: CaseLine }
  | { kind: "acting"; verb: ActingVerb; line: ActingLine }
  | { kind: "check"; move: TransitionLine; week: CheckWeek }
  | { kind: "pull_back" | "close"; move: TransitionLine }
  | { kind: "back_in_role"; pullBack: PullBackLine };

export type Opens = (dialog: OpenDialog) => void;
