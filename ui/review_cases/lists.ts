/** The closed lists of a case, in the order they are offered, and the words of each. */
import type {
  FindingKind,
  InformedWay,
  RemedyKind,
  ReviewDecision,
  ReviewReason,
  ReviewStage,
  SecondWhy,
} from "../api/generated";
import type { GlyphName, Tone } from "../parts/StatusGlyph";

export const REASON_WORDS: Record<ReviewReason, string> = {
  employee_asked: "case-reason-employee-asked",
  moved_often: "case-reason-moved-often",
  broken: "case-reason-broken",
  paper: "case-reason-paper",
  pulled_back: "case-reason-pulled-back",
  routine: "case-reason-routine",
  other: "case-reason-other",
};

export const FINDING_WORDS: Record<FindingKind, string> = {
  confirmed_kept: "hr-case-finding-confirmed-kept",
  delayed_justified: "hr-case-finding-delayed-justified",
  delayed_unjustified: "hr-case-finding-delayed-unjustified",
  paper: "hr-case-finding-paper",
  not_proven: "hr-case-finding-not-proven",
};

export const FINDING_MARKS: Record<FindingKind, { name: GlyphName; tone: Tone }> = {
  confirmed_kept: { name: "filled", tone: "good" },
  delayed_justified: { name: "half", tone: "soon" },
  delayed_unjustified: { name: "triangle", tone: "now" },
  paper: { name: "triangle", tone: "soon" },
  not_proven: { name: "dotted", tone: "quiet" },
};

export const REMEDY_WORDS: Record<RemedyKind, string> = {
  keep_it_by: "hr-case-remedy-keep-it-by",
  release_old_duties: "hr-case-remedy-release-old-duties",
  pay_from_first_date: "hr-case-remedy-pay-from-first-date",
  something_else: "hr-case-remedy-something-else",
  apology: "hr-case-remedy-apology",
  nothing: "hr-case-remedy-nothing",
};

export const DECISION_WORDS: Record<ReviewDecision, string> = {
  agreed: "hr-case-decision-agreed",
  changed: "hr-case-decision-changed",
  refused: "hr-case-decision-refused",
};

export const SECOND_WORDS: Record<SecondWhy, string> = {
  conflict: "case-second-conflict",
  four_eyes: "case-second-four-eyes",
};

export const INFORMED_WORDS: Record<InformedWay, string> = {
  talk: "case-informed-talk",
  call: "case-informed-call",
  letter: "case-informed-letter",
  mail: "case-informed-mail",
};

export const STAGE_WORDS: Record<ReviewStage, string> = {
  opened: "hr-case-stage-opened",
  packet_requested: "hr-case-stage-packet-requested",
  received: "hr-case-stage-received",
  reviewing: "hr-case-stage-reviewing",
  question: "hr-case-stage-question",
  answered: "hr-case-stage-answered",
  finding: "hr-case-stage-finding",
  remedy_proposed: "hr-case-stage-remedy-proposed",
  decided: "hr-case-stage-decided",
  employee_informed: "hr-case-stage-employee-informed",
  closed: "hr-case-stage-closed",
  expired: "hr-case-stage-expired",
};
