/** A talk that was held: what was written down together, what the other answered, and the leader's own notes. */
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useCommand } from "../api/hooks";
import type { MeetingPage } from "../api/generated";
import { useActions } from "../app/actions";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Glyph, type GlyphName, type Tone } from "../parts/StatusGlyph";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { WorkingNotes } from "../parts/WorkingNotes";
import { ActionWhy } from "./AgendaPane";
import classes from "./meeting.module.css";
import type { NextTalk } from "./Talk";
import { addressOfAgreed } from "./addressOfAgreed";

interface Props {
  page: MeetingPage;
  /** Set when the talk was finished just now, here. */
  finished: { next: NextTalk | null } | null;
}

export function HeldRecord({ page, finished }: Props) {
  const { t, day } = useWords();
  const { name } = page;
  useActions({ "meeting-agreed": () => go(addressOfAgreed(page.meeting, "leader")) });
  const held = page.heldOn ?? page.plannedFor;
  const summary =
    page.minutes === null
      ? t("meeting-record-held", { day: day(held) })
      : t("meeting-record-held-minutes", { day: day(held), minutes: page.minutes });
  return (
    <main className={classes.record}>
      <Page
        title={t("meeting-title", { name })}
        summary={summary}
        actions={
          <>
            <Button onClick={() => go({ screen: "today" })}>{t("meeting-to-today")}</Button>
            <Button onClick={() => go({ screen: "person", person: page.person })}>
              {t("meeting-to-person", { name })}
            </Button>
          </>
        }
      >
        <AfterTalk page={page} finished={finished} />
        <Record page={page} />
        <OwnNotes page={page} />
      </Page>
    </main>
  );
}

/** What usually comes next: the other sees what was agreed, on paper or here. */
function AfterTalk({ page, finished }: Props) {
  const { t, day } = useWords();
  const print = useRef<HTMLButtonElement>(null);
  // After finishing, the likely next step has the focus.
  useEffect(() => {
    if (finished) print.current?.focus();
  }, [finished]);
  const kept = finished?.next
    ? t("meeting-finished-next", { day: day(finished.next.plannedFor) })
    : t("meeting-finished");
  return (
    <div className={classes.after}>
      <div className={classes.afterWords} role="status">
        {finished && <p className={classes.afterKept}>{kept}</p>}
        <Answer page={page} />
      </div>
      <Button
        ref={print}
        variant={finished ? "filled" : "default"}
        onClick={() => go(addressOfAgreed(page.meeting, "leader"))}
      >
        {t("meeting-print")}
      </Button>
      <Button onClick={() => go(addressOfAgreed(page.meeting, "employee"))}>
        {t("meeting-hand-over", { name: page.name })}
      </Button>
    </div>
  );
}

const ANSWER_GLYPHS: Record<MeetingPage["answer"], { name: GlyphName; tone: Tone }> = {
  agree: { name: "filled", tone: "calm" },
  agree_with_comment: { name: "filled", tone: "calm" },
  disagree: { name: "triangle", tone: "soon" },
  waiting: { name: "ring", tone: "quiet" },
  unanswered: { name: "half", tone: "soon" },
};

function Answer({ page }: { page: MeetingPage }) {
  const { t } = useWords();
  const { name } = page;
  const words: Record<MeetingPage["answer"], string> = {
    agree: t("meeting-answer-agree", { name }),
    agree_with_comment: t("meeting-answer-agree-comment", { name }),
    disagree: t("meeting-answer-disagree", { name }),
    waiting: t("meeting-answer-waiting", { name }),
    unanswered: t("meeting-answer-unanswered", { name }),
  };
  return (
    <p>
      <Glyph {...ANSWER_GLYPHS[page.answer]} /> {words[page.answer]}
    </p>
  );
}

function Record({ page }: { page: MeetingPage }) {
  const { t } = useWords();
  const { name } = page;
  return (
    <>
      <Section title={t("meeting-record")}>
        {page.sharedNote === "" ? (
          <p className={classes.when}>{t("meeting-record-empty")}</p>
        ) : (
          <p className={classes.sharedNote}>{page.sharedNote}</p>
        )}
      </Section>
      {page.actions.length > 0 && (
        <Section title={t("meeting-record-actions")}>
          <LineList>
            {page.actions.map((action) => (
              <Line
                key={action.action}
                glyph={action.state === "done" ? "filled" : action.state === "dropped" ? "dotted" : "ring"}
                tone={action.state === "done" ? "calm" : "quiet"}
                why={<ActionWhy action={action} />}
              >
                {action.owner === "leader"
                  ? t("meeting-you", { text: action.text })
                  : t("meeting-them", { name, text: action.text })}
              </Line>
            ))}
          </LineList>
        </Section>
      )}
    </>
  );
}

function OwnNotes({ page }: { page: MeetingPage }) {
  const { t } = useWords();
  const keep = useCommand("one_on_ones.keep_note");
  const remove = useCommand("one_on_ones.remove_note");
  if (page.notes.length === 0) return null;
  return (
    <div className="screen-only">
      <Section title={t("meeting-record-notes")}>
        <WorkingNotes
          notes={page.notes}
          name={page.name}
          onKeep={(note, kept) => keep.mutate({ note, kept })}
          onRemove={(note) => remove.mutate({ note })}
        />
      </Section>
    </div>
  );
}
