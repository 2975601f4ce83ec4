import { expect, test } from "vitest";
import { lineFor, lineKindOf, withLine, wordsOf } from "./lines";

test("the words of a line lose its mark and who does it", () => {
  expect(wordsOf({ kind: "action", source: "! me: ask planning, before Friday" })).toBe(
    "ask planning, before Friday",
  );
  expect(wordsOf({ kind: "action", source: "!ask planning" })).toBe("ask planning");
  expect(wordsOf({ kind: "promise", source: "> promise: chat training" })).toBe("chat training");
  expect(wordsOf({ kind: "note", source: "Late shifts: two a week is fine" })).toBe(
    "Late shifts: two a week is fine",
  );
});

test("a line can be kept as something else and come back", () => {
  const words = "write down the traps";
  expect(lineFor("action_employee", words, "Daan")).toBe("! Daan: write down the traps");
  expect(lineFor("only_me", words, "Daan")).toBe("# write down the traps");
  expect(lineFor("note", words, "Daan")).toBe(words);
  expect(lineKindOf({ kind: "action", owner: "employee" })).toBe("action_employee");
});

test("replacing a line leaves the others alone", () => {
  expect(withLine("one\ntwo\nthree", 1, "! two")).toBe("one\n! two\nthree");
  expect(withLine("one\ntwo\nthree", 1, null)).toBe("one\nthree");
  expect(withLine("one", 4, "lost")).toBe("one");
  expect(withLine("one\ntwo", 0, "a\nb")).toBe("a b\ntwo");
});
