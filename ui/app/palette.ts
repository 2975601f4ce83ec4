/** What the palette offers for a text: things to do, people, what was found, and places. */
import type { Found, PersonLine, Place, QuickLine } from "../api/generated";
import { useAnswer, useProposedCommand, useSettled } from "../api/hooks";
import { type ActionName, entryOf, useBindings } from "./actions";
import { useHouse } from "./house";
import { go } from "./places";
import { useToasts } from "./toasts";
import { useWords } from "./words";

export interface PaletteItem {
  id: string;
  label: string;
  description?: string;
  /** The keys that do the same without the palette. */
  keys?: string;
  run: () => void;
}
export interface PaletteGroup {
  title: string;
  items: PaletteItem[];
}

const PLACES: readonly ActionName[] = [
  "app-today",
  "app-people",
  "app-promises",
  "app-cover",
  "app-away",
  "app-skills",
  "app-work",
  "app-import-absences",
  "app-quality",
  "app-promise-figures",
  "calibrate-go",
  "coaching-go",
  "trends-go",
  "app-verify-receipt",
  "app-check-record",
  "app-ladders",
  "app-import",
  "app-import-titles",
  "app-history",
  "app-settings",
  "laptops-go",
  "careers-go",
  "hr-go",
  "reviews-board",
  "reviews-requests",
  "reviews-cases",
  "report-go",
];
const SETTLED_AFTER = 120;
const PEOPLE_AT_MOST = 6;
const FOUND_AT_MOST = 8;

/** Compares without case and accents, so that "jose" finds José. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Every word typed begins some word of the text, so that "la" does not find every person whose name ends in it. */
function hasAllWords(text: string, typed: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/\s+/)
    .every((start) => words.some((word) => word.startsWith(start)));
}

/** `settled` is false while the answers still belong to an earlier text: Enter then waits for the right ones. */
export function usePalette(text: string): { groups: PaletteGroup[]; settled: boolean } {
  const { t } = useWords();
  const { readOnly, kind } = useHouse();
  // A reviewer has neither people nor talks: what can be found there are the things to do, and places.
  const isCenter = kind === "center";
  const typed = text.trim();
  const asked = useSettled(typed, SETTLED_AFTER);
  const wanted = asked !== "";
  const quick = useAnswer("quick.understand", { text: asked }, { enabled: isCenter && wanted && !readOnly });
  const found = useAnswer("search.find", { text: asked }, { enabled: isCenter && wanted });
  const people = useAnswer("people.list", {}, { enabled: isCenter });
  const toQuick = useQuickItem();
  const actions = useActionItems(typed);

  const groups = [
    {
      title: t("app-palette-do"),
      items: [...(wanted && typed ? (quick.data ?? []) : []).map(toQuick), ...actions.todo],
    },
    { title: t("app-palette-people"), items: typed ? peopleItems(people.data ?? [], typed) : [] },
    { title: t("app-palette-found"), items: wanted && typed ? foundItems(found.data ?? [], t) : [] },
    { title: t("app-palette-go-to"), items: actions.places },
  ];
  const settled = asked === typed && !quick.isFetching && !found.isFetching;
  return { groups: groups.filter((group) => group.items.length > 0), settled };
}

function useActionItems(typed: string): { todo: PaletteItem[]; places: PaletteItem[] } {
  const { t } = useWords();
  const bindings = useBindings();
  const items = bindings
    .available()
    .filter((name) => !entryOf(name).notInPalette)
    .map((name) => ({ name, entry: entryOf(name), label: t(entryOf(name).words) }))
    .filter(({ label }) => typed === "" || hasAllWords(label, typed));
  const toItem = ({ name, entry, label }: (typeof items)[number]): PaletteItem => ({
    id: name,
    label,
    keys: entry.keys[0],
    run: () => bindings.run(name),
  });
  const isPlace = ({ name }: { name: ActionName }) => PLACES.includes(name);
  // What fits the screen one is on comes before what fits everywhere.
  const todo = items.filter((item) => !isPlace(item));
  const here = todo.filter(({ entry }) => entry.scope !== "everywhere");
  const everywhere = todo.filter(({ entry }) => entry.scope === "everywhere");
  return { todo: [...here, ...everywhere].map(toItem), places: items.filter(isPlace).map(toItem) };
}

/** A quick line says in a sentence what pressing Enter will do, and then does just that. */
function useQuickItem(): (line: QuickLine, place: number) => PaletteItem {
  const { say } = useWords();
  const toasts = useToasts();
  const { mutate } = useProposedCommand();
  return (line, place) => ({
    id: `quick-${place}`,
    label: say(line.label),
    run: () => {
      if ("go" in line.does) return go(line.does.go);
      mutate({
        ...line.does,
        onDone: (done) => {
          if (line.then === "absence") go(`/cover/absence/${done.value}`);
          else if (line.then === "meeting") go({ screen: "meeting", meeting: String(done.value) });
          else if (line.then !== null) go(line.then);
        },
        onInvalid: (failure) => toasts.show(say(failure.problems[0] ?? failure)),
      });
    },
  });
}

function peopleItems(people: PersonLine[], typed: string): PaletteItem[] {
  return people
    .filter((line) => hasAllWords(`${line.name} ${line.fullName}`, typed))
    .slice(0, PEOPLE_AT_MOST)
    .map((line) => ({
      id: `person-${line.person}`,
      label: line.fullName,
      description: [line.position, line.team].filter(Boolean).join(" · "),
      run: () => go({ screen: "person", person: line.person }),
    }));
}

function placeOf(found: Found): Place {
  if (found.kind === "skill") return { screen: "skills" };
  if (found.kind === "work") return { screen: "work" };
  if (found.commitment !== null) return { screen: "promise", commitment: found.commitment };
  if (found.kind === "career" && found.person !== null) return { screen: "career", person: found.person };
  if (found.meeting !== null) return { screen: "meeting", meeting: found.meeting };
  if (found.person !== null) return { screen: "person", person: found.person };
  return { screen: "people" };
}

/** People have their own group already; here stand the talks, actions, agenda items and promises. */
function foundItems(found: Found[], t: (key: string) => string): PaletteItem[] {
  const kinds = {
    talk: "app-found-talk",
    action: "app-found-action",
    agenda: "app-found-agenda",
    promise: "promises-found",
    check: "app-found-check",
    coaching: "app-found-coaching",
    career: "app-found-career",
    skill: "app-found-skill",
    work: "app-found-work",
  };
  return found
    .flatMap((hit) => (hit.kind === "person" ? [] : [{ hit, kind: t(kinds[hit.kind]) }]))
    .slice(0, FOUND_AT_MOST)
    .map(({ hit, kind }, place) => ({
      id: `found-${place}`,
      label: hit.title,
      description: `${kind} · ${hit.excerpt}`,
      run: () => go(placeOf(hit)),
    }));
}
