/** HR's titles beside what the ledger says they worked as. The comparison takes sides with neither. */
import type { CareerPage } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import classes from "./career.module.css";

export function TitlesSection({ page }: { page: CareerPage }) {
  const { t, say, day } = useWords();
  const { titles } = page;
  if (titles === null) return null;
  return (
    <Section title={t("career-titles")} hint={t("career-titles-from", { day: day(titles.importedOn) })}>
      <LineList>
        {titles.differences.map(({ difference, message }, place) => (
          // A difference has no identity but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Line key={place} glyph="triangle" tone="soon" data-finding={difference.finding}>
            {say(message)}
          </Line>
        ))}
      </LineList>
      {titles.differences.length === 0 && <p className={classes.quiet}>{t("career-titles-same")}</p>}
    </Section>
  );
}
