/** Every screen and every overlay of Quality. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { byKey, openDialog } from "./hands.mjs";

/** They are there before anything was asked or drawn. */
export function qualityScreens() {
  return [
    { name: "quality", address: "/quality" },
    { name: "quality-scorecards", address: "/quality/scorecards" },
    { name: "quality-scorecard-template", address: "/quality/scorecards", open: byKey("n"), isDialog: true },
    { name: "quality-scorecard-new", address: "/quality/scorecards/new" },
    { name: "quality-contacts", address: "/quality/contacts" },
    { name: "quality-contacts-import", address: "/quality/contacts/import" },
    { name: "quality-plan", address: "/quality/plan" },
    { name: "quality-checks", address: "/quality/checks" },
    { name: "quality-evaluate", address: "/quality/evaluate" },
  ];
}

/** With the sample team, whose checks stand in every state that the screens tell apart. */
export async function screensOfQuality(house) {
  const board = await house.call("quality.board");
  const [{ latest }] = await house.call("quality.scorecards");
  const { people } = await house.call("quality.sampling");
  const drawn = people.find(({ waiting }) => waiting.length > 0);
  const undrawn = people.find(({ waiting }) => waiting.length === 0);
  const all = await house.call("quality.checks");
  const check = (list) => `/quality/checks/${board[list][0].evaluation}`;
  const inState = (state) => `/quality/checks/${all.find((line) => line.state === state).evaluation}`;
  const card = `/quality/scorecards/${latest.scorecard}`;
  return [
    { name: "quality-scorecard", address: card },
    { name: "quality-scorecard-edit", address: `${card}/edit` },
    { name: "quality-scorecard-edit-lint", address: `${card}/edit`, open: askWhatSomebodyIsLike },
    { name: "quality-contacts-table", address: "/quality/contacts/import", open: chooseTable(TABLE, "table") },
    { name: "quality-contacts-broken", address: "/quality/contacts/import", open: chooseTable(BROKEN, "broken") },
    { name: "quality-contacts-log", address: "/quality/contacts/import", open: chooseLog },
    { name: "quality-plan-dialog", address: "/quality/plan", open: byKey("n"), isDialog: true },
    { name: "quality-draws", address: `/quality/plan/${drawn.person}` },
    { name: "quality-draws-empty", address: `/quality/plan/${undrawn.person}` },
    { name: "quality-draw-dialog", address: `/quality/plan/${drawn.person}`, open: byKey("d"), isDialog: true },
    { name: "quality-draw-again", address: `/quality/plan/${drawn.person}`, open: drawAgain },
    { name: "quality-pass-dialog", address: `/quality/plan/${drawn.person}`, open: passOver, isDialog: true },
    { name: "quality-evaluate-drawn", address: `/quality/evaluate/${drawn.person}` },
    { name: "quality-evaluate-typed", address: `/quality/evaluate/${drawn.person}`, open: answerAll },
    { name: "quality-evaluate-second", address: `${check("toCheck")}/look` },
    { name: "quality-check-own-awaited", address: check("ownViews") },
    { name: "quality-check-look-first", address: `${check("ownViews")}/hand-over` },
    { name: "quality-check-paper", address: `${check("ownViews")}/paper` },
    { name: "quality-check-yours-awaited", address: check("toCheck") },
    { name: "quality-check-shown", address: check("toShow") },
    { name: "quality-check-handed", address: `${check("toShow")}/hand-over` },
    { name: "quality-check-handed-otherwise", address: `${check("toShow")}/hand-over`, open: seeOtherwise },
    { name: "quality-check-disputed", address: check("toDecide") },
    { name: "quality-check-decide", address: check("toDecide"), open: decide, isDialog: true },
    { name: "quality-check-raised", address: inState("closed") },
    { name: "quality-check-remark", address: check("toShow"), open: fromMenu(-3), isDialog: true },
  ];
}

/** A word for what somebody is like, which each judges in their own way. */
async function askWhatSomebodyIsLike(page) {
  const question = page.locator("main ol input").first();
  await question.fill("Friendly");
  await page.locator("[class*=note]").first().waitFor();
}

const HEAD = "Agent;Ref;Channel;Date;Time;Seconds;Skill\n";
const TABLE = `${HEAD}Gijs Hofstra;n-1;voice;2026-11-19;09:15;200;Refunds\nDAAN;n-2;mail;2026-11-20;;;Orders\nDORIT;n-3;mail;2026-11-20;;;Orders\n`;
const BROKEN = `${HEAD}Gijs Hofstra;;voice;2026-11-19;09:15;200;Refunds\nGijs Hofstra;n-5;mail;soon;;;Orders\nGijs Hofstra;n-6;mail;2026-11-20;;;Orders\n`;

export function contactsFile(house, name, text) {
  const path = join(house.folder, name);
  writeFileSync(path, text);
  house.bridge.stage(path);
}

function chooseTable(text, name) {
  return async (page, house) => {
    contactsFile(house, `contacts-${name}.csv`, text);
    await page.locator("[class*=drop] button").first().click();
    await page.locator("main table").first().waitFor();
  };
}

/** A call that an agent had, one that nobody had, and two lines that are broken. */
export function queueLog(lines = 1) {
  const ended = Date.parse("2026-11-20T10:00:00Z") / 1000;
  const call = (at) => `${ended + at}|${ended + at}.${at}|support|SIP/8007|COMPLETEAGENT|15|${45 + (at % 600)}|1`;
  return [...Array.from({ length: lines }, (_, at) => call(at)), `${ended}|${ended}.7|support|NONE|ABANDON|1|1|8`, "soon|x|support|SIP/8007|COMPLETEAGENT|1|2|3", "torn"].join("\n");
}

async function chooseLog(page, house) {
  contactsFile(house, "queue_log", queueLog());
  await page.locator("[class*=drop] button").nth(1).click();
  await page.locator("main table").first().waitFor();
}

async function drawAgain(page) {
  await page.locator("main section [class*=sectionHead] button").first().click();
  await page.locator("main section [class*=notice_]").first().waitFor();
}

async function passOver(page) {
  await openDialog(page, page.locator("main section li button").first());
}

async function answerAll(page) {
  await page.locator("main form textarea").first().fill("Let the caller finish");
  await page.keyboard.press("Enter");
  for (const key of ["3", "2", "1"]) await page.keyboard.press(key);
  await page.keyboard.type("The money is not named");
  await page.keyboard.press("Enter");
  for (const key of ["n", "1"]) await page.keyboard.press(key);
  await page.keyboard.type("No postal code asked");
  await page.locator("main form [role=status] p").nth(1).waitFor();
}

async function seeOtherwise(page) {
  await page.locator("dialog section button").last().click();
  await page.locator("dialog input[type=checkbox]").first().check();
  await page.locator("dialog input[type=radio]").first().waitFor();
}

async function decide(page) {
  await openDialog(page, page.locator("main section li button").first());
}

function fromMenu(fromLast) {
  return async (page) => {
    await page.locator("main [aria-haspopup=menu]").first().click();
    const items = page.getByRole("menuitem");
    await items.first().waitFor();
    await openDialog(page, items.nth((await items.count()) + fromLast));
  };
}
