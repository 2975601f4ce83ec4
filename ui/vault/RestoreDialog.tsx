import { Checkbox } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Backup, RecentAct, RestorePreview } from "../api/generated";
import { useAnswer, useDoor } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Confirm } from "../parts/Confirm";
import { Notice } from "../parts/Notice";
import styles from "./vault.module.css";

const LOSSES_SHOWN = 6;

/** Restoring is one of the few things that ask first: it shows what has happened since, which would be gone. */
export function RestoreDialog(props: { backup: Backup | null; onClose: () => void }) {
  const { t, moment } = useWords();
  const toasts = useToasts();
  // The dialog fades out after closing; it keeps showing the backup it was about.
  const last = useRef(props.backup);
  if (props.backup !== null) last.current = props.backup;
  const backup = last.current;
  const preview = useAnswer(
    "vault.restore_preview",
    { backup: backup?.id ?? "" },
    { enabled: props.backup !== null },
  );
  const restore = useDoor("vault.restore");
  const [accepted, setAccepted] = useState(false);
  // Each backup is accepted for itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setAccepted(false), [props.backup?.id]);
  if (backup === null) return null;
  return (
    <Confirm
      opened={props.backup !== null}
      title={t("vault-restore-title", { at: moment(backup.at) })}
      verb={t("vault-restore")}
      ready={preview.isSuccess && (!preview.data.asks || accepted)}
      busy={restore.isPending}
      onClose={props.onClose}
      onConfirm={() =>
        restore.mutate(
          { backup: backup.id, acceptLoss: accepted },
          {
            onSuccess: () => {
              props.onClose();
              toasts.show(t("vault-restored", { at: moment(backup.at) }));
            },
          },
        )
      }
    >
      <Answered answer={preview}>{(shown) => <Losses preview={shown} />}</Answered>
      {preview.data?.asks && <AcceptLoss accepted={accepted} onAccept={setAccepted} />}
    </Confirm>
  );
}

function AcceptLoss(props: { accepted: boolean; onAccept: (accepted: boolean) => void }) {
  const { t } = useWords();
  return (
    <div className={styles.report}>
      <Notice tone="now">{t("vault-restore-much")}</Notice>
      <Checkbox
        label={t("check-salvage-accept")}
        checked={props.accepted}
        onChange={(event) => props.onAccept(event.currentTarget.checked)}
      />
    </div>
  );
}

function Losses({ preview }: { preview: RestorePreview }) {
  const { t, say, moment } = useWords();
  const [peopleNow, peopleThen] = preview.people;
  const [meetingsNow, meetingsThen] = preview.meetings;
  // What still stands is the real loss, so it comes first.
  const isTrail = (act: RecentAct) => act.undone || act.undoes;
  const loses = [...preview.loses].sort((a, b) => Number(isTrail(a)) - Number(isTrail(b)));
  const hidden = preview.losesCount - Math.min(preview.loses.length, LOSSES_SHOWN);
  return (
    <div>
      <p>{t("vault-restore-people", { now: peopleNow, before: peopleThen })}</p>
      <p>{t("vault-restore-meetings", { now: meetingsNow, before: meetingsThen })}</p>
      <p style={{ marginTop: 12 }}>{t("vault-restore-loses", { count: preview.losesCount })}</p>
      {preview.losesCount > 0 && (
        <ul className={styles.points} style={{ marginTop: 8 }}>
          {loses.slice(0, LOSSES_SHOWN).map((act) => (
            <li key={act.act}>
              {say(act.title)}{" "}
              <span className={styles.doorSentence}>
                {[moment(act.at), act.undone && t("history-undone"), act.undoes && t("history-undoes")]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
          {hidden > 0 && <li>{t("vault-restore-more", { count: hidden })}</li>}
        </ul>
      )}
      <p className={styles.doorSentence} style={{ marginTop: 12 }}>
        {t("vault-restore-safe")}
      </p>
    </div>
  );
}
