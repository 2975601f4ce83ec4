/** The team's scorecards: what is asked of a contact, and what great looks like. */
import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import type { ScorecardLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { StatusChip } from "../parts/StatusGlyph";
import { ScorecardTemplateDialog } from "./ScorecardTemplateDialog";
import { Ways } from "./Ways";
import classes from "./quality.module.css";

export function ScorecardsScreen() {
  const answer = useAnswer("quality.scorecards", null);
  return <Answered answer={answer}>{(cards) => <Scorecards cards={cards} />}</Answered>;
}

function Scorecards({ cards }: { cards: ScorecardLine[] }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const [choosing, setChoosing] = useState(false);
  const template = () => setChoosing(true);
  const write = () => go("/quality/scorecards/new");
  useActions(readOnly ? {} : { "scorecards-template": template, "scorecards-write": write });
  const buttons = !readOnly && (
    <>
      <Button variant="filled" onClick={template} rightSection={<Keys keys="N" />}>
        {t("scorecards-use-template")}
      </Button>
      <Button onClick={write}>{t("scorecards-write-own")}</Button>
    </>
  );
  const inUse = cards.filter((card) => card.retiredOn === null);
  const aside = cards.filter((card) => card.retiredOn !== null);
  return (
    <Page
      title={t("scorecards-title")}
      summary={t("scorecards-summary", { count: inUse.length })}
      actions={inUse.length > 0 && buttons}
    >
      <Ways />
      {inUse.length === 0 && (
        <EmptyState sentence={t("quality-empty")} example={t("quality-empty-example")} button={buttons} />
      )}
      {inUse.length > 0 && (
        <Section title={t("scorecards-in-use")}>
          <Lines cards={inUse} />
        </Section>
      )}
      {aside.length > 0 && (
        <Section title={t("scorecards-aside")} hint={t("scorecards-aside-hint")}>
          <Lines cards={aside} />
        </Section>
      )}
      <ScorecardTemplateDialog opened={choosing} onClose={() => setChoosing(false)} />
    </Page>
  );
}

function Lines({ cards }: { cards: ScorecardLine[] }) {
  const { t, day } = useWords();
  return (
    <LineList>
      {cards.map(({ latest, checks, retiredOn }) => {
        const items = latest.sections.flatMap((section) => section.items);
        return (
          <Line
            key={latest.scorecard}
            why={
              <>
                {items.map(({ question }) => question).join(" · ")}
                <br />
                {t("scorecards-version", { number: latest.number, day: day(latest.madeOn) })}{" "}
                {t("scorecards-checks", { count: checks })}
              </>
            }
            button={
              retiredOn === null ? (
                <StatusChip name="ring" tone="quiet" word={t("scorecards-questions", { count: items.length })} />
              ) : (
                <StatusChip name="dotted" tone="quiet" word={t("scorecards-retired", { day: day(retiredOn) })} />
              )
            }
          >
            <Anchor
              component="button"
              type="button"
              className={classes.name}
              onClick={() => go(`/quality/scorecards/${latest.scorecard}`)}
            >
              {latest.name}
            </Anchor>
          </Line>
        );
      })}
    </LineList>
  );
}
