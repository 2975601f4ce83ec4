import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import type { CoreFailure } from "../api/core";
import { useWords } from "../app/words";
import { Notice } from "./Notice";
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
  if (data !== undefined) return <>{props.children(data)}</>;
  if (error !== null) {
    return (
      <div className={styles.waiting}>
        <Notice tone="soon" button={<Button onClick={() => refetch()}>{t("parts-ask-again")}</Button>}>
          {say(error)}
        </Notice>
      </div>
    );
  }
  return <Waiting />;
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
