/** The main jobs, with the keyboard alone. */
import { settled } from "./house.mjs";

const wait = (page, text) => page.getByText(text).first().waitFor();
const inMeeting = (page) => page.waitForFunction(() => location.hash.startsWith("#/meeting/"));

export const JOBS = [
  {
    name: "start today's next one-on-one with one key, and finish it in one step",
    async run(house) {
      const page = await house.page("/today");
      await page.keyboard.press("s");
      await inMeeting(page);
      await settled(page);
      await page.keyboard.type("Went well\n! me: send the list by tomorrow");
      await page.keyboard.press("Control+Enter");
      await wait(page, "Kept.");
      return page;
    },
  },
  {
    name: "take the last thing back with Ctrl+Z",
    async run(house) {
      const before = (await house.call("history.recent", {}))[0];
      const page = await house.page("/today");
      await page.keyboard.press("Control+z");
      for (let tries = 0; tries < 100; tries++) {
        const [latest] = await house.call("history.recent", {});
        if (latest.seq !== before.seq && latest.undoes) return page;
        await page.waitForTimeout(50);
      }
      throw new Error("nothing was undone");
    },
  },
  {
    name: "start any one-on-one from the palette",
    async run(house) {
      const [someone] = await house.call("one_on_ones.board");
      const page = await house.page("/people");
      await page.keyboard.press("Control+k");
      await page.keyboard.type(`1:1 ${someone.name}`);
      await page.getByRole("option").first().waitFor();
      await settled(page);
      await page.keyboard.press("Enter");
      await inMeeting(page);
      return page;
    },
  },
  {
    name: "find something that was said",
    async run(house) {
      const page = await house.page("/today");
      const [someone] = await house.call("people.list", {});
      await page.keyboard.press("Control+k");
      await page.keyboard.type(someone.name.slice(0, 3));
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("option").first().waitFor({ state: "hidden" });
      return page;
    },
  },
  {
    name: "see every key with ?, and leave with Escape",
    async run(house) {
      const page = await house.page("/today");
      await page.keyboard.press("?");
      const sheet = page.getByRole("dialog");
      await sheet.waitFor();
      await page.keyboard.press("Escape");
      await sheet.waitFor({ state: "hidden" });
      return page;
    },
  },
  {
    name: "leave a talk with Escape and find every word again",
    async run(house) {
      const [someone] = (await house.call("one_on_ones.board")).filter((line) => line.next !== null);
      const page = await house.page(`/meeting/${someone.next.meeting}`);
      await page.keyboard.type("Half a sentence that must not get lo");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => !location.hash.startsWith("#/meeting/"));
      const { draft } = await house.call("meeting.prepare", { meeting: someone.next.meeting });
      if (!draft.includes("must not get lo")) throw new Error(`the draft holds “${draft}”`);
      return page;
    },
  },
];
