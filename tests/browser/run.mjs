/**
 * Every screen in Chromium over the core without a window: `node tests/browser/run.mjs [--pictures DIR] [--only NAME]`.
 * `cargo xtask test` builds what it needs and starts it.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { accessible, accessibleLooks, fewTabStops, noHardCodedText, nothingCutOff, small } from "./checks.mjs";
import { House, openBrowser, settled } from "./house.mjs";
import { ABSENCES_BY_KEYBOARD } from "./absence_jobs.mjs";
import { CALIBRATIONS_BY_KEYBOARD } from "./calibration_jobs.mjs";
import { roomsOfQuality, screensOfCalibrations } from "./calibration_screens.mjs";
import { CAREERS_AT_THE_DOOR, CAREERS_BY_KEYBOARD } from "./career_jobs.mjs";
import { COVER_BY_KEYBOARD } from "./cover_jobs.mjs";
import { HANDOVER_BY_KEYBOARD } from "./handover_jobs.mjs";
import { screensAfterwards, screensOfHandover, screensOfStrangers } from "./handover_screens.mjs";
import { handoverFor } from "./handovers.mjs";
import { AT_THE_DOOR, BY_KEYBOARD } from "./jobs.mjs";
import { PROMISES_AT_THE_DOOR, PROMISES_BY_KEYBOARD } from "./promise_jobs.mjs";
import { QUALITY_AT_THE_DOOR, QUALITY_BY_KEYBOARD } from "./quality_jobs.mjs";
import { REVIEWS_BY_KEYBOARD } from "./review_jobs.mjs";
import { HR_AT_FIRST, screensOfEmptyHr, screensOfTwo } from "./review_screens.mjs";
import { SAFETY, SAFETY_AT_THE_DOOR, SAFETY_BY_KEYBOARD } from "./safety_screens.mjs";
import { DOOR, screensOf } from "./screens.mjs";

const { values: wishes } = parseArgs({ options: { pictures: { type: "string" }, only: { type: "string" } } });
const counted = { passed: 0, failed: 0 };

/** Runs one test and tells how it went. It fails with what it throws, or with the problems it answers. */
async function test(name, body) {
  if (wishes.only && !name.includes(wishes.only)) return;
  let problems;
  try {
    problems = await body();
  } catch (error) {
    problems = [error.message];
  }
  counted[problems.length === 0 ? "passed" : "failed"] += 1;
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const problem of problems) console.log(`       ${problem.split("\n    at ")[0]}`);
}

/**
 * The page that a screen is looked at on. What is opened there must not show on the next screen: a dialog is closed with
 * Escape, for anything else the page is read anew. A state or an answer that is only made up takes a page of its own.
 */
async function pageFor(house, { address, status, answers, open, isDialog }, look) {
  if (status || answers) return house.page(address, { ...look, status, answers });
  return open && !isDialog ? house.fresh(address, look) : house.shared(address, look);
}

async function onPage(house, screen, look, body) {
  const page = await pageFor(house, screen, look);
  try {
    if (screen.open) {
      await screen.open(page, house);
      await settled(page);
    }
    const problems = [...(await body(page)), ...page.complaints.splice(0)];
    if (screen.isDialog) await closeDialog(page);
    return problems;
  } finally {
    if (screen.status || screen.answers) await page.context().close();
  }
}

