/** Every screen and every overlay of calibrating, coaching and trends. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { calibration, coachings, pairLeaders, scoresOf, sheetFor } from "./calibrations.mjs";
import { lookAt } from "./reviews.mjs";
import { byKey } from "./hands.mjs";

const OPEN = "/quality/calibrate/open";

/** They are there before anything was checked. */
export function roomsOfQuality() {
  return [
    { name: "calibrate", address: "/quality/calibrate" },
    { name: "calibrate-begin-nothing", address: "/quality/calibrate", open: byKey("n"), isDialog: true },
    { name: "calibrate-open-nothing", address: OPEN },
    { name: "coaching", address: "/quality/coaching" },
    { name: "coaching-first", address: "/quality/coaching", open: byKey("n"), isDialog: true },
    { name: "trends", address: "/quality/trends" },
  ];
}

/** With a calibration in every state, coachings, and lines that only years would make. */
export async function screensOfCalibrations(center, west) {
  const laptops = await pairLeaders(center, west);
  const alone = await calibration(center, "call 34601", { Marieke: null, Hanna: null });
  const waiting = await calibration(center, "call 34536", { Marieke: "33333", Noor: "32333", Pim: null });
  const apart = await calibration(center, "mail 881: refund", { Marieke: "23313", Hanna: null });
  const sheet = await sheetFor(center, west, apart.views.Hanna, laptops.west);
  await west.call("calibrations.take", { file: sheet.file });
  const scores = await scoresOf(center, west, apart.views.Hanna, apart.card, "33113");
  await west.leavePages();
  const toWest = await calibration(center, "chat 17", { Marieke: "33333", Hanna: null });
  const untaken = await sheetFor(center, west, toWest.views.Hanna, laptops.west);
  const toNoord = await calibration(west, "call 90210", { Hanna: "33333", Marieke: null });
  const asked = await sheetFor(west, center, toNoord.views.Marieke, laptops.noord);
  await center.call("calibrations.take", { file: asked.file });
  const differ = await calibration(center, "call 34777", { Marieke: "31333", Noor: "33133", Pim: "32333" });
  const same = await calibration(center, "call 34778", { Marieke: "33333", Noor: "33333" });
  for (let contact = 0; contact < 10; contact++) {
    await calibration(center, `call ${35000 + contact}`, { Marieke: "3333", Noor: contact < 4 ? "3133" : "3333" });
  }
  const broken = await damaged(center);
  const made = await coachings(center);
  const at = (found) => `/quality/calibrate/${found.id}`;
  return {
    center: [
      { name: "calibrate-full", address: "/quality/calibrate" },
      { name: "calibrate-statistics", address: "/quality/calibrate", open: (page) => page.locator("main [aria-expanded]").first().click() },
      // Counting the stops ends in a list of choices, which takes the Escape: it is no dialog that one Escape closes.
      { name: "calibrate-begin", address: "/quality/calibrate", open: byKey("n") },
      { name: "calibration-begun", address: at(alone) },
      { name: "calibration-waiting", address: at(waiting) },
      { name: "calibration-by-file", address: at(toWest) },
      { name: "calibration-send", address: at(alone), open: byFile, isDialog: true },
      { name: "calibration-differ", address: at(differ) },
      { name: "calibration-same", address: at(same) },
      { name: "calibration-score", address: `${at(alone)}/score/${alone.views.Hanna}`, open: (page) => page.keyboard.type("31") },
      { name: "calibration-scored", address: `${at(waiting)}/score/${waiting.views.Noor}` },
      { name: "calibration-sheet", address: `/quality/calibrate/sheets/${toNoord.views.Marieke}` },
      { name: "calibration-scores-file", address: lookAt(OPEN, scores) },
      { name: "calibration-taken-file", address: lookAt(OPEN, asked) },
      { name: "calibration-broken-file", address: lookAt(OPEN, broken) },
      { name: "coaching-full", address: "/quality/coaching" },
      { name: "coaching-more", address: "/quality/coaching", open: (page) => page.locator("main [aria-haspopup=menu]").first().click() },
      { name: "coaching-new", address: `/quality/coaching?person=${made.full}&goal=Smile`, isDialog: true, open: dialog },
      { name: "coaching-recheck", address: "/quality/coaching", open: recheck, isDialog: true },
      { name: "trends-line", address: "/quality/trends", answers: { "quality.trends": years() } },
      { name: "trends-table", address: "/quality/trends", answers: { "quality.trends": years() }, open: (page) => page.keyboard.press("t") },
      { name: "trends-walk", address: "/quality/trends", answers: { "quality.trends": years() }, open: walk },
      { name: "trends-mark", address: "/quality/trends", answers: { "quality.trends": years() }, open: byKey("n"), isDialog: true },
      { name: "trends-early", address: "/quality/trends", answers: { "quality.trends": early() } },
    ],
    west: [
      { name: "calibration-sheet-file", address: lookAt(OPEN, untaken) },
      { name: "calibrate-scored-for-others", address: "/quality/calibrate" },
      { name: "laptops-of-leaders", address: "/settings/laptops" },
    ],
  };
}

