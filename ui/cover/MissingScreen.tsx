/** Who is missing on Tuesday: one or two people taken out of the calendar, and what would be left. Nothing is changed. */
import { Button } from "@mantine/core";
import type { PersonId } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCalendar } from "../app/calendar";
import { useActions } from "../app/actions";
import { addresses, go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DateField } from "../parts/DateField";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { PersonPicker } from "../parts/PersonPicker";
import { MissingTable } from "./MissingTable";
import { PlannedLeave } from "./PlannedLeave";
import { type Question, addressOfMissing, useQuestion } from "./useMissing";
import classes from "./cover.module.css";

export function MissingScreen() {
  const { t } = useWords();
  const question = useQuestion();
  const isAsked = question.people.length > 0;
  const toCard = () => go(addressOfMissing(question, true));
  useActions({ ...(isAsked && { "cover-missing-card": toCard }) });
  return (
    <Page
      title={t("missing-title")}
      summary={t("missing-summary")}
      actions={
        <>
          {isAsked && (
            <Button onClick={toCard} rightSection={<Keys keys="Mod+P" />}>
              {t("missing-card")}
            </Button>
          )}
          <Button onClick={() => go("/cover")}>{t("cover-back")}</Button>
        </>
      }
    >
      <Ask question={question} />
      {isAsked ? <Found question={question} /> : <EmptyState sentence={t("missing-empty")} example={t("missing-empty-how")} />}
      <PlannedLeave />
    </Page>
  );
}

function Ask({ question }: { question: Question }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { data: people = [] } = useAnswer("people.list", {});
  const { people: chosen, day } = question;
  const [first = null, second = null] = chosen;
  const ask = (change: { first?: PersonId | null; second?: PersonId | null; day?: string }) => {
    const both = [change.first === undefined ? first : change.first, change.second === undefined ? second : change.second];
    const people = [...new Set(both.filter((person) => person !== null))];
    addresses.replace(addressOfMissing({ people, day: change.day ?? day }));
  };
  return (
    <div className={`${classes.question} screen-only`}>
      <PersonPicker
        label={t("missing-who")}
        people={people}
        value={first}
        onChange={(person) => ask({ first: person })}
        clearable
      />
      <PersonPicker
        label={t("missing-and-who")}
        people={people.filter(({ person }) => person !== first)}
        value={second}
        onChange={(person) => ask({ second: person })}
        clearable
      />
      <DateField {...calendar} label={t("missing-when")} value={day} onChange={(on) => on && ask({ day: on })} />
    </div>
  );
}

function Found({ question }: { question: Question }) {
  const { say } = useWords();
  const answer = useAnswer("cover.missing", question, { keepPrevious: true });
  return (
    <Answered answer={answer}>
      {(missing) => (
        <div role="status">
          <p className={classes.foundOut}>{say(missing.finding)}</p>
          {missing.lines.length > 0 && <MissingTable lines={missing.lines} />}
        </div>
      )}
    </Answered>
  );
}
