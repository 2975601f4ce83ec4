/** The record itself: every entry, newest first. Nothing in it is ever changed; what was a slip stays, struck through. */
import { Anchor, Button, UnstyledButton } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useId, useState } from "react";
import type { Day, Instant } from "../api/values";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import { usePromiseDialogs } from "./PromiseActions";
import classes from "./PromisePage.module.css";
import { CAME_BY } from "./PromisePageWays";
import type { PromiseEvent, PromisePage } from "../api/generated";

/** Long records begin with what is newest; one click shows the rest. */
const SHOWN_FIRST = 8;

export function PromisePageRecord({ page }: { page: PromisePage }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const { events } = page;
  const shown = all ? events : events.slice(0, SHOWN_FIRST);
  // What they most likely answer to has its button in sight, the others have theirs inside.
  const likely = events.find((event) => event.canReply && event.by === "leader")?.entry;
  return (
    <Section title={t("promise-page-record")} hint={t("promise-page-record-why")}>
      <ol className={classes.record}>
        {shown.map((event) => (
          <Entry key={event.entry} event={event} page={page} asksReply={event.entry === likely} />
        ))}
      </ol>
      {shown.length < events.length && (
        <p className={classes.all}>
          <Anchor component="button" type="button" onClick={() => setAll(true)}>
            {t("promise-page-record-all", { count: events.length })}
          </Anchor>
        </p>
      )}
    </Section>
  );
}

interface EntryProps {
  event: PromiseEvent;
  page: PromisePage;
}

function Entry({ event, page, asksReply }: EntryProps & { asksReply: boolean }) {
  const { t, say, day } = useWords();
  const [opened, setOpened] = useState(false);
  const id = useId();
  const Said = event.struck ? "s" : "span";
  return (
    <li className={classes.entry}>
      <time className={classes.moveDay} dateTime={event.on}>
        {day(event.on)}
      </time>
      <div>
        <UnstyledButton
          className={classes.entryTitle}
          aria-expanded={opened}
          aria-controls={opened ? id : undefined}
          onClick={() => setOpened(!opened)}
        >
          <IconChevronRight
            className={classes.chevron}
            data-opened={opened || undefined}
            size={16}
            stroke={1.75}
          />
          <Said>{say(event.title)}</Said>
        </UnstyledButton>
        {event.struck && <p className={classes.beside}>{t("promise-page-entry-struck")}</p>}
        {event.words.map((words, place) => (
          // The same words may stand twice, and their order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={place} className={event.by === "employee" ? classes.theirs : classes.words}>
            <Said>{words}</Said>
          </p>
        ))}
        <Origin event={event} page={page} />
        {opened && (
          <div id={id}>
            <EntryDetails event={event} page={page} />
          </div>
        )}
      </div>
      {asksReply && (
        <div className="screen-only">
          <ReplyButton event={event} page={page} />
        </div>
      )}
    </li>
  );
}

function ReplyButton({ event, page }: EntryProps) {
  const { t } = useWords();
  const { open } = usePromiseDialogs();
  return (
    <Button size="compact-sm" onClick={() => open("reply", page.line, { entry: event })}>
      {t("promise-page-reply", { name: page.line.name })}
    </Button>
  );
}

/** What the employee said and by which way; and for both, when it was written down if that was another day. */
function Origin({ event, page }: EntryProps) {
  const { t, dayOfMoment } = useWords();
  const parts = [
    event.by === "employee" && page.line.name,
    event.way && t(CAME_BY[event.way]),
    event.slipCode !== "" && t("promise-page-slip", { code: event.slipCode }),
    !sameDay(event.writtenAt, event.on) &&
      t("promise-page-written-later", { day: dayOfMoment(event.writtenAt) }),
  ].filter(Boolean);
  return parts.length > 0 && <p className={classes.beside}>{parts.join(" · ")}</p>;
}

/** As this computer's clock tells the day, which is how the moment is shown too. */
function sameDay(instant: Instant, day: Day): boolean {
  const moment = new Date(instant);
  const [year, month, date] = day.split("-").map(Number);
  return moment.getFullYear() === year && moment.getMonth() + 1 === month && moment.getDate() === date;
}

function EntryDetails({ event, page }: EntryProps) {
  const { open } = usePromiseDialogs();
  const { t, moment } = useWords();
  const { kind } = useHouse();
  const { commitment } = page.line;
  return (
    <div className={classes.details}>
      <p className={classes.beside}>{t("promise-page-written-at", { moment: moment(event.writtenAt) })}</p>
      <p className={classes.viewName}>{t("promise-page-six-words")}</p>
      <p className={classes.sixWords}>{event.sixWords.join(" ")}</p>
      <div className={`${classes.buttons} screen-only`}>
        {event.canReply && <ReplyButton event={event} page={page} />}
        {event.canCorrect && (
          <Button size="compact-sm" onClick={() => open("correct", page.line, { entry: event })}>
            {t("promise-page-correct")}
          </Button>
        )}
        {kind === "center" && (
          <Button
            size="compact-sm"
            onClick={() => go(`/promises/${commitment}/receipt?entry=${encodeURIComponent(event.entry)}`)}
          >
            {t("promise-page-entry-receipt")}
          </Button>
        )}
      </div>
    </div>
  );
}
