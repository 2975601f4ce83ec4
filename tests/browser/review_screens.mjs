/** Every screen and every overlay of HR's vault, and of what a leader has to do with HR. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ask, casesAbout, lookAt, onPaperAndPulledBack, packetFor, pair, returnFor, send } from "./reviews.mjs";

const HR_SETTINGS = ["reviewer", "laptop", "laptops", "safety", "backups", "export", "about"];
const READ = "/promises/hr/read";

/** A reviewer's vault before anything is in it. */
export const HR_AT_FIRST = [
  { name: "first-page", address: "/", status: { state: "open" } },
];

export function screensOfEmptyHr() {
  return [
    { name: "reviews", address: "/reviews" },
    { name: "waiting", address: "/reviews/waiting" },
    { name: "cases", address: "/cases" },
    { name: "report", address: "/reviews/report" },
    { name: "requests", address: "/requests" },
    { name: "ask-nobody", address: "/requests", open: (page) => page.keyboard.press("n"), isDialog: true },
    ...HR_SETTINGS.map((part) => ({ name: `settings-${part}`, address: `/settings/${part}` })),
    { name: "accept", address: "/settings/laptops", open: openAccept, isDialog: true },
    { name: "history", address: "/history" },
    { name: "palette", address: "/requests", open: (page) => page.keyboard.press("Control+k") },
    { name: "keys", address: "/requests", open: (page) => page.keyboard.press("?") },
    { name: "center-screen", address: "/people" },
    { name: "verify", address: "/verify-receipt" },
  ];
}

async function openAccept(page) {
  await page.locator("main section").last().getByRole("button").last().click();
  await page.getByRole("dialog").waitFor();
}

/** The card of a laptop, read; its words wait to be compared. */
async function readCard(page, text) {
  await openAccept(page);
  await page.getByRole("dialog").getByRole("textbox").fill(text);
  await page.getByRole("dialog").locator("button[type=submit]").click();
  await page.getByRole("dialog").locator("ol").waitFor();
}

/** Both laptops, paired, with requests in every state. Answers the screens of each. */
export async function screensOfTwo(hr, center) {
  const { text: cardOfCenter } = await center.call("laptops.card");
  const beforePairing = { name: "compare", address: "/settings/laptops", open: (page) => readCard(page, cardOfCenter), isDialog: true };
  return { beforePairing, paired: () => screensOfPaired(hr, center) };
}

async function screensOfPaired(hr, center) {
  const { noord } = await pair(hr, center);
  await onPaperAndPulledBack(center);
  const first = await send(hr, center, await askedFor(hr, noord, { names: ["Elif Demir", "Somebody Else"], since: "2026-01-01" }));
  await center.call("reviews.take_request", { file: first.file });
  const waiting = await send(hr, center, await askedFor(hr, noord, { which: "moved", reason: "The yearly look at promises", kinds: ["promotion", "training"] }));
  const declined = await send(hr, center, await askedFor(hr, noord, { which: "open", reason: "Asked for by mistake" }));
  const { value } = await center.call("reviews.take_request", { file: declined.file });
  await center.call("reviews.decline", { request: value });
  const broken = await damaged(center);
  const known = (await hr.call("laptops.list"))[0];
  const { file: taken, request: answered } = await packetFor(hr, center, noord, { reason: "Everything, once a year" });
  await hr.call("reviews.take", { file: taken.file });
  const untaken = await packetFor(hr, center, noord, { which: "moved", reason: "What was moved since" });
  const { lines } = await hr.call("reviews.board", { show: "all" });
  const [moved, other] = [lines.find(({ line }) => line.moves.length > 1) ?? lines[0], lines[1]];
  const promise = `/reviews/promise/${moved.line.commitment}`;
  const cases = await casesAbout(hr, [moved.line.commitment, other.line.commitment]);
  const firstReturn = await returnFor(hr, center, noord);
  await center.call("reviews.take_return", { file: firstReturn.file });
  await hr.call("review_cases.question", { case: cases.asked, words: "And who decided it?" });
  const nextReturn = await returnFor(hr, center, noord);
  // Something waits for HR: a question that has not left, and a case that nobody has begun to read.
  await hr.call("review_cases.question", { case: cases.asked, words: "Is there a letter?" });
  await hr.call("review_cases.open", { commitment: lines[2].line.commitment, reason: "routine" });
  const waits = (await center.call("reviews.requests")).find(({ state }) => state === "open");
  return {
    hr: [
      { name: "board", address: "/reviews" },
      { name: "board-in-words", address: "/reviews", open: (page) => onTable(page, "t") },
      ...["waiting", "moved", "pulled", "paper", "coming"].map((part) => ({ name: `review-${part}`, address: `/reviews/${part}` })),
      ...["pulled", "paper"].map((part) => ({
        name: `review-${part}-in-words`,
        address: `/reviews/${part}`,
        open: inWords,
      })),
      { name: "open", address: lookAt("/reviews/open", untaken.file) },
      { name: "open-again", address: lookAt("/reviews/open", taken) },
      { name: "open-nothing", address: "/reviews/open" },
      { name: "open-fork", address: lookAt("/reviews/open", taken), answers: { "reviews.open": fork() } },
      { name: "promise", address: promise },
      { name: "promise-in-words", address: promise, open: (page) => onTable(page, "t") },
      { name: "promise-other", address: `/reviews/promise/${other.line.commitment}` },
      { name: "case-open", address: `/reviews/promise/${lines.at(-1).line.commitment}`, open: openCase, isDialog: true },
      { name: "cases", address: "/cases" },
      { name: "case", address: `/cases/${cases.decided}` },
      { name: "case-question", address: `/cases/${cases.asked}` },
      { name: "case-more", address: `/cases/${cases.asked}`, open: (page) => page.locator("main [aria-haspopup=menu]").first().click() },
      { name: "find", address: `/cases/${cases.asked}`, open: openFind },
      { name: "ask-center", address: `/cases/${cases.asked}`, open: (page) => press(page, "q"), isDialog: true },
      { name: "inform", address: `/cases/${cases.decided}`, open: (page) => firstButton(page), isDialog: true },
      ...["second_reviewer", "close"].map((verb, place) => ({
        name: `case-${verb}`,
        address: `/cases/${cases.asked}`,
        open: (page) => fromMenu(page, place === 0 ? -2 : -1),
      })),
      { name: "return", address: "/cases", open: (page) => firstButton(page), isDialog: true },
      { name: "report", address: "/reviews/report" },
      { name: "requests-asked", address: "/requests" },
      { name: "ask", address: "/requests", open: openAsk },
      { name: "laptops-known", address: "/settings/laptops" },
      { name: "changed", address: "/settings/laptops", answers: { "laptops.read_card": changed(known) }, open: (page) => readCard(page, "a new card") },
    ],
    center: [
      { name: "for-hr", address: "/promises/hr" },
      { name: "preview", address: `/promises/hr/requests/${waits.request}` },
      { name: "preview-all", address: `/promises/hr/requests/${answered}` },
      { name: "left-out", address: `/promises/hr/requests/${answered}`, open: leaveOut },
      { name: "returned", address: lookAt(READ, nextReturn) },
      { name: "promise-with-hr", address: `/promises/${moved.line.commitment}` },
      { name: "answer-hr", address: `/promises/${other.line.commitment}`, open: (page) => firstOfHr(page), isDialog: true },
      { name: "told", address: `/promises/${moved.line.commitment}`, open: (page) => firstOfHr(page), isDialog: true },
      { name: "today", address: "/today" },
      { name: "read", address: lookAt(READ, waiting) },
      { name: "read-again", address: lookAt(READ, first) },
      { name: "read-other-file", address: lookAt(READ, broken) },
      { name: "laptops", address: "/settings/laptops" },
      ...refusals(waiting),
    ],
  };
}

