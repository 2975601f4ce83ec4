/** Two leaders with a team of their own, paired, who score contacts together; and what is worked at after checks. */
import { send } from "./reviews.mjs";

/** Each accepts the other's card, as if two people had compared the eight words. */
export async function pairLeaders(center, west) {
  const accept = async (house, other, name) => {
    const { text } = await other.call("laptops.card");
    return (await house.call("laptops.accept", { card: text, name, kind: "center", compared: true })).value;
  };
  return { west: await accept(center, west, "West, Hanna"), noord: await accept(west, center, "Noord, Marieke") };
}

/** A scorecard that can be checked with; the first one that is in use, or one of ours. */
export async function scorecard(house) {
  const first = async () => (await house.call("quality.scorecards")).find(({ retiredOn }) => retiredOn === null);
  const found = await first();
  if (found) return found.latest;
  const card = await house.call("quality.template", { template: "voice", language: "en" });
  await house.call("quality.write_scorecard", { card });
  return (await first()).latest;
}

/** Marks as a list: "3n1". One for each question: what is left out is a yes. */
function marks(card, text) {
  const questions = card.sections.flatMap(({ items }) => items).length;
  return [...text.padEnd(questions, "3").slice(0, questions)];
}

/** Begins a calibration, and scores it for those who are given marks. */
export async function calibration(house, reference, scored) {
  const card = await scorecard(house);
  const raters = Object.keys(scored);
  const id = (await house.call("quality.begin_calibration", { version: card.version, reference, raters })).value;
  const page = await house.call("quality.calibration", { calibration: id });
  const views = Object.fromEntries(page.raters.map(({ name, view }) => [name, view]));
  for (const [name, text] of Object.entries(scored)) {
    if (text !== null) await house.call("quality.rate_calibration", { view: views[name], marks: marks(card, text) });
  }
  return { id, views, card };
}

/** The sheet of a rater, as a file that the other leader can choose. */
export async function sheetFor(center, west, view, laptop) {
  const { document } = (await center.call("calibrations.send", { view, laptop })).value;
  return send(center, west, document);
}

/** A sheet that was scored at the other laptop, as the file that came back. */
export async function scoresOf(center, west, view, card, text) {
  const { document } = (await west.call("calibrations.score", { view, marks: marks(card, text) })).value;
  return send(west, center, document);
}

/** A check of somebody's contact, without their own view first. */
export async function checked(house, person, text, day) {
  const card = await scorecard(house);
  const given = marks(card, text);
  const missing = given.map((mark) => (mark === "1" ? "The page says 14 days" : ""));
  const contact = { reference: "call 34536", day };
  const input = { person, version: card.version, contact, marks: given, missing, good: "Let the caller finish", tryNext: "" };
  return (await house.call("quality.evaluate", input)).value;
}

/** Coachings in several states, of people who have none yet. Answers one that is new, and one of somebody who has two. */
export async function coachings(house) {
  const [first, second, third] = (await house.call("people.list")).filter(({ left }) => left === null).slice(-3);
  const coach = async (person, goal, behaviour, lookAgainOn) =>
    (await house.call("meeting.coach", { person, goal, behaviour, lookAgainOn })).value;
  const fresh = await coach(first.person, "Open the page before answering", "Name the page aloud");
  const tried = await coach(second.person, "Say it back before answering", "“So you want …”", "2026-11-30");
  await house.call("quality.try_coaching", { coaching: tried });
  const goes = await coach(second.person, "End with what happens next", "");
  const letGo = await coach(third.person, "Fewer transfers", "");
  await house.call("quality.end_coaching", { coaching: letGo, ending: "withdrawn" });
  return { fresh, tried, goes, full: second.person, person: first.person };
}
