/** The first rows of a list, and the way to all of them: WebKitGTK likes a screen to have fewer than 1,500 nodes. */
import { Anchor } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useWords } from "../app/words";
import classes from "./reviews.module.css";

export function ShownRows<Row>(props: { rows: Row[]; atOnce: number; children: (shown: Row[]) => ReactNode }) {
  const { t } = useWords();
  const [shown, setShown] = useState(props.atOnce);
  return (
    <>
      {props.children(props.rows.slice(0, shown))}
      {props.rows.length > shown && (
        <p className={`${classes.next} screen-only`}>
          {t("hr-review-first-rows", { shown, count: props.rows.length })}{" "}
          <Anchor component="button" type="button" onClick={() => setShown(shown + props.atOnce)}>
            {t("promises-show-more")}
          </Anchor>
        </p>
      )}
    </>
  );
}
