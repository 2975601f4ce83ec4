import { describe, expect, it } from "vitest";
import type { CoverBoard, DecisionState } from "../api/generated";
import { lanesOf } from "./lanesShape";

/** Hanna is away for a week, and Frida was asked for her Monday. */
function board(state: DecisionState): CoverBoard {
  const [from, to] = ["2026-11-23", "2026-11-29"];
  const absence = { person: "hanna", name: "Hanna", from, to, fromAt: null, toAt: null };
  const decided = [{ coverer: "frida", covererName: "Frida", state, day: from, hours: "09:00–16:00", functionName: "Chat" }];
  return { from, to, away: [{ absence, open: [], decided }] } as unknown as CoverBoard;
}

describe("the picture of cover", () => {
  it("draws whoever was asked or has agreed", () => {
    for (const state of ["asked", "confirmed", "done"] as const) expect(lanesOf(board(state)).covering).toBe(1);
  });

  it("draws nobody who said no, did not do it, or is away then themselves", () => {
    for (const state of ["declined", "failed", "fallen"] as const) expect(lanesOf(board(state)).covering).toBe(0);
  });
});
