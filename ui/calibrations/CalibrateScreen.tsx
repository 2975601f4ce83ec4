/**
 * Calibrate: what others ask to be scored here, the calibrations of this laptop, and what they say about the questions.
 * Words come first; the statistics stand behind "How is this worked out?".
 */
import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import type { CalibrationLine, QuestionLine, SheetLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { Ways } from "../quality/Ways";
import { useChoosePacket } from "../reviews/chosenFile";
import { BeginDialog } from "./BeginDialog";
import { QuestionsSection } from "./QuestionsSection";
import { ToScore } from "./ToScore";
import classes from "./calibrations.module.css";

/** So many are shown until somebody asks for more: the newest are what one comes for. */
const AT_FIRST = 6;

export function CalibrateScreen() {
  const calibrations = useAnswer("quality.calibrations", null);
  const sheets = useAnswer("calibrations.sheets", null);
  const questions = useAnswer("quality.questions", null);
  return (
    <Answered answer={calibrations}>
      {(lines) => (
        <Answered answer={sheets}>
          {(asked) => (
            <Answered answer={questions}>
              {(all) => <Calibrate lines={lines} sheets={asked} questions={all} />}
            </Answered>
          )}
        </Answered>
      )}
    </Answered>
  );
}

function Calibrate(props: { lines: CalibrationLine[]; sheets: SheetLine[]; questions: QuestionLine[] }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const { lines, sheets, questions } = props;
  const [beginning, setBeginning] = useState(false);
  const begin = () => setBeginning(true);
  const open = useChoosePacket("/quality/calibrate/open");
  useActions(readOnly ? {} : { "calibrate-begin": begin, "calibrate-open": open });
  const isEmpty = lines.length === 0 && sheets.length === 0;
  const buttons = !readOnly && (
    <>
      <Button variant="filled" onClick={begin} rightSection={<Keys keys="N" />}>
        {t("calibrate-begin")}
      </Button>
      <Button onClick={open} rightSection={<Keys keys="O" />}>
        {t("calibrate-open")}
      </Button>
    </>
  );
  return (
    <Page
      title={t("calibrate-title")}
      summary={t("calibrate-summary")}
      actions={!isEmpty && buttons}
    >
      <Ways />
      {isEmpty && (
        <EmptyState sentence={t("calibrate-empty")} example={t("calibrate-empty-example")} button={buttons} />
      )}
      <ToScore sheets={sheets} />
      {lines.length > 0 && <Calibrations lines={lines} />}
      <QuestionsSection questions={questions} />
      <BeginDialog opened={beginning} onClose={() => setBeginning(false)} />
    </Page>
  );
}

function Calibrations({ lines }: { lines: CalibrationLine[] }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const keys = useArrowKeys<HTMLUListElement>();
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  return (
    <Section title={t("calibrate-all")}>
      <LineList {...keys}>
        {shown.map((line) => (
          <CalibrationItem key={line.calibration} line={line} />
        ))}
      </LineList>
      {shown.length < lines.length && (
        <Button className={classes.more} onClick={() => setAll(true)}>
          {t("calibrate-show-all", { count: lines.length })}
        </Button>
      )}
    </Section>
  );
}

function CalibrationItem({ line }: { line: CalibrationLine }) {
  const { t, day } = useWords();
  const isOpen = line.openedOn !== null;
  const stands = isOpen
    ? t("calibrate-opened", { day: day(line.openedOn ?? line.begunOn), count: line.rated })
    : t("calibrate-rated-of", { rated: line.rated, raters: line.raters });
  return (
    <Line glyph={isOpen ? "tick" : "half"} tone={isOpen ? "quiet" : "calm"} why={`${line.scorecard} · ${stands}`}>
      <Anchor
        component="button"
        type="button"
        className={classes.name}
        onClick={() => go(`/quality/calibrate/${line.calibration}`)}
      >
        {line.reference}
      </Anchor>
    </Line>
  );
}
