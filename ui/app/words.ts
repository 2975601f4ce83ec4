/**
 * Every word on the screen, from locales/<language>/*.ftl. English stands in where a translation is missing.
 * `t("key", args)` gives a word of the interface; `say(message)` gives a sentence the core has made.
 */
import { FluentBundle, FluentDateTime, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, useContext } from "react";
import type { Arg, Message, Preferences } from "../api/generated";
import type { Day, Instant } from "../api/values";

const files = import.meta.glob<string>("../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Locales with the day before the month and a 24-hour clock, as people here write them. */
const LOCALES = { en: "en-GB", nl: "nl-NL", nb: "nb-NO" } as const;
export type Language = keyof typeof LOCALES;

/** Each language called as its own speakers call it, so that anyone finds theirs. */
export const LANGUAGES: { value: Language; label: string }[] = [
  { value: "en", label: "English" },
  { value: "nl", label: "Nederlands" },
  { value: "nb", label: "Norsk bokmål" },
];

const DAY_IN_SENTENCE = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
const DAY_WITH_YEAR = { ...DAY_IN_SENTENCE, year: "numeric" } as const;
const DAY_SHORT = { day: "numeric", month: "short", timeZone: "UTC" } as const;
const DAY_SHORT_WITH_YEAR = { ...DAY_SHORT, year: "numeric" } as const;
const DAY_WITH_WEEKDAY = { ...DAY_SHORT, weekday: "short" } as const;
const MONTH = { month: "short", timeZone: "UTC" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit", hour12: false } as const;
const DAY_OF_MOMENT = { weekday: "long", day: "numeric", month: "long" } as const;
const DAY_OF_MOMENT_WITH_YEAR = { ...DAY_OF_MOMENT, year: "numeric" } as const;

export interface Words {
  language: Language;
  locale: string;
  /** A word of the interface by its key in locales/. */
  t: (key: string, args?: Record<string, string | number>) => string;
  /** A sentence of the core. */
  say: (message: Pick<Message, "key" | "args">) => string;
  /** "Friday 27 November"; the year is told when it is not this one. */
  day: (day: Day) => string;
  /** "Friday 27 November 2026", for paper, which is read in another year. */
  dayOnPaper: (day: Day) => string;
  /** "27 Nov", for lists; the year is told when it is not this one. */
  shortDay: (day: Day) => string;
  /** "Fri 27 Nov". */
  weekdayDay: (day: Day) => string;
  /** "Fri 27 Nov"; the year is told when it is not this one: "Fri 2 Apr 2027". */
  listDay: (day: Day) => string;
  /** "Nov", for the months along a picture. */
  month: (day: Day) => string;
  /** "Friday 27 November, 09:30". */
  moment: (instant: Instant) => string;
  /** "Friday 27 November", of a moment as this computer's clock sees it. */
  dayOfMoment: (instant: Instant) => string;
  /** "09:30". */
  clock: (instant: Instant) => string;
  number: (value: number) => string;
  /** For sorting names as this language sorts them. */
  compare: (a: string, b: string) => number;
}

/** "system" follows the computer; a language we do not speak becomes English. */
export function languageOf(choice: Preferences["language"]): Language {
  if (choice !== "system") return choice;
  for (const tag of navigator.languages) {
    const [language] = tag.toLowerCase().split("-");
    if (language === "no" || language === "nn") return "nb";
    if (language && language in LOCALES) return language as Language;
  }
  return "en";
}

const PSEUDO: Record<string, string> = {
  a: "àà",
  e: "éé",
  i: "îî",
  o: "ôô",
  u: "ûû",
  y: "ý",
  c: "ç",
  n: "ñ",
  s: "š",
  A: "Å",
  E: "É",
  I: "Î",
  O: "Ö",
  U: "Û",
  S: "Š",
  N: "Ñ",
};

/** Accents and length, so that a test finds text that did not come from locales/ and places too small for Finnish. */
function pseudo(text: string): string {
  return text.replace(/[aeiouycnsAEIOUSN]/g, (letter) => PSEUDO[letter] ?? letter);
}

function makeBundle(language: Language, pseudoWanted: boolean): FluentBundle {
  const bundle = new FluentBundle(LOCALES[language], {
    useIsolating: false,
    transform: pseudoWanted ? pseudo : undefined,
  });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`))
      bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return bundle;
}

/** A day has no time zone: read at noon UTC and written in UTC, it stays the day it is. */
/** Languages that write a weekday small still begin a heading with a capital. */
export function startOfSentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function atNoon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/**
 * `today` is the core's; it only decides whether a date needs its year. With `forHr`, what is said to a leader as “you” is
 * said about the leader: such a word has an attribute `.hr`.
 */
export function makeWords(language: Language, today: Day | null, forHr = false): Words {
  const locale = LOCALES[language];
  const pseudoWanted = new URLSearchParams(location.search).has("pseudo");
  const bundles =
    language === "en"
      ? [makeBundle("en", pseudoWanted)]
      : [makeBundle(language, pseudoWanted), makeBundle("en", pseudoWanted)];
  const formats = new Map<object, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions, date: Date) => {
    const known = formats.get(options) ?? new Intl.DateTimeFormat(locale, options);
    formats.set(options, known);
    return known.format(date);
  };
  const thisYear = (day: Day) => today === null || day.slice(0, 4) === today.slice(0, 4);
  const collator = new Intl.Collator(locale, { numeric: true });
  const numbers = new Intl.NumberFormat(locale);

  const weekdayDay = (day: Day) => format(DAY_WITH_WEEKDAY, atNoon(day));
  const clock = (instant: Instant) => format(CLOCK, new Date(instant));
  const dayOfMoment = (instant: Instant) =>
    format(thisYear(instant) ? DAY_OF_MOMENT : DAY_OF_MOMENT_WITH_YEAR, new Date(instant));
  const moment = (instant: Instant) => `${dayOfMoment(instant)}, ${clock(instant)}`;

  const t = (key: string, args?: Record<string, FluentVariable>): string => {
    for (const bundle of bundles) {
      const message = bundle.getMessage(key);
      const pattern = (forHr && message?.attributes.hr) || message?.value;
      if (pattern) {
        const text = bundle.formatPattern(pattern, args, []);
        return pseudoWanted ? `[${text}]` : text;
      }
    }
    return key;
  };
  const variable = (arg: Arg): FluentVariable => {
    if (typeof arg !== "object") return arg;
    if ("word" in arg) return t(arg.word);
    if ("instant" in arg) return moment(arg.instant);
    return new FluentDateTime(atNoon(arg.date), thisYear(arg.date) ? DAY_IN_SENTENCE : DAY_WITH_YEAR);
  };

  return {
    language,
    locale,
    t,
    say: ({ key, args }) =>
      t(key, Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, variable(arg)]))),
    day: (day) => format(thisYear(day) ? DAY_IN_SENTENCE : DAY_WITH_YEAR, atNoon(day)),
    dayOnPaper: (day) => format(DAY_WITH_YEAR, atNoon(day)),
    shortDay: (day) => format(thisYear(day) ? DAY_SHORT : DAY_SHORT_WITH_YEAR, atNoon(day)),
    weekdayDay,
    listDay: (day) => (thisYear(day) ? weekdayDay(day) : `${weekdayDay(day)} ${day.slice(0, 4)}`),
    month: (day) => format(MONTH, atNoon(day)),
    moment,
    dayOfMoment,
    clock,
    number: (value) => numbers.format(value),
    compare: (a, b) => collator.compare(a, b),
  };
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords needs the WordsContext that App gives");
  return words;
}
