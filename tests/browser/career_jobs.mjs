/** The main jobs with careers, with the keyboard alone, and handing the laptop over to who rates first. */
import { PASSPHRASE } from "./bridge.mjs";
import { ladderOf, rate, round } from "./careers.mjs";
import { settled } from "./house.mjs";
import { dialogOf, open, same, send, tabTo, tabToButton, wait, welcome } from "./hands.mjs";

const career = (house, person) => house.call("career.show", { person });

export const CAREERS_BY_KEYBOARD = [
  {
    name: "write down where somebody wants to go, and take it back from its toast",
    async run(house) {
      const person = await welcome(house, "Adinda Smit");
      const page = await open(house, `/people/${person}`);
      await page.keyboard.press("c");
      await wait(page, "Begin by asking where Adinda wants to go");
      await page.keyboard.press("n");
      await dialogOf(page).waitFor();
      await page.keyboard.type("Planner, with a fixed day at home");
      await send(page);
      await wait(page, "“Planner, with a fixed day at home”");
      same((await career(house, person)).ambitions.length, 1, "what they said");
      await tabToButton(page, "Undo");
      await page.keyboard.press("Enter");
      await wait(page, "Begin by asking where Adinda wants to go");
      return page;
    },
  },
  {
    name: "copy a ladder from a template",
    async run(house) {
      const page = await open(house, "/ladders");
      await page.keyboard.press("n");
      await dialogOf(page).waitFor();
      await settled(page);
      await tabTo(page, "input[type=radio]");
      await send(page);
      await page.waitForFunction(() => /^#\/ladders\/[0-9a-f-]{36}$/.test(location.hash));
      await wait(page, "Version 1 holds since");
      return page;
    },
  },
  {
    name: "begin a round with R, say how one sees it with the keyboard, and find both side by side",
    async run(house) {
      const person = await welcome(house, "Brechtje Vos");
      const ladder = await ladderOf(house);
      const id = await round(house, person, ladder);
      await rate(house, id, "employee", ["alone", "alone", "with_help", "not_yet"]);
      const page = await open(house, `/people/${person}/career`);
      await tabToButton(page, "Say how you see it");
      await page.keyboard.press("Enter");
      await wait(page, "How do you see Brechtje’s work?");
      await settled(page);
      for (let expectation = 0; expectation < 4; expectation++) {
        await tabTo(page, "input[type=radio]");
        await page.keyboard.press("Space");
      }
      await page.keyboard.press("Control+Enter");
      await wait(page, "What have you done that I did not see?");
      const [line] = (await career(house, person)).rounds;
      same(line.gap.lines.map(({ own, leader }) => [own.rating, leader.rating])[0], ["alone", "not_yet"], "the first expectation");
      return page;
    },
  },
  {
    name: "decide “later”, which wants its reasons",
    async run(house) {
      const person = await welcome(house, "Casper Drent");
      await house.call("career.set_ambition", { person, whereTo: "Senior agent" });
      const id = await round(house, person, await ladderOf(house));
      await rate(house, id, "employee", ["alone", "alone", "alone", "alone"]);
      await rate(house, id, "leader", ["alone", "alone", "alone", "alone"]);
      const { value: line } = await house.call("career.agree_gap", { round: id, words: "Nothing but the time to show it" });
      await house.call("career.add_evidence", { case: line, expectation: 0, words: "Took over a stuck case" });
      await house.call("career.say_ready", { case: line, decidedBy: "Marieke" });
      const page = await open(house, `/people/${person}/career`);
      await tabToButton(page, "Decide");
      await page.keyboard.press("Enter");
      const dialog = dialogOf(page);
      await dialog.waitFor();
      await settled(page);
      await page.keyboard.press("ArrowDown");
      await dialog.locator("button[type=submit][disabled]").waitFor();
      await tabTo(page, "textarea");
      await page.keyboard.type("No seat before the new budget");
      await tabTo(page, "[placeholder^='1/12']");
      await page.keyboard.type("1-3");
      await send(page);
      const [{ decisions }] = (await career(house, person)).cases;
      same(decisions.map(({ decided }) => [decided.decision, decided.againOn]), [["later", "2027-03-01"]], "what was decided");
      return page;
    },
  },
  {
    name: "extend acting with its reason, and see how often that makes it",
    async run(house) {
      const person = await welcome(house, "Dieuwke Prins");
      const { value: acting } = await house.call("career.offer_acting", {
        person,
        position: "Planner",
        returnsTo: "Agent",
        from: "2026-11-23",
        plannedEnd: "2026-12-31",
        accepted: true,
      });
      await house.call("career.begin_acting", { acting });
      const page = await open(house, `/people/${person}/career`);
      await tabToButton(page, "Extend");
      await page.keyboard.press("Enter");
      await dialogOf(page).waitFor();
      await settled(page);
      await page.keyboard.type("31-1");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.type("The new planner begins in February");
      await wait(page, "That is the first extension for Dieuwke");
      await tabToButton(page, "Extend");
      await send(page);
      const [line] = (await career(house, person)).acting;
      same([line.end, line.plannedEnd], ["2027-01-31", "2026-12-31"], "its end, and its first end");
      return page;
    },
  },
  {
    name: "walk through twelve months with the arrows, and open what one is at",
    async run(house) {
      const person = await welcome(house, "Evert Kramer");
      await house.call("commitments.make", { person, what: "A desk by the window", due: "2027-01-15", promisedOn: "2026-11-23" });
      const page = await open(house, `/people/${person}`);
      await tabTo(page, "[role=listbox]");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Home");
      await wait(page, "promised, A desk by the window");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.hash.startsWith("#/promises/"));
      return page;
    },
  },
];

/** In a vault with a passphrase: handing back locks. */
export const CAREERS_AT_THE_DOOR = [
  {
    name: "hand the laptop over to who rates first, and get it back locked, with nothing of it to see",
    async run(house) {
      const person = await welcome(house, "Femke Roos");
      await round(house, person, await ladderOf(house));
      const page = await open(house, `/people/${person}/career`);
      await tabToButton(page, "Hand over to Femke");
      await page.keyboard.press("Enter");
      await wait(page, "It shows only this level");
      await settled(page);
      for (let expectation = 0; expectation < 4; expectation++) {
        await tabTo(page, "input[type=radio]");
        await page.keyboard.press("Space");
      }
      await tabToButton(page, "Keep what I said");
      await page.keyboard.press("Enter");
      await wait(page, "This is kept.");
      await page.keyboard.press("Escape");
      await tabToButton(page, "Hand back");
      await page.keyboard.press("Enter");
      await page.locator("input[type=password]").waitFor();
      same((await house.call("vault.status")).state, "locked", "the vault");
      await page.keyboard.type(PASSPHRASE);
      await page.keyboard.press("Enter");
      await wait(page, "Now it is up to you");
      const [line] = (await career(house, person)).rounds;
      same([line.gap, line.awaited], [null, "leader"], "what the leader sees");
      return page;
    },
  },
];
