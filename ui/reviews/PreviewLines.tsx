/** Entries as they leave: the sentence, what somebody wrote, and whatever else is in each. */
import type { PreviewLine } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./reviews.module.css";

export function PreviewLines({ lines }: { lines: PreviewLine[] }) {
  const { say, shortDay } = useWords();
  if (lines.length === 0) return null;
  return (
    <ol className={classes.leavingLines}>
      {lines.map((line) => (
        <li key={line.entry}>
          <time dateTime={line.on}>{shortDay(line.on)}</time>
          <span>
            {line.struck ? <s>{say(line.title)}</s> : say(line.title)}
            {line.words.length > 0 && `: ${line.words.join(" ")}`}
            {line.also.length > 0 && <span className={classes.also}>{line.also.map(say).join(" · ")}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
