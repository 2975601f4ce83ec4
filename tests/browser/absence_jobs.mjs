/** The main jobs about being away, with the keyboard alone; and what a slip of the keys says. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settled } from "./house.mjs";
import { counting, dialogOf, gone, open, same, wait, welcome } from "./hands.mjs";

const absencesOf = async (house, person) => (await house.call("person_page.show", { person })).absences;
const arrived = (page, address) => page.waitForFunction((start) => location.hash.startsWith(start), address);

export const ABSENCES_BY_KEYBOARD = [
  {
    name: "log an absence from anywhere with five keys, and stand before who could cover",
    async run(house) {
      const person = await welcome(house, "Ymke Prins");
      const page = await open(house, "/today");
      const by = counting(page);
      await by.press("a");
      await dialogOf(page).waitFor();
      // As fast as the keys go: Enter does not wait for what the line means.
      await by.type("ymk");
      await by.press("Enter");
      await arrived(page, "#/cover/absence/");
      const pressed = by.counted.keys + by.counted.letters;
      if (pressed > 5) throw new Error(`${pressed} keys, five at most`);
      same((await absencesOf(house, person)).map(({ kind, from, to }) => [kind, from, to]), [["leave", "2026-11-23", "2026-11-23"]], "what was written down");
      return page;
    },
  },
  {
    name: "see what a line means before Enter, and choose the kind beside it",
    async run(house) {
      const person = await welcome(house, "Ottilie Blom");
      const page = await open(house, "/people");
      await page.keyboard.press("a");
      await dialogOf(page).waitFor();
      await page.keyboard.type("ottilie");
      await wait(page, "Ottilie, leave: Monday 23 November");
      await dialogOf(page).getByRole("radio", { name: "Sick" }).focus();
      await page.keyboard.press("Space");
      await wait(page, "nobody knows until when");
      await dialogOf(page).getByRole("textbox").first().focus();
      await page.keyboard.press("Enter");
      await gone(page);
      same((await absencesOf(house, person)).map(({ kind, to }) => [kind, to]), [["sick", null]], "what was written down");
      return page;
    },
  },
  {
    name: "log days away in the palette without any verb",
    async run(house) {
      const person = await welcome(house, "Zeger Kool");
      const page = await open(house, "/today");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("zeger 30 nov - 11 dec");
      await page.getByRole("option", { name: /Zeger, leave/ }).waitFor();
      await page.keyboard.press("Enter");
      await arrived(page, "#/cover/absence/");
      same((await absencesOf(house, person)).map(({ from, to }) => [from, to]), [["2026-11-30", "2026-12-11"]], "what was written down");
      return page;
    },
  },
  {
    name: "say no to a request, with the rule that stands in the way",
    async run(house) {
      const person = await welcome(house, "Wendel Smit");
      await house.call("absences.request", { person, kind: "leave", from: "2026-11-24", to: "2026-11-24" });
      const page = await open(house, "/cover/away");
      await wait(page, "Wendel");
      await page.getByRole("button", { name: /^More for Wendel/ }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("menuitem").first().waitFor();
      await page.keyboard.press("Enter");
      await dialogOf(page).waitFor();
      await settled(page);
      await dialogOf(page).getByRole("radio").nth(1).focus();
      await page.keyboard.press("Space");
      await dialogOf(page).locator("button[type=submit]:not([disabled])").waitFor();
      await page.keyboard.press("Enter");
      await gone(page);
      same((await absencesOf(house, person)).map(({ state, rule }) => [state, rule]), [["declined", "notice_too_short"]], "the request");
      await wait(page, "Undo");
      return page;
    },
  },
  {
    name: "an absence that is there already, and an end before its start, are told in a sentence",
    async run(house) {
      const person = await welcome(house, "Ubbo Dam");
      await house.call("absences.log", { person, kind: "leave", from: "2026-11-23", to: "2026-11-27" });
      const page = await open(house, "/today");
      await page.keyboard.press("a");
      await dialogOf(page).waitFor();
      await page.keyboard.type("ubbo wed");
      await wait(page, "Ubbo is away already from");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("ubbo 11 dec - 30 nov 2026");
      await dialogOf(page).getByRole("status").first().waitFor();
      await page.keyboard.press("Escape");
      await gone(page);
      same((await absencesOf(house, person)).length, 1, "the absences of Ubbo");
      return page;
    },
  },
  {
    name: "walk through the skills with the arrows, and write down what was seen",
    async run(house) {
      const page = await open(house, "/cover/skills");
      await page.getByRole("grid").waitFor();
      const before = await house.call("skills.matrix");
      await page.locator("[role=grid] [tabindex='0']").focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await dialogOf(page).waitFor();
      await settled(page);
      await dialogOf(page).locator("button[type=submit]:not([disabled])").waitFor();
      await page.keyboard.press("Enter");
      await gone(page);
      const after = await house.call("skills.matrix");
      const cell = (matrix) => matrix.people[0].cells.at(-1);
      if (JSON.stringify(cell(before)) === JSON.stringify(cell(after))) throw new Error("nothing was written down");
      return page;
    },
  },
  {
    name: "a file with ten thousand broken lines is told, and changes nothing",
    async run(house) {
      const folder = mkdtempSync(join(tmpdir(), "evenkeel-absences-"));
      const file = join(folder, "broken.csv");
      const lines = Array.from({ length: 10_000 }, (_, at) => `Nobody ${at},Sick,2026-11-23,2026-11-24,flu`);
      writeFileSync(file, ["Name,Kind,From,To,Reason", ...lines].join("\n"));
      const before = await house.call("absences.show");
      const page = await open(house, "/import/absences");
      house.bridge.stage(file);
      await page.getByRole("button", { name: "Choose" }).first().focus();
      await page.keyboard.press("Enter");
      await wait(page, "0 absences would be written down. One place that may tell a cause is not read.");
      await wait(page, "Nobody here bears that name");
      if (await page.getByRole("button", { name: "Import" }).isEnabled()) throw new Error("nothing can be imported, and the button is ready");
      same(await house.call("absences.show"), before, "the absences");
      rmSync(folder, { recursive: true });
      return page;
    },
  },
];
