/** Settings, in parts small enough to see at once. Everything is kept as soon as a field is left. */
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../app/words";
import { Page } from "../parts/Page";
import { BackupList } from "../vault/BackupList";
import { AboutPart } from "./AboutPart";
import { BackUpNow } from "./BackUpNow";
import { LaptopPart } from "./LaptopPart";
import { ObjectivesPart } from "./ObjectivesPart";
import { PrivacyPart } from "./PrivacyPart";
import { SafetyPart } from "./SafetyPart";
import { StaffNoticePart } from "./StaffNoticePart";
import { RhythmPart, TeamPart } from "./TeamPart";
import { WordListsPart } from "./WordListsPart";
import styles from "./settings.module.css";

const PARTS: { part: string; words: string; shown: () => ReactNode }[] = [
  { part: "team", words: "settings-team", shown: () => <TeamPart /> },
  { part: "rhythm", words: "settings-rhythm", shown: () => <RhythmPart /> },
  { part: "objectives", words: "settings-objectives", shown: () => <ObjectivesPart /> },
  { part: "laptop", words: "settings-laptop", shown: () => <LaptopPart /> },
  { part: "safety", words: "settings-safety", shown: () => <SafetyPart /> },
  {
    part: "backups",
    words: "settings-backups",
    shown: () => (
      <>
        <BackupList />
        <BackUpNow />
      </>
    ),
  },
  { part: "words", words: "settings-words", shown: () => <WordListsPart /> },
  { part: "privacy", words: "settings-privacy", shown: () => <PrivacyPart /> },
  { part: "staff-notice", words: "settings-staff-notice", shown: () => <StaffNoticePart /> },
  { part: "about", words: "settings-about", shown: () => <AboutPart /> },
];

export function SettingsScreen() {
  const { t } = useWords();
  const { part } = useParams({ strict: false });
  const chosen = PARTS.find((candidate) => candidate.part === part) ?? (PARTS[0] as (typeof PARTS)[number]);
  return (
    <Page title={t("settings-title")} summary={t("settings-summary")} wide>
      <div className={styles.layout}>
        <nav className="screen-only" aria-label={t("settings-title")}>
          <ul className={styles.parts}>
            {PARTS.map(({ part: name, words }) => (
              <li key={name}>
                <Link
                  to="/settings/$part"
                  params={{ part: name }}
                  replace
                  className={styles.part}
                  data-chosen={name === chosen.part || undefined}
                  aria-current={name === chosen.part ? "page" : undefined}
                >
                  {t(words)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.content} key={chosen.part}>
          {chosen.shown()}
        </div>
      </div>
    </Page>
  );
}
