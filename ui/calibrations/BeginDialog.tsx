/** Begins a calibration: which contact, with which form, and who scores it. */
import { Select, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { CalibrationId, ScorecardLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { Notice } from "../parts/Notice";

export function BeginDialog(props: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <FormDialog opened={props.opened} title={t("calibrate-begin-title")} onClose={props.onClose}>
      <Begin onClose={props.onClose} />
    </FormDialog>
  );
}

function Begin({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const answer = useAnswer("quality.scorecards", null);
  return (
    <Answered answer={answer}>
      {(all) => {
        const cards = all.filter((card) => card.retiredOn === null);
        return cards.length === 0 ? (
          <Notice>{t("calibrate-no-scorecard")}</Notice>
        ) : (
          <BeginForm cards={cards} onClose={onClose} />
        );
      }}
    </Answered>
  );
}

function BeginForm({ cards, onClose }: { cards: ScorecardLine[]; onClose: () => void }) {
  const { t } = useWords();
  const [version, setVersion] = useState<string | null>(cards[0]?.latest.version ?? null);
  const [reference, setReference] = useState("");
  const [raters, setRaters] = useState<string[]>([]);
  const input =
    version !== null && reference.trim() !== "" && raters.length > 0
      ? { version, reference: reference.trim(), raters }
      : null;
  const begun = ({ value }: { value: CalibrationId }) => {
    onClose();
    go(`/quality/calibrate/${value}`);
  };
  const { form, problem } = useCommandForm("quality.begin_calibration", input, begun);
  return (
    <DialogForm form={form} verb={t("calibrate-begin")} onClose={onClose}>
      <Select
        label={t("check-sheet-scorecard")}
        data={cards.map(({ latest }) => ({ value: latest.version, label: latest.name }))}
        value={version}
        onChange={setVersion}
        allowDeselect={false}
        error={problem("version")}
      />
      <TextInput
        label={t("calibrate-which-contact")}
        description={t("calibrate-which-contact-hint")}
        value={reference}
        onChange={(event) => setReference(event.currentTarget.value)}
        error={problem("reference")}
        data-autofocus
        required
      />
      <TagsInput
        label={t("calibrate-raters")}
        description={t("calibrate-raters-hint")}
        value={raters}
        onChange={setRaters}
        acceptValueOnBlur
        splitChars={[",", ";"]}
        error={problem("raters")}
        required
      />
    </DialogForm>
  );
}
