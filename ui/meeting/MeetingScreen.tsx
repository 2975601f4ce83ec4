/** One-on-one mode: the whole window, no navigation, no numbers. What it shows depends on where the talk stands. */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../api/hooks";
import type { MeetingPage } from "../api/generated";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { HeldRecord } from "./HeldRecord";
import { type NextTalk, Talk } from "./Talk";

export function MeetingScreen() {
  const { meeting = "" } = useParams({ strict: false });
  const answer = useAnswer("meeting.prepare", { meeting });
  return <Answered answer={answer}>{(page) => <Stage key={page.meeting} page={page} />}</Answered>;
}

function Stage({ page }: { page: MeetingPage }) {
  const [finished, setFinished] = useState<{ next: NextTalk | null } | null>(null);
  if (page.state === "planned") return <Talk page={page} onFinished={(next) => setFinished({ next })} />;
  if (page.state === "held") return <HeldRecord page={page} finished={finished} />;
  return <Ended page={page} />;
}

/** Moved, cancelled or missed: what was open hangs on the person, so that is where to go. */
function Ended({ page }: { page: MeetingPage }) {
  const { t } = useWords();
  const sentence =
    page.state === "moved"
      ? t("meeting-moved", { name: page.name })
      : page.state === "cancelled"
        ? t("meeting-cancelled")
        : t("meeting-no-show");
  return (
    <main>
      <Page title={t("meeting-title", { name: page.name })}>
        <EmptyState
          sentence={sentence}
          button={
            <Button variant="filled" onClick={() => go({ screen: "person", person: page.person })}>
              {t("meeting-to-person", { name: page.name })}
            </Button>
          }
        />
      </Page>
    </main>
  );
}
