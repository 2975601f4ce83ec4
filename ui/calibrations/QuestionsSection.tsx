/** How each question does, in words; the statistics stand behind them, with the reason where there is none. */
import { UnstyledButton } from "@mantine/core";
import { useId, useState } from "react";
import type { QuestionLine, Statistic } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import classes from "./calibrations.module.css";

export function QuestionsSection({ questions }: { questions: QuestionLine[] }) {
  const { t } = useWords();
  const judged = questions.filter((question) => question.judgements > 0 || question.rewrite !== null);
  const cards = [...new Set(judged.map((question) => question.scorecard))];
  if (cards.length === 0) return null;
  return (
    <Section title={t("calibrate-questions")} hint={t("calibrate-questions-hint")}>
      {cards.map((card) => (
        <Scorecard key={card} name={card} questions={judged.filter(({ scorecard }) => scorecard === card)} />
      ))}
    </Section>
  );
}

function Scorecard({ name, questions }: { name: string; questions: QuestionLine[] }) {
  const { t, say } = useWords();
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div className={classes.card}>
      <h3 className={classes.cardName}>{name}</h3>
      <LineList>
        {questions.map((question) => (
          <Line
            key={question.item}
            glyph={question.rewrite ? "triangle" : "filled"}
            tone={question.rewrite ? "soon" : "good"}
            why={say(question.agreement)}
          >
            {question.question}
            {question.rewrite && <p className={classes.rewrite}>{say(question.rewrite)}</p>}
          </Line>
        ))}
      </LineList>
      <UnstyledButton
        className={classes.how}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {t("one-on-ones-figure-how")}
      </UnstyledButton>
      <div id={id} hidden={!shown}>
        <Statistics questions={questions} name={name} />
      </div>
    </div>
  );
}

function Statistics({ questions, name }: { questions: QuestionLine[]; name: string }) {
  const { t } = useWords();
  return (
    <>
      <p className={classes.quiet}>{t("calibrate-statistics-how")}</p>
      <table className={classes.statistics} aria-label={t("calibrate-statistics-of", { name })}>
        <thead>
          <tr>
            <th scope="col">{t("check-sheet-question")}</th>
            <th scope="col">{t("calibrate-statistics-judged")}</th>
            <th scope="col">{t("calibrate-statistics")}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question.item}>
              <th scope="row">{question.question}</th>
              <td className={classes.number}>{question.judgements}</td>
              <td>
                {question.statistics.length === 0 && t("calibrate-statistics-later")}
                {question.statistics.map((statistic) => (
                  <Told key={statistic.key} statistic={statistic} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A figure with its name; where there is none, the reason in words. */
function Told({ statistic }: { statistic: Statistic }) {
  const { t, say, number } = useWords();
  const { key, value, says } = statistic;
  return (
    <p>
      {t(key)}: {value === null ? say(says) : <b className={classes.number}>{number(Math.round(value * 100) / 100)}</b>}
    </p>
  );
}
