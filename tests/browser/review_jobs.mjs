/** What goes between HR and a leader, with the keyboard alone. */
import { settled } from "./house.mjs";
import { ask, packetFor, send } from "./reviews.mjs";

/** A file was made: the focus is on its next step, then on where it was saved, and from there it is two steps to the end. */
async function saveAndClose(page) {
  const focusOn = (words) =>
    page.waitForFunction((wanted) => document.activeElement?.textContent.startsWith(wanted), words);
  await focusOn("Save the file");
  await page.keyboard.press("Enter");
  await focusOn("✓ Saved:");
  for (const words of ["Save it once more", "Close"]) {
    await page.keyboard.press("Tab");
    await focusOn(words);
  }
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

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
      await saveAndClose(page);
      if (hr.bridge.saved.length !== before + 1) throw new Error("no request was saved");
      return page;
    },
  },
  {
    name: "see what would leave, and make the packet",
    async run({ hr, center }) {
      const { noord } = await known(hr);
      const { document } = await ask(hr, noord, { reason: "One more look" });
      const { file } = await send(hr, center, document);
      const request = (await center.call("reviews.take_request", { file })).value;
      const before = center.bridge.saved.length;
      const page = await center.page(`/promises/hr/requests/${request}`);
      const make = page.getByRole("button", { name: /^Make a packet/ });
      await make.focus();
      await page.keyboard.press("Enter");
      await saveAndClose(page);
      await page.getByText("What left").waitFor();
      if (center.bridge.saved.length !== before + 1) throw new Error("no packet was saved");
      return page;
    },
  },
  {
    name: "open a packet with O, answer not yet, and then take it in",
    async run({ hr, center }) {
      const { noord } = await known(hr);
      const { file } = await packetFor(hr, center, noord, { which: "open", reason: "What is open" });
      const page = await hr.page("/reviews");
      await page.locator("h1").waitFor();
      await page.keyboard.press("o");
      await page.getByText("It is whole, and from whom it says").waitFor();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.hash === "#/reviews");
      const before = (await hr.call("reviews.board")).packets.length;
      await page.keyboard.press("o");
      await page.getByRole("button", { name: "Take it in" }).focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.hash === "#/reviews");
      await settled(page);
      if ((await hr.call("reviews.board")).packets.length !== before + 1) throw new Error(`${file.name} was not taken`);
      return page;
    },
  },
  {
    name: "go through what waits and who was pulled back, put a line off, and open a promise, with the keyboard alone",
    async run({ hr }) {
      const waits = async () => (await hr.call("today.for_review")).lines.length;
      const before = await waits();
      const page = await hr.page("/");
      await page.getByRole("link", { name: /^Waits for you/ }).waitFor();
      const line = page.locator("main li button").first();
      await line.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("menuitem", { name: "Tomorrow" }).press("Enter");
      await page.getByText("Undo").first().waitFor();
      if ((await waits()) !== before - 1) throw new Error("the line was not put off");
      await page.getByRole("link", { name: /^Pulled back/ }).press("Enter");
      await page.getByText("Pulled back 2 times").first().waitFor();
      await page.keyboard.press("t");
      await page.locator("main table").waitFor();
      await page.locator("main td button").first().press("Enter");
      await page.waitForFunction(() => location.hash.startsWith("#/reviews/promise/"));
      return page;
    },
  },
  {
    name: "write a finding, and make the return file, with the keyboard alone",
    async run({ hr }) {
      const [line] = (await hr.call("review_cases.list")).filter(({ openQuestions }) => openQuestions > 0);
      const page = await hr.page(`/cases/${line.case}`);
      await page.locator("main ol").first().waitFor();
      await page.keyboard.press("f");
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("What did you find?").waitFor();
      await page.keyboard.press("ArrowDown");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.type("The roster shows it from the first of March on");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "hidden" });
      const found = (await hr.call("review_cases.show", { case: line.case })).findings;
      if (found.length !== 1) throw new Error("no finding was written");
      const before = hr.bridge.saved.length;
      await page.keyboard.press("Control+3");
      await page.getByRole("button", { name: "Make the return file" }).focus();
      await page.keyboard.press("Enter");
      await dialog.getByRole("button", { name: "Make it" }).focus();
      await page.keyboard.press("Enter");
      await saveAndClose(page);
      if (hr.bridge.saved.length !== before + 1) throw new Error("no return file was saved");
      return page;
    },
  },
];

/** The center as HR knows it now. */
async function known(hr) {
  const laptops = await hr.call("laptops.list");
  return { noord: laptops.find(({ forgottenOn }) => forgottenOn === null).laptop };
}
