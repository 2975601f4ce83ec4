/** Everything that would leave, person by person and line by line. Each promise can stay here; HR then sees that one did. */
import { Button, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { CommitmentId, PacketPreview, PreviewPerson, PreviewPromise } from "../api/generated";
import { useWords } from "../app/words";
import { PromiseChip } from "../commitments/PromiseMark";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { CareerLines } from "./Career";
import { PreviewLines } from "./PreviewLines";
import classes from "./reviews.module.css";

/** Lines are shown a few at a time, so that the window stays light. */
const PEOPLE_AT_ONCE = 12;

export function PreviewPeople(props: {
  preview: PacketPreview;
  onToggle: (commitment: CommitmentId) => void;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(PEOPLE_AT_ONCE);
  const arrows = useArrowKeys<HTMLDivElement>();
  const { people } = props.preview;
  if (people.length === 0) return <Section title={t("hr-preview-leaves")}>{t("hr-preview-nothing")}</Section>;
  return (
    <Section title={t("hr-preview-leaves")} hint={t("hr-preview-leaves-hint")}>
      <div {...arrows}>
        {people.slice(0, shown).map((person) => (
          <Person key={person.person} person={person} onToggle={props.onToggle} />
        ))}
      </div>
      {people.length > shown && (
        <div className={classes.buttons}>
          <Button onClick={() => setShown(shown + PEOPLE_AT_ONCE)}>
            {t("hr-preview-more", { count: people.length - shown })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Person(props: { person: PreviewPerson; onToggle: (commitment: CommitmentId) => void }) {
  const { t, shortDay } = useWords();
  const { person } = props;
  const { assignments, transitions, pullBacks } = person;
  const hasCareer = assignments.length + transitions.length + pullBacks.length > 0;
  return (
    <section className={classes.person}>
      <h3 className={classes.personName}>
        {person.name}
        {person.number !== "" && (
          <span className={classes.small}> {t("hr-preview-number", { number: person.number })}</span>
        )}
        {person.left !== null && (
          <span className={classes.small}> {t("hr-preview-last-day", { day: shortDay(person.left) })}</span>
        )}
      </h3>
      {person.promises.map((promise) => (
        <Leaving
          key={promise.commitment}
          promise={promise}
          onToggle={() => props.onToggle(promise.commitment)}
        />
      ))}
      {hasCareer && (
        <div className={classes.leaving}>
          <p className={classes.leavingWhat}>{t("hr-preview-career")}</p>
          <div className={classes.small}>
            <CareerLines {...person} />
          </div>
        </div>
      )}
    </section>
  );
}

function Leaving({ promise, onToggle }: { promise: PreviewPromise; onToggle: () => void }) {
  const { t } = useWords();
  const { line, leftOut } = promise;
  return (
    <div className={classes.leaving} data-left-out={leftOut || undefined}>
      <div className={classes.leavingHead}>
        <p className={classes.leavingWhat}>{line.what}</p>
        {leftOut ? (
          <span className={classes.small}>{t("hr-preview-left-out")}</span>
        ) : (
          <PromiseChip line={line} />
        )}
        <Button size="compact-sm" onClick={onToggle}>
          {leftOut ? t("hr-preview-put-back") : t("hr-preview-leave-out")}
          <VisuallyHidden>: {line.what}</VisuallyHidden>
        </Button>
      </div>
      <PreviewLines lines={promise.lines} />
    </div>
  );
}
