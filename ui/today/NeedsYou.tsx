/**
 * The list of what needs you. One tab stop for each line's button; ↑ and ↓ go from line to line, Enter presses the
 * button, L puts the line off, X says it is not needed.
 */
import { Anchor, Button, VisuallyHidden } from "@mantine/core";
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from "react";
import type { TodayLine } from "../api/generated";
import { useCommand } from "../api/hooks";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import type { GlyphName, Tone } from "../parts/StatusGlyph";
import { LaterMenu } from "./LaterMenu";
import classes from "./today.module.css";

const GLYPHS: Record<TodayLine["kind"], GlyphName> = {
  talk_today: "filled",
  talk_overdue: "triangle",
  carried_thrice: "triangle",
  seen_differently: "triangle",
  action_due: "half",
  draft_left: "ring",
  talk_missed: "cross",
  promise_due: "half",
  promise_silent: "triangle",
  promise_unanswered: "ring",
  promise_disputed: "triangle",
  promise_draft: "ring",
  promise_untold: "triangle",
  return_talk: "ring",
  cover_gap: "triangle",
  cover_unconfirmed: "half",
  payback_due: "half",
  single_holder: "ring",
  absence_review: "half",
  check_disputed: "triangle",
  self_waiting: "ring",
  recheck_due: "half",
  checks_planned: "ring",
  hr_asks: "ring",
  packet_expiring: "half",
  hr_question: "ring",
  employee_to_tell: "ring",
  acting_past_its_end: "triangle",
  acting_ends_today: "half",
  acting_ends_soon: "ring",
  paper_check: "half",
  rating_waits: "ring",
  ready_waiting: "ring",
};
const TONES: Record<TodayLine["tone"], Tone> = { now: "now", soon: "soon", calm: "quiet" };

/** What the keys of the screen do with the line that has the focus, or with the first one. */
export interface NeedsYouHandle {
  later: () => void;
  notNeeded: () => void;
}

interface Props {
  ref: Ref<NeedsYouHandle>;
  now: TodayLine[];
  more: TodayLine[];
  moreOpen: boolean;
  onToggleMore: () => void;
  /** The line that S starts, so that its button can say so. */
  startsByKey: string | null;
  onPress: (line: TodayLine) => void;
}

export function NeedsYou(props: Props) {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [laterFor, setLaterFor] = useState<string | null>(null);
  const setAside = useCommand("today.set_aside");
  const shown = props.moreOpen ? [...props.now, ...props.more] : props.now;
  const currentLine = () => shown.find((line) => line.line === current) ?? shown[0];

  useImperativeHandle(props.ref, () => ({
    later: () => setLaterFor(currentLine()?.line ?? null),
    notNeeded: () => {
      const line = currentLine();
      if (line) setAside.mutate({ line: line.line, until: "for_good" });
    },
  }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>("[data-line-button]") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const step = event.key === "ArrowDown" ? 1 : -1;
    const next = buttons[at === -1 ? 0 : Math.min(Math.max(at + step, 0), buttons.length - 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  const lineOf = (line: TodayLine) => (
    <LineRow
      key={line.line}
      line={line}
      startsByKey={props.startsByKey === line.line}
      laterOpen={laterFor === line.line}
      onLater={(open) => setLaterFor(open ? line.line : null)}
      onFocus={() => setCurrent(line.line)}
      onPress={() => props.onPress(line)}
      onSetAside={(until) => setAside.mutate({ line: line.line, until })}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move the focus between the buttons inside.
    <div ref={root} onKeyDown={onKeyDown}>
      {props.now.length > 0 && (
        <Section title={t("today-needs-you")}>
          <LineList>{props.now.map(lineOf)}</LineList>
        </Section>
      )}
      {props.more.length > 0 && !props.moreOpen && (
        <p className={classes.more}>
          <Anchor component="button" type="button" onClick={props.onToggleMore}>
            {t("today-more", { count: props.more.length })}
          </Anchor>
        </p>
      )}
      {props.moreOpen && (
        <Section title={t("today-later-heading")}>
          <LineList>{props.more.map(lineOf)}</LineList>
          <p className={classes.more}>
            <Anchor component="button" type="button" onClick={props.onToggleMore}>
              {t("today-fewer")}
            </Anchor>
          </p>
        </Section>
      )}
    </div>
  );
}

function LineRow(props: {
  line: TodayLine;
  startsByKey: boolean;
  laterOpen: boolean;
  onLater: (open: boolean) => void;
  onFocus: () => void;
  onPress: () => void;
  onSetAside: (until: string) => void;
}) {
  const { t, say } = useWords();
  const { line } = props;
  const words: Record<TodayLine["button"], string> = {
    start: t("today-start"),
    continue: t("today-continue"),
    plan: t("today-plan"),
    open: t("today-open"),
    done: t("today-done"),
    settle: t("today-settle"),
    write: t("today-write"),
  };
  const fact = say(line.fact);
  // A talk to begin or to go on with is no alarm, however soon it is.
  const talk = line.kind === "talk_today" || line.kind === "draft_left";
  return (
    <Line
      glyph={GLYPHS[line.kind]}
      tone={talk ? "calm" : TONES[line.tone]}
      why={say(line.why)}
      onFocus={props.onFocus}
      button={
        <>
          <LaterMenu
            fact={fact}
            opened={props.laterOpen}
            onChange={props.onLater}
            onSetAside={props.onSetAside}
          />
          <Button
            data-line-button
            variant={props.startsByKey ? "filled" : "default"}
            rightSection={props.startsByKey ? <Keys keys="S" /> : undefined}
            onClick={props.onPress}
          >
            {words[line.button]}
            <VisuallyHidden>: {fact}</VisuallyHidden>
          </Button>
        </>
      }
    >
      <b>{fact}</b>
    </Line>
  );
}
