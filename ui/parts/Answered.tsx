import { Button } from "@mantine/core";
import { type ReactNode, useContext, useEffect, useState } from "react";
import type { CoreFailure } from "../api/core";
import { goBack } from "../app/places";
import { useWords } from "../app/words";
import { Notice } from "./Notice";
import { Page } from "./Page";
import { InMainContext } from "./main";
import styles from "./parts.module.css";

interface Asked<T> {
  data: T | undefined;
  error: CoreFailure | null;
  refetch: () => unknown;
}

/** Shows what was asked once it is there; a word of waiting only after 300 ms, so that a quick answer does not flicker. */
export function Answered<T>(props: { answer: Asked<T>; children: (data: T) => ReactNode }) {
  const { t, say } = useWords();
  const { data, error, refetch } = props.answer;
  const inMain = useContext(InMainContext);
  if (data !== undefined) return <>{props.children(data)}</>;
  if (error === null) return <Waiting />;
  const notice = (
    <Notice tone="soon" button={<Button onClick={() => refetch()}>{t("parts-ask-again")}</Button>}>
      {say(error)}
    </Notice>
  );
  if (inMain) return <div className={styles.waiting}>{notice}</div>;
  return (
    <main>
      <Page title={t("parts-not-shown")} actions={<Button onClick={goBack}>{t("parts-back")}</Button>}>
        <div className={styles.section}>{notice}</div>
      </Page>
    </main>
  );
}

export function Waiting() {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return <p className={styles.waiting}>{shown ? t("parts-waiting") : "\u00a0"}</p>;
}
