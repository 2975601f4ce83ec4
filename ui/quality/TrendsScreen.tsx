/**
 * Trends: whether anything has changed, for the team. One sentence first, then the line and the critical errors, then the
 * four figures with what they are worth. Nothing here is about one person.
 */
import { Button, Menu } from "@mantine/core";
import { useState } from "react";
import { call } from "../api/core";
import type { TrendPoint, Trends } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { useSaveDocument } from "../app/saveDocument";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { PictureSection } from "../parts/PictureSection";
import { Section } from "../parts/Section";
import { useAsTable } from "../parts/TableToggle";
import { TrendsFigures } from "./TrendsFigures";
import { TrendsMarkDialog } from "./TrendsMarkDialog";
import { ErrorsPicture, TrendsPicture } from "./TrendsPicture";
import { ErrorsTable, TrendsTable } from "./TrendsTable";
import { Ways } from "./Ways";
import classes from "./trends.module.css";
import { pointsOf } from "./trendsShape";

export function TrendsScreen() {
  const answer = useAnswer("quality.trends", null);
  return <Answered answer={answer}>{(trends) => <Team trends={trends} />}</Answered>;
}

function Team({ trends }: { trends: Trends }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const asTable = useAsTable("trends-table");
  const [marking, setMarking] = useState(false);
  const mark = () => setMarking(true);
  useActions(readOnly ? {} : { "trends-mark": mark });
  const points = pointsOf(trends.phases);
  const finding = say(trends.finding);
  const isEmpty = points.length === 0;
  return (
    <Page
      title={t("trends-title")}
      summary={isEmpty ? undefined : finding}
      actions={
        !isEmpty && (
          <>
            {!readOnly && (
              <Button onClick={mark} rightSection={<Keys keys="N" />}>
                {t("trends-mark")}
              </Button>
            )}
            <Exports />
          </>
        )
      }
    >
      <Ways />
      {isEmpty ? (
        <EmptyState sentence={finding} example={t("trends-empty-example")} />
      ) : (
        <>
          <PictureSection
            title={t("trends-line")}
            sentence={t(trends.phases.some(({ limits }) => limits) ? "trends-line-how" : "trends-line-early")}
            asTable={asTable}
            picture={(width) => (
              <TrendsPicture phases={trends.phases} breaks={trends.breaks} sentence={finding} width={width} />
            )}
            table={<TrendsTable phases={trends.phases} />}
          />
          <Errors trends={trends} points={points} asTable={asTable} />
          <TrendsFigures figures={trends.figures} />
        </>
      )}
      {trends.breaks.length > 0 && <Changes trends={trends} />}
      <TrendsMarkDialog opened={marking} onClose={() => setMarking(false)} />
    </Page>
  );
}

function Errors(props: { trends: Trends; points: TrendPoint[]; asTable: ReturnType<typeof useAsTable> }) {
  const { t } = useWords();
  const { trends, points, asTable } = props;
  const count = points.reduce((sum, point) => sum + point.customer + point.business + point.compliance, 0);
  const sentence = count === 0 ? t("trends-errors-none") : t("trends-errors-count", { count });
  return (
    <PictureSection
      title={t("trends-errors")}
      sentence={sentence}
      asTable={asTable}
      picture={(width) => <ErrorsPicture points={points} sentence={sentence} width={width} />}
      table={<ErrorsTable phases={trends.phases} />}
    />
  );
}

/** Where the line breaks, and why. */
function Changes({ trends }: { trends: Trends }) {
  const { t, day } = useWords();
  return (
    <Section title={t("trends-changes")}>
      <ul className={classes.changes}>
        {trends.breaks.map(({ on, words }) => (
          <li key={`${on} ${words}`}>
            {day(on)}: {words || t("trends-new-scorecard-long")}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The months and the checks behind them, for a spreadsheet. */
function Exports() {
  const { t, language } = useWords();
  const save = useSaveDocument();
  const tables = ["months", "checks"] as const;
  const forms = ["xlsx", "csv"] as const;
  const words = {
    "months xlsx": "trends-export-months-xlsx",
    "months csv": "trends-export-months-csv",
    "checks xlsx": "trends-export-checks-xlsx",
    "checks csv": "trends-export-checks-csv",
  } as const;
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button>{t("trends-export")}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tables.flatMap((table) =>
          forms.map((form) => (
            <Menu.Item key={`${table} ${form}`} onClick={() => save(call("export.checks", { table, form, language }))}>
              {t(words[`${table} ${form}`])}
            </Menu.Item>
          )),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
