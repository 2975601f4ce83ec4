import { describe, expect, it } from "vitest";
import type { ScorecardVersion } from "../api/generated";
import { NEW_ITEM, cardOf, countOf, draftOfVersion, movedUp, newCard, placeOf, wasOf } from "./scorecardDraft";

const question = (item: string, more = {}) => ({
  item,
  question: `Question ${item}`,
  kind: "three" as const,
  critical: "none" as const,
  weight: null,
  great: "Says it back",
  example: "",
  ...more,
});
const VERSION: ScorecardVersion = {
  scorecard: "card",
  version: "v1",
  number: 1,
  name: "Voice",
  channel: "voice",
  madeOn: "2026-11-23",
  seam: false,
  sections: [
    { name: "The answer", weight: 6667, items: [question("a"), question("b")] },
    { name: "The person", weight: 3333, items: [question("c", { weight: 10000 }), question("d", { critical: "compliance" })] },
  ],
};

describe("a scorecard while it is written", () => {
  it("comes back as it was, weights and all", () => {
    const card = cardOf(draftOfVersion(VERSION));
    expect(card.sections.map(({ weight }) => weight)).toEqual([6667, 3333]);
    expect(card.sections[1]?.items.map(({ weight }) => weight)).toEqual([10000, null]);
    expect(wasOf(draftOfVersion(VERSION))).toEqual(["a", "b", "c", "d"]);
  });
  it("takes a comma for a point, and what is no number for nothing", () => {
    const draft = newCard();
    const weights = ["12,5", "33.333", "", "half"].map((weight) => ({ ...draft, sections: [{ ...draft.sections[0], name: "", items: [NEW_ITEM], weight }] }));
    expect(weights.map((card) => cardOf(card).sections[0]?.weight)).toEqual([1250, 3333, 0, 0]);
  });
  it("knows where a question stands on the form", () => {
    const draft = draftOfVersion(VERSION);
    expect([countOf(draft), placeOf(draft, 0, 1), placeOf(draft, 1, 0)]).toEqual([4, 1, 2]);
  });
  it("moves a question up within its section, then to the end of the one above, and no further", () => {
    const draft = draftOfVersion(VERSION);
    const order = (card: typeof draft) => card.sections.map(({ items }) => items.map(({ was }) => was));
    expect(order(movedUp(draft, 1, 1))).toEqual([["a", "b"], ["d", "c"]]);
    expect(order(movedUp(draft, 1, 0))).toEqual([["a", "b", "c"], ["d"]]);
    expect(order(movedUp(draft, 0, 0))).toEqual(order(draft));
  });
});
