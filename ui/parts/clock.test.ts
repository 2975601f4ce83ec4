import { expect, test } from "vitest";
import { readClock } from "./clock";

test("a time is read as people type it", () => {
  expect(readClock("10")).toBe("10:00");
  expect(readClock("930")).toBe("09:30");
  expect(readClock("9.30")).toBe("09:30");
  expect(readClock(" 14:05 ")).toBe("14:05");
  expect(readClock("25")).toBeNull();
  expect(readClock("soon")).toBeNull();
});
