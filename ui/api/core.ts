/**
 * The only door to Rust. In the window a call goes through Tauri's `invoke`; in a browser test it is posted to the
 * bridge that served the page, which pipes it to the same core. Nothing else in `ui/` knows the difference.
 */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Arg, Calls, Failure, Problem } from "./generated";
import type { FileToken } from "./values";

/** What the shell around the core answers: dialogs, the printer, and the two start-up marks. */
export interface ShellCalls {
  "shell.choose_file": {
    kind: "shell";
    input: { filter: "people" | "absences" | "calendar" | "log" | "backup" | "receipt" | "card" | "packet" };
    output: ChosenFile | null;
  };
  "shell.save": { kind: "shell"; input: { document: FileToken }; output: { path: string } | null };
  "shell.print": { kind: "shell"; input: null; output: null };
  "shell.mark": { kind: "shell"; input: { mark: "shell" | "data" }; output: null };
}

/** A file the person chose or dropped; the core reads it by its token, the interface never sees its path. */
export interface ChosenFile {
  file: FileToken;
  name: string;
}

export type AllCalls = Calls & ShellCalls;
export type CallName = keyof AllCalls;
export type InputOf<N extends CallName> = AllCalls[N]["input"];
export type OutputOf<N extends CallName> = AllCalls[N]["output"];
type NamesOf<Kind extends string> = {
  [N in CallName]: AllCalls[N]["kind"] extends Kind ? N : never;
}[CallName];

/** Calls that read. */
export type QueryName = NamesOf<"query">;
/** Calls that write one act and answer with `Done`. */
export type CommandName = NamesOf<"command">;
/** Calls about the vault itself and the shell, which answer in their own ways. */
export type DoorName = NamesOf<"door" | "shell" | "draft">;

/** A refusal or a fault, thrown so that no caller can overlook it. */
export class CoreFailure extends Error {
  readonly kind: Failure["kind"];
  readonly key: string;
  readonly args: Record<string, Arg>;
  readonly problems: Problem[];

  constructor(
    failure: Failure,
    readonly call: string,
  ) {
    super(`${call}: ${failure.kind} ${failure.key}`);
    this.kind = failure.kind;
    this.key = failure.key;
    this.args = failure.args;
    this.problems = failure.problems;
  }
}

interface Request {
  name: string;
  input: unknown;
  rehearse: boolean;
}
type Answer = { ok: unknown } | { failure: Failure };

const inWindow = "__TAURI_INTERNALS__" in window;

async function send(request: Request): Promise<Answer> {
  if (inWindow) return invoke<Answer>("call", { request });
  const response = await fetch("/call", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  return response.json() as Promise<Answer>;
}

/** Calls the core by name. Under `rehearse` nothing is kept, and the answer holds the consequences. */
export async function call<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options: { rehearse?: boolean } = {},
): Promise<OutputOf<N>> {
  let answer: Answer;
  try {
    answer = await send({ name, input, rehearse: options.rehearse ?? false });
  } catch (cause) {
    // The core itself did not answer: a sentence of the interface's own, with the cause among the details.
    const failure: Failure = {
      kind: "broken",
      key: "app-no-answer",
      args: { cause: String(cause) },
      problems: [],
    };
    throw new CoreFailure(failure, name);
  }
  if ("failure" in answer) throw new CoreFailure(answer.failure, name);
  return answer.ok as OutputOf<N>;
}

/**
 * Tells `heard` about each file dropped on the window, and returns a function that stops listening.
 * A browser test drops a file by sending the page the event `evenkeel:dropped` with the same content.
 */
export function onDropped(heard: (file: ChosenFile) => void): () => void {
  if (!inWindow) {
    const relay = (event: Event) => heard((event as CustomEvent<ChosenFile>).detail);
    window.addEventListener("evenkeel:dropped", relay);
    return () => window.removeEventListener("evenkeel:dropped", relay);
  }
  const listening = listen<ChosenFile>("shell:dropped", (event) => heard(event.payload));
  return () => {
    void listening.then((stop) => stop());
  };
}
