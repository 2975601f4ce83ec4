import { describe, expect, it } from "vitest";
import type { TrendPhase, TrendPoint } from "../api/generated";
import { scaleOf, trendShape } from "./trendsShape";

const room = { start: 40, end: 440 };
const height = { start: 10, end: 210 };

function point(on: string, value: number): TrendPoint {
  return { on, value, checks: 10, signal: null, customer: 0, business: 0, compliance: 0 };
}

function phase(points: TrendPoint[], limits: TrendPhase["limits"] = null): TrendPhase {
  return { points, limits };
}

describe("the axis", () => {
  it("begins where the data are, at a ten, and covers the limits", () => {
    expect(scaleOf([phase([point("2026-01-01", 83), point("2026-02-01", 88)])])).toEqual([80, 90]);
    const limits = { mean: 85, upper: 99.5, lower: 71 };
    expect(scaleOf([phase([point("2026-01-01", 83)], limits)])).toEqual([70, 100]);
  });

  it("never leaves 0 to 100, whatever the limits say", () => {
    const limits = { mean: 95, upper: 112, lower: -4 };
    expect(scaleOf([phase([point("2026-01-01", 95)], limits)])).toEqual([0, 100]);
  });

  it("has a height where nothing varies", () => {
    expect(scaleOf([phase([point("2026-01-01", 80), point("2026-02-01", 80)])])).toEqual([70, 90]);
    expect(scaleOf([phase([point("2026-01-01", 100)])])).toEqual([90, 100]);
  });
});

describe("the line", () => {
  it("goes from the first month at the left to the last at the right", () => {
    const shape = trendShape([phase([point("2026-01-01", 80), point("2026-12-01", 90)])], [], room, height);
    expect(shape?.stretches[0]?.dots.map(({ x, y }) => [x, y])).toEqual([
      [40, 210],
      [440, 10],
    ]);
    expect(shape?.stretches[0]?.limits).toBeNull();
    expect(shape?.levels.map(({ value }) => value)).toEqual([80, 90]);
  });

  it("breaks where something changed, with the limits of each side", () => {
    const limits = { mean: 85, upper: 90, lower: 80 };
    const before = phase([point("2026-01-01", 82), point("2026-02-01", 88)], limits);
    const after = phase([point("2026-03-01", 84)]);
    const shape = trendShape([before, after], [{ on: "2026-03-01", words: "A new page" }], room, height);
    expect(shape?.stretches.map(({ limits }) => limits !== null)).toEqual([true, false]);
    expect(shape?.stretches[0]?.limits).toEqual({ mean: 110, upper: 10, lower: 210 });
    expect(shape?.breaks).toEqual([{ x: 440, on: "2026-03-01", words: "A new page" }]);
  });

  it("of one month stands at the left", () => {
    const shape = trendShape([phase([point("2026-01-01", 84)])], [], room, height);
    expect(shape?.stretches[0]?.dots[0]?.x).toBe(40);
  });

  it("of nothing is nothing", () => {
    expect(trendShape([], [], room, height)).toBeNull();
  });
});
