/** Everybody who would be handed over, with every line about them. Somebody can stay: another leader may get that part of the team. */
import { Button, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { HandedPerson, PersonId, PreviewPromise } from "../api/generated";
import { useWords } from "../app/words";
import { PromiseChip } from "../commitments/PromiseMark";
import { useArrowKeys } from "../parts/arrowKeys";
import { PreviewLines } from "../reviews/PreviewLines";
import { AboutMember } from "./AboutMember";
import classes from "./handover.module.css";

/** Lines are shown a few at a time, so that the window stays light. */
const PEOPLE_AT_ONCE = 8;

export function Leaving(props: { people: HandedPerson[]; onToggle: (person: PersonId) => void }) {
  const { t } = useWords();
  const [shown, setShown] = useState(PEOPLE_AT_ONCE);
  const arrows = useArrowKeys<HTMLDivElement>();
  const { people, onToggle } = props;
  return (
    <>
      <div {...arrows}>
        {people.slice(0, shown).map((person) => (
          <Person key={person.about.member} person={person} onToggle={() => onToggle(person.about.member)} />
        ))}
      </div>
      {people.length > shown && (
        <div className={classes.buttons}>
          <Button onClick={() => setShown(shown + PEOPLE_AT_ONCE)}>
            {t("hr-preview-more", { count: people.length - shown })}
          </Button>
        </div>
      )}
    </>
  );
}

function Person({ person, onToggle }: { person: HandedPerson; onToggle: () => void }) {
  const { t } = useWords();
  const { about, leftOut } = person;
  return (
    <section className={classes.person} data-left-out={leftOut || undefined}>
      <div className={classes.personHead}>
        <h3 className={classes.personName}>{about.name}</h3>
        {leftOut && <span className={classes.small}>{t("hr-preview-left-out")}</span>}
        <Button size="compact-sm" onClick={onToggle}>
          {leftOut ? t("hr-preview-put-back") : t("hr-preview-leave-out")}
          <VisuallyHidden>: {about.name}</VisuallyHidden>
        </Button>
      </div>
      {!leftOut && (
        <>
          <AboutMember {...person} />
          {person.promises.map((promise) => (
            <Promised key={promise.commitment} promise={promise} />
          ))}
        </>
      )}
    </section>
  );
}

/** A promise with every event of it, as the next leader will read it. */
function Promised({ promise: { line, lines } }: { promise: PreviewPromise }) {
  return (
    <div className={classes.promise}>
      <div className={classes.promiseHead}>
        <p className={classes.what}>{line.what}</p>
        <PromiseChip line={line} />
      </div>
      <PreviewLines lines={lines} />
    </div>
  );
}
