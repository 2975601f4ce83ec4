/** Makes a document in the core and asks the shell where to put it. */
import { useContext } from "react";
import { CoreFailure, type InputOf, call } from "../api/core";
import { ReactionsContext } from "../api/hooks";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";

type DocumentName = "export.everything" | "privacy.subject_file";

/** Answers whether it was saved: closing the dialog is no fault, and says nothing. */
export function useSaveDocument(): <N extends DocumentName>(name: N, input: InputOf<N>) => Promise<boolean> {
  const { t } = useWords();
  const toasts = useToasts();
  const reactions = useContext(ReactionsContext);
  return async (name, input) => {
    try {
      const { document } = await call(name, input);
      const saved = await call("shell.save", { document });
      if (saved !== null) toasts.show(t("privacy-saved", { path: saved.path }));
      return saved !== null;
    } catch (failure) {
      if (!(failure instanceof CoreFailure)) throw failure;
      reactions.failed(failure);
      return false;
    }
  };
}
