/** Two columns of equal weight: how the one who promised sees it, and how the employee does. They may differ, and both stay. */
import { Anchor } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import { usePromiseDialogs } from "./PromiseActions";
import classes from "./PromisePage.module.css";
import { CAME_BY } from "./PromisePageWays";
import type { PromisePage, PromiseView, Side } from "../api/generated";
import { ATTRIBUTION_WORDS, BREACH_WORDS } from "./lists";

export function PromisePageViews({ page }: { page: PromisePage }) {
  const { t } = useWords();
  const { terms, views } = page;
  const { name } = page.line;
  return (
    <Section title={t("promise-page-views")} hint={t("promise-page-views-why")}>
      <div className={classes.views}>
        <Column title={t("promise-page-view-of", { name: page.promisor })}>
          <Part name={t("promise-page-view-said")}>{terms.what}</Part>
          {terms.howKnown !== "" && <Part name={t("promise-page-view-known")}>{terms.howKnown}</Part>}
          <View view={views.leader} />
          <AddView page={page} side="leader" words={t("promise-page-view-add-own")} />
        </Column>
        <Column title={t("promise-page-view-of", { name })}>
          <Answer page={page} />
          <View view={views.employee} />
          <AddView page={page} side="employee" words={t("promise-page-view-add-theirs", { name })} />
        </Column>
      </div>
    </Section>
  );
}

function AddView({ page, side, words }: { page: PromisePage; side: Side; words: string }) {
  const { open } = usePromiseDialogs();
  if (!page.may.includes("view")) return null;
  return (
    <Anchor
      component="button"
      type="button"
      className={`${classes.add} screen-only`}
      onClick={() => open("view", page.line, { side })}
    >
      {words}
    </Anchor>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.view} aria-labelledby={id}>
      <h3 id={id} className={classes.viewTitle}>
        {title}
      </h3>
      {children}
    </section>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.viewPart}>
      <p className={classes.viewName}>{name}</p>
      <div className={classes.viewWords}>{children}</div>
    </div>
  );
}

/** What the employee answered, in their own words and by which way; or until when they may. */
function Answer({ page }: { page: PromisePage }) {
  const { t, day } = useWords();
  const { answer, answerBy } = page;
  const { name } = page.line;
  if (answer === null) {
    return (
      <>
        <Part name={t("promise-page-view-answer")}>
          {answerBy
            ? t("promise-page-answer-by", { name, day: day(answerBy) })
            : t("promise-page-unanswered", { name })}
        </Part>
        <Kept page={page} />
      </>
    );
  }
  const answers = {
    agree: t("promise-page-answer-agree"),
    agree_with_comment: t("promise-page-answer-agree-comment"),
    disagree: t("promise-page-answer-disagree"),
    decline: t("promise-page-answer-decline"),
    no_answer: t("promise-page-answer-none"),
  };
  return (
    <>
      <Part name={t("promise-page-view-answer")}>
        {answers[answer.answer]}
        <span className={classes.beside}>
          {answer.way === "paper"
            ? t("promise-page-answered-paper", { day: day(answer.on), code: answer.slipCode })
            : t("promise-page-answered-here", { day: day(answer.on) })}
        </span>
        {answer.comment !== "" && <Quote words={answer.comment} />}
      </Part>
      {answer.ownWords !== "" && (
        <Part name={t("promise-page-view-own")}>
          <Quote words={answer.ownWords} />
        </Part>
      )}
      <Kept page={page} />
    </>
  );
}

/** Whether it was kept, which only the employee says; until when they may, after the leader has claimed it. */
function Kept({ page }: { page: PromisePage }) {
  const { t, say, day } = useWords();
  const { confirmBy, events } = page;
  const said = events.find(({ kind, struck }) => !struck && (kind === "confirmed" || kind === "contested"));
  if (confirmBy === null && said === undefined) return null;
  return (
    <Part name={t("promise-page-view-kept")}>
      {confirmBy
        ? t("promise-page-confirm-by", { name: page.line.name, day: day(confirmBy) })
        : said && say(said.title)}
      {confirmBy === null && said?.words.map((words) => <Quote key={words} words={words} />)}
    </Part>
  );
}

/** Why it went as it did, in this side's eyes. */
function View({ view }: { view: PromiseView | null }) {
  const { t, day } = useWords();
  if (view === null) return null;
  return (
    <>
      {view.attribution && (
        <Part name={t("promise-page-view-why")}>{t(ATTRIBUTION_WORDS[view.attribution])}</Part>
      )}
      {view.breaches.length > 0 && (
        <Part name={t("promise-page-view-breaches")}>
          <ul className={classes.breaches}>
            {view.breaches.map((breach) => (
              <li key={breach}>{t(BREACH_WORDS[breach])}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part name={t("promise-page-view-on", { day: day(view.on) })}>
        {view.words !== "" && <Quote words={view.words} />}
        {view.way && <span className={classes.beside}>{t(CAME_BY[view.way])}</span>}
      </Part>
    </>
  );
}

function Quote({ words }: { words: string }) {
  const { t } = useWords();
  return <span className={classes.quote}>{t("promise-page-quote", { words })}</span>;
}
