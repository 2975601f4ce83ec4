/** Around every screen of an open vault: the mark of the sample, the palette, the sheet of keys, and the keys themselves. */
import { Button } from "@mantine/core";
import { Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { useDoor } from "../api/hooks";
import { KeysSheet } from "./KeysSheet";
import { Palette } from "./Palette";
import { type Runs, useActions, useBindings } from "./actions";
import styles from "./app.module.css";
import { useLock } from "./beforeLock";
import { useDispatcher } from "./dispatcher";
import { useHouse } from "./house";
import { go, goBack } from "./places";
import { useRedo, useUndo } from "./reactions";
import { useToasts } from "./toasts";
import { useWords } from "./words";

export function Shell() {
  const { status } = useHouse();
  const [keysShown, setKeysShown] = useState(false);
  const [paletteShown, setPaletteShown] = useState(false);
  useDispatcher(useBindings(), status.preferences.singleKeys);
  useGlobalActions({ showKeys: () => setKeysShown(true), showPalette: () => setPaletteShown(true) });
  return (
    <div className={status.sample ? styles.barred : undefined}>
      {status.sample && <SampleBar />}
      <Outlet />
      <Palette opened={paletteShown} onClose={() => setPaletteShown(false)} />
      <KeysSheet opened={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}

const CENTER_PLACES: Runs = {
  "app-today": () => go("/today"),
  "app-people": () => go("/people"),
  "app-cover": () => go("/cover"),
  "app-skills": () => go("/cover/skills"),
  "app-work": () => go("/cover/work"),
  "app-import-absences": () => go("/import/absences"),
  "app-away": () => go("/cover/away"),
  "app-quality": () => go("/quality"),
  "app-import": () => go("/import"),
  "app-import-titles": () => go("/import/titles"),
  "app-ladders": () => go("/ladders"),
  "careers-go": () => go("/careers"),
  "hr-go": () => go("/promises/hr"),
  "calibrate-go": () => go("/quality/calibrate"),
  "coaching-go": () => go("/quality/coaching"),
  "trends-go": () => go("/quality/trends"),
};
const REVIEW_PLACES: Runs = {
  "reviews-board": () => go("/reviews"),
  "reviews-requests": () => go("/requests"),
  "reviews-cases": () => go("/cases"),
  "report-go": () => go("/reviews/report"),
  "app-verify-receipt": () => go("/verify-receipt"),
};

function useGlobalActions(show: { showKeys: () => void; showPalette: () => void }): void {
  const { t, moment } = useWords();
  const { kind, readOnly } = useHouse();
  const toasts = useToasts();
  const lock = useLock();
  const backUp = useDoor("vault.back_up");
  const prefer = useDoor("vault.prefer");
  const undo = useUndo();
  const redo = useRedo();
  const changeTheme = () => {
    const isDark = document.documentElement.dataset.mantineColorScheme === "dark";
    const theme = isDark ? "light" : "dark";
    prefer.mutate({ theme }, { onSuccess: () => toasts.show(t("app-theme-now", { theme })) });
  };
  useActions(kind === "center" ? CENTER_PLACES : REVIEW_PLACES);
  useActions(kind === "center" && !readOnly ? { "check-new": () => go("/quality/evaluate") } : {});
  useActions({
    "app-palette": show.showPalette,
    "app-settings": () => go("/settings"),
    "handover-go": () => go("/settings/handover"),
    "laptops-go": () => go("/settings/laptops"),
    "app-undo": () => undo(),
    "app-redo": redo,
    "app-history": () => go("/history"),
    "app-back": goBack,
    "app-help": show.showKeys,
    "app-theme": changeTheme,
    "app-back-up": () =>
      backUp.mutate(null, { onSuccess: ({ at }) => toasts.show(t("app-backed-up", { at: moment(at) })) }),
    "app-lock": () => void lock(),
  });
}

function SampleBar() {
  const { t } = useWords();
  const leave = useDoor("vault.leave_sample");
  return (
    <section className={`${styles.sampleBar} screen-only`} aria-label={t("app-sample-bar")}>
      <span>{t("app-sample-bar")}</span>
      <Button size="compact-sm" onClick={() => leave.mutate(null)}>
        {t("app-leave-sample")}
      </Button>
    </section>
  );
}
