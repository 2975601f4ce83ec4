import { Button } from "@mantine/core";
import { useState } from "react";
import type { Backup } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { sizeOf } from "./size";

const REASONS: Record<Backup["reason"], string> = {
  daily: "vault-backup-daily",
  migration: "vault-backup-migration",
  import: "vault-backup-import",
  asked: "vault-backup-asked",
  restore: "vault-backup-restore",
  packet: "vault-backup-packet",
};

const SHOWN_AT_FIRST = 10;

/** Backups, newest first, each with one button that says what choosing it does. */
export function BackupLines(props: { list: Backup[]; verb: string; onChoose: (backup: Backup) => void }) {
  const { t, moment } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? props.list : props.list.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <LineList style={{ marginTop: 12 }}>
        {shown.map((backup) => (
          <Line
            key={backup.id}
            why={t("vault-backup-why", { reason: t(REASONS[backup.reason]), size: sizeOf(backup.bytes, t) })}
            button={
              <Button
                aria-label={`${props.verb}: ${moment(backup.at)}`}
                onClick={() => props.onChoose(backup)}
              >
                {props.verb}
              </Button>
            }
          >
            {moment(backup.at)}
          </Line>
        ))}
      </LineList>
      {shown.length < props.list.length && (
        <Button variant="subtle" mt="xs" onClick={() => setAll(true)}>
          {t("vault-backups-all", { count: props.list.length })}
        </Button>
      )}
    </>
  );
}
