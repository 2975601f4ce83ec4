/** Makes a document in the core and asks the shell where to put it. */
import { useContext } from "react";
import { CoreFailure, call } from "../api/core";
import type { Document } from "../api/generated";
import { ReactionsContext } from "../api/hooks";
import { useToasts } from "./toasts";
import { useWords } from "./words";

type SavedWords = "app-saved" | "answer-sheet-saved" | "laptops-card-saved";

/**
 * Answers whether it was saved: closing the dialog is no fault, and says nothing. What can't be made or written is told like
 * any other failure.
 */
export function useSaveDocument(words: SavedWords = "app-saved") {
  const { t } = useWords();
  const toasts = useToasts();
  const reactions = useContext(ReactionsContext);
  return async (made: Document | Promise<Document>): Promise<boolean> => {
    try {
      const { document } = await made;
      const saved = await call("shell.save", { document });
      if (saved !== null) toasts.show(t(words, { path: saved.path }));
      return saved !== null;
    } catch (failure) {
      if (!(failure instanceof CoreFailure)) throw failure;
      reactions.failed(failure);
      return false;
    }
  };
}
