/** The second step of whatever makes a file for another laptop: it is there, and where it goes is for a person to say. */
import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import type { Document } from "../api/generated";
import { useDoor } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";

export function SaveFile(props: { document: Document | null; children: ReactNode; onClose: () => void }) {
  const { t } = useWords();
  const toasts = useToasts();
  const { document, onClose } = props;
  const save = useDoor("shell.save", {
    onAnswer: (saved) => {
      if (saved === null) return;
      toasts.show(t("packet-saved", { path: saved.path }));
      onClose();
    },
  });
  return (
    <Stack gap="md">
      {props.children}
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{t("parts-close")}</Button>
        {document && (
          <Button
            variant="filled"
            data-autofocus
            onClick={() => save.mutate({ document: document.document })}
          >
            {t("packet-save")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
