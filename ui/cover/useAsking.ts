/** Asking somebody: it is decided and waits for their yes, and the text to send them lies ready to be pasted. */
import type { Decide, Suggestion } from "../api/generated";
import type { Day } from "../api/values";
import { useCommand } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { useDays } from "./useDays";

/** Puts a text where it can be pasted. Answers whether that worked. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Says what was copied; where it can't be, the text itself is told. */
export function useCopying(): (text: string) => void {
  const { t } = useWords();
  const toasts = useToasts();
  return (text) =>
    void copy(text).then((copied) => toasts.show(t(copied ? "cover-copied" : "cover-not-copied", { text })));
}

export function useAsking() {
  const { t, say } = useWords();
  const daysOf = useDays();
  const one = useCommand("cover.decide");
  const many = useCommand("cover.accept");
  const copying = useCopying();
  return {
    busy: one.isPending || many.isPending,
    ask: ({ ask }: Suggestion, decisions: Decide[], days: Day[]) => {
      const [first] = decisions;
      if (first === undefined) return;
      const text = decisions.length === 1 ? say(ask) : t("cover-ask-many", { text: say(ask), days: daysOf(days.slice(1)) });
      // At once: a window lets a text be copied only while a key or a click is being answered.
      copying(text);
      if (decisions.length === 1) one.mutate(first);
      else many.mutate({ decisions });
    },
  };
}
