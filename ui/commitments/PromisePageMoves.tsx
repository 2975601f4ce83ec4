/** Each move of the date with its cause, who decided it, when the employee was told, and what they said to it. */
import { Button, VisuallyHidden } from "@mantine/core";
import { startOfSentence, useWords } from "../app/words";
import { Section } from "../parts/Section";
import { usePromiseDialogs } from "./PromiseActions";
import classes from "./PromisePage.module.css";
import { CAME_BY } from "./PromisePageWays";
import type { PromiseMove, PromisePage } from "../api/generated";
import { CAUSE_WORDS } from "./lists";

export function PromisePageMoves({ page }: { page: PromisePage }) {
  const { t } = useWords();
  if (page.moves.length === 0) return null;
  return (
    <Section title={t("promise-page-moves")}>
      <ol className={classes.moves}>
        {page.moves.map((move) => (
          <Move key={move.entry} move={move} page={page} />
        ))}
      </ol>
    </Section>
  );
}

function Move({ move, page }: { move: PromiseMove; page: PromisePage }) {
  const { t, say, day } = useWords();
  const { open } = usePromiseDialogs();
  const { name } = page.line;
  const untold = page.events.find(({ entry, canTell }) => entry === move.entry && canTell);
  const dates = {
    from: move.from ? day(move.from) : t("promise-page-open-date"),
    to: move.to ? day(move.to) : t("promise-page-open-date"),
  };
  return (
    <li className={classes.move}>
      <p className={classes.moveDay}>{day(move.on)}</p>
      <div>
        <p className={classes.moveTitle}>{t("promise-page-move", { ordinal: move.ordinal, ...dates })}</p>
        <p>
          {startOfSentence(t(CAUSE_WORDS[move.cause]))}
          {move.words !== "" && `: ${move.words}`}
        </p>
        {move.meanwhile !== "" && <p>{t("promise-page-move-meanwhile", { words: move.meanwhile })}</p>}
        {move.reply !== "" && (
          <p className={classes.theirs}>
            {t("promise-page-move-reply", { name, words: move.reply })}
            {move.replyWay && <span className={classes.beside}>{t(CAME_BY[move.replyWay])}</span>}
          </p>
        )}
      </div>
      <div className={classes.moveAside}>
        <p>{t("promise-page-move-decided", { name: move.decidedBy })}</p>
        <p>{say(move.notice)}</p>
        {untold && (
          <Button
            size="compact-sm"
            className="screen-only"
            onClick={() => open("tell", page.line, { entry: untold })}
          >
            {t("promise-page-tell")}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
}
