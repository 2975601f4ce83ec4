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

/** What an Esc was pressed on: whether something was open then, which it has closed by the time it gets to us. */
const escapes = new WeakMap<KeyboardEvent, { open: boolean }>();

function noteEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  escapes.set(event, { open: somethingIsOpen() });
  // A popover above a dialog goes first: Mantine's dialogs leave an Esc alone that comes from what is marked so.
  if (event.target instanceof Element && event.target.closest('[role="dialog"]:not([aria-modal="true"])'))
    event.target.setAttribute("data-mantine-stop-propagation", "true");
}

// Dialogs close while the key is still on its way down. Only who listens before any of them sees them open.
window.addEventListener("keydown", noteEscape, { capture: true });

/** Esc closes what is open, and never walks away from a form. */
function isTaken(event: KeyboardEvent): boolean {
  return escapes.get(event)?.open === true || (event.key === "Escape" && isInForm(document.activeElement));
}

function isInForm(element: Element | null): boolean {
  return element?.closest("form") != null;
}

function meant(event: KeyboardEvent, bindings: Bindings, singleKeys: boolean): ActionName | undefined {
  if (isTaken(event)) return undefined;
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
