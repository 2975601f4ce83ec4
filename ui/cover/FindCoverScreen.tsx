/**
 * Finding cover for somebody who is away: what is open, who could take it and at what price, the best for the whole
 * absence, and what became of what was decided.
 */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { AbsenceCover } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { startOfSentence, useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { BestPerDay } from "./BestPerDay";
import { CoverDialogs, type OpenDialog } from "./CoverDialogs";
import { DecidedSection } from "./DecidedSection";
import { OpenWork } from "./OpenWork";
import { StandInSection } from "./StandInSection";
import { KIND_WORDS } from "./lists";
import { useAwayWords } from "./useDays";

export function FindCoverScreen() {
  const { absence = "" } = useParams({ strict: false });
  const answer = useAnswer("cover.of_absence", { absence }, { keepPrevious: true });
  return (
    <Answered answer={answer}>{(cover) => <FindCover key={cover.absence.absence} cover={cover} />}</Answered>
  );
}

function FindCover({ cover }: { cover: AbsenceCover }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const awayWords = useAwayWords();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { absence, open, decided, proposal, long } = cover;
  const kind = startOfSentence(t(KIND_WORDS[absence.kind]));
  return (
    <Page
      title={t("cover-away-title", { name: absence.name })}
      summary={t("cover-away-summary", { kind, when: awayWords(absence), sentence: say(cover.sentence) })}
      actions={
        <>
          {absence.state === "requested" && !readOnly && <Approve cover={cover} />}
          <Button onClick={() => go("/cover")}>{t("cover-back")}</Button>
        </>
      }
    >
      {absence.state === "requested" && <Requested cover={cover} />}
      {/* Whoever is away for long needs somebody who stands in, before day after day is asked about. */}
      {long !== null && <StandInSection long={long} onDialog={setDialog} />}
      {open.length > 0 && !readOnly && <OpenWork open={open} onDialog={setDialog} />}
      {proposal.covers.length > 0 && !readOnly && <BestPerDay proposal={proposal} />}
      {decided.length > 0 && <DecidedSection decided={decided} />}
      <CoverDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

function Approve({ cover }: { cover: AbsenceCover }) {
  const { t } = useWords();
  const approve = useCommand("absences.approve");
  return (
    <Button variant="filled" onClick={() => approve.mutate({ absence: cover.absence.absence })}>
      {t("cover-approve")}
    </Button>
  );
}

/** What is asked for leaves nothing yet; what it would leave can be tried without changing anything. */
function Requested({ cover }: { cover: AbsenceCover }) {
  const { t } = useWords();
  const { name, person, from } = cover.absence;
  return (
    <div style={{ marginBlockStart: 20 }}>
      <Notice
        button={
          <Button onClick={() => go(`/cover/missing?people=${person}&day=${from}`)}>{t("cover-try-it")}</Button>
        }
      >
        {t("cover-only-asked", { name })}
      </Notice>
    </div>
  );
}
