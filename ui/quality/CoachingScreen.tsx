/**
 * Coaching: what people work at, one thing at a time and at most two. What is to be looked at again comes first; whether
 * it helped is found in contacts after it, never by a feeling.
 */
import { Button } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { CoachingBoard, CoachingLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { goInstead } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { FiguresSection } from "../parts/FiguresSection";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { StatusChip } from "../parts/StatusGlyph";
import { useArrowKeys } from "../parts/arrowKeys";
import { CoachingDialog, type CoachingFrom } from "./CoachingDialog";
import { CoachingItem } from "./CoachingItem";
import { CoachingRecheck } from "./CoachingRecheck";
import { Ways } from "./Ways";
import classes from "./coaching.module.css";
import { STATES, isDue } from "./coachingWords";

/** So many are shown until somebody asks for more: what is due stands first. */
const AT_FIRST = 8;
const CLOSED_AT_FIRST = 10;

export function CoachingScreen() {
  const answer = useAnswer("quality.coaching", null);
  return <Answered answer={answer}>{(board) => <Coaching board={board} />}</Answered>;
}

/** A check leads here with the question that was missed. */
function useFrom(): CoachingFrom | null {
  const { person, evaluation, item, goal } = useSearch({ strict: false }) as Record<string, string | undefined>;
  return person === undefined ? null : { person, evaluation, item, goal };
}

function Coaching({ board }: { board: CoachingBoard }) {
  const { t } = useWords();
  const { readOnly, today } = useHouse();
  const from = useFrom();
  const [adding, setAdding] = useState(false);
  const [again, setAgain] = useState<CoachingLine | null>(null);
  const add = () => setAdding(true);
  const close = () => {
    setAdding(false);
    if (from !== null) goInstead("/quality/coaching");
  };
  useActions(readOnly ? {} : { "coaching-new": add });
  const due = board.open.filter((line) => isDue(line, today)).length;
  const button = !readOnly && (
    <Button variant="filled" onClick={add} rightSection={<Keys keys="N" />}>
      {t("coaching-new")}
    </Button>
  );
  const isEmpty = board.open.length + board.closed.length === 0;
  const summary = [t("coaching-summary", { open: board.open.length }), board.open.length > 0 && t("coaching-summary-due", { due })];
  return (
    <Page
      title={t("coaching-title")}
      summary={isEmpty ? undefined : summary.filter(Boolean).join(" ")}
      actions={!isEmpty && button}
    >
      <Ways />
      {isEmpty && (
        <EmptyState sentence={t("coaching-empty")} example={t("coaching-empty-example")} button={button} />
      )}
      {board.open.length > 0 && <Open lines={board.open} onRecheck={setAgain} />}
      {!isEmpty && <FiguresSection title={t("coaching-figures")} figures={board.figures} />}
      {board.closed.length > 0 && <Closed lines={board.closed} />}
      <CoachingDialog opened={adding || (from !== null && !readOnly)} from={from} open={board.open} onClose={close} />
      <CoachingRecheck line={again} onClose={() => setAgain(null)} />
    </Page>
  );
}

function Open({ lines, onRecheck }: { lines: CoachingLine[]; onRecheck: (line: CoachingLine) => void }) {
  const { t } = useWords();
  const keys = useArrowKeys<HTMLUListElement>();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  return (
    <Section title={t("coaching-open")}>
      <LineList {...keys}>
        {shown.map((line) => (
          <CoachingItem key={line.coaching} line={line} onRecheck={() => onRecheck(line)} />
        ))}
      </LineList>
      {shown.length < lines.length && (
        <Button className={classes.more} onClick={() => setAll(true)}>
          {t("coaching-show-all", { count: lines.length })}
        </Button>
      )}
    </Section>
  );
}

function Closed({ lines }: { lines: CoachingLine[] }) {
  const { t, day } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, CLOSED_AT_FIRST);
  return (
    <Section title={t("coaching-closed-title")}>
      <LineList>
        {shown.map((line) => {
          const { word, name, tone } = STATES[line.state];
          const days = { from: day(line.openedOn), to: day(line.closedOn ?? line.openedOn) };
          return (
            <Line
              key={line.coaching}
              glyph={name}
              tone={tone}
              why={t("coaching-from-to", days)}
              button={<StatusChip name={name} tone={tone} word={t(word)} />}
            >
              <b>{line.name}</b>: {line.goal}
            </Line>
          );
        })}
      </LineList>
      {shown.length < lines.length && (
        <Button className={classes.more} onClick={() => setAll(true)}>
          {t("coaching-show-all", { count: lines.length })}
        </Button>
      )}
    </Section>
  );
}
