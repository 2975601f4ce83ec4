/**
 * Check and repair. A vault of these tests is sound, so what its core would say of a damaged one is made up; a look that
 * finds nothing is a real one.
 */

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

/** Settings of a vault with a passphrase: the sample has none of this. */
export const SAFETY = [
  { name: "safety-checked", address: "/settings/safety", open: check },
  { name: "safety-damaged", address: "/settings/safety", answers: { "vault.check": DAMAGED }, open: check },
  { name: "salvage-little-lost", ...damagedWith(LITTLE_LOST) },
  { name: "salvage-much-lost", ...damagedWith(MUCH_LOST) },
];

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
