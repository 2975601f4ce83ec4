/** What was done in the last ninety days, each with its way back and the way to where it is. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { RecentAct } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { addressOf } from "../app/places";
import { useUndo } from "../app/reactions";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import styles from "./history.module.css";

const PAGE = 200;

export function HistoryScreen() {
  const { t } = useWords();
  // Where each page begins: the first at the newest act, the next before the oldest one shown.
  const [starts, setStarts] = useState<(number | null)[]>([null]);
  return (
    <Page
      title={t("history-title")}
      summary={
        <>
          {t("history-summary")} <Keys keys="Mod+Z" />
        </>
      }
    >
      {starts.map((from, place) => (
        <HistoryPart
          key={from ?? "newest"}
          from={from}
          isLast={place === starts.length - 1}
          onMore={(before) => setStarts([...starts, before])}
        />
      ))}
    </Page>
  );
}

function HistoryPart(props: { from: number | null; isLast: boolean; onMore: (before: number) => void }) {
  const { t, dayOfMoment } = useWords();
  const acts = useAnswer("history.recent", { from: props.from });
  return (
    <Answered answer={acts}>
      {(list) => (
        <>
          {list.length === 0 && props.from === null && (
            <EmptyState sentence={t("history-empty")} example={t("history-empty-example")} />
          )}
          {byDay(list, (act) => dayOfMoment(act.at)).map(([day, ofDay]) => (
            <Section key={day} title={day}>
              <LineList>
                {ofDay.map((act) => (
                  <ActLine key={act.act} act={act} />
                ))}
              </LineList>
            </Section>
          ))}
          {props.isLast && list.length === PAGE && (
            <Button mt="md" onClick={() => props.onMore((list.at(-1) as RecentAct).seq)}>
              {t("history-older")}
            </Button>
          )}
        </>
      )}
    </Answered>
  );
}

function ActLine({ act }: { act: RecentAct }) {
  const { t, say, clock } = useWords();
  const { readOnly } = useHouse();
  const undo = useUndo();
  const title = say(act.title);
  return (
    <Line
      glyph={act.undone ? "dotted" : act.undoes ? "half" : "ring"}
      tone="quiet"
      why={[
        clock(act.at),
        act.undone && t("history-undone"),
        act.changes > 1 && t("history-changes", { count: act.changes }),
      ]
        .filter(Boolean)
        .join(" · ")}
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
