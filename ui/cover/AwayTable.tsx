/**
 * Who is away, with their work piece by piece. It is one tab stop; ↑ and ↓ move, Enter opens what is to be decided. Lines
 * are shown a few at a time, so that the window stays light.
 */
import { Button } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";
import type { AwayLine, CoverDecision, NeedLine } from "../api/generated";
import { go } from "../app/places";
import { startOfSentence, useWords } from "../app/words";
import { StatusChip } from "../parts/StatusGlyph";
import { type Alike, decidedAlike, openAlike } from "./alike";
import { KIND_WORDS, OPEN_MARK, markOf, stands } from "./lists";
import { useAwayWords, useDays } from "./useDays";
import { useDecisionWords } from "./useDecisionWords";
import classes from "./cover.module.css";

/** A line is some thirty nodes, and WebKitGTK likes to have fewer than 1,500 on a screen. */
const AT_ONCE = 10;
/** Pieces of one absence that are told here; the others are told where it is decided. */
const PIECES = 3;

export function AwayTable({ away }: { away: AwayLine[] }) {
  const { t } = useWords();
  const [steps, setSteps] = useState(1);
  const [chosen, setChosen] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = away.slice(0, steps * AT_ONCE);
  const current = shown.find(({ absence }) => absence.absence === chosen) ?? shown[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(body.current?.querySelectorAll<HTMLElement>("tr[data-line]") ?? [])];
    const at = rows.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
    }
    if (event.key === "Enter" && current) go(`/cover/absence/${current.absence.absence}`);
  };
  return (
    <>
      <table
        className={classes.board}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table one moves in by keys.
        role="grid"
        aria-label={t("cover-board-away")}
        aria-describedby="cover-board-keys"
      >
        <thead>
          <tr>
            <th scope="col">{t("cover-column-who")}</th>
            <th scope="col">{t("cover-column-when")}</th>
            <th scope="col">{t("cover-column-work")}</th>
            <th scope="col">{t("cover-column-cover")}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {shown.map((line) => (
            <AwayRow
              key={line.absence.absence}
              line={line}
              isCurrent={line === current}
              onCurrent={() => setChosen(line.absence.absence)}
            />
          ))}
        </tbody>
      </table>
      {away.length > shown.length && (
        <Button className="screen-only" mt="xs" onClick={() => setSteps(steps + 1)}>
          {t("cover-show-more")}
        </Button>
      )}
      <p className={`${classes.keys} screen-only`} id="cover-board-keys">
        {t("cover-board-keys")}
      </p>
    </>
  );
}

type Told = { open: Alike<NeedLine> } | { decided: Alike<CoverDecision> };

function AwayRow(props: { line: AwayLine; isCurrent: boolean; onCurrent: () => void }) {
  const { t } = useWords();
  const awayWords = useAwayWords();
  const { line } = props;
  const { absence } = line;
  // What is open comes first: it is what the board is looked at for.
  const standing = line.decided.filter(stands);
  const all: Told[] = [
    ...openAlike(line.open).map((open) => ({ open })),
    ...decidedAlike(standing).map((decided) => ({ decided })),
  ];
  const told = all.slice(0, PIECES);
  const rows = Math.max(told.length, 1);
  return (
    <>
      <tr
        data-line={absence.absence}
        tabIndex={props.isCurrent ? 0 : -1}
        onFocus={props.onCurrent}
        onClick={() => go(`/cover/absence/${absence.absence}`)}
      >
        <th scope="row" rowSpan={rows}>
          {absence.name}
          <span className={classes.kind}>{startOfSentence(t(KIND_WORDS[absence.kind]))}</span>
        </th>
        <td rowSpan={rows} className={classes.when}>
          {awayWords(absence)}
          {line.asksBackfill && <span className={classes.asks}>{t("cover-asks-stand-in")}</span>}
          {all.length > PIECES && (
            <span className={classes.also}>{t("cover-more-pieces", { count: all.length - PIECES })}</span>
          )}
        </td>
        {told[0] ? <PieceCells told={told[0]} /> : <td colSpan={2} className={classes.quiet}>{t("cover-nothing-left")}</td>}
      </tr>
      {told.slice(1).map((piece) => (
        <tr key={keyOf(piece)} data-rest onClick={() => go(`/cover/absence/${absence.absence}`)}>
          <PieceCells told={piece} />
        </tr>
      ))}
    </>
  );
}

const keyOf = (told: Told) => ("open" in told ? `open:${told.open.key}` : told.decided.key);

function PieceCells({ told }: { told: Told }) {
  const { t } = useWords();
  const daysOf = useDays();
  const words = useDecisionWords();
  const { first, pieces }: Alike<NeedLine | CoverDecision> = "open" in told ? told.open : told.decided;
  return (
    <>
      <td>
        {first.functionName}, {first.hours}
        <span className={classes.days}>{daysOf(pieces.map(({ day }) => day))}</span>
      </td>
      <td className={classes.chips}>
        {"open" in told ? (
          <StatusChip name={OPEN_MARK.glyph} tone={OPEN_MARK.tone} word={t("cover-nobody-yet")} />
        ) : (
          <StatusChip {...chipOf(told.decided.first)} word={words(told.decided.first)} />
        )}
      </td>
    </>
  );
}

function chipOf(decision: CoverDecision) {
  const { glyph, tone } = markOf(decision);
  return { name: glyph, tone };
}
