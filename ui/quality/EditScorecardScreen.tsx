/**
 * Writing a scorecard, or its next version. One question is open at a time; what would not work well is said beside its place
 * while one types, and before anybody is checked with it.
 */
import { Button, Group, TextInput } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { ScorecardPage } from "../api/generated";
import { useAnswer, useSettled } from "../api/hooks";
import { useActions } from "../app/actions";
import { type FormState, useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { EditSection } from "./EditSection";
import { ScorecardNotes } from "./ScorecardNotes";
import { useHalfTyped } from "./halfTyped";
import classes from "./quality.module.css";
import {
  type CardDraft,
  MOST_QUESTIONS,
  cardOf,
  countOf,
  draftOfVersion,
  movedUp,
  newCard,
  newSection,
  wasOf,
} from "./scorecardDraft";

export function EditScorecardScreen() {
  const { scorecard = "" } = useParams({ strict: false });
  const answer = useAnswer("quality.scorecard", { scorecard });
  return <Answered answer={answer}>{(page) => <Change key={page.scorecard} page={page} />}</Answered>;
}

export function NewScorecardScreen() {
  const { t } = useWords();
  const { draft, setDraft, forget } = useCardDraft("a new scorecard", newCard);
  const input = { card: cardOf(draft) };
  const { form, problem } = useCommandForm("quality.write_scorecard", input, ({ value }) => {
    forget();
    go(`/quality/scorecards/${value}`);
  });
  return (
    <Edit
      title={t("scorecard-new-title")}
      why={t("scorecard-new-why")}
      draft={draft}
      onChange={setDraft}
      form={form}
      problem={problem}
      onLeave={() => {
        forget();
        go("/quality/scorecards");
      }}
    />
  );
}

function Change({ page }: { page: ScorecardPage }) {
  const { t } = useWords();
  const newest = page.versions[0];
  const asItIs = () => (newest === undefined ? newCard() : draftOfVersion(newest));
  const { draft, setDraft, forget } = useCardDraft(newest?.version ?? page.scorecard, asItIs);
  const back = () => {
    forget();
    go(`/quality/scorecards/${page.scorecard}`);
  };
  const input = { scorecard: page.scorecard, card: cardOf(draft), was: wasOf(draft) };
  const { form, problem } = useCommandForm("quality.edit_scorecard", input, back);
  return (
    <Edit
      title={t("scorecard-edit-title", { name: newest?.name ?? "" })}
      why={page.used ? t("scorecard-edit-used") : t("scorecard-edit-unused")}
      draft={draft}
      onChange={setDraft}
      form={form}
      problem={problem}
      onLeave={back}
    />
  );
}

/** A form that is left by going elsewhere is found again as it was; leaving it by its own buttons lets it go. */
function useCardDraft(what: string, begin: () => CardDraft) {
  const { before, keep, forget } = useHalfTyped<CardDraft>(what);
  const [draft, setDraft] = useState<CardDraft>(() => before ?? begin());
  const change = (next: CardDraft) => {
    keep(next);
    setDraft(next);
  };
  return { draft, setDraft: change, forget };
}

/** Which question is open, by its section and its place there. */
export type OpenItem = [section: number, item: number] | null;

function Edit(props: {
  title: string;
  why: string;
  draft: CardDraft;
  onChange: (draft: CardDraft) => void;
  form: FormState;
  problem: (field: string) => string | null;
  onLeave: () => void;
}) {
  const { t, language } = useWords();
  const { title, why, draft, onChange, form, problem, onLeave } = props;
  const [opened, setOpened] = useState<OpenItem>([0, 0]);
  const lint = useAnswer("quality.lint", useSettled({ card: cardOf(draft), language }), { keepPrevious: true });
  const notes = lint.data ?? [];
  useActions({ "scorecard-keep": form.onSubmit });
  const setSections = (sections: CardDraft["sections"]) => onChange({ ...draft, sections });
  const count = countOf(draft);
  return (
    <Page
      title={title}
      summary={why}
      actions={
        <>
          <Button onClick={onLeave}>{t("parts-leave-it")}</Button>
          <Button variant="filled" loading={form.busy} onClick={form.onSubmit} rightSection={<Keys keys="Mod+Enter" />}>
            {t("scorecard-keep")}
          </Button>
        </>
      }
    >
      <form
        className={classes.edit}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.onSubmit();
        }}
      >
        <Group align="start" gap="md">
          <TextInput
            className={classes.wide}
            label={t("scorecard-name")}
            value={draft.name}
            onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
            error={problem("name")}
          />
          <TextInput
            label={t("scorecard-channel")}
            placeholder={t("scorecard-channel-example")}
            value={draft.channel}
            onChange={(event) => onChange({ ...draft, channel: event.currentTarget.value })}
            error={problem("channel")}
          />
        </Group>
        <ScorecardNotes notes={notes.filter(({ place }) => place === null)} />
        {draft.sections.map((section, at) => (
          // A section has no identity but its place on the form.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={at}>
            <EditSection
              draft={draft}
              section={section}
              at={at}
              opened={opened !== null && opened[0] === at ? opened[1] : null}
              notes={notes}
              problem={problem}
              canAdd={count < MOST_QUESTIONS}
              onOpen={(item) => setOpened([at, item])}
              onChange={(changed) => setSections(draft.sections.map((known, place) => (place === at ? changed : known)))}
              onUp={(item) => {
                onChange(movedUp(draft, at, item));
                setOpened(null);
              }}
              onRemove={draft.sections.length > 1 ? () => setSections(draft.sections.filter((_, place) => place !== at)) : null}
            />
          </div>
        ))}
        <div className={classes.notices} role="status">
          {problem("sections") && <Notice tone="soon">{problem("sections")}</Notice>}
          {count >= MOST_QUESTIONS && <Notice>{t("scorecard-full", { most: MOST_QUESTIONS })}</Notice>}
        </div>
        {count < MOST_QUESTIONS && (
          <Button
            mt="md"
            onClick={() => {
              setSections([...draft.sections, newSection("0")]);
              setOpened([draft.sections.length, 0]);
            }}
          >
            {t("scorecard-add-section")}
          </Button>
        )}
      </form>
    </Page>
  );
}
