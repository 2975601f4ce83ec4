/** The backups of the open vault, each of which can be brought back after seeing what that would lose. */
import { useState } from "react";
import type { Backup } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Section } from "../parts/Section";
import { BackupLines } from "./BackupLines";
import { RestoreDialog } from "./RestoreDialog";

export function BackupList() {
  const { t, moment } = useWords();
  const backups = useAnswer("vault.backups", null);
  const [chosen, setChosen] = useState<Backup | null>(null);
  return (
    <Answered answer={backups}>
      {({ folder, lastProven, lastTrial, list }) => (
        <Section title={t("vault-backups")} hint={t("vault-backups-hint", { folder })}>
          <p>
            {lastProven === null
              ? t("vault-backups-never-proven")
              : t("vault-backups-proven", { at: moment(lastProven) })}
          </p>
          {lastTrial !== null && <p>{t("vault-backups-trial", { at: moment(lastTrial) })}</p>}
          {list.length === 0 ? (
            <EmptyState sentence={t("vault-backups-none")} example={t("vault-backups-none-example")} />
          ) : (
            <BackupLines list={list} verb={t("vault-restore-open")} onChoose={setChosen} />
          )}
          <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />
        </Section>
      )}
    </Answered>
  );
}
