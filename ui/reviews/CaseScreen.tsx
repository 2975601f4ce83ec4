/** One case: the promise it is about, with both sides' words in sight, and what was asked, found and decided. */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { ReviewCasePage, CommitmentId } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { WithoutPromiseDialogs } from "../commitments/PromiseActions";
import { PromisePageLine } from "../commitments/PromisePageLine";
import { PromisePageViews } from "../commitments/PromisePageViews";
import { Answered } from "../parts/Answered";
import { Page } from "../parts/Page";
import { useAsTable } from "../parts/TableToggle";
import { CaseActions } from "../review_cases/CaseActions";
import { CaseDialog, type OpenCaseDialog } from "../review_cases/CaseDialogs";
import { CaseMark } from "../review_cases/CaseMark";
import { CasePanel } from "../review_cases/CasePanel";
import { REASON_WORDS } from "../review_cases/lists";
import { asPage } from "./ReviewedPromiseScreen";
import classes from "./reviews.module.css";

export function CaseScreen() {
  const { case: id = "" } = useParams({ strict: false });
  const answer = useAnswer("review_cases.show", { case: id });
  return <Answered answer={answer}>{(page) => <OneCase key={id} page={page} />}</Answered>;
}

function OneCase({ page }: { page: ReviewCasePage }) {
  const { t } = useWords();
  const { line } = page;
  const [dialog, setDialog] = useState<OpenCaseDialog | null>(null);
  const open = (wanted: Omit<OpenCaseDialog, "case">) => setDialog({ ...wanted, case: line.case });
  const title =
    line.what === ""
      ? t("case-of-center", { name: line.center })
      : t("promise-page-title", { name: line.name, what: line.what });
  return (
    <Page
      title={title}
      summary={
        <span className={classes.marks}>
          <CaseMark line={line} />
          <span>{t("case-about", { center: line.center, reason: t(REASON_WORDS[line.reason]) })}</span>
          {page.words !== "" && <span>{page.words}</span>}
        </span>
      }
      actions={
        <>
          <CaseActions page={page} onOpen={open} />
          {line.commitment && line.what !== "" && (
            <Button onClick={() => go(`/reviews/promise/${line.commitment}`)}>
              {t("case-whole-promise")}
            </Button>
          )}
        </>
      }
    >
      {line.commitment && line.what !== "" && <Evidence commitment={line.commitment} />}
      <CasePanel page={page} onOpen={open} />
      <CaseDialog dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

/** The line of the promise and both statements, so that nobody finds anything without them. */
function Evidence({ commitment }: { commitment: CommitmentId }) {
  const answer = useAnswer("reviews.promise", { commitment });
  const asTable = useAsTable("review-promise-table");
  if (answer.data === undefined) return null;
  const promise = asPage(answer.data);
  return (
    <WithoutPromiseDialogs>
      <PromisePageLine page={promise} asTable={asTable} />
      <PromisePageViews page={promise} />
    </WithoutPromiseDialogs>
  );
}
