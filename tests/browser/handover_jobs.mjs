/** A team goes from one leader to the next, with the keyboard alone. */
import { settled } from "./house.mjs";
import { lookAt } from "./reviews.mjs";

export const HANDOVER_BY_KEYBOARD = [
  {
    name: "handover: leave somebody out with the keyboard, and put them back",
    async run({ marieke }) {
      const page = await marieke.page("/settings/handover");
      const buttons = page.locator("main section section button");
      await buttons.first().focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator("[data-left-out]").waitFor();
      await page.keyboard.press("Enter");
      await page.locator("[data-left-out]").waitFor({ state: "detached" });
      return page;
    },
  },
  {
    name: "handover: save what the next leader is given to read",
    async run({ marieke }) {
      const before = marieke.bridge.saved.length;
      const page = await marieke.page("/settings/handover");
      for (const format of ["Save as PDF", "Save as workbook"]) {
        await page.getByRole("button", { name: format }).focus();
        await page.keyboard.press("Enter");
        await page.getByText(/^Saved: /).last().waitFor();
        await settled(page);
      }
      if (marieke.bridge.saved.length !== before + 2) throw new Error("the paper and the workbook were not both saved");
      return page;
    },
  },
  {
    name: "handover: make the packet for the next leader's laptop, found by the palette",
    async run({ marieke }) {
      const before = marieke.bridge.saved.length;
      const page = await marieke.page("/today");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("hand over to the next");
      await page.getByRole("option", { name: "Hand over to the next leader" }).waitFor();
      await settled(page);
      await page.keyboard.press("Enter");
      const make = page.getByRole("button", { name: /^Make the packet/ });
      await make.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: "Save the file" }).focus();
      await page.keyboard.press("Enter");
      await dialog.getByText(/Saved: /).waitFor();
      await dialog.getByRole("button", { name: "Close" }).last().focus();
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "hidden" });
      if (marieke.bridge.saved.length !== before + 1) throw new Error("no packet was saved");
      return page;
    },
  },
  {
    name: "handover: answer not yet, say who somebody is, and take the team over",
    async run({ joris, file }) {
      const page = await joris.page("/settings/handover");
      const before = (await joris.call("people.list", {})).length;
      const choose = page.getByRole("button", { name: "Take over a team" });
      await choose.focus();
      await page.keyboard.press("Enter");
      await page.getByText("It is whole, and from whom it says").waitFor();
      await page.getByRole("button", { name: "Not yet" }).focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.hash === "#/settings/handover");
      if ((await joris.call("people.list", {})).length !== before) throw new Error("somebody came by looking");
      await choose.focus();
      await page.keyboard.press("Enter");
      const who = page.getByRole("combobox", { name: /^Who is / });
      await who.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByText("As you said").waitFor();
      await page.getByRole("button", { name: /^Take over \d+ people$/ }).focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.hash === "#/promises");
      await page.getByText(/^Inherited from /).first().waitFor();
      const { lines } = await joris.call("commitments.board", { show: "open" });
      if (lines.length === 0 || lines.some(({ inheritedFrom }) => inheritedFrom === null))
        throw new Error("there are promises that nobody inherited");
      await page.context().close();
      const again = await joris.page(lookAt("/settings/handover/read", file));
      await again.getByText("Taken before").waitFor();
      return again;
    },
  },
  {
    name: "handover: accept the next leader's laptop as a leader's, by its card and its eight words",
    async run({ marieke, joris }) {
      const { text } = await joris.call("laptops.card");
      const [known] = await marieke.call("laptops.list");
      await marieke.call("laptops.forget", { laptop: known.laptop });
      const page = await marieke.page("/settings/laptops");
      await page.getByRole("button", { name: "Add a laptop" }).focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.insertText(text);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await dialog.locator("ol").waitFor();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Joris");
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "hidden" });
      const [laptop] = await marieke.call("laptops.list");
      if (laptop.name !== "Joris" || laptop.kind !== "center" || laptop.forgottenOn !== null)
        throw new Error(`accepted as ${JSON.stringify(laptop)}`);
      return page;
    },
  },
];
