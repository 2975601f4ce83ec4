/**
 * Careers in every state that the screens tell apart: those of the sample team, and more made through the same calls that
 * the screens make. Each answers by its name: `(await careersIn(house)).waiting` is somebody who is ready and waits.
 */

const EXAMPLES = {
  employee: ["Took over Bram's parcel case on the 4th", "", "", "Three times the same question this week"],
  leader: ["", "Saw it with Daan", "", ""],
};

export async function careersIn(house) {
  const people = await house.call("people.list", {});
  const named = Object.fromEntries(people.map(({ name, person }) => [name, person]));
  const { value: broken } = await house.call("career.write_ladder", { name: "Night desk", levels: BROKEN });
  const made = { ladder: await ladderOf(house), broken: broken.ladder };
  for (const [name, make] of Object.entries(STORIES)) made[name] = await make(house, named, made);
  return made;
}

/** The ladder of senior agents: that of the sample team, or else a copy of the template. */
export async function ladderOf(house) {
  const known = (await house.call("career.ladders")).find(({ levels }) => levels.includes("Senior agent"));
  if (known) return known.ladder;
  const { value } = await house.call("career.use_template", { template: "senior_agent", language: "en" });
  return value.ladder;
}

/** A ladder that the lint has something to say about. */
const BROKEN = [
  {
    name: "Night agent",
    opening: null,
    expectations: [
      { what: "Shows commitment", signals: [] },
      { what: "Has five years of experience", signals: ["Five years are in the file"] },
    ],
    leadsTo: [],
  },
];

const wants = (house, person, whereTo, more = {}) => house.call("career.set_ambition", { person, whereTo, ...more });

/** A round on the level Senior agent; answers its id. */
export async function round(house, person, ladder) {
  const { value } = await house.call("career.begin_round", { person, ladder, level: "Senior agent" });
  return value;
}

export async function rate(house, round, side, ratings) {
  const answers = ratings.map((rating, at) => ({ rating, example: EXAMPLES[side][at] ?? "" }));
  const way = side === "employee" ? { way: "hand_over" } : {};
  await house.call("career.rate", { round, side, answers, ...way });
}

const STORIES = {
  /** Nobody has asked yet. */
  empty: async (_, { Youssef }) => Youssef,
  asked: async (house, { Mei }) => {
    await wants(house, Mei, "Planner, when the new season begins", { byWhen: "2027-04-01", words: "Numbers in the morning, people in the afternoon" });
    return Mei;
  },
  /** The round waits for both. */
  sealed: async (house, { Gijs }, { ladder }) => {
    await wants(house, Gijs, "Senior agent");
    return { person: Gijs, round: await round(house, Gijs, ladder) };
  },
  /** They have said it, the leader not yet. */
  yours: async (house, { Daan }) => {
    const { rounds } = await house.call("career.show", { person: Daan });
    return { person: Daan, round: rounds[0].round };
  },
  bothSee: async (house, { Sanne }, { ladder }) => {
    await wants(house, Sanne, "Senior agent, and then coach");
    const id = await round(house, Sanne, ladder);
    await rate(house, id, "employee", ["alone", "helps_others", "with_help", "not_seen"]);
    await rate(house, id, "leader", ["with_help", "alone", "with_help", "alone"]);
    return { person: Sanne, round: id };
  },
  /** Ready since March, and no seat is free yet. */
  waiting: async (_, { Elif }) => Elif,
  pastItsEnd: async (_, { Ingrid }) => Ingrid,
  acting: async (house, { Bram }) => {
    const { value: id } = await house.call("career.offer_acting", {
      person: Bram,
      position: "Team leader",
      from: "2026-06-01",
      plannedEnd: "2026-09-30",
      on: "2026-05-18",
      accepted: true,
    });
    await house.call("career.begin_acting", { acting: id, on: "2026-06-01" });
    await house.call("career.extend_acting", { acting: id, newEnd: "2026-11-30", reason: "Nobody has applied for the job yet" });
    return { person: Bram, acting: id };
  },
  /** Moved in August, looked at in week 4, pulled back twice; week 8 and 12 are due. */
  paper: async (house, { Lars }) => {
    const { value: id } = await house.call("career.record_transition", {
      person: Lars,
      kind: "promotion",
      position: "Knowledge owner",
      on: "2026-08-24",
      facets: ["title", "duties_added", "old_duties_released", "pay_or_grade", "roster_share"],
    });
    await house.call("career.record_check", {
      transition: id,
      week: "week_4",
      facets: [{ facet: "title", realizedOn: "2026-08-24" }],
      words: "The badge says it; the roster does not yet",
    });
    await house.call("protected_time.pull_back", { transition: id, from: "2026-10-05", to: "2026-10-09", hours: 32, cause: "cover_absence" });
    await house.call("protected_time.pull_back", { transition: id, from: "2026-11-02", to: "2026-11-03", hours: 12, cause: "cover_leave" });
    await house.call("career.record_check", { transition: id, week: "week_8", facets: [{ facet: "duties_added", realizedOn: "2026-10-12" }] });
    return { person: Lars, transition: id };
  },
};
