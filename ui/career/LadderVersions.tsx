import { Anchor } from "@mantine/core";
import type { LadderPage } from "../api/generated";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";

/** Whoever agreed on a gap is measured by the version of that day, so every version stays. */
export function LadderVersions({ page, shown }: { page: LadderPage; shown: number }) {
  const { t, day } = useWords();
  return (
    <Section title={t("ladder-versions")} hint={t("ladder-versions-why")}>
      <LineList>
        {page.versions.map(({ version, validFrom, inUse }) => {
          const words = t("ladder-version-from", { version, day: day(validFrom) });
          return (
            <Line key={version} why={inUse && t("ladder-version-in-use")}>
              {version === shown ? (
                <span>{t("ladder-version-shown", { words })}</span>
              ) : (
                <Anchor
                  component="button"
                  type="button"
                  onClick={() => go(`/ladders/${page.ladder}?version=${version}`)}
                >
                  {words}
                </Anchor>
              )}
            </Line>
          );
        })}
      </LineList>
    </Section>
  );
}
