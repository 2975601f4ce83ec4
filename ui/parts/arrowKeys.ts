import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";

const ALONG: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const BETWEEN: Partial<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * A list of lines with buttons: however long it is, it is one stop for Tab. ↑ and ↓ go from one line to the next, ← and →
 * between the buttons of a line. Tab comes back to where one was. A menu that is open in a line has its own keys.
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
    // What a line opens, a menu say, is of the line and stands somewhere else.
    if (!list.current?.contains(event.target)) return;
    reached.current = event.target;
    settle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const here = buttons().find((button) => button === document.activeElement);
    const next = here && (beside(here, event.key) ?? inNextLine(buttons(), here, event.key));
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { ref: list, onFocus, onKeyDown };
}

const lineOf = (button: HTMLElement) => button.closest("li, tr, dl > div");
const ofLine = (all: HTMLElement[], line: Element | null) => all.filter((button) => lineOf(button) === line);

/** The button before or after it on its own line. */
function beside(here: HTMLElement, key: string): HTMLElement | undefined {
  const step = ALONG[key];
  if (step === undefined) return undefined;
  const line = [...(lineOf(here)?.querySelectorAll<HTMLElement>("button") ?? [])];
  return line[line.indexOf(here) + step];
}

/** The button in the same place of the line above or below; its last one where that line has fewer. */
function inNextLine(all: HTMLElement[], here: HTMLElement, key: string): HTMLElement | undefined {
  const step = BETWEEN[key];
  if (step === undefined) return undefined;
  const lines = [...new Set(all.map(lineOf))];
  const place = ofLine(all, lineOf(here)).indexOf(here);
  const line = lines[lines.indexOf(lineOf(here)) + step];
  if (line === undefined) return undefined;
  const there = ofLine(all, line);
  return there[place] ?? there.at(-1);
}
