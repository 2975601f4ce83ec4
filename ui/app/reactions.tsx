/** What happens around a screen when a command is done or fails: a toast with the way back, a sentence, a dialog. */
import { Button, Group, Modal, Stack } from "@mantine/core";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { CoreFailure } from "../api/core";
import type { ActId, Done, Place } from "../api/generated";
import { type Reactions, ReactionsContext, useCommand } from "../api/hooks";
import { CopyDetails } from "./ErrorBoundary";
import styles from "./app.module.css";
import { addressOf, go } from "./places";
import { type WayBack, useToasts } from "./toasts";
import { useWords } from "./words";

export function ReactionsProvider(props: { children: ReactNode }) {
  const { say } = useWords();
  const toasts = useToasts();
  const [fault, setFault] = useState<CoreFailure | null>(null);
  const failed = useCallback(
    (failure: CoreFailure) => {
      // What is invalid is said at its field, by the screen that has the field.
      if (failure.kind === "invalid") return;
      if (failure.kind === "broken") setFault(failure);
      else toasts.show(say(failure));
    },
    [say, toasts],
  );
  // Undo itself must be able to fail aloud, so it gets the same reactions, without a toast of its own.
  const inner = useMemo<Reactions>(() => ({ done: () => {}, failed }), [failed]);
  return (
    <ReactionsContext value={inner}>
      <WithUndo failed={failed}>{props.children}</WithUndo>
      <FaultDialog fault={fault} onClose={() => setFault(null)} />
    </ReactionsContext>
  );
}

function WithUndo(props: { failed: Reactions["failed"]; children: ReactNode }) {
  const { t, say } = useWords();
  const toasts = useToasts();
  const undo = useUndo();
  const reactions = useMemo<Reactions>(
    () => ({
      // Without an act nothing has changed (the talk was begun already), and nothing is said.
      done: ({ act, title }) => {
        if (act === null) return;
        toasts.show(say(title), { words: t("app-undo"), keys: "Mod+Z", run: () => undo(act) });
      },
      failed: props.failed,
    }),
    [t, say, toasts, undo, props.failed],
  );
  return <ReactionsContext value={reactions}>{props.children}</ReactionsContext>;
}

/** Takes an act back (the latest, when none is named), goes to where the thing is, and says what was undone. */
export function useUndo(): (act?: ActId) => void {
  const { t } = useWords();
  const { mutate } = useCommand("history.undo", { quiet: true });
  const travel = useTravel();
  const redo = useRedo();
  // A talk that is open again keeps Ctrl Shift Z for its own text, so the message itself has the way.
  const back = { words: t("app-redo"), run: redo };
  return (act) =>
    mutate(
      { act: act ?? null },
      { onSuccess: (done) => travel(done, (what) => t("app-undone", { what }), back) },
    );
}

export function useRedo(): () => void {
  const { t } = useWords();
  const { mutate } = useCommand("history.redo", { quiet: true });
  const travel = useTravel();
  return () => mutate(null, { onSuccess: (done) => travel(done, (what) => t("app-done-again", { what })) });
}

/** Says what was taken back or brought again, and goes to where it is. */
function useTravel() {
  const { say } = useWords();
  const toasts = useToasts();
  return ({ value, title }: Done<Place>, tell: (what: string) => string, back?: WayBack) => {
    toasts.show(tell(say(title)), back);
    const address = `#${addressOf(value)}`;
    // Whoever decides about an absence stays with it: it is a part of the board.
    const isThere = address === location.hash || (value.screen === "cover" && location.hash.startsWith(`${address}/`));
    if (!isThere) go(value);
  };
}

/** A fault of ours, never of the person: what happened in plain words, and details to hand on. */
function FaultDialog(props: { fault: CoreFailure | null; onClose: () => void }) {
  const { t, say } = useWords();
  const { fault } = props;
  const details =
    fault === null ? "" : [fault.call, fault.kind, fault.key, JSON.stringify(fault.args)].join("\n");
  return (
    <Modal
      opened={fault !== null}
      onClose={props.onClose}
      title={t("app-broken-title")}
      closeButtonProps={{ "aria-label": t("parts-close") }}
    >
      {fault !== null && (
        <Stack gap="md">
          <p>{say(fault)}</p>
          <p>{t("app-broken-hint")}</p>
          <pre className={styles.faultDetails}>{details}</pre>
          <Group justify="flex-end" gap="xs">
            <CopyDetails details={details} />
            <Button variant="filled" onClick={props.onClose} data-autofocus>
              {t("parts-close")}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
