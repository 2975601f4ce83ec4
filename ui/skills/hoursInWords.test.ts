import { expect, test } from "vitest";
import { rowsOf, runsOf } from "./hoursInWords";

test("the same hours on several weekdays are one row", () => {
  const at = (weekday: number, startsAt: string) => ({ weekday, startsAt, minutes: 480 });
  expect(rowsOf([at(1, "08:00"), at(2, "08:00"), at(6, "10:00")])).toEqual([
    { weekdays: [1, 2], startsAt: "08:00", minutes: 480 },
    { weekdays: [6], startsAt: "10:00", minutes: 480 },
  ]);
});

test("weekdays that follow each other are said as a run", () => {
  expect(runsOf([5, 1, 2, 3])).toEqual([
    [1, 3],
    [5, 5],
  ]);
});
