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
  confirmed_kept: "case-finding-confirmed-kept",
  delayed_justified: "case-finding-delayed-justified",
  delayed_unjustified: "case-finding-delayed-unjustified",
  paper: "case-finding-paper",
  not_proven: "case-finding-not-proven",
};

export const FINDING_MARKS: Record<FindingKind, { name: GlyphName; tone: Tone }> = {
  confirmed_kept: { name: "filled", tone: "good" },
  delayed_justified: { name: "half", tone: "soon" },
  delayed_unjustified: { name: "triangle", tone: "now" },
  paper: { name: "triangle", tone: "soon" },
  not_proven: { name: "dotted", tone: "quiet" },
};

export const REMEDY_WORDS: Record<RemedyKind, string> = {
  keep_it_by: "case-remedy-keep-it-by",
  release_old_duties: "case-remedy-release-old-duties",
  pay_from_first_date: "case-remedy-pay-from-first-date",
  something_else: "case-remedy-something-else",
  apology: "case-remedy-apology",
  nothing: "case-remedy-nothing",
};

export const DECISION_WORDS: Record<ReviewDecision, string> = {
  agreed: "case-decision-agreed",
  changed: "case-decision-changed",
  refused: "case-decision-refused",
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
  opened: "case-stage-opened",
  packet_requested: "case-stage-packet-requested",
  received: "case-stage-received",
  reviewing: "case-stage-reviewing",
  question: "case-stage-question",
  answered: "case-stage-answered",
  finding: "case-stage-finding",
  remedy_proposed: "case-stage-remedy-proposed",
  decided: "case-stage-decided",
  employee_informed: "case-stage-employee-informed",
  closed: "case-stage-closed",
  expired: "case-stage-expired",
};
