/** The navigation beside the screen, and what must be told above every screen. */
import { Button, Group } from "@mantine/core";
import { Link, Outlet } from "@tanstack/react-router";
import { useState } from "react";
import type { Message } from "../api/generated";
import { useDoor } from "../api/hooks";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { InMainContext } from "../parts/main";
import { type ActionName, entryOf, useBindings } from "./actions";
import styles from "./app.module.css";
import { useHouse } from "./house";
import { keyLabel } from "./keys";
import { go } from "./places";
import { useWords } from "./words";

const OBJECTIVES_AT_MOST = 3;

/** What the core noticed about lost or foreign history stands until it is restored, or accepted as it is. */
const ALARMS = [
  "vault-acts-missing",
  "vault-other-history",
  "vault-promises-missing",
  "vault-promises-rewritten",
];

/** About the record of promises: it can be checked, entry by entry. */
const ABOUT_PROMISES = ["vault-promises-missing", "vault-promises-rewritten"];

export function Frame() {
  const { t } = useWords();
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById("main")?.focus()}>
        {t("app-skip")}
      </button>
      <Navigation />
      <main className={styles.main} id="main" tabIndex={-1}>
        <StandingNotices />
        <InMainContext value={true}>
          <Outlet />
        </InMainContext>
      </main>
    </div>
  );
}

function Navigation() {
  const { t } = useWords();
  const { settings, kind } = useHouse();
  const bindings = useBindings();
  const run = (name: ActionName) => () => bindings.run(name);
  return (
    <nav className={`${styles.nav} screen-only`} aria-label={t("app-navigation")}>
      <button type="button" className={`${styles.navItem} ${styles.navQuiet}`} onClick={run("app-palette")}>
        {t("app-search-or-do")}
        <KeyHint action="app-palette" />
      </button>
      <p className={styles.navHeading}>{settings.teamName}</p>
      {kind === "center" ? <CenterScreens /> : <ReviewScreens />}
      {kind === "center" && <Objectives objectives={settings.objectives} />}
      <div className={styles.navBottom}>
        <Link to="/settings" className={styles.navItem}>
          {t("app-settings")}
          <KeyHint action="app-settings" />
        </Link>
        <button type="button" className={styles.navItem} onClick={run("app-help")}>
          {t("app-help")}
          <KeyHint action="app-help" />
        </button>
        <p className={styles.navRow}>
          <span>{t("app-undo-hint")}</span>
          <Keys keys="Mod+Z" />
        </p>
      </div>
    </nav>
  );
}

function CenterScreens() {
  const { t } = useWords();
  return (
    <>
      <Link to="/today" className={styles.navItem}>
        {t("app-today")}
        <KeyHint action="app-today" />
      </Link>
      <Link to="/people" className={styles.navItem}>
        {t("app-people")}
        <KeyHint action="app-people" />
      </Link>
      <Link to="/promises" className={styles.navItem}>
        {t("promises-title")}
        <KeyHint action="app-promises" />
      </Link>
      <Link to="/cover" className={styles.navItem}>
        {t("cover-title")}
        <KeyHint action="app-cover" />
      </Link>
      <Link to="/quality" className={styles.navItem}>
        {t("quality-title")}
        <KeyHint action="app-quality" />
      </Link>
    </>
  );
}

function ReviewScreens() {
  const { t } = useWords();
  return (
    <>
      <Link to="/reviews" className={styles.navItem}>
        {t("reviews-title")}
        <KeyHint action="reviews-board" />
      </Link>
      <Link to="/requests" className={styles.navItem}>
        {t("reviews-requests")}
        <KeyHint action="reviews-requests" />
      </Link>
      <Link to="/cases" className={styles.navItem}>
        {t("reviews-cases")}
        <KeyHint action="reviews-cases" />
      </Link>
    </>
  );
}

function KeyHint({ action }: { action: ActionName }) {
  const [first] = entryOf(action).keys;
  if (first === undefined) return null;
  return (
    <span aria-hidden="true">
      <kbd className={styles.navKey}>{keyLabel(first)}</kbd>
    </span>
  );
}

function Objectives({ objectives }: { objectives: string[] }) {
  const { t } = useWords();
  const left = OBJECTIVES_AT_MOST - objectives.length;
  return (
    <>
      <h2 className={styles.navHeading}>{t("app-what-we-work-on")}</h2>
      <ol className={styles.objectives}>
        {objectives.map((objective, place) => (
          // Objectives are few, ordered and without identity: their place is their key.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={place} className={styles.objective}>
            {objective}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className={`${styles.navItem} ${styles.navQuiet}`}
          onClick={() => go("/settings/objectives")}
        >
          {objectives.length === 0 ? t("app-name-an-objective") : t("app-one-more-fits", { left })}
        </button>
      )}
    </>
  );
}

/** Sentences that must not be missed: a read-only folder, alarms found on opening, an unconfirmed recovery code. */
function StandingNotices() {
  const { t, say } = useWords();
  const { status, kind } = useHouse();
  const [seen, setSeen] = useState<string[]>([]);
  const acceptGap = useDoor("vault.accept_gap");
  const notices = status.notices.filter((notice) => !seen.includes(notice.key));
  const notedBy = ({ key }: Message) =>
    ALARMS.includes(key) ? acceptGap.mutate(null) : setSeen([...seen, key]);
  const confirmWanted = !status.recoveryConfirmed && !status.sample && !status.readOnly;
  if (notices.length === 0 && !confirmWanted) return null;
  return (
    <div className={`${styles.notices} screen-only`}>
      {notices.map((notice) => (
        <Notice
          key={notice.key}
          tone="soon"
          button={
            <Group gap="xs">
              {kind === "center" && ABOUT_PROMISES.includes(notice.key) && (
                <Button onClick={() => go("/promises/check")}>{t("promises-check-record")}</Button>
              )}
              {ALARMS.includes(notice.key) && (
                <Button onClick={() => go("/settings/backups")}>{t("app-see-backups")}</Button>
              )}
              {!status.readOnly && <Button onClick={() => notedBy(notice)}>{t("app-notice-seen")}</Button>}
            </Group>
          }
        >
          {say(notice)}
        </Notice>
      ))}
      {confirmWanted && (
        <Notice
          button={<Button onClick={() => go("/settings/safety")}>{t("app-confirm-recovery-do")}</Button>}
        >
          {t("app-confirm-recovery")}
        </Notice>
      )}
    </div>
  );
}
