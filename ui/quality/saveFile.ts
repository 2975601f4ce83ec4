/** A call that makes a file, and the place for it. Where nobody chooses a place, nothing is said. */
import { useContext } from "react";
import { CoreFailure, type InputOf, call } from "../api/core";
import { ReactionsContext } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";

type MakesFile = "quality.slip" | "quality.sheet" | "quality.coaching_sheet" | "export.checks";

export function useSaveFile() {
  const { t } = useWords();
  const toasts = useToasts();
  const reactions = useContext(ReactionsContext);
  const save = async <N extends MakesFile>(name: N, input: InputOf<N>) => {
    try {
      const { document } = await call(name, input);
      const saved = await call("shell.save", { document });
      if (saved !== null) toasts.show(t("packet-saved", { path: saved.path }));
    } catch (failure) {
      if (!(failure instanceof CoreFailure)) throw failure;
      reactions.failed(failure);
    }
  };
  return <N extends MakesFile>(name: N, input: InputOf<N>) => void save(name, input);
}
