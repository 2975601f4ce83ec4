/** Two laptops that exchange files: HR's, and a leader's with the sample team. What goes over is what the core made. */

import { rename } from "node:fs/promises";
import { join } from "node:path";

let sent = 0;

/** A document that one core made, saved, as the file that the other laptop chooses. Each has a name of its own. */
export async function send(from, to, { document }) {
  const { path } = await from.call("shell.save", { document });
  sent += 1;
  const apart = join(to.folder, `packet-${sent}.evenkeel`);
  await rename(path, apart);
  to.bridge.stage(apart);
  return to.call("shell.choose_file", { filter: "packet" });
}

/** Each accepts the other's card, as if two people had compared the eight words. */
export async function pair(hr, center) {
  const accept = async (house, other, name, kind) => {
    const { text } = await other.call("laptops.card");
    return (await house.call("laptops.accept", { card: text, name, kind, compared: true })).value;
  };
  return {
    noord: await accept(hr, center, "Noord, Marieke", "center"),
    ingrid: await accept(center, hr, "Ingrid, HR", "hr"),
  };
}

/** A request with its file. */
export async function ask(hr, laptop, wishes = {}) {
  const input = { laptop, reason: "Elif asked us to look at it", which: "all", answerBy: "2026-12-14", ...wishes };
  return (await hr.call("reviews.ask", input)).value;
}

/** The address of a file that is looked at. */
export const lookAt = (screen, { file, name }) => `${screen}?file=${encodeURIComponent(file)}&name=${encodeURIComponent(name)}`;

/** HR asks, the leader takes it in and makes the packet. Answers the packet as a file that HR can choose. */
export async function packetFor(hr, center, noord, wishes = {}, making = {}) {
  const { document } = await ask(hr, noord, wishes);
  const { file } = await send(hr, center, document);
  const request = (await center.call("reviews.take_request", { file })).value;
  const made = (await center.call("reviews.make", { request, ...making })).value;
  return { request, file: await send(center, hr, made.document) };
}

/** What HR wrote about a promise, as a case that stands at its decision; and one with a question that waits. */
export async function casesAbout(hr, [first, second]) {
  const open = async (commitment, reason) => {
    const id = (await hr.call("review_cases.open", { commitment, reason, words: "She asked us in writing" })).value;
    await hr.call("review_cases.begin", { case: id });
    return id;
  };
  const decided = await open(first, "employee_asked");
  await hr.call("review_cases.find", { case: decided, finding: "delayed_unjustified", words: "Moved twice, and she was told after the date had passed" });
  await hr.call("review_cases.propose_remedy", { case: decided, remedy: "keep_it_by", due: "2027-01-15", words: "With the first date on the letter" });
  await hr.call("review_cases.decide", { case: decided, decision: "agreed" });
  const asked = await open(second, "moved_often");
  await hr.call("review_cases.question", { case: asked, words: "When did you tell him about the new date?" });
  return { decided, asked };
}

/** The return file, as a file that the leader can choose. */
export async function returnFor(hr, center, laptop) {
  const { document } = (await hr.call("review_cases.return", { laptop })).value;
  return send(hr, center, document);
}

/** Somebody whose move is real by its title alone, and who was back in the old role twice since. */
export async function onPaperAndPulledBack(center) {
  const { person } = (await center.call("people.list", {})).find(({ name }) => name === "Lars");
  const facets = ["title", "duties_added", "old_duties_released", "pay_or_grade", "roster_share"];
  const { value: commitment } = await center.call("commitments.make", {
    person,
    kind: "promotion",
    promisedOn: "2026-06-01",
    what: "Knowledge owner from the end of August",
    due: "2026-08-24",
    strength: "promise",
    authority: "yes",
    facets,
  });
  await center.call("commitments.answer", { commitment, answer: "agree", way: "hand_over" });
  const { value: transition } = await center.call("career.record_transition", {
    person,
    kind: "promotion",
    position: "Knowledge owner",
    on: "2026-08-24",
    commitment,
  });
  await center.call("commitments.keep_partly", { commitment, facets: [{ facet: "title", on: "2026-08-24" }], words: "The badge says it" });
  const back = { transition, cause: "cover_absence" };
  await center.call("protected_time.pull_back", { ...back, from: "2026-10-05", to: "2026-10-09", hours: 32 });
  await center.call("protected_time.pull_back", { ...back, from: "2026-11-02", to: "2026-11-03", hours: 12 });
}
