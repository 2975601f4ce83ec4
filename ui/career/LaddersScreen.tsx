/** The ladders of this center: what good work looks like on each level, in signals one can see or hear. */
import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import type { LadderLine } from "../api/generated";
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
import { LevelNames } from "./LevelNames";
import { TemplateDialog } from "./TemplateDialog";
import classes from "./career.module.css";

export function LaddersScreen() {
  const answer = useAnswer("career.ladders", null);
  return <Answered answer={answer}>{(ladders) => <Ladders ladders={ladders} />}</Answered>;
}

function Ladders({ ladders }: { ladders: LadderLine[] }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const [choosing, setChoosing] = useState(false);
  const template = () => setChoosing(true);
  useActions(readOnly ? {} : { "ladders-template": template, "ladders-write": () => go("/ladders/new") });
  const buttons = !readOnly && (
    <>
      <Button variant="filled" onClick={template} rightSection={<Keys keys="N" />}>
        {t("ladders-use-template")}
      </Button>
      <Button onClick={() => go("/ladders/new")}>{t("ladders-write-own")}</Button>
    </>
  );
  const toMend = ladders.filter((ladder) => ladder.toMend > 0).length;
  const summary =
    toMend === 0
      ? t("ladders-summary", { count: ladders.length })
      : t("ladders-summary-mend", { count: ladders.length, mend: toMend });
  return (
    <Page
      title={t("ladders-title")}
      summary={ladders.length === 0 ? undefined : summary}
      actions={ladders.length > 0 && buttons}
    >
      {ladders.length === 0 ? (
        <EmptyState sentence={t("ladders-empty")} example={t("ladders-empty-example")} button={buttons} />
      ) : (
        <Section title={t("ladders-all")}>
          <LineList>
            {ladders.map((ladder) => (
              <LadderLineItem key={ladder.ladder} ladder={ladder} />
            ))}
          </LineList>
        </Section>
      )}
      <TemplateDialog opened={choosing} onClose={() => setChoosing(false)} />
    </Page>
  );
}

function LadderLineItem({ ladder }: { ladder: LadderLine }) {
  const { t, day } = useWords();
  const { version, validFrom, people } = ladder;
  return (
    <Line
      why={
        <>
          <LevelNames levels={ladder.levels} />
          <br />
          {t("ladders-version", { version, day: day(validFrom) })} {people > 0 && t("ladders-people", { people })}
        </>
      }
      button={
        ladder.toMend > 0 ? (
          <StatusChip name="triangle" tone="soon" word={t("ladders-to-mend", { count: ladder.toMend })} />
        ) : (
          ladder.toLook > 0 && (
            <StatusChip name="ring" tone="quiet" word={t("ladders-to-look", { count: ladder.toLook })} />
          )
        )
      }
    >
      <Anchor
        component="button"
        type="button"
        className={classes.name}
        onClick={() => go(`/ladders/${ladder.ladder}`)}
      >
        {ladder.name}
      </Anchor>
    </Line>
  );
}
