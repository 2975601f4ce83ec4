/**
 * The words that are refused in what an employer writes about a promise, the phrases in which they are innocent, and
 * names that are ordinary words too: as delivered, with what this center added or removed.
 */
import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import { problemAt, useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import type { WordChanges, WordLists, WordSection } from "../api/generated";
import { Answered } from "../parts/Answered";
import { Section } from "../parts/Section";
import { OwnWords } from "./OwnWords";
import { WordsFound, WordsOfLanguages } from "./WordsFound";
import styles from "./settings.module.css";
import { changed, type WordChange } from "./wordChanges";

export function WordListsPart() {
  const { t } = useWords();
  const answer = useAnswer("commitments.word_lists", null);
  return (
    <>
      <Section title={t("settings-words")} hint={t("settings-words-hint")}>
        <p className={styles.why}>{t("settings-words-why")}</p>
        <p className={styles.why}>{t("settings-words-theirs")}</p>
      </Section>
      <Answered answer={answer}>{(words) => <Lists words={words} />}</Answered>
    </>
  );
}

function Lists({ words }: { words: WordLists }) {
  const { t } = useWords();
  const [section, setSection] = useState<WordSection>("health");
  const [wanted, setWanted] = useState("");
  const change = useChange(words.changes);
  const names: Record<WordSection, string> = {
    health: t("settings-words-health"),
    innocent: t("settings-words-innocent"),
    names: t("settings-words-names"),
  };
  const hints: Record<WordSection, string> = {
    health: t("settings-words-health-hint"),
    innocent: t("settings-words-innocent-hint"),
    names: t("settings-words-names-hint"),
  };
  return (
    <>
      <SegmentedControl
        className="screen-only"
        aria-label={t("settings-words")}
        data={(Object.keys(names) as WordSection[]).map((value) => ({ value, label: names[value] }))}
        value={section}
        onChange={(chosen) => setSection(chosen as WordSection)}
        mt="lg"
      />
      <Section title={names[section]} hint={hints[section]}>
        <AddWord key={section} section={section} change={change} />
        <OwnWords section={section} changes={words.changes} change={change} />
        <TextInput
          type="search"
          label={t("settings-words-search")}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          maw={400}
          mt="md"
        />
        {wanted.trim() === "" ? (
          <WordsOfLanguages words={words} section={section} />
        ) : (
          <WordsFound words={words} section={section} wanted={wanted} change={change} />
        )}
      </Section>
    </>
  );
}

/** One word in or out of a list, or back to how it was delivered. */
export interface ChangeWords {
  make: (change: WordChange, onDone?: () => void) => void;
  problem: string | null;
  forget: () => void;
}

function useChange(changes: WordChanges): ChangeWords {
  const { say } = useWords();
  const command = useCommand("commitments.change_words");
  const problem = problemAt(command.error, "entry");
  return {
    make: (change, onDone) =>
      command.mutate({ changes: changed(changes, change) }, onDone && { onSuccess: onDone }),
    problem: problem && say(problem),
    forget: command.reset,
  };
}

function AddWord({ section, change }: { section: WordSection; change: ChangeWords }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const [typed, setTyped] = useState("");
  if (readOnly) return null;
  const examples: Record<WordSection, string> = {
    health: t("settings-words-health-example"),
    innocent: t("settings-words-innocent-example"),
    names: t("settings-words-names-example"),
  };
  return (
    <form
      className={styles.row}
      style={{ alignItems: "end" }}
      onSubmit={(event) => {
        event.preventDefault();
        const entry = typed.trim();
        if (entry !== "") change.make({ kind: "add", section, entry }, () => setTyped(""));
      }}
    >
      <TextInput
        label={t("settings-words-add-field")}
        placeholder={examples[section]}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          change.forget();
        }}
        error={change.problem}
        w={400}
      />
      <Button
        type="submit"
        disabled={typed.trim() === ""}
        style={{ alignSelf: change.problem ? "center" : "end" }}
      >
        {t("settings-words-add")}
      </Button>
    </form>
  );
}
