/**
 * Every screen and every overlay, and how to come to it. A new screen is added here, and is tested from then on in both
 * themes, empty and with the sample team.
 */
import { fileURLToPath } from "node:url";
import { absenceScreens, screensOfAbsences } from "./absence_screens.mjs";
import { careerScreens, screensOfCareers } from "./career_screens.mjs";
import { coverScreens, screensOfCover } from "./cover_screens.mjs";
import { promiseScreens, screensOfPromises } from "./promise_screens.mjs";
import { qualityScreens, screensOfQuality } from "./quality_screens.mjs";
import { openDialog } from "./hands.mjs";

const PEOPLE = fileURLToPath(new URL("../files/people_nl.csv", import.meta.url));
const BROKEN_PEOPLE = fileURLToPath(new URL("../files/people_broken.csv", import.meta.url));
const SETTINGS = ["team", "rhythm", "careers", "objectives", "laptop", "laptops", "safety", "backups", "words", "privacy", "staff-notice", "handover", "about"];
const SOME_CODE = "k7m2p-9xq4r-t3v8w-b6n5c-d2f7g-h4j9k-m3p8q-r5t2v-w7x4y";

/**
 * The door, before a vault is open. The core of these tests always has an open vault, so what it answers about the state
 * is turned into what it would answer on that laptop; everything else on the page is real.
 */
export const DOOR = [
  { name: "create", status: { state: "none" } },
  { name: "recovery-code", status: { state: "none" }, answers: { "vault.create": { recoveryCode: SOME_CODE } }, open: createVault },
  { name: "type-back", status: { state: "none" }, answers: { "vault.create": { recoveryCode: SOME_CODE } }, open: typeBack },
  { name: "rescue-from-file", status: { state: "none" }, open: chooseBackupFile },
  { name: "unusable", status: { state: "unusable" } },
  { name: "rescue", status: { state: "unusable" }, open: (page) => page.locator("form, main").getByRole("button").first().click() },
  { name: "unlock", status: { state: "locked" } },
  { name: "unlock-with-code", status: { state: "locked" }, open: (page) => page.locator("form button[type=button]").last().click() },
  { name: "first-question", status: { state: "open" } },
  { name: "second-question", status: { state: "open" }, open: answerFirstQuestion },
  { name: "third-question", status: { state: "open" }, open: answerSecondQuestion },
].map((screen) => ({ ...screen, address: "/" }));

/** Below the question of the first page: another laptop's backup, and the sample. */
export async function chooseBackupFile(page, house) {
  house.bridge.stage(await house.backUp());
  await page.locator("footer button").first().click();
  await page.getByRole("radio").first().waitFor();
}

async function createVault(page) {
  const passphrase = page.locator("input[type=password]");
  await passphrase.first().fill("violet harbour seven lanterns");
  await passphrase.nth(1).fill("violet harbour seven lanterns");
  await page.keyboard.press("Enter");
  // Only the code is a list with an order.
  await page.locator("ol").waitFor();
}

async function typeBack(page) {
  await createVault(page);
  await page.getByRole("button").nth(1).click();
  await page.getByRole("textbox").waitFor();
}

async function answerFirstQuestion(page) {
  const name = page.getByRole("textbox");
  await name.first().fill("Noord");
  await name.nth(1).fill("Marieke");
  await page.keyboard.press("Enter");
  await page.getByRole("radio").first().waitFor();
}

async function answerSecondQuestion(page) {
  await answerFirstQuestion(page);
  await page.getByRole("radio").first().check();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox").waitFor({ state: "detached" });
}

/** Screens of an open vault: more of them when there is somebody in it. */
export async function screensOf(house) {
  await house.backUp();
  const always = [
    { name: "today", address: "/today" },
    { name: "people", address: "/people" },
    { name: "import", address: "/import" },
    { name: "import-preview", address: "/import", open: choosePeople(PEOPLE) },
    { name: "import-problems", address: "/import", open: choosePeople(BROKEN_PEOPLE) },
    { name: "history", address: "/history" },
    ...SETTINGS.map((part) => ({ name: `settings-${part}`, address: `/settings/${part}` })),
    { name: "restore", address: "/settings/backups", open: (page) => openDialog(page, page.locator("main li button").first()) },
    { name: "palette", address: "/today", open: (page) => page.keyboard.press("Control+k") },
    { name: "keys", address: "/today", open: (page) => page.keyboard.press("?") },
    { name: "add-someone", address: "/people", open: (page) => page.keyboard.press("n") },
    ...promiseScreens(),
    ...careerScreens(),
    ...coverScreens(),
    ...absenceScreens(),
    ...qualityScreens(),
  ];
  const people = await house.call("people.list", {});
  return people.length === 0 ? always : [...always, ...(await screensWithPeople(house)), ...(await screensOfPromises(house)), ...(await screensOfCareers(house)), ...(await screensOfCover(house)), ...(await screensOfAbsences(house)), ...(await screensOfQuality(house))];
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
    { name: "all-figures", address: "/today", open: (page) => openDialog(page, page.locator("[class*=allFigures] button")) },
    { name: "move", address: person, open: (page) => openDialog(page, aboutNextTalk(page, 1)) },
    { name: "cancel", address: person, open: (page) => openDialog(page, aboutNextTalk(page, 2)) },
    { name: "miss", address: person, open: (page) => openDialog(page, aboutNextTalk(page, 3)) },
    { name: "plan", address: person, open: (page) => page.keyboard.press("d") },
    { name: "add-action", address: person, open: (page) => page.keyboard.press("!") },
    { name: "raise", address: person, open: (page) => page.keyboard.press("n") },
    { name: "meeting", address: `/meeting/${meeting}` },
    { name: "meeting-typed", address: `/meeting/${meeting}`, open: typeSomeLines },
    ...(held === null ? [] : [
      { name: "held-talk", address: `/meeting/${held}` },
      { name: "agreed", address: `/meeting/${held}/agreed` },
      { name: "hand-over", address: `/meeting/${held}/agreed?reader=employee` },
    ]),
  ];
}

async function heldTalk(house, board) {
  for (const { person } of board) {
    const { timeline } = await house.call("person_page.show", { person });
    const talk = timeline.find((row) => row.title.key === "timeline-talk-held" && row.meeting !== null);
    if (talk) return talk.meeting;
  }
  return null;
}

function choosePeople(path) {
  return async (page, house) => {
    house.bridge.stage(path);
    // Notices may stand above, and other ways in below, with buttons of their own.
    await page.locator('main button[data-variant="filled"]').last().click();
    await page.locator("main table").first().waitFor();
  };
}

/** The buttons under the next talk: prepare, move, cancel, did not happen. */
function aboutNextTalk(page, which) {
  return page.locator("[class*=_next_] button").nth(which);
}

async function typeSomeLines(page) {
  const understood = page.waitForResponse(
    (response) => response.request().postDataJSON()?.name === "meeting.understand" && response.request().postDataJSON().input.text !== "",
  );
  await page.getByRole("textbox").first().fill("Likes the new page\n! me: book a room by tomorrow\n> chat training\n? evenings\n# tired");
  await understood;
}
