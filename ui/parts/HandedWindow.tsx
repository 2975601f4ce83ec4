/**
 * The laptop is in the employee's hands: one page for them covers everything, no key leads anywhere else, and handing
 * it back locks, since what the leader keeps for themselves is shown to the leader alone.
 */
import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import type { Place } from "../api/generated";
import { useLock } from "../app/beforeLock";
import { goInstead } from "../app/places";
import { useWords } from "../app/words";
import classes from "./paper.module.css";

interface Props {
  label: string;
  /** For whom the page is, and that nothing else is on it. */
  forWhom: string;
  /** Where whoever unlocks goes on: they are the leader. */
  backTo: Place | string;
  /** Whether the way back stands at the top; once an answer is given it stands with the thanks. */
  withHandBack: boolean;
  children: ReactNode;
}

export function HandedWindow(props: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const cover = () => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useEffect(cover, []);
  return (
    // A modal of the browser's own covers the whole window and makes everything under it inert.
    <dialog
      ref={dialog}
      className={classes.handed}
      aria-modal="true"
      aria-label={props.label}
      onCancel={(event) => event.preventDefault()}
      // A browser may close it all the same when Esc is pressed twice: then it opens again.
      onClose={cover}
    >
      <main className={classes.screen}>
        <div className={classes.bar}>
          <p className={classes.forWhom}>{props.forWhom}</p>
          {props.withHandBack && <HandBack to={props.backTo} />}
        </div>
        {props.children}
      </main>
    </dialog>
  );
}

/** Locks, and then leads to where the leader goes on. */
export function HandBack({ to, filled }: { to: Place | string; filled?: true }) {
  const { t } = useWords();
  const lock = useLock();
  const handBack = async () => {
    if (await lock()) goInstead(to);
  };
  return (
    <Button variant={filled && "filled"} onClick={() => void handBack()}>
      {t("meeting-agreed-hand-back")}
    </Button>
  );
}
