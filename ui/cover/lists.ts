/** The word of each state and kind, and the mark that stands beside it. */
import type {
  AbsenceKind,
  BlockKind,
  BoardSpan,
  CoverDecision,
  DecisionKind,
  DecisionState,
  Effect,
} from "../api/generated";
import type { GlyphName, Tone } from "../parts/StatusGlyph";

export const SPANS: BoardSpan[] = ["today", "week", "six_weeks"];

export const SPAN_WORDS: Record<BoardSpan, string> = {
  today: "cover-span-today",
  week: "cover-span-week",
  six_weeks: "cover-span-six-weeks",
};

export const KIND_WORDS: Record<AbsenceKind, string> = {
  leave: "absence-kind-leave",
  sick: "absence-kind-sick",
  parental: "absence-kind-parental",
  other: "absence-kind-other",
};

/** What was decided where nobody takes it. */
export const LEFT_WORDS: Record<Exclude<DecisionKind, "assigned" | "split">, string> = {
  absorbed: "cover-left-absorbed",
  postponed: "cover-left-postponed",
  dropped: "cover-left-dropped",
};

export const EFFECTS: Effect[] = ["none", "longer_waits", "later_answers", "closed_meanwhile"];

export const EFFECT_WORDS: Record<Effect, string> = {
  none: "cover-effect-none",
  longer_waits: "cover-effect-longer-waits",
  later_answers: "cover-effect-later-answers",
  closed_meanwhile: "cover-effect-closed-meanwhile",
};

export const BLOCK_WORDS: Record<BlockKind, string> = {
  new_role: "block-new-role",
  training: "block-training",
  one_on_one: "block-one-on-one",
  coaching: "block-coaching",
  study: "block-study",
  recovery: "block-recovery",
};

export const STATE_WORDS: Record<DecisionState, string> = {
  asked: "decision-state-asked",
  confirmed: "decision-state-confirmed",
  declined: "decision-state-declined",
  fallen: "decision-state-fallen",
  done: "decision-state-done",
  failed: "decision-state-failed",
  settled: "decision-state-settled",
};

const OPEN_AGAIN: DecisionState[] = ["declined", "fallen", "failed"];

/** Whether the work counts as decided. */
export function stands({ state }: Pick<CoverDecision, "state">): boolean {
  return !OPEN_AGAIN.includes(state);
}

interface Mark {
  glyph: GlyphName;
  tone: Tone;
}

export const OPEN_MARK: Mark = { glyph: "triangle", tone: "soon" };

const MARKS: Record<DecisionState, Mark> = {
  asked: { glyph: "half", tone: "soon" },
  confirmed: { glyph: "filled", tone: "good" },
  declined: { glyph: "cross", tone: "quiet" },
  fallen: { glyph: "triangle", tone: "soon" },
  done: { glyph: "tick", tone: "good" },
  failed: { glyph: "cross", tone: "now" },
  settled: { glyph: "dotted", tone: "quiet" },
};

export function markOf(decision: Pick<CoverDecision, "state">): Mark {
  return MARKS[decision.state];
}
