import { expect, test } from "vitest";
import type { BoardLine } from "../api/generated";
import { ANY, passes } from "./filter";

const line = {
  name: "Lars",
  fullName: "Lars Öberg",
  position: "Agent",
  team: "Noord",
  joined: "2026-10-05",
  daysSince: 31,
} as BoardLine;
const today = "2026-11-23";

test("typing finds people without accents, by any word", () => {
  expect(passes(line, { ...ANY, text: "oberg agent" }, today)).toBe(true);
  expect(passes(line, { ...ANY, text: "daan" }, today)).toBe(false);
});

test("the chips narrow the board", () => {
  expect(passes(line, { ...ANY, fourWeeks: true }, today)).toBe(true);
  expect(passes({ ...line, daysSince: 28 }, { ...ANY, fourWeeks: true }, today)).toBe(false);
  expect(passes({ ...line, daysSince: null }, { ...ANY, fourWeeks: true }, today)).toBe(true);
  expect(passes(line, { ...ANY, isNew: true }, today)).toBe(true);
  expect(passes({ ...line, joined: "2025-01-01" }, { ...ANY, isNew: true }, today)).toBe(false);
});
