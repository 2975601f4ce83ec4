/** What a person does at the keyboard, and waits for: the hands of all tests in the browser. */

export const wait = (page, text) => page.getByText(text).first().waitFor();
export const dialogOf = (page) => page.locator('[role="dialog"][aria-modal="true"]');
export const gone = (page) => dialogOf(page).waitFor({ state: "hidden" });

/** Puts somebody into the team about whom nothing is known yet. */
export async function welcome(house, name, more = {}) {
  const { value } = await house.call("people.welcome", { name, position: "Agent", ...more });
  return value;
}

/** Opens an address and waits for its title: from then on its keys work. */
export async function open(house, address) {
  const page = await house.page(address);
  await page.locator("h1").first().waitFor();
  return page;
}

/** Presses a button, and waits for the dialog it opens. */
export async function openDialog(page, button) {
  await button.click();
  await page.getByRole("dialog").waitFor();
}

/** Presses a key, and waits for the dialog it opens. */
export function byKey(key) {
  return async (page) => {
    await page.keyboard.press(key);
    await page.getByRole("dialog").waitFor();
  };
}

/** Goes on with Tab until the focus is on what matches. */
export async function tabTo(page, selector) {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** Goes on with Tab until the focus is on the button of that name. */
export async function tabToButton(page, name) {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => (document.activeElement?.matches("button") ? document.activeElement.textContent : ""));
    if (here.startsWith(name)) return;
  }
  throw new Error(`Tab does not come to “${name}”`);
}

/** An option is marked, so that Tab or Enter takes it: on a busy machine that is a moment after it is shown. */
export function marked(page, text) {
  return page.locator("[role=option][data-combobox-selected]", { hasText: text }).first().waitFor();
}

/** Waits until the button of the open dialog can be pressed, and presses Enter where the focus is. */
export async function send(page) {
  await dialogOf(page).locator("button[type=submit]:not([disabled])").waitFor();
  await page.keyboard.press("Enter");
  await gone(page);
}

/** Presses keys and counts them; letters of a text are counted apart from keys that say what to do. */
export function counting(page) {
  const counted = { keys: 0, letters: 0 };
  return {
    counted,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
      counted.keys += keys.length;
    },
    type: async (text) => {
      counted.letters += text.length;
      await page.keyboard.type(text);
    },
  };
}

export function same(is, should, what) {
  if (JSON.stringify(is) !== JSON.stringify(should)) throw new Error(`${what} is ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
}
