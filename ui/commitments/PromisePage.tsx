/** One promise: what was said, what became of it, how each side sees it, and everything ever written down about it. */
import { Button, VisuallyHidden } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { useAsTable } from "../parts/TableToggle";
import { usePromiseDialogs } from "./PromiseActions";
import { PromiseMark } from "./PromiseMark";
import classes from "./PromisePage.module.css";
import { PromisePageActions } from "./PromisePageActions";
import { PromisePageFacets } from "./PromisePageFacets";
import { PromisePageLine } from "./PromisePageLine";
import { PromisePageMoves } from "./PromisePageMoves";
import { PromisePageRecord } from "./PromisePageRecord";
import { PromisePageConditions, PromisePageTerms } from "./PromisePageTerms";
import { PromisePageViews } from "./PromisePageViews";
import type { CommitmentId, PromisePage as Promised } from "../api/generated";

/** `fromHr`: what HR said about it, which another feature knows. */
export function PromisePage({ fromHr }: { fromHr?: ReactNode }) {
  const { commitment = "" } = useParams({ strict: false });
  const answer = useAnswer("commitments.show", { commitment });
  const { readOnly } = useHouse();
  return (
    <Answered answer={answer}>
      {(page) => (
        <OnePromise key={page.line.commitment} page={readOnly ? onlyToRead(page) : page} fromHr={fromHr} />
      )}
    </Answered>
  );
}

/** Where nothing can be written, nothing that writes is offered. */
function onlyToRead(page: Promised): Promised {
  const events = page.events.map((event) => ({
    ...event,
    canReply: false,
    canCorrect: false,
    canTell: false,
  }));
  return { ...page, events, may: [] };
}

function OnePromise({ page, fromHr }: { page: Promised; fromHr?: ReactNode }) {
  const { t, say } = useWords();
  const asTable = useAsTable("promise-table");
  const { line } = page;
  return (
    <Page
      title={t("promise-page-title", { name: line.name, what: line.what })}
      summary={
        <span className={classes.summary}>
          <PromiseMark line={line} /> <span>{say(line.sentence)}</span>
        </span>
      }
      actions={<PromisePageActions page={page} />}
    >
      <Notices page={page} />
      {fromHr}
      <PromisePageLine page={page} asTable={asTable} />
      <div className={classes.columns}>
        <div>
          <PromisePageViews page={page} />
          <PromisePageConditions page={page} />
          <PromisePageFacets page={page} />
        </div>
        <aside className={classes.side}>
          <PromisePageTerms page={page} />
        </aside>
      </div>
      <PromisePageMoves page={page} />
      <PromisePageRecord page={page} />
    </Page>
  );
}

/** What must not be overlooked about this promise; most promises have none of it. */
function Notices({ page }: { page: Promised }) {
  const { t, say, day } = useWords();
  const { open } = usePromiseDialogs();
  const { conflict, coverQuestion, supersededBy, replaces } = page;
  const isCalm = !conflict && !coverQuestion && !supersededBy && !page.successor && replaces.length === 0;
  if (isCalm) return null;
  return (
    <div className={classes.notices}>
      {conflict && <Notice tone="soon">{say(conflict)}</Notice>}
      {coverQuestion && (
        <Notice
          button={
            page.may.includes("name_cover") && (
              <Button className="screen-only" onClick={() => open("name_cover", page.line)}>
                {t("promise-page-name-cover")}
              </Button>
            )
          }
        >
          {say(coverQuestion)}
        </Notice>
      )}
      <SuccessorNotice page={page} />
      {supersededBy && (
        <Notice button={<OpenOther {...supersededBy} />}>
          {t("promise-page-superseded", { what: supersededBy.what })}
        </Notice>
      )}
      {replaces.map((other) => (
        <Notice key={other.commitment} button={<OpenOther {...other} />}>
          {other.originalDue === null
            ? t("promise-page-replaces-no-date", { what: other.what })
            : t("promise-page-replaces", { what: other.what, day: day(other.originalDue) })}
        </Notice>
      ))}
    </div>
  );
}

/** The way to the promise before or after this one. */
function OpenOther({ commitment, what }: { commitment: CommitmentId; what: string }) {
  const { t } = useWords();
  return (
    <Button className="screen-only" onClick={() => go({ screen: "promise", commitment })}>
      {t("promise-page-superseded-open")}
      <VisuallyHidden>: {what}</VisuallyHidden>
    </Button>
  );
}

/** A promise outlives the one who made it: the next leader says in writing what becomes of it. */
function SuccessorNotice({ page }: { page: Promised }) {
  const { t, day } = useWords();
  const { open } = usePromiseDialogs();
  const { successor } = page;
  if (successor === null) return null;
  const { from, to, words } = successor;
  const answers = {
    accepts: t("promise-page-successor-accepts", { to }),
    renegotiates: t("promise-page-successor-renegotiates", { to }),
    refuses: t("promise-page-successor-refuses", { to }),
  };
  const answer =
    successor.answer === null ? t("promise-page-successor-waiting", { to }) : answers[successor.answer];
  return (
    <Notice
      tone={successor.answer === "refuses" ? "soon" : "calm"}
      button={
        page.may.includes("succeed") && (
          <Button className="screen-only" onClick={() => open("succeed", page.line)}>
            {t("promise-page-successor-answer")}
          </Button>
        )
      }
    >
      {t("promise-page-successor", { from, to, day: day(successor.on) })} {answer}
      {words !== "" && <span className={classes.quote}>{t("promise-page-quote", { words })}</span>}
    </Notice>
  );
}
