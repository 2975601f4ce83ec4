/** The main jobs about cover, with the keyboard alone. */
import { settled } from "./house.mjs";
import { dialogOf, marked, open, same, send, tabToButton, wait } from "./hands.mjs";

const cover = (house, absence) => house.call("cover.of_absence", { absence });

/** Somebody who works on weekdays from nine to five. */
async function welcome(house, name) {
  const { value: person } = await house.call("people.welcome", { name, position: "Agent", joined: "2026-11-01" });
  const days = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startsAt: "09:00", minutes: 480 }));
  await house.call("working_time.set_pattern", { person, from: "2026-11-02", days });
  return person;
}

/** Work that one does and others can take over. */
async function work(house, name, primary, standIns) {
  const { value: id } = await house.call("cover.save_function", { name });
  const holds = (person, role) => house.call("cover.name_holder", { function: id, person, role, from: "2026-11-02" });
  await holds(primary, "primary");
  for (const person of standIns) await holds(person, "stand_in");
  return id;
}

async function away(house, person, from, to) {
  const { value } = await house.call("absences.log", { person, kind: "leave", from, to });
  return value;
}

const focused = (page, text) =>
  page.waitForFunction((start) => document.activeElement?.textContent?.startsWith(start), text);

export const COVER_BY_KEYBOARD = [
  {
    name: "from the board to whom to ask is Enter, asking is Enter, their yes is K, and Ctrl Z takes it back",
    async run(house) {
      const [nadia, oskar] = [await welcome(house, "Nadia Kok"), await welcome(house, "Oskar Prins")];
      await work(house, "Invoices", nadia, [oskar]);
      const absence = await away(house, nadia, "2026-11-24", "2026-11-25");
      const page = await open(house, "/cover");
      await wait(page, "Invoices");
      await page.locator(`tr[data-line="${absence}"]`).focus();
      await page.keyboard.press("Enter");
      await focused(page, "Ask Oskar");
      await settled(page);
      await page.keyboard.press("Enter");
      await wait(page, "Oskar, asked");
      same((await cover(house, absence)).decided.map(({ state }) => state), ["asked", "asked"], "both days");
      await settled(page);
      await page.keyboard.press("k");
      await wait(page, "Oskar, agreed");
      same((await cover(house, absence)).decided.map(({ state }) => state), ["confirmed", "confirmed"], "both days");
      await page.keyboard.press("Control+z");
      await wait(page, "Oskar, asked");
      await page.keyboard.press("Control+z");
      await wait(page, "Work that is open");
      same((await cover(house, absence)).decided, [], "what is decided after undo");
      return page;
    },
  },
  {
    name: "five keys lead from somebody who is away to whom to ask, and a sixth asks",
    async run(house) {
      const [ulla, viggo] = [await welcome(house, "Ulla Brandt"), await welcome(house, "Viggo Holm")];
      await work(house, "Claims", ulla, [viggo]);
      const page = await open(house, "/people");
      let keys = 0;
      const press = async (key) => {
        await page.keyboard.press(key);
        keys += 1;
      };
      await press("a");
      await dialogOf(page).waitFor();
      for (const key of ["u", "l", "l", "Enter"]) await press(key);
      await focused(page, "Ask Viggo");
      console.log(`     from any screen to whom to ask: ${keys} keys`);
      same(keys <= 5, true, "at most five keys");
      await press("Enter");
      await wait(page, "Viggo, asked");
      return page;
    },
  },
  {
    name: "take what is best per day with B, which also covers what the cover leaves",
    async run(house) {
      const names = ["Petra Smits", "Quinten Mulder", "Rosa Bos"];
      const [petra, quinten, rosa] = [await welcome(house, names[0]), await welcome(house, names[1]), await welcome(house, names[2])];
      await work(house, "Complaints", petra, [quinten]);
      await work(house, "Returns", quinten, [rosa]);
      const absence = await away(house, petra, "2026-11-26", "2026-11-26");
      const page = await open(house, `/cover/absence/${absence}`);
      await wait(page, "Best per day");
      await settled(page);
      await page.keyboard.press("b");
      await wait(page, "Rosa, asked");
      const { decided, open: left } = await cover(house, absence);
      same(decided.map(({ covererName }) => covererName).sort(), ["Quinten", "Rosa"], "who covers");
      same(left, [], "what is open");
      return page;
    },
  },
  {
    name: "leave work to the others, and say what will be noticed",
    async run(house) {
      const stijn = await welcome(house, "Stijn Vis");
      await work(house, "Archive", stijn, []);
      const absence = await away(house, stijn, "2026-11-27", "2026-11-27");
      const page = await open(house, `/cover/absence/${absence}`);
      await wait(page, "Nobody who is there can do Archive");
      await tabToButton(page, "Nobody takes it");
      await page.keyboard.press("Enter");
      await dialogOf(page).waitFor();
      await settled(page);
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await dialogOf(page).locator("button[type=submit]:not([disabled])").focus();
      await send(page);
      await wait(page, "The others carry it");
      const [made] = (await cover(house, absence)).decided;
      same([made.kind, made.state], ["absorbed", "settled"], "the decision");
      return page;
    },
  },
  {
    name: "take protected time after all: the price stands first, and it is to be given back",
    async run(house) {
      const [tess, umar] = [await welcome(house, "Tess Dijk"), await welcome(house, "Umar Said")];
      await work(house, "Key accounts", tess, [umar]);
      const { value: commitment } = await house.call("commitments.make", { person: umar, what: "A course in statistics", due: "2027-06-01", kind: "training", authority: "yes" });
      await house.call("cover.protect", { person: umar, kind: "training", firstOn: "2026-11-24", startsAt: "10:00", minutes: 120, commitment });
      const absence = await away(house, tess, "2026-11-24", "2026-11-24");
      const page = await open(house, `/cover/absence/${absence}`);
      await wait(page, "It will show in the promise “A course in statistics”.");
      await tabToButton(page, "Take this time");
      await page.keyboard.press("Enter");
      await dialogOf(page).waitFor();
      await settled(page);
      await page.keyboard.type("somebody");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.type("7/12");
      await page.keyboard.press("Tab");
      await dialogOf(page).locator("button[type=submit]:not([disabled])").waitFor();
      await dialogOf(page).locator("button[type=submit]").focus();
      await send(page);
      await wait(page, "Umar, asked");
      const [taken] = await house.call("cover.breaks", { person: umar });
      same([taken.minutes, taken.commitment, taken.paybackOn], [120, commitment, "2026-12-07"], "what was taken");
      return page;
    },
  },
  {
    name: "see who would be missing without changing anything, and print it as a card",
    async run(house) {
      const velda = await welcome(house, "Velda Blom");
      await work(house, "Night desk", velda, []);
      const page = await open(house, "/cover/missing");
      await page.getByRole("combobox").first().focus();
      await page.keyboard.type("Velda");
      await marked(page, "Velda");
      await page.keyboard.press("Enter");
      await wait(page, "One kind of work would rest on nobody");
      await wait(page, "Nobody, not written down");
      await settled(page);
      const before = house.bridge.printed;
      await page.keyboard.press("Control+p");
      await wait(page, "Without Velda");
      await page.keyboard.press("Control+p");
      for (let waited = 0; house.bridge.printed === before && waited < 100; waited++) await settled(page);
      same(house.bridge.printed, before + 1, "printed");
      return page;
    },
  },
  {
    name: "keep time free for somebody's path with N",
    async run(house) {
      const wim = await welcome(house, "Wim Tromp");
      const page = await open(house, "/cover/protected");
      await page.keyboard.press("n");
      await dialogOf(page).waitFor();
      await settled(page);
      await page.keyboard.type("Wim");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Study");
      await page.keyboard.press("Tab");
      const at = dialogOf(page).getByPlaceholder("10:00");
      await at.focus();
      await page.keyboard.type("13:00");
      await send(page);
      await wait(page, "Wim");
      const [block] = await house.call("cover.blocks", { person: wim });
      same([block.kind, block.startsAt, block.minutes], ["study", "13:00", 60], "what is kept free");
      return page;
    },
  },
  {
    name: "plan who stands in for a long absence, with the way back",
    async run(house) {
      const [zeno, yara] = [await welcome(house, "Zeno Loos"), await welcome(house, "Yara Groen")];
      const absence = await away(house, zeno, "2027-01-04", "2027-03-26");
      const page = await open(house, `/cover/absence/${absence}`);
      await tabToButton(page, "Plan who stands in");
      await page.keyboard.press("Enter");
      await dialogOf(page).waitFor();
      await settled(page);
      await page.keyboard.type("Yara");
      await page.keyboard.press("Tab");
      for (const day of ["28/12", "", "22/3/2027", "26/3/2027"]) {
        await page.keyboard.type(day);
        // The calendar beside the field is a stop of its own.
        await page.keyboard.press("Tab");
        await page.keyboard.press("Tab");
      }
      await send(page);
      await wait(page, "One person stands in for Zeno");
      const { long } = await cover(house, absence);
      same(long.standIns.map(({ standIn, endsOn }) => [standIn, endsOn]), [[yara, "2027-03-26"]], "who stands in");
      return page;
    },
  },
];
