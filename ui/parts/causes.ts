/** Why something was moved, or taken back: the closed list of DOMAIN 2, in the order it is offered, and the word of each. */
import type { Cause } from "../api/generated";

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
