/** A file from another laptop, looked at before it is taken: whether it is sound, and what it is. Never a mark. */
import { Button } from "@mantine/core";
import type { ChosenFile } from "../api/core";
import type { CalibrationFile, ContactInFile } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { type LookProps, PacketScreen } from "../reviews/PacketScreen";
import { Refused, Sound } from "../reviews/Verdict";
import { quietFocus } from "../parts/quietFocus";
import classes from "./calibrations.module.css";

const BACK = "/quality/calibrate";

export function OpenFileScreen() {
  const { t } = useWords();
  return (
    <PacketScreen
      title={t("calibrate-open-title")}
      summary={t("calibrate-open-summary")}
      actions={<Button onClick={() => go(BACK)}>{t("calibrate-back")}</Button>}
      at="/quality/calibrate/open"
      look={Look}
    />
  );
}

function Look({ file, onAnother }: LookProps) {
  const { t } = useWords();
  const about = t("packet-of-file", { name: file.name });
  const answer = useAnswer("calibrations.open", { file: file.file });
  return (
    <div role="status">
      <Answered answer={answer}>
        {(read) =>
          read.fault === null ? (
            <SoundFile file={file} about={about} read={read} />
          ) : (
            <Refused {...read} fault={read.fault} about={about} onAnother={onAnother} />
          )
        }
      </Answered>
    </div>
  );
}

function SoundFile({ file, about, read }: { file: ChosenFile; about: string; read: CalibrationFile }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const take = useCommand("calibrations.take", { quiet: true });
  const takeIt = () =>
    take.mutate(
      { file: file.file },
      {
        onSuccess: ({ value }) =>
          go(value.sheet === null ? `${BACK}/${value.calibration}` : `${BACK}/sheets/${value.sheet}`),
      },
    );
  return (
    <>
      <Sound about={about} sentence={read.sentence} />
      {read.contact && <Contact contact={read.contact} />}
      <p className={classes.intro}>
        {t(read.kind === "sheet" ? "calibrate-open-sheet-next" : "calibrate-open-scores-next")}
      </p>
      <div className={classes.end}>
        <Button variant="filled" ref={quietFocus} onClick={() => go(BACK)}>
          {t("packet-not-yet")}
        </Button>
        {!readOnly && (
          <Button loading={take.isPending} onClick={takeIt}>
            {t("packet-take")}
          </Button>
        )}
      </div>
    </>
  );
}

function Contact({ contact }: { contact: ContactInFile }) {
  const { t, day } = useWords();
  const facts = [
    [t("check-sheet-contact"), contact.reference],
    [t("check-sheet-channel"), contact.channel],
    [t("check-sheet-scorecard"), t("calibrate-open-form", { name: contact.scorecard, count: contact.questions })],
    [t("calibrate-open-rater"), contact.rater],
    ...(contact.answerBy ? [[t("calibrate-file-by"), day(contact.answerBy)]] : []),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
