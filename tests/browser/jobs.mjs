/** The main jobs, with the keyboard alone, and what happens at the door of a vault with a passphrase. */
import { PASSPHRASE } from "./bridge.mjs";
import { House, settled } from "./house.mjs";
import { chooseBackupFile } from "./screens.mjs";
import { wait } from "./hands.mjs";

const inMeeting = (page) => page.waitForFunction(() => location.hash.startsWith("#/meeting/"));

export const BY_KEYBOARD = [
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
    name: "find something that was said, and go there",
    async run(house) {
      const [someone] = await house.call("one_on_ones.board");
      await house.call("one_on_ones.raise", { person: someone.person, by: "employee", text: "The stairlift squeaks" });
      const page = await house.page("/today");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("stairli");
      await page.getByRole("option", { name: /stairlift/ }).waitFor();
      await settled(page);
      await page.keyboard.press("Enter");
      await page.waitForFunction((person) => location.hash.includes(person), someone.person);
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
    name: "close with Escape only what is on top, and stay on the page with what was typed",
    async run(house) {
      const [someone] = await house.call("one_on_ones.board");
      const page = await house.page(`/people/${someone.person}`);
      const dialog = page.locator('[aria-modal="true"]');
      const calendar = page.locator('[role="dialog"]:not([aria-modal="true"])');
      const here = await page.evaluate(() => location.hash);
      await page.keyboard.press("d");
      await dialog.waitFor();
      await page.keyboard.type("9-12");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await calendar.waitFor();
      await page.keyboard.press("Escape");
      await calendar.waitFor({ state: "hidden" });
      const typed = await dialog.getByRole("textbox").first().inputValue();
      if (typed !== "Wed 9 Dec") throw new Error(`the day became “${typed}”`);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      await settled(page);
      if ((await page.evaluate(() => location.hash)) !== here) throw new Error("Escape left the page");
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

/** Puts somebody into the vault and opens a talk with them. */
async function openTalk(house) {
  const { value: person } = await house.call("people.welcome", { name: "Anna Lind" });
  const { value: meeting } = await house.call("meeting.start", { person });
  return { meeting, page: await house.page(`/meeting/${meeting}`) };
}

async function isOpen(house) {
  const { state } = await house.call("vault.status");
  return state === "open";
}

export const AT_THE_DOOR = [
  {
    name: "lock in the middle of a word and find it again",
    async run(house) {
      const { meeting, page } = await openTalk(house);
      await page.keyboard.type("Half a wo");
      await page.keyboard.press("Control+l");
      await page.locator("input[type=password]").waitFor();
      await house.call("vault.unlock", { passphrase: PASSPHRASE });
      const { draft } = await house.call("meeting.prepare", { meeting });
      if (draft !== "Half a wo") throw new Error(`the draft holds “${draft}”`);
      return page;
    },
  },
  {
    name: "lock when the laptop is handed back, and come back to the talk",
    async run(house) {
      const { value: person } = await house.call("people.welcome", { name: "Bo Dahl" });
      const { value: meeting } = await house.call("meeting.start", { person });
      await house.call("meeting.finish", { meeting, text: "Went well\n# only for me", next: null, heldOn: null, minutes: null });
      const page = await house.page(`/meeting/${meeting}/agreed?reader=employee`);
      await page.getByRole("button", { name: "Hand back" }).click();
      const passphrase = page.locator("input[type=password]");
      await passphrase.waitFor();
      if (await isOpen(house)) throw new Error("it was handed back open");
      await passphrase.fill(PASSPHRASE);
      await page.keyboard.press("Enter");
      await page.waitForFunction((hash) => location.hash === hash, `#/meeting/${meeting}`);
      await wait(page, "Went well");
      return page;
    },
  },
  {
    name: "stay open while words can't be kept, and say so",
    async run(house) {
      const { page } = await openTalk(house);
      const failure = { kind: "refused", key: "failure-disk-full", args: {}, problems: [] };
      await page.route("**/call", (route) =>
        route.request().postDataJSON().name === "meeting.keep_draft" ? route.fulfill({ json: { failure } }) : route.fallback(),
      );
      await page.keyboard.type("These words");
      await page.keyboard.press("Control+l");
      await wait(page, "Not locked yet");
      if (!(await isOpen(house))) throw new Error("it was locked over words that are not kept");
      return page;
    },
  },
  {
    name: "open a backup file on another laptop",
    async run(house) {
      const { length } = await house.call("people.list", {});
      const laptop = await House.open(house.browser, {});
      try {
        const page = await laptop.page("/");
        await chooseBackupFile(page, { bridge: laptop.bridge, backUp: () => house.backUp() });
        await page.locator("input[type=password]").fill(PASSPHRASE);
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => document.querySelector("nav") !== null);
        const there = await laptop.call("people.list", {});
        if (there.length !== length) throw new Error(`${there.length} people came along, and not ${length}`);
        // Nothing may be asked any more when its core is gone.
        await page.context().close();
        return page;
      } finally {
        await laptop.close();
      }
    },
  },
];
