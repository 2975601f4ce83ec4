/**
 * Every screen and every overlay, and how to come to it. A new screen is added here, and is tested from then on in both
 * themes, empty and with the sample team.
 */
import { settled } from "./house.mjs";

/** Screens of an open vault. `people` is who is in it, at best somebody with both a planned and a held talk. */
export async function screensOf(house) {
  const always = [
    { name: "today", address: "/today" },
    { name: "people", address: "/people" },
    { name: "import", address: "/import" },
    { name: "history", address: "/history" },
    { name: "settings", address: "/settings" },
    { name: "palette", address: "/today", open: (page) => page.keyboard.press("Control+k") },
    { name: "keys", address: "/today", open: (page) => page.keyboard.press("?") },
    { name: "add-someone", address: "/people", open: (page) => page.keyboard.press("n") },
  ];
  const people = await house.call("people.list", {});
  return people.length === 0 ? always : [...always, ...(await screensWithPeople(house))];
}

async function screensWithPeople(house) {
  const board = await house.call("one_on_ones.board");
  const planned = board.find((line) => line.next !== null) ?? board[0];
  const held = await heldTalk(house, board);
  const person = `/people/${planned.person}`;
  const { meeting } = planned.next ?? { meeting: (await house.call("meeting.start", { person: planned.person })).value };
  return [
    { name: "person", address: person },
    { name: "person-privacy", address: `${person}/privacy` },
    { name: "plan", address: person, open: (page) => page.keyboard.press("p") },
    { name: "add-action", address: person, open: (page) => page.keyboard.press("a") },
    { name: "raise", address: person, open: (page) => page.keyboard.press("n") },
    { name: "meeting", address: `/meeting/${meeting}` },
    { name: "meeting-typed", address: `/meeting/${meeting}`, open: typeSomeLines },
    ...(held === null ? [] : [
      { name: "held-talk", address: `/meeting/${held}` },
      { name: "agreed", address: `/meeting/${held}/agreed` },
    ]),
  ];
}

async function heldTalk(house, board) {
  for (const { person } of board) {
    const { timeline } = await house.call("person_page.show", { person });
    const talk = timeline.find((row) => row.kind === "talk" && row.meeting !== null);
    if (talk) return talk.meeting;
  }
  return null;
}

async function typeSomeLines(page) {
  await page.getByRole("textbox").first().fill("Likes the new page\n! me: book a room by tomorrow\n> chat training\n? evenings\n# tired");
  await settled(page);
}
