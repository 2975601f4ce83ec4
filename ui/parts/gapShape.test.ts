import { expect, test } from "vitest";
import { gapShape } from "./gapShape";

const room = { start: 10, end: 310 };

test("four steps stand evenly from edge to edge, and both stand on theirs", () => {
  expect(gapShape("not_yet", "helps_others", room)).toEqual({
    steps: [10, 110, 210, 310],
    own: 10,
    leader: 310,
    between: [10, 310],
  });
});

test("where both say the same there is no way between them", () => {
  expect(gapShape("alone", "alone", room)).toMatchObject({ own: 210, leader: 210, between: null });
});

test("what one has not seen has no place, and nothing is drawn between", () => {
  expect(gapShape("with_help", "not_seen", room)).toMatchObject({ own: 110, leader: null, between: null });
});
