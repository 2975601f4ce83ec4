/**
 * For the next leader: everything that goes along when somebody else leads, line by line, and what stays. It leaves in two
 * ways: on paper, to be read, and as a file that only the next leader's laptop can open and take over.
 */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { HandoverPreview, PersonId } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Section } from "../parts/Section";
import { useChoosePacket } from "../reviews/chosenFile";
import { AsFile } from "./AsFile";
import { Leaving } from "./Leaving";
import { OnPaper } from "./OnPaper";
import classes from "./handover.module.css";

export const READ = "/settings/handover/read";

export function HandoverPart() {
  const [leaveOut, setLeaveOut] = useState<PersonId[]>([]);
  const answer = useAnswer("handover.preview", { leaveOut }, { keepPrevious: true });
  const toggle = (person: PersonId) =>
    setLeaveOut(
      leaveOut.includes(person) ? leaveOut.filter((other) => other !== person) : [...leaveOut, person],
    );
  return (
    <Answered answer={answer}>
      {(preview) =>
        preview.people.length === 0 ? (
          <NothingToHandOver />
        ) : (
          <HandOver preview={preview} leaveOut={leaveOut} onToggle={toggle} />
        )
      }
    </Answered>
  );
}

function NothingToHandOver() {
  const { t } = useWords();
  return (
    <Section title={t("handover-part")}>
      <EmptyState
        sentence={t("handover-part-nobody")}
        example={t("handover-part-nobody-how")}
        button={<TakeOver filled />}
      />
    </Section>
  );
}

interface HandOverProps {
  preview: HandoverPreview;
  leaveOut: PersonId[];
  onToggle: (person: PersonId) => void;
}

function HandOver({ preview, leaveOut, onToggle }: HandOverProps) {
  const { t, say } = useWords();
  const going = preview.people.filter((person) => !person.leftOut);
  const counts = {
    people: going.length,
    promises: going.reduce((sum, { promises }) => sum + promises.length, 0),
    actions: going.reduce((sum, { actions }) => sum + actions.length, 0),
  };
  return (
    <>
      <Section title={t("handover-part")} hint={t("handover-part-hint")} aside={<TakeOver />}>
        <p className={classes.counts} role="status">
          {t("handover-part-counts", counts)}
        </p>
      </Section>
      <Section title={t("handover-part-goes")} hint={t("handover-part-goes-hint")}>
        <Leaving people={preview.people} onToggle={onToggle} />
        <ul className={`${classes.bullets} ${classes.besides}`}>
          {preview.parties.length > 0 && (
            <li>{t("hr-preview-parties", { names: preview.parties.join(", ") })}</li>
          )}
          {preview.entries > 0 && <li>{t("hr-preview-entries", { count: preview.entries })}</li>}
        </ul>
      </Section>
      <Section title={t("hr-preview-stays")}>
        <ul className={classes.bullets}>
          {preview.stays.map((stays) => (
            <li key={stays.key}>{say(stays)}</li>
          ))}
          {preview.leftOut > 0 && <li>{t("handover-part-left-out", { count: preview.leftOut })}</li>}
        </ul>
      </Section>
      <OnPaper leaveOut={leaveOut} />
      <AsFile leaveOut={leaveOut} preview={preview} people={going.length} />
    </>
  );
}

/** The other side of it: this leader is the next one. */
function TakeOver({ filled }: { filled?: true }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const choose = useChoosePacket(READ);
  if (readOnly) return null;
  return (
    <Button size={filled ? undefined : "compact-sm"} variant={filled ? "filled" : undefined} onClick={choose}>
      {t("handover-take-over")}
    </Button>
  );
}
