/**
 * What is half typed about a contact stays as long as the vault is open: whoever leaves the form to look something up finds
 * it again as it was. It is in memory alone, and goes when the vault is locked.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";

export interface HalfTyped<T> {
  /** As it was left; undefined where nothing was. */
  before: T | undefined;
  keep: (typed: T) => void;
  forget: () => void;
}

/** `what` names the contact; null where it is not known yet, and then nothing is kept. */
export function useHalfTyped<T>(what: string | null): HalfTyped<T> {
  const client = useQueryClient();
  const before = useRef(what);
  useEffect(() => {
    // Another contact was meant after all: what was typed goes along with the form, and is not the first one's any more.
    if (before.current !== what) client.removeQueries({ queryKey: ["halfTyped", before.current], exact: true });
    before.current = what;
  }, [client, what]);
  return useMemo(() => {
    const queryKey = ["halfTyped", what];
    client.setQueryDefaults(["halfTyped"], { gcTime: Number.POSITIVE_INFINITY });
    return {
      before: what === null ? undefined : client.getQueryData<T>(queryKey),
      keep: (typed) => {
        if (what !== null) client.setQueryData<unknown>(queryKey, typed);
      },
      forget: () => client.removeQueries({ queryKey, exact: true }),
    };
  }, [client, what]);
}
