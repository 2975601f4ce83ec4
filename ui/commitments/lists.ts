/** The closed lists of a promise, in the order they are offered, and the word of each: `t(CAUSE_WORDS[cause])`. */
import type {
  Attribution,
  Authority,
  Breach,
  Cause,
  ConditionKind,
  Facet,
  PromiseKind,
  PromiseVerb,
  Strength,
  SuccessorAnswer,
} from "../api/generated";

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

export const FACET_WORDS: Record<Facet, string> = {
  title: "facet-title",
  duties_added: "facet-duties-added",
  old_duties_released: "facet-old-duties-released",
  authority_and_rights: "facet-authority-and-rights",
  pay_or_grade: "facet-pay-or-grade",
  roster_share: "facet-roster-share",
  written_confirmation: "facet-written-confirmation",
};
export const FACETS = Object.keys(FACET_WORDS) as Facet[];

export const CONDITION_WORDS: Record<ConditionKind, string> = {
  cover: "condition-cover",
  budget: "condition-budget",
  training: "condition-training",
  opening: "condition-opening",
  other: "condition-other",
};
export const CONDITIONS = Object.keys(CONDITION_WORDS) as ConditionKind[];

export const CAUSE_WORDS: Record<Cause, string> = {
  cover_absence: "cause-cover-absence",
  cover_leave: "cause-cover-leave",
  cover_vacancy: "cause-cover-vacancy",
  workload_peak: "cause-workload-peak",
  no_opening: "cause-no-opening",
  budget: "cause-budget",
  training_capacity: "cause-training-capacity",
  condition_not_met_employer: "cause-condition-not-met-employer",
  condition_not_met_employee: "cause-condition-not-met-employee",
  reorganization: "cause-reorganization",
  decision_maker_change: "cause-decision-maker-change",
  legal: "cause-legal",
  employee_request: "cause-employee-request",
  other: "cause-other",
};

/** The causes as somebody looks for them: most often it is cover. */
export const CAUSE_GROUPS: { words: string; causes: Cause[] }[] = [
  { words: "causes-cover", causes: ["cover_absence", "cover_leave", "cover_vacancy", "workload_peak"] },
  { words: "causes-missing", causes: ["no_opening", "budget", "training_capacity"] },
  { words: "causes-conditions", causes: ["condition_not_met_employer", "condition_not_met_employee"] },
  { words: "causes-organization", causes: ["reorganization", "decision_maker_change", "legal"] },
  { words: "causes-else", causes: ["employee_request", "other"] },
];

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
