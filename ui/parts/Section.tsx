import { type ReactNode, useId } from "react";
import styles from "./parts.module.css";

/** A part of a screen under a small heading. */
export function Section(props: {
  title: ReactNode;
  hint?: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle} id={id}>
          {props.title}
        </h2>
        {props.aside}
      </div>
      {props.hint && <p className={styles.sectionHint}>{props.hint}</p>}
      {props.children}
    </section>
  );
}
