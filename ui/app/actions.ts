/**
 * Everything that can be done by key or palette, in one list: the dispatcher, the palette, the hints in menus and
 * the `?` sheet all read it. What an action does is bound by the part of the app that does it, with `useActions`,
 * for as long as that part is on the screen. A screen adds its actions here, and what they are called to app.ftl of the locales.
 */
import { createContext, useContext, useEffect, useRef, useState } from "react";
import type { VaultKind } from "../api/generated";

export type Scope =
  | "everywhere"
  | "today"
  | "people"
  | "person"
  | "away"
  | "skills"
  | "work"
  | "work_week"
  | "promises"
  | "promise"
  | "promise_paper"
  | "career"
  | "cover"
  | "cover_card"
  | "round"
  | "ladders"
  | "ladder"
  | "calibrate"
  | "calibrate_score"
  | "coaching"
  | "trends"
  | "meeting"
  | "agreed"
  | "import"
  | "settings"
  | "scorecards"
  | "scorecard"
  | "contacts"
  | "plan"
  | "check"
  | "for_hr"
  | "reviewing"
  | "review_board"
  | "review_promise"
  | "review_case";

interface ActionEntry {
  /** The Fluent key of what it is called: a verb. */
  words: string;
  /** The first is the one shown in hints. */
  keys: string[];
  scope: Scope;
  /** Also while a text field has the focus. Keys with Ctrl or Alt may say so, single letters never. */
  inFields?: true;
  /** Where it belongs to one kind of vault. */
  vault?: VaultKind;
  /** For keys only: the palette would be the wrong place ("next line"). */
  notInPalette?: true;
}

