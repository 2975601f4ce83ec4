import type { ReactNode } from "react";
import styles from "./parts.module.css";

/** A calm sentence that stays on the screen, with at most one or two things to do about it. */
export function Notice(props: { tone?: "now" | "soon" | "calm"; children: ReactNode; button?: ReactNode }) {
  return (
    <div className={styles.notice} data-tone={props.tone ?? "calm"}>
      <div className={styles.noticeText}>{props.children}</div>
      {props.button}
    </div>
  );
}
