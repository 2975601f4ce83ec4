/**
 * The door to every dialog about being away, from any screen: A opens the quick line, lists open the rest.
 * `useAbsenceDialogs()` opens them, `AbsenceDialogsProvider` stands around the whole app and shows the one that is open.
 */
import { type ReactNode, Suspense, createContext, lazy, useCallback, useContext, useMemo, useState } from "react";
import type { AbsenceLine } from "../api/generated";
import { aboutWhom } from "../app/aboutWhom";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";

/** What is done with an absence that is written down already. */
export type AbsenceVerb = "approve" | "decline" | "back" | "review" | "correct";

export type OpenDialog =
  /** `text`: what the line begins with, as somebody's name on their page. */
  { kind: "log"; text: string; asks: boolean } | { kind: "verb"; verb: AbsenceVerb; line: AbsenceLine };

export interface AbsenceDialogs {
  log: (text?: string, asks?: boolean) => void;
  open: (verb: AbsenceVerb, line: AbsenceLine) => void;
}

const AbsenceDialogsContext = createContext<AbsenceDialogs | null>(null);

export function useAbsenceDialogs(): AbsenceDialogs {
  const dialogs = useContext(AbsenceDialogsContext);
  if (dialogs === null) throw new Error("useAbsenceDialogs needs the AbsenceDialogsProvider of the routes");
  return dialogs;
}

/** Read after the first screen, which does not wait for it. */
const OpenAbsenceDialog = lazy(() =>
  import("./OpenAbsenceDialog").then((file) => ({ default: file.OpenAbsenceDialog })),
);

export function AbsenceDialogsProvider({ children }: { children: ReactNode }) {
  const { readOnly } = useHouse();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const log = useCallback<AbsenceDialogs["log"]>(
    (text = "", asks = false) => afterMenu(() => setDialog({ kind: "log", text, asks })),
    [],
  );
  const open = useCallback<AbsenceDialogs["open"]>(
    (verb, line) => afterMenu(() => setDialog({ kind: "verb", verb, line })),
    [],
  );
  const dialogs = useMemo(() => ({ log, open }), [log, open]);
  useActions(readOnly ? {} : { "absence-log": () => log(aboutWhom() && `${aboutWhom()} `) });
  return (
    <AbsenceDialogsContext value={dialogs}>
      {children}
      <Suspense>
        <OpenAbsenceDialog dialog={dialog} onClose={() => setDialog(null)} />
      </Suspense>
    </AbsenceDialogsContext>
  );
}

/** How long a menu takes to close and to give the focus back to its button. */
const MENU_CLOSES = 30;

/** A dialog chosen from a menu opens once the focus is back at the menu's button, where it then returns it. */
function afterMenu(open: () => void): void {
  if (document.querySelector('[role="menu"]') === null) open();
  else setTimeout(open, MENU_CLOSES);
}
