/**
 * What is open, piece by piece on the left, and who could take the chosen piece on the right. The first who could is
 * where the focus is: Enter asks.
 */
import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import type { NeedLine } from "../api/generated";
import { useWords } from "../app/words";
import { useArrowKeys } from "../parts/arrowKeys";
import { Section } from "../parts/Section";
import { type Alike, openAlike } from "./alike";
import type { OpenDialog } from "./CoverDialogs";
import { SuggestionList } from "./SuggestionList";
import { useDays } from "./useDays";
import classes from "./cover.module.css";

interface Props {
  open: NeedLine[];
  onDialog: (dialog: OpenDialog) => void;
}

/** Of a long absence the first weeks are decided; what is later is shown when these are. */
const AT_ONCE = 12;

export function OpenWork({ open, onDialog }: Props) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const all = openAlike(open);
  const piece = all.find(({ key }) => key === chosen) ?? all[0];
  if (piece === undefined) return null;
  return (
    <Section title={t("cover-open-work")} hint={t("cover-open-hint")}>
      <div className={classes.finding}>
        <Pieces all={all} chosen={piece} onChoose={setChosen} />
        <SuggestionList key={idOf(piece)} piece={piece} onDialog={onDialog} />
      </div>
    </Section>
  );
}

/** The same piece of work after one of its days was decided is looked at anew. */
const idOf = (piece: Alike<NeedLine>) => `${piece.key}:${piece.first.day}`;

function Pieces(props: { all: Alike<NeedLine>[]; chosen: Alike<NeedLine>; onChoose: (key: string) => void }) {
  const { t } = useWords();
  const daysOf = useDays();
  const { ref, onFocus, onKeyDown } = useArrowKeys<HTMLUListElement>();
  const shown = props.all.slice(0, AT_ONCE);
  return (
    <ul ref={ref} onFocus={onFocus} onKeyDown={onKeyDown} className={classes.pieces} aria-label={t("cover-open-work")}>
      {shown.map((piece) => (
        <li key={piece.key}>
          <UnstyledButton
            className={classes.piece}
            aria-current={piece.key === props.chosen.key || undefined}
            onClick={() => props.onChoose(piece.key)}
          >
            <b>
              {piece.first.functionName}, {piece.first.hours}
            </b>
            <span className={classes.days}>{daysOf(piece.pieces.map(({ day }) => day))}</span>
            {piece.first.becauseOf !== null && (
              <span className={classes.days}>{t("cover-chained", { name: piece.first.name })}</span>
            )}
          </UnstyledButton>
        </li>
      ))}
      {props.all.length > AT_ONCE && (
        <li className={classes.quiet}>{t("cover-more-pieces", { count: props.all.length - AT_ONCE })}</li>
      )}
    </ul>
  );
}
