import type { MissingLine } from "../api/generated";
import { useWords } from "../app/words";
import { StatusChip } from "../parts/StatusGlyph";
import classes from "./cover.module.css";

/** What would become of each kind of work: how many are left, whose skill is too old, whom to train and for how long. */
export function MissingTable({ lines }: { lines: MissingLine[] }) {
  const { t } = useWords();
  return (
    <table className={classes.plain}>
      <thead>
        <tr>
          <th scope="col">{t("cover-column-work")}</th>
          <th scope="col">{t("missing-column-left")}</th>
          <th scope="col">{t("missing-column-state")}</th>
          <th scope="col">{t("missing-column-stale")}</th>
          <th scope="col">{t("missing-column-train")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.function}>
            <th scope="row">{line.name}</th>
            <td>{t("missing-left", { before: line.before, after: line.after, minimum: line.minimum })}</td>
            <td>
              <State line={line} />
            </td>
            <td>{line.stale.length === 0 ? t("missing-none") : line.stale.join(", ")}</td>
            <td>
              {line.train.length === 0
                ? t("missing-none")
                : line.train.map(({ person, name, hours }) => (
                    <span key={person} className={classes.trainee}>
                      {t("missing-train", { name, hours })}
                    </span>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ line }: { line: MissingLine }) {
  const { t } = useWords();
  const { after, minimum, documented } = line;
  const word = t(documented ? "missing-documented" : "missing-undocumented");
  if (after === 0) return <StatusChip name="cross" tone="now" word={t("missing-state-nobody", { word })} />;
  if (after === 1) {
    return <StatusChip name="triangle" tone={documented ? "quiet" : "soon"} word={t("missing-state-one", { word })} />;
  }
  if (after < minimum) return <StatusChip name="half" tone="soon" word={t("missing-state-few", { word })} />;
  return <StatusChip name="filled" tone="good" word={t("missing-state-enough", { word })} />;
}
