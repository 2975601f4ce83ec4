import { expect, test } from "vitest";
import { type PersonLane, laneRows, markAt, monthsShown, monthsToShow, stepFrom } from "./personLanesShape";

const today = "2026-11-23";
const room = { start: 100, end: 465 };
const talk = (on: string) => ({ on, look: { kind: "dot" } as const, words: `talk ${on}`, place: null });
const role = (label: string, on: string, to: string | null) => ({
  on,
  to,
  look: { kind: "band", label } as const,
  words: label,
  place: null,
});
const lanes: PersonLane[] = [
  { name: "Talks", entries: [talk("2026-11-02"), talk("2026-06-08"), talk("2025-03-03")] },
  { name: "Away", entries: [] },
  { name: "Role", entries: [role("Agent", "2024-05-01", "2026-05-31"), role("Senior agent", "2026-06-01", null)] },
];
const span = monthsShown(today, 0);
const rows = laneRows(lanes, span, room);

test("twelve whole months are shown, with room for what is due", () => {
  expect(span).toEqual({ from: "2026-01-01", to: "2027-01-01" });
  expect(monthsShown(today, 6)).toEqual({ from: "2025-07-01", to: "2026-07-01" });
});

test("a lane with nothing in it is not shown", () => {
  expect(rows.map(({ name, top, rows }) => [name, top, rows])).toEqual([
    ["Talks", 0, 1],
    ["Role", 1, 1],
  ]);
});

test("what lies outside the twelve months is there for the keys, and not drawn", () => {
  expect(rows[0]?.marks.map(({ entry, inSight }) => [entry.on, inSight])).toEqual([
    ["2025-03-03", false],
    ["2026-06-08", true],
    ["2026-11-02", true],
  ]);
  expect(monthsToShow("2025-03-03", today, 0)).toBe(10);
  expect(monthsToShow("2026-11-02", today, 10)).toBe(0);
});

test("roles that overlap stand below each other, roles that follow each other in one row", () => {
  const both = laneRows(
    [{ name: "Role", entries: [role("Agent", "2026-02-01", null), role("Lead", "2026-03-01", "2026-04-30"), role("Coach", "2026-06-01", null)] }],
    span,
    room,
  );
  expect(both[0]?.marks.map(({ row }) => row)).toEqual([0, 1, 1]);
  expect(both[0]?.rows).toBe(2);
});

test("arrows walk along a lane, and to the nearest entry of the next one", () => {
  expect(stepFrom(rows, 2, "earlier")).toBe(1);
  expect(stepFrom(rows, 0, "earlier")).toBe(0);
  expect(stepFrom(rows, 2, "first")).toBe(0);
  expect(stepFrom(rows, 2, "down")).toBe(4);
  expect(stepFrom(rows, 0, "down")).toBe(3);
  expect(stepFrom(rows, 4, "up")).toBe(1);
  expect(stepFrom(rows, 4, "down")).toBe(4);
});

test("a pointer finds what is near in its row", () => {
  const june = rows[0]?.marks[1];
  expect(markAt(rows, (june?.x ?? 0) + 5, 0)?.entry.on).toBe("2026-06-08");
  expect(markAt(rows, (june?.x ?? 0) + 60, 0)).toBeNull();
  expect(markAt(rows, 150, 1)?.entry.words).toBe("Agent");
});
