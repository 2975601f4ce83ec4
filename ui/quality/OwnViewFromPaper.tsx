/** A slip that came back: the leader types what is ticked on it. What the check found is not on this screen. */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { OwnView } from "./OwnView";

export function OwnViewFromPaper() {
  const { t, day } = useWords();
  const { evaluation = "" } = useParams({ strict: false });
  const answer = useAnswer("quality.handed", { evaluation });
  const toCheck = () => go(`/quality/checks/${evaluation}`);
  return (
    <Answered answer={answer}>
      {(page) => (
        <Page
          title={t("own-paper-title", { name: page.name })}
          summary={t("check-which", { reference: page.reference, channel: page.channel, day: day(page.day) })}
          actions={<Button onClick={toCheck}>{t("parts-leave-it")}</Button>}
        >
          {page.awaited === "own" ? (
            <OwnView page={page} way="paper" onDone={toCheck} />
          ) : (
            <EmptyState
              sentence={t("own-is-in", { name: page.name })}
              button={<Button onClick={toCheck}>{t("check-to-check")}</Button>}
            />
          )}
        </Page>
      )}
    </Answered>
  );
}
