/** What HR asked of which center, until when an answer is wanted, and what came back. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { RequestLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { StatusChip } from "../parts/StatusGlyph";
import { AskReviewDialog } from "./AskReviewDialog";
import { usePeriod, useWhom } from "./WhatIsAsked";
import { useChoosePacket } from "./chosenFile";
import { WHICH_WORDS } from "./lists";
import classes from "./reviews.module.css";

export function RequestsScreen() {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const [asking, setAsking] = useState(false);
  const requests = useAnswer("reviews.requests", null);
  const openPacket = useChoosePacket("/reviews/open");
  useActions({ "review-open": openPacket, ...(!readOnly && { "review-ask": () => setAsking(true) }) });
  const ask = !readOnly && (
    <Button variant="filled" onClick={() => setAsking(true)} rightSection={<Keys keys="N" />}>
      {t("review-ask")}
    </Button>
  );
  return (
    <Answered answer={requests}>
      {(list) => (
        <Page
          title={t("reviews-requests")}
          summary={t("review-requests-summary", {
            open: list.filter(({ state }) => state === "open").length,
          })}
          actions={
            list.length > 0 && (
              <>
                {ask}
                <Button onClick={openPacket} rightSection={<Keys keys="O" />}>
                  {t("review-open")}
                </Button>
              </>
            )
          }
        >
          {list.length === 0 ? (
            <EmptyState
              sentence={t("review-requests-none")}
              example={t("review-requests-none-how")}
              button={ask}
            />
          ) : (
            <RequestTable requests={list} />
          )}
          <AskReviewDialog opened={asking} onClose={() => setAsking(false)} />
        </Page>
      )}
    </Answered>
  );
}

function RequestTable({ requests }: { requests: RequestLine[] }) {
  const { t } = useWords();
  return (
    <table className={`${classes.table} ${classes.lead}`}>
      <thead>
        <tr>
          <th scope="col">{t("review-request-of")}</th>
          <th scope="col">{t("review-request-what")}</th>
          <th scope="col">{t("review-request-asked")}</th>
          <th scope="col">{t("review-request-by")}</th>
          <th scope="col">{t("review-request-state")}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <RequestRow key={request.request} request={request} />
        ))}
      </tbody>
    </table>
  );
}

function RequestRow({ request }: { request: RequestLine }) {
  const { t, shortDay } = useWords();
  const { asked } = request;
  const period = usePeriod(asked);
  const whom = useWhom(asked);
  return (
    <tr>
      <th scope="row">{request.name}</th>
      <td>
        <p>{asked.reason || t("review-asked-reason-gone")}</p>
        <p className={classes.small}>{[whom, t(WHICH_WORDS[asked.which]), period].join(" · ")}</p>
      </td>
      <td>{shortDay(request.askedOn)}</td>
      <td>{shortDay(asked.answerBy)}</td>
      <td>
        <RequestStateChip request={request} />
      </td>
    </tr>
  );
}

export function RequestStateChip({ request }: { request: RequestLine }) {
  const { t, shortDay } = useWords();
  const day = request.closedOn === null ? "" : shortDay(request.closedOn);
  if (request.state === "answered")
    return <StatusChip name="filled" tone="good" word={t("review-request-answered", { day })} />;
  if (request.state === "declined")
    return <StatusChip name="dotted" tone="quiet" word={t("review-request-declined", { day })} />;
  if (request.late) return <StatusChip name="triangle" tone="soon" word={t("review-request-late")} />;
  return <StatusChip name="ring" tone="open" word={t("review-request-open")} />;
}
