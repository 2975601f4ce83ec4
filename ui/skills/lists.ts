/** Words for skills, levels and holders. */
import type { HolderRole, Reliance, SkillState } from "../api/generated";
import type { GlyphName, Tone } from "../parts/StatusGlyph";

export const LEVELS = [0, 1, 2, 3, 4] as const;

/** What somebody at that level can do. */
export const LEVEL_WORDS = [
  "skills-level-0",
  "skills-level-1",
  "skills-level-2",
  "skills-level-3",
  "skills-level-4",
] as const;

export function levelWord(level: number): string {
  return LEVEL_WORDS[level] ?? LEVEL_WORDS[0];
}

export const STATE_WORDS: Record<SkillState, string> = {
  claimed: "skills-state-claimed",
  assessed: "skills-state-assessed",
  fresh: "skills-state-fresh",
  stale: "skills-state-stale",
  rechecked: "skills-state-rechecked",
  lapsed: "skills-state-lapsed",
};

export const ROLES: readonly HolderRole[] = ["primary", "stand_in", "learner"];

export const ROLE_WORDS: Record<HolderRole, string> = {
  primary: "work-role-primary",
  stand_in: "work-role-stand-in",
  learner: "work-role-learner",
};

export const RELIANCE_LOOKS: Record<Reliance, { glyph: GlyphName; tone: Tone; word: string }> = {
  nobody: { glyph: "cross", tone: "now", word: "work-reliance-nobody" },
  act: { glyph: "triangle", tone: "soon", word: "work-reliance-act" },
  watch: { glyph: "half", tone: "open", word: "work-reliance-watch" },
  enough: { glyph: "filled", tone: "good", word: "work-reliance-enough" },
};
