import { Button } from "@mantine/core";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import type { WordChanges, WordSection } from "../api/generated";
import { Line, LineList } from "../parts/LineList";
import type { ChangeWords } from "./WordListsPart";
import styles from "./settings.module.css";
import { changesOf } from "./wordChanges";

/** What this center added to the list and removed from it, each with the way back. */
export function OwnWords(props: { section: WordSection; changes: WordChanges; change: ChangeWords }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const { section, change } = props;
  const { added, removed } = changesOf(props.changes, section);
  if (added.length + removed.length === 0) return null;
  const lines = [
    ...added.map((entry) => ({ entry, why: t("settings-words-added") })),
    ...removed.map((entry) => ({ entry, why: t("settings-words-removed") })),
  ];
  return (
    <>
      <h3 className={styles.subTitle}>{t("settings-words-own")}</h3>
      <LineList>
        {lines.map(({ entry, why }) => (
          <Line
            key={entry}
            why={why}
            button={
              !readOnly && (
                <Button
                  aria-label={t("settings-words-take-back-this", { entry })}
                  onClick={() => change.make({ kind: "undo", section, entry })}
                >
                  {t("settings-words-take-back")}
                </Button>
              )
            }
          >
            <b>{entry}</b>
          </Line>
        ))}
      </LineList>
    </>
  );
}
