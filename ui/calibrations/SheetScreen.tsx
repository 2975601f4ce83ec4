/** A contact that a leader at another laptop asks to be scored here: scored blind, and sent back as a file. */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Document, SheetPage } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { FormDialog } from "../parts/FormDialog";
import { Page } from "../parts/Page";
import { SaveFile } from "../reviews/SaveFile";
import { useMarks } from "../quality/marks";
import { ScoreForm } from "./ScoreForm";

const BACK = "/quality/calibrate";

export function SheetScreen() {
  const { view = "" } = useParams({ strict: false });
  const answer = useAnswer("calibrations.sheet", { view });
  return <Answered answer={answer}>{(page) => <Sheet key={view} page={page} />}</Answered>;
}

function Sheet({ page }: { page: SheetPage }) {
  const { t, day } = useWords();
  const [made, setMade] = useState<{ document: Document | null } | null>(null);
  const close = () => {
    setMade(null);
    go(BACK);
  };
  const { line } = page;
  const toList = <Button onClick={() => go(BACK)}>{t("parts-leave-it")}</Button>;
  return (
    <Page
      title={t("calibrate-score-title", { name: line.rater })}
      summary={t("calibrate-sheet-summary", { name: line.from, day: day(line.answerBy) })}
      actions={toList}
    >
      {line.scoredOn !== null ? (
        <EmptyState
          sentence={t("calibrate-nothing-to-score")}
          button={
            <Button variant="filled" onClick={() => go(BACK)}>
              {t("calibrate-back")}
            </Button>
          }
        />
      ) : (
        <Score page={page} onMade={(document) => setMade({ document })} />
      )}
      <FormDialog opened={made !== null} title={t("calibrate-back-title")} onClose={close}>
        <SaveFile document={made?.document ?? null} onClose={close}>
          <p>{t("calibrate-back-what")}</p>
        </SaveFile>
      </FormDialog>
    </Page>
  );
}

function Score({ page, onMade }: { page: SheetPage; onMade: (document: Document | null) => void }) {
  const { t } = useWords();
  const { line, questions } = page;
  const marks = useMarks(questions.length);
  const input = marks.complete && { view: line.view, marks: marks.complete };
  const { form, problem } = useCommandForm("calibrations.score", input, ({ value }) => onMade(value.document), {
    quiet: true,
  });
  return (
    <ScoreForm
      reference={line.reference}
      channel={line.channel}
      scorecard={line.scorecard}
      questions={questions}
      marks={marks}
      form={form}
      problem={problem}
      verb={t("calibrate-keep-and-make")}
    >
      {t("calibrate-score-keys")} {t("calibrate-sheet-final")}
    </ScoreForm>
  );
}
