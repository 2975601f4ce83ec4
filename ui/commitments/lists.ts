/** The closed lists of a promise, in the order they are offered, and the word of each: `t(CAUSE_WORDS[cause])`. */
import type {
  Attribution,
  Authority,
  Breach,
  ConditionKind,
  PromiseKind,
  PromiseVerb,
  Strength,
  SuccessorAnswer,
} from "../api/generated";

export { CAUSE_WORDS } from "../parts/causes";
export { FACETS, FACET_WORDS } from "../parts/facets";

export const KIND_WORDS: Record<PromiseKind, string> = {
  promotion: "promise-kind-promotion",
  role_change: "promise-kind-role-change",
  training: "promise-kind-training",
  pay: "promise-kind-pay",
  hours: "promise-kind-hours",
  project_time: "promise-kind-project-time",
  release: "promise-kind-release",
  feedback: "promise-kind-feedback",
  other: "promise-kind-other",
};

export const STRENGTH_WORDS: Record<Strength, string> = {
  intention: "strength-intention",
  conditional: "strength-conditional",
  promise: "strength-promise",
  entitlement: "strength-entitlement",
};

export const AUTHORITY_WORDS: Record<Authority, string> = {
  yes: "authority-yes",
  no: "authority-no",
  unknown: "authority-unknown",
};

export const CONDITION_WORDS: Record<ConditionKind, string> = {
  cover: "condition-cover",
  budget: "condition-budget",
  training: "condition-training",
  opening: "condition-opening",
  other: "condition-other",
};
export const CONDITIONS = Object.keys(CONDITION_WORDS) as ConditionKind[];

export const ATTRIBUTION_WORDS: Record<Attribution, string> = {
  inability: "attribution-inability",
  choice: "attribution-choice",
  misunderstanding: "attribution-misunderstanding",
  employee_side: "attribution-employee-side",
};

export const BREACH_WORDS: Record<Breach, string> = {
  delay: "breach-delay",
  magnitude: "breach-magnitude",
  type: "breach-type",
  inequity: "breach-inequity",
  reciprocal_imbalance: "breach-reciprocal-imbalance",
};
export const BREACHES = Object.keys(BREACH_WORDS) as Breach[];

export const SUCCESSOR_WORDS: Record<SuccessorAnswer, string> = {
  accepts: "successor-accepts",
  renegotiates: "successor-renegotiates",
  refuses: "successor-refuses",
};

/** What can be done with a promise, as its buttons and menus say it. */
export const VERB_WORDS: Record<PromiseVerb, string> = {
  answer: "promise-verb-answer",
  restate: "promise-verb-restate",
  move: "promise-verb-move",
  claim: "promise-verb-claim",
  confirm: "promise-verb-confirm",
  keep_partly: "promise-verb-keep-partly",
  risk: "promise-verb-risk",
  back_on_track: "promise-verb-back-on-track",
  withdraw: "promise-verb-withdraw",
  supersede: "promise-verb-supersede",
  break: "promise-verb-break",
  reverse: "promise-verb-reverse",
  restore: "promise-verb-restore",
  repair: "promise-verb-repair",
  succeed: "promise-verb-succeed",
  meet_condition: "promise-verb-meet-condition",
  view: "promise-verb-view",
  name_cover: "promise-verb-name-cover",
  reply: "promise-verb-reply",
};
