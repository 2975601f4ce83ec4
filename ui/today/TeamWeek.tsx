/** The right column: time with the team beside what is usual, logging a bit of it by one tap, and the longest wait. */
import type { Today } from "../api/generated";
import { useWords } from "../app/words";
import { FigureCard } from "../parts/FigureCard";
import { Section } from "../parts/Section";
import { AllFigures } from "./AllFigures";
import { LogTime } from "./LogTime";
import classes from "./today.module.css";

/** What the field reports: leaders spend about a fifth of their time with their people. */
const USUAL_SHARE = 0.2;

export function TeamWeek({ today }: { today: Today }) {
  const { t, say } = useWords();
  return (
    <aside>
      <Section title={t("today-team")}>
        <div className={classes.card}>
          <FigureCard figure={today.timeWithTeam} beside={{ share: USUAL_SHARE, words: t("today-usual") }} />
          <LogTime />
        </div>
        <p className={classes.wait}>{say(today.longestWait)}</p>
        <div className={classes.allFigures}>
          <AllFigures />
        </div>
      </Section>
    </aside>
  );
}
