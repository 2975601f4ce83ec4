/** Every screen and every overlay about promises. */
import { promisesIn, receiptOf } from "./promises.mjs";
import { openDialog } from "./hands.mjs";

/** They are there before anything was promised. */
export function promiseScreens() {
  return [
    { name: "promises", address: "/promises" },
    { name: "promise-make", address: "/promises", open: (page) => page.keyboard.press("p") },
    { name: "promise-figures", address: "/promises/figures" },
    { name: "promises-for-hr", address: "/promises/hr" },
    { name: "hr-no-file", address: "/promises/hr/read" },
    { name: "promise-check", address: "/promises/check" },
    { name: "verify", address: "/verify-receipt" },
    { name: "words-searched", address: "/settings/words", open: (page) => page.getByRole("searchbox").fill("burn") },
  ];
}

/** The states that look different on a promise's own page. */
const STATES = ["open", "due", "moved", "claimed", "contested", "partly", "broken", "leftOpen", "views", "inherited"];

/** With a promise in every state. */
export async function screensOfPromises(house) {
  const made = await promisesIn(house);
  return [
    ...screensOfLists(made),
    ...STATES.map((state) => ({ name: `promise-${state}`, address: `/promises/${made[state]}` })),
    ...screensOfOne(made),
    ...screensInTheirHands(made),
    ...(await dialogs(house, made)),
    ...(await verdicts(house, made)),
  ];
}

function screensOfLists({ open }) {
  const filters = ["due", "moved", "broken", "kept", "all"];
  return [
    ...filters.map((filter) => ({ name: `promises-${filter}`, address: `/promises?show=${filter}` })),
    { name: "promises-in-words", address: "/promises?show=all", open: (page) => page.keyboard.press("t") },
    { name: "promises-more", address: "/promises", open: (page) => page.locator("main [aria-haspopup=menu]").first().click() },
    { name: "promises-row-menu", address: "/promises?show=all", open: (page) => openRowMenu(page, open) },
  ];
}

function screensOfOne({ moved, partly, open }) {
  return [
    { name: "promise-as-table", address: `/promises/${moved}`, open: (page) => page.keyboard.press("t") },
    { name: "promise-more", address: `/promises/${open}`, open: (page) => page.locator("main [aria-haspopup=menu]").last().click() },
    { name: "promise-entry", address: `/promises/${moved}`, open: (page) => entries(page).first().click() },
    { name: "receipt", address: `/promises/${partly}/receipt` },
  ];
}

function screensInTheirHands({ open, claimed, moved, kept }) {
  return [
    { name: "handed-terms", address: `/promises/${open}/hand-over` },
    { name: "handed-disagree", address: `/promises/${open}/hand-over`, open: (page) => disagree(page) },
    { name: "handed-kept", address: `/promises/${claimed}/hand-over` },
    { name: "handed-reply", address: `/promises/${moved}/hand-over` },
    { name: "handed-nothing", address: `/promises/${kept}/hand-over` },
    { name: "paper-terms", address: `/promises/${open}/paper` },
    { name: "paper-kept", address: `/promises/${claimed}/paper` },
    { name: "paper-reply", address: `/promises/${moved}/paper` },
    { name: "paper-answer", address: `/promises/${open}/paper`, open: (page) => openDialog(page, page.locator("main button").last()) },
  ];
}

/** What can be done with a promise, each with one that it can be done with. */
const DOES = {
  answer: "open",
  restate: "disputed",
  move: "moved",
  claim: "partly",
  confirm: "claimed",
  keep_partly: "contested",
  risk: "moved",
  back_on_track: "atRisk",
  withdraw: "open",
  supersede: "open",
  break: "open",
  reverse: "kept",
  restore: "views",
  repair: "broken",
  succeed: "inherited",
  meet_condition: "open",
  view: "views",
  name_cover: "moved",
};

