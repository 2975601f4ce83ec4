/** What day fields need to know: the core's today, and which day a week starts with. */
import { useAnswer, useVaultStatus } from "../api/hooks";
import type { Day, Settings } from "../api/generated";

export interface Calendar {
  today: Day;
  weekStart: Settings["weekStart"];
}

/** Only for screens behind an open vault, where both are always known by the time a form opens. */
export function useCalendar(): Calendar {
  const status = useVaultStatus();
  const settings = useAnswer("settings.read", null);
  return { today: status.data?.today ?? "", weekStart: settings.data?.weekStart ?? "monday" };
}
