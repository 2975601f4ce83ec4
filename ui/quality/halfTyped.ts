/**
 * What is half typed in a long form stays as long as the vault is open: whoever leaves it to look something up finds it
 * again as it was. It is in memory alone, and goes when the vault is locked.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** What is typed before it is told what it is about. */
const NOBODYS = "";

export interface HalfTyped<T> {
  /** As it was left; undefined where nothing was. */
  before: T | undefined;
  keep: (typed: T) => void;
  forget: () => void;
}

/**
 * `what` names what the form is about, for as long as it stands; null where that is not known yet. With
 * `fromNobodys` the form takes over what was typed before that was told, unless something of its own was kept.
 */
export function useHalfTyped<T>(what: string | null, fromNobodys = false): HalfTyped<T> {
  const client = useQueryClient();
  const keyOf = (of: string | null) => ["halfTyped", of ?? NOBODYS];
  const [{ own, before }] = useState(() => {
    client.setQueryDefaults(["halfTyped"], { gcTime: Number.POSITIVE_INFINITY });
    const own = client.getQueryData<T>(keyOf(what));
    return { own, before: own ?? (fromNobodys ? client.getQueryData<T>(keyOf(null)) : undefined) };
  });
  useEffect(() => {
    if (what === null || own !== undefined || before === undefined) return;
    client.setQueryData<unknown>(["halfTyped", what], before);
    client.removeQueries({ queryKey: ["halfTyped", NOBODYS], exact: true });
  }, [client, what, own, before]);
  const [keeping] = useState(() => ({
    keep: (typed: T) => client.setQueryData<unknown>(keyOf(what), typed),
    forget: () => client.removeQueries({ queryKey: keyOf(what), exact: true }),
  }));
  return { before, ...keeping };
}
