/** Every move, and what became real of it: what was looked at in week 4, 8 and 12, what is missing, and who was pulled back. */
import { Anchor, Button } from "@mantine/core";
import type { CareerPage, Cause, PullBackLine, TransitionLine } from "../api/generated";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { startOfSentence, useWords } from "../app/words";
import { CAUSE_WORDS } from "../parts/causes";
import { useLengthOf } from "../parts/CareerLane";
import { FACET_WORDS } from "../parts/facets";
import { Section } from "../parts/Section";
import { Glyph } from "../parts/StatusGlyph";
import classes from "./career.module.css";
import { CLOSING_WORDS, FINDING_WORDS, TRANSITION_WORDS, WEEK_WORDS } from "./lists";
import type { Opens } from "./openDialog";

interface Props {
  move: TransitionLine;
  onOpen: Opens;
}

export function MovesSection({ page, onOpen }: { page: CareerPage; onOpen: Opens }) {
  const { t } = useWords();
  if (page.transitions.length === 0) return null;
  return (
    <Section title={t("career-moves")}>
      <ol className={classes.moves}>
        {page.transitions.map((move) => (
          <li key={move.transition} className={classes.move}>
            <MoveHead move={move} />
            <Facets move={move} />
            <Checks move={move} onOpen={onOpen} />
            <PulledBack
              pullBacks={page.pullBacks.filter(({ transition }) => transition === move.transition)}
              move={move}
              onOpen={onOpen}
            />
            <MoveVerbs move={move} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function MoveHead({ move }: { move: TransitionLine }) {
  const { t, day } = useWords();
  const { kind, from, to, effectiveOn, commitment, outcome, outcomeWords, closedOn, words } = move;
  return (
    <>
      <p className={classes.moveTitle}>
        {from === "" || from === to ? to : t("career-move-from-to", { from, to })}
      </p>
      <p className={classes.quiet}>
        {t("career-move-since", { kind: startOfSentence(t(TRANSITION_WORDS[kind])), day: day(effectiveOn) })}{" "}
        {commitment && (
          <Anchor component="button" type="button" onClick={() => go({ screen: "promise", commitment })}>
            {t("career-move-promise")}
          </Anchor>
        )}
      </p>
      {words !== "" && <p className={classes.words}>{words}</p>}
      {outcome && (
        <p>
          <b>{t(CLOSING_WORDS[outcome])}</b> {closedOn && t("career-move-closed", { day: day(closedOn) })}
          {outcomeWords !== "" && <span className={classes.words}> {outcomeWords}</span>}
        </p>
      )}
    </>
  );
}

/** What was promised, part by part: real since when, or not yet. */
function Facets({ move }: { move: TransitionLine }) {
  const { t, shortDay } = useWords();
  if (move.promised.length === 0) return null;
  return (
    <ul className={classes.facets}>
      {move.promised.map(({ facet, realizedOn }) => (
        <li key={facet}>
          <Glyph name={realizedOn ? "filled" : "ring"} tone={realizedOn ? "good" : "soon"} /> {t(FACET_WORDS[facet])}{" "}
          <span className={classes.quiet}>
            {realizedOn ? t("career-facet-since", { day: shortDay(realizedOn) }) : t("career-facet-not-yet")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Checks({ move, onOpen }: Props) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const coming = move.checks.filter(({ state }) => state !== "held");
  return (
    <ul className={classes.checks}>
      {move.held.map(({ heldOn, found, words }) => (
        <li key={found.week}>
          <p>
            <Glyph name={found.finding === "paper" ? "triangle" : "filled"} tone={found.finding === "paper" ? "soon" : "calm"} />{" "}
            {t("career-check-held", {
              week: t(WEEK_WORDS[found.week]),
              day: day(heldOn),
              finding: t(FINDING_WORDS[found.finding]),
            })}{" "}
            {found.missing.length > 0 &&
              t("career-check-missing", { facets: found.missing.map((facet) => t(FACET_WORDS[facet])).join(", ") })}
          </p>
          {words !== "" && <p className={classes.words}>{words}</p>}
        </li>
      ))}
      {coming.map(({ week, on, state }) => (
        <li key={week}>
          <p>
            <Glyph name={state === "due" ? "triangle" : "ring"} tone={state === "due" ? "soon" : "quiet"} />{" "}
            {state === "due"
              ? t("career-check-due", { week: t(WEEK_WORDS[week]), day: day(on) })
              : t("career-check-coming", { week: t(WEEK_WORDS[week]), day: day(on) })}
          </p>
          {state === "due" && !readOnly && (
            <div className={`${classes.buttons} screen-only`}>
              <Button onClick={() => onOpen({ kind: "check", move, week })}>
                {t("career-check-do", { week: t(WEEK_WORDS[week]) })}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function PulledBack({ pullBacks, move, onOpen }: Props & { pullBacks: PullBackLine[] }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const lengthOf = useLengthOf();
  if (pullBacks.length === 0) return null;
  const { days, sinceEffect } = move.pulledBack;
  return (
    <div>
      <p className={classes.flag}>{t("career-pulled-back", { times: pullBacks.length, days, since: sinceEffect })}</p>
      <ul className={classes.checks}>
        {pullBacks.map((line) => (
          <li key={line.pullBack}>
            <p>
              <Glyph name="triangle" tone="soon" />{" "}
              {line.to === null
                ? t("career-pull-back-open", { from: day(line.from), position: line.position })
                : t("career-pull-back-line", {
                    from: day(line.from),
                    to: day(line.to),
                    position: line.position,
                    length: lengthOf(line),
                  })}{" "}
              <span className={classes.quiet}>
                {startOfSentence(t(CAUSE_WORDS[line.cause as Cause]))}
                {line.words !== "" && `. ${line.words}`}
              </span>
            </p>
            {line.to === null && !readOnly && (
              <div className={`${classes.buttons} screen-only`}>
                <Button onClick={() => onOpen({ kind: "back_in_role", pullBack: line })}>
                  {t("career-back-in-role")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function MoveVerbs({ move, onOpen }: Props) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const canClose = !readOnly && move.outcome === null && (move.held.length > 0 || move.checks.length > 0);
  if (!move.canPullBack && !canClose) return null;
  return (
    <div className={`${classes.buttons} screen-only`}>
      {move.canPullBack && move.outcome === null && (
        <Button onClick={() => onOpen({ kind: "pull_back", move })}>{t("career-pull-back")}</Button>
      )}
      {canClose && <Button onClick={() => onOpen({ kind: "close", move })}>{t("career-close")}</Button>}
    </div>
  );
}
