/** The closed lists of quality, in the order they are offered, and the word of each: `t(MARK_WORDS[mark])`. */
import type {
  ClassOutcome,
  ContactLength,
  ContactListKind,
  CriticalClass,
  EvaluationState,
  GapQuestion,
  ItemKind,
  Mark,
  PartOfDay,
  ScorecardTemplate,
} from "../api/generated";
import type { GlyphName, Tone } from "../parts/StatusGlyph";

/** What was seen of a question, in the order of its keys: 1, 2, 3 and N. */
export const MARKS: Record<ItemKind, Mark[]> = { three: ["1", "2", "3", "n"], yes_no: ["1", "3", "n"] };

/** What a mark can be seen as instead: something higher, or not to be seen at all. Nothing is ever lowered. */
export function marksInstead(kind: ItemKind, of: Mark | null): Mark[] {
  if (of === null || of === "3") return [];
  return MARKS[kind].filter((mark) => (mark === "n" ? of !== "n" : of === "n" ? mark !== "1" : mark > of));
}

/** The same mark is called otherwise where the question is answered with yes and no. */
export const MARK_WORDS: Record<ItemKind, Record<Mark, string>> = {
  three: { "1": "mark-not-yet", "2": "mark-nearly", "3": "mark-yes", n: "mark-not-seen" },
  yes_no: { "1": "mark-no", "2": "mark-nearly", "3": "mark-yes", n: "mark-not-seen" },
};

export const KIND_WORDS: Record<ItemKind, string> = { three: "item-kind-three", yes_no: "item-kind-yes-no" };
export const KINDS = Object.keys(KIND_WORDS) as ItemKind[];

export const CRITICAL_WORDS: Record<CriticalClass, string> = {
  none: "critical-none",
  customer: "critical-customer",
  business: "critical-business",
  compliance: "critical-compliance",
};
export const CRITICAL_CLASSES = Object.keys(CRITICAL_WORDS) as CriticalClass[];

export const CLASS_OUTCOME_WORDS: Record<ClassOutcome, string> = {
  not_asked: "class-outcome-not-asked",
  not_seen: "class-outcome-not-seen",
  free: "class-outcome-free",
  failed: "class-outcome-failed",
};

export const STATE_WORDS: Record<EvaluationState, string> = {
  draft: "check-state-draft",
  self_assessed: "check-state-self-assessed",
  submitted: "check-state-submitted",
  acknowledged: "check-state-acknowledged",
  disputed: "check-state-disputed",
  upheld: "check-state-upheld",
  changed: "check-state-changed",
  closed: "check-state-closed",
};

export const STATE_MARKS: Record<EvaluationState, { name: GlyphName; tone: Tone }> = {
  draft: { name: "dotted", tone: "quiet" },
  self_assessed: { name: "half", tone: "open" },
  submitted: { name: "ring", tone: "open" },
  acknowledged: { name: "tick", tone: "good" },
  disputed: { name: "triangle", tone: "soon" },
  upheld: { name: "filled", tone: "quiet" },
  changed: { name: "filled", tone: "good" },
  closed: { name: "filled", tone: "quiet" },
};

export const GAP_WORDS: Record<GapQuestion, string> = {
  what_did_i_miss: "check-gap-what-did-i-miss",
  what_holds_you_back: "check-gap-what-holds-you-back",
  where_to_see_it: "check-gap-where-to-see-it",
  what_would_help: "check-gap-what-would-help",
};

/** The key of a mark, as it stands before its word. */
export const MARK_KEYS: Record<Mark, string> = { "1": "1", "2": "2", "3": "3", n: "N" };

export const TEMPLATE_WORDS: Record<ScorecardTemplate, string> = {
  voice: "scorecard-template-voice",
  mail: "scorecard-template-mail",
  chat: "scorecard-template-chat",
};
export const TEMPLATES = Object.keys(TEMPLATE_WORDS) as ScorecardTemplate[];

export const LENGTH_WORDS: Record<ContactLength, string> = {
  short: "contact-length-short",
  middle: "contact-length-middle",
  long: "contact-length-long",
  unknown: "contact-length-unknown",
};

export const PART_WORDS: Record<PartOfDay, string> = {
  morning: "contact-part-morning",
  afternoon: "contact-part-afternoon",
  evening: "contact-part-evening",
  unknown: "contact-part-unknown",
};

export const LIST_KIND_WORDS: Record<ContactListKind, string> = {
  table: "contact-list-table",
  queue_log: "contact-list-queue-log",
};