async function dialogs(house, made) {
  const does = await Promise.all(
    Object.entries(DOES).map(async ([verb, name]) => {
      const { may } = await house.call("commitments.show", { commitment: made[name] });
      // Above the verbs stand the ways to the promise and to its receipt.
      const place = 2 + may.indexOf(verb);
      const open = async (page) => {
        await openRowMenu(page, made[name]);
        await openDialog(page, page.getByRole("menuitem").nth(place));
      };
      return { name: `dialog-${verb}`, address: "/promises?show=all", open, isDialog: true };
    }),
  );
  const { moved } = made;
  return [
    ...does,
    { name: "dialog-make-more", address: "/promises", open: makeWithMore },
    { name: "dialog-write-down", address: "/promises", open: (page) => openDialog(page, page.locator("main li button").first()) },
    { name: "dialog-inherit", address: "/promises", open: inherit, isDialog: true },
    { name: "dialog-tell", address: `/promises/${moved}`, open: (page) => openDialog(page, inMove(page)), isDialog: true },
    { name: "dialog-reply", address: `/promises/${moved}`, open: (page) => openDialog(page, inEntry(page, 0)) },
    { name: "dialog-correct", address: `/promises/${moved}`, open: (page) => openDialog(page, inEntry(page, 1)) },
  ];
}

/** It is the last thing below More. */
async function inherit(page) {
  await page.locator("main [aria-haspopup=menu]").first().click();
  await openDialog(page, page.getByRole("menuitem").last());
}

/** The button at a move that was not told yet. */
function inMove(page) {
  return page.locator("main li button:not([aria-expanded])").first();
}

async function makeWithMore(page) {
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await dialog.locator("button[aria-expanded=false]:not([aria-haspopup])").click();
}

/** What is said to a receipt. Forgeries and other vaults are the core's stories: here their answers are made up. */
async function verdicts(house, { moved, due, partly }) {
  const { events } = await house.call("commitments.show", { commitment: moved });
  const genuine = await receiptOf(house, due);
  const receipts = {
    "still-there": genuine,
    "moved-since": await receiptOf(house, moved, events.at(-1).entry),
    words: (await receiptOf(house, partly)).replaceAll("Quality coach", "Head of quality"),
    unreadable: "This is no receipt",
  };
  const check = await house.call("commitments.verify", { text: genuine });
  const answered = (verdict) => {
    const [sentence, detail] = ["", "-detail"].map((part) => ({ key: `receipt-${verdict.replace("_", "-")}${part}`, args: {} }));
    return { "commitments.verify": { ...check, verdict, sentence, detail, commitment: null } };
  };
  return [
    ...Object.entries(receipts).map(([name, text]) => ({ name: `verify-${name}`, open: (page) => verify(page, text) })),
    ...["altered", "not_here", "replaced"].map((verdict) => ({
      name: `verify-${verdict}`,
      answers: answered(verdict),
      open: (page) => verify(page, genuine),
    })),
  ].map((screen) => ({ ...screen, address: "/verify-receipt" }));
}

async function verify(page, text) {
  await page.locator("textarea").first().fill(text);
  await page.locator("form button[type=submit]").click();
  await page.locator("section[data-tone]").waitFor();
}

async function openRowMenu(page, commitment) {
  await page.locator(`tr[data-line="${commitment}"] [aria-haspopup=menu]`).click();
  await page.getByRole("menuitem").nth(2).waitFor();
}

/** The entries of the record, newest first. */
function entries(page) {
  return page.locator("main ol > li button[aria-expanded]");
}

/** A button inside the first entry, once it is opened. */
function inEntry(page, which) {
  return { click: async () => {
    await entries(page).last().click();
    await page.locator("[class*=details] button").nth(which).click();
  } };
}

/** What somebody says of another's health is never refused; they are warned. */
async function disagree(page) {
  await page.getByRole("radio").nth(2).check();
  await page.getByRole("textbox").first().fill("I heard that it would be before the summer; Frida was sick then.");
  await page.locator("form [role=status] > *").first().waitFor();
}

