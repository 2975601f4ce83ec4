/** One ladder: its levels from the lowest, what is expected on each, how one sees it, and what would not work in it. */
import { Button } from "@mantine/core";
import { useParams, useSearch } from "@tanstack/react-router";
import type { LadderPage, Level, LintLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { LadderVersions } from "./LadderVersions";
import { LintNotes } from "./LintNotes";
import classes from "./career.module.css";
import { findingsAt } from "./ladderDraft";
import { OPENING_WORDS } from "./lists";

export function LadderScreen() {
  const { ladder = "" } = useParams({ strict: false });
  const answer = useAnswer("career.ladder", { ladder });
  return <Answered answer={answer}>{(page) => <Ladder key={page.ladder} page={page} />}</Answered>;
}

function Ladder({ page }: { page: LadderPage }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const { version: asked } = useSearch({ strict: false }) as { version?: number };
  const newest = page.versions[0];
  const shown = page.versions.find(({ version }) => version === asked) ?? newest;
  const edit = () => go(`/ladders/${page.ladder}/edit`);
  useActions(readOnly ? {} : { "ladder-edit": edit });
  if (shown === undefined || newest === undefined) return null;
  const isNewest = shown.version === newest.version;
  const findings = isNewest ? page.findings : [];
  const toMend = findings.filter(({ finding }) => finding.weight === "mend").length;
  const which = { version: shown.version, day: day(shown.validFrom) };
  return (
    <Page
      title={page.name}
      summary={
        shown.version === page.version
          ? t("ladder-holds", which)
          : isNewest
            ? t("ladder-will-hold", which)
            : t("ladder-held", which)
      }
      actions={
        !readOnly && (
          <Button variant="filled" onClick={edit} rightSection={<Keys keys="E" />}>
            {t("ladder-edit")}
          </Button>
        )
      }
    >
      <div className={classes.notices}>
        {toMend > 0 && <Notice tone="soon">{t("ladder-mend-first", { count: toMend })}</Notice>}
        {!isNewest && (
          <Notice button={<Button onClick={() => go(`/ladders/${page.ladder}`)}>{t("ladder-see-newest")}</Button>}>
            {t("ladder-older")}
          </Notice>
        )}
        <LintNotes findings={findingsAt(findings, null)} />
      </div>
      {shown.levels.map((level, at) => (
        <LevelSection
          key={level.name}
          level={level}
          findings={findings.filter(({ finding }) => finding.level === at)}
          at={at}
        />
      ))}
      <LadderVersions page={page} shown={shown.version} />
    </Page>
  );
}

function LevelSection({ level, findings, at }: { level: Level; findings: LintLine[]; at: number }) {
  const { t } = useWords();
  return (
    <Section title={level.name === "" ? t("ladder-level-unnamed", { place: at + 1 }) : level.name}>
      <div className={classes.beside}>
        <div className={classes.opening}>
          {level.opening && (
            <p>
              {t(OPENING_WORDS[level.opening.kind])} {level.opening.words}
            </p>
          )}
          {level.leadsTo.length > 0 && (
            <p className={classes.quiet}>{t("ladder-leads-to", { ladders: level.leadsTo.join(", ") })}</p>
          )}
        </div>
        <LintNotes findings={findingsAt(findings, at)} />
      </div>
      <ol className={classes.expectations}>
        {level.expectations.map(({ what, signals }, place) => (
          // An expectation has no identity but its place on the level.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={place} className={classes.beside}>
            <div>
              <p className={classes.expectation}>{what}</p>
              <ul className={classes.signals}>
                {signals.map((signal) => (
                  <li key={signal}>{signal}</li>
                ))}
              </ul>
            </div>
            <LintNotes findings={findingsAt(findings, at, place)} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
