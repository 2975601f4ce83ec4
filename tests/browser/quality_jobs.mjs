/** The main jobs with checks, with the keyboard alone. What a check takes is counted key by key, and printed. */
import { PASSPHRASE } from "./bridge.mjs";
import { settled } from "./house.mjs";
import { contactsFile, queueLog } from "./quality_screens.mjs";
import { counting, dialogOf, marked, open, same, tabTo, tabToButton, wait, welcome } from "./hands.mjs";

async function voice(house) {
  const known = (await house.call("quality.scorecards")).find(({ latest, retiredOn }) => latest.channel === "voice" && retiredOn === null);
  if (known) return known.latest;
  const card = await house.call("quality.template", { template: "voice", language: "en" });
  await house.call("quality.write_scorecard", { card });
  return (await house.call("quality.scorecards"))[0].latest;
}

const focused = (page, selector) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

export const QUALITY_BY_KEYBOARD = [
  {
    name: "check a contact with E: whose, which, what was good, 3 2 1 N 3, one thing to try, save and next",
    async run(house) {
      await voice(house);
      const person = await welcome(house, "Bettine Bos");
      const page = await open(house, "/today");
      const { press, type, counted } = counting(page);
      await press("e");
      await wait(page, "Whose contact");
      await settled(page);
      await type("Bettine");
      await marked(page, "Bettine");
      await press("Enter");
      await focused(page, "input[placeholder^='Call 34536']");
      await type("Call 34536");
      await press("Enter");
      await type("Let the caller finish");
      await press("Enter");
      for (const key of ["3", "2", "1"]) await press(key);
      await type("What it means for the caller");
      await press("Enter");
      for (const key of ["n", "3"]) await press(key);
      await type("Name it before the answer");
      await wait(page, "This comes to 38 of 100");
      await press("Control+Enter");
      await wait(page, "A contact of Bettine checked");
      const [line] = await house.call("quality.checks", { person });
      same([line.state, line.outcome.score, line.good], ["submitted", 3750, "Let the caller finish"], "the check");
      const { items, tryNext } = await house.call("quality.show", { evaluation: line.evaluation });
      same([items[2].missing, tryNext], ["What it means for the caller", "Name it before the answer"], "its words");
      console.log(`     a check of a contact: ${counted.keys} keys, and ${counted.letters} letters of text`);
      return page;
    },
  },
  {
    name: "check a drawn contact: its person’s name and Enter, and what was good is next",
    async run(house) {
      await voice(house);
      const { people } = await house.call("quality.sampling");
      const { name, person, waiting } = people.find((line) => line.waiting.length > 0);
      const page = await open(house, "/quality");
      const { press, type, counted } = counting(page);
      await press("e");
      await wait(page, "Whose contact");
      await settled(page);
      await type(name);
      await marked(page, name);
      await press("Enter");
      await focused(page, "textarea");
      await type("Clear and kind");
      await press("Enter");
      for (const key of ["3", "3", "3", "3", "3"]) await press(key);
      await wait(page, "This comes to 100 of 100");
      await press("Control+Enter");
      await wait(page, `A contact of ${name} checked`);
      const after = (await house.call("quality.sampling")).people.find((line) => line.person === person);
      same(after.waiting.length, waiting.length - 1, "what still waits");
      console.log(`     a drawn contact without remarks: ${counted.keys} keys, and ${counted.letters} letters of text`);
      return page;
    },
  },
  {
    name: "leave a check half typed to look something up, and find it as it was",
    async run(house) {
      await voice(house);
      const { people } = await house.call("quality.sampling");
      const { person, waiting } = people.findLast((line) => line.waiting.length > 0);
      const page = await open(house, `/quality/evaluate/${person}/${waiting[0].drawn}`);
      await focused(page, "textarea");
      await page.keyboard.type("Said it plainly");
      await page.keyboard.press("Enter");
      await page.keyboard.press("3");
      await wait(page, "4 questions are still open");
      await page.evaluate(() => { location.hash = "#/people"; });
      await page.getByRole("heading", { name: "People" }).waitFor();
      await page.goBack();
      await wait(page, "4 questions are still open");
      await page.waitForFunction(() => document.querySelector("textarea")?.value === "Said it plainly");
      return page;
    },
  },
  {
    name: "a 1 without what was missing is not kept, and the focus goes there",
    async run(house) {
      await voice(house);
      const person = await welcome(house, "Ruben Snel");
      const page = await open(house, `/quality/evaluate/${person}`);
      await tabTo(page, "input[placeholder^='Call 34536']");
      await page.keyboard.type("Mail 12");
      await page.keyboard.press("Enter");
      await page.keyboard.type("Short");
      await page.keyboard.press("Enter");
      await page.keyboard.press("1");
      await page.keyboard.press("Enter");
      for (const key of ["3", "3", "3", "3"]) await page.keyboard.press(key);
      await page.keyboard.press("Control+Enter");
      await wait(page, "A few words are enough to learn from");
      await focused(page, "[data-missing]");
      same((await house.call("quality.checks", { person })).length, 0, "checks");
      return page;
    },
  },
  {
    name: "copy a scorecard, edit it, and see its next version once something was checked with it",
    async run(house) {
      const page = await open(house, "/quality/scorecards");
      await page.keyboard.press("n");
      await dialogOf(page).waitFor();
      await settled(page);
      await page.keyboard.press("ArrowDown");
      await wait(page, "Answered every question");
      await settled(page);
      await tabToButton(page, "Copy it");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => /^#\/quality\/scorecards\/[0-9a-f-]{36}$/.test(location.hash));
      await wait(page, "Version 1, since");
      const scorecard = page.url().split("/").at(-1);
      const { versions } = await house.call("quality.scorecard", { scorecard });
      const person = await welcome(house, "Sara Mulder");
      await house.call("quality.evaluate", {
        person,
        version: versions[0].version,
        contact: { reference: "mail 1" },
        good: "Clear",
        marks: ["3", "3", "3", "3", "3"],
        missing: [],
      });
      await page.reload();
      await wait(page, "Version 1, since");
      await page.keyboard.press("e");
      await wait(page, "so this makes its next version");
      await tabTo(page, "ol input");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Every question has its answer");
      await settled(page);
      await page.keyboard.press("Control+Enter");
      await wait(page, "Version 2, since");
      const after = await house.call("quality.scorecard", { scorecard });
      same(after.versions.map(({ number, seam }) => [number, seam]), [[2, true], [1, false]], "its versions");
      return page;
    },
  },
  {
    name: "read a queue_log, leave its broken lines out only after having said so, and draw from it twice the same",
    async run(house) {
      const { value: person } = await house.call("people.welcome", { name: "Thirza Vink", position: "Agent", employeeNumber: "8007" });
      contactsFile(house, "queue_log", queueLog(30));
      const page = await open(house, "/quality/contacts/import");
      await tabToButton(page, "Choose a telephone log");
      await page.keyboard.press("Enter");
      await wait(page, "30 contacts would be kept");
      await wait(page, "2 lines cannot be read");
      await page.locator("button[type=submit][disabled]").waitFor();
      await tabTo(page, "input[type=checkbox]");
      await page.keyboard.press("Space");
      await tabToButton(page, "Import");
      await page.keyboard.press("Enter");
      await wait(page, "Lists that were read");
      await page.goto(`${house.bridge.url}/#/quality/plan/${person}`);
      await wait(page, "Nothing was drawn for Thirza yet");
      await page.keyboard.press("d");
      await dialogOf(page).waitFor();
      await settled(page);
      await tabToButton(page, "Draw");
      await page.keyboard.press("Enter");
      await wait(page, "of 30 contacts");
      await tabToButton(page, "Draw once more");
      await page.keyboard.press("Enter");
      await wait(page, "the same contacts");
      return page;
    },
  },
  {
    name: "a long telephone log says how far it is read, and stops when it is told to; nothing of it is kept",
    async run(house) {
      await house.call("people.welcome", { name: "Tjeerd Vos", position: "Agent", employeeNumber: "8009" });
      contactsFile(house, "long_queue_log", queueLog(300_000).replaceAll("SIP/8007", "SIP/8009"));
      const before = (await house.call("quality.sampling")).lists.length;
      const page = await open(house, "/quality/contacts/import");
      await tabToButton(page, "Choose a telephone log");
      await page.keyboard.press("Enter");
      await wait(page, "contacts would be kept");
      await tabTo(page, "input[type=checkbox]");
      await page.keyboard.press("Space");
      await tabToButton(page, "Import");
      await page.keyboard.press("Enter");
      await page.getByText(/^Reading: [1-9]/).waitFor();
      await tabToButton(page, "Stop");
      await page.keyboard.press("Enter");
      await wait(page, "Stopped. Nothing of it was kept.");
      same((await house.call("quality.sampling")).lists.length, before, "lists");
      return page;
    },
  },
  {
    name: "decide what somebody sees otherwise, which is never lower",
    async run(house) {
      const { version, sections } = await voice(house);
      const person = await welcome(house, "Unni Dahl");
      const { value: evaluation } = await house.call("quality.evaluate", {
        person,
        version,
        contact: { reference: "call 9" },
        good: "Calm",
        marks: ["2", "3", "3", "3", "3"],
        missing: [],
      });
      const items = [{ item: sections[0].items[0].item, reason: "I did say it back", proposed: "3" }];
      await house.call("quality.dispute", { evaluation, items, way: "hand_over" });
      const page = await open(house, `/quality/checks/${evaluation}`);
      await tabToButton(page, "Decide");
      await page.keyboard.press("Enter");
      await dialogOf(page).waitFor();
      await settled(page);
      same(await dialogOf(page).getByRole("radio").count(), 3, "marks that are offered");
      await page.keyboard.type("Hanna Lindqvist");
      await tabTo(page, "input[type=radio]");
      await page.keyboard.press("ArrowDown");
      await tabTo(page, "textarea");
      await page.keyboard.type("It is there, at the end.");
      await settled(page);
      await tabToButton(page, "Decide");
      await page.keyboard.press("Enter");
      await wait(page, "raised to “Yes”");
      same((await house.call("quality.show", { evaluation })).state, "changed", "the check");
      return page;
    },
  },
];

