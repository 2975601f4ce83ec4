/** Settings, in parts small enough to see at once. Everything is kept as soon as a field is left. */
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { VaultKind } from "../api/generated";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Page } from "../parts/Page";
import { HandoverPart } from "../handover/HandoverPart";
import { LaptopsPart } from "../laptops/LaptopsPart";
import { BackupList } from "../vault/BackupList";
import { AboutPart } from "./AboutPart";
import { BackUpNow } from "./BackUpNow";
import { CareersPart } from "./CareersPart";
import { LaptopPart } from "./LaptopPart";
import { ObjectivesPart } from "./ObjectivesPart";
import { ExportPart, PrivacyPart } from "./PrivacyPart";
import { ReviewerPart } from "./ReviewerPart";
import { SafetyPart } from "./SafetyPart";
import { StaffNoticePart } from "./StaffNoticePart";
import { RhythmPart, TeamPart } from "./TeamPart";
import { WorkingTimePart } from "./WorkingTimePart";
import { WordListsPart } from "./WordListsPart";
import styles from "./settings.module.css";

/** `vault`: the kind of vault that has it, where not both do. */
const PARTS: { part: string; words: string; vault?: VaultKind; shown: () => ReactNode }[] = [
  { part: "team", vault: "center", words: "settings-team", shown: () => <TeamPart /> },
  { part: "rhythm", vault: "center", words: "settings-rhythm", shown: () => <RhythmPart /> },
  { part: "working_time", vault: "center", words: "settings-working-time", shown: () => <WorkingTimePart /> },
  { part: "careers", vault: "center", words: "settings-careers", shown: () => <CareersPart /> },
  { part: "objectives", vault: "center", words: "settings-objectives", shown: () => <ObjectivesPart /> },
  { part: "reviewer", vault: "review", words: "settings-reviewer", shown: () => <ReviewerPart /> },
  { part: "laptop", words: "settings-laptop", shown: () => <LaptopPart /> },
  { part: "laptops", words: "laptops-title", shown: () => <LaptopsPart /> },
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
  { part: "words", vault: "center", words: "settings-words", shown: () => <WordListsPart /> },
  { part: "privacy", vault: "center", words: "settings-privacy", shown: () => <PrivacyPart /> },
  { part: "staff-notice", vault: "center", words: "settings-staff-notice", shown: () => <StaffNoticePart /> },
  { part: "handover", vault: "center", words: "handover-part", shown: () => <HandoverPart /> },
  { part: "export", vault: "review", words: "settings-export", shown: () => <ExportPart /> },
  { part: "about", words: "settings-about", shown: () => <AboutPart /> },
];

export function SettingsScreen() {
  const { t } = useWords();
  const { kind } = useHouse();
  const { part } = useParams({ strict: false });
  const parts = PARTS.filter(({ vault }) => vault === undefined || vault === kind);
  const chosen = parts.find((candidate) => candidate.part === part) ?? (parts[0] as (typeof PARTS)[number]);
  return (
    <Page title={t("settings-title")} summary={t("settings-summary")} wide>
      <div className={styles.layout}>
        <nav className="screen-only" aria-label={t("settings-title")}>
          <ul className={styles.parts}>
            {parts.map(({ part: name, words }) => (
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