async function onTable(page, key) {
  await page.locator("main table").first().waitFor();
  await page.keyboard.press(key);
}

async function inWords(page) {
  await page.locator("main svg").first().waitFor();
  await page.keyboard.press("t");
  await page.locator("main table").first().waitFor();
}

async function press(page, key) {
  await page.locator("main ol").first().waitFor();
  await page.keyboard.press(key);
  await page.getByRole("dialog").waitFor();
}

async function firstButton(page) {
  await page.locator("main header button").first().click();
  await page.getByRole("dialog").waitFor();
}

const openCase = firstButton;

async function openFind(page) {
  await press(page, "f");
  await page.getByRole("dialog").getByRole("combobox").first().click();
  await page.getByRole("option").nth(3).click();
}

/** From the end of the menu. */
async function fromMenu(page, place) {
  await page.locator("main [aria-haspopup=menu]").first().click();
  await page.getByRole("menuitem").nth(place).click();
  await page.getByRole("dialog").waitFor();
}

async function leaveOut(page) {
  await page.locator("main section section button").first().click();
  await page.locator("[data-left-out]").waitFor();
}

/** The button at what HR said. */
async function firstOfHr(page) {
  await page.locator("main section li button").first().click();
  await page.getByRole("dialog").waitFor();
}

const askedFor = async (hr, noord, wishes) => (await ask(hr, noord, wishes)).document;

async function openAsk(page) {
  await page.locator("main table").waitFor();
  await page.keyboard.press("n");
  await page.getByRole("dialog").getByRole("radio").last().check();
}

/** A file that is no packet. */
async function damaged(center) {
  const path = join(center.folder, "holiday.evenkeel");
  await writeFile(path, "not a packet");
  center.bridge.stage(path);
  return center.call("shell.choose_file", { filter: "packet" });
}

/** Keys that changed cannot be had here without a second vault of the same leader: the answer is made up. */
function changed({ laptop, name, words }) {
  return {
    card: "-----BEGIN EVENKEEL LAPTOP 1-----",
    words: [...words].reverse(),
    trust: "changed",
    sentence: { key: "card-changed", args: { name } },
    laptop,
    name,
    wordsBefore: words,
  };
}

/** Reasons for a refusal that need somebody who wishes harm, or another day: the answers are made up, the pages are real. */
const FAULTS = {
  "altered": {},
  "expired": { date: { date: "2026-11-20" } },
  "unknown-sender": {},
  "changed-keys": { name: "Ingrid, HR" },
  "fork": {},
  "gap": { first: 12, last: 31 },
  "older-head": { seen: 31, found: 12 },
  "newer": {},
};

function fork() {
  return {
    sound: false,
    fault: "fork",
    sentence: { key: "packet-fork", args: {} },
    words: [],
    canKeepFork: true,
    from: "Noord, Marieke",
    laptop: null,
    request: null,
    number: 0,
    madeAt: "",
    expires: null,
    afterwards: null,
    verified: null,
    people: [],
    counts: [],
    withheld: [],
    notes: [],
  };
}

function refusals(file) {
  return Object.entries(FAULTS).map(([fault, args]) => ({
    name: `refused-${fault}`,
    address: lookAt(READ, file),
    answers: {
      "reviews.read_request": {
        sound: false,
        fault: fault.replaceAll("-", "_"),
        sentence: { key: `packet-${fault}`, args },
        words: /sender|keys/.test(fault) ? ["amber", "kettle", "river", "moss", "violet", "harbour", "seven", "lanterns"] : [],
        from: "",
        laptop: null,
        asked: null,
        expires: null,
      },
    },
  }));
}
