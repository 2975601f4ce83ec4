/** People: the rhythm board of everyone here, who waits longest first, and the way to one person. */
import { Button, Chip, Group, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { useAnswer, useCommand } from "../api/hooks";
import type { BoardLine, PersonId } from "../api/generated";
import { useAboutWhom } from "../app/aboutWhom";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { PeopleWhoLeft } from "./PeopleWhoLeft";
import { RhythmBoard } from "./RhythmBoard";
import { WelcomeDialog } from "./WelcomeDialog";
import { ANY, type Filter, passes } from "./filter";
import classes from "./people.module.css";

export function PeopleScreen() {
  const answer = useAnswer("one_on_ones.board", null);
  return <Answered answer={answer}>{(board) => <PeoplePage board={board} />}</Answered>;
}

function PeoplePage({ board }: { board: BoardLine[] }) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const [withLeft, setWithLeft] = useState(false);
  useActions({ "people-add": () => setAdding(true) });
  const waiting = board.filter((line) => line.rhythm === "overdue").length;
  const never = board.filter((line) => line.seenOn === null).length;
  const summary = [
    t("people-summary", { total: board.length }),
    never > 0 && t("people-summary-never", { count: never }),
    (waiting > 0 || never === 0) && t("people-summary-waiting", { count: waiting }),
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <Page
      title={t("people-title")}
      summary={board.length > 0 && summary}
      wide
      actions={
        board.length > 0 && (
          <>
            <Button onClick={() => setAdding(true)} rightSection={<Keys keys="N" />}>
              {t("people-add")}
            </Button>
            <Button onClick={() => go("/import")}>{t("people-import")}</Button>
            <Button onClick={() => go("/careers")}>{t("careers-title")}</Button>
            <Button onClick={() => go("/ladders")}>{t("ladders-title")}</Button>
          </>
        )
      }
    >
      {board.length === 0 ? <NobodyYet onAdd={() => setAdding(true)} /> : <Board board={board} />}
      <p className={classes.leftToggle}>
        <Button variant="subtle" aria-expanded={withLeft} onClick={() => setWithLeft(!withLeft)}>
          {withLeft ? t("people-hide-left") : t("people-show-left")}
        </Button>
      </p>
      {withLeft && <PeopleWhoLeft />}
      <WelcomeDialog opened={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function NobodyYet({ onAdd }: { onAdd: () => void }) {
  const { t } = useWords();
  return (
    <EmptyState
      sentence={t("people-empty-title")}
      example={t("people-empty-text")}
      button={
        <>
          <Button variant="filled" onClick={onAdd}>
            {t("people-add")}
          </Button>
          <Button onClick={() => go("/import")}>{t("people-import")}</Button>
        </>
      }
    />
  );
}

function Board({ board }: { board: BoardLine[] }) {
  const { t } = useWords();
  const { today } = useHouse();
  const [filter, setFilter] = useState<Filter>(ANY);
  const [asWords, setAsWords] = useState(false);
  const [current, setCurrent] = useState<PersonId | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const start = useCommand("meeting.start", { quiet: true });
  const shown = board.filter((line) => passes(line, filter, today));
  const currentLine = shown.find((line) => line.person === current) ?? shown[0];
  const startWith = (person: PersonId) =>
    void start.mutateAsync({ person }).then(
      (done) => go({ screen: "meeting", meeting: done.value }),
      () => {},
    );
  useActions({
    "people-filter": () => field.current?.focus(),
    "people-table": () => setAsWords((now) => !now),
    ...(currentLine && { "people-start": () => startWith(currentLine.person) }),
  });
  // Whoever was gone to is meant; before that, nobody is.
  useAboutWhom(currentLine?.person === current ? currentLine.name : null);
  const open = (person: PersonId) => go({ screen: "person", person });
  return (
    <>
      <Filters
        filter={filter}
        onChange={setFilter}
        fieldRef={field}
        onEnter={() => currentLine && open(currentLine.person)}
        found={filter === ANY ? "" : t("people-shown", { count: shown.length })}
      />
      {shown.length === 0 ? (
        <EmptyState
          sentence={t("people-none-match")}
          button={<Button onClick={() => setFilter(ANY)}>{t("people-clear")}</Button>}
        />
      ) : (
        <RhythmBoard
          lines={shown}
          current={currentLine?.person ?? null}
          asWords={asWords}
          onCurrent={setCurrent}
          onOpen={open}
        />
      )}
    </>
  );
}

function Filters(props: {
  filter: Filter;
  onChange: (filter: Filter) => void;
  fieldRef: React.Ref<HTMLInputElement>;
  onEnter: () => void;
  /** Announced, so that a screen reader hears how many are left. */
  found: string;
}) {
  const { t } = useWords();
  const { filter, onChange } = props;
  return (
    <Group gap="xs" className={`${classes.filters} screen-only`}>
      <TextInput
        ref={props.fieldRef}
        aria-label={t("people-filter")}
        placeholder={t("people-filter")}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === "Enter") props.onEnter();
          if (event.key === "Escape") {
            onChange({ ...filter, text: "" });
            event.currentTarget.blur();
            event.preventDefault();
          }
        }}
        rightSection={<Keys keys="/" />}
        w={260}
      />
      <Chip
        variant="outline"
        checked={filter.fourWeeks}
        onChange={(fourWeeks) => onChange({ ...filter, fourWeeks })}
      >
        {t("people-filter-four-weeks")}
      </Chip>
      <Chip variant="outline" checked={filter.isNew} onChange={(isNew) => onChange({ ...filter, isNew })}>
        {t("people-filter-new")}
      </Chip>
      <span className={classes.found} role="status">
        {props.found}
      </span>
    </Group>
  );
}
