/** The main jobs with promises, with the keyboard alone, and handing the laptop over. */
import { PASSPHRASE } from "./bridge.mjs";
import { settled } from "./house.mjs";
import { move, promise, receiptOf } from "./promises.mjs";
import { dialogOf, gone, marked, open, same, send, tabTo, tabToButton, wait, welcome } from "./hands.mjs";

/** A promise takes four short fields: this is P, some sixty letters, and the keys between the fields. */
const MOST_KEYS = 80;

const at = (page, hash) => page.waitForFunction((wanted) => location.hash === wanted, hash);
const showing = (house, commitment) => house.call("commitments.show", { commitment });

async function promisesTo(house, person) {
  const { lines } = await house.call("commitments.board", { show: "all", person });
  return lines;
}

/** In the list, one stop for Tab, the arrows lead to a line. */
async function goToLine(page, commitment) {
  await tabTo(page, "tr[data-line]");
  for (let step = 0; step < 60; step++) {
    const here = await page.evaluate(() => document.activeElement.dataset.line);
    if (here === commitment) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error("the arrows do not come to the promise");
}

export const PROMISES_BY_KEYBOARD = [
  {
    name: `make a promise in four fields with P and at most ${MOST_KEYS} keys`,
    async run(house) {
      const person = await welcome(house, "Quirine Veldman");
      const page = await open(house, "/today");
      let keys = 0;
      const press = async (...pressed) => {
        for (const key of pressed) await page.keyboard.press(key);
        keys += pressed.length;
      };
      const type = async (text) => {
        await page.keyboard.type(text);
        keys += text.length;
      };
      await press("p");
      await dialogOf(page).waitFor();
      await settled(page);
      await type("quir");
      await marked(page, "Quirine Veldman");
      await press("Tab");
      await type("Senior agent for phone and mail, from December on");
      await press("Tab");
      await type("30-11");
      // Past the calendar, “no date” and the day it was said with its calendar, to what has to be true first: cover.
      await press("Tab", "Tab", "Tab", "Tab", "Tab", "Space");
      await send(page);
      await wait(page, "See the receipt");
      const [line] = await promisesTo(house, person);
      same([line?.what, line?.due], ["Senior agent for phone and mail, from December on", "2026-11-30"], "the promise");
      if (keys + 1 > MOST_KEYS) throw new Error(`it took ${keys + 1} keys`);
      return page;
    },
  },
  {
    name: "take a promise back from its toast",
    async run(house) {
      const person = await welcome(house, "Roos Terpstra");
      const page = await open(house, `/people/${person}`);
      await page.keyboard.press("p");
      await dialogOf(page).waitFor();
      await page.keyboard.type("A window seat");
      await page.keyboard.press("Tab");
      await page.keyboard.type("1-12");
      await page.keyboard.press("Enter");
      await gone(page);
      await tabToButton(page, "Undo");
      await page.keyboard.press("Enter");
      await wait(page, "Nothing is promised to Roos yet");
      same((await promisesTo(house, person)).map(({ state }) => state), ["mistaken"], "what is promised");
      return page;
    },
  },
  {
    name: "say with K that a promise is kept",
    async run(house) {
      const person = await welcome(house, "Sjoerd Wijnand");
      const commitment = await promise(house, person, "A headset of his own", "2026-11-23");
      const page = await open(house, "/promises");
      await goToLine(page, commitment);
      await page.keyboard.press("k");
      await dialogOf(page).waitFor();
      await send(page);
      same((await showing(house, commitment)).line.state, "claimed_kept", "the promise");
      return page;
    },
  },
  {
    name: "move a promise with M, which wants a date, a cause, and whether they were told",
    async run(house) {
      const person = await welcome(house, "Teun Ypma");
      const commitment = await promise(house, person, "The early shifts", "2026-12-01");
      const page = await open(house, `/promises/${commitment}`);
      await page.keyboard.press("m");
      const dialog = dialogOf(page);
      await dialog.waitFor();
      const waits = () => dialog.locator("button[type=submit][disabled]").waitFor();
      await page.keyboard.type("1-2");
      await page.keyboard.press("Enter");
      await waits();
      await tabTo(page, "[placeholder='Choose a cause']");
      await page.keyboard.type("vacant");
      await page.keyboard.press("Tab");
      await waits();
      await tabTo(page, "input[type=radio]");
      await page.keyboard.press("Space");
      await send(page);
      const { moves } = await showing(house, commitment);
      same(moves.map(({ to, cause, toldOn }) => [to, cause, toldOn]), [["2027-02-01", "cover_vacancy", "2026-11-23"]], "the move");
      return page;
    },
  },
  {
    name: "show only moved promises, read them as a table, open one and come back",
    async run(house) {
      const person = await welcome(house, "Nienke Kuiper");
      const commitment = await promise(house, person, "The good chair", "2026-12-15");
      await move(house, commitment, "2027-01-15", "budget", { notToldYet: true });
      const page = await open(house, "/promises");
      await tabTo(page, "input[type=radio]");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await at(page, "#/promises?show=moved");
      await settled(page);
      await tabTo(page, "tr[data-line]");
      await page.keyboard.press("t");
      await page.getByRole("columnheader", { name: "First date" }).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => /^#\/promises\/[^?]+$/.test(location.hash));
      await settled(page);
      await page.keyboard.press("Alt+ArrowLeft");
      await at(page, "#/promises?show=moved");
      return page;
    },
  },
  {
    name: "refuse a wrong slip code at its field, and take over a paper answer with the right one",
    async run(house) {
      const person = await welcome(house, "Ulrike Zandstra");
      const commitment = await promise(house, person, "Two free Mondays", "2026-12-18");
      const { slipCode } = await house.call("commitments.handed", { commitment });
      const page = await open(house, `/promises/${commitment}/paper`);
      await tabToButton(page, "Write in the paper answer");
      await page.keyboard.press("Enter");
      await dialogOf(page).waitFor();
      await page.keyboard.type(slipCode === "AAAAAA" ? "CCCCCC" : "AAAAAA");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      const code = dialogOf(page).getByRole("textbox").first();
      await page.keyboard.press("Enter");
      await wait(page, "This is not the code of what is asked here");
      if ((await code.getAttribute("aria-invalid")) !== "true") throw new Error("the field does not say that it is wrong");
      // The form leads back to the field that needs a look.
      await code.and(page.locator(":focus")).waitFor();
      await page.keyboard.press("Control+a");
      await page.keyboard.type(slipCode.toLowerCase());
      await send(page);
      const { answer } = await showing(house, commitment);
      same([answer?.answer, answer?.way, answer?.slipCode], ["agree", "paper", slipCode], "the answer");
      return page;
    },
  },
  {
    name: "refuse a health word at its field, with a sentence that offers the cause",
    async run(house) {
      await welcome(house, "Vera Hulshof");
      const page = await open(house, "/promises");
      await page.keyboard.press("p");
      await dialogOf(page).waitFor();
      await settled(page);
      await page.keyboard.type("vera");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Her own desk after her burnout");
      await wait(page, "says something about somebody’s health");
      await wait(page, "where a cause is asked for, the list says enough");
      const what = dialogOf(page).locator("textarea").first();
      if ((await what.getAttribute("aria-invalid")) !== "true") throw new Error("the field does not say that it is wrong");
      return page;
    },
  },
  {
    name: "add a word of one's own to the list, and see it refused",
    async run(house) {
      const person = await welcome(house, "Wouter Idsinga");
      const page = await open(house, "/settings/words");
      await tabTo(page, "main form input");
      await page.keyboard.type("balloonitis");
      await page.keyboard.press("Enter");
      await page.locator("main li", { hasText: "balloonitis" }).waitFor();
      const { changes } = await house.call("commitments.word_lists");
      same(changes.healthAdded, ["balloonitis"], "what was added");
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `/people/${person}`);
      await settled(page);
      await page.keyboard.press("p");
      await dialogOf(page).waitFor();
      await page.keyboard.type("Easy weeks after the balloonitis");
      await wait(page, "“balloonitis” says something about somebody’s health");
      return page;
    },
  },
  {
    name: "write down what was said in a talk behind a >",
    async run(house) {
      const person = await welcome(house, "Xander Oosting");
      const { value: meeting } = await house.call("meeting.start", { person });
      await house.call("meeting.finish", { meeting, text: "> promise: a place in the new team", next: null, heldOn: null, minutes: null });
      const page = await open(house, `/people/${person}`);
      await tabToButton(page, "Write it down");
      await page.keyboard.press("Enter");
      await dialogOf(page).waitFor();
      await tabTo(page, "[placeholder^='1/12']");
      await page.keyboard.type("15-1");
      await page.keyboard.press("Enter");
      await gone(page);
      const [line] = await promisesTo(house, person);
      same([line?.what, line?.due], ["a place in the new team", "2027-01-15"], "the promise");
      const { promiseDrafts } = await house.call("person_page.show", { person });
      same(promiseDrafts, [], "what still waits");
      return page;
    },
  },
  {
    name: "verify a receipt that is pasted",
    async run(house) {
      const person = await welcome(house, "Yfke Brandsma");
      const commitment = await promise(house, person, "Thursdays at home", "2026-12-10");
      const page = await open(house, "/verify-receipt");
      await tabTo(page, "main textarea");
      await page.keyboard.insertText(await receiptOf(house, commitment));
      await tabToButton(page, "Verify");
      await page.keyboard.press("Enter");
      await wait(page, "Genuine and unchanged");
      await tabToButton(page, "Open the promise");
      await page.keyboard.press("Enter");
      await at(page, `#/promises/${commitment}`);
      return page;
    },
  },
];

/** In a vault with a passphrase: handing back locks. */
export const PROMISES_AT_THE_DOOR = [
  {
    name: "hand the laptop over, answer, hand it back locked, and find the answer",
    async run(house) {
      const person = await welcome(house, "Zwaan Postma");
      const commitment = await promise(house, person, "Wednesdays off", "2026-12-09");
      const page = await open(house, `/promises/${commitment}`);
      await tabToButton(page, "Hand over to");
      await page.keyboard.press("Enter");
      await wait(page, "It shows only this promise");
      await settled(page);
      await tabTo(page, "input[type=radio]");
      await page.keyboard.press("Space");
      await tabToButton(page, "Keep my answer");
      await page.keyboard.press("Enter");
      await wait(page, "This is your answer, as it is kept");
      await page.keyboard.press("Escape");
      await tabToButton(page, "Hand back");
      await page.keyboard.press("Enter");
      await page.locator("input[type=password]").waitFor();
      same((await house.call("vault.status")).state, "locked", "the vault");
      await page.keyboard.type(PASSPHRASE);
      await page.keyboard.press("Enter");
      await at(page, `#/promises/${commitment}`);
      await wait(page, "Agrees");
      return page;
    },
  },
];
