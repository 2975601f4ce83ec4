/**
 * One promise in review: where it stands and how that is known, its line, both sides' words beside each other, where the
 * employee worked, and every entry of the record as it was received. Nothing of it can be changed here.
 */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { PromisePage, ReviewedPage } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { WithoutPromiseDialogs } from "../commitments/PromiseActions";
import { PromiseMark } from "../commitments/PromiseMark";
import { PromisePageFacets } from "../commitments/PromisePageFacets";
import { PromisePageLine } from "../commitments/PromisePageLine";
import { PromisePageMoves } from "../commitments/PromisePageMoves";
import { PromisePageRecord } from "../commitments/PromisePageRecord";
import { PromisePageConditions, PromisePageTerms } from "../commitments/PromisePageTerms";
import { PromisePageViews } from "../commitments/PromisePageViews";
import { Answered } from "../parts/Answered";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { Glyph } from "../parts/StatusGlyph";
import { useAsTable } from "../parts/TableToggle";
import { OpenCaseDialog } from "../review_cases/CaseDialogs";
import { ReviewedCareer } from "./ReviewedCareer";
import { Checked } from "./Verdict";
import classes from "./reviews.module.css";

export function ReviewedPromiseScreen() {
  const { commitment = "" } = useParams({ strict: false });
  const answer = useAnswer("reviews.promise", { commitment });
  return (
    <WithoutPromiseDialogs>
      <Answered answer={answer}>{(page) => <Reviewed key={commitment} page={page} />}</Answered>
    </WithoutPromiseDialogs>
  );
}

/** The same page as the leader's, without anything that writes. What is only known there is left out. */
export function asPage({ promise, fullName }: ReviewedPage): PromisePage {
  const {
    line,
    terms,
    firstTerms,
    promisor,
    witnesses,
    answer,
    conditions,
    facets,
    moves,
    views,
    successor,
  } = promise;
  return {
    line,
    fullName,
    terms,
    firstTerms,
    promisor,
    witnesses,
    answer,
    conditions,
    facets,
    moves,
    views,
    successor,
    writtenAt: "",
    saidEarlier: false,
    answerBy: null,
    confirmBy: null,
    cover: null,
    coverQuestion: null,
    conflict: null,
    supersededBy: null,
    replaces: [],
    receipt: null,
    events: [...promise.events].reverse(),
    may: [],
  };
}

function Reviewed({ page }: { page: ReviewedPage }) {
  const { t, say } = useWords();
  const { line } = page.promise;
  const promise = asPage(page);
  const asTable = useAsTable("review-promise-table");
  return (
    <Page
      title={t("promise-page-title", { name: page.fullName, what: line.what })}
      summary={
        <>
          <PromiseMark line={line} /> <br />
          {say(line.sentence)}
        </>
      }
      actions={<CaseButton page={page} />}
    >
      <HowKnown page={page} />
      <PromisePageLine page={promise} asTable={asTable} />
      <ReviewedCareer page={page} asTable={asTable} />
      <div className={classes.columns}>
        <div>
          <PromisePageViews page={promise} />
          <PromisePageConditions page={promise} />
          <PromisePageFacets page={promise} />
        </div>
        <aside>
          <PromisePageTerms page={promise} />
        </aside>
      </div>
      <PromisePageMoves page={promise} />
      <PromisePageRecord page={promise} />
    </Page>
  );
}

/** The way to its case, or to open one. */
function CaseButton({ page }: { page: ReviewedPage }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const { commitment } = page.promise.line;
  const cases = useAnswer("review_cases.list", null);
  const [opening, setOpening] = useState(false);
  const known = cases.data?.find((line) => line.commitment === commitment);
  const isOver = known?.stage === "closed" || known?.stage === "expired";
  const canOpen = !readOnly && cases.data !== undefined && (known === undefined || isOver);
  return (
    <>
      {known && (
        <Button variant={isOver ? undefined : "filled"} onClick={() => go(`/cases/${known.case}`)}>
          {t("case-go")}
        </Button>
      )}
      {canOpen && (
        <Button variant="filled" onClick={() => setOpening(true)}>
          {t("case-open")}
        </Button>
      )}
      <OpenCaseDialog
        opened={opening}
        commitment={commitment}
        onOpened={(id) => go(`/cases/${id}`)}
        onClose={() => setOpening(false)}
      />
    </>
  );
}

/** From whom and of which day it is, what was checked, and until when it may be read. */
function HowKnown({ page }: { page: ReviewedPage }) {
  const { t, say, day } = useWords();
  return (
    <Section title={t("review-known")}>
      <ul className={classes.checked}>
        <Checked>{t("review-known-from", { name: page.center, day: day(page.asOf) })}</Checked>
        <Checked>{say(page.verified)}</Checked>
        {page.witnessed.map((witnessed) => (
          <Checked key={say(witnessed)}>{say(witnessed)}.</Checked>
        ))}
        <li>
          <Glyph name="half" tone="soon" />
          <span>{t("review-known-until", { day: day(page.expires) })}</span>
        </li>
      </ul>
    </Section>
  );
}
