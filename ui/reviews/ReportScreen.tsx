/** The report of a period: one sentence, and the same tables as a PDF for people and as a workbook. */
import { Button, Select } from "@mantine/core";
import { useState } from "react";
import type { Day } from "../api/values";
import type { ReviewReport } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { useSaveDocument } from "../app/saveDocument";
import { LANGUAGES, type Language, useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DateField } from "../parts/DateField";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import classes from "./reviews.module.css";

export function ReportScreen() {
  const { t, language: own } = useWords();
  const { today } = useHouse();
  const [since, setSince] = useState<Day>(`${today.slice(0, 4)}-01-01`);
  const [until, setUntil] = useState<Day>(today);
  const [laptop, setLaptop] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(own);
  const laptops = useAnswer("laptops.list", null);
  const report = useAnswer("review_cases.report", { laptop, since, until, language }, { keepPrevious: true });
  const centers = (laptops.data ?? []).filter(({ kind }) => kind === "center");
  return (
    <Page title={t("report-title")} summary={t("report-summary")}>
      <div className={`${classes.filters} screen-only`}>
        <DateField
          label={t("report-since")}
          value={since}
          onChange={(day) => day && setSince(day)}
          today={today}
          direction="back"
        />
        <DateField
          label={t("report-until")}
          value={until}
          onChange={(day) => day && setUntil(day)}
          today={today}
          direction="back"
        />
        {centers.length > 1 && (
          <Select
            label={t("review-board-center")}
            data={[
              { value: "", label: t("review-board-all-centers") },
              ...centers.map((center) => ({ value: center.laptop, label: center.name })),
            ]}
            value={laptop ?? ""}
            onChange={(value) => setLaptop(value || null)}
            allowDeselect={false}
          />
        )}
        <Select
          label={t("report-language")}
          data={LANGUAGES}
          value={language}
          onChange={(value) => value && setLanguage(value as Language)}
          allowDeselect={false}
          w={140}
        />
      </div>
      <Answered answer={report}>{(made) => <Report report={made} />}</Answered>
    </Page>
  );
}

function Report({ report }: { report: ReviewReport }) {
  const { t, say } = useWords();
  const save = useSaveDocument();
  return (
    <Section title={t("report-says")}>
      <p className={classes.sentence}>{say(report.sentence)}</p>
      {report.erased > 0 && (
        <p className={classes.small}>{t("review-board-erased", { count: report.erased })}</p>
      )}
      <div className={classes.buttons}>
        <Button variant="filled" onClick={() => save(report.pdf)}>
          {t("report-save-pdf")}
        </Button>
        <Button onClick={() => save(report.workbook)}>{t("report-save-workbook")}</Button>
      </div>
    </Section>
  );
}
