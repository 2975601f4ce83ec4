/** A small form in a dialog: its fields, what sending it would bring about, and the two buttons. */
import { Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import type { FormState } from "../app/commandForm";
import { useWords } from "../app/words";
import { goToUnclearDay } from "./DateField";
import { Notice } from "./Notice";
import styles from "./parts.module.css";

/** The frame. Its children live only while it is open, so that a form always begins afresh. */
export function FormDialog(props: {
  opened: boolean;
  title: string;
  onClose: () => void;
  /** Its width, where the usual one is too narrow for its fields. */
  size?: number;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <Modal
      size={props.size}
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ "aria-label": t("parts-close") }}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.dialog }}
    >
      {props.children}
    </Modal>
  );
}

/** The form inside. Consequences and refusals are the core's sentences, told while the fields are filled in. */
export function DialogForm(props: {
  form: FormState;
  /** The verb on the button. */
  verb: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  const { form } = props;
  const ready = form.ready && form.refusal === null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !goToUnclearDay(event.currentTarget)) form.onSubmit();
      }}
    >
      <Stack gap="md">
        {props.children}
        <div className={styles.dialogEnd}>
          <Told form={form} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={props.onClose}>{t("parts-leave-it")}</Button>
            <Button type="submit" variant="filled" disabled={!ready} loading={form.busy}>
              {props.verb}
            </Button>
          </Group>
        </div>
      </Stack>
    </form>
  );
}

/** A component of its own, so that it comes after the fields and knows which problems they have told already. */
function Told({ form }: { form: FormState }) {
  const { say } = useWords();
  return (
    <Stack gap="xs" role="status">
      {form.refusal && <Notice tone="soon">{say(form.refusal)}</Notice>}
      {form.otherProblems().map((problem) => (
        <Notice key={problem.field + problem.key} tone="soon">
          {say(problem)}
        </Notice>
      ))}
      {form.consequences.map((consequence) => (
        <Notice key={consequence.key}>{say(consequence)}</Notice>
      ))}
    </Stack>
  );
}
