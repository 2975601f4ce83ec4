import type { CoverDecision } from "../api/generated";
import { startOfSentence, useWords } from "../app/words";
import { EFFECT_WORDS, LEFT_WORDS, STATE_WORDS } from "./lists";

/** What was decided in a few words: "Bram, asked", "The others carry it: longer waits", "Put off until Mon 9 Mar". */
export function useDecisionWords(): (decision: CoverDecision) => string {
  const { t, weekdayDay } = useWords();
  return ({ kind, state, covererName, effect, postponedTo, pulledBack }) => {
    if (kind === "assigned" || kind === "split") {
      const words = t("cover-by", { name: covererName, state: t(STATE_WORDS[state]) });
      return pulledBack ? t("cover-by-pulled-back", { words }) : words;
    }
    const left = startOfSentence(t(LEFT_WORDS[kind]));
    if (effect !== null) return t("cover-left-with", { left, what: t(EFFECT_WORDS[effect]) });
    if (postponedTo !== null) return t("cover-left-until", { left, day: weekdayDay(postponedTo) });
    return left;
  };
}
