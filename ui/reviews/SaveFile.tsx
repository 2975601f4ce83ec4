/**
 * The second step of whatever makes a file for another laptop: it is there, and where it goes is for a person to say. The
 * focus goes along: to the button that saves it, then to the line that says where it lies.
 */
import { Button, Group, Stack } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Document } from "../api/generated";
import { useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { Glyph } from "../parts/StatusGlyph";
import classes from "./reviews.module.css";

export function SaveFile(props: { document: Document | null; children: ReactNode; onClose: () => void }) {
  const { t } = useWords();
  const { document, onClose } = props;
  const [savedTo, setSavedTo] = useState<string | null>(null);
  const save = useDoor("shell.save", { onAnswer: (saved) => saved && setSavedTo(saved.path) });
  const next = useFocusOf<HTMLButtonElement>(document !== null);
  const line = useFocusOf<HTMLParagraphElement>(savedTo !== null);
  return (
    <Stack gap="md">
      {props.children}
      <p ref={line} tabIndex={-1} role="status" className={classes.savedTo}>
        {savedTo !== null && (
          <>
            <Glyph name="tick" tone="good" /> {t("app-saved", { path: savedTo })}
          </>
        )}
      </p>
      <Group justify="flex-end" gap="xs">
        {document && (
          <Button
            ref={next}
            data-autofocus
            variant={savedTo === null ? "filled" : undefined}
            onClick={() => save.mutate({ document: document.document })}
          >
            {savedTo === null ? t("packet-save") : t("packet-save-again")}
          </Button>
        )}
        <Button variant={savedTo === null ? undefined : "filled"} onClick={onClose}>
          {t("parts-close")}
        </Button>
      </Group>
    </Stack>
  );
}

/** What takes the focus as soon as there is a reason for it. */
function useFocusOf<E extends HTMLElement>(now: boolean) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (now) element.current?.focus();
  }, [now]);
  return element;
}
