/** What is to do, in the order in which it matters: decisions with a day first, then what only the leader can go on with. */
import { Button, VisuallyHidden } from "@mantine/core";
import type { QualityBoard, WaitingCheck } from "../api/generated";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import type { GlyphName, Tone } from "../parts/StatusGlyph";
import { useArrowKeys } from "../parts/arrowKeys";
import { begunAddress } from "./addresses";

interface Kind {
  list: "toDecide" | "toCheck" | "toShow" | "ownViews";
  glyph: GlyphName;
  tone: Tone;
  words: string;
  why: string;
  button: string;
  address: (evaluation: string) => string;
}

const ofCheck = (evaluation: string) => `/quality/checks/${evaluation}`;

/** The lists of the board that are about one check: what is said of each, and where its button leads. */
const KINDS: Kind[] = [
  { list: "toDecide", glyph: "triangle", tone: "soon", words: "quality-decide", why: "quality-decide-why", button: "quality-open", address: ofCheck },
  { list: "toCheck", glyph: "half", tone: "open", words: "quality-check-now", why: "quality-check-now-why", button: "plan-check", address: begunAddress },
  { list: "toShow", glyph: "ring", tone: "open", words: "quality-show", why: "quality-show-why", button: "quality-open", address: ofCheck },
  { list: "ownViews", glyph: "dotted", tone: "quiet", words: "quality-own-view", why: "quality-own-view-why", button: "quality-open", address: ofCheck },
];

export function isAnythingToDo(board: QualityBoard): boolean {
  return board.lookAgain.length > 0 || KINDS.some(({ list }) => board[list].length > 0);
}

export function ToDo({ board }: { board: QualityBoard }) {
  const { t, day } = useWords();
  const keys = useArrowKeys<HTMLUListElement>();
  return (
    <LineList {...keys}>
      {KINDS.flatMap((kind) =>
        board[kind.list].map((check) => <CheckToDo key={check.evaluation} kind={kind} check={check} />),
      )}
      {board.lookAgain.map(({ coaching, name, goal, openedOn }) => (
        <Line
          key={coaching}
          glyph="half"
          tone="open"
          why={t("quality-look-again-why", { day: day(openedOn) })}
          button={<Open words={t("quality-open")} what={goal} onClick={() => go("/quality/coaching")} />}
        >
          <b>{t("quality-look-again", { name, goal })}</b>
        </Line>
      ))}
    </LineList>
  );
}

function CheckToDo({ kind, check }: { kind: Kind; check: WaitingCheck }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const { name, channel, since, until, evaluation } = check;
  const fact = t(kind.words, { name, channel, day: day(check.day) });
  const address = readOnly ? ofCheck(evaluation) : kind.address(evaluation);
  return (
    <Line
      glyph={kind.glyph}
      tone={kind.tone}
      why={t(kind.why, { since: day(since), until: until === null ? "" : day(until) })}
      button={<Open words={t(readOnly ? "quality-open" : kind.button)} what={fact} onClick={() => go(address)} />}
    >
      <b>{fact}</b>
    </Line>
  );
}

function Open({ words, what, onClick }: { words: string; what: string; onClick: () => void }) {
  return (
    <Button onClick={onClick}>
      {words}
      <VisuallyHidden>: {what}</VisuallyHidden>
    </Button>
  );
}
