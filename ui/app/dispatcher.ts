/** One listener for all keys: it finds the action that the press means here and now. */
import { useEffect } from "react";
import { type ActionName, ACTIONS, type Bindings, entryOf } from "./actions";
import { isPressed, isSingle } from "./keys";

function isTextField(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return true;
  const unwritten = ["checkbox", "radio", "button", "submit", "reset", "range", "color", "file"];
  return element instanceof HTMLInputElement && !unwritten.includes(element.type);
}

/** Dialogs, menus and open lists have their own keys. */
function somethingIsOpen(): boolean {
  return (
    document.querySelector('[aria-modal="true"], [role="menu"], [aria-haspopup][aria-expanded="true"]') !==
    null
  );
}

function meant(event: KeyboardEvent, bindings: Bindings, singleKeys: boolean): ActionName | undefined {
  const inField = isTextField(document.activeElement);
  const open = somethingIsOpen();
  // From the end, so that a screen's own key goes before the same key of the whole app.
  return bindings.available().findLast((name) => {
    const entry = entryOf(name);
    if (open && name !== "app-lock") return false;
    if (inField && !entry.inFields) return false;
    return entry.keys.some((keys) => (singleKeys || !isSingle(keys)) && isPressed(keys, event));
  });
}

export function useDispatcher(bindings: Bindings, singleKeys: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = meant(event, bindings, singleKeys);
      if (name === undefined || !(name in ACTIONS)) return;
      event.preventDefault();
      bindings.run(name);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [bindings, singleKeys]);
}
