/**
 * Who could take a piece of work, the best first, each with reasons and its price in words. What asking would bring about
 * is tried while one looks at somebody, and told before Enter.
 */
import { Button, Checkbox, VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Decide, NeedLine, Suggestion } from "../api/generated";
import { useAnswer, useRehearsal } from "../api/hooks";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Notice } from "../parts/Notice";
import { Glyph } from "../parts/StatusGlyph";
import type { Alike } from "./alike";
import type { OpenDialog } from "./CoverDialogs";
import { useAsking } from "./useAsking";
import { useDays } from "./useDays";
import classes from "./cover.module.css";

interface Props {
  piece: Alike<NeedLine>;
  onDialog: (dialog: OpenDialog) => void;
}

export const whichOf = ({ missing, function: work, begins, minutes }: NeedLine) => ({
  missing,
  function: work,
  begins,
  minutes,
});

export function SuggestionList({ piece, onDialog }: Props) {
  const { t, say } = useWords();
  const daysOf = useDays();
  const { first, pieces } = piece;
  const answer = useAnswer("cover.suggest", whichOf(first));
  const [all, setAll] = useState(pieces.length > 1);
  const others = pieces.slice(1).map(({ day }) => day);
  const wanted = all ? pieces : [first];
  return (
    <div className={classes.suggestions}>
      {others.length > 0 && (
        <Checkbox
          size="md"
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
          label={t("cover-also-on", { days: daysOf(others), count: others.length })}
        />
      )}
      <Answered answer={answer}>
        {({ people, nobody }) => (
          <>
            {nobody !== null && <Notice tone="soon">{say(nobody)}</Notice>}
            <Suggested people={people} wanted={wanted} onDialog={onDialog} />
            <p className={classes.below}>
              <Button onClick={() => onDialog({ kind: "leave", pieces: wanted })}>{t("cover-nobody-takes-it")}</Button>
            </p>
          </>
        )}
      </Answered>
    </div>
  );
}

function Suggested(props: { people: Suggestion[]; wanted: NeedLine[]; onDialog: Props["onDialog"] }) {
  const [looked, setLooked] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  // Whoever comes here to decide has the first suggestion under Enter; one who is elsewhere already is left there.
  useEffect(() => {
    const active = document.activeElement;
    const isElsewhere = active !== null && active !== document.body && active.tagName !== "H1";
    if (!isElsewhere) list.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, []);
  if (props.people.length === 0) return null;
  return (
    <ol ref={list} className={classes.people}>
      {props.people.map((suggestion, place) => (
        <OneSuggestion
          key={suggestion.person}
          suggestion={suggestion}
          wanted={props.wanted}
          isBest={place === 0 && suggestion.ready}
          isLooked={place === looked}
          onLook={() => setLooked(place)}
          onDialog={props.onDialog}
        />
      ))}
    </ol>
  );
}

function OneSuggestion(props: {
  suggestion: Suggestion;
  wanted: NeedLine[];
  isBest: boolean;
  isLooked: boolean;
  onLook: () => void;
  onDialog: Props["onDialog"];
}) {
  const { t, say } = useWords();
  const daysOf = useDays();
  const { suggestion, wanted, isLooked, onDialog } = props;
  const { person, name, reasons, prices, breaks, pullsBack, ready } = suggestion;
  const needsGlass = breaks.length > 0 || pullsBack !== null;
  const [first] = wanted;
  return (
    <li className={classes.suggestion} onFocus={props.onLook}>
      <div>
        <p className={classes.suggestionName}>
          <Glyph name={ready ? "ring" : "triangle"} tone={ready ? "good" : "soon"} /> {name}
        </p>
        <p className={classes.quiet}>{reasons.map((reason) => say(reason)).join(" · ")}</p>
        {prices.map((price, place) => (
          // Two prices may have the same key; their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={place} className={classes.price}>
            {say(price)}
          </p>
        ))}
        {needsGlass && first && wanted.length > 1 && (
          <p className={classes.quiet}>{t("cover-glass-one-day", { day: daysOf([first.day]) })}</p>
        )}
        {isLooked && !needsGlass && <WouldBe decisions={decisionsOf(wanted, person)} />}
      </div>
      {needsGlass && first ? (
        <Button onClick={() => onDialog({ kind: "glass", need: first, suggestion })}>
          {t(pullsBack === null ? "cover-take-anyway" : "cover-call-back")}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      ) : (
        <Ask suggestion={suggestion} wanted={wanted} isBest={props.isBest} />
      )}
    </li>
  );
}

function decisionsOf(wanted: NeedLine[], coverer: string): Decide[] {
  return wanted.map((need) => ({ ...whichOf(need), kind: "assigned", coverer }));
}

/** What asking would bring about, and why it can't be done, where that is so. */
function WouldBe({ decisions }: { decisions: Decide[] }) {
  const { say } = useWords();
  const { consequences, refusal } = useRehearsal("cover.accept", { decisions });
  const told = [...new Set([...(refusal === null ? [] : [say(refusal)]), ...consequences.map((one) => say(one))])];
  if (told.length === 0) return null;
  return (
    <div role="status" className={classes.wouldBe}>
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function Ask({ suggestion, wanted, isBest }: { suggestion: Suggestion; wanted: NeedLine[]; isBest: boolean }) {
  const { t } = useWords();
  const asking = useAsking();
  const { person, name } = suggestion;
  return (
    <Button
      variant={isBest ? "filled" : "default"}
      loading={asking.busy}
      onClick={() => asking.ask(suggestion, decisionsOf(wanted, person), wanted.map(({ day }) => day))}
    >
      {t("cover-ask-name", { name })}
    </Button>
  );
}
