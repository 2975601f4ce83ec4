/** The promise as a line in time, large and with its days; T shows the same as a table. */
import { Anchor } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { PromiseLine } from "../parts/PromiseLine";
import { Section } from "../parts/Section";
import { PromiseLineTable } from "./PromiseLineTable";
import classes from "./PromisePage.module.css";
import type { PromisePage } from "../api/generated";
import { spanOf } from "./spanOf";

const USUAL_WIDTH = 960;

export function PromisePageLine({ page }: { page: PromisePage }) {
  const { t } = useWords();
  const { today } = useHouse();
  const [asTable, setAsTable] = useState(false);
  const { ref, width } = useElementSize();
  const toggle = () => setAsTable((now) => !now);
  useActions({ "promise-table": toggle });
  const { line } = page;
  return (
    <Section
      title={t("promise-page-line")}
      aside={
        <Anchor component="button" type="button" className={`${classes.small} screen-only`} onClick={toggle}>
          {asTable ? t("promise-page-as-picture") : t("promise-page-as-table")}
        </Anchor>
      }
    >
      <div ref={ref} className={classes.picture}>
        {asTable ? (
          <PromiseLineTable line={line} />
        ) : (
          <PromiseLine line={line} {...spanOf([line], today)} width={width || USUAL_WIDTH} labels />
        )}
      </div>
    </Section>
  );
}