async function dialog(page) {
  await page.getByRole("dialog").waitFor();
}

async function byFile(page) {
  await page.locator("main li button").nth(1).click();
  await dialog(page);
}

/** The second line is one that was tried. */
async function recheck(page) {
  await page.getByRole("button", { name: /Say it back/ }).first().click();
  await dialog(page);
}

async function walk(page) {
  await page.getByRole("listbox").focus();
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
}

async function damaged(house) {
  const path = join(house.folder, "cut.evenkeel");
  await writeFile(path, "a letter");
  house.bridge.stage(path);
  return house.call("shell.choose_file", { filter: "packet" });
}

const message = (key, args = {}) => ({ key, args });

function month(number, value, more = {}) {
  const [year, of] = [2024 + Math.floor((number + 11) / 12), ((number + 11) % 12) + 1];
  const on = `${year}-${String(of).padStart(2, "0")}-01`;
  return { on, value, checks: 38 + (number % 5), signal: null, customer: 0, business: 0, compliance: 0, ...more };
}

/** Two years of months, with a change that was marked, a month outside, and critical errors now and then. */
function years() {
  const before = [74, 76.5, 75, 78, 73.5, 76, 77, 74.5, 76, 75.5, 77.5, 75].map((value, at) =>
    month(at + 1, value, { customer: [2, 1, 0, 3, 1, 0, 1, 2, 0, 1, 0, 2][at], compliance: at % 4 === 1 ? 1 : 0 }),
  );
  const after = [80, 81.5, 79.5, 82, 80.5, 83, 81, 70.2, 80, 82.5, 81.5, 80.8].map((value, at) =>
    month(at + 13, value, { customer: [1, 0, 0, 1, 0, 0, 0, 12, 0, 1, 0, 0][at], signal: at === 7 ? "outside" : null }),
  );
  const share = (part, whole, low, high, moreNeeded) => ({ part, whole, interval: [low, high], moreNeeded });
  return {
    figures: {
      checks: 122,
      score: 8_110,
      customer: share(118, 122, 9_189, 9_872, 83),
      business: { part: 0, whole: 0, interval: null, moreNeeded: null },
      compliance: share(9, 10, 5_958, 9_821, 189),
      period: message("period-thirteen-weeks"),
    },
    finding: message("trend-outside", { date: { date: "2026-08-01" } }),
    phases: [
      { points: before, limits: { mean: 75.7, upper: 81.1, lower: 70.3 } },
      { points: after, limits: { mean: 80.2, upper: 88.6, lower: 71.8 } },
    ],
    breaks: [{ on: "2026-01-01", words: "The knowledge base can be searched" }],
  };
}

/** Half a year: dots, and no limits yet. */
function early() {
  const points = [81, 79, 83.5, 80, 82, 84].map((value, at) => month(at + 18, value));
  return {
    ...years(),
    finding: message("trend-too-early", { points: points.length }),
    phases: [{ points, limits: null }],
    breaks: [],
  };
}
