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

/** Locks the vault, and answers whether it is locked. What can't be kept is told instead, and the vault stays open: words that are typed come first. */
export function useLock(): () => Promise<boolean> {
  const { t } = useWords();
  const toasts = useToasts();
  const { mutateAsync: lock } = useDoor("vault.lock");
  return useCallback(async () => {
    const kept = await Promise.all([...keeps].map((keep) => keep()));
    if (!kept.every(Boolean)) {
      toasts.show(t("app-not-locked"));
      return false;
    }
    // Why it could not be locked is told by the door itself.
    return lock(null).then(
      () => true,
      () => false,
    );
  }, [lock, toasts, t]);
}
