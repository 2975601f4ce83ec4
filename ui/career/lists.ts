/** The closed lists of careers, in the order they are offered, and the word of each: `t(RATING_WORDS[rating])`. */
import type {
  ActingVerb,
  CaseStage,
  CaseVerb,
  CheckWeek,
  Closing,
  Decision,
  OpeningKind,
  RealizationFinding,
  Rating,
  TalkQuestion,
  TransitionKind,
} from "../api/generated";

/** The four steps of learning a job, and "not seen". */
export const RATING_WORDS: Record<Rating, string> = {
  not_yet: "rating-not-yet",
  with_help: "rating-with-help",
  alone: "rating-alone",
  helps_others: "rating-helps-others",
  not_seen: "rating-not-seen",
};
export const RATINGS = Object.keys(RATING_WORDS) as Rating[];

export const QUESTION_WORDS: Record<TalkQuestion, string> = {
  what_did_i_miss: "talk-what-did-i-miss",
  what_holds_you_back: "talk-what-holds-you-back",
  where_to_see_it: "talk-where-to-see-it",
  what_would_help: "talk-what-would-help",
};

export const OPENING_WORDS: Record<OpeningKind, string> = {
  when_ready: "ladder-opens-when-ready",
  seat_free: "ladder-opens-seat-free",
  set_days: "ladder-opens-set-days",
};
export const OPENINGS = Object.keys(OPENING_WORDS) as OpeningKind[];

export const DECISION_WORDS: Record<Decision, string> = {
  yes: "decision-yes",
  later: "decision-later",
  no: "decision-no",
};
export const DECISIONS = Object.keys(DECISION_WORDS) as Decision[];

export const TRANSITION_WORDS: Record<TransitionKind, string> = {
  promotion: "transition-promotion",
  lateral: "transition-lateral",
  demotion: "transition-demotion",
  title_only: "transition-title-only",
  regrade: "transition-regrade",
  return: "transition-return",
  recall: "transition-recall",
};
export const TRANSITIONS = Object.keys(TRANSITION_WORDS) as TransitionKind[];

export const CLOSING_WORDS: Record<Closing, string> = {
  real: "closing-real",
  paper: "closing-paper",
  recalled: "closing-recalled",
};
export const CLOSINGS = Object.keys(CLOSING_WORDS) as Closing[];

export const FINDING_WORDS: Record<RealizationFinding, string> = {
  nothing_promised: "finding-nothing-promised",
  all_real: "finding-all-real",
  mostly_real: "finding-mostly-real",
  behind: "finding-behind",
  paper: "finding-paper",
};

/** What can be done with a case, as its buttons say it. */
export const CASE_VERB_WORDS: Record<CaseVerb, string> = {
  agree_gap: "career-verb-agree-gap",
  add_evidence: "career-verb-add-evidence",
  say_ready: "career-verb-say-ready",
  wait_for_opening: "career-verb-wait",
  find_opening: "career-verb-find-opening",
  decide: "career-verb-decide",
  take_effect: "career-verb-take-effect",
  let_go: "career-verb-let-go",
};

/** What is likely where a case stands; anything else comes after it. */
const LIKELY: Partial<Record<CaseStage, CaseVerb[]>> = {
  gap_agreed: ["add_evidence"],
  evidence: ["add_evidence", "say_ready"],
  ready: ["decide", "wait_for_opening"],
  waiting_for_opening: ["find_opening", "decide"],
  put_off: ["decide", "find_opening"],
  agreed: ["take_effect"],
};

export function likelyFirst(stage: CaseStage, verbs: CaseVerb[]): CaseVerb[] {
  const likely = (LIKELY[stage] ?? []).filter((verb) => verbs.includes(verb));
  return [...likely, ...verbs.filter((verb) => !likely.includes(verb))];
}

/** What can be done with an acting assignment. */
export const ACTING_VERB_WORDS: Record<ActingVerb, string> = {
  accept: "career-acting-accept",
  decline: "career-acting-decline",
  begin: "career-acting-begin",
  extend: "career-acting-extend",
  return: "career-acting-return",
  convert: "career-acting-convert",
};

export const WEEK_WORDS: Record<CheckWeek, string> = {
  week_4: "career-week-4",
  week_8: "career-week-8",
  week_12: "career-week-12",
};

/** Where a case stands, as the core's sentences say it too. */
export const STAGE_WORDS: Record<CaseStage, string> = {
  interest: "case-stage-interest",
  gap_agreed: "case-stage-gap-agreed",
  evidence: "case-stage-evidence",
  ready: "case-stage-ready",
  waiting_for_opening: "case-stage-waiting-for-opening",
  agreed: "case-stage-agreed",
  put_off: "case-stage-put-off",
  refused: "case-stage-refused",
  effective: "case-stage-effective",
  closed: "case-stage-closed",
  let_go: "case-stage-let-go",
};
