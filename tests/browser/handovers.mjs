/** Two leaders: one who leaves, with the sample team, and the next one. What goes over is what the core made. */
import { send } from "./reviews.mjs";

/** Each accepts the other's card, as if the two had compared the eight words. Answers the next one's laptop. */
export async function acquaint(marieke, joris) {
  const accept = async (house, other, name) => {
    const { text } = await other.call("laptops.card");
    return (await house.call("laptops.accept", { card: text, name, kind: "center", compared: true })).value;
  };
  await accept(joris, marieke, "Marieke, Noord");
  return accept(marieke, joris, "Joris, Zuid");
}

/** The packet, as a file that the next leader can choose. */
export async function handoverFor(marieke, joris, laptop, wishes = {}) {
  const { document } = (await marieke.call("handover.make", { laptop, ...wishes })).value;
  return send(marieke, joris, document);
}
