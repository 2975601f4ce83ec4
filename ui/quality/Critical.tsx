import type { CriticalClass } from "../api/generated";
import { useWords } from "../app/words";
import { StatusChip } from "../parts/StatusGlyph";
import { CRITICAL_WORDS } from "./lists";

/** What an error in a critical question would harm; nothing for a question that counts in the score. */
export function Critical({ of }: { of: CriticalClass }) {
  const { t } = useWords();
  return of === "none" ? null : <StatusChip name="triangle" tone="quiet" word={t(CRITICAL_WORDS[of])} />;
}
