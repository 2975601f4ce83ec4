import { expect, test } from "vitest";
import { readDay } from "./typedDay";

const MONDAY = "2026-11-23";
const ahead = (typed: string, locale = "en-GB") => readDay(typed, MONDAY, locale);

test("numbers are day and month, and without a year the next such day", () => {
  expect(ahead("1/12")).toBe("2026-12-01");
  expect(ahead("1-2")).toBe("2027-02-01");
  expect(ahead("23.11")).toBe(MONDAY);
  expect(ahead("1/12/25")).toBe("2025-12-01");
  expect(ahead("2026-11-27")).toBe("2026-11-27");
});

test("a weekday is the next one, never today", () => {
  expect(ahead("fri")).toBe("2026-11-27");
  expect(ahead("Monday")).toBe("2026-11-30");
  expect(readDay("fri", MONDAY, "en-GB", "back")).toBe("2026-11-20");
  expect(readDay("mon", MONDAY, "en-GB", "back")).toBe("2026-11-16");
});

test("weekdays and months are understood in the reader's language, and in English", () => {
  expect(ahead("vr", "nl-NL")).toBe("2026-11-27");
  expect(ahead("vrijdag", "nl-NL")).toBe("2026-11-27");
  expect(ahead("3 mrt", "nl-NL")).toBe("2027-03-03");
  expect(ahead("fredag", "nb-NO")).toBe("2026-11-27");
  expect(ahead("27 nov", "nb-NO")).toBe("2026-11-27");
  expect(ahead("fri", "nl-NL")).toBe("2026-11-27");
});

test("today, tomorrow and the like are understood in every language of the app", () => {
  expect(["today", "vandaag", "i dag", "Idag"].map((typed) => ahead(typed))).toEqual(Array(4).fill(MONDAY));
  expect(["tomorrow", "morgen", "i  morgen"].map((typed) => ahead(typed))).toEqual(
    Array(3).fill("2026-11-24"),
  );
  expect(ahead("overmorgen")).toBe("2026-11-25");
  expect(ahead("gisteren")).toBe("2026-11-22");
  expect(ahead("4-12")).toBe("2026-12-04");
});

test("steps count from today", () => {
  expect(ahead("+2w")).toBe("2026-12-07");
  expect(ahead("+3")).toBe("2026-11-26");
  expect(ahead("-1d")).toBe("2026-11-22");
});

test("what has been lies behind when no year is typed", () => {
  expect(readDay("1/12", MONDAY, "en-GB", "back")).toBe("2025-12-01");
});

test("a day the calendar does not have, and what is no day at all, stay unclear", () => {
  expect(ahead("31/6")).toBeNull();
  expect(ahead("soon")).toBeNull();
  expect(ahead("m")).toBeNull();
});
