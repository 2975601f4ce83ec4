/** Short words about what just happened, with the way back. One polite live region, there from the start. */
import { Button, CloseButton } from "@mantine/core";
import { type ReactNode, createContext, useCallback, useContext, useMemo, useRef, useState } from "react";
import { Keys } from "../parts/Keys";
import styles from "./app.module.css";
import { useWords } from "./words";

/** A button of a toast: the way back from what it tells, or the way to it. */
export interface WayBack {
  words: string;
  keys?: string;
  run: () => void;
}
interface Toast {
  id: number;
  text: string;
  back?: WayBack;
  way?: WayBack;
}
export interface Toasts {
  show: (text: string, back?: WayBack, way?: WayBack) => void;
  /** Takes all of them away: a locked vault tells nothing. */
  clear: () => void;
}

const STAYS = 8_000;
const AT_MOST = 2;
const ToastsContext = createContext<Toasts>({ show: () => {}, clear: () => {} });

export function useToasts(): Toasts {
  return useContext(ToastsContext);
}

export function ToastsProvider(props: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const nextId = useRef(1);
  const remove = useCallback((id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)), []);
  const show = useCallback((text: string, back?: WayBack, way?: WayBack) => {
    const id = nextId.current++;
    // Only the latest act is the one that Ctrl Z undoes, so an older way back goes when something new is said.
    // What is said again takes its own place.
    setToasts((now) =>
      [
        ...now.filter((toast) => toast.back === undefined && toast.text !== text),
        { id, text, back, way },
      ].slice(-AT_MOST),
    );
  }, []);
  const clear = useCallback(() => setToasts([]), []);
  const value = useMemo(() => ({ show, clear }), [show, clear]);
  return (
    <ToastsContext value={value}>
      {props.children}
      <div className={`${styles.toasts} screen-only`} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onGone={remove} />
        ))}
      </div>
    </ToastsContext>
  );
}

/** It stays while the pointer or the focus is on it, so that nobody has to race it. */
function ToastCard({ toast, onGone }: { toast: Toast; onGone: (id: number) => void }) {
  const { t } = useWords();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const release = () => {
    hold();
    timer.current = setTimeout(() => onGone(toast.id), STAYS);
  };
  const mounted = useCallback(
    (card: HTMLDivElement | null) => {
      if (card === null) return;
      timer.current = setTimeout(() => onGone(toast.id), STAYS);
      return () => clearTimeout(timer.current);
    },
    [toast.id, onGone],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: they only hold the clock; what can be done is on the buttons
    <div
      className={styles.toast}
      ref={mounted}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span className={styles.toastText} title={toast.text}>
        {toast.text}
      </span>
      {[toast.way, toast.back].map(
        (button) =>
          button && (
            <Button
              key={button.words}
              className={styles.toastButton}
              variant="subtle"
              rightSection={button.keys && <Keys keys={button.keys} />}
              onClick={() => {
                onGone(toast.id);
                button.run();
              }}
            >
              {button.words}
            </Button>
          ),
      )}
      <CloseButton aria-label={t("app-dismiss")} onClick={() => onGone(toast.id)} />
    </div>
  );
}
