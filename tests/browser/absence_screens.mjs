/** Every screen and every overlay about being away, working time, skills, and work that must go on. */
import { fileURLToPath } from "node:url";
import { byKey, openDialog } from "./hands.mjs";

const FILE = (name) => fileURLToPath(new URL(`../files/${name}`, import.meta.url));

/** They are there before anybody is away. */
export function absenceScreens() {
  return [
    { name: "away", address: "/cover/away" },
    { name: "away-log", address: "/today", open: byKey("a"), isDialog: true },
    { name: "away-log-fields", address: "/today", open: fields, isDialog: true },
    { name: "skills", address: "/cover/skills" },
    { name: "skills-add", address: "/cover/skills", open: byKey("n"), isDialog: true },
    { name: "work", address: "/cover/work" },
    { name: "work-add", address: "/cover/work", open: addWork, isDialog: true },
    { name: "import-absences", address: "/import/absences" },
    { name: "import-absences-preview", address: "/import/absences", open: chooseAbsences("absences_en.csv") },
    { name: "import-absences-broken", address: "/import/absences", open: chooseAbsences("absences_broken.csv") },
  ];
}

/** With people away in every state, one with an open end, and requests that wait. */
export async function screensOfAbsences(house) {
  const people = await house.call("people.list", {});
  const who = (name) => (people.find((line) => line.name === name) ?? people[0]).person;
  await house.call("absences.log", { person: who("Youssef"), kind: "sick", from: "2026-11-20", to: null });
  await house.call("absences.log", { person: who("Tomasz"), kind: "leave", from: "2026-11-23", to: "2026-11-23", fromAt: "13:00" });
  for (const [name, from, to] of [["Gijs", "2026-12-07", "2026-12-11"], ["Elif", "2026-12-21", "2027-01-01"]])
    await house.call("absences.request", { person: who(name), kind: "leave", from, to });
  const declined = await house.call("absences.request", { person: who("Bram"), kind: "leave", from: "2026-12-28", to: "2026-12-31" });
  await house.call("absences.decline", { absence: declined.value, rule: "closed_period" });
  await house.call("working_time.put_shift", { person: who("Bram"), day: "2026-11-25", startsAt: "18:00", minutes: 480 });
  await house.call("absences.add_holiday", { day: "2026-12-25", name: "Christmas Day" });
  const week = `/people/${who("Bram")}/work`;
  const dialog = (name, address, open) => ({ name, address, open, isDialog: true });
  return [
    { name: "away-past", address: "/cover/away", open: showPast },
    { name: "away-menu", address: "/cover/away", open: (page) => page.locator("main li [aria-haspopup=menu]").first().click() },
    dialog("away-typed", "/today", typed("sick elif mon-wed")),
    dialog("away-typed-two", "/today", typed("h tomorrow")),
    dialog("away-unclear", "/today", typed("elif whenever")),
    dialog("away-approve", "/cover/away", fromLine(0, null)),
    dialog("away-decline", "/cover/away", fromLine(0, 0)),
    dialog("away-back", "/cover/away", fromNow(0)),
    dialog("away-review", "/cover/away", fromNow(1)),
    dialog("away-correct", "/cover/away", fromNow(2)),
    { name: "skills-in-words", address: "/cover/skills", open: (page) => page.keyboard.press("t") },
    dialog("skills-cell", "/cover/skills", inGrid(["ArrowRight"])),
    dialog("skills-head", "/cover/skills", inGrid(["ArrowUp"])),
    dialog("work-holders", "/cover/work", (page) => openDialog(page, page.locator("main li button").first())),
    // Its lists take the first Escape for themselves: the page is read anew instead.
    { name: "work-change", address: "/cover/work", open: changeWork },
    { name: "person-work", address: week },
    dialog("work-usual", week, byKey("u")),
    dialog("work-day", week, byKey("d")),
    { name: "settings-working-time", address: "/settings/working_time" },
    { name: "person-away", address: `/people/${who("Youssef")}` },
  ];
}

function typed(line) {
  return async (page) => {
    await byKey("a")(page);
    await page.keyboard.type(line);
  };
}

async function fields(page) {
  await byKey("a")(page);
  await page.getByRole("dialog").locator("form button").first().click();
  await page.getByRole("dialog").locator("input[type=checkbox]").nth(1).waitFor();
}

async function addWork(page) {
  await byKey("n")(page);
  await page.getByRole("dialog").locator("form button[data-variant=subtle]").last().click();
  await page.getByRole("dialog").locator("fieldset").waitFor();
}

/** Of a request: its first button, or a line of its menu. */
function fromLine(line, item) {
  return async (page) => {
    const one = page.locator("main section").first().locator("li").nth(line);
    if (item === null) return openDialog(page, one.locator("button").first());
    await one.locator("[aria-haspopup=menu]").click();
    await openDialog(page, page.getByRole("menuitem").nth(item));
  };
}

/** A line of the menu of whoever is away with an open end, longest first. */
function fromNow(item) {
  return async (page) => {
    await page.locator("main section").nth(1).locator("li [aria-haspopup=menu]").first().click();
    await openDialog(page, page.getByRole("menuitem").nth(item));
  };
}

async function showPast(page) {
  await page.locator("main button[aria-expanded=false]:not([aria-haspopup])").last().click();
  await page.locator("main button[aria-expanded=true]").waitFor();
}

function inGrid(keys) {
  return async (page) => {
    await page.locator("[role=grid] [tabindex='0']").focus();
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
  };
}

async function changeWork(page) {
  await page.locator("main li [aria-haspopup=menu]").first().click();
  await openDialog(page, page.getByRole("menuitem").first());
}

function chooseAbsences(name) {
  return async (page, house) => {
    house.bridge.stage(FILE(name));
    await page.locator("[class*=drop] button").first().click();
    await page.locator("main form").waitFor();
  };
}
