/** Quality: where the month stands, and the ways to its rooms. */
import type { Sampling } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { Ways } from "./Ways";

export function QualityScreen() {
  const answer = useAnswer("quality.sampling", null);
  return <Answered answer={answer}>{(sampling) => <Month sampling={sampling} />}</Answered>;
}

function Month({ sampling }: { sampling: Sampling }) {
  const { t, say } = useWords();
  return (
    <Page title={t("quality-title")} summary={say(sampling.finding)}>
      <Ways />
      <EmptyState sentence={t("quality-empty")} example={t("quality-empty-example")} />
    </Page>
  );
}
