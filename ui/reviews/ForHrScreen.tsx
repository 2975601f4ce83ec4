/** For HR: what was asked of this team, what left for HR and until when it may be read, and what came back. */
import { Button, VisuallyHidden } from "@mantine/core";
import type { RequestLine } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { RequestStateChip } from "./RequestsScreen";
import { ReturnedLines } from "./ReturnedLines";
import { SentPackets } from "./SentPackets";
import { usePeriod, useWhom } from "./WhatIsAsked";
import { useChoosePacket } from "./chosenFile";
import { WHICH_WORDS } from "./lists";

export function ForHrScreen() {
  const { t } = useWords();
  const requests = useAnswer("reviews.requests", null);
  const sent = useAnswer("reviews.sent", null);
  const returned = useAnswer("reviews.returned", {});
  const open = useChoosePacket("/promises/hr/read");
  useActions({ "hr-open": open });
  return (
    <Answered answer={requests}>
      {(list) => (
        <Page
          title={t("hr-title")}
          summary={t("hr-summary", { open: list.filter(({ state }) => state === "open").length })}
          actions={
            list.length > 0 && (
              <>
                <Button variant="filled" onClick={open} rightSection={<Keys keys="O" />}>
                  {t("hr-open")}
                </Button>
                <Button onClick={() => go("/settings/laptops")}>{t("packet-to-laptops")}</Button>
              </>
            )
          }
        >
          {list.length === 0 ? <NothingAsked onOpen={open} /> : <Asked requests={list} />}
          {returned.data !== undefined && returned.data.length > 0 && (
            <Section title={t("hr-returned")} hint={t("hr-returned-hint")}>
              <ReturnedLines lines={returned.data} withPromise />
            </Section>
          )}
          {sent.data !== undefined && sent.data.length > 0 && <SentPackets sent={sent.data} />}
        </Page>
      )}
    </Answered>
  );
}

function NothingAsked({ onOpen }: { onOpen: () => void }) {
  const { t } = useWords();
  return (
    <EmptyState
      sentence={t("hr-none")}
      example={t("hr-none-how")}
      button={
        <>
          <Button variant="filled" onClick={onOpen} rightSection={<Keys keys="O" />}>
            {t("hr-open")}
          </Button>
          <Button onClick={() => go("/settings/laptops")}>{t("packet-to-laptops")}</Button>
        </>
      }
    />
  );
}

function Asked({ requests }: { requests: RequestLine[] }) {
  const { t } = useWords();
  const open = requests.filter(({ state }) => state === "open");
  const done = requests.filter(({ state }) => state !== "open");
  return (
    <>
      {open.length > 0 && (
        <Section title={t("hr-waiting")}>
          <LineList>
            {open.map((request) => (
              <Waiting key={request.request} request={request} />
            ))}
          </LineList>
        </Section>
      )}
      {done.length > 0 && (
        <Section title={t("hr-done")}>
          <LineList>
            {done.map((request) => (
              <AskedLine key={request.request} request={request} />
            ))}
          </LineList>
        </Section>
      )}
    </>
  );
}

function Waiting({ request }: { request: RequestLine }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const decline = useCommand("reviews.decline");
  return (
    <AskedLine
      request={request}
      button={
        <>
          <Button
            size="compact-sm"
            variant="filled"
            onClick={() => go(`/promises/hr/requests/${request.request}`)}
          >
            {t("hr-see-what-leaves")}
            <VisuallyHidden>: {request.asked.reason}</VisuallyHidden>
          </Button>
          {!readOnly && (
            <Button size="compact-sm" onClick={() => decline.mutate({ request: request.request })}>
              {t("hr-decline")}
              <VisuallyHidden>: {request.asked.reason}</VisuallyHidden>
            </Button>
          )}
        </>
      }
    />
  );
}

function AskedLine({ request, button }: { request: RequestLine; button?: React.ReactNode }) {
  const { t, day } = useWords();
  const { asked } = request;
  const period = usePeriod(asked);
  const whom = useWhom(asked);
  return (
    <Line
      why={
        <>
          <p>{[whom, t(WHICH_WORDS[asked.which]), period].join(" · ")}</p>
          <p>{t("hr-asked-when", { asked: day(request.askedOn), by: day(asked.answerBy) })}</p>
        </>
      }
      button={
        <>
          <RequestStateChip request={request} />
          {button}
        </>
      }
    >
      <b>{request.name}</b>: {asked.reason || t("review-asked-reason-gone")}
    </Line>
  );
}
