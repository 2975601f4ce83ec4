import { expect, test } from "vitest";
import type { Level } from "../api/generated";
import { draftOf, levelOf, movedUp, newLevel, placeOf, withRoom } from "./ladderDraft";

const SENIOR: Level = {
  name: "Senior agent",
  opening: { kind: "seat_free", words: "Two seats a shift." },
  expectations: [{ what: "Helps so that it lasts", signals: ["Asks first", "Shows where it stands"] }],
  leadsTo: ["Coach"],
};

test("a level comes back from its draft as it was", () => {
  expect(levelOf(draftOf(SENIOR))).toEqual(SENIOR);
});

test("there is always one empty expectation to go on with, and it is not kept", () => {
  const draft = draftOf(SENIOR);
  expect(draft.expectations).toHaveLength(2);
  const written = withRoom({ ...draft, expectations: draft.expectations.map((one) => ({ ...one, what: "Sees it" })) });
  expect(written.expectations).toHaveLength(3);
  expect(levelOf(written).expectations).toHaveLength(2);
  expect(levelOf(newLevel())).toEqual({ name: "", opening: null, expectations: [], leadsTo: [] });
});

test("an expectation that was emptied leaves its place to the next", () => {
  const draft = { ...draftOf(SENIOR), expectations: [{ what: "", signals: " " }, { what: "Sees it", signals: "" }] };
  expect([placeOf(draft, 0), placeOf(draft, 1), placeOf(draft, 7)]).toEqual([null, 0, null]);
});

test("a level moves up one place, and the lowest stays", () => {
  const levels = ["a", "b", "c"].map((name) => ({ ...newLevel(), name }));
  expect(movedUp(levels, 2).map(({ name }) => name)).toEqual(["a", "c", "b"]);
  expect(movedUp(levels, 0)).toBe(levels);
});
