/** One check as the leader sees it: sealed as long as a view is missing, then both side by side, with what was said to it since. */
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { CheckPage, DisputeLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { StatusChip } from "../parts/StatusGlyph";
import { BothViews } from "./BothViews";
import { CheckActions } from "./CheckActions";
import { type CheckDialog, CheckDialogs } from "./CheckDialogs";
import { CoachingFromCheck } from "./CoachingFromCheck";
import { DisputeLines } from "./DisputeLines";
import { FourFigures } from "./FourFigures";
import { SaidSince } from "./SaidSince";
import { Sealed } from "./Sealed";
import { STATE_MARKS, STATE_WORDS } from "./lists";
import classes from "./check.module.css";

export function CheckScreen() {
  const { evaluation = "" } = useParams({ strict: false });
  const answer = useAnswer("quality.show", { evaluation });
  return <Answered answer={answer}>{(page) => <Check key={page.evaluation} page={page} />}</Answered>;
}

function Check({ page }: { page: CheckPage }) {
  const { t, day } = useWords();
  const [dialog, setDialog] = useState<CheckDialog | null>(null);
  const { name, scorecard, number, state } = page;
  const disputes = page.items.flatMap(({ dispute }) => (dispute === null ? [] : [dispute]));
  return (
    <Page
      title={t("check-of", { name })}
      summary={t("check-about", {
        reference: page.reference,
        channel: page.channel,
        day: day(page.day),
        scorecard,
        number,
      })}
      actions={<CheckActions page={page} onDialog={setDialog} />}
    >
      <p className={classes.state}>
        <StatusChip {...STATE_MARKS[state]} word={t(STATE_WORDS[state])} />
        {page.disputeUntil !== null && state !== "closed" && (
          <span>{t("check-otherwise-until", { day: day(page.disputeUntil) })}</span>
        )}
      </p>
      {page.outcome === null ? <Sealed page={page} /> : <Shown page={page} disputes={disputes} onDialog={setDialog} />}
      <CheckDialogs page={page} dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

function Shown(props: { page: CheckPage; disputes: DisputeLine[]; onDialog: (dialog: CheckDialog) => void }) {
  const { t } = useWords();
  const { page, disputes, onDialog } = props;
  return (
    <>
      {disputes.length > 0 && (
        <Section title={t("dispute-title")} hint={t("dispute-hint")}>
          <DisputeLines page={page} disputes={disputes} onDecide={(dispute) => onDialog({ kind: "decide", dispute })} />
        </Section>
      )}
      <Section title={t("check-good-title")}>
        <p className={classes.said}>{page.good}</p>
      </Section>
      <Section title={t("check-views-title")} hint={t("check-views-hint")}>
        <BothViews page={page} of={page.name} by={page.evaluator} />
      </Section>
      {page.outcome !== null && (
        <Section title={t("check-figures-title")} hint={t("check-figures-hint")}>
          <FourFigures outcome={page.outcome} before={page.before} />
        </Section>
      )}
      {page.tryNext !== "" && (
        <Section title={t("check-try")}>
          <p className={classes.said}>{page.tryNext}</p>
        </Section>
      )}
      <CoachingFromCheck page={page} />
      <SaidSince page={page} />
    </>
  );
}
