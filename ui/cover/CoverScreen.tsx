/** The cover board: who is away, what is left of their work, and who does it. */
import { Button, Menu, SegmentedControl } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import type { BoardSpan, CoverBoard } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions, useBindings } from "../app/actions";
import { useHouse } from "../app/house";
import { addresses, go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { PictureSection } from "../parts/PictureSection";
import { useAsTable } from "../parts/TableToggle";
import { AwayTable } from "./AwayTable";
import { CoverLanes } from "./CoverLanes";
import { CoverLanesTable } from "./CoverLanesTable";
import { FairShare } from "./FairShare";
import { LongAbsences } from "./LongAbsences";
import { Requests } from "./Requests";
import { lanesOf } from "./lanesShape";
import { SPANS, SPAN_WORDS } from "./lists";
import classes from "./cover.module.css";

/** How far ahead the board looks stands in the address, so that the way back leads to the same board. */
function useSpan(): BoardSpan {
  const { show } = useSearch({ strict: false }) as { show?: unknown };
  // The search of the page itself, as `?pseudo`, is joined to that of the address.
  const [wanted] = String(show).split("?");
  return SPANS.find((span) => span === wanted) ?? "week";
}

function showSpan(span: BoardSpan): void {
  addresses.replace(`/cover?show=${span}`);
}

export function CoverScreen() {
  const span = useSpan();
  const answer = useAnswer("cover.board", { span }, { keepPrevious: true });
  return <Answered answer={answer}>{(board) => <Board board={board} span={span} />}</Answered>;
}

function Board({ board, span }: { board: CoverBoard; span: BoardSpan }) {
  const { t, say } = useWords();
  useSpanKeys(span);
  return (
    <Page title={t("cover-title")} summary={say(board.sentence)} actions={<PageActions isEmpty={board.away.length === 0 && board.next === null} />}>
      <SegmentedControl
        className={`${classes.spans} screen-only`}
        aria-label={t("cover-spans")}
        size="sm"
        transitionDuration={0}
        data={SPANS.map((one) => ({ value: one, label: t(SPAN_WORDS[one]) }))}
        value={span}
        onChange={(one) => showSpan(one as BoardSpan)}
      />
      {board.away.length === 0 ? <EverybodyIsIn board={board} span={span} /> : <Away board={board} />}
      {board.requests.length > 0 && <Requests requests={board.requests} />}
      <LongAbsences />
      <FairShare />
    </Page>
  );
}

/** ← and → look less far and farther. */
function useSpanKeys(span: BoardSpan) {
  const step = (by: number) => () => {
    const next = SPANS[SPANS.indexOf(span) + by];
    if (next !== undefined) showSpan(next);
  };
  useActions({ "cover-nearer": step(-1), "cover-farther": step(1) });
}

/** The line that writes somebody down as away is at hand on every screen; here it has a button. */
function WriteDown() {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const bindings = useBindings();
  if (readOnly) return null;
  return (
    <Button variant="filled" onClick={() => bindings.run("absence-log")} rightSection={<Keys keys="A" />}>
      {t("away-log")}
    </Button>
  );
}

function PageActions({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useWords();
  useActions({ "cover-missing": () => go("/cover/missing") });
  return (
    <>
      {!isEmpty && <WriteDown />}
      <Button onClick={() => go("/cover/missing")} rightSection={<Keys keys="W" />}>
        {t("cover-missing-go")}
      </Button>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <Button>{t("cover-more")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => go("/cover/protected")}>{t("cover-protected-go")}</Menu.Item>
          <Menu.Item onClick={() => go("/cover/figures")}>{t("cover-figures-go")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function EverybodyIsIn({ board, span }: { board: CoverBoard; span: BoardSpan }) {
  const { t, day } = useWords();
  const { next } = board;
  const isFar = span === "six_weeks";
  if (next === null) {
    return <EmptyState sentence={t("cover-nobody-known")} example={t("cover-nobody-known-how")} button={<WriteDown />} />;
  }
  return (
    <EmptyState
      sentence={t("cover-next-known", { name: next.name, day: day(next.from) })}
      button={
        <Button onClick={() => (isFar ? go(`/cover/absence/${next.absence}`) : showSpan("six_weeks"))}>
          {t(isFar ? "cover-look-at-it" : SPAN_WORDS.six_weeks)}
        </Button>
      }
    />
  );
}

function Away({ board }: { board: CoverBoard }) {
  const { t } = useWords();
  const asTable = useAsTable("cover-table");
  const lanes = lanesOf(board);
  const sentence = t("cover-picture-sentence", { away: board.away.length, covering: lanes.covering });
  return (
    <>
      <AwayTable away={board.away} />
      <PictureSection
        title={t("cover-picture")}
        sentence={sentence}
        asTable={asTable}
        picture={(width) => <CoverLanes board={board} lanes={lanes} sentence={sentence} width={width} />}
        table={<CoverLanesTable board={board} />}
      />
    </>
  );
}
