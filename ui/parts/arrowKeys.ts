import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";

/**
 * A list in which a line has one button: however long it is, it is one stop for Tab, and ↑ and ↓ go from one to the next.
 * Tab comes back to where one was. A menu that is open in a line has its own keys.
 */
export function useArrowKeys<E extends HTMLElement>() {
  const list = useRef<E>(null);
  const reached = useRef<HTMLElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>("button:not([role=menuitem])") ?? [])];
  const settle = () => {
    const all = buttons();
    const stop = all.find((button) => button === reached.current) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  };
  // Lines come and go: one of those that are there now has to be the stop.
  useEffect(settle);

  const onFocus = (event: FocusEvent<E>) => {
    reached.current = event.target;
    settle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = all[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return { ref: list, onFocus, onKeyDown };
}