/** In a vault with a passphrase: handing back locks. */
export const QUALITY_AT_THE_DOOR = [
  {
    name: "hand the laptop over to who looks first: blind, by keys, and given back locked; then both stand side by side",
    async run(house) {
      const { version } = await voice(house);
      const person = await welcome(house, "Vigdis Lund");
      const { value: evaluation } = await house.call("quality.ask_self", { person, version, contact: { reference: "call 11" } });
      await house.call("quality.evaluate", { evaluation, good: "Friendly start", marks: ["1", "3", "3", "3", "3"], missing: ["Did not say it back", "", "", "", ""] });
      const page = await open(house, `/quality/checks/${evaluation}`);
      await wait(page, "Until their view is in, nobody sees the check");
      await page.keyboard.press("h");
      await wait(page, "How do you see this contact?");
      await settled(page);
      await tabTo(page, "input[type=radio]");
      for (const key of ["3", "3", "3", "3", "3"]) await page.keyboard.press(key);
      await page.keyboard.type("I thought it went well");
      if (await page.getByText("Did not say it back").count()) throw new Error("the check is to be seen before their view is in");
      await tabToButton(page, "Keep what I see");
      await page.keyboard.press("Enter");
      await wait(page, "This is kept.");
      await tabToButton(page, "Hand back");
      await page.keyboard.press("Enter");
      await page.locator("input[type=password]").waitFor();
      await page.keyboard.type(PASSPHRASE);
      await page.keyboard.press("Enter");
      await wait(page, "What did I miss?");
      await wait(page, "Missing: Did not say it back");
      return page;
    },
  },
];
