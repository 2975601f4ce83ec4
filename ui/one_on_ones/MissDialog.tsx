import { useState } from "react";
import type { MeetingId, Side } from "../api/generated";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { SideChoice } from "../parts/SideChoice";

interface Props {
  opened: boolean;
  meeting: MeetingId;
  name: string;
  onClose: () => void;
}

/** Writes down that a planned one-on-one did not happen, and who did not come. */
export function MissDialog(props: Props) {
  const { t } = useWords();
  return (
    <FormDialog
      opened={props.opened}
      onClose={props.onClose}
      title={t("one-on-ones-miss-title", { name: props.name })}
    >
      <MissForm {...props} />
    </FormDialog>
  );
}

function MissForm({ meeting, name, onClose }: Props) {
  const { t } = useWords();
  const [who, setWho] = useState<Side | null>(null);
  const { form, problem } = useCommandForm("one_on_ones.miss", who && { meeting, who }, onClose);
  return (
    <DialogForm form={form} verb={t("one-on-ones-miss")} onClose={onClose}>
      <SideChoice
        label={t("one-on-ones-miss-who")}
        name={name}
        value={who}
        onChange={setWho}
        error={problem("who")}
      />
    </DialogForm>
  );
}
