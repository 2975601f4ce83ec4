/** Locks the vault after some quiet minutes. Any key, click or movement is a sign of life. */
import { useEffect, useState } from "react";
import type { VaultStatus } from "../api/generated";
import { useLock } from "./beforeLock";

const SIGNS_OF_LIFE = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
const LOOK_EVERY = 5_000;

/** Answers how many minutes had been quiet when the vault was locked by idling, or null. */
export function useIdleLock(status: VaultStatus): number | null {
  const [lockedAfter, setLockedAfter] = useState<number | null>(null);
  const lock = useLock();
  const minutes = status.state === "open" && !status.sample ? status.lockAfterMinutes : 0;
  useEffect(() => {
    if (minutes === 0) return;
    setLockedAfter(null);
    let lastSign = Date.now();
    const alive = () => {
      lastSign = Date.now();
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, { passive: true });
    // Looking at the clock, and not one long timer, also notices the hours a laptop slept.
    const look = setInterval(async () => {
      if (Date.now() - lastSign < minutes * 60_000) return;
      // Where the last words can't be kept the quiet goes on, and the next look tries again.
      if (!(await lock())) return;
      lastSign = Date.now();
      setLockedAfter(minutes);
    }, LOOK_EVERY);
    return () => {
      clearInterval(look);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive);
    };
  }, [minutes, lock]);
  return lockedAfter;
}
