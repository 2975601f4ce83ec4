import type { ScorecardNote } from "../api/generated";
import { useWords } from "../app/words";
import { Glyph } from "../parts/StatusGlyph";
import classes from "./quality.module.css";

/** What would not work well in a scorecard, beside the place it is about. None of it is refused. */
export function ScorecardNotes({ notes }: { notes: ScorecardNote[] }) {
  const { t, say } = useWords();
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {notes.map(({ message }) => (
        <li key={message.key} className={classes.note}>
          <Glyph name="ring" tone="quiet" />
          <span>
            <span className={classes.noteWeight}>{t("scorecard-worth-a-look")}</span> {say(message)}
          </span>
        </li>
      ))}
    </ul>
  );
}
