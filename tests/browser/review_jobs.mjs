/** What goes between HR and a leader, with the keyboard alone. */
import { settled } from "./house.mjs";

export const REVIEWS_BY_KEYBOARD = [
  {
    name: "accept a laptop by its card and its eight words, with the keyboard alone",
    async run({ hr, center }) {
      const { text } = await center.call("laptops.card");
      const [known] = await hr.call("laptops.list");
      await hr.call("laptops.forget", { laptop: known.laptop });
      const page = await hr.page("/settings/laptops");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("add a laptop");
      await page.getByRole("option", { name: "Add a laptop" }).waitFor();
      await settled(page);
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
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Noord, Marieke");
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "hidden" });
      const laptops = await hr.call("laptops.list");
      if (!laptops.some(({ name, forgottenOn }) => name === "Noord, Marieke" && forgottenOn === null))
        throw new Error("the laptop was not accepted");
      return page;
    },
  },
  {
    name: "ask a leader for promises, and save the request",
    async run({ hr }) {
      const before = hr.bridge.saved.length;
      const page = await hr.page("/requests");
      await page.keyboard.press("n");
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Why do you ask?").waitFor();
      await dialog.getByLabel("Why do you ask?").focus();
      await page.keyboard.type("The yearly look");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await dialog.getByRole("button", { name: "Save the file" }).waitFor();
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "hidden" });
      if (hr.bridge.saved.length !== before + 1) throw new Error("no request was saved");
      return page;
    },
  },
];
