/** Figures as cards, and the fairness strip: minutes with each person, in order of name, never of size. */
import type { Figure } from "../api/generated";
import { useWords } from "../app/words";
import { FigureCard, HowPopover } from "./FigureCard";
import { Section } from "./Section";
import classes from "./FiguresSection.module.css";

/** The one figure that is drawn as a strip: a bar for each person. */
const STRIP = "figure-minutes-per-person";
const isStrip = (figure: Figure) => figure.key === STRIP;

/** `title` is left out where the place already says what these are. */
export function FiguresSection({ title, figures }: { title?: string; figures: Figure[] }) {
  const strips = figures.filter(isStrip);
  const cards = figures.filter((figure) => !isStrip(figure));
  if (figures.length === 0) return null;
  const content = (
    <>
      {cards.length > 0 && (
        <div className={classes.cards}>
          {cards.map((figure) => (
            <div key={figure.key} className={classes.card}>
              <FigureCard figure={figure} />
            </div>
          ))}
        </div>
      )}
      {strips.map((figure) => (
        <FairnessStrip key={figure.key} figure={figure} />
      ))}
    </>
  );
  return title === undefined ? content : <Section title={title}>{content}</Section>;
}

export function FairnessStrip({ figure }: { figure: Figure }) {
  const { t, say, compare } = useWords();
  const most = Math.max(1, ...figure.list.map((record) => record.part ?? 0));
  const people = [...figure.list].sort((a, b) => compare(a.name, b.name));
  return (
    <div className={classes.strip}>
      <h3 className={classes.stripName}>{t(figure.key)}</h3>
      <p>{say(figure.value)}</p>
      <p className={classes.stripWhy}>{t("one-on-ones-fairness-why")}</p>
      <ul className={classes.people}>
        {people.map((record) => (
          <li key={record.person}>
            <span className={classes.person}>{record.name}</span>
            <span className={classes.track} aria-hidden="true">
              {record.part !== null && record.part > 0 && (
                <span className={classes.bar} style={{ inlineSize: `${(record.part / most) * 100}%` }} />
              )}
            </span>
            <span className={classes.minutes}>{say(record.value)}</span>
          </li>
        ))}
      </ul>
      <HowPopover figure={figure} />
    </div>
  );
}
