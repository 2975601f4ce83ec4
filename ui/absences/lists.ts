/** Words for the kinds and rules of an absence, and its days in one line. */
import type { AbsenceKind, AbsenceLine, AbsenceState, DeclineRule } from "../api/generated";
import type { Words } from "../app/words";
import type { GlyphName, Tone } from "../parts/StatusGlyph";

export const KINDS: readonly AbsenceKind[] = ["leave", "sick", "parental", "other"];

export const KIND_WORDS: Record<AbsenceKind, string> = {
  leave: "absence-kind-leave",
  sick: "absence-kind-sick",
  parental: "absence-kind-parental",
  other: "absence-kind-other",
};

export const RULE_WORDS: Record<DeclineRule, string> = {
  minimum_staffing: "away-rule-minimum-staffing",
  notice_too_short: "away-rule-notice-too-short",
  closed_period: "away-rule-closed-period",
  hours_used_up: "away-rule-hours-used-up",
};

export const STATE_LOOKS: Record<AbsenceState, { glyph: GlyphName; tone: Tone }> = {
  requested: { glyph: "half", tone: "soon" },
  approved: { glyph: "ring", tone: "open" },
  active: { glyph: "filled", tone: "calm" },
  ended: { glyph: "filled", tone: "quiet" },
  declined: { glyph: "cross", tone: "quiet" },
  cancelled: { glyph: "dotted", tone: "quiet" },
};

type Days = Pick<AbsenceLine, "from" | "fromAt" | "to" | "toAt" | "endExpected">;

/** "Mon 23 Nov, 13:00–17:00", "Mon 30 Nov – Fri 11 Dec", "from Mon 2 Nov, nobody knows until when". */
export function daysOf(days: Days, { t, listDay }: Words): string {
  const { from, fromAt, to, toAt } = days;
  const at = (day: string, clock: string | null) => (clock ? t("away-at", { day, clock }) : day);
  const first = listDay(from);
  if (to === null) return t("away-open", { from: at(first, fromAt) });
  if (to !== from) {
    const ends = { from: at(first, fromAt), to: at(listDay(to), toAt) };
    return days.endExpected ? t("away-until-about", ends) : t("away-until", ends);
  }
  if (fromAt && toAt) return t("away-hours", { day: first, from: fromAt, to: toAt });
  if (toAt) return t("away-until-clock", { day: first, clock: toAt });
  return fromAt ? t("away-from-clock", { day: first, clock: fromAt }) : first;
}
