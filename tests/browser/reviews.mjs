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
