import { describe, expect, it } from "vitest";
import { markOfKey, wordOfMark } from "./marks";

describe("keys of a form", () => {
  it("give the mark they stand for, however N is typed", () => {
    expect(["1", "2", "3", "n", "N"].map((key) => markOfKey(key, "three"))).toEqual(["1", "2", "3", "n", "n"]);
  });

  it("give nothing that the question does not take", () => {
    expect(markOfKey("2", "yes_no")).toBeNull();
    expect(markOfKey("4", "three")).toBeNull();
    expect(markOfKey("Enter", "three")).toBeNull();
  });
});

describe("words of a mark", () => {
  it("say no where the question is about yes and no", () => {
    expect(wordOfMark("1", "yes_no")).toBe("mark-no");
    expect(wordOfMark("1", "three")).toBe("mark-not-yet");
    expect(wordOfMark("n", "yes_no")).toBe("mark-not-seen");
  });
});
