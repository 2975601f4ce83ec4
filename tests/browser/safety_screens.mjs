/**
 * Check and repair, and what asks before much is lost. A vault of these tests is sound, so what its core would say of a
 * damaged one is made up; a look that finds nothing is a real one.
 */
import { PASSPHRASE } from "./bridge.mjs";
import { settled } from "./house.mjs";

const AT = "2026-11-20T16:05:00.000Z";
const BACKUPS = {
  folder: "/home/marieke/.local/share/evenkeel/center/backups",
  lastProven: null,
  lastTrial: null,
  list: [
    { id: "2026-11-20T16-05-00-daily.evenkeel-backup", at: AT, bytes: 1_468_006, reason: "daily" },
    { id: "2026-11-19T16-01-00-daily.evenkeel-backup", at: "2026-11-19T16:01:00.000Z", bytes: 1_455_718, reason: "daily" },
  ],
};
const DAMAGED = {
  at: "2026-11-23T09:30:00.000Z",
  sound: false,
  mendedSearch: false,
  record: null,
  parts: [
    { part: "pages", verdict: "faulty", faults: 3 },
    { part: "tables", verdict: "faulty", faults: 1 },
    { part: "references", verdict: "not_looked", faults: 0 },
    { part: "search", verdict: "not_looked", faults: 0 },
    { part: "history", verdict: "not_looked", faults: 0 },
    { part: "promises", verdict: "not_looked", faults: 0 },
  ],
};
const LITTLE_LOST = { rows: 4120, read: 4065, fromBackup: 31, fromHistory: 22, lost: 2, asks: false };
const MUCH_LOST = { rows: 4120, read: 2210, fromBackup: 0, fromHistory: 1290, lost: 620, asks: true };
const MUCH_UNDONE = {
  at: AT,
  people: [15, 12],
  meetings: [64, 40],
  losesCount: 38,
  asks: true,
  loses: [1, 2, 3].map((seq) => ({
    act: `00000000-0000-7000-8000-00000000000${seq}`,
    seq,
    at: `2026-11-21T1${seq}:00:00.000Z`,
    title: { key: "act-vault-restore", args: {} },
    undone: false,
    undoes: false,
    canUndo: false,
    changes: 2,
    place: { screen: "settings" },
  })),
};
const REFUSED = { failure: { kind: "refused", key: "restore-loses-much", args: { count: 38, of: 412 }, problems: [] } };

/** The vault can't be opened as it is. */
export const SAFETY_AT_THE_DOOR = [
  { name: "rescue-chosen", open: chooseBackup },
  { name: "rescue-asks", answers: { "vault.rescue": REFUSED }, open: restoreIt },
  { name: "salvage-secret", open: readOut },
  { name: "salvage-asks", answers: { "vault.salvage_preview": MUCH_LOST }, open: seeWhatCanBeRead, isDialog: true },
].map((screen) => ({
  ...screen,
  address: "/",
  status: { state: "unusable", problem: { key: "vault-file-empty", args: {} } },
  answers: { "vault.backups": BACKUPS, ...screen.answers },
}));

/** Settings of a vault with a passphrase: the sample has none of this. */
export const SAFETY = [
  { name: "safety-checked", address: "/settings/safety", open: check },
  { name: "safety-damaged", address: "/settings/safety", answers: { "vault.check": DAMAGED }, open: check },
  { name: "salvage-little-lost", ...damagedWith(LITTLE_LOST) },
  { name: "salvage-much-lost", ...damagedWith(MUCH_LOST) },
  {
    name: "restore-asks",
    address: "/settings/backups",
    answers: { "vault.restore_preview": MUCH_UNDONE },
    isDialog: true,
    open: (page) => dialogBy(page, page.locator("main li button").first()),
  },
];

export const SAFETY_BY_KEYBOARD = [
  {
    name: "look a damaged vault over, and accept what would be lost, by keyboard",
    async run(house) {
      const page = await house.page("/settings/safety", { answers: { "vault.check": DAMAGED, "vault.salvage_preview": MUCH_LOST } });
      await tabTo(page, "Check the vault");
      await page.keyboard.press("Enter");
      await page.getByText("3 faults").waitFor();
      await tabTo(page, "See what can still be read");
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.getByText("620 rows are lost").waitFor();
      const use = dialog.getByRole("button", { name: "Use what could be read" });
      if (await use.isEnabled()) throw new Error("it can be used before the loss is accepted");
      await tabTo(page, "Go on all the same");
      await page.keyboard.press("Space");
      await tabTo(page, "Use what could be read");
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      return page;
    },
  },
];

/** Goes on with Tab until what has this name has the focus. */
async function tabTo(page, name) {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
    });
    if (here.includes(name)) return;
  }
  throw new Error(`nothing called “${name}” can be reached with Tab`);
}

function damagedWith(preview) {
  const open = async (page) => {
    await check(page);
    await dialogBy(page, page.locator("main [role=status] button").last());
    await page.getByRole("dialog").locator("p").nth(1).waitFor();
  };
  return { address: "/settings/safety", answers: { "vault.check": DAMAGED, "vault.salvage_preview": preview }, isDialog: true, open };
}

/** The section is known by what it says when it has looked. */
async function check(page) {
  const report = page.locator("main section", { has: page.locator(":scope > [role=status]") });
  await report.locator(":scope > button").click();
  await report.locator("[role=status] li").nth(5).waitFor();
}

async function dialogBy(page, button) {
  await button.click();
  await page.getByRole("dialog").waitFor();
}

async function chooseBackup(page) {
  await page.locator("main button[data-variant=filled]").first().click();
  await page.locator("main li button").first().click();
  await page.getByRole("radio").first().waitFor();
}

async function restoreIt(page) {
  await chooseBackup(page);
  await typeThePassphrase(page);
  await page.getByRole("checkbox").waitFor();
}

async function readOut(page) {
  await page.locator("main button[data-variant=filled]").first().click();
  await page.locator("main li button").first().waitFor();
  await page.locator("footer button").nth(1).click();
  await page.getByRole("radio").first().waitFor();
}

async function seeWhatCanBeRead(page) {
  await readOut(page);
  await typeThePassphrase(page);
  await page.getByRole("dialog").getByRole("checkbox").waitFor();
}

async function typeThePassphrase(page) {
  await page.locator("input[type=password]").fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await settled(page);
}
