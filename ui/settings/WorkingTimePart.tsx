/** What holds for everybody's working time: days on which the team is closed, the time zone, and what the law says. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Holiday } from "../api/generated";
import { problemAt, useAnswer, useCommand, useDoor } from "../api/hooks";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DateField, goToUnclearDay } from "../parts/DateField";
import { Line, LineList } from "../parts/LineList";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { TextSetting } from "./fields";
import styles from "./settings.module.css";

/** Each rule with its article, as the core checks it. */
const LAWS = ["rest-daily-rest-law", "rest-weekly-rest-law", "rest-weekly-hours-law"] as const;

export function WorkingTimePart() {
  const { t } = useWords();
  const answer = useAnswer("absences.holidays", null);
  return (
    <>
      <Section title={t("settings-holidays")} hint={t("settings-holidays-hint")}>
        <Answered answer={answer}>{(holidays) => <Holidays holidays={holidays} />}</Answered>
      </Section>
      <Section title={t("settings-clock")} hint={t("settings-clock-hint")}>
        <div className={styles.fields}>
          <TextSetting name="timeZone" label={t("settings-field-time-zone")} />
        </div>
      </Section>
      <Section title={t("settings-rest")} hint={t("settings-rest-hint")}>
        <LineList>
          {LAWS.map((law) => (
            <Line key={law}>{t(law)}</Line>
          ))}
        </LineList>
      </Section>
    </>
  );
}

function Holidays({ holidays }: { holidays: Holiday[] }) {
  const { t, day: dayInWords } = useWords();
  const { readOnly, today } = useHouse();
  const keys = useArrowKeys<HTMLUListElement>();
  const remove = useCommand("absences.remove_holiday");
  const ahead = holidays.filter(({ day }) => day >= today);
  return (
    <>
      {ahead.length === 0 ? (
        <p className={styles.why}>{t("settings-holidays-none")}</p>
      ) : (
        <LineList {...keys}>
          {ahead.map(({ holiday, day, name }) => (
            <Line
              key={holiday}
              button={
                !readOnly && (
                  <Button
                    aria-label={t("settings-holiday-remove-this", { name, day: dayInWords(day) })}
                    onClick={() => remove.mutate({ holiday })}
                  >
                    {t("settings-holiday-remove")}
                  </Button>
                )
              }
            >
              <b>{dayInWords(day)}</b> · {name}
            </Line>
          ))}
        </LineList>
      )}
      {!readOnly && <AddHoliday />}
      {!readOnly && <FromFile />}
    </>
  );
}

function AddHoliday() {
  const { t, say } = useWords();
  const calendar = useCalendar();
  const [day, setDay] = useState<Day | null>(null);
  const [name, setName] = useState("");
  const add = useCommand("absences.add_holiday");
  const problem = problemAt(add.error, "name");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (goToUnclearDay(event.currentTarget) || day === null) return;
    add.mutate(
      { day, name },
      {
        onSuccess: () => {
          setDay(null);
          setName("");
        },
      },
    );
  };
  return (
    <form className={styles.row} style={{ marginTop: 16, alignItems: "end" }} onSubmit={onSubmit} noValidate>
      <DateField {...calendar} label={t("settings-holiday-day")} value={day} onChange={setDay} />
      <TextInput
        label={t("settings-holiday-name")}
        placeholder={t("settings-holiday-example")}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
          add.reset();
        }}
        error={problem && say(problem)}
      />
      <Button type="submit" disabled={day === null} style={{ alignSelf: problem ? "center" : "end" }}>
        {t("settings-holiday-add")}
      </Button>
    </form>
  );
}

/** Days from a calendar file, as countries and schools give them out. What is known already is left alone. */
function FromFile() {
  const { t, say } = useWords();
  const choose = useDoor("shell.choose_file");
  const bring = useCommand("import.holidays");
  return (
    <div style={{ marginTop: 12 }}>
      <Button
        loading={choose.isPending || bring.isPending}
        onClick={() =>
          choose.mutate(
            { filter: "calendar" },
            { onSuccess: (chosen) => chosen && bring.mutate({ file: chosen.file }) },
          )
        }
      >
        {t("settings-holidays-import")}
      </Button>
      {bring.error?.kind === "invalid" && <Notice tone="soon">{say(bring.error.problems[0] ?? bring.error)}</Notice>}
    </div>
  );
}
