/** Where they want to go, in their words. What they said before stays: people change their minds, and that is theirs to do. */
import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import type { Ambition, CareerPage } from "../api/generated";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import classes from "./career.module.css";
import type { Opens } from "./openDialog";

export function AmbitionSection({ page, onOpen }: { page: CareerPage; onOpen: Opens }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const [all, setAll] = useState(false);
  const [newest, ...before] = page.ambitions;
  return (
    <Section
      title={t("career-page-ambition", { name: page.name })}
      aside={
        !readOnly && (
          <Button size="compact-sm" className="screen-only" onClick={() => onOpen({ kind: "ambition" })}>
            {newest ? t("career-page-ambition-anew") : t("career-page-ambition-write")}
          </Button>
        )
      }
    >
      {newest ? <Said ambition={newest} /> : <p className={classes.quiet}>{t("career-page-ambition-none", { name: page.name })}</p>}
      {before.length > 0 && !all && (
        <Anchor component="button" type="button" className={classes.all} onClick={() => setAll(true)}>
          {t("career-page-ambition-before", { count: before.length })}
        </Anchor>
      )}
      {all && before.map((ambition) => <Said key={ambition.ambition} ambition={ambition} faint />)}
    </Section>
  );
}

function Said({ ambition, faint }: { ambition: Ambition; faint?: true }) {
  const { t, day } = useWords();
  const { whereTo, byWhen, words, saidOn } = ambition;
  const said = { day: day(saidOn) };
  return (
    <div className={classes.ambition} data-faint={faint}>
      <p className={classes.whereTo}>{t("career-page-quote", { words: whereTo })}</p>
      {words !== "" && <p className={classes.words}>{words}</p>}
      <p className={classes.quiet}>
        {byWhen === null
          ? t("career-page-ambition-no-date", said)
          : t("career-page-ambition-by", { ...said, by: day(byWhen) })}
      </p>
    </div>
  );
}
