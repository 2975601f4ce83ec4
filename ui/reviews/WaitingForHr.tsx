/** HR's Today: what waits for HR, each with why it is here, the way there, and later. */
import { Button, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { HrTodayKind, HrTodayLine } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import type { GlyphName, Tone } from "../parts/StatusGlyph";
import { useArrowKeys } from "../parts/arrowKeys";
import { LaterMenu } from "../today/LaterMenu";
import { NothingYet } from "./NothingYet";
import { ReviewTabs } from "./ReviewTabs";
import { useChoosePacket } from "./chosenFile";

const GLYPHS: Record<HrTodayKind, GlyphName> = {
  packet_ends: "half",
  answer_came: "filled",
  case_unread: "ring",
  undecided: "ring",
  request_late: "triangle",
  not_returned: "ring",
  not_told: "triangle",
  can_close: "tick",
};
const TONES: Record<HrTodayLine["tone"], Tone> = { now: "now", soon: "soon", calm: "quiet" };

/** Where a line leads that is not about one case. */
const PLACES: Partial<Record<HrTodayKind, string>> = {
  packet_ends: "/reviews",
  request_late: "/requests",
  not_returned: "/cases",
};

export function WaitingForHr() {
  const { t, say } = useWords();
  const waiting = useAnswer("today.for_review", null);
  const open = useChoosePacket("/reviews/open");
  useActions({ "review-open": open });
  return (
    <Answered answer={waiting}>
      {({ lines, received, summary }) => {
        const nothingYet = !received && lines.length === 0;
        return (
          <Page
            title={t("reviews-title")}
            summary={nothingYet ? t("review-board-nothing") : say(summary)}
            actions={
              !nothingYet && (
                <Button variant="filled" onClick={open} rightSection={<Keys keys="O" />}>
                  {t("review-open")}
                </Button>
              )
            }
          >
            {nothingYet ? (
              <NothingYet onOpen={open} />
            ) : (
              <>
                <ReviewTabs chosen="waiting" />
                <Lines lines={lines} />
              </>
            )}
          </Page>
        );
      }}
    </Answered>
  );
}

function Lines({ lines }: { lines: HrTodayLine[] }) {
  const { t } = useWords();
  const arrows = useArrowKeys<HTMLUListElement>();
  if (lines.length === 0) {
    return (
      <EmptyState
        sentence={t("hr-today-nothing")}
        button={<Button onClick={() => go("/reviews")}>{t("hr-today-to-promises")}</Button>}
      />
    );
  }
  return (
    <LineList {...arrows}>
      {lines.map((line) => (
        <Waiting key={line.line} line={line} />
      ))}
    </LineList>
  );
}

function Waiting({ line }: { line: HrTodayLine }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const [laterOpen, setLaterOpen] = useState(false);
  const setAside = useCommand("today.set_aside");
  const fact = say(line.fact);
  return (
    <Line
      glyph={GLYPHS[line.kind]}
      tone={TONES[line.tone]}
      why={say(line.why)}
      button={
        <>
          {!readOnly && (
            <LaterMenu
              fact={fact}
              opened={laterOpen}
              onChange={setLaterOpen}
              onSetAside={(until) => setAside.mutate({ line: line.line, until })}
            />
          )}
          <Button onClick={() => go(line.case === null ? (PLACES[line.kind] ?? "/reviews") : `/cases/${line.case}`)}>
            {t("today-open")}
            <VisuallyHidden>: {fact}</VisuallyHidden>
          </Button>
        </>
      }
    >
      <b>{fact}</b>
    </Line>
  );
}
