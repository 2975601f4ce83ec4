/** How screens talk to the core: `useAnswer` asks, `useCommand` acts, `useRehearsal` tries without keeping. */
import {
  type MutateOptions,
  QueryClient,
  type UseQueryResult,
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";
import {
  type CommandName,
  CoreFailure,
  type DoorName,
  type InputOf,
  type OutputOf,
  type QueryName,
  call,
} from "./core";
import type { Done, Message, Problem, VaultStatus } from "./generated";

/** Everything is on this laptop: nothing goes stale by itself, and a refusal is not cured by asking again. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

/** What the app around the screens does when a command is done or fails. Given by `app/App.tsx`. */
export interface Reactions {
  done: (done: Done<unknown>) => void;
  failed: (failure: CoreFailure) => void;
}
export const ReactionsContext = createContext<Reactions>({ done: () => {}, failed: () => {} });

/** Queries, and the two doors that only read. */
export type AskName = QueryName | "vault.backups" | "vault.restore_preview";
export type AnswerOf<N extends AskName> = UseQueryResult<OutputOf<N>, CoreFailure>;

/** Asks a question; the answer stays until a command may have changed it. */
export function useAnswer<N extends AskName>(
  name: N,
  input: InputOf<N>,
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
): AnswerOf<N> {
  return useQuery<OutputOf<N>, CoreFailure>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    placeholderData: options.keepPrevious ? (keepPreviousData as never) : undefined,
  });
}

/** The state of the vault: asked at the start, kept up to date by the door calls. */
export function useVaultStatus(): UseQueryResult<VaultStatus, CoreFailure> {
  return useQuery<VaultStatus, CoreFailure>({
    queryKey: ["vault.status", null],
    queryFn: () => call("vault.status", null),
  });
}

/**
 * A command, carrying a whole intention. When done it shows the toast that names it, and every visible answer is
 * asked again. `quiet` leaves the toast out, where the screen itself already says what happened. The same again while
 * it is under way is a second click, and not a second wish.
 */
export function useCommand<N extends CommandName>(name: N, options: { quiet?: boolean } = {}) {
  const client = useQueryClient();
  const reactions = useContext(ReactionsContext);
  const underWay = useRef(new Set<string>());
  const mutation = useMutation<OutputOf<N>, CoreFailure, InputOf<N>>({
    mutationFn: (input) => call(name, input).finally(() => underWay.current.delete(JSON.stringify(input))),
    // Not awaited: what the caller does next must not wait for the screens, which may be gone by then.
    onSuccess: (output) => {
      if (!options.quiet) reactions.done(output as Done<unknown>);
      void client.invalidateQueries();
    },
    onError: (failure) => reactions.failed(failure),
  });
  const { mutate: send } = mutation;
  const mutate = useCallback(
    (input: InputOf<N>, listeners?: MutateOptions<OutputOf<N>, CoreFailure, InputOf<N>>) => {
      const content = JSON.stringify(input);
      if (underWay.current.has(content)) return;
      underWay.current.add(content);
      send(...([input, listeners] as Parameters<typeof send>));
    },
    [send],
  );
  return { ...mutation, mutate };
}

/** A command that the core itself has proposed by name, as a quick line of the palette does. */
export interface ProposedCommand {
  call: string;
  input: unknown;
  /** Heard even when the palette that asked is gone by then. */
  onDone: (done: Done<unknown>) => void;
  onInvalid: (failure: CoreFailure) => void;
}

export function useProposedCommand() {
  const client = useQueryClient();
  const reactions = useContext(ReactionsContext);
  return useMutation<Done<unknown>, CoreFailure, ProposedCommand>({
    mutationFn: (proposed) =>
      call(proposed.call as CommandName, proposed.input as never) as Promise<Done<unknown>>,
    onSuccess: (done, proposed) => {
      reactions.done(done);
      proposed.onDone(done);
      void client.invalidateQueries();
    },
    onError: (failure, proposed) => {
      if (failure.kind === "invalid") proposed.onInvalid(failure);
      else reactions.failed(failure);
    },
  });
}

/**
 * A call about the vault or the shell. It makes no act and shows no toast; afterwards everything is asked again.
 * `onAnswer` hears the answer before that, since the new state of the vault may take the caller off the screen. With
 * `tellsRefusal` the screen itself shows why something was refused, for as long as it stands.
 */
export function useDoor<N extends DoorName>(
  name: N,
  options: { onAnswer?: (output: OutputOf<N>) => void; tellsRefusal?: true } = {},
) {
  const client = useQueryClient();
  const reactions = useContext(ReactionsContext);
  return useMutation<OutputOf<N>, CoreFailure, InputOf<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: (output) => {
      options.onAnswer?.(output);
      if (name.startsWith("shell.") || name === "meeting.keep_draft") return;
      if (isVaultStatus(output)) takeStatus(client, output);
      void client.invalidateQueries();
    },
    onError: (failure) => {
      if (failure.kind === "broken" || !options.tellsRefusal) reactions.failed(failure);
    },
  });
}

function isVaultStatus(output: unknown): output is VaultStatus {
  return typeof output === "object" && output !== null && "state" in output && "preferences" in output;
}

/** Another vault, or a locked one: what was read from the former must not stay in memory. */
function takeStatus(client: QueryClient, status: VaultStatus): void {
  const before = client.getQueryData<VaultStatus>(["vault.status", null]);
  client.setQueryData(["vault.status", null], status);
  if (before?.state !== status.state || before?.sample !== status.sample) {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== "vault.status" });
  }
}

/** What a command would do, asked a moment after its input settles. Nothing is kept. */
export interface Rehearsal {
  consequences: Message[];
  problems: Problem[];
  refusal: CoreFailure | null;
}

const SETTLED_AFTER = 250;
const NOTHING: Rehearsal = { consequences: [], problems: [], refusal: null };

/** Give `null` as the input while there is nothing to try yet. */
export function useRehearsal<N extends CommandName>(name: N, input: InputOf<N> | null): Rehearsal {
  const settled = useSettled(input);
  const answer = useQuery<Rehearsal, CoreFailure>({
    queryKey: ["rehearse", name, settled],
    queryFn: async () => {
      try {
        const done = (await call(name, settled as InputOf<N>, { rehearse: true })) as Done<unknown>;
        return { ...NOTHING, consequences: done.consequences };
      } catch (failure) {
        if (!(failure instanceof CoreFailure)) throw failure;
        if (failure.kind === "invalid") return { ...NOTHING, problems: failure.problems };
        return { ...NOTHING, refusal: failure };
      }
    },
    enabled: settled !== null,
    gcTime: 0,
  });
  return settled === null ? NOTHING : (answer.data ?? NOTHING);
}

/** The value as it was when it last stood still for a moment. Compared by content, so a fresh object is no change. */
export function useSettled<T>(value: T, after = SETTLED_AFTER): T {
  const [settled, setSettled] = useState(value);
  const content = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(content) as T), after);
    return () => clearTimeout(timer);
  }, [content, after]);
  return settled;
}

/** The problems of a failed command that belong to one field. */
export function problemAt(failure: CoreFailure | null, field: string): Problem | null {
  return failure?.problems.find((problem) => problem.field === field) ?? null;
}
