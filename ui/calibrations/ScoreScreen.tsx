/** One rater scores a contact at this laptop, blind: what the others saw is nowhere on the screen, nor in what it asked. */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import type { CalibrationPage, CalibrationRater } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { useMarks } from "../quality/marks";
import { ScoreForm } from "./ScoreForm";

export function ScoreScreen() {
  const { calibration = "", view = "" } = useParams({ strict: false });
  const answer = useAnswer("quality.calibration", { calibration });
  return (
    <Answered answer={answer}>
      {(page) => {
        const rater = page.raters.find((line) => line.view === view);
        return rater === undefined || rater.rated || page.openedOn !== null ? (
          <Nothing page={page} />
        ) : (
          <Score key={view} page={page} rater={rater} />
        );
      }}
    </Answered>
  );
}

function Nothing({ page }: { page: CalibrationPage }) {
  const { t } = useWords();
  return (
    <Page title={page.reference}>
      <EmptyState
        sentence={t("calibrate-nothing-to-score")}
        button={
          <Button variant="filled" onClick={() => go(`/quality/calibrate/${page.calibration}`)}>
            {t("calibrate-to-calibration")}
          </Button>
        }
      />
    </Page>
  );
}

function Score({ page, rater }: { page: CalibrationPage; rater: CalibrationRater }) {
  const { t } = useWords();
  const questions = page.card.sections.flatMap((section) => section.items);
  const marks = useMarks(questions.length);
  const input = marks.complete && { view: rater.view, marks: marks.complete };
  const back = () => go(`/quality/calibrate/${page.calibration}`);
  const { form, problem } = useCommandForm("quality.rate_calibration", input, back);
  return (
    <Page
      title={t("calibrate-score-title", { name: rater.name })}
      summary={t("calibrate-score-summary", { name: rater.name })}
      actions={<Button onClick={back}>{t("parts-leave-it")}</Button>}
    >
      <ScoreForm
        reference={page.reference}
        channel={page.channel}
        scorecard={page.card.name}
        questions={questions}
        marks={marks}
        form={form}
        problem={problem}
        verb={t("calibrate-keep")}
      >
        {t("calibrate-score-keys")}
      </ScoreForm>
    </Page>
  );
}