/** Every dialog goes with Escape, wherever in it one is. */
async function closeDialog(page) {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

async function everyScreen(kind, house, screens) {
  for (const screen of screens) {
    const inTheme = (theme, checks) =>
      test(`${kind} ${screen.name} ${theme}`, () =>
        onPage(house, screen, { theme }, async (page) => {
          await takePicture(page, `${kind}-${screen.name}-${theme}`);
          const problems = [];
          for (const check of checks) problems.push(...(await check(page)));
          return problems;
        }),
      );
    const inPseudo = () =>
      test(`${kind} ${screen.name} holds no hard-coded text`, () =>
        onPage(house, screen, { pseudo: true }, (page) => noHardCodedText(page, page.answers)),
      );
    await Promise.all([
      inTheme("light", [accessible, nothingCutOff, small, fewTabStops]),
      inTheme("dark", [accessibleLooks, nothingCutOff]),
      inPseudo(),
    ]);
  }
}

async function takePicture(page, name) {
  if (!wishes.pictures) return;
  mkdirSync(wishes.pictures, { recursive: true });
  await page.screenshot({ path: join(wishes.pictures, `${name}.png`) });
}

/** What stood on the page on which a job failed: a picture, and what its fields hold. Then the page is closed. */
async function withWhatWasThere(error, name) {
  const page = browser.contexts().at(-1)?.pages().at(-1);
  if (page === undefined) throw error;
  let fields = [];
  try {
    await takePicture(page, `failed-${name.replace(/\W+/g, "-")}`);
    fields = await page.evaluate(() => {
      const named = (field) => `${field.labels?.[0]?.innerText ?? field.ariaLabel ?? field.name} = ${field.value}`;
      return [...document.querySelectorAll("input, textarea")].map(named);
    });
    await page.context().close();
  } catch {
    // A page that is gone tells nothing more; what went wrong first is what counts.
  }
  throw new Error([error.message, `at ${page.url()}`, ...fields].join("\n       "));
}

async function everyJob(house, jobs) {
  for (const job of jobs) {
    await test(job.name, async () => {
      const page = await job.run(house).catch((error) => withWhatWasThere(error, job.name));
      const { complaints } = page;
      await page.context().close();
      return complaints;
    });
  }
}

async function inHouse(browser, wanted, body) {
  const house = await House.open(browser, wanted);
  try {
    await body(house);
  } finally {
    await house.close();
  }
}

const browser = await openBrowser();
try {
  await inHouse(browser, { sample: true }, async (house) => {
    await everyScreen("sample", house, await screensOf(house));
    await everyJob(house, [...BY_KEYBOARD, ...PROMISES_BY_KEYBOARD, ...CAREERS_BY_KEYBOARD, ...COVER_BY_KEYBOARD, ...ABSENCES_BY_KEYBOARD, ...QUALITY_BY_KEYBOARD]);
  });
  await inHouse(browser, { empty: true }, async (house) => {
    await everyScreen("door", house, [...DOOR, ...SAFETY_AT_THE_DOOR]);
    await house.call("settings.change", { teamName: "Noord", leaderName: "Marieke", firstRunDone: true });
    await everyScreen("empty", house, [...(await screensOf(house)), ...roomsOfQuality()]);
    await everyScreen("safety", house, SAFETY);
    await everyJob(house, [
      ...SAFETY_BY_KEYBOARD,
      ...AT_THE_DOOR,
      ...PROMISES_AT_THE_DOOR,
      ...CAREERS_AT_THE_DOOR,
      ...QUALITY_AT_THE_DOOR,
    ]);
  });
  await inHouse(browser, { sample: true }, async (center) => {
    await inHouse(browser, { sample: true }, async (west) => {
      const screens = await screensOfCalibrations(center, west);
      await center.leavePages();
      await everyScreen("calibrations", center, screens.center);
      await everyScreen("calibrations-west", west, screens.west);
      await everyJob({ center, west }, CALIBRATIONS_BY_KEYBOARD);
    });
  });
  await inHouse(browser, { review: true }, async (hr) => {
    await everyScreen("hr-empty", hr, HR_AT_FIRST);
    await hr.call("settings.change", { leaderName: "Ingrid Aas", teamName: "Noordzee Services", firstRunDone: true });
    await everyScreen("hr-empty", hr, screensOfEmptyHr());
    await inHouse(browser, { sample: true }, async (center) => {
      const { beforePairing, paired } = await screensOfTwo(hr, center);
      await everyScreen("hr", hr, [beforePairing]);
      const screens = await paired();
      await hr.leavePages();
      await center.leavePages();
      await everyScreen("hr", hr, screens.hr);
      await everyScreen("for-hr", center, screens.center);
      await everyJob({ hr, center }, REVIEWS_BY_KEYBOARD);
    });
  });
  await inHouse(browser, { sample: true }, async (marieke) => {
    await inHouse(browser, { empty: true }, async (joris) => {
      await joris.call("settings.change", { teamName: "Zuid", leaderName: "Joris de Wit", firstRunDone: true });
      await everyScreen("handover", marieke, await screensOfStrangers(marieke, joris));
      const { laptop, leaves, comes } = await screensOfHandover(marieke, joris);
      await marieke.leavePages();
      await joris.leavePages();
      await everyScreen("handover", marieke, leaves);
      await everyScreen("handover-next", joris, comes);
      const file = await handoverFor(marieke, joris, laptop);
      await everyJob({ marieke, joris, file }, HANDOVER_BY_KEYBOARD);
      await joris.leavePages();
      await everyScreen("handover-after", joris, await screensAfterwards(joris));
    });
  });
} finally {
  await browser.close();
}
console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
process.exit(counted.failed === 0 ? 0 : 1);
