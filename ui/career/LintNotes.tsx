import type { LintLine } from "../api/generated";
import { useWords } from "../app/words";
import { Glyph } from "../parts/StatusGlyph";
import classes from "./career.module.css";

/** What would not work in a ladder, beside the place it is about. What must be mended comes with its triangle. */
export function LintNotes({ findings }: { findings: LintLine[] }) {
  const { t, say } = useWords();
  if (findings.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {findings.map(({ finding, message }, place) => {
        const mend = finding.weight === "mend";
        return (
          // A finding has no identity but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={place} className={classes.note} data-weight={finding.weight}>
            <Glyph name={mend ? "triangle" : "ring"} tone={mend ? "soon" : "quiet"} />
            <span>
              <span className={classes.noteWeight}>{mend ? t("ladder-mend") : t("ladder-look")}</span>{" "}
              {say(message)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
