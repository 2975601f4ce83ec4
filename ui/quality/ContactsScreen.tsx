/** Lists of contacts to draw from: what was read, when it goes, and reading another one. No customer is in them. */
import { Button, VisuallyHidden } from "@mantine/core";
import type { ContactListLine } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { Ways } from "./Ways";
import { LIST_KIND_WORDS } from "./lists";

export function ContactsScreen() {
  const answer = useAnswer("quality.sampling", null);
  return <Answered answer={answer}>{({ lists }) => <Contacts lists={lists} />}</Answered>;
}

function Contacts({ lists }: { lists: ContactListLine[] }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const read = () => go("/quality/contacts/import");
  useActions(readOnly ? {} : { "contacts-import": read });
  const button = !readOnly && (
    <Button variant="filled" onClick={read} rightSection={<Keys keys="N" />}>
      {t("contacts-import")}
    </Button>
  );
  const contacts = lists.reduce((sum, list) => sum + list.contacts, 0);
  return (
    <Page
      title={t("contacts-title")}
      summary={lists.length === 0 ? undefined : t("contacts-summary", { count: contacts })}
      actions={lists.length > 0 && button}
    >
      <Ways />
      {lists.length === 0 ? (
        <EmptyState sentence={t("contacts-empty")} example={t("contacts-empty-example")} button={button} />
      ) : (
        <Section title={t("contacts-lists")} hint={t("contacts-lists-hint")}>
          <Lists lists={lists} />
        </Section>
      )}
    </Page>
  );
}

function Lists({ lists }: { lists: ContactListLine[] }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const forget = useCommand("quality.forget_list");
  const keys = useArrowKeys<HTMLUListElement>();
  return (
    <LineList {...keys}>
      {lists.map(({ list, name, kind, importedOn, contacts }) => (
        <Line
          key={list}
          why={`${t(LIST_KIND_WORDS[kind])} · ${t("contacts-read-on", { day: day(importedOn), count: contacts })}`}
          button={
            !readOnly && (
              <Button size="compact-sm" onClick={() => forget.mutate({ list })}>
                {t("contacts-forget")}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
            )
          }
        >
          <b>{name}</b>
        </Line>
      ))}
    </LineList>
  );
}
