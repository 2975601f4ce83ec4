import { describe, expect, it } from "vitest";
import { alike, stretches } from "./alike";

describe("pieces that are alike", () => {
  it("are told once, with their days, in the order in which each begins", () => {
    const pieces = [
      { day: "2026-12-07", hours: "09:00–16:00" },
      { day: "2026-12-08", hours: "09:00–16:00" },
      { day: "2026-12-09", hours: "09:00–13:30" },
      { day: "2026-12-10", hours: "09:00–16:00" },
    ];
    const told = alike(pieces, ({ hours }) => hours).map(({ first, pieces: all }) => [first.hours, all.length]);
    expect(told).toEqual([
      ["09:00–16:00", 3],
      ["09:00–13:30", 1],
    ]);
  });
});

describe("stretches of days", () => {
  it("go on over a weekend, and break where a working day is left out", () => {
    expect(stretches(["2026-12-11", "2026-12-14", "2026-12-10", "2026-12-16"])).toEqual([
      { from: "2026-12-10", to: "2026-12-14" },
      { from: "2026-12-16", to: "2026-12-16" },
    ]);
  });

  it("are none without days", () => expect(stretches([])).toEqual([]));
});
