/** Where a coaching stands, as a glyph and a word. */
import type { CoachingLine, CoachingState } from "../api/generated";
import type { Day } from "../api/values";
import type { GlyphName, Tone } from "../parts/StatusGlyph";

interface Look {
  word: string;
  name: GlyphName;
  tone: Tone;
}

export const STATES: Record<CoachingState, Look> = {
  open: { word: "coaching-state-open", name: "ring", tone: "open" },
  tried: { word: "coaching-state-tried", name: "half", tone: "calm" },
  not_yet: { word: "coaching-state-not-yet", name: "half", tone: "soon" },
  effective: { word: "coaching-state-effective", name: "filled", tone: "good" },
  superseded: { word: "coaching-state-superseded", name: "dotted", tone: "quiet" },
  withdrawn: { word: "coaching-state-withdrawn", name: "dotted", tone: "quiet" },
};

/** Whether it is time to look again. */
export function isDue(line: CoachingLine, today: Day): boolean {
  return line.closedOn === null && line.lookAgainOn <= today;
}
