/** Somebody's draws: which contacts, why each of them, what became of it, and whether drawing once more gives the same. */
import { Anchor, Button, Group, VisuallyHidden } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { DrawLine, DrawnLine, SamplingLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { type PlanDialog, PlanDialogs } from "./PlanDialogs";
import { Ways } from "./Ways";
import { checkAddress } from "./addresses";
import { LENGTH_WORDS, PART_WORDS } from "./lists";
import classes from "./quality.module.css";

/** Drawn contacts that are shown at first; older draws on request, so that the page stays small. */
const AT_FIRST = 24;

export function DrawsScreen() {
  const { person = "" } = useParams({ strict: false });
  const sampling = useAnswer("quality.sampling", null);
  const draws = useAnswer("quality.draws", { person });
  return (
    <Answered answer={sampling}>
      {({ people }) => (
        <Answered answer={draws}>
          {(known) => <Draws key={person} line={people.find((other) => other.person === person)} draws={known} />}
        </Answered>
      )}
    </Answered>
  );
}

function Draws({ line, draws }: { line: SamplingLine | undefined; draws: DrawLine[] }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const [dialog, setDialog] = useState<PlanDialog | null>(null);
  const [all, setAll] = useState(false);
  const draw = () => line && setDialog({ kind: "draw", person: line.person, name: line.name });
  const plan = () => line && setDialog({ kind: "plan", person: line.person });
  useActions(readOnly || line === undefined ? {} : { "draw-contacts": draw, "plan-checks": plan });
  if (line === undefined) {
    return (
      <Page title={t("plan-title")}>
        <EmptyState sentence={t("draws-nobody")} button={<Button onClick={() => go("/quality/plan")}>{t("draws-to-plan")}</Button>} />
      </Page>
    );
  }
  const shown = all ? draws : firstOf(draws);
  const buttons = !readOnly && (
    <>
      <Button variant="filled" onClick={draw} rightSection={<Keys keys="D" />}>
        {t("plan-draw")}
      </Button>
      <Button onClick={plan}>{t("plan-plan")}</Button>
    </>
  );
  return (
    <Page
      title={t("draws-title", { name: line.name })}
      summary={`${t("draws-month", { done: line.done, planned: line.planned })} ${line.oneSided ? say(line.oneSided) : ""}`}
      actions={draws.length > 0 && buttons}
    >
      <Ways />
      {draws.length === 0 && <EmptyState sentence={t("draws-empty", { name: line.name })} example={t("draws-empty-example")} button={buttons} />}
      {shown.map((draw) => (
        <OneDraw key={draw.draw} draw={draw} person={line.person} onPass={(drawn) => setDialog({ kind: "pass", drawn })} />
      ))}
      {draws.length > shown.length && (
        <Anchor component="button" type="button" onClick={() => setAll(true)}>
          {t("draws-older", { count: draws.length - shown.length })}
        </Anchor>
      )}
      <PlanDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

/** The newest draw whole, and those after it as long as there is room. */
function firstOf(draws: DrawLine[]): DrawLine[] {
  let contacts = 0;
  return draws.filter(({ drawn }, place) => {
    contacts += drawn;
    return place === 0 || contacts <= AT_FIRST;
  });
}

function OneDraw({ draw, person, onPass }: { draw: DrawLine; person: string; onPass: (drawn: string) => void }) {
  const { t, day, shortDay, say } = useWords();
  const keys = useArrowKeys<HTMLUListElement>();
  const [again, setAgain] = useState(false);
  const repeated = useAnswer("quality.repeat_draw", { draw: draw.draw }, { enabled: again });
  const { seed, drawnFrom, firstDay, lastDay } = draw;
  return (
    <Section
      title={t("draw-heading", { day: day(draw.drawnOn) })}
      hint={t("draw-how", { count: draw.drawn, from: drawnFrom, first: shortDay(firstDay), last: shortDay(lastDay), seed: String(seed) })}
      aside={
        <Button size="compact-sm" variant="subtle" onClick={() => setAgain(true)}>
          {t("draw-again")}
          <VisuallyHidden>: {t("draw-heading", { day: day(draw.drawnOn) })}</VisuallyHidden>
        </Button>
      }
    >
      <div role="status" className={classes.notices}>
        {repeated.data && <Notice tone={repeated.data.same ? "calm" : "soon"}>{say(repeated.data.finding)}</Notice>}
        {repeated.error && <Notice tone="soon">{say(repeated.error)}</Notice>}
      </div>
      <LineList {...keys}>
        {draw.contacts.map((contact) => (
          <OneDrawn key={contact.contact.drawn} line={contact} person={person} onPass={onPass} />
        ))}
      </LineList>
    </Section>
  );
}

function OneDrawn({ line, person, onPass }: { line: DrawnLine; person: string; onPass: (drawn: string) => void }) {
  const { t, weekdayDay } = useWords();
  const { readOnly } = useHouse();
  const { contact, passed, evaluation } = line;
  const { drawn, reference, channel, part, length, skill, alike } = contact;
  const kind = [channel, t(PART_WORDS[part]), t(LENGTH_WORDS[length]), skill].filter((word) => word !== "").join(", ");
  const why = t("drawn-why", { alike, kind });
  const open = evaluation === null && passed === "";
  return (
    <Line
      glyph={evaluation !== null ? "filled" : open ? "ring" : "dotted"}
      tone={open ? "open" : "quiet"}
      why={passed === "" ? why : `${why} ${t("drawn-passed", { reason: passed })}`}
      button={
        <Group gap="xs">
          {evaluation !== null && (
            <Button size="compact-sm" onClick={() => go(`/quality/checks/${evaluation}`)}>
              {t("check-to-check")}
              <VisuallyHidden>: {reference}</VisuallyHidden>
            </Button>
          )}
          {open && !readOnly && (
            <>
              <Button size="compact-sm" variant="subtle" onClick={() => onPass(drawn)}>
                {t("drawn-pass")}
                <VisuallyHidden>: {reference}</VisuallyHidden>
              </Button>
              <Button size="compact-sm" onClick={() => go(checkAddress({ person, drawn }))}>
                {t("plan-check")}
                <VisuallyHidden>: {reference}</VisuallyHidden>
              </Button>
            </>
          )}
        </Group>
      }
    >
      <b>{t("drawn-line", { reference, channel, day: weekdayDay(contact.day) })}</b>
    </Line>
  );
}
