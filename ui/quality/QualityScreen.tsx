/** Quality: what is to do about checks, each with its day and one button, and who has checks of this month left. */
import { Button, VisuallyHidden } from "@mantine/core";
import type { ChecksLeft, QualityBoard } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { ToDo, isAnythingToDo } from "./ToDo";
import { Ways } from "./Ways";
import { checkAddress } from "./addresses";

export function QualityScreen() {
  const answer = useAnswer("quality.board", null);
  return <Answered answer={answer}>{(board) => <Board board={board} />}</Answered>;
}

function Board({ board }: { board: QualityBoard }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const { hasScorecard, left } = board;
  const anything = isAnythingToDo(board) || left.length > 0;
  return (
    <Page
      title={t("quality-title")}
      summary={hasScorecard ? say(board.finding) : undefined}
      actions={
        hasScorecard &&
        !readOnly && (
          <Button variant="filled" onClick={() => go(checkAddress())} rightSection={<Keys keys="E" />}>
            {t("check-new")}
          </Button>
        )
      }
    >
      <Ways />
      {!hasScorecard && (
        <EmptyState
          sentence={t("quality-empty")}
          example={t("quality-empty-example")}
          button={
            <Button variant="filled" onClick={() => go("/quality/scorecards")}>
              {t("quality-to-scorecards")}
            </Button>
          }
        />
      )}
      {isAnythingToDo(board) && (
        <Section title={t("quality-to-do")}>
          <ToDo board={board} />
        </Section>
      )}
      {hasScorecard && left.length > 0 && (
        <Section title={t("quality-left")} hint={t("quality-left-hint")}>
          <Left left={left} />
        </Section>
      )}
      {hasScorecard && !anything && (
        <EmptyState
          sentence={t("quality-nothing-to-do")}
          example={t("quality-nothing-example")}
          button={<Button onClick={() => go("/quality/plan")}>{t("quality-to-plan")}</Button>}
        />
      )}
    </Page>
  );
}

/** By name: who has most left is nobody's rank. */
function Left({ left }: { left: ChecksLeft[] }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const keys = useArrowKeys<HTMLUListElement>();
  return (
    <LineList {...keys}>
      {left.map(({ person, name, done, planned, drawn }) => (
        <Line
          key={person}
          why={
            drawn > 0
              ? t("quality-left-drawn", { done, planned, drawn })
              : t("quality-left-none-drawn", { done, planned })
          }
          button={
            !readOnly && (
              <Button
                size="compact-sm"
                onClick={() => go(drawn > 0 ? checkAddress({ person }) : `/quality/plan/${person}`)}
              >
                {drawn > 0 ? t("plan-check") : t("plan-draw")}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
            )
          }
        >
          <b>{name}</b>
        </Line>
      ))}
    </LineList>
  );
}
