/** As long as a view is missing nobody sees the other: what is still to come, and what the form asks. */
import type { CheckPage } from "../api/generated";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import { Critical } from "./Critical";
import classes from "./check.module.css";

const WORDS = { own: "check-sealed-own", check: "check-sealed-check", both: "check-sealed-both", nobody: "" } as const;

export function Sealed({ page }: { page: CheckPage }) {
  const { t, day } = useWords();
  const { awaited, name } = page;
  return (
    <>
      <div className={classes.sealed}>
        {awaited !== "nobody" && <Notice>{t(WORDS[awaited], { name, day: day(page.begunOn) })}</Notice>}
      </div>
      <Section title={t("check-asks-title")}>
        <ol>
          {page.items.map((item) => (
            <li key={item.item}>
              {item.question} <Critical of={item.critical} />
              <div className={classes.quiet}>{item.great}</div>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
