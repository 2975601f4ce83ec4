/** A list of words to look into: whole, language by language, or what a search finds, with the way to take a word out. */
import { Button } from "@mantine/core";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import type { WordList, WordLists, WordSection } from "../api/generated";
import { Line, LineList } from "../parts/LineList";
import type { ChangeWords } from "./WordListsPart";
import styles from "./settings.module.css";
import { changesOf } from "./wordChanges";

/** More are not read anyway; a longer word finds fewer. */
const FOUND_SHOWN = 12;

function useLanguageNames(): Record<WordList["language"], string> {
  const { t } = useWords();
  return {
    en: t("settings-words-en"),
    nl: t("settings-words-nl"),
    no: t("settings-words-no"),
    de: t("settings-words-de"),
  };
}

/** Everything that is delivered, to be read through. */
export function WordsOfLanguages({ words, section }: { words: WordLists; section: WordSection }) {
  const { t } = useWords();
  const names = useLanguageNames();
  const lists = words.lists.filter((list) => list.section === section && list.entries.length > 0);
  return (
    <div className={styles.languages}>
      {lists.map(({ language, entries }) => (
        <details key={language}>
          <summary>
            {t("settings-words-language", { language: names[language], count: entries.length })}
          </summary>
          <p className={styles.entries}>{entries.join(" · ")}</p>
        </details>
      ))}
    </div>
  );
}

interface FoundProps {
  words: WordLists;
  section: WordSection;
  wanted: string;
  change: ChangeWords;
}

export function WordsFound({ words, section, wanted, change }: FoundProps) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const names = useLanguageNames();
  const { removed } = changesOf(words.changes, section);
  const letters = wanted.trim().toLocaleLowerCase();
  const found = words.lists
    .filter((list) => list.section === section)
    .flatMap(({ language, entries }) => entries.map((entry) => ({ language, entry })))
    .filter(({ entry }) => entry.toLocaleLowerCase().includes(letters) && !removed.includes(entry));
  const shown = found.slice(0, FOUND_SHOWN);
  return (
    <div className={styles.found} role="status">
      <p className={styles.quiet}>{t("settings-words-found", { count: found.length })}</p>
      {shown.length > 0 && (
        <LineList>
          {shown.map(({ language, entry }) => (
            <Line
              key={language + entry}
              why={names[language]}
              button={
                !readOnly && (
                  <Button
                    aria-label={t("settings-words-remove-this", { entry })}
                    onClick={() => change.make({ kind: "remove", section, entry })}
                  >
                    {t("settings-words-remove")}
                  </Button>
                )
              }
            >
              {entry}
            </Line>
          ))}
        </LineList>
      )}
      {found.length > shown.length && <p className={styles.quiet}>{t("settings-words-narrow")}</p>}
    </div>
  );
}
