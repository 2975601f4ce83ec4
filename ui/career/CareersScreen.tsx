/**
 * Everybody's careers in one list: who waits for what, whose acting has gone past its end, and which moves are to be looked
 * at. By name: no order of merit.
 */
import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { CareerLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { type Words, startOfSentence, useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { Glyph, type GlyphName, type Tone } from "../parts/StatusGlyph";
import { useArrowKeys } from "../parts/arrowKeys";
import { STAGE_WORDS, WEEK_WORDS } from "./lists";
import classes from "./career.module.css";

/** Something open in a career, and whether it waits for the leader. */
interface Mark {
  name: GlyphName;
  tone: Tone;
  word: string;
  waits: boolean;
}

export function CareersScreen() {
  const board = useAnswer("career.board", null);
  return <Answered answer={board}>{(lines) => <Careers lines={lines} />}</Answered>;
}

function Careers({ lines }: { lines: CareerLine[] }) {
  const words = useWords();
  const { t } = words;
  const all = lines.map((line) => ({ line, marks: marksOf(line, words) }));
  const waiting = all.filter(({ marks }) => marks.some(({ waits }) => waits));
  const [show, setShow] = useState<"waiting" | "all">(waiting.length > 0 ? "waiting" : "all");
  return (
    <Page
      title={t("careers-title")}
      summary={t("careers-summary", { count: waiting.length })}
      actions={<Button onClick={() => go("/ladders")}>{t("ladders-title")}</Button>}
    >
      {lines.length === 0 ? (
        <EmptyState
          sentence={t("careers-empty")}
          button={<Button onClick={() => go("/people")}>{t("careers-to-people")}</Button>}
        />
      ) : (
        <>
          <SegmentedControl
            className={`${classes.which} screen-only`}
            aria-label={t("careers-which")}
            transitionDuration={0}
            data={[
              { value: "waiting", label: t("careers-waiting", { count: waiting.length }) },
              { value: "all", label: t("careers-all", { count: all.length }) },
            ]}
            value={show}
            onChange={(value) => setShow(value as "waiting" | "all")}
          />
          {show === "waiting" && waiting.length === 0 ? (
            <p className={classes.quiet}>{t("careers-none-waiting")}</p>
          ) : (
            <Table rows={show === "waiting" ? waiting : all} />
          )}
        </>
      )}
    </Page>
  );
}

function Table({ rows }: { rows: { line: CareerLine; marks: Mark[] }[] }) {
  const { t, shortDay } = useWords();
  const arrows = useArrowKeys<HTMLTableSectionElement>();
  return (
    <table className={classes.board}>
      <thead>
        <tr>
          <th scope="col">{t("careers-column-who")}</th>
          <th scope="col">{t("careers-column-where")}</th>
          <th scope="col">{t("careers-column-state")}</th>
        </tr>
      </thead>
      <tbody {...arrows}>
        {rows.map(({ line, marks }) => (
          <tr key={line.person}>
            <th scope="row">
              <button
                type="button"
                className={classes.rowButton}
                onClick={() => go(`/people/${line.person}/career`)}
              >
                {line.name}
              </button>
              <p className={classes.quiet}>{line.position}</p>
            </th>
            <td>
              {line.whereTo || <span className={classes.quiet}>{t("careers-not-said")}</span>}
              {line.byWhen && <p className={classes.quiet}>{t("careers-by", { day: shortDay(line.byWhen) })}</p>}
            </td>
            <td>
              {marks.map(({ name, tone, word }) => (
                <p key={word} className={classes.mark}>
                  <Glyph name={name} tone={tone} />
                  <span>{word}</span>
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is open, the most pressing first. */
function marksOf(line: CareerLine, words: Words): Mark[] {
  const marks = [...checkOf(line, words), ...actingOf(line, words), ...roundOf(line, words), ...caseOf(line, words)];
  return [...marks, ...movedOf(line, words)].sort((one, other) => Number(other.waits) - Number(one.waits));
}

function checkOf({ check }: CareerLine, { t, day }: Words): Mark[] {
  if (check === null) return [];
  const week = t(WEEK_WORDS[check.check.week]);
  const word = t("careers-check", { position: check.position, week, day: day(check.check.on) });
  return [{ name: "half", tone: "soon", word, waits: true }];
}

function actingOf({ acting }: CareerLine, { t, say, day }: Words): Mark[] {
  if (acting === null) return [];
  const flag = acting.flags.at(-1);
  const word = t("careers-acting", { position: acting.position, day: day(acting.end) });
  if (flag === undefined) return [{ name: "half", tone: "open", word, waits: false }];
  const beside = t("career-acting-flag", { flag: startOfSentence(say(flag.message)), day: day(flag.since) });
  return [{ name: "triangle", tone: "soon", word: `${word} ${beside}`, waits: true }];
}

function roundOf({ round, name }: CareerLine, { t }: Words): Mark[] {
  if (round === null) return [];
  const { level, awaited } = round;
  const yours = awaited === "leader";
  const word = yours ? t("careers-round-yours", { name, level }) : t("careers-round-theirs", { name, level });
  return [{ name: "ring", tone: yours ? "soon" : "open", word, waits: yours }];
}

function caseOf({ case: open }: CareerLine, { t, say }: Words): Mark[] {
  if (open === null) return [];
  const waits = open.stage === "ready" || open.stage === "waiting_for_opening" || open.stage === "agreed";
  const word = open.sentence ? say(open.sentence) : t("careers-case", { stage: t(STAGE_WORDS[open.stage]) });
  return [{ name: waits ? "half" : "ring", tone: waits ? "soon" : "open", word, waits }];
}

function movedOf({ moved }: CareerLine, { t, day }: Words): Mark[] {
  if (moved === null || (!moved.onPaper && moved.pulledBackDays === 0)) return [];
  const { position, pulledBackDays: days } = moved;
  const words = [
    moved.onPaper && t("careers-on-paper", { position, day: day(moved.effectiveOn) }),
    days > 0 && t("careers-pulled-back", { position, days }),
  ];
  const word = words.filter(Boolean).join(" ");
  return [{ name: "triangle", tone: moved.onPaper ? "now" : "soon", word, waits: moved.onPaper }];
}
