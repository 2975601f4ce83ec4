/** A browser in front of the real core: a vault of its own for each house, and a page for each screen. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startBridge } from "./bridge.mjs";
import { needed, stringsIn } from "./checks.mjs";

const { chromium } = needed("playwright-core");
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
/** What the window does before anything else on a page runs; a library that cannot live with it shows here. */
const FREEZE = fileURLToPath(new URL("../../src-tauri/src/freeze_prototype.js", import.meta.url));
/** Every run sees the same day, so that pictures can be compared. */
const MONDAY = "2026-11-23";
/** The two sizes of laptops that have to do: one for each theme, so that no screen has to be looked at more than twice. */
const SIZES = { light: { width: 1280, height: 760 }, dark: { width: 1366, height: 768 } };
/** Far more than anything needs: two cores may be busy with other tests. */
const PATIENCE = 30_000;

export function openBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: QUIET });
}

/** A vault, the core on it, and the pages that show it. */
export class House {
  static async open(browser, wishes) {
    const folder = mkdtempSync(join(tmpdir(), "evenkeel-browser-"));
    const bridge = await startBridge({ folder, today: MONDAY, ...wishes });
    return new House(browser, bridge, folder);
  }

  constructor(browser, bridge, folder) {
    Object.assign(this, { browser, bridge, folder, pages: new Map(), freshPages: new Map() });
  }

  /** Calls the core as the interface does. */
  async call(name, input = null) {
    const response = await fetch(`${this.bridge.url}/call`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name, input, rehearse: false }),
    });
    const answer = await response.json();
    if ("failure" in answer) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
    return answer.ok;
  }

  /** Makes a backup, and answers its file. */
  async backUp() {
    await this.call("vault.back_up");
    const { folder, list } = await this.call("vault.backups");
    return join(folder, list[0].id);
  }

  /** A page for looking only, shared by all screens of one look: going there is much faster than starting anew. */
  async shared(address, look) {
    const key = JSON.stringify(look);
    const page = this.pages.get(key) ?? (await this.page(address, look));
    this.pages.set(key, page);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await settled(page);
    return page;
  }

  /** A page on which something is opened, read anew each time, so that nothing of it is left on the next one. */
  async fresh(address, look) {
    const key = JSON.stringify(look);
    const page = this.freshPages.get(key) ?? (await this.blank(look));
    this.freshPages.set(key, page);
    await page.goto("about:blank");
    page.underway.clear();
    page.answers = [];
    await this.goTo(page, address, look);
    return page;
  }

  /** Opens an address in a page of its own, and waits until its data are there. */
  async page(address, look = {}) {
    const page = await this.blank(look);
    await this.goTo(page, address, look);
    return page;
  }

  async goTo(page, address, { pseudo = false }) {
    await page.goto(`${this.bridge.url}/${pseudo ? "?pseudo" : ""}#${address}`);
    await settled(page);
  }

  /** A page that shows nothing yet, and writes down what is asked, answered and complained about. */
  async blank({ theme = "light", status, answers }) {
    const context = await this.browser.newContext({
      viewport: SIZES[theme],
      colorScheme: theme,
      reducedMotion: "reduce",
      locale: "en-GB",
    });
    await context.addInitScript({ path: FREEZE });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.complaints = [];
    page.underway = new Set();
    page.on("request", (request) => page.underway.add(request));
    for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => page.underway.delete(request));
    page.answers = [];
    page.on("console", (message) => message.type() === "error" && page.complaints.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => page.complaints.push(`error: ${error.message}`));
    page.on("response", async (response) => {
      if (response.url().endsWith("/call")) page.answers.push(...stringsIn(await response.json().catch(() => null)));
    });
    if (status || answers) await pretend(page, status, answers ?? {});
    return page;
  }

  /** Leaves all shared pages: what they were told is no longer so, since something was done behind their back. */
  async leavePages() {
    for (const page of [...this.pages.values(), ...this.freshPages.values()]) await page.context().close();
    this.pages.clear();
    this.freshPages.clear();
  }

  async close() {
    await this.leavePages();
    await this.bridge.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Lets the core seem to be in another state, or to give another answer; `{ failure }` is one too. */
async function pretend(page, status, answers) {
  await page.route("**/call", async (route) => {
    const { name } = route.request().postDataJSON();
    if (name in answers) return route.fulfill({ json: answers[name]?.failure ? answers[name] : { ok: answers[name] } });
    if (status === undefined || name !== "vault.status") return route.continue();
    const { ok } = await (await route.fetch()).json();
    await route.fulfill({ json: { ok: { ...ok, ...status } } });
  });
}

/** How long nothing has to be under way before a page counts as settled, in milliseconds. */
const CALM = 120;

/** The screen is there with its heading, whose part of the program may come late, and nothing is being asked any more. */
export async function settled(page) {
  await page.waitForFunction(() => (document.querySelector("h1")?.textContent ?? "") !== "");
  for (let calm = 0; calm < CALM; calm += 20) {
    await page.waitForTimeout(20);
    if (page.underway.size > 0) calm = 0;
  }
}