export const ACTIONS = {
  "app-palette": {
    words: "app-action-palette",
    keys: ["Mod+K"],
    scope: "everywhere",
    inFields: true,
    notInPalette: true,
  },
  "app-today": {
    words: "app-action-today",
    keys: ["Mod+1"],
    scope: "everywhere",
    inFields: true,
    vault: "center",
  },
  "app-people": {
    words: "app-action-people",
    keys: ["Mod+2"],
    scope: "everywhere",
    inFields: true,
    vault: "center",
  },
  "app-promises": {
    words: "promises-action-go",
    keys: ["Mod+3"],
    scope: "everywhere",
    inFields: true,
    vault: "center",
  },
  "app-cover": {
    words: "cover-action-go",
    keys: ["Mod+4"],
    scope: "everywhere",
    inFields: true,
    vault: "center",
  },
  "app-quality": {
    words: "quality-action-go",
    keys: ["Mod+6"],
    scope: "everywhere",
    inFields: true,
    vault: "center",
  },
  "app-away": { words: "away-action-go", keys: [], scope: "everywhere", vault: "center" },
  "app-import": { words: "app-action-import", keys: [], scope: "everywhere", vault: "center" },
  "app-verify-receipt": { words: "promises-verify", keys: [], scope: "everywhere" },
  "app-check-record": { words: "promises-check-record", keys: [], scope: "everywhere", vault: "center" },
  "app-promise-figures": { words: "promises-figures", keys: [], scope: "everywhere", vault: "center" },
  "app-import-titles": { words: "import-titles-action", keys: [], scope: "everywhere", vault: "center" },
  "app-ladders": { words: "ladders-action-go", keys: [], scope: "everywhere", vault: "center" },
  "app-settings": { words: "app-action-settings", keys: ["Mod+,"], scope: "everywhere", inFields: true },
  "app-undo": { words: "app-action-undo", keys: ["Mod+Z"], scope: "everywhere" },
  "app-redo": { words: "app-action-redo", keys: ["Mod+Shift+Z"], scope: "everywhere" },
  "app-history": { words: "app-action-history", keys: ["Mod+Shift+H"], scope: "everywhere", inFields: true },
  "app-back": {
    words: "app-action-back",
    keys: ["Alt+ArrowLeft", "Escape"],
    scope: "everywhere",
    notInPalette: true,
  },
  "app-help": { words: "app-action-help", keys: ["?"], scope: "everywhere" },
  "app-theme": { words: "app-action-theme", keys: [], scope: "everywhere" },
  "app-back-up": { words: "app-action-back-up", keys: [], scope: "everywhere" },
  "app-lock": { words: "app-action-lock", keys: ["Mod+L"], scope: "everywhere", inFields: true },

  "absence-log": { words: "away-log", keys: ["A"], scope: "everywhere", vault: "center" },
  "away-request": { words: "away-request", keys: ["R"], scope: "away" },

  "work-earlier": { words: "work-earlier", keys: ["ArrowLeft"], scope: "work_week", notInPalette: true },
  "work-later": { words: "work-later", keys: ["ArrowRight"], scope: "work_week", notInPalette: true },
  "work-usual": { words: "work-usual", keys: ["U"], scope: "work_week" },
  "work-day": { words: "work-day", keys: ["D"], scope: "work_week" },
  "skills-table": { words: "skills-action-table", keys: ["T"], scope: "skills" },
  "skills-add": { words: "skills-add", keys: ["N"], scope: "skills" },
  "work-add": { words: "work-add", keys: ["N"], scope: "work" },
  "person-work": { words: "person-page-work-open", keys: ["W"], scope: "person" },
  "app-skills": { words: "skills-action-go", keys: [], scope: "everywhere", vault: "center" },
  "app-work": { words: "work-action-go", keys: [], scope: "everywhere", vault: "center" },
  "app-import-absences": { words: "import-absences-action", keys: [], scope: "everywhere", vault: "center" },

  "check-new": { words: "check-new", keys: ["E"], scope: "everywhere", vault: "center" },
  "promise-make": { words: "promises-make", keys: ["P"], scope: "everywhere", vault: "center" },
  "promise-inherit": { words: "promises-inherit", keys: [], scope: "everywhere", vault: "center" },

  "today-start": { words: "app-action-start-today", keys: ["S"], scope: "today" },
  "today-later": { words: "app-action-later", keys: ["L"], scope: "today" },
  "today-not-needed": { words: "app-action-not-needed", keys: ["X"], scope: "today" },

  "people-filter": { words: "app-action-filter", keys: ["/"], scope: "people" },
  "people-start": { words: "app-action-start-talk", keys: ["S"], scope: "people" },
  "people-table": { words: "people-action-table", keys: ["T"], scope: "people" },
  "people-add": { words: "app-action-add", keys: ["N"], scope: "people" },

  "person-start": { words: "app-action-start-talk", keys: ["S"], scope: "person" },
  "person-plan": { words: "app-action-plan", keys: ["D"], scope: "person" },
  "person-add-action": { words: "app-action-add-action", keys: ["!"], scope: "person" },
  "person-table": { words: "person-page-action-table", keys: ["T"], scope: "person" },
  "person-raise": { words: "app-action-raise", keys: ["N"], scope: "person" },

  "person-career": { words: "career-action-open", keys: ["C"], scope: "person" },

  "career-person": { words: "career-action-person", keys: [], scope: "career" },
  "career-ambition": { words: "career-action-ambition", keys: ["N"], scope: "career" },
  "career-round": { words: "career-action-round", keys: ["R"], scope: "career" },
  "career-acting": { words: "career-action-acting", keys: ["A"], scope: "career" },
  "career-move": { words: "career-action-move", keys: ["M"], scope: "career" },
  "career-table": { words: "career-action-table", keys: ["T"], scope: "career" },

  "cover-nearer": { words: "cover-action-nearer", keys: ["ArrowLeft"], scope: "cover", notInPalette: true },
  "cover-farther": { words: "cover-action-farther", keys: ["ArrowRight"], scope: "cover", notInPalette: true },
  "cover-missing": { words: "cover-missing-go", keys: ["W"], scope: "cover" },
  "cover-table": { words: "cover-action-table", keys: ["T"], scope: "cover" },
  "cover-take-best": { words: "cover-action-take-best", keys: ["B"], scope: "cover" },
  "cover-said-yes": { words: "cover-said-yes", keys: ["K"], scope: "cover" },
  "cover-missing-card": { words: "missing-card", keys: ["Mod+P"], scope: "cover", inFields: true },
  "cover-protect": { words: "protected-add", keys: ["N"], scope: "cover" },
  "cover-card-print": { words: "app-action-print", keys: ["Mod+P"], scope: "cover_card", inFields: true },

  "round-keep": { words: "round-keep", keys: ["Mod+Enter"], scope: "round", inFields: true },

  "ladders-template": { words: "ladders-action-template", keys: ["N"], scope: "ladders" },
  "ladders-write": { words: "ladders-action-write", keys: [], scope: "ladders" },
  "ladder-edit": { words: "ladder-action-edit", keys: ["E"], scope: "ladder" },
  "ladder-keep": { words: "ladder-action-keep", keys: ["Mod+Enter"], scope: "ladder", inFields: true },

  "promises-claim": { words: "promise-verb-claim", keys: ["K"], scope: "promises" },
  "promises-move": { words: "promise-verb-move", keys: ["M"], scope: "promises" },
  "promises-table": { words: "promises-action-table", keys: ["T"], scope: "promises" },

  "promise-claim": { words: "promise-verb-claim", keys: ["K"], scope: "promise" },
  "promise-move": { words: "promise-verb-move", keys: ["M"], scope: "promise" },
  "promise-table": { words: "promise-action-table", keys: ["T"], scope: "promise" },
  "promise-receipt": { words: "promise-action-receipt", keys: [], scope: "promise" },
  "promise-hand-over": { words: "promise-action-hand-over", keys: [], scope: "promise" },
  "promise-print": { words: "app-action-print", keys: ["Mod+P"], scope: "promise_paper", inFields: true },

  "calibrate-go": { words: "calibrate-action-go", keys: [], scope: "everywhere", vault: "center" },
  "coaching-go": { words: "coaching-action-go", keys: [], scope: "everywhere", vault: "center" },
  "trends-go": { words: "trends-action-go", keys: [], scope: "everywhere", vault: "center" },
  "calibrate-begin": { words: "calibrate-begin", keys: ["N"], scope: "calibrate" },
  "calibrate-open": { words: "calibrate-open", keys: ["O"], scope: "calibrate" },
  "calibrate-keep": { words: "calibrate-keep", keys: ["Mod+Enter"], scope: "calibrate_score", inFields: true },
  "coaching-new": { words: "coaching-new", keys: ["N"], scope: "coaching" },
  "trends-mark": { words: "trends-mark", keys: ["N"], scope: "trends" },
  "trends-table": { words: "trends-action-table", keys: ["T"], scope: "trends" },

  "meeting-finish": { words: "app-action-finish", keys: ["Mod+Enter"], scope: "meeting", inFields: true },
  "meeting-keep-open": {
    words: "meeting-action-keep-open",
    keys: ["Escape"],
    scope: "meeting",
    inFields: true,
  },
  "meeting-agreed": { words: "app-action-agreed", keys: [], scope: "meeting" },

  "agreed-print": { words: "app-action-print", keys: ["Mod+P"], scope: "agreed", inFields: true },

  "reviews-board": {
    words: "reviews-action-board",
    keys: ["Mod+1"],
    scope: "reviewing",
    inFields: true,
    vault: "review",
  },
  "reviews-requests": {
    words: "reviews-action-requests",
    keys: ["Mod+2"],
    scope: "reviewing",
    inFields: true,
    vault: "review",
  },
  "reviews-cases": {
    words: "reviews-action-cases",
    keys: ["Mod+3"],
    scope: "reviewing",
    inFields: true,
    vault: "review",
  },
  "report-go": { words: "report-action-go", keys: [], scope: "reviewing", vault: "review" },
  "case-find": { words: "case-find-title", keys: ["F"], scope: "review_case", vault: "review" },
  "case-question": { words: "case-question-title", keys: ["Q"], scope: "review_case", vault: "review" },
  "review-open": { words: "review-open", keys: ["O"], scope: "reviewing", vault: "review" },
  "review-table": { words: "promises-action-table", keys: ["T"], scope: "review_board", vault: "review" },
  "review-promise-table": {
    words: "promise-action-table",
    keys: ["T"],
    scope: "review_promise",
    vault: "review",
  },
  "review-ask": { words: "review-ask", keys: ["N"], scope: "reviewing", vault: "review" },
  "careers-go": { words: "careers-action-go", keys: [], scope: "everywhere", vault: "center" },
  "hr-go": { words: "hr-action-go", keys: [], scope: "everywhere", vault: "center" },
  "hr-open": { words: "hr-open", keys: ["O"], scope: "for_hr", vault: "center" },
  "handover-go": { words: "handover-action-go", keys: [], scope: "everywhere", vault: "center" },
  "laptops-go": { words: "laptops-action-go", keys: [], scope: "everywhere" },
  "laptops-accept": { words: "laptops-add", keys: [], scope: "settings" },

  "scorecards-template": { words: "scorecards-action-template", keys: ["N"], scope: "scorecards" },
  "scorecards-write": { words: "scorecards-action-write", keys: [], scope: "scorecards" },
  "scorecard-edit": { words: "scorecard-action-edit", keys: ["E"], scope: "scorecard" },
  "scorecard-keep": { words: "scorecard-action-keep", keys: ["Mod+Enter"], scope: "scorecard", inFields: true },
  "contacts-import": { words: "contacts-import", keys: ["N"], scope: "contacts" },
  "plan-checks": { words: "plan-plan", keys: ["N"], scope: "plan" },
  "draw-contacts": { words: "plan-action-draw", keys: ["D"], scope: "plan" },
  "check-keep": { words: "check-keep", keys: ["Mod+Enter"], scope: "check", inFields: true },
  "check-hand-over": { words: "check-action-hand-over", keys: ["H"], scope: "check" },
  "check-look": { words: "check-look", keys: ["E"], scope: "check" },

  "settings-print": { words: "app-action-print", keys: ["Mod+P"], scope: "settings", inFields: true },
} as const satisfies Record<string, ActionEntry>;

