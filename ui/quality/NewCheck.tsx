/** A check that begins here: whose contact, with which scorecard, and which one; a drawn contact that waits is offered first. */
import { Button, Select, TextInput } from "@mantine/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { DrawnContact, SamplingLine, ScorecardLine, WhichContact } from "../api/generated";
import { useCommand } from "../api/hooks";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { Page } from "../parts/Page";
import { PersonPicker } from "../parts/PersonPicker";
import { CheckForm } from "./CheckForm";
import { checkAddress } from "./addresses";
import classes from "./marks.module.css";

const OTHER = "other";

interface Props {
  people: SamplingLine[];
  cards: ScorecardLine[];
  person: string | null;
  drawn: string | null;
  /** Besides going to the next one. */
  onKept: () => void;
}

export function NewCheck({ people, cards, onKept, ...begin }: Props) {
  const { t, day } = useWords();
  const contact = useContact(people, cards, begin);
  const { line, card, which } = contact;
  const good = useRef<HTMLTextAreaElement>(null);
  const ask = useCommand("quality.ask_self");
  const ready = line !== null && which !== null;
  const what = line && `${contact.drawn?.drawn ?? line.person} ${card.latest.version}`;
  const askFirst = () => {
    if (!ready) return;
    const input = { person: line.person, version: card.latest.version, contact: which };
    ask.mutate(input, { onSuccess: ({ value }) => go(`/quality/checks/${value}`) });
  };
  return (
    <Page
      title={line === null ? t("check-new-title") : t("check-of", { name: line.name })}
      summary={contact.drawn ? t("check-drawn-why", { alike: contact.drawn.alike, day: day(contact.drawn.day) }) : t("check-why")}
      actions={
        <>
          {ready && (
            <Button loading={ask.isPending} onClick={askFirst}>
              {t("check-ask-first", { name: line.name })}
            </Button>
          )}
          <Button onClick={() => go("/quality")}>{t("parts-leave-it")}</Button>
        </>
      }
    >
      <ContactFields contact={contact} people={people} cards={cards} onChosen={() => good.current?.focus()} />
      <CheckForm
        key={what ?? card.latest.version}
        asked={card.latest.sections.flatMap((section) => section.items)}
        input={ready ? { person: line.person, version: card.latest.version, contact: which } : null}
        what={what}
        goodField={good}
        onKept={() => {
          onKept();
          go(nextAddress(people, contact));
        }}
        autoFocus={contact.drawn !== null}
      />
    </Page>
  );
}

/** The next drawn contact that waits: of the same person first, then of the others in their order. */
function nextAddress(people: SamplingLine[], { line, drawn }: Contact): string {
  const at = people.findIndex((other) => other.person === line?.person);
  const others = [...people.slice(at), ...people.slice(0, Math.max(at, 0))];
  for (const { person, waiting } of others) {
    const next = waiting.find((contact) => contact.drawn !== drawn?.drawn);
    if (next !== undefined) return checkAddress({ person, drawn: next.drawn });
  }
  return checkAddress();
}

interface Contact {
  line: SamplingLine | null;
  setPerson: (person: string | null) => void;
  card: ScorecardLine;
  setCard: (version: string) => void;
  drawn: DrawnContact | null;
  setDrawn: (drawn: string | null) => void;
  reference: string;
  setReference: (reference: string) => void;
  on: Day | null;
  setOn: (day: Day | null) => void;
  /** Null as long as it is not told which one it is. */
  which: WhichContact | null;
}

