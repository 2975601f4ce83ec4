/** Begins a calibration: which contact, with which form, and who scores it. */
import { Button, Group, Select, Stack, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { CalibrationId, ScorecardLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DialogForm, FormDialog } from "../parts/FormDialog";

export function BeginDialog(props: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  const { data: all } = useAnswer("quality.scorecards", null);
  const cards = all?.filter((card) => card.retiredOn === null);
  return (
    <FormDialog
      opened={props.opened && cards !== undefined}
      title={t("calibrate-begin-title")}
      onClose={props.onClose}
    >
      {cards?.length === 0 && <NoScorecard onClose={props.onClose} />}
      {cards?.[0] && <BeginForm cards={cards} onClose={props.onClose} />}
    </FormDialog>
  );
}

function NoScorecard({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Stack gap="md">
      <p>{t("calibrate-no-scorecard")}</p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{t("parts-leave-it")}</Button>
        <Button variant="filled" data-autofocus onClick={() => go("/quality/scorecards")}>
          {t("quality-to-scorecards")}
        </Button>
      </Group>
    </Stack>
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
