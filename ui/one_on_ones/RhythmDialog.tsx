import { Button, Group, NumberInput, Switch, TextInput } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../api/hooks";
import type { PersonPage } from "../api/generated";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DialogForm, FormDialog } from "../parts/FormDialog";

interface Props {
  opened: boolean;
  page: Pick<PersonPage, "person" | "name" | "targetDays" | "limitDays" | "place" | "paused" | "ownRhythm">;
  onClose: () => void;
}

/** How often you two talk: a rhythm of their own, the usual one, or paused. */
export function RhythmDialog(props: Props) {
  const { t } = useWords();
  return (
    <FormDialog
      opened={props.opened}
      onClose={props.onClose}
      title={t("one-on-ones-rhythm-title", { name: props.page.name })}
    >
      <RhythmForm {...props} />
    </FormDialog>
  );
}

function RhythmForm({ page, onClose }: Props) {
  const { t } = useWords();
  const { person } = page;
  const [targetDays, setTarget] = useState<number | string>(page.targetDays);
  const [limitDays, setLimit] = useState<number | string>(page.limitDays);
  const [place, setPlace] = useState(page.place);
  const [paused, setPaused] = useState(page.paused);
  const usual = useCommand("one_on_ones.usual_rhythm");
  const numbers = typeof targetDays === "number" && typeof limitDays === "number";
  const input = numbers ? { person, targetDays, limitDays, place: place.trim(), paused } : null;
  const { form, problem } = useCommandForm("one_on_ones.set_rhythm", input, onClose);
  return (
    <DialogForm form={form} verb={t("one-on-ones-rhythm-keep")} onClose={onClose}>
      <Group grow align="start">
        <NumberInput
          label={t("one-on-ones-target")}
          value={targetDays}
          onChange={setTarget}
          min={1}
          allowDecimal={false}
          hideControls
          data-autofocus
          error={problem("targetDays")}
        />
        <NumberInput
          label={t("one-on-ones-limit")}
          value={limitDays}
          onChange={setLimit}
          min={1}
          allowDecimal={false}
          hideControls
          error={problem("limitDays")}
        />
      </Group>
      <TextInput
        label={t("one-on-ones-place")}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
        error={problem("place")}
      />
      <Switch
        label={t("one-on-ones-paused-switch")}
        checked={paused}
        onChange={(event) => setPaused(event.currentTarget.checked)}
      />
      {page.ownRhythm && (
        <div>
          <Button loading={usual.isPending} onClick={() => usual.mutate({ person }, { onSuccess: onClose })}>
            {t("one-on-ones-usual")}
          </Button>
        </div>
      )}
    </DialogForm>
  );
}
