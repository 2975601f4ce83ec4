/** What leaders made for review, several centers side by side: a sentence, the share, and each promise with its line. */
import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { PromiseFilter, ReviewBoard as Board } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { CenterChoice } from "./CenterChoice";
import { NothingYet } from "./NothingYet";
import { ReceivedPackets } from "./ReceivedPackets";
import { ReviewTabs } from "./ReviewTabs";
import { ReviewedTable } from "./ReviewedTable";
import { ShareStrip } from "./ShareStrip";
import { useChoosePacket } from "./chosenFile";
import classes from "./reviews.module.css";

const FILTER_WORDS: Record<PromiseFilter, string> = {
  all: "promises-filter-all",
  open: "promises-filter-open",
  due: "promises-filter-due",
  moved: "promises-filter-moved",
  broken: "promises-filter-broken",
  kept: "promises-filter-kept",
};
const FILTERS = Object.keys(FILTER_WORDS) as PromiseFilter[];

export function ReviewsBoard() {
  const [show, setShow] = useState<PromiseFilter>("all");
  const [laptop, setLaptop] = useState<string | null>(null);
  const answer = useAnswer("reviews.board", { show, laptop }, { keepPrevious: true });
  return (
    <Answered answer={answer}>
      {(board) => <Reviews board={board} onShow={setShow} laptop={laptop} onLaptop={setLaptop} />}
    </Answered>
  );
}

interface Props {
  board: Board;
  onShow: (show: PromiseFilter) => void;
  laptop: string | null;
  onLaptop: (laptop: string | null) => void;
}

function Reviews(props: Props) {
  const { t, say } = useWords();
  const { board } = props;
  const { counts } = board;
  const open = useChoosePacket("/reviews/open");
  useActions({ "review-open": open });
  const isEmpty = board.packets.length === 0 && props.laptop === null;
  return (
    <Page
      title={t("reviews-title")}
      summary={
        isEmpty
          ? t("review-board-nothing")
          : t("review-board-summary", { all: counts.all, moved: counts.moved, broken: counts.broken })
      }
      actions={
        !isEmpty && (
          <>
            <Button variant="filled" onClick={open} rightSection={<Keys keys="O" />}>
              {t("review-open")}
            </Button>
            <Button onClick={() => go("/requests")}>{t("packet-to-requests")}</Button>
          </>
        )
      }
    >
      {board.forks.length > 0 && (
        <div className={classes.notices}>
          {board.forks.map((fork) => (
            <Notice key={say(fork.sentence)} tone="now">
              {say(fork.sentence)}
            </Notice>
          ))}
        </div>
      )}
      {isEmpty ? <NothingYet onOpen={open} /> : <Received {...props} />}
    </Page>
  );
}

function Received({ board, onShow, laptop, onLaptop }: Props) {
  const { t } = useWords();
  const { counts, shown } = board;
  return (
    <>
      <ReviewTabs chosen="promises" />
      {counts.all > 0 && <ShareStrip counts={counts} />}
      <div className={`${classes.filters} screen-only`}>
        <SegmentedControl
          aria-label={t("promises-filter")}
          size="sm"
          transitionDuration={0}
          data={FILTERS.map((filter) => ({
            value: filter,
            label: t(FILTER_WORDS[filter], { count: counts[filter] }),
          }))}
          value={shown}
          onChange={(filter) => onShow(filter as PromiseFilter)}
        />
        <CenterChoice laptop={laptop} onLaptop={onLaptop} />
      </div>
      {board.lines.length === 0 ? (
        <p className={classes.quiet}>{t("review-board-none-shown")}</p>
      ) : (
        <ReviewedTable key={shown} board={board} laptop={laptop} />
      )}
      {board.erased > 0 && (
        <p className={`${classes.next} ${classes.small}`}>
          {t("review-board-erased", { count: board.erased })}
        </p>
      )}
      <ReceivedPackets packets={board.packets} />
    </>
  );
}
