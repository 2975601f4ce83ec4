/** Every picture can be read as a table: the key T, and the words at its heading. */
import { Anchor } from "@mantine/core";
import { useState } from "react";
import { type ActionName, useActions } from "../app/actions";
import { useWords } from "../app/words";
import styles from "./parts.module.css";

export interface AsTable {
  shown: boolean;
  toggle: () => void;
}

/** One for all pictures of a screen: T turns them all. */
export function useAsTable(action: ActionName): AsTable {
  const [shown, setShown] = useState(false);
  const toggle = () => setShown((now) => !now);
  useActions({ [action]: toggle });
  return { shown, toggle };
}

export function TableToggle({ asTable }: { asTable: AsTable }) {
  const { t } = useWords();
  return (
    <Anchor component="button" type="button" className={`${styles.small} screen-only`} onClick={asTable.toggle}>
      {asTable.shown ? t("parts-as-picture") : t("parts-as-table")}
    </Anchor>
  );
}
