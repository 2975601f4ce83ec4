/** One scorecard: its questions with what great looks like, what would not work well in it, and its versions. */
import { Anchor, Button, Menu } from "@mantine/core";
import { useParams, useSearch } from "@tanstack/react-router";
import type { ScorecardPage, ScorecardPart, ScorecardQuestion, ScorecardVersion } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { Critical } from "./Critical";
import { KIND_WORDS } from "./lists";
import classes from "./quality.module.css";

export function ScorecardScreen() {
  const { scorecard = "" } = useParams({ strict: false });
  const answer = useAnswer("quality.scorecard", { scorecard });
  return <Answered answer={answer}>{(page) => <Card key={page.scorecard} page={page} />}</Answered>;
}

function Card({ page }: { page: ScorecardPage }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const { version: asked } = useSearch({ strict: false }) as { version?: number };
  const newest = page.versions[0];
  const shown = page.versions.find(({ number }) => number === asked) ?? newest;
  const retire = useCommand("quality.retire_scorecard");
  const edit = () => go(`/quality/scorecards/${page.scorecard}/edit`);
  const canEdit = !readOnly && page.retiredOn === null;
  useActions(canEdit ? { "scorecard-edit": edit } : {});
  if (shown === undefined || newest === undefined) return null;
  const isNewest = shown.version === newest.version;
  return (
    <Page
      title={shown.name}
      summary={t("scorecard-summary", {
        channel: shown.channel,
        number: shown.number,
        day: day(shown.madeOn),
        checks: page.checks,
      })}
      actions={
        canEdit && (
          <>
            <Button variant="filled" onClick={edit} rightSection={<Keys keys="E" />}>
              {t("scorecard-edit")}
            </Button>
            <Menu position="bottom-end" withinPortal={false}>
              <Menu.Target>
                <Button>{t("check-more")}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => retire.mutate({ scorecard: page.scorecard })}>{t("scorecard-retire")}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        )
      }
    >
      <div className={classes.notices}>
        {page.retiredOn !== null && <Notice>{t("scorecard-is-aside", { day: day(page.retiredOn) })}</Notice>}
        {!isNewest && (
          <Notice button={<Button onClick={() => go(`/quality/scorecards/${page.scorecard}`)}>{t("scorecard-see-newest")}</Button>}>
            {t("scorecard-older")}
          </Notice>
        )}
      </div>
      {shown.sections.map((section, at) => (
        // A section has no identity but its place in the version.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Part key={at} part={section} />
      ))}
      {page.versions.length > 1 && <Versions page={page} shown={shown} />}
    </Page>
  );
}

function Part({ part }: { part: ScorecardPart }) {
  const { t } = useWords();
  return (
    <Section
      title={part.name}
      aside={part.weight > 0 && <span className={classes.quiet}>{t("scorecard-part-weight", { percent: part.weight / 100 })}</span>}
    >
      <ol className={classes.questions}>
        {part.items.map((item) => (
          <Question key={item.item} item={item} />
        ))}
      </ol>
    </Section>
  );
}

function Question({ item }: { item: ScorecardQuestion }) {
  const { t } = useWords();
  return (
    <li className={classes.question}>
      <p className={classes.what}>
        {item.question} <Critical of={item.critical} />
      </p>
      <p>{item.great}</p>
      {item.example !== "" && <p className={classes.example}>{item.example}</p>}
      <p className={classes.quiet}>
        {t(KIND_WORDS[item.kind])} {item.weight !== null && t("scorecard-item-weight", { percent: item.weight / 100 })}
      </p>
    </li>
  );
}

function Versions({ page, shown }: { page: ScorecardPage; shown: ScorecardVersion }) {
  const { t, day } = useWords();
  return (
    <Section title={t("scorecard-versions")} hint={t("scorecard-versions-hint")}>
      <LineList>
        {page.versions.map(({ version, number, madeOn, seam }) => (
          <Line key={version} why={number === 1 ? t("scorecard-first") : seam ? t("scorecard-seam") : t("scorecard-words-only")}>
            {version === shown.version ? (
              <b>{t("scorecards-version", { number, day: day(madeOn) })}</b>
            ) : (
              <Anchor
                component="button"
                type="button"
                onClick={() => go(`/quality/scorecards/${page.scorecard}?version=${number}`)}
              >
                {t("scorecards-version", { number, day: day(madeOn) })}
              </Anchor>
            )}
          </Line>
        ))}
      </LineList>
    </Section>
  );
}
