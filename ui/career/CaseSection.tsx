/**
 * A promotion case as steps. *Ready* and *opening* stand beside each other, because they are two facts: somebody can be
 * ready since March, and no seat is free yet.
 */
import { Button, Menu } from "@mantine/core";
import type { ReactNode } from "react";
import type { CareerPage, CaseLine, CaseVerb } from "../api/generated";
import { useCommand } from "../api/hooks";
import { startOfSentence, useWords } from "../app/words";
import { Section } from "../parts/Section";
import { Glyph } from "../parts/StatusGlyph";
import classes from "./career.module.css";
import { CASE_VERB_WORDS, DECISION_WORDS, STAGE_WORDS, likelyFirst } from "./lists";
import type { Opens } from "./openDialog";

interface Props {
  line: CaseLine;
}

export function CaseSection({ page, line, onOpen }: Props & { page: CareerPage; onOpen: Opens }) {
  const { t, say, day } = useWords();
  const state = line.sentence ? say(line.sentence) : startOfSentence(t(STAGE_WORDS[line.stage]));
  return (
    <Section title={t("career-case", { words: line.ambition })} hint={state}>
      <ol className={classes.steps}>
        <Step done title={t("career-case-interest", { name: page.name })} on={line.events[0]?.on}>
          {null}
        </Step>
        <Step done={line.gap !== null} title={t("career-case-gap")} on={dayOf(line, "gap_agreed")}>
          {line.gap ? (
            <>
              <p className={classes.words}>{line.gap.words}</p>
              <p className={classes.quiet}>
                {t("career-case-gap-of", { level: line.gap.level, version: line.gap.version })}
              </p>
            </>
          ) : (
            <Hint>{t("career-case-gap-hint")}</Hint>
          )}
        </Step>
        <Evidence line={line} />
        <ReadyAndOpening line={line} />
        <Decisions line={line} />
        <Step done={line.effectiveOn !== null} title={t("career-case-effective")} on={line.effectiveOn}>
          {line.effectiveOn && line.effectiveOn > page.today && (
            <Hint>{t("career-case-effective-to-come", { day: day(line.effectiveOn) })}</Hint>
          )}
        </Step>
      </ol>
      <Verbs line={line} onOpen={onOpen} />
    </Section>
  );
}

function dayOf({ events }: CaseLine, kind: CaseLine["events"][number]["kind"]): string | undefined {
  return events.findLast((event) => event.kind === kind)?.on;
}

function Hint({ children }: { children: ReactNode }) {
  return <p className={classes.quiet}>{children}</p>;
}

function Step(props: { done: boolean; title: string; on?: string | null; children: ReactNode }) {
  const { t, day } = useWords();
  const { done, title, on, children } = props;
  return (
    <li className={classes.step} data-done={done || undefined}>
      <Glyph name={done ? "filled" : "ring"} tone={done ? "good" : "quiet"} />
      <div>
        <p className={classes.stepTitle}>
          {title} <span className={classes.quiet}>{on ? day(on) : !done && t("career-case-not-yet")}</span>
        </p>
        {children}
      </div>
    </li>
  );
}

/** What was seen, each under the expectation it is about. */
function Evidence({ line }: Props) {
  const { t, shortDay } = useWords();
  const { evidence, expectations } = line;
  return (
    <Step done={evidence.length > 0} title={t("career-case-evidence")}>
      {evidence.length === 0 ? (
        <Hint>{t("career-case-evidence-hint")}</Hint>
      ) : (
        <ul className={classes.evidence}>
          {evidence.map((seen, place) => (
            // What was seen has no identity of its own, and is never taken out.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={place}>
              <span className={classes.words}>{seen.evidence.words}</span>{" "}
              <span className={classes.quiet}>
                {t("career-case-evidence-of", {
                  day: shortDay(seen.on),
                  expectation: expectations[seen.evidence.expectation]?.what ?? "",
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Step>
  );
}

function ReadyAndOpening({ line }: Props) {
  const { t, day } = useWords();
  const { ready, opening, waiting } = line;
  return (
    <li className={classes.facts}>
      <div className={classes.fact} data-done={ready !== null || undefined}>
        <p className={classes.stepTitle}>
          <Glyph name={ready ? "filled" : "ring"} tone={ready ? "good" : "quiet"} /> {t("career-case-ready")}
        </p>
        {ready ? (
          <>
            <p>{t("career-case-ready-since", { day: day(ready.since), by: ready.decidedBy })}</p>
            {waiting && !waiting.over && <p>{t("career-case-waiting", { days: waiting.days })}</p>}
          </>
        ) : (
          <Hint>{t("career-case-ready-hint")}</Hint>
        )}
      </div>
      <div className={classes.fact} data-done={opening !== null || undefined}>
        <p className={classes.stepTitle}>
          <Glyph name={opening ? "filled" : "ring"} tone={opening ? "good" : "quiet"} /> {t("career-case-opening")}
        </p>
        {opening ? (
          <p>{t("career-case-opening-since", { position: opening.position, day: day(opening.since) })}</p>
        ) : (
          <Hint>{ready ? t("career-case-no-seat") : t("career-case-opening-hint")}</Hint>
        )}
      </div>
    </li>
  );
}

function Decisions({ line }: Props) {
  const { t, day } = useWords();
  const { decisions } = line;
  return (
    <Step done={decisions.length > 0} title={t("career-case-decided")}>
      {decisions.map(({ on, decided }) => (
        <div key={`${on} ${decided.decision}`}>
          <p>
            {t("career-case-decision", {
              decision: startOfSentence(t(DECISION_WORDS[decided.decision])),
              by: decided.by,
              day: day(on),
            })}
          </p>
          {decided.reasons !== "" && <p className={classes.words}>{decided.reasons}</p>}
          {decided.againOn && <Hint>{t("career-case-again", { day: day(decided.againOn) })}</Hint>}
        </div>
      ))}
    </Step>
  );
}

/** The gap is agreed where both said how they see it; what is likely has a button, the rest a menu. */
function Verbs({ line, onOpen }: Props & { onOpen: Opens }) {
  const { t } = useWords();
  const wait = useCommand("career.wait_for_opening");
  const verbs = likelyFirst(line.stage, line.may.filter((verb) => verb !== "agree_gap"));
  const run = (verb: CaseVerb) => () =>
    verb === "wait_for_opening" ? wait.mutate({ case: line.case }) : onOpen({ kind: "case", verb, line });
  const [first, second, ...more] = verbs;
  if (first === undefined) return null;
  return (
    <div className={`${classes.buttons} screen-only`}>
      <Button onClick={run(first)}>{t(CASE_VERB_WORDS[first])}</Button>
      {second && <Button onClick={run(second)}>{t(CASE_VERB_WORDS[second])}</Button>}
      {more.length > 0 && (
        <Menu position="bottom-start" withinPortal={false}>
          <Menu.Target>
            <Button>{t("career-more")}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map((verb) => (
              <Menu.Item key={verb} onClick={run(verb)}>
                {t(CASE_VERB_WORDS[verb])}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
