/** Every screen and every overlay about careers. */
import { fileURLToPath } from "node:url";
import { careersIn } from "./careers.mjs";
import { byKey, openDialog } from "./hands.mjs";

const TITLES = fileURLToPath(new URL("../files/positions_nl.csv", import.meta.url));

/** They are there before anybody was asked where they want to go. */
export function careerScreens() {
  return [
    { name: "ladders", address: "/ladders" },
    { name: "careers", address: "/careers" },
    { name: "ladder-template", address: "/ladders", open: useTemplate },
    { name: "ladder-new", address: "/ladders/new" },
    { name: "import-titles", address: "/import/titles" },
    { name: "import-titles-preview", address: "/import/titles", open: chooseTitles },
  ];
}

/** With a career in every state. */
export async function screensOfCareers(house) {
  const made = await careersIn(house);
  const busiest = await busiestOf(house);
  const at = (name) => `/people/${made[name].person ?? made[name]}/career`;
  const states = ["empty", "asked", "sealed", "yours", "bothSee", "waiting", "acting", "pastItsEnd", "paper"];
  return [
    ...states.map((name) => ({ name: `career-${name}`, address: at(name) })),
    { name: "career-as-table", address: at("bothSee"), open: (page) => page.keyboard.press("t") },
    { name: "career-new", address: at("waiting"), open: (page) => page.locator("main [aria-haspopup=menu]").first().click() },
    { name: "person-busiest", address: `/people/${busiest}` },
    { name: "person-lanes", address: `/people/${made.paper.person}`, open: walkTheLanes },
    { name: "careers-everybody", address: "/careers", open: (page) => page.locator("main label").last().click() },
    { name: "person-lanes-table", address: `/people/${busiest}`, open: (page) => page.keyboard.press("t") },
    { name: "rate-on-paper", address: `${at("sealed")}/${made.sealed.round}/paper` },
    { name: "rate-typed-in", address: `${at("sealed")}/${made.sealed.round}/paper`, open: typeIn, isDialog: true },
    { name: "rate-first", address: `${at("sealed")}/${made.sealed.round}/hand-over` },
    { name: "rate-first-said", address: `${at("sealed")}/${made.sealed.round}/hand-over`, open: rateOne },
    { name: "rate-seen", address: `${at("bothSee")}/${made.bothSee.round}/hand-over` },
    { name: "rate", address: `${at("yours")}/${made.yours.round}/rate` },
    { name: "rate-nothing", address: `${at("bothSee")}/${made.bothSee.round}/rate` },
    { name: "ladder", address: `/ladders/${made.ladder}` },
    { name: "ladder-lint", address: `/ladders/${made.broken}` },
    { name: "ladder-edit", address: `/ladders/${made.broken}/edit` },
    { name: "ladder-edit-second", address: `/ladders/${made.ladder}/edit`, open: (page) => page.locator("main h2 button").nth(1).click() },
    ...dialogs(at),
  ];
}

function dialogs(at) {
  const dialog = (name, address, open) => ({ name: `career-dialog-${name}`, address, open, isDialog: true });
  /** A button of the page, in the order in which they stand, counted from the last. */
  const button = (fromLast) => async (page) => {
    const buttons = page.locator("main section [class*=buttons] button");
    await openDialog(page, buttons.nth((await buttons.count()) - 1 - fromLast));
  };
  const more = (place) => async (page) => {
    await page.locator("main section [aria-haspopup=menu]").last().click();
    await openDialog(page, page.getByRole("menuitem").nth(place));
  };
  return [
    dialog("ambition", at("asked"), byKey("n")),
    dialog("round", at("asked"), byKey("r")),
    dialog("case", at("asked"), async (page) => {
      await page.locator("main [aria-haspopup=menu]").first().click();
      await openDialog(page, page.getByRole("menuitem").nth(2));
    }),
    dialog("offer", at("asked"), byKey("a")),
    dialog("move", at("asked"), byKey("m")),
    dialog("agree", at("bothSee"), button(1)),
    dialog("opening", at("waiting"), button(2)),
    dialog("decide", at("waiting"), decideLater(button(1))),
    dialog("evidence", at("waiting"), more(0)),
    dialog("let-go", at("waiting"), more(1)),
    dialog("extend", at("acting"), button(2)),
    dialog("return", at("acting"), button(1)),
    dialog("convert", at("acting"), button(0)),
    dialog("check", at("paper"), button(2)),
    dialog("pull-back", at("paper"), button(1)),
    dialog("close", at("paper"), button(0)),
  ];
}

/** A later is owed its reasons, and a day on which it is looked at again. */
function decideLater(open) {
  return async (page) => {
    await open(page);
    await page.getByRole("dialog").getByRole("radio").nth(1).check();
  };
}

async function useTemplate(page) {
  await page.keyboard.press("n");
  await page.getByRole("dialog").waitFor();
}

/** Whose page holds the most: there the fewest stops of Tab are hardest to keep. */
async function busiestOf(house) {
  const pages = [];
  for (const { person } of await house.call("people.list", {})) pages.push(await house.call("person_page.show", { person }));
  const holds = ({ promises, promiseDrafts, agenda, actions, notes }) =>
    [promises, promiseDrafts, agenda, actions, notes].reduce((sum, list) => sum + list.length, 0);
  return pages.sort((one, other) => holds(other) - holds(one))[0].person;
}

async function typeIn(page) {
  await page.locator("main button").last().click();
  await page.getByRole("dialog").waitFor();
  await page.getByRole("dialog").getByRole("radio").nth(1).check();
}

async function walkTheLanes(page) {
  await page.getByRole("listbox").focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowLeft"]) await page.keyboard.press(key);
}

async function rateOne(page) {
  await page.getByRole("radio").nth(2).check();
  await page.getByRole("textbox").first().waitFor();
}

async function chooseTitles(page, house) {
  house.bridge.stage(TITLES);
  await page.locator("[class*=drop] button").first().click();
  await page.locator("main table").first().waitFor();
}
