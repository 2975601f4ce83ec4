/**
 * The door to every dialog about a promise, for lists, pages and lines of Today alike: `usePromiseDialogs()` opens them,
 * `PromiseDialogsProvider` stands around the whole app and shows the one that is open.
 */
import {
  type ReactNode,
  Suspense,
  createContext,
  lazy,
  useCallback,
  useContext,
  useMemo,
  useState,
} from "react";
import type { PersonId, PromiseDraft, PromiseEvent, PromiseLine, PromiseVerb, Side } from "../api/generated";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { addresses, go } from "../app/places";

/** What a dialog needs to know beyond the promise itself. */
export interface Particulars {
  /** The entry that is told, corrected or replied to. */
  entry?: PromiseEvent;
  /** The condition that is met. */
  index?: number;
  /** Whose view is written down. */
  side?: Side;
}

/** What can be done from an entry of the record, besides the verbs of the promise. */
export type EntryVerb = "tell" | "correct";

export interface NewPromise {
  person?: PersonId | null;
  draft?: PromiseDraft;
}

export type OpenDialog =
  | ({ kind: "make" } & NewPromise)
  | { kind: "inherit" }
  | ({ kind: "verb"; verb: PromiseVerb | EntryVerb; line: PromiseLine } & Particulars);

export interface PromiseDialogs {
  open: (verb: PromiseVerb | EntryVerb, line: PromiseLine, particulars?: Particulars) => void;
  make: (promise?: NewPromise) => void;
  inherit: () => void;
}

const PromiseDialogsContext = createContext<PromiseDialogs | null>(null);

export function usePromiseDialogs(): PromiseDialogs {
  const dialogs = useContext(PromiseDialogsContext);
  if (dialogs === null) throw new Error("usePromiseDialogs needs the PromiseDialogsProvider of the routes");
  return dialogs;
}

/** The dialogs are read after the first screen, which does not wait for them. */
const OpenPromiseDialog = lazy(() =>
  import("./OpenPromiseDialog").then((file) => ({ default: file.OpenPromiseDialog })),
);

export function PromiseDialogsProvider({ children }: { children: ReactNode }) {
  const { readOnly } = useHouse();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const open = useCallback<PromiseDialogs["open"]>(
    (verb, line, particulars) => afterMenu(() => setDialog({ kind: "verb", verb, line, ...particulars })),
    [],
  );
  const make = useCallback<PromiseDialogs["make"]>(
    (promise) => afterMenu(() => setDialog({ kind: "make", ...promise })),
    [],
  );
  const inherit = useCallback(() => afterMenu(() => setDialog({ kind: "inherit" })), []);
  const dialogs = useMemo(() => ({ open, make, inherit }), [open, make, inherit]);
  useActions({
    "app-promises": () => go({ screen: "promises" }),
    "app-verify-receipt": () => go("/verify-receipt"),
    "app-check-record": () => go("/promises/check"),
    "app-promise-figures": () => go("/promises/figures"),
    ...(!readOnly && {
      "promise-make": () => make({ person: personOfPage() }),
      "promise-inherit": inherit,
    }),
  });
  return (
    <PromiseDialogsContext value={dialogs}>
      {children}
      <Suspense>
        <OpenPromiseDialog dialog={dialog} onClose={() => setDialog(null)} />
      </Suspense>
    </PromiseDialogsContext>
  );
}

const NO_DIALOGS: PromiseDialogs = { open: () => {}, make: () => {}, inherit: () => {} };

/** Around a promise that can only be read, as one that was received from another laptop: nothing opens. */
export function WithoutPromiseDialogs({ children }: { children: ReactNode }) {
  return <PromiseDialogsContext value={NO_DIALOGS}>{children}</PromiseDialogsContext>;
}

/** How long a menu takes to close and to give the focus back to its button. */
const MENU_CLOSES = 30;

/** A dialog chosen from a menu opens once the focus is back at the menu's button, where it then returns it. */
function afterMenu(open: () => void): void {
  if (document.querySelector('[role="menu"]') === null) open();
  else setTimeout(open, MENU_CLOSES);
}

/** On somebody's page a promise is most likely one to them. */
function personOfPage(): PersonId | null {
  return /^\/people\/([^/]+)/.exec(addresses.location.pathname)?.[1] ?? null;
}
