/** Promises: did we do what we said? Every promise with its line in time, and the way to one of them. */
import { Button, Menu, SegmentedControl } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { addresses, go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { usePromiseDialogs } from "./PromiseActions";
import { PromiseDrafts } from "./PromiseDrafts";
import { PromiseTable } from "./PromiseTable";
import type { PromiseBoard, PromiseFilter } from "../api/generated";
import classes from "./promises.module.css";

const FILTERS: PromiseFilter[] = ["open", "due", "moved", "broken", "kept", "all"];

const FILTER_WORDS: Record<PromiseFilter, string> = {
  open: "promises-filter-open",
  due: "promises-filter-due",
  moved: "promises-filter-moved",
  broken: "promises-filter-broken",
  kept: "promises-filter-kept",
  all: "promises-filter-all",
};

const NONE_WORDS: Record<PromiseFilter, string> = {
  open: "promises-none-open",
  due: "promises-none-due",
  moved: "promises-none-moved",
  broken: "promises-none-broken",
  kept: "promises-none-kept",
  all: "promises-empty",
};

/** Which promises are shown stands in the address, so that the way back leads to the same list. */
function useFilter(): PromiseFilter | undefined {
  const { show } = useSearch({ strict: false }) as { show?: unknown };
  // The search of the page itself, as `?pseudo`, is joined to that of the address.
  const [wanted] = String(show).split("?");
  return FILTERS.find((filter) => filter === wanted);
}

function showOnly(filter: PromiseFilter): void {
  addresses.replace(`/promises?show=${filter}`);
}

export function PromisesScreen() {
  const show = useFilter();
  const answer = useAnswer("commitments.board", { show }, { keepPrevious: true });
  return <Answered answer={answer}>{(board) => <Promises board={board} />}</Answered>;
}

function Promises({ board }: { board: PromiseBoard }) {
  const { t, say } = useWords();
  const isEmpty = board.counts.all === 0;
  return (
    <Page
      title={t("promises-title")}
      summary={say(board.summary)}
      actions={<PageActions isEmpty={isEmpty} />}
    >
      {board.drafts.length > 0 && <PromiseDrafts drafts={board.drafts} />}
      {isEmpty ? (
        <NothingPromised />
      ) : (
        <>
          <Filters board={board} />
          {board.lines.length === 0 ? (
            <EmptyState
              sentence={t(NONE_WORDS[board.shown])}
              button={<Button onClick={() => showOnly("all")}>{t("promises-show-all")}</Button>}
            />
          ) : (
            <PromiseTable key={board.shown} board={board} />
          )}
        </>
      )}
    </Page>
  );
}

function PageActions({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const { make, inherit } = usePromiseDialogs();
  return (
    <>
      {!isEmpty && !readOnly && (
        <Button variant="filled" onClick={() => make()} rightSection={<Keys keys="P" />}>
          {t("promises-make")}
        </Button>
      )}
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <Button>{t("promises-more")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => go("/careers")}>{t("careers-title")}</Menu.Item>
          <Menu.Item onClick={() => go("/promises/hr")}>{t("hr-title")}</Menu.Item>
          <Menu.Item onClick={() => go("/promises/figures")}>{t("promises-figures")}</Menu.Item>
          <Menu.Item onClick={() => go("/verify-receipt")}>{t("promises-verify")}</Menu.Item>
          <Menu.Item onClick={() => go("/promises/check")}>{t("promises-check-record")}</Menu.Item>
          {!isEmpty && !readOnly && <Menu.Item onClick={inherit}>{t("promises-inherit")}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function NothingPromised() {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const { make } = usePromiseDialogs();
  return (
    <EmptyState
      sentence={t("promises-empty")}
      example={t("promises-empty-how")}
      button={
        !readOnly && (
          <Button variant="filled" onClick={() => make()} rightSection={<Keys keys="P" />}>
            {t("promises-make")}
          </Button>
        )
      }
    />
  );
}

function Filters({ board }: { board: PromiseBoard }) {
  const { t } = useWords();
  return (
    <SegmentedControl
      className={`${classes.filters} screen-only`}
      aria-label={t("promises-filter")}
      size="sm"
      transitionDuration={0}
      data={FILTERS.map((filter) => ({
        value: filter,
        label: t(FILTER_WORDS[filter], { count: board.counts[filter] }),
      }))}
      value={board.shown}
      onChange={(filter) => showOnly(filter as PromiseFilter)}
    />
  );
}