export type ActionName = keyof typeof ACTIONS;
export type Runs = Partial<Record<ActionName, () => void>>;

export function entryOf(name: ActionName): ActionEntry {
  return ACTIONS[name];
}

/** What is bound now, innermost screen last; a later binding of the same action wins. */
class Bindings {
  private readonly layers = new Set<{ current: Runs }>();

  add(layer: { current: Runs }): () => void {
    this.layers.add(layer);
    return () => this.layers.delete(layer);
  }

  /** The actions that can be run now, in the order of the list. */
  available(): ActionName[] {
    const names = new Set([...this.layers].flatMap((layer) => Object.keys(layer.current)));
    return (Object.keys(ACTIONS) as ActionName[]).filter((name) => names.has(name));
  }

  run(name: ActionName): void {
    [...this.layers]
      .reverse()
      .find((layer) => layer.current[name] !== undefined)
      ?.current[name]?.();
  }
}

export type { Bindings };
export const BindingsContext = createContext<Bindings | null>(null);

export function useNewBindings(): Bindings {
  return useState(() => new Bindings())[0];
}

export function useBindings(): Bindings {
  const bindings = useContext(BindingsContext);
  if (bindings === null) throw new Error("useBindings needs the BindingsContext that App gives");
  return bindings;
}

/** Binds actions while the caller is on the screen: `useActions({ "today-start": start })`. */
export function useActions(runs: Runs): void {
  const bindings = useBindings();
  const latest = useRef(runs);
  useEffect(() => {
    latest.current = runs;
  });
  useEffect(() => bindings.add(latest), [bindings]);
}
