/** Every screen and every overlay about cover. */
import { coverIn } from "./covers.mjs";
import { byKey, openDialog } from "./hands.mjs";

/** They are there before anybody was ever away. */
export function coverScreens() {
  return [
    { name: "cover", address: "/cover" },
    { name: "cover-missing", address: "/cover/missing" },
    { name: "cover-protected", address: "/cover/protected" },
    { name: "cover-figures", address: "/cover/figures" },
    { name: "cover-dialog-protect", address: "/cover/protected", open: byKey("n"), isDialog: true },
  ];
}

/** With somebody away today, a cover that waits for a yes, and a long absence to come. */
export async function screensOfCover(house) {
  const { people, hanna, asked, cilla, anouk } = await coverIn(house);
  const find = (absence) => `/cover/absence/${absence}`;
  const missing = `people=${people.Cilla},${people.Daan}&day=2026-11-24`;
  return [
    { name: "cover-today", address: "/cover?show=today" },
    { name: "cover-six-weeks", address: "/cover?show=six_weeks" },
    { name: "cover-table", address: "/cover?show=six_weeks", open: (page) => page.keyboard.press("t") },
    { name: "cover-find", address: find(hanna) },
    { name: "cover-find-decided", address: find(cilla) },
    { name: "cover-find-long", address: find(anouk) },
    { name: "cover-find-asked", address: find(asked) },
    { name: "cover-find-menu", address: find(hanna), open: (page) => page.locator("main ul [aria-haspopup=menu]").first().click() },
    { name: "cover-dialog-leave", address: find(hanna), open: leave, isDialog: true },
    { name: "cover-dialog-glass", address: find(cilla), open: glass, isDialog: true },
    { name: "cover-dialog-stand-in", address: find(anouk), open: standIn, isDialog: true },
    { name: "cover-missing-found", address: `/cover/missing?${missing}` },
    { name: "cover-missing-card", address: `/cover/missing/card?${missing}` },
  ];
}

/** Below the people who could take it. */
async function leave(page) {
  await openDialog(page, page.locator("[class*=suggestions] > p button"));
  await page.getByRole("dialog").getByRole("radio").first().check();
}

/** Whoever has protected time then is the last of the list. */
function glass(page) {
  return openDialog(page, page.locator("[class*=suggestions] ol button").last());
}

function standIn(page) {
  return openDialog(page, page.locator("[class*=emptyActions] button").first());
}
