/** What has to happen once a day, and noticing that it is another day: the core is asked, the interface only reminds. */
import { useQueryClient } from "@tanstack/react-query";
import { useContext, useEffect, useRef } from "react";
import { CoreFailure, call } from "../api/core";
import type { VaultStatus } from "../api/generated";
import { ReactionsContext } from "../api/hooks";

const LOOK_EVERY = 5 * 60_000;
/** Time for the first screen to be painted and read before a backup takes the disk. */
const SETTLED_AFTER = 2_000;

export function useHousekeeping(status: VaultStatus): void {
  const client = useQueryClient();
  const reactions = useContext(ReactionsContext);
  const open = status.state === "open";
  const { today, sample } = status;

  // A new day changes what is due on every screen.
  const shownFor = useRef(today);
  useEffect(() => {
    if (shownFor.current !== today) void client.invalidateQueries();
    shownFor.current = today;
  }, [today, client]);

  useEffect(() => {
    if (!open) return;
    const look = () => void client.invalidateQueries({ queryKey: ["vault.status"] });
    const timer = setInterval(look, LOOK_EVERY);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [open, client]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another day or another vault asks again
  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(async () => {
      try {
        const { notesGone, packetsGone, triedRestore } = await call("vault.housekeep", null);
        if (notesGone > 0 || packetsGone > 0 || triedRestore) await client.invalidateQueries();
        // A trial restore that went wrong is told among the notices of the vault.
        else await client.invalidateQueries({ queryKey: ["vault.status"] });
      } catch (failure) {
        // A backup that could not be made is told; a vault locked in the meantime is no news.
        if (failure instanceof CoreFailure && failure.key !== "vault-locked") reactions.failed(failure);
      }
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [open, today, sample, client]);
}
