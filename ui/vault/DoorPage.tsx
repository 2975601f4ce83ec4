import type { ReactNode } from "react";
import { InMainContext } from "../parts/main";
import { useWords } from "../app/words";
import styles from "./vault.module.css";

/** The page before the vault is open: one narrow column, the name of the app, one question. */
export function DoorPage(props: {
  title: string;
  sentence?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <main className={styles.door}>
      <div className={styles.doorColumn}>
        <p className={styles.doorName}>{t("app-name")}</p>
        <h1 className={styles.doorTitle}>{props.title}</h1>
        {props.sentence && <p className={styles.doorSentence}>{props.sentence}</p>}
        <InMainContext value={true}>{props.children}</InMainContext>
        {props.foot && <footer className={styles.doorFoot}>{props.foot}</footer>}
      </div>
    </main>
  );
}
