/** The best cover for the whole absence, each day by itself: one step takes all of it, and one undo gives it back. */
import { Button } from "@mantine/core";
import type { Decide, Proposal, ProposedCover } from "../api/generated";
import { useCommand, useRehearsal } from "../api/hooks";
import { useActions } from "../app/actions";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { alike } from "./alike";
import { whichOf } from "./SuggestionList";
import { useDays } from "./useDays";
import classes from "./cover.module.css";

export function BestPerDay({ proposal }: { proposal: Proposal }) {
  const { t, say } = useWords();
  const daysOf = useDays();
  const take = useCommand("cover.accept");
  const decisions = proposal.covers.map(decisionOf);
  const { consequences, refusal } = useRehearsal("cover.accept", { decisions });
  const takeAll = () => take.mutate({ decisions });
  useActions({ "cover-take-best": takeAll });
  const told = [...new Set(consequences.map((one) => say(one)))];
  // Day by day the same people: told once, with their days.
  const pieces = proposal.covers.map((cover) => ({ ...cover, day: cover.need.day }));
  const all = alike(pieces, ({ need, person, depth, split }) => [need.function, need.missing, need.hours, person, depth, split].join(":"));
  return (
    <Section
      title={t("cover-best")}
      hint={say(proposal.sentence)}
      aside={
        <Button variant="light" onClick={takeAll} loading={take.isPending} disabled={refusal !== null} rightSection={<Keys keys="B" />}>
          {t("cover-take-best", { count: proposal.covers.length })}
        </Button>
      }
    >
      <table className={classes.plain}>
        <thead>
          <tr>
            <th scope="col">{t("cover-column-work")}</th>
            <th scope="col">{t("cover-column-hours")}</th>
            <th scope="col">{t("cover-column-days")}</th>
            <th scope="col">{t("cover-column-who-covers")}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ key, first, pieces: same }) => (
            <tr key={key}>
              <th scope="row">
                {first.depth === 0
                  ? first.need.functionName
                  : t("cover-work-of", { work: first.need.functionName, name: first.need.name })}
              </th>
              <td>{first.need.hours}</td>
              <td>{daysOf(same.map(({ day }) => day))}</td>
              <td>{first.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(refusal !== null || told.length > 0) && (
        <div className={classes.below} role="status">
          <Notice tone={refusal === null ? "calm" : "soon"}>
            {refusal !== null && <p>{say(refusal)}</p>}
            {told.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </div>
      )}
    </Section>
  );
}

function decisionOf({ need, person, split }: ProposedCover): Decide {
  return { ...whichOf(need), kind: split ? "split" : "assigned", coverer: person };
}
