/** Who stands in while somebody is away for over four weeks: hand-over in, a first week, hand-over out, and the way back. */
import { Button } from "@mantine/core";
import type { BackfillLine, LongAbsence } from "../api/generated";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { EmptyState } from "../parts/EmptyState";
import { Section } from "../parts/Section";
import type { OpenDialog } from "./CoverDialogs";
import classes from "./cover.module.css";

export function StandInSection({ long, onDialog }: { long: LongAbsence; onDialog: (dialog: OpenDialog) => void }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const plan = !readOnly && (
    <Button onClick={() => onDialog({ kind: "stand_in", long })}>{t("cover-plan-stand-in")}</Button>
  );
  if (long.standIns.length === 0) {
    return <EmptyState sentence={say(long.sentence)} example={t("cover-stand-in-why")} button={plan} />;
  }
  return (
    <Section title={t("cover-stand-in")} hint={say(long.sentence)} aside={plan}>
      <table className={classes.plain}>
        <thead>
          <tr>
            <th scope="col">{t("cover-column-stands-in")}</th>
            <th scope="col">{t("cover-column-hand-over-in")}</th>
            <th scope="col">{t("cover-column-first-week")}</th>
            <th scope="col">{t("cover-column-hand-over-out")}</th>
            <th scope="col">{t("cover-column-ends")}</th>
            <th scope="col">{t("cover-column-returns-to")}</th>
          </tr>
        </thead>
        <tbody>
          {long.standIns.map((line) => (
            <StandIn key={line.backfill} line={line} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function StandIn({ line }: { line: BackfillLine }) {
  const { t, weekdayDay } = useWords();
  return (
    <tr>
      <th scope="row">{line.name}</th>
      <td>{weekdayDay(line.handOverIn)}</td>
      <td>{weekdayDay(line.trialUntil)}</td>
      <td>{weekdayDay(line.handOverOut)}</td>
      <td>{weekdayDay(line.endsOn)}</td>
      <td>
        {line.returnsTo === "" ? t("cover-returns-own-job") : line.returnsTo}
        {line.assignment !== null && (
          <Button size="compact-sm" variant="subtle" onClick={() => go({ screen: "career", person: line.standIn })}>
            {t("cover-acting-clock")}
          </Button>
        )}
      </td>
    </tr>
  );
}
