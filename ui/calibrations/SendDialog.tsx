/** A sheet for a leader at another laptop: to which one, and by when; saved in the second step. */
import { Button, Group, Select, Stack } from "@mantine/core";
import { useState } from "react";
import type { CalibrationRater, CalibrationSent, LaptopLine } from "../api/generated";
import type { Day } from "../api/values";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { addDays } from "../parts/typedDay";
import { SaveFile } from "../reviews/SaveFile";

/** Days in which it is answered, unless a day is said. */
const ANSWER_DAYS = 14;

export function SendDialog({ rater, onClose }: { rater: CalibrationRater | null; onClose: () => void }) {
  const { t } = useWords();
  const { data: laptops } = useAnswer("laptops.list", null);
  return (
    <FormDialog
      opened={rater !== null && laptops !== undefined}
      title={t("calibrate-file-title", { name: rater?.name ?? "" })}
      onClose={onClose}
    >
      {rater && laptops && <Send rater={rater} laptops={laptops} onClose={onClose} />}
    </FormDialog>
  );
}

function Send(props: { rater: CalibrationRater; laptops: LaptopLine[]; onClose: () => void }) {
  const { rater, onClose } = props;
  const [sent, setSent] = useState<CalibrationSent | null>(null);
  const centers = props.laptops.filter((line) => line.kind === "center" && line.forgottenOn === null);
  if (sent !== null) return <Sent sent={sent} onClose={onClose} />;
  if (centers.length === 0) return <NoLaptop onClose={onClose} />;
  return <SendForm rater={rater} laptops={centers} onSent={setSent} onClose={onClose} />;
}

/** Whom nobody here has accepted, nothing can be encrypted for. */
function NoLaptop({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Stack gap="md">
      <p>{t("calibrate-no-laptop")}</p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{t("parts-leave-it")}</Button>
        <Button variant="filled" data-autofocus onClick={() => go("/settings/laptops")}>
          {t("packet-to-laptops")}
        </Button>
      </Group>
    </Stack>
  );
}

function SendForm(props: {
  rater: CalibrationRater;
  laptops: LaptopLine[];
  onSent: (sent: CalibrationSent) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { today, settings } = useHouse();
  const { rater, laptops, onSent, onClose } = props;
  const [laptop, setLaptop] = useState<string | null>(laptops[0]?.laptop ?? null);
  const [answerBy, setAnswerBy] = useState<Day | null>(addDays(today, ANSWER_DAYS));
  const input = laptop === null ? null : { view: rater.view, laptop, answerBy };
  const { form, problem } = useCommandForm("calibrations.send", input, ({ value }) => onSent(value), { quiet: true });
  return (
    <DialogForm form={form} verb={t("calibrate-file-make")} onClose={onClose}>
      <p>{t("calibrate-file-what")}</p>
      <Select
        label={t("calibrate-file-laptop")}
        data={laptops.map((line) => ({ value: line.laptop, label: line.name }))}
        value={laptop}
        onChange={setLaptop}
        allowDeselect={false}
        error={problem("laptop")}
        data-autofocus
      />
      <DateField
        label={t("calibrate-file-by")}
        value={answerBy}
        onChange={setAnswerBy}
        today={today}
        weekStart={settings.weekStart}
        direction="ahead"
        error={problem("answerBy")}
      />
    </DialogForm>
  );
}

function Sent({ sent, onClose }: { sent: CalibrationSent; onClose: () => void }) {
  const { t, day } = useWords();
  return (
    <SaveFile document={sent.document} onClose={onClose}>
      <p>{t("calibrate-file-made", { day: day(sent.expires) })}</p>
    </SaveFile>
  );
}
