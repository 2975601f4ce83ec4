import type { Rhythm } from "../api/generated";
import { useWords } from "../app/words";
import { type GlyphName, StatusGlyph, type Tone } from "./StatusGlyph";

const MARKS: Record<Rhythm, { name: GlyphName; tone: Tone }> = {
  overdue: { name: "triangle", tone: "now" },
  due: { name: "half", tone: "soon" },
  on_track: { name: "filled", tone: "calm" },
  paused: { name: "pause", tone: "quiet" },
};

interface Props {
  rhythm: Rhythm;
  /** There has been no talk yet: then nothing is on track, however new somebody is. */
  never: boolean;
}

/** Whether a person is seen often enough, as a shape and a word. */
export function RhythmMark({ rhythm, never }: Props) {
  const { t } = useWords();
  if (never && rhythm === "on_track")
    return <StatusGlyph name="ring" tone="soon" word={t("one-on-ones-rhythm-no-talk")} />;
  const words: Record<Rhythm, string> = {
    overdue: t("one-on-ones-rhythm-overdue"),
    due: t("one-on-ones-rhythm-due"),
    on_track: t("one-on-ones-rhythm-on-track"),
    paused: t("one-on-ones-rhythm-paused"),
  };
  return <StatusGlyph {...MARKS[rhythm]} word={words[rhythm]} />;
}
