/** The names of the levels of a ladder, the lowest first: each a word of its own, since they are the center's. */
export function LevelNames({ levels }: { levels: string[] }) {
  return levels.map((level, place) => (
    // A level has no identity but its place on the ladder.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <span key={place}>
      {place > 0 && <span aria-hidden="true"> → </span>}
      <span>{level}</span>
    </span>
  ));
}
