/** Everybody who would come, who they are here, and what is open with them. */
import { Button, Select } from "@mantine/core";
import { useState } from "react";
import type { Bearer, ComingPerson, ComingPromise, HowMatched, MemberIs, PersonId } from "../api/generated";
import { useWords } from "../app/words";
import { PromiseChip } from "../commitments/PromiseMark";
import { AboutMember } from "./AboutMember";
import classes from "./handover.module.css";

/** Lines are shown a few at a time, so that the window stays light. Whom it has to be asked about stands first. */
const PEOPLE_AT_ONCE = 12;

/** Somebody who is nobody of this vault yet. */
const NEW = "new";

const HOW_WORDS: Record<HowMatched, string> = {
  number: "handover-how-number",
  name: "handover-how-name",
  new: "handover-how-new",
  said: "handover-how-said",
  asks: "handover-how-asks",
};

interface Props {
  people: ComingPerson[];
  said: MemberIs[];
  onSay: (member: PersonId, person: PersonId | null) => void;
}

export function Coming({ people, said, onSay }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState(PEOPLE_AT_ONCE);
  // What was possible when it was asked stays possible: an answer can be changed.
  const [asked] = useState(() => new Map(people.map(({ about, bearers }) => [about.member, bearers])));
  const bearersOf = (person: ComingPerson) =>
    person.bearers.length > 0 ? person.bearers : (asked.get(person.about.member) ?? []);
  const sorted = [...people].sort((one, other) => bearersOf(other).length - bearersOf(one).length);
  return (
    <>
      {sorted.slice(0, shown).map((person) => (
        <Person
          key={person.about.member}
          person={person}
          bearers={bearersOf(person)}
          said={said.find(({ member }) => member === person.about.member)}
          onSay={(who) => onSay(person.about.member, who)}
        />
      ))}
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

interface PersonProps {
  person: ComingPerson;
  bearers: Bearer[];
  said: MemberIs | undefined;
  onSay: (person: PersonId | null) => void;
}

function Person({ person, bearers, said, onSay }: PersonProps) {
  const { t } = useWords();
  return (
    <section className={classes.person}>
      <div className={classes.personHead}>
        <h3 className={classes.personName}>{person.about.name}</h3>
        <span className={classes.small}>{t(HOW_WORDS[person.how])}</span>
      </div>
      {bearers.length > 0 && (
        <Select
          className={classes.who}
          label={t("handover-who-field", { name: person.about.name })}
          placeholder={t("handover-who-choose")}
          data={[
            ...bearers.map((bearer) => ({ value: bearer.person, label: called(bearer) })),
            { value: NEW, label: t("handover-who-new") },
          ]}
          value={said === undefined ? null : (said.person ?? NEW)}
          allowDeselect={false}
          onChange={(value) => value !== null && onSay(value === NEW ? null : value)}
        />
      )}
      <AboutMember {...person} />
      {person.promises.map((promise) => (
        <Promised key={promise.line.commitment} promise={promise} />
      ))}
    </section>
  );
}

function Promised({ promise: { line, hereAlready } }: { promise: ComingPromise }) {
  const { t, say } = useWords();
  return (
    <div className={classes.promise}>
      <div className={classes.promiseHead}>
        <p className={classes.what}>{line.what}</p>
        {hereAlready ? <span className={classes.small}>{t("handover-here-already")}</span> : <PromiseChip line={line} />}
      </div>
      <p className={classes.small}>{say(line.sentence)}</p>
    </div>
  );
}

/** Two may bear one name; the number tells them apart. */
function called({ name, number }: Bearer): string {
  return number === "" ? name : `${name} · ${number}`;
}
