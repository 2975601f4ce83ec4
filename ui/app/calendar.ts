/** What a day field needs to know, ready to be spread on it: the core's today, and which day a week starts with. */
import type { Settings } from "../api/generated";
import type { Day } from "../api/values";
import { useHouse } from "./house";

export function useCalendar(): { today: Day; weekStart: Settings["weekStart"] } {
  const { today, settings } = useHouse();
  return { today, weekStart: settings.weekStart };
}
