/** A form for one command: tried while it is filled in, sent with its button, its problems told at their fields. */
import { useRef } from "react";
import type { CommandName, CoreFailure, InputOf, OutputOf } from "../api/core";
import { type Rehearsal, useCommand, useRehearsal } from "../api/hooks";
import type { Message, Problem } from "../api/generated";
import { useWords } from "./words";

/** What `DialogForm` needs to know of a command. */
export interface FormState {
  onSubmit: () => void;
  ready: boolean;
  busy: boolean;
  refusal: CoreFailure | null;
  /** Why sending it did not work, each time anew. */
  sendFailure: CoreFailure | null;
  consequences: Message[];
  /** Problems no field has asked for, to be told below the fields rather than nowhere. */
  otherProblems: () => Problem[];
}

interface Wishes<N extends CommandName> {
  /** The form itself says what was done. */
  quiet?: boolean;
  /** What is tried while it is filled in, where that begins before everything required is there. */
  trial?: InputOf<N> | null;
}

/** `input` is null while something required is still empty. */
export function useCommandForm<N extends CommandName>(
  name: N,
  input: InputOf<N> | null,
  onDone: (output: OutputOf<N>) => void,
  { quiet, trial = input }: Wishes<N> = {},
): { form: FormState; problem: (field: string) => string | null } {
  const { say } = useWords();
  const command = useCommand(name, { quiet });
  const rehearsal: Rehearsal = useRehearsal(name, trial);
  const problems = [...rehearsal.problems, ...(command.error?.problems ?? [])];
  const asked = new Set<string>();
  // Sent once: a second click or Enter finds it true until the core has refused, or the form is gone.
  const sent = useRef(false);
  return {
    form: {
      onSubmit: () => {
        if (input === null || sent.current) return;
        sent.current = true;
        command.mutate(input, {
          onSuccess: onDone,
          onError: () => {
            sent.current = false;
          },
        });
      },
      ready: input !== null,
      busy: command.isPending || command.isSuccess,
      refusal: rehearsal.refusal,
      sendFailure: command.error,
      consequences: rehearsal.consequences,
      otherProblems: () => problems.filter((problem) => !asked.has(problem.field)),
    },
    problem: (field) => {
      asked.add(field);
      const found = problems.find((problem) => problem.field === field);
      return found ? say(found) : null;
    },
  };
}
