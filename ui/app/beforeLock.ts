/** Locking waits for what is still being written: an open talk keeps its words first, and only then the vault closes. */
import { useCallback } from "react";
import { useDoor } from "../api/hooks";
import { useToasts } from "./toasts";
import { useWords } from "./words";

/** Answers whether everything is kept now. */
type Keep = () => Promise<boolean>;

const keeps = new Set<Keep>();

/** Has `keep` done before every lock, until the answered function is called. */
export function beforeLock(keep: Keep): () => void {
  keeps.add(keep);
  return () => {
    keeps.delete(keep);
  };
}

/** Locks the vault. What can't be kept is told instead, and the vault stays open: words that are typed come first. */
export function useLock(): () => Promise<boolean> {
  const { t } = useWords();
  const toasts = useToasts();
  const { mutate: lock } = useDoor("vault.lock");
  return useCallback(async () => {
    const kept = await Promise.all([...keeps].map((keep) => keep()));
    const all = kept.every(Boolean);
    if (all) lock(null);
    else toasts.show(t("app-not-locked"));
    return all;
  }, [lock, toasts, t]);
}
