/** The plan of the month: how many checks of whom, what is drawn, and what nobody looks at. By name, and without a figure of anybody. */
import { Anchor, Button, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { Sampling, SamplingLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { type PlanDialog, PlanDialogs } from "./PlanDialogs";
import { Ways } from "./Ways";
import { checkAddress } from "./addresses";
import classes from "./quality.module.css";

export function PlanScreen() {
  const answer = useAnswer("quality.sampling", null);
  return <Answered answer={answer}>{(sampling) => <Plan sampling={sampling} />}</Answered>;
}

function Plan({ sampling }: { sampling: Sampling }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const [dialog, setDialog] = useState<PlanDialog | null>(null);
  const plan = () => setDialog({ kind: "plan", person: null });
  const someone = sampling.people.length > 0;
  useActions(readOnly || !someone ? {} : { "plan-checks": plan });
  return (
    <Page
      title={t("plan-title")}
      summary={someone ? say(sampling.finding) : undefined}
      actions={
        someone &&
        !readOnly && (
          <Button variant="filled" onClick={plan} rightSection={<Keys keys="N" />}>
            {t("plan-plan")}
          </Button>
        )
      }
    >
      <Ways />
      {someone ? (
        <Section title={t("plan-month")} hint={t("plan-hint")}>
          <People people={sampling.people} onDraw={(line) => setDialog({ kind: "draw", person: line.person, name: line.name })} />
        </Section>
      ) : (
        <EmptyState
          sentence={t("quality-nobody")}
          button={
            <Button variant="filled" onClick={() => go("/people")}>
              {t("quality-to-people")}
            </Button>
          }
        />
      )}
      <PlanDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

function People({ people, onDraw }: { people: SamplingLine[]; onDraw: (line: SamplingLine) => void }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const keys = useArrowKeys<HTMLTableSectionElement>();
  const anyNote = people.some(({ oneSided }) => oneSided !== null);
  return (
    <table className={classes.board}>
      <thead>
        <tr>
          <th scope="col">{t("plan-column-name")}</th>
          <th scope="col">{t("plan-column-checks")}</th>
          <th scope="col">{t("plan-column-drawn")}</th>
          {anyNote && <th scope="col">{t("plan-column-note")}</th>}
          <th scope="col">
            <VisuallyHidden>{t("plan-column-do")}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody {...keys}>
        {people.map((line) => {
          const [next] = line.waiting;
          return (
            <tr key={line.person}>
              <th scope="row">
                <Anchor component="button" type="button" onClick={() => go(`/quality/plan/${line.person}`)}>
                  {line.name}
                </Anchor>
              </th>
              <td>
                {line.planned === 0 && line.done === 0
                  ? t("plan-none")
                  : t("plan-done-of", { done: line.done, planned: line.planned })}
              </td>
              <td>{line.waiting.length === 0 ? t("plan-none") : t("plan-waiting", { count: line.waiting.length })}</td>
              {anyNote && <td className={classes.quiet}>{line.oneSided && say(line.oneSided)}</td>}
              <td className={classes.does}>
                {!readOnly && next !== undefined && (
                  <Button size="compact-sm" onClick={() => go(checkAddress({ person: line.person, drawn: next.drawn }))}>
                    {t("plan-check")}
                    <VisuallyHidden>: {line.name}</VisuallyHidden>
                  </Button>
                )}
                {!readOnly && next === undefined && (
                  <Button size="compact-sm" onClick={() => onDraw(line)}>
                    {t("plan-draw")}
                    <VisuallyHidden>: {line.name}</VisuallyHidden>
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
