/** The backups there are, newest first, each of which can be brought back after seeing what that would lose. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Backup } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { RestoreDialog } from "./RestoreDialog";
import { sizeOf } from "./size";

const REASONS: Record<Backup["reason"], string> = {
  daily: "vault-backup-daily",
  migration: "vault-backup-migration",
  import: "vault-backup-import",
  asked: "vault-backup-asked",
  restore: "vault-backup-restore",
  erasure: "vault-backup-erasure",
  packet: "vault-backup-packet",
};

const SHOWN_AT_FIRST = 10;

export function BackupList() {
  const { t, moment } = useWords();
  const backups = useAnswer("vault.backups", null);
  const [chosen, setChosen] = useState<Backup | null>(null);
  const [all, setAll] = useState(false);
  return (
    <Answered answer={backups}>
      {({ folder, lastProven, list }) => (
        <Section title={t("vault-backups")} hint={t("vault-backups-hint", { folder })}>
          <p>
            {lastProven === null
              ? t("vault-backups-never-proven")
              : t("vault-backups-proven", { at: moment(lastProven) })}
          </p>
          {list.length === 0 ? (
            <EmptyState sentence={t("vault-backups-none")} example={t("vault-backups-none-example")} />
          ) : (
            <LineList style={{ marginTop: 12 }}>
              {(all ? list : list.slice(0, SHOWN_AT_FIRST)).map((backup) => (
                <Line
                  key={backup.id}
                  why={t("vault-backup-why", {
                    reason: t(REASONS[backup.reason]),
                    size: sizeOf(backup.bytes, t),
                  })}
                  button={
                    <Button
                      aria-label={t("vault-restore-this", { at: moment(backup.at) })}
                      onClick={() => setChosen(backup)}
                    >
                      {t("vault-restore-open")}
                    </Button>
                  }
                >
                  {moment(backup.at)}
                </Line>
              ))}
            </LineList>
          )}
          {!all && list.length > SHOWN_AT_FIRST && (
            <Button variant="subtle" mt="xs" onClick={() => setAll(true)}>
              {t("vault-backups-all", { count: list.length })}
            </Button>
          )}
          <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />
        </Section>
      )}
    </Answered>
  );
}
