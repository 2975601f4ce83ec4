import { Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../app/words";

/** Asked only before what cannot be undone: erasing a person, restoring a backup. The body says what would be lost. */
export function Confirm(props: {
  opened: boolean;
  title: string;
  /** The verb on the button. */
  verb: string;
  children: ReactNode;
  ready?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ "aria-label": t("parts-close") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (props.ready !== false) props.onConfirm();
        }}
      >
        <Stack gap="md">
          {props.children}
          <Group justify="flex-end" gap="xs">
            <Button onClick={props.onClose}>{t("parts-leave-it")}</Button>
            <Button
              type="submit"
              variant="filled"
              color="red"
              disabled={props.ready === false}
              loading={props.busy}
            >
              {props.verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
