import { expect, test } from "vitest";
import { monthsAlong, monthsLater, placesOn, textThatFits } from "./timeAxis";

const room = { start: 0, end: 365 };
const year = { from: "2026-01-01", to: "2027-01-01" };

test("a day outside stands at the edge and says on which side it lies", () => {
  const { at, outside } = placesOn(year, room);
  expect([at("2025-03-01"), at("2026-01-31"), at("2028-03-01")]).toEqual([0, 30, 365]);
  expect([outside("2025-12-31"), outside("2026-01-01"), outside("2027-01-02")]).toEqual(["before", null, "after"]);
});

test("months along the axis stand no closer than they can be read", () => {
  const days = (width: number, to = "2027-01-01") =>
    monthsAlong({ from: "2026-01-01", to }, { start: 0, end: width }).map(({ day }) => day);
  expect(days(600)).toHaveLength(13);
  expect(days(365)).toEqual(["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01", "2027-01-01"]);
  expect(days(365, "2036-01-01")).toEqual(["2026-01-01", "2028-01-01", "2030-01-01", "2032-01-01", "2034-01-01", "2036-01-01"]);
  expect(monthsAlong(year, room).map(({ isYear }) => isYear)).toEqual([true, false, false, false, true]);
});

test("a month later is the same day, or the last of a shorter month", () => {
  expect(monthsLater("2026-11-23", 2)).toBe("2027-01-23");
  expect(monthsLater("2026-01-31", 1)).toBe("2026-02-28");
  expect(monthsLater("2026-01-15", -12)).toBe("2025-01-15");
});

test("a name too long for its place is cut with a mark, and left out rather than cut to nothing", () => {
  expect(textThatFits("Agent", 40)).toBe("Agent");
  expect(textThatFits("Senior agent", 60)).toBe("Senior a…");
  expect(textThatFits("Senior agent", 20)).toBe("");
});
