/** Every screen of a handover: what the leader who leaves sees, and the next one before and after taking the team over. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { acquaint, handoverFor } from "./handovers.mjs";
import { lookAt } from "./reviews.mjs";

const PART = "/settings/handover";
const READ = "/settings/handover/read";

/** Before the two know each other. */
export async function screensOfStrangers(marieke, joris) {
  const { text } = await joris.call("laptops.card");
  return [
    { name: "no-laptop", address: PART, open: toTheEnd },
    { name: "accept-leader", address: "/settings/laptops", open: (page) => readCard(page, text), isDialog: true },
  ];
}

/** Once they do, and before anything is taken over. */
export async function screensOfHandover(marieke, joris) {
  const laptop = await acquaint(marieke, joris);
  await namesakes(marieke, joris);
  const file = await handoverFor(marieke, joris, laptop);
  const path = join(joris.folder, "letter.evenkeel");
  await writeFile(path, "a letter");
  joris.bridge.stage(path);
  const letter = await joris.call("shell.choose_file", { filter: "packet" });
  return {
    laptop,
    leaves: [
      { name: "part", address: PART },
      { name: "part-end", address: PART, open: toTheEnd },
      { name: "left-out", address: PART, open: leaveOut },
      { name: "made", address: PART, open: makeIt, isDialog: true },
      { name: "laptops", address: "/settings/laptops" },
    ],
    comes: [
      { name: "nothing", address: READ },
      { name: "read", address: lookAt(READ, file) },
      { name: "read-said", address: lookAt(READ, file), open: sayWho },
      { name: "read-asked", address: lookAt(READ, file), open: takeTooEarly },
      { name: "letter", address: lookAt(READ, letter) },
      ...refusals(file),
    ],
  };
}

/** The next leader's own screens, with what was taken over. */
export async function screensAfterwards(joris) {
  const { lines } = await joris.call("commitments.board", { show: "open" });
  return [
    { name: "promises", address: "/promises" },
    { name: "promise", address: `/promises/${lines[0].commitment}` },
    { name: "people", address: "/people" },
    { name: "person", address: `/people/${lines[0].person}` },
    { name: "today", address: "/today" },
  ];
}

/** Two people of the next leader's bear the name of somebody who comes. */
async function namesakes(marieke, joris) {
  const [{ about }] = (await marieke.call("handover.preview", {})).people;
  // Neither has a number: two different ones would be two people, whatever their names.
  for (const joined of ["2025-02-03", "2025-03-03"]) await joris.call("people.welcome", { name: about.name, joined });
}

async function toTheEnd(page) {
  const last = page.locator("main section").last();
  await last.waitFor();
  await last.scrollIntoViewIfNeeded();
}

async function leaveOut(page) {
  await page.locator("main section section button").first().click();
  await page.locator("[data-left-out]").waitFor();
}

async function makeIt(page) {
  await page.locator("main section").last().locator('button[data-variant="filled"]').click();
  await page.getByRole("dialog").waitFor();
}

async function sayWho(page) {
  await page.locator("main section section").getByRole("combobox").first().click();
  await page.getByRole("option").last().click();
  await page.locator("main section section").getByRole("combobox").first().waitFor();
}

async function takeTooEarly(page) {
  await page.locator("main [role=status] > div:last-of-type button").last().click();
  await page.locator("[role=alert]").waitFor();
}

async function readCard(page, text) {
  await page.locator("main section").last().getByRole("button").last().click();
  await page.getByRole("dialog").getByRole("textbox").fill(text);
  await page.getByRole("dialog").locator("button[type=submit]").click();
  await page.getByRole("dialog").locator("ol").waitFor();
}

/** Reasons for a refusal that need somebody who wishes harm, or another day: the answers are made up, the pages are real. */
const FAULTS = {
  "altered": { key: "packet-altered", args: {} },
  "expired": { key: "packet-expired", args: { date: { date: "2026-11-20" } } },
  "replayed": { key: "packet-replayed", args: { date: { date: "2026-11-20" } } },
  "unknown-sender": { key: "packet-unknown-sender", args: {} },
  "fork": { key: "handover-fork", args: {} },
};

function refusals(file) {
  return Object.entries(FAULTS).map(([fault, sentence]) => ({
    name: `refused-${fault}`,
    address: lookAt(READ, file),
    answers: {
      "handover.read": {
        sound: false,
        fault: fault.replaceAll("-", "_"),
        sentence,
        words: fault === "unknown-sender" ? ["amber", "kettle", "river", "moss", "violet", "harbour", "seven", "lanterns"] : [],
        from: "",
        leader: "",
        team: "",
        madeAt: "",
        expires: null,
        verified: null,
        people: [],
        stays: [],
      },
    },
  }));
}
