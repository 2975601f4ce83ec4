/** What exactly was promised, and what has to be true first. What nobody said – how firm, by whose say – is left out. */
import { Button, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { usePromiseDialogs } from "./PromiseActions";
import classes from "./PromisePage.module.css";
import type { PromisePage } from "../api/generated";
import { AUTHORITY_WORDS, CONDITION_WORDS, KIND_WORDS, STRENGTH_WORDS } from "./lists";

export function PromisePageTerms({ page }: { page: PromisePage }) {
  const { t, day } = useWords();
  const { line, terms, firstTerms } = page;
  return (
    <Section title={t("promise-page-terms")}>
      <dl className={classes.facts}>
        <Fact name={t("promise-page-said")}>
          <SaidOn page={page} />
        </Fact>
        <Fact name={t("promise-page-first-date")}>
          {line.originalDue ? day(line.originalDue) : t("promise-page-no-date")}
        </Fact>
        {line.due !== line.originalDue && (
          <Fact name={t("promise-page-date-now")}>
            {line.due ? day(line.due) : t("promise-page-no-date")}
          </Fact>
        )}
        <Fact name={t("promise-page-kind")}>{t(KIND_WORDS[terms.kind])}</Fact>
        {terms.strength !== "promise" && (
          <Fact name={t("promise-page-strength")}>{t(STRENGTH_WORDS[terms.strength])}</Fact>
        )}
        <Fact name={t("promise-page-promisor")}>{page.promisor}</Fact>
        {terms.authority !== "unknown" && (
          <Fact name={t("promise-page-authority")}>{t(AUTHORITY_WORDS[terms.authority])}</Fact>
        )}
        {page.witnesses.length > 0 && (
          <Fact name={t("promise-page-witnesses")}>
            {page.witnesses.map((name) => (
              <div key={name}>{name}</div>
            ))}
          </Fact>
        )}
        {terms.opening && (
          <Fact name={t("promise-page-opening")}>
            {t("promise-page-opening-seats", {
              position: terms.opening.position,
              seats: terms.opening.seats,
            })}
            {terms.opening.from && (
              <span className={classes.beside}>
                {t("promise-page-opening-from", { day: day(terms.opening.from) })}
              </span>
            )}
          </Fact>
        )}
        {page.cover && <Fact name={t("promise-page-cover")}>{page.cover.name}</Fact>}
        {firstTerms && firstTerms.what !== terms.what && (
          <Fact name={t("promise-page-first-words")}>{firstTerms.what}</Fact>
        )}
      </dl>
    </Section>
  );
}

/** Written down later is said openly: the day of the words and the day of the writing both stand. */
function SaidOn({ page }: { page: PromisePage }) {
  const { t, day, dayOfMoment } = useWords();
  const said = day(page.line.promisedOn);
  if (!page.saidEarlier) return said;
  return (
    <>
      {said}
      <span className={classes.beside}>
        {t("promise-page-written-later", { day: dayOfMoment(page.writtenAt) })}
      </span>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function PromisePageConditions({ page }: { page: PromisePage }) {
  const { t } = useWords();
  if (page.conditions.length === 0) return null;
  return (
    <Section title={t("promise-page-conditions")}>
      <LineList>
        {page.conditions.map((condition) => (
          <ConditionLine key={condition.index} condition={condition} page={page} />
        ))}
      </LineList>
    </Section>
  );
}

function ConditionLine(props: { condition: PromisePage["conditions"][number]; page: PromisePage }) {
  const { t, day } = useWords();
  const { condition, page } = props;
  const { open } = usePromiseDialogs();
  const { name } = page.line;
  const whose =
    condition.whose === "leader"
      ? t("promise-page-condition-employer")
      : t("promise-page-condition-employee", { name });
  const kind = t(CONDITION_WORDS[condition.what]);
  const state = condition.metOn
    ? t("promise-page-condition-met", { day: day(condition.metOn) })
    : t("promise-page-condition-open");
  return (
    <Line
      glyph={condition.metOn ? "filled" : "ring"}
      tone={condition.metOn ? "good" : "quiet"}
      why={`${state} ${whose}`}
      button={
        condition.metOn === null &&
        page.may.includes("meet_condition") && (
          <Button
            size="compact-sm"
            onClick={() => open("meet_condition", page.line, { index: condition.index })}
          >
            {t("promise-page-condition-meet")}
            <VisuallyHidden>: {condition.words || kind}</VisuallyHidden>
          </Button>
        )
      }
    >
      <b>{kind}</b>
      {condition.words !== "" && `: ${condition.words}`}
    </Line>
  );
}
