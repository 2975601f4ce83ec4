import type { AbsenceLine } from "../api/generated";
import type { Day } from "../api/values";
import { useWords } from "../app/words";

/** "Wed 9 Dec", "Wed 9 Dec and Wed 16 Dec", "Mon 7 Dec to Fri 18 Dec, 8 days". */
export function useDays(): (days: Day[]) => string {
  const { t, listDay: told } = useWords();
  return (days) => {
    const [first = "", second = first] = days;
    const last = days.at(-1) ?? first;
    if (days.length <= 1) return told(first);
    if (days.length === 2) return t("cover-two-days", { first: told(first), second: told(second) });
    return t("cover-days", { first: told(first), last: told(last), count: days.length });
  };
}

/** From when to when somebody is away, as far as it is known. */
export function useAwayWords(): (absence: AbsenceLine) => string {
  const { t, listDay: told } = useWords();
  const at = (day: Day, clock: string | null) => (clock === null ? told(day) : `${told(day)} ${clock}`);
  return ({ from, fromAt, to, toAt, endExpected, reviewOn }) => {
    const begins = at(from, fromAt);
    if (to === null) {
      return reviewOn === null
        ? t("cover-away-open", { from: begins })
        : t("cover-away-open-ask", { from: begins, day: told(reviewOn) });
    }
    if (to === from) {
      return fromAt === null && toAt === null ? begins : t("cover-away-hours", { from: begins, to: toAt ?? "24:00" });
    }
    return t(endExpected ? "cover-away-about" : "cover-away-until", { from: begins, to: at(to, toAt) });
  };
}
