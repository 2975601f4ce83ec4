import classes from "./laptops.module.css";

/** Eight words, large and numbered, so that two people can compare them aloud without losing their place. */
export function EightWords({ words, former }: { words: string[]; former?: true }) {
  return (
    <ol className={classes.words} data-former={former}>
      {words.map((word, place) => (
        // A word may come twice, and its place never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={place}>{word}</li>
      ))}
    </ol>
  );
}
