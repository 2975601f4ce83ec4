/**
 * What every screen has to pass: no axe violation, nothing in the console, few enough tab stops and nodes, and no word
 * that did not come from locales/. Each check answers a list of sentences; an empty list is a pass.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The interface's packages are where the interface is. */
export const needed = createRequire(new URL("../../ui/package.json", import.meta.url));
const AXE = readFileSync(needed.resolve("axe-core/axe.min.js"), "utf8");

const MOST_TAB_STOPS = 40;
const MOST_NODES = 1500;
const AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that another theme or another size can break. The others read what is the same in all of them. */
const RULES_OF_LOOKS = ["color-contrast", "link-in-text-block", "target-size"];

/** No violation of any rule. What lies under a dialog cannot be reached, and is looked at as a screen of its own. */
export function accessible(page) {
  return violationsOf(page, { type: "tag", values: AXE_RULES });
}

/** No violation of the rules that depend on the theme and the size. */
export function accessibleLooks(page) {
  return violationsOf(page, { type: "rule", values: RULES_OF_LOOKS });
}

async function violationsOf(page, rules) {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate((runOnly) => {
    const dialogs = document.querySelectorAll("[role=dialog][aria-modal=true]");
    return globalThis.axe.run(dialogs.length > 0 ? [...dialogs] : document, { runOnly, resultTypes: ["violations"] });
  }, rules);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `axe ${id}: ${help} at ${node.target.join(" ")} (${node.failureSummary.split("\n").at(-1).trim()})`),
  );
}

export async function small(page) {
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  return nodes > MOST_NODES ? [`${nodes} nodes on the page, ${MOST_NODES} at most`] : [];
}

/**
 * Every word can be read as far as it goes: the window does not scroll sideways, nothing stands beyond its edges, and
 * what a box hides is told by its `title`. Boxes that scroll show their text in the end.
 */
export async function nothingCutOff(page) {
  const cut = await page.evaluate(() => {
    const found = [];
    const { clientWidth } = document.documentElement;
    if (document.documentElement.scrollWidth > clientWidth) found.push("the window scrolls sideways");
    const called = (element) => `“${element.textContent.trim().slice(0, 60)}”`;
    const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const inScroller = (element) => element !== null && (scrolls(element) || inScroller(element.parentElement));
    const hides = (element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
    for (const element of document.body.querySelectorAll("*")) {
      const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
      if (!holdsText || element.closest("svg, script, style") || !element.checkVisibility({ visibilityProperty: true })) continue;
      const { left, right, width } = element.getBoundingClientRect();
      // What is there for screen readers alone is a pixel wide, and what waits for the focus stands outside altogether.
      if (width <= 1) continue;
      const beyond = (left < 0 && right > 0) || right > clientWidth + 1;
      if (beyond && !inScroller(element)) found.push(`${called(element)} stands beyond the window`);
      const told = element.closest("[title]") !== null;
      if (hides(element) && element.scrollWidth > element.clientWidth + 1 && !told) found.push(`${called(element)} is cut off`);
    }
    return found;
  });
  return [...new Set(cut)];
}

/** Walks through the page with Tab, as somebody without a mouse does. */
export async function fewTabStops(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    globalThis.walked = new Set();
  });
  for (let stop = 0; stop <= MOST_TAB_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const round = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body || globalThis.walked.has(here)) return true;
      globalThis.walked.add(here);
      return false;
    });
    if (round) return [];
  }
  return [`more than ${MOST_TAB_STOPS} tab stops`];
}

/**
 * Under `?pseudo` every word of locales/ comes in brackets and with accents. What is left has to be data the core
 * answered, a date, a number, a key, or the name of the app.
 */
export async function noHardCodedText(page, answers) {
  const shown = await page.evaluate(() => {
    const visible = (element) => element.checkVisibility({ visibilityProperty: true });
    const texts = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      // A key is called what stands on it in every language, and what was typed is the reader's own.
      if (!parent || parent.closest("script, style, kbd, svg, textarea") || !visible(parent)) continue;
      texts.push(node.textContent);
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]")) {
      if (!visible(element)) continue;
      for (const name of ["aria-label", "placeholder", "title", "alt"]) texts.push(element.getAttribute(name) ?? "");
    }
    return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => /\p{L}{2}/u.test(text));
  });
  const data = answers.join("\n").replace(/\s+/g, " ").toLowerCase();
  const left = shown.filter((text) => !isData(text, data) && !isKey(text) && !isData(untranslated(text), data));
  // Words that were not given what they tell of show its name instead.
  const untold = shown.filter((text) => text.includes("{$"));
  return [
    ...[...new Set(left)].map((text) => `“${text}” does not come from locales/`),
    ...[...new Set(untold)].map((text) => `“${text}” was not told everything`),
  ];
}

/** What is left of a text without the parts in brackets, which may hold others. An element may have cut a bracket off. */
function untranslated(text) {
  const closedBefore = /^[^[]*\]/;
  let depth = 0;
  let left = "";
  for (const letter of text.replace(closedBefore, "")) {
    if (letter === "[") depth += 1;
    if (depth === 0) left += letter;
    if (letter === "]") depth = Math.max(0, depth - 1);
  }
  return left.replace(/\s+/g, " ").replace(/^[\s:·.,]+|[\s:·.,]+$/g, "");
}

function isData(text, data) {
  const words = text.replace(DATE_WORDS, "").replace(/[\d\s.,:·–()“”"'’-]+/g, "");
  // Samples of a column stand in one line with dots between them.
  return words === "" || words === "Evenkeel" || text.toLowerCase().split(" · ").every((part) => data.includes(part));
}

const DATE_WORDS =
  /\b((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/gi;

function isKey(text) {
  return /^((Ctrl|Alt|Shift|Cmd|Esc|Enter|Space|Tab)\b[ +]?)+.?$/.test(text);
}

/** Every string in an answer of the core. */
export function stringsIn(value) {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(stringsIn);
}
