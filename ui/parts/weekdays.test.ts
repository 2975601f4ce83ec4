import { expect, test } from "vitest";
import { clockAfter, minutesBetween, weekdayName } from "./weekdays";

test("a stretch of the clock may go past midnight", () => {
  expect(minutesBetween("09:00", "17:00")).toBe(480);
  expect(minutesBetween("22:00", "06:00")).toBe(480);
  expect(minutesBetween("08:00", "08:00")).toBe(1440);
  expect(clockAfter("22:00", 480)).toBe("06:00");
  expect(clockAfter("09:15", 465)).toBe("17:00");
});

test("the first weekday is Monday, in every language", () => {
  expect(weekdayName("en-GB", 1)).toBe("Monday");
  expect(weekdayName("nb-NO", 7)).toBe("søndag");
  expect(weekdayName("nl-NL", 3, "short")).toBe("wo");
});
