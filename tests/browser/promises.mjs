/**
 * A promise in every state that the screens tell apart, made in the sample team through the same calls that the screens
 * make. Each answers by its name: `(await promisesIn(house)).moved` is the promise that was moved twice.
 */
import { readFileSync } from "node:fs";

export async function promisesIn(house) {
  const people = await house.call("people.list", {});
  const named = Object.fromEntries(people.map(({ name, person }) => [name, person]));
  const made = {};
  for (const [name, make] of Object.entries(STORIES)) made[name] = await make(house, named);
  return made;
}

/** Each is told after the ones above it. */
const STORIES = {
  inherited: async (house, { Frida }) => {
    const before = { person: null, name: "Berend Mulder" };
    const commitment = await promise(house, Frida, "School holidays off", "2027-07-01", { promisedOn: "2026-10-05", promisor: before });
    await agree(house, commitment, "agree");
    await house.call("commitments.inherit", { from: before, to: { person: null, name: "Marieke" } });
    return commitment;
  },
  open: (house, { Bram }) =>
    promise(house, Bram, "Phone and mail from now on, no chat", "2027-03-01", {
      kind: "role_change",
      strength: "conditional",
      conditions: [
        { what: "cover", words: "for chat", whose: "leader" },
        { what: "training", words: "mail, two mornings", whose: "employee" },
      ],
      promisor: { person: null, name: "Director North" },
      howKnown: "No chat on the roster",
    }),
  due: (house, { Elif }) => promise(house, Elif, "Senior agent", "2026-11-27", { kind: "promotion" }),
  silent: (house, { Gijs }) => promise(house, Gijs, "A four-day week", "2026-11-01", { promisedOn: "2026-09-01" }),
  moved: async (house, { Anouk }) => {
    const commitment = await promise(house, Anouk, "Back to the job of team lead for the whole week", "2026-06-30", {
      promisedOn: "2026-03-02",
      kind: "promotion",
      facets: ["title", "duties_added", "old_duties_released"],
    });
    await agree(house, commitment, "agree_with_comment", "It took a while before it was written down.");
    await move(house, commitment, "2026-12-14", "cover_vacancy", { toldOn: "2026-11-20" });
    await move(house, commitment, "2027-01-31", "no_opening", {
      notToldYet: true,
      meanwhile: "One day a week as team lead",
      reply: "I was told in the corridor",
    });
    return commitment;
  },
  claimed: async (house, { Mei }) => {
    const commitment = await promise(house, Mei, "A place on the chat training", "2026-11-20", {
      promisedOn: "2026-10-05",
      kind: "training",
    });
    await agree(house, commitment, "agree");
    await house.call("commitments.claim", { commitment, on: "2026-11-19" });
    return commitment;
  },
  contested: async (house, { Youssef }) => {
    const commitment = await promise(house, Youssef, "Two free Fridays a month", "2026-10-30", { promisedOn: "2026-09-14" });
    await agree(house, commitment, "agree");
    await house.call("commitments.claim", { commitment, on: "2026-11-02" });
    await say(house, commitment, false, "It was one Friday, and one afternoon.");
    return commitment;
  },
  partly: async (house, { Sanne }) => {
    const commitment = await promise(house, Sanne, "Quality coach for the whole team", "2026-10-01", {
      promisedOn: "2026-06-01",
      kind: "role_change",
      facets: ["title", "duties_added", "old_duties_released", "pay_or_grade"],
    });
    await agree(house, commitment, "agree");
    await house.call("commitments.claim", { commitment, on: "2026-10-01" });
    await say(house, commitment, false, "The phones are still mine.");
    await house.call("commitments.keep_partly", {
      commitment,
      facets: [
        { facet: "title", on: "2026-10-01", evidence: "Badge and mail signature" },
        { facet: "duties_added", on: "2026-10-12", evidence: "" },
      ],
      words: "Title and new duties; the old ones and the pay are still to come",
    });
    return commitment;
  },
  broken: async (house, { Lars }) => {
    const commitment = await promise(house, Lars, "Time for the knowledge base, one day a week", "2026-08-31", {
      promisedOn: "2026-05-04",
      kind: "project_time",
    });
    await agree(house, commitment, "agree");
    await move(house, commitment, "2027-01-29", "workload_peak", { toldOn: "2026-09-02" });
    await house.call("commitments.break", { commitment, saidBy: "leader", cause: "reorganization", words: "The project has ended" });
    return commitment;
  },
  views: async (house, { Hanna }) => {
    const commitment = await promise(house, Hanna, "No more than two late shifts a week", "2026-09-30", { promisedOn: "2026-07-06" });
    await agree(house, commitment, "agree");
    await house.call("commitments.claim", { commitment, on: "2026-09-30" });
    await say(house, commitment, true, "Since October it has been so.");
    await house.call("commitments.reverse", { commitment, cause: "cover_absence", on: "2026-11-09", words: "Three lates until the winter is over" });
    await house.call("commitments.view", { commitment, side: "leader", attribution: "inability", words: "There was nobody else" });
    await house.call("commitments.view", {
      commitment,
      side: "employee",
      attribution: "choice",
      breaches: ["magnitude", "inequity"],
      words: "Others kept their two lates",
      way: "said",
    });
    return commitment;
  },
  kept: async (house, { Daan }) => {
    const commitment = await promise(house, Daan, "Chat training", "2026-10-16", { promisedOn: "2026-08-10", kind: "training" });
    await agree(house, commitment, "agree");
    await house.call("commitments.claim", { commitment, on: "2026-10-14" });
    await say(house, commitment, true, "");
    return commitment;
  },
  disputed: async (house, { Cilla }) => {
    const commitment = await promise(house, Cilla, "A senior job at the next opening", null, { kind: "promotion", strength: "intention" });
    await agree(house, commitment, "disagree", "It was said without “next”.", "The first opening is mine");
    return commitment;
  },
  atRisk: async (house, { Ingrid }) => {
    const commitment = await promise(house, Ingrid, "Four mornings instead of five", "2027-01-04", { kind: "hours" });
    await agree(house, commitment, "agree");
    await house.call("commitments.risk", { commitment, cause: "cover_vacancy", words: "" });
    return commitment;
  },
  leftOpen: async (house, { Tomasz }) => {
    const commitment = await promise(house, Tomasz, "Feedback on the trial months", "2026-12-01", {
      promisedOn: "2026-10-19",
      kind: "feedback",
    });
    await house.call("people.leave", { person: Tomasz, on: "2026-11-20" });
    return commitment;
  },
};

/** Writes a promise down, by default one that was said today. Answers its id. */
export async function promise(house, person, what, due, others = {}) {
  const { value } = await house.call("commitments.make", { person, what, ...(due === null ? { noDate: true } : { due }), ...others });
  return value;
}

function agree(house, commitment, answer, comment = "", ownWords = "") {
  return house.call("commitments.answer", { commitment, answer, comment, ownWords, way: "hand_over" });
}

function say(house, commitment, kept, comment) {
  return house.call("commitments.confirm", { commitment, kept, comment, way: "hand_over" });
}

/** Moves a promise to another day. */
export function move(house, commitment, due, cause, others) {
  return house.call("commitments.move", { commitment, due, cause, ...others });
}

/** The text file that the employee is given: of one entry, or of the terms as they stand. */
export async function receiptOf(house, commitment, entry) {
  const { text } = await house.call("commitments.receipt", { commitment, entry, language: "en" });
  const { path } = await house.call("shell.save", { document: text.document });
  return readFileSync(path, "utf8");
}