function useContact(people: SamplingLine[], cards: ScorecardLine[], begin: { person: string | null; drawn: string | null }): Contact {
  const { today } = useCalendar();
  const [person, setPerson] = useState(begin.person);
  const [chosen, setDrawn] = useState<string | null>(begin.drawn);
  const [version, setCard] = useState<string | null>(null);
  const [reference, setReference] = useState("");
  const [on, setOn] = useState<Day | null>(today);
  const line = people.find((other) => other.person === person) ?? null;
  const waiting = line?.waiting ?? [];
  const drawn = chosen === OTHER ? null : (waiting.find((contact) => contact.drawn === chosen) ?? waiting[0] ?? null);
  const fits = cards.find(({ latest }) => latest.channel === drawn?.channel) ?? cards[0];
  const card = cards.find(({ latest }) => latest.version === version) ?? fits;
  if (card === undefined) throw new Error("a check needs a scorecard");
  const described = reference.trim() === "" ? null : { reference: reference.trim(), day: on };
  return {
    line,
    setPerson: (next) => {
      setPerson(next);
      setDrawn(null);
    },
    card,
    setCard,
    drawn,
    setDrawn,
    reference,
    setReference,
    on,
    setOn,
    which: drawn === null ? described : { drawn: drawn.drawn },
  };
}

function ContactFields(props: { contact: Contact; people: SamplingLine[]; cards: ScorecardLine[]; onChosen: () => void }) {
  const { t } = useWords();
  const { contact, people, cards, onChosen } = props;
  const reference = useRef<HTMLInputElement>(null);
  const choose = (person: string | null) => {
    contact.setPerson(person);
    const waiting = people.find((line) => line.person === person)?.waiting ?? [];
    // Where a drawn contact waits there is nothing left to choose: on to what was good.
    requestAnimationFrame(() => (waiting.length > 0 ? onChosen() : reference.current?.focus()));
  };
  const whose = useRef<HTMLDivElement>(null);
  const isOpen = contact.line === null;
  // Whose contact it was is the first thing to say; a screen that begins with it begins there.
  useEffect(() => {
    if (isOpen) whose.current?.querySelector("input")?.focus();
  }, [isOpen]);
  const named = people.map(({ person, name }) => ({ person, name, fullName: name, team: "" }));
  return (
    <div className={`${classes.contact} ${classes.form}`}>
      <div ref={whose}>
        <PersonPicker
          label={t("check-whose")}
          people={named}
          value={contact.line?.person ?? null}
          onChange={choose}
        />
      </div>
      {(contact.line?.waiting.length ?? 0) > 0 && <WhichDrawn contact={contact} waiting={contact.line?.waiting ?? []} />}
      {contact.drawn === null && (
        <Described contact={contact} field={reference} onNext={onChosen} />
      )}
      {cards.length > 1 && (
        <Select
          label={t("check-scorecard")}
          data={cards.map(({ latest }) => ({ value: latest.version, label: latest.name }))}
          value={contact.card.latest.version}
          onChange={(version) => version && contact.setCard(version)}
          allowDeselect={false}
        />
      )}
    </div>
  );
}

function WhichDrawn({ contact, waiting }: { contact: Contact; waiting: DrawnContact[] }) {
  const { t, weekdayDay } = useWords();
  const label = ({ reference, channel, day }: DrawnContact) =>
    t("check-drawn-contact", { reference, channel, day: weekdayDay(day) });
  return (
    <Select
      label={t("check-drawn")}
      data={[
        ...waiting.map((drawn) => ({ value: drawn.drawn as string, label: label(drawn) })),
        { value: OTHER, label: t("check-another") },
      ]}
      value={contact.drawn?.drawn ?? OTHER}
      onChange={contact.setDrawn}
      allowDeselect={false}
    />
  );
}

/** A contact that was not drawn: where it is found, without the customer's name. */
function Described(props: { contact: Contact; field: RefObject<HTMLInputElement | null>; onNext: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { contact, field, onNext } = props;
  return (
    <>
      <TextInput
        ref={field}
        label={t("check-reference")}
        placeholder={t("check-reference-example")}
        value={contact.reference}
        onChange={(event) => contact.setReference(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onNext();
        }}
      />
      <DateField {...calendar} label={t("check-day")} direction="back" value={contact.on} onChange={contact.setOn} />
    </>
  );
}
