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
