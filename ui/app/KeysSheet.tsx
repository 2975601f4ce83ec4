import { Modal } from "@mantine/core";
import type { VaultKind } from "../api/generated";
import { Keys } from "../parts/Keys";
import { ACTIONS, type ActionName, type Scope, entryOf } from "./actions";
import styles from "./app.module.css";
import { useHouse } from "./house";
import { isSingle } from "./keys";
import { useWords } from "./words";

const GROUPS: { scope: Scope; title: string; vault?: VaultKind }[] = [
  { scope: "everywhere", title: "app-keys-everywhere" },
  { scope: "today", title: "app-keys-today", vault: "center" },
  { scope: "people", title: "app-keys-people", vault: "center" },
  { scope: "person", title: "app-keys-person", vault: "center" },
  { scope: "away", title: "away-keys", vault: "center" },
  { scope: "skills", title: "skills-title", vault: "center" },
  { scope: "work", title: "work-title", vault: "center" },
  { scope: "work_week", title: "work-week-keys", vault: "center" },
  { scope: "promises", title: "promises-keys", vault: "center" },
  { scope: "cover", title: "cover-title", vault: "center" },
  { scope: "cover_card", title: "missing-card", vault: "center" },
  { scope: "promise", title: "promises-keys-one", vault: "center" },
  { scope: "promise_paper", title: "promises-keys-paper", vault: "center" },
  { scope: "plan", title: "quality-keys-plan", vault: "center" },
  { scope: "check", title: "quality-keys-check", vault: "center" },
  { scope: "meeting", title: "app-keys-meeting", vault: "center" },
  { scope: "agreed", title: "app-keys-agreed", vault: "center" },
  { scope: "import", title: "app-keys-import", vault: "center" },
  { scope: "settings", title: "app-keys-settings", vault: "center" },
  { scope: "reviewing", title: "reviews-keys", vault: "review" },
  { scope: "review_board", title: "reviews-keys-board", vault: "review" },
  { scope: "review_promise", title: "reviews-keys-promise", vault: "review" },
  { scope: "review_case", title: "reviews-keys-case", vault: "review" },
  { scope: "for_hr", title: "hr-keys", vault: "center" },
];

/** The `?` sheet: every action that has a key, by the screen it belongs to. */
export function KeysSheet(props: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  const { kind, status } = useHouse();
  const { singleKeys } = status.preferences;
  const groups = GROUPS.filter((group) => group.vault === undefined || group.vault === kind);
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t("app-keys-title")}
      size={720}
      closeButtonProps={{ "aria-label": t("parts-close") }}
    >
      <div className={styles.keysGrid}>
        {groups.map((group) => (
          <KeysGroup key={group.scope} scope={group.scope} title={t(group.title)} singleKeys={singleKeys} />
        ))}
      </div>
      <p className={styles.keysHint}>{singleKeys ? t("app-keys-single-on") : t("app-keys-single-off")}</p>
    </Modal>
  );
}

function KeysGroup(props: { scope: Scope; title: string; singleKeys: boolean }) {
  const { t } = useWords();
  const { kind } = useHouse();
  const works = (keys: string) => props.singleKeys || !isSingle(keys);
  const rows = (Object.keys(ACTIONS) as ActionName[])
    .map(entryOf)
    .filter((entry) => entry.scope === props.scope && (entry.vault === undefined || entry.vault === kind))
    .map((entry) => ({ words: entry.words, keys: entry.keys.filter(works) }))
    .filter((entry) => entry.keys.length > 0);
  if (rows.length === 0) return null;
  return (
    <div className={styles.keysGroup}>
      <h3>{props.title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.words}>
            <dt>{t(row.words)}</dt>
            <dd>
              {row.keys.map((keys, place) => (
                <span key={keys}>
                  {place > 0 && ` ${t("app-keys-or")} `}
                  <Keys keys={keys} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
