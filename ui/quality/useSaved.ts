/** A query that makes a file, and the place for it: asked for, made, and saved where somebody says. */
import { useContext } from "react";
import { CoreFailure, type InputOf, call } from "../api/core";
import type { Document } from "../api/generated";
import { ReactionsContext } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";

type MakesFile = "quality.coaching_sheet" | "quality.sheet" | "quality.slip" | "export.checks";

/** Saved says so; a closed dialog says nothing; a refusal is told as any other. */
export function useSaved(): <N extends MakesFile>(name: N, input: InputOf<N>) => void {
  const { t } = useWords();
  const toasts = useToasts();
  const reactions = useContext(ReactionsContext);
  return (name, input) => {
    const made = async () => {
      const { document } = (await call(name, input)) as Document;
      const saved = await call("shell.save", { document });
      if (saved !== null) toasts.show(t("packet-saved", { path: saved.path }));
    };
    made().catch((failure) => {
      if (!(failure instanceof CoreFailure)) throw failure;
      reactions.failed(failure);
    });
  };
}
