import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../app/words";
import styles from "./parts.module.css";

/** A screen: its title, one sentence that sums it up, and what can be done with it. */
export function Page(props: {
  title: ReactNode;
  /** One sentence; the reader should not have to count. */
  summary?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const name = typeof props.title === "string" ? `${props.title} – ${t("app-name")}` : t("app-name");
  useEffect(() => {
    document.title = name;
  }, [name]);
  const heading = useRef<HTMLHeadingElement>(null);
  // A new screen starts at its title, so that a screen reader says where we are and Tab goes on from there.
  useEffect(() => {
    const somethingHasFocus = document.activeElement !== null && document.activeElement !== document.body;
    if (!somethingHasFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.page} data-wide={props.wide || undefined}>
      <header className={styles.pageHead}>
        <div>
          <h1 className={styles.title} tabIndex={-1} ref={heading}>
            {props.title}
          </h1>
          {props.summary && <p className={styles.summary}>{props.summary}</p>}
        </div>
        {props.actions && <div className={`${styles.pageActions} screen-only`}>{props.actions}</div>}
      </header>
      {props.children}
    </div>
  );
}
