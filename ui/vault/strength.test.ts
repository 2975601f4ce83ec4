import { expect, test } from "vitest";
import { strengthOf } from "./strength";

test("nothing typed is told apart from something weak", () => {
  expect(strengthOf("")).toBe("empty");
});

test("short, repeated or usual passphrases are weak", () => {
  for (const weak of ["aaaaaaaaaaaaaaaaaaaa", "Password123", "welkom2026", "evenkeel", "x7Kp2"]) {
    expect(strengthOf(weak), weak).toBe("weak");
  }
});

test("four words hold fairly, six are strong", () => {
  expect(strengthOf("amber kettle river moss")).not.toBe("weak");
  expect(strengthOf("amber kettle river thirteen moss window")).toBe("strong");
});

test("one word said often is not many words", () => {
  expect(strengthOf("river river river river river")).toBe("weak");
});
