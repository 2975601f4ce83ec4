/**
 * Checking a contact, by keyboard alone: whose, which, what was good, a key for each question, one thing to try, save and next.
 * Where the person looks first, their view is not on it, and what is found here stays sealed until both are in.
 */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { CheckPage, ScorecardLine, SamplingLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { CheckForm } from "./CheckForm";
import { NewCheck } from "./NewCheck";

interface Wanted {
  person?: string;
  drawn?: string;
}

/** A contact whose person was asked first: which one it is, is settled. */
export function BegunCheckScreen() {
  const { evaluation = "" } = useParams({ strict: false });
  const answer = useAnswer("quality.show", { evaluation });
  return <Answered answer={answer}>{(page) => <OfBegun key={page.evaluation} page={page} />}</Answered>;
}

function OfBegun({ page }: { page: CheckPage }) {
  const { t, day } = useWords();
  const { name, channel, evaluation } = page;
  const toCheck = () => go(`/quality/checks/${evaluation}`);
  const title = t("check-of", { name });
  if (page.awaited === "nobody" || page.awaited === "own") {
    return (
      <Page title={title}>
        <EmptyState
          sentence={t("check-made-before")}
          button={<Button onClick={toCheck}>{t("check-to-check")}</Button>}
        />
      </Page>
    );
  }
  const which = t("check-which", { reference: page.reference, channel, day: day(page.day) });
  const sealed = page.awaited === "both" ? t("check-they-look-too", { name }) : t("check-they-looked", { name });
  return (
    <Page
      title={title}
      summary={`${which} ${sealed}`}
      actions={<Button onClick={toCheck}>{t("parts-leave-it")}</Button>}
    >
      <CheckForm asked={page.items} input={{ evaluation }} what={evaluation} onKept={toCheck} autoFocus />
    </Page>
  );
}

export function EvaluateScreen() {
  const { person, drawn } = useParams({ strict: false }) as Wanted;
  // With each check that is kept the form begins anew, also where the next one has the same address.
  const [kept, setKept] = useState(0);
  const sampling = useAnswer("quality.sampling", null, { keepPrevious: true });
  const scorecards = useAnswer("quality.scorecards", null);
  return (
    <Answered answer={scorecards}>
      {(cards) => (
        <Answered answer={sampling}>
          {({ people }) => (
            <WithCards
              key={JSON.stringify([person, drawn, kept])}
              wanted={{ person, drawn }}
              onKept={() => setKept(kept + 1)}
              people={people}
              cards={cards.filter((card) => card.retiredOn === null)}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}

function WithCards(props: { wanted: Wanted; people: SamplingLine[]; cards: ScorecardLine[]; onKept: () => void }) {
  const { t } = useWords();
  const { wanted, people, cards, onKept } = props;
  if (people.length === 0 || cards.length === 0) {
    const nobody = people.length === 0;
    return (
      <Page title={t("check-new-title")}>
        <EmptyState
          sentence={nobody ? t("quality-nobody") : t("quality-empty")}
          example={nobody ? undefined : t("quality-empty-example")}
          button={
            <Button variant="filled" onClick={() => go(nobody ? "/people" : "/quality/scorecards")}>
              {nobody ? t("quality-to-people") : t("quality-to-scorecards")}
            </Button>
          }
        />
      </Page>
    );
  }
  return (
    <NewCheck
      people={people}
      cards={cards}
      person={wanted.person ?? null}
      drawn={wanted.drawn ?? null}
      onKept={onKept}
    />
  );
}
