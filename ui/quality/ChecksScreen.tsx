/** Checks of everybody, newest contact first. Beside each other they come without their figures: those would be a ranking. */
import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import type { CheckLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { StatusChip } from "../parts/StatusGlyph";
import { useArrowKeys } from "../parts/arrowKeys";
import { Ways } from "./Ways";
import { checkAddress } from "./addresses";
import { STATE_MARKS, STATE_WORDS } from "./lists";
import classes from "./quality.module.css";

/** As many as the core answers at once. */
const AT_ONCE = 100;
/** As many as stand on the page at once, so that it stays small. */
const SHOWN = 50;

export function ChecksScreen() {
  // Where each page begins: the check before it, as the last one that was shown.
  const [before, setBefore] = useState<string | null>(null);
  const answer = useAnswer("quality.checks", { before }, { keepPrevious: true });
  return <Answered answer={answer}>{(checks) => <Checks checks={checks} before={before} onBefore={setBefore} />}</Answered>;
}

function Checks(props: { checks: CheckLine[]; before: string | null; onBefore: (before: string | null) => void }) {
  const { t } = useWords();
  const { checks, before, onBefore } = props;
  const shown = checks.slice(0, SHOWN);
  const last = shown.at(-1);
  const more = checks.length > SHOWN || checks.length === AT_ONCE;
  const check = (
    <Button variant="filled" onClick={() => go(checkAddress())} rightSection={<Keys keys="E" />}>
      {t("check-new")}
    </Button>
  );
  return (
    <Page title={t("checks-title")} summary={t("checks-why")} actions={checks.length > 0 && check}>
      <Ways />
      {checks.length === 0 && before === null ? (
        <EmptyState sentence={t("checks-empty")} example={t("checks-empty-example")} button={check} />
      ) : (
        <Section title={before === null ? t("checks-newest") : t("checks-older")}>
          <Lines checks={shown} />
          <div className={classes.buttons}>
            {before !== null && <Button onClick={() => onBefore(null)}>{t("checks-to-newest")}</Button>}
            {more && last && <Button onClick={() => onBefore(last.evaluation)}>{t("checks-to-older")}</Button>}
          </div>
        </Section>
      )}
    </Page>
  );
}

function Lines({ checks }: { checks: CheckLine[] }) {
  const { t, weekdayDay } = useWords();
  const keys = useArrowKeys<HTMLUListElement>();
  return (
    <LineList {...keys}>
      {checks.map(({ evaluation, name, day, channel, state, good }) => (
        <Line
          key={evaluation}
          why={[channel, good].filter((words) => words !== "").join(" · ")}
          button={<StatusChip {...STATE_MARKS[state]} word={t(STATE_WORDS[state])} />}
        >
          <Anchor component="button" type="button" className={classes.name} onClick={() => go(`/quality/checks/${evaluation}`)}>
            {t("checks-of", { name, day: weekdayDay(day) })}
          </Anchor>
        </Line>
      ))}
    </LineList>
  );
}
