/**
 * One calibration. Before all have scored: who has, and who scores next, here or by file. Afterwards: only where they
 * differ, and one sentence on which they agree, which becomes the help of the question.
 */
import { Button, VisuallyHidden } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { CalibrationPage, CalibrationRater } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { useChoosePacket } from "../reviews/chosenFile";
import { Differences } from "./Differences";
import { SendDialog } from "./SendDialog";
import classes from "./calibrations.module.css";

/** Two must have scored before anybody looks. */
const ENOUGH = 2;

export function CalibrationScreen() {
  const { calibration = "" } = useParams({ strict: false });
  const answer = useAnswer("quality.calibration", { calibration });
  return <Answered answer={answer}>{(page) => <Calibration key={page.calibration} page={page} />}</Answered>;
}

function Calibration({ page }: { page: CalibrationPage }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const open = useChoosePacket("/quality/calibrate/open");
  const isOpen = page.openedOn !== null;
  const { name } = page.card;
  const sameName = name.toLowerCase() === page.channel.toLowerCase();
  const about = sameName ? name : t("calibrate-about", { scorecard: name, channel: page.channel });
  useActions(readOnly || isOpen ? {} : { "calibrate-open": open });
  return (
    <Page
      title={page.reference}
      summary={about}
      actions={
        <>
          {!isOpen && !readOnly && (
            <Button onClick={open} rightSection={<Keys keys="O" />}>
              {t("calibrate-open")}
            </Button>
          )}
          <Button onClick={() => go("/quality/calibrate")}>{t("calibrate-back")}</Button>
        </>
      }
    >
      <p className={classes.finding} role="status">
        {say(page.finding)}
      </p>
      {isOpen ? <Differences page={page} /> : <Raters page={page} />}
    </Page>
  );
}

function Raters({ page }: { page: CalibrationPage }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const keys = useArrowKeys<HTMLUListElement>();
  const [byFile, setByFile] = useState<CalibrationRater | null>(null);
  const look = useCommand("quality.open_calibration");
  const rated = page.raters.filter((rater) => rater.rated).length;
  return (
    <>
      <Section title={t("calibrate-who")} hint={t("calibrate-who-hint")}>
        <LineList {...keys}>
          {page.raters.map((rater) => (
            <Rater
              key={rater.view}
              rater={rater}
              onScore={() => go(`/quality/calibrate/${page.calibration}/score/${rater.view}`)}
              onFile={() => setByFile(rater)}
            />
          ))}
        </LineList>
      </Section>
      {rated >= ENOUGH && !readOnly && (
        <div className={classes.end}>
          <Button loading={look.isPending} onClick={() => look.mutate({ calibration: page.calibration })}>
            {t("calibrate-look-now")}
          </Button>
          <span className={classes.quiet}>{t("calibrate-look-now-what")}</span>
        </div>
      )}
      <SendDialog rater={byFile} onClose={() => setByFile(null)} />
    </>
  );
}

function Rater(props: { rater: CalibrationRater; onScore: () => void; onFile: () => void }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const { rater, onScore, onFile } = props;
  const { askedLaptop, askedOn, name } = rater;
  const asked =
    askedLaptop !== null && askedOn !== null && t("calibrate-asked-file", { name: askedLaptop, day: day(askedOn) });
  return (
    <Line
      glyph={rater.rated ? "filled" : "ring"}
      tone={rater.rated ? "good" : "calm"}
      why={rater.rated ? t("calibrate-has-scored") : (asked || t("calibrate-still-to-score"))}
      button={
        !rater.rated &&
        !readOnly && (
          <>
            <Button size="compact-sm" onClick={onScore}>
              {t("calibrate-score-here")}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
            <Button size="compact-sm" onClick={onFile}>
              {t(asked ? "calibrate-by-file-again" : "calibrate-by-file")}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          </>
        )
      }
    >
      <b>{name}</b>
    </Line>
  );
}
