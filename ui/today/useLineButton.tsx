/** What the one button of a line does: it goes there, starts the talk, closes the action, or opens the form for it. */
import { type ReactNode, useContext, useState } from "react";
import { ReactionsContext, useCommand } from "../api/hooks";
import { CoreFailure, call } from "../api/core";
import type { PersonId, TodayLine } from "../api/generated";
import { go } from "../app/places";
import { usePromiseDialogs } from "../commitments/PromiseActions";
import { PlanDialog } from "../one_on_ones/PlanDialog";
import { useNames } from "./useNames";

interface LineButton {
  run: (line: TodayLine) => void;
  plan: (person: PersonId) => void;
  dialogs: ReactNode;
}

/** Where a line about cover is settled; null for every other line. */
function addressOfCover({ line, kind }: TodayLine): string | null {
  const [, first, second, third] = line.split(":");
  switch (kind) {
    case "cover_gap":
      return `/cover/absence/${first}`;
    case "cover_unconfirmed":
      return `/cover/absence/${second}`;
    case "payback_due":
      return "/cover/protected";
    case "single_holder":
      return `/cover/missing?people=${second}&day=${third}`;
    default:
      return null;
  }
}

export function useLineButton(): LineButton {
  const nameOf = useNames();
  const [planning, setPlanning] = useState<PersonId | null>(null);
  const start = useCommand("meeting.start", { quiet: true });
  const close = useCommand("one_on_ones.close_action");
  const promises = usePromiseDialogs();
  const reactions = useContext(ReactionsContext);

  const open = (line: TodayLine) => {
    const ofHr = ["packet_expiring", "hr_question", "employee_to_tell"];
    const cover = addressOfCover(line);
    if (cover !== null) go(cover);
    else if (line.kind === "hr_asks") go(`/promises/hr/requests/${line.line.split(":")[1]}`);
    else if (line.kind === "check_disputed" || line.kind === "self_waiting") go(`/quality/checks/${line.line.split(":")[1]}`);
    else if (line.kind === "recheck_due") go("/quality/coaching");
    else if (line.kind === "checks_planned") go(line.person ? `/quality/plan/${line.person}` : "/quality/plan");
    else if (ofHr.includes(line.kind)) go({ screen: "reviews" });
    else if (line.commitment) go({ screen: "promise", commitment: line.commitment });
    else if (line.meeting) go({ screen: "meeting", meeting: line.meeting });
    else if (line.person) go({ screen: "person", person: line.person });
  };
  /** Words of a talk become a promise in the form that asks what is still missing. */
  const writeDown = async (line: TodayLine) => {
    if (line.person === null) return;
    try {
      const { drafts } = await call("commitments.board", { person: line.person });
      promises.make({ person: line.person, draft: drafts.find(({ draft }) => draft === line.draft) });
    } catch (failure) {
      if (!(failure instanceof CoreFailure)) throw failure;
      reactions.failed(failure);
    }
  };
  const startTalk = (line: TodayLine) => {
    if (line.meeting) return go({ screen: "meeting", meeting: line.meeting });
    if (line.person === null) return;
    start.mutate(
      { person: line.person },
      { onSuccess: (done) => go({ screen: "meeting", meeting: done.value }) },
    );
  };
  const run = (line: TodayLine) => {
    switch (line.button) {
      case "start":
      case "continue":
        return startTalk(line);
      case "plan":
        return line.person === null ? undefined : setPlanning(line.person);
      case "done":
        return line.action === null ? open(line) : close.mutate({ action: line.action, outcome: "done" });
      case "settle":
        // What became of a talk that was planned is settled on the person's page, where moving and cancelling are.
        return line.person ? go({ screen: "person", person: line.person }) : open(line);
      case "write":
        return void writeDown(line);
      case "open":
        return open(line);
    }
  };
  const dialogs = (
    <PlanDialog
      opened={planning !== null}
      person={planning ?? ""}
      name={nameOf(planning)}
      onClose={() => setPlanning(null)}
    />
  );
  return { run, plan: setPlanning, dialogs };
}
