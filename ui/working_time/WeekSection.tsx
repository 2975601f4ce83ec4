/** Who works when: one week of somebody, what is usual and what differs, and what the law says to it. */
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { PersonId, WorkWeek } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import type { Day } from "../api/values";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Line, LineList } from "../parts/LineList";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { addDays } from "../parts/typedDay";
import { ShiftDialog } from "./ShiftForm";
import { UsualWeekDialog } from "./UsualWeekForm";
import classes from "./working_time.module.css";

export function WeekSection({ person, name, here }: { person: PersonId; name: string; here: boolean }) {
  const { today } = useHouse();
  const [from, setFrom] = useState<Day>(today);
  const answer = useAnswer("working_time.week", { person, from }, { keepPrevious: true });
  return (
    <Answered answer={answer}>
      {(week) => <Week week={week} person={person} name={name} here={here} onFrom={setFrom} />}
    </Answered>
  );
}

interface Props {
  week: WorkWeek;
  person: PersonId;
  name: string;
  here: boolean;
  onFrom: (from: Day) => void;
}

function Week({ week, person, name, here, onFrom }: Props) {
  const { t, shortDay } = useWords();
  const { readOnly } = useHouse();
  const [dialog, setDialog] = useState<"usual" | { day: Day } | null>(null);
  const mayChange = here && !readOnly;
  useActions({
    "work-earlier": () => onFrom(addDays(week.from, -7)),
    "work-later": () => onFrom(addDays(week.from, 7)),
    ...(mayChange && {
      "work-usual": () => setDialog("usual"),
      "work-day": () => setDialog({ day: week.from }),
    }),
  });
  const total = week.days.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Section
      title={t("work-week", { from: shortDay(week.from), to: shortDay(week.to) })}
      hint={hintOf(week, t)}
      aside={
        <Group gap="xs" className="screen-only">
          <Button size="compact-sm" onClick={() => onFrom(addDays(week.from, -7))}>
            {t("work-earlier")}
          </Button>
          <Button size="compact-sm" onClick={() => onFrom(addDays(week.from, 7))}>
            {t("work-later")}
          </Button>
        </Group>
      }
    >
      <DaysTable week={week} person={person} mayChange={mayChange} total={total} />
      {mayChange && (
        <Group gap="xs" mt="sm" className="screen-only">
          <Button onClick={() => setDialog("usual")}>{t("work-usual")}</Button>
          <Button onClick={() => setDialog({ day: week.from })}>{t("work-day")}</Button>
        </Group>
      )}
      <Findings week={week} />
      <UsualWeekDialog
        opened={dialog === "usual"}
        person={person}
        name={name}
        usual={week.usual}
        onClose={() => setDialog(null)}
      />
      <ShiftDialog
        day={dialog !== null && dialog !== "usual" ? dialog.day : null}
        person={person}
        name={name}
        onClose={() => setDialog(null)}
      />
    </Section>
  );
}

function hintOf(week: WorkWeek, t: (key: string) => string): string | undefined {
  return week.days.some(({ assumed }) => assumed) ? t("work-assumed") : undefined;
}

function DaysTable(props: { week: WorkWeek; person: PersonId; mayChange: boolean; total: number }) {
  const { t, weekdayDay, number } = useWords();
  const { week, person, mayChange } = props;
  const days = [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(week.from, after));
  const hours = (minutes: number) => t("work-hours", { hours: number(Math.round(minutes / 6) / 10) });
  return (
    <table className={classes.week}>
      <thead>
        <tr>
          <th scope="col">{t("work-column-day")}</th>
          <th scope="col">{t("work-column-when")}</th>
          <th scope="col" className={classes.number}>
            {t("work-column-hours")}
          </th>
          <th scope="col">{t("work-column-note")}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => {
          const shifts = week.days.filter((shift) => shift.day === day);
          const differs = week.different.some((shift) => shift.day === day);
          const closed = week.closed.includes(day);
          return (
            <tr key={day}>
              <th scope="row">{weekdayDay(day)}</th>
              <td>{shifts.length === 0 ? t("work-off") : shifts.map((shift) => shift.hours).join(", ")}</td>
              <td className={classes.number}>
                {shifts.length > 0 && hours(shifts.reduce((sum, { minutes }) => sum + minutes, 0))}
              </td>
              <td className={classes.note}>
                {closed && t("work-closed")} {differs && t("work-differs")}
                {differs && mayChange && <UsualAgain person={person} day={day} />}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("work-total")}</th>
          <td />
          <td className={classes.number}>{hours(props.total)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function UsualAgain({ person, day }: { person: PersonId; day: Day }) {
  const { t, weekdayDay } = useWords();
  const usual = useCommand("working_time.usual_day");
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      className="screen-only"
      aria-label={t("work-usual-again-on", { day: weekdayDay(day) })}
      onClick={() => usual.mutate({ person, day })}
    >
      {t("work-usual-again")}
    </Button>
  );
}

/** Rest and hours that would not be as the law has them; each with its article, none of them forbidden. */
function Findings({ week }: { week: WorkWeek }) {
  const { t, say } = useWords();
  if (week.findings.length === 0) return <p className={classes.fine}>{t("work-rest-fine")}</p>;
  return (
    <div className={classes.findings}>
      <Notice tone="soon">{t("work-rest-look")}</Notice>
      <LineList>
        {week.findings.map((finding) => (
          <Line key={finding.rule} glyph="triangle" tone="soon" why={say(finding.law)}>
            {say(finding.sentence)}
          </Line>
        ))}
      </LineList>
    </div>
  );
}
