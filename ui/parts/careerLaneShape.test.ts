import { expect, test } from "vitest";
import type { LaneBand, LanePullBack } from "../api/generated";
import { type CareerLaneData, laneShape, sideOf } from "./careerLaneShape";

const room = { start: 10, end: 375 };
const hours = ({ hours }: LanePullBack) => `${hours} h`;
const band = (label: string, kind: LaneBand["kind"], from: string, to: string | null): LaneBand => ({
  label,
  kind,
  from,
  to,
  filled: null,
});
const lane = (change: Partial<CareerLaneData>): CareerLaneData => ({
  from: "2026-01-01",
  to: "2027-01-01",
  today: "2026-11-23",
  bands: [],
  pulledBack: [],
  onPaper: [],
  ...change,
});

test("a day is a pixel on an axis of a year and as many pixels", () => {
  const { bands } = laneShape(lane({ bands: [band("Agent", "held", "2026-01-11", "2026-03-02")] }), room, hours);
  expect(bands[0]).toMatchObject({ start: 20, end: 70, row: 0, label: "Agent", before: false, after: false });
});

test("a role on trial stands below the role that is still theirs, and the next role beside it", () => {
  const bands = [
    band("Senior agent", "held", "2026-09-01", null),
    band("Agent", "held", "2025-01-01", "2026-08-31"),
    band("Team lead", "for_a_while", "2026-05-01", "2026-07-31"),
    band("Coach", "promised", "2026-12-01", null),
  ];
  const shape = laneShape(lane({ bands }), room, hours);
  const rows = Object.fromEntries(shape.bands.map(({ band, row }) => [band.label, row]));
  expect(rows).toEqual({ Agent: 0, "Senior agent": 0, "Team lead": 1, Coach: 1 });
  expect(shape.rows).toBe(2);
  expect(shape.bands.map(({ before, after }) => [before, after])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, true],
  ]);
});

test("what is on paper only is hatched until its end, or until today", () => {
  const roles = [band("Team lead", "held", "2026-02-01", null), band("Coach", "for_a_while", "2026-06-01", null)];
  const onPaper = [
    { from: "2026-06-01", to: "2026-06-11" },
    { from: "2026-11-13", to: null },
  ];
  const { bands } = laneShape(lane({ bands: roles, onPaper }), room, hours);
  expect(bands[0]?.onPaper).toEqual([
    [161, 171],
    [326, 336],
  ]);
  expect(bands[1]?.onPaper).toEqual([]);
});

test("the area of a triangle grows evenly with the hours, from 6 px at 4 hours to 14 px at 40", () => {
  expect(sideOf(4)).toBe(6);
  expect(sideOf(40)).toBe(14);
  expect(sideOf(22) ** 2).toBeCloseTo((6 ** 2 + 14 ** 2) / 2);
  expect(sideOf(0.5)).toBe(6);
  expect(sideOf(400)).toBe(14);
});

test("hours stand in a second row where the first is taken, and in the table alone where both are", () => {
  const on = (day: string) => ({ from: day, to: day, days: 1, hours: 12 });
  const pulledBack = [on("2026-05-03"), on("2026-05-01"), on("2026-05-02"), on("2026-09-01"), on("2025-12-31")];
  const shape = laneShape(lane({ pulledBack }), room, hours);
  expect(shape.triangles.map(({ row }) => row)).toEqual([0, 1, null, 0]);
  expect(shape.labelRows).toBe(2);
});
