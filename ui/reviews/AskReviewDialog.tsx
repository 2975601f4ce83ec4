/** HR asks a center for promises: whom, which, of which time, why, and by when. The file is saved in the second step. */
import { Button, Group, MultiSelect, Radio, Select, TagsInput, Textarea } from "@mantine/core";
import { useState } from "react";
import type { Day } from "../api/values";
import type { AskedReview, AskedWhich, LaptopLine, PromiseKind } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { KIND_WORDS } from "../commitments/lists";
import { Answered } from "../parts/Answered";
import { DateField } from "../parts/DateField";
import { EmptyState } from "../parts/EmptyState";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { addDays } from "../parts/typedDay";
import { SaveFile } from "./SaveFile";
import { WHICH, WHICH_WORDS } from "./lists";
import classes from "./reviews.module.css";

/** Three weeks: time for the leader to look at every line that would leave. */
const USUAL_DAYS = 21;

export function AskReviewDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  const laptops = useAnswer("laptops.list", null, { enabled: opened });
  return (
    <FormDialog
      opened={opened && (laptops.data !== undefined || laptops.error !== null)}
      onClose={onClose}
      title={t("review-ask-title")}
      size={640}
    >
      <Answered answer={laptops}>{(list) => <Asking laptops={list} onClose={onClose} />}</Answered>
    </FormDialog>
  );
}

function Asking({ laptops, onClose }: { laptops: LaptopLine[]; onClose: () => void }) {
  const { t } = useWords();
  const [made, setMade] = useState<AskedReview | null>(null);
  const centers = laptops.filter(({ kind, forgottenOn }) => kind === "center" && forgottenOn === null);
  if (made !== null) return <Made made={made} onClose={onClose} />;
  if (centers.length > 0) return <AskForm centers={centers} onMade={setMade} onClose={onClose} />;
  return (
    <EmptyState
      sentence={t("review-ask-nobody")}
      example={t("review-ask-nobody-how")}
      button={
        <Button
          variant="filled"
          onClick={() => {
            onClose();
            go("/settings/laptops");
          }}
        >
          {t("packet-to-laptops")}
        </Button>
      }
    />
  );
}

interface FormProps {
  centers: LaptopLine[];
  onMade: (made: AskedReview) => void;
  onClose: () => void;
}

function AskForm({ centers, onMade, onClose }: FormProps) {
  const { t } = useWords();
  const { today } = useHouse();
  const [laptop, setLaptop] = useState<string | null>(
    centers.length === 1 ? (centers[0]?.laptop ?? null) : null,
  );
  const [names, setNames] = useState<string[] | null>(null);
  const [which, setWhich] = useState<AskedWhich>("all");
  const [kinds, setKinds] = useState<PromiseKind[]>([]);
  const [since, setSince] = useState<Day | null>(null);
  const [until, setUntil] = useState<Day | null>(null);
  const [reason, setReason] = useState("");
  const [answerBy, setAnswerBy] = useState<Day | null>(addDays(today, USUAL_DAYS));
  const isReady =
    laptop !== null && reason.trim() !== "" && answerBy !== null && (names === null || names.length > 0);
  const input = {
    laptop,
    reason: reason.trim(),
    names,
    which,
    kinds,
    since,
    until,
    answerBy: answerBy ?? today,
  };
  const { form, problem } = useCommandForm(
    "reviews.ask",
    isReady ? input : null,
    (done) => onMade(done.value),
    { quiet: true },
  );
  return (
    <DialogForm form={form} verb={t("review-ask-do")} onClose={onClose}>
      <Select
        label={t("review-ask-center")}
        data={centers.map((center) => ({ value: center.laptop, label: center.name }))}
        value={laptop}
        onChange={setLaptop}
        allowDeselect={false}
        error={problem("laptop")}
        data-autofocus
      />
      <Radio.Group
        label={t("review-ask-whom")}
        value={names === null ? "everybody" : "some"}
        onChange={(whom) => setNames(whom === "some" ? [] : null)}
      >
        <Group gap="lg" mt={6}>
          <Radio value="everybody" label={t("review-asked-everybody")} />
          <Radio value="some" label={t("review-ask-some")} />
        </Group>
      </Radio.Group>
      {names !== null && (
        <TagsInput
          label={t("review-ask-names")}
          description={t("review-ask-names-hint")}
          placeholder={names.length === 0 ? t("review-ask-names-example") : undefined}
          value={names}
          onChange={setNames}
          acceptValueOnBlur
          splitChars={[",", ";", "\n"]}
          error={problem("names")}
        />
      )}
      <div className={classes.two}>
        <Select
          label={t("review-ask-which")}
          data={WHICH.map((value) => ({ value, label: t(WHICH_WORDS[value]) }))}
          value={which}
          onChange={(value) => value && setWhich(value as AskedWhich)}
          allowDeselect={false}
        />
        <MultiSelect
          label={t("review-ask-kinds")}
          placeholder={kinds.length === 0 ? t("review-ask-kinds-all") : undefined}
          data={Object.entries(KIND_WORDS).map(([value, words]) => ({ value, label: t(words) }))}
          value={kinds}
          onChange={(value) => setKinds(value as PromiseKind[])}
        />
      </div>
      <div className={classes.two}>
        <DateField
          label={t("review-ask-since")}
          value={since}
          onChange={setSince}
          today={today}
          direction="back"
          error={problem("since")}
        />
        <DateField
          label={t("review-ask-until")}
          value={until}
          onChange={setUntil}
          today={today}
          direction="back"
          error={problem("until")}
        />
      </div>
      <Textarea
        label={t("review-ask-reason")}
        description={t("review-ask-reason-hint")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
        error={problem("reason")}
        required
      />
      <div className={classes.two}>
        <DateField
          label={t("review-ask-by")}
          value={answerBy}
          onChange={setAnswerBy}
          today={today}
          error={problem("answerBy")}
          required
        />
      </div>
    </DialogForm>
  );
}

function Made({ made, onClose }: { made: AskedReview; onClose: () => void }) {
  const { t, day } = useWords();
  return (
    <SaveFile document={made.document} onClose={onClose}>
      <p>{t("review-asked-made")}</p>
      <p className={classes.quiet}>{t("review-asked-made-until", { day: day(made.expires) })}</p>
    </SaveFile>
  );
}
