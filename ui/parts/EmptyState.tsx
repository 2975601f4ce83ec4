import type { ReactNode } from "react";
import styles from "./parts.module.css";

/** An empty place teaches by one sentence, one example and one button. */
export function EmptyState(props: { sentence: ReactNode; example?: ReactNode; button?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{props.sentence}</p>
      {props.example && <p className={styles.emptyExample}>{props.example}</p>}
      {props.button && <div className={styles.emptyActions}>{props.button}</div>}
    </div>
  );
}
