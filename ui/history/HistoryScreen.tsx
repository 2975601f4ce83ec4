/** What was done in the last ninety days, each with its way back and the way to where it is. */
import { Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { RecentAct } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { addressOf } from "../app/places";
import { useUndo } from "../app/reactions";
import { startOfSentence, useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import styles from "./history.module.css";

/** As many lines as a person scans at once, and as the Tab key passes in reasonable time. */
const LINES = 14;
/** How many the core answers at most. */
const PAGE = 200;

export function HistoryScreen() {
  const { t } = useWords();
  // The way back to newer pages: before which act each page begins.
  const [trail, setTrail] = useState<number[]>([]);
  const answer = useAnswer("history.recent", { from: trail.at(-1) ?? null }, { keepPrevious: true });
  return (
    <Page
      title={t("history-title")}
      summary={
        <>
          {t("history-summary")} <Keys keys="Mod+Z" />
        </>
      }
    >
      <Answered answer={answer}>
        {(list) => {
          // An undo is told at the act that it took back, and a redo brings that act's own line back.
          const acts = list.filter((act) => !act.undoes);
          const shown = acts.slice(0, LINES);
          const last = acts.length > LINES ? shown.at(-1) : list[PAGE - 1];
          return (
            <>
              {shown.length === 0 && last === undefined && (
                <EmptyState sentence={t("history-empty")} example={t("history-empty-example")} />
              )}
              <Days acts={shown} />
              <Group mt="md" gap="xs">
                {trail.length > 0 && (
                  <Button onClick={() => setTrail(trail.slice(0, -1))}>{t("history-newer")}</Button>
                )}
                {last !== undefined && (
                  <Button onClick={() => setTrail([...trail, last.seq])}>{t("history-older")}</Button>
                )}
              </Group>
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function Days({ acts }: { acts: RecentAct[] }) {
  const { dayOfMoment } = useWords();
  return byDay(acts, (act) => dayOfMoment(act.at)).map(([day, ofDay]) => (
    <Section key={day} title={startOfSentence(day)}>
      <LineList>
        {ofDay.map((act) => (
          <ActLine key={act.act} act={act} />
        ))}
      </LineList>
    </Section>
  ));
}

function ActLine({ act }: { act: RecentAct }) {
  const { t, say, clock } = useWords();
  const { readOnly } = useHouse();
  const undo = useUndo();
  const title = say(act.title);
  return (
    <Line
      glyph={act.undone ? "dotted" : "ring"}
      tone="quiet"
      why={[clock(act.at), act.undone && t("history-undone")].filter(Boolean).join(" · ")}
      button={
        act.canUndo &&
        !readOnly && (
          <Button
            variant="subtle"
            aria-label={t("history-undo-this", { title })}
            onClick={() => undo(act.act)}
          >
            {t("app-undo")}
          </Button>
        )
      }
    >
      <Link className={act.undone ? styles.undone : styles.place} to={addressOf(act.place) as never}>
        {title}
      </Link>
    </Line>
  );
}

/** Grouped by the day as the reader's own clock sees it. */
function byDay(acts: RecentAct[], dayOfAct: (act: RecentAct) => string): [string, RecentAct[]][] {
  const days = new Map<string, RecentAct[]>();
  for (const act of acts) {
    const day = dayOfAct(act);
    days.set(day, [...(days.get(day) ?? []), act]);
  }
  return [...days];
}
