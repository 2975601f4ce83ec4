/** Calibrating and coaching with the keyboard alone. */
import { settled } from "./house.mjs";
import { calibration, pairLeaders, scorecard, sheetFor } from "./calibrations.mjs";
import { lookAt } from "./reviews.mjs";

export const CALIBRATIONS_BY_KEYBOARD = [
  {
    name: "begin a calibration and score it one after the other, with the keyboard alone",
    async run({ center }) {
      await scorecard(center);
      const page = await center.page("/quality/calibrate");
      await page.keyboard.press("n");
      await page.getByRole("dialog").getByLabel("Which contact").waitFor();
      await page.getByRole("dialog").getByLabel("Which contact").focus();
      await page.keyboard.type("call 4711");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Marieke");
      await page.keyboard.press("Enter");
      await page.keyboard.type("Noor");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByRole("button", { name: "Begin a calibration" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "call 4711" }).waitFor();
      let keys = 0;
      for (const [name, typed] of [["Marieke", "33333"], ["Noor", "3n133"]]) {
        await page.getByRole("button", { name: new RegExp(`Score here.*${name}`) }).focus();
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { level: 1, name: `${name} scores` }).waitFor();
        await settled(page);
        for (const key of typed) {
          await page.keyboard.press(key);
          await settled(page);
          keys += 1;
        }
        await page.keyboard.press("Control+Enter");
        keys += 1;
        await page.getByRole("heading", { level: 1, name: "call 4711" }).waitFor();
      }
      await page.getByText("You agree on 3 of 5").waitFor();
      console.log(`     two people scored a contact of five questions with ${keys} keys`);
      const example = page.getByLabel("An example for question 2");
      await example.focus();
      await page.keyboard.type("“As the page says: 14 days.”");
      const kept = page.waitForResponse((response) => response.request().postDataJSON()?.name === "quality.give_example");
      await page.keyboard.press("Enter");
      await kept;
      const { sections } = await scorecard(center);
      const said = sections.flatMap(({ items }) => items)[1].example;
      if (!said.includes("14 days")) throw new Error(`the example is “${said}”`);
      return page;
    },
  },
  {
    name: "calibration: score a contact for a leader at another laptop, and save what goes back",
    async run({ center, west }) {
      const { west: laptop } = await known(center, west);
      const { views } = await calibration(center, "call 8080", { Marieke: "33333", Hanna: null });
      const file = await sheetFor(center, west, views.Hanna, laptop);
      const before = west.bridge.saved.length;
      const page = await west.page(lookAt("/quality/calibrate/open", file));
      await page.getByRole("button", { name: "Not yet" }).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Hanna scores" }).waitFor();
      await settled(page);
      for (const key of "33333") {
        await page.keyboard.press(key);
        await settled(page);
      }
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByRole("button", { name: "Save the file" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByText("Saved:").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { level: 1, name: "Calibrate" }).waitFor();
      if (west.bridge.saved.length !== before + 1) throw new Error("no file was saved");
      return page;
    },
  },
  {
    name: "after calibrations: look again at a coaching, in contacts after it",
    async run({ center }) {
      const people = (await center.call("people.list")).filter(({ left }) => left === null);
      const { person } = people[0];
      const coach = { person, goal: "Ask before transferring", behaviour: "“May I …”", lookAgainOn: "2026-11-24" };
      await center.call("meeting.coach", coach);
      const page = await center.page("/quality/coaching");
      await page.getByRole("button", { name: /^Mark as tried.*Ask before transferring/ }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /^Look again.*Ask before transferring/ }).focus();
      await page.keyboard.press("Enter");
      await page.getByText("No contact after").waitFor();
      if (await page.getByRole("button", { name: "Keep" }).isEnabled()) throw new Error("nothing was looked at, and yet it can be kept");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      return page;
    },
  },
];

let pairs = null;

/** Paired once; the screens before may have done it. */
async function known(center, west) {
  const laptops = await center.call("laptops.list");
  const found = laptops.find(({ kind, forgottenOn }) => kind === "center" && forgottenOn === null);
  if (found) return { west: found.laptop };
  pairs ??= await pairLeaders(center, west);
  return pairs;
}
