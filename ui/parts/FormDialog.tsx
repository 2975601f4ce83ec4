/** A small form in a dialog: its fields, what sending it would bring about, and the two buttons. */
import { Button, Group, Modal, Stack } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
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
  const element = useRef<HTMLFormElement>(null);
  // A field with a problem may be out of sight when the form comes back.
  useEffect(() => {
    if (form.sendFailure?.kind === "invalid") goToProblem(element.current);
  }, [form.sendFailure]);
  return (
    <form
      ref={element}
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

function goToProblem(within: HTMLFormElement | null): void {
  const field = within?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}

/** A component of its own, so that it comes after the fields and knows which problems they have told already. */
function Told({ form }: { form: FormState }) {
  const { t, say } = useWords();
  return (
    <Stack gap="xs" role="status">
      {form.sendFailure?.kind === "invalid" && <Notice tone="soon">{t("parts-look-above")}</Notice>}
      {form.refusal && <Notice tone="soon">{say(form.refusal)}</Notice>}
      {form.otherProblems().map((problem) => (
        <Notice key={problem.field + problem.key} tone="soon">
          {say(problem)}
        </Notice>
      ))}
      {form.consequences.length > 0 && (
        <Notice>
          {form.consequences.map((consequence) => (
            <p key={consequence.key}>{say(consequence)}</p>
          ))}
        </Notice>
      )}
    </Stack>
  );
}
