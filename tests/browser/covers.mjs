/** What the screens of cover need besides the sample: one who only asked. */

/** Who is who in Team Noord, by the name they go by. */
export async function byName(house) {
  const people = await house.call("people.list", {});
  return Object.fromEntries(people.map((line) => [line.name, line.person]));
}

/** A piece of work, as it is handed back. */
export const piece = ({ missing, function: work, begins, minutes }) => ({ missing, function: work, begins, minutes });

/** In Team Noord somebody is away today and somebody else was asked; here one more asks for three days off. */
export async function coverIn(house) {
  const people = await byName(house);
  const board = await house.call("cover.board", { span: "six_weeks" });
  const absenceOf = (name) => board.away.find(({ absence }) => absence.name === name)?.absence.absence;
  const { value: asked } = await house.call("absences.request", { person: people.Lars, kind: "leave", from: "2026-12-02", to: "2026-12-04" });
  return { people, hanna: absenceOf("Hanna"), asked, cilla: absenceOf("Cilla"), anouk: absenceOf("Anouk") };
}
