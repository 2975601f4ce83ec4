/**
 * The wire types of promises, until `api/generated.ts` is written with them; then this file goes. Screens import the types
 * from here, and ask and act by `useAnswer` and `useCommand` as everywhere: the calls are added to `Calls` below.
 */
import type { Document, Done, Figure, Found, MeetingId, Message, PersonId } from "../api/generated";
import type { Day, FileToken, Instant } from "../api/values";

export type CommitmentId = string;
/** One entry of the promise log: "<log hex>:<seq>". */
export type EntryId = string;

export type PromiseKind =
  | "promotion"
  | "role_change"
  | "training"
  | "pay"
  | "hours"
  | "project_time"
  | "release"
  | "feedback"
  | "other";
/** intention "I will try" · conditional "if X then Y by Z" · promise "Y by Z" · entitlement "in your contract" */
export type Strength = "intention" | "conditional" | "promise" | "entitlement";
export type Authority = "yes" | "no" | "unknown"; // may the promisor promise this?
export type Facet =
  | "title"
  | "duties_added"
  | "old_duties_released"
  | "authority_and_rights"
  | "pay_or_grade"
  | "roster_share"
  | "written_confirmation";
export type ConditionKind = "cover" | "budget" | "training" | "opening" | "other";
export type Cause =
  | "cover_absence"
  | "cover_leave"
  | "cover_vacancy"
  | "workload_peak"
  | "no_opening"
  | "budget"
  | "condition_not_met_employee"
  | "condition_not_met_employer"
  | "reorganization"
  | "decision_maker_change"
  | "training_capacity"
  | "employee_request"
  | "legal"
  | "other";
export type Attribution = "inability" | "choice" | "misunderstanding" | "employee_side";
export type Breach = "delay" | "magnitude" | "type" | "inequity" | "reciprocal_imbalance";
export type Way = "hand_over" | "paper"; // how an answer of the employee reached the record ("file" follows with HR's review)
export type Side = "leader" | "employee";
export type PromiseAnswer = "agree" | "agree_with_comment" | "disagree" | "decline" | "no_answer"; // disagree = about the terms; decline = doesn't want it (final); no_answer = rather not say
export type SuccessorAnswer = "accepts" | "renegotiates" | "refuses";

/** Where a promise stands. The calendar makes unanswered, overdue_silent, kept_unconfirmed; left_open when the person left. */
export type PromiseState =
  | "stated"
  | "unanswered"
  | "disputed"
  | "declined"
  | "active"
  | "at_risk"
  | "overdue_silent"
  | "claimed_kept"
  | "contested"
  | "kept"
  | "kept_unconfirmed"
  | "partly_kept"
  | "superseded"
  | "withdrawn"
  | "broken"
  | "reversed"
  | "restored"
  | "repaired"
  | "left_open"
  | "mistaken";
/** How it is drawn (INTERFACE 8): kept ● open ○ soon ◐ look △ broken ✕ (dashed line) gone ◌. Always with `label`. */
export type PromiseGlyph = "open" | "soon" | "look" | "kept" | "broken" | "gone";
export type PromiseFilter = "open" | "due" | "moved" | "broken" | "kept" | "all";
/** What can be done with a promise now. */
export type PromiseVerb =
  | "answer"
  | "restate"
  | "move"
  | "claim"
  | "confirm"
  | "keep_partly"
  | "risk"
  | "back_on_track"
  | "withdraw"
  | "supersede"
  | "break"
  | "reverse"
  | "restore"
  | "repair"
  | "succeed"
  | "meet_condition"
  | "view"
  | "name_cover"
  | "reply";

/** Somebody named in a structured field: a person of this vault, or a name typed (HR, a director). One of the two. */
export interface Party {
  person: PersonId | null;
  name: string;
}

export interface Condition {
  what: ConditionKind;
  words: string;
  whose: Side;
}
export interface Opening {
  position: string;
  from: Day | null;
  seats: number;
}
/** What was promised, as it goes into the log. At most 1,000 bytes altogether, so that it fits a receipt's QR code. */
export interface Terms {
  what: string;
  kind: PromiseKind;
  strength: Strength;
  due: Day | null /* null: openly "no date" */;
  conditions: Condition[];
  opening: Opening | null;
  authority: Authority;
  promisor: Party;
  witnesses: Party[];
  howKnown: string /* how both will know it is kept */;
  facets: Facet[] /* of a role change: which are promised */;
}
/** The same as typed into the form. Left out: kind "other", strength "promise", promisor = the leader of the settings, authority "unknown", nothing else. */
export interface TermsInput {
  what: string;
  due?: Day | null;
  noDate?: boolean;
  kind?: PromiseKind;
  strength?: Strength;
  conditions?: Condition[];
  opening?: Opening | null;
  authority?: Authority;
  promisor?: Party | null;
  witnesses?: Party[];
  howKnown?: string;
  facets?: Facet[];
  despiteConflict?: boolean;
}

export interface PromiseLine {
  commitment: CommitmentId;
  person: PersonId;
  name: string;
  what: string;
  kind: PromiseKind;
  strength: Strength;
  state: PromiseState;
  label: Message;
  glyph: PromiseGlyph;
  promisedOn: Day;
  originalDue: Day | null;
  due: Day | null;
  endedOn: Day | null; // endedOn: kept, broken, let go …
  moves: { on: Day; to: Day | null; cause: Cause }[]; // every move, the employee's own wishes too
  sentence: Message; // "Promised once, moved 4 times, 3 of 4 because of cover, 211 days after the first date." (the accessible name of its line)
  next: PromiseVerb | null; // the likely thing to do
}
/** A `>` line of a talk that waits to become a promise. */
export interface PromiseDraft {
  draft: string;
  person: PersonId;
  name: string;
  text: string;
  due: Day | null;
  saidOn: Day;
  meeting: MeetingId;
}

// commitments.board { show?: PromiseFilter, person?: PersonId, from?: number } -> PromiseBoard          (query; 100 lines a page)
export interface PromiseBoard {
  summary: Message;
  shown: PromiseFilter;
  counts: { open: number; due: number; moved: number; broken: number; kept: number; all: number };
  from: Day;
  to: Day;
  today: Day; // the twelve months of the pictures; what lies outside is drawn to the edge with a small arrow
  lines: PromiseLine[];
  next: number | null /* `from` of the next page */;
  drafts: PromiseDraft[];
  logNotice: Message | null; // the record doesn't fit what is remembered of it: a calm, visible notice
}
// commitments.show { commitment } -> PromisePage                                                        (query)
export interface PromisePage {
  line: PromiseLine;
  fullName: string;
  terms: Terms;
  firstTerms: Terms | null /* where they were stated anew */;
  promisor: string;
  witnesses: string[];
  writtenAt: Instant;
  saidEarlier: boolean /* promised days before it was written down */;
  answer: {
    answer: PromiseAnswer;
    on: Day;
    way: Way;
    slipCode: string;
    comment: string;
    ownWords: string;
  } | null;
  answerBy: Day | null /* the employee has until then, while waiting */;
  confirmBy: Day | null /* after a claim */;
  conditions: { index: number; what: ConditionKind; words: string; whose: Side; metOn: Day | null }[];
  facets: { facet: Facet; promised: boolean; realizedOn: Day | null; evidence: string }[]; // only facets promised or realized; empty unless a role change
  moves: PromiseMove[];
  views: { leader: PromiseView | null; employee: PromiseView | null }; // side by side; may differ
  successor: { from: string; to: string; on: Day; answer: SuccessorAnswer | null; words: string } | null;
  cover: { person: PersonId; name: string } | null;
  coverQuestion: Message | null; // "Who does Elif's work from 1 December? Without an answer this promise usually slips."
  conflict: Message | null; // more promises of this opening than seats
  supersededBy: { commitment: CommitmentId; what: string } | null;
  events: PromiseEvent[]; // newest first, all of them
  may: PromiseVerb[];
}
export interface PromiseMove {
  entry: EntryId;
  ordinal: number;
  on: Day;
  from: Day | null;
  to: Day | null;
  cause: Cause;
  words: string;
  decidedBy: string;
  toldOn: Day | null;
  notice: Message /* "Told 12 days before" / "Told 3 days after it passed" / "Not told yet" */;
  meanwhile: string;
  reply: string;
  replyWay: Way | null;
}
export interface PromiseView {
  on: Day;
  attribution: Attribution | null;
  breaches: Breach[];
  words: string;
  way: Way | null;
}
export interface PromiseEvent {
  entry: EntryId;
  kind: string /* "stated", "postponed" … */;
  on: Day;
  writtenAt: Instant;
  title: Message;
  words: string[] /* what people wrote, each its own line */;
  by: Side;
  way: Way | null;
  slipCode: string;
  struck: boolean /* entered by mistake, shown struck through */;
  canReply: boolean /* 14 days */;
  canCorrect: boolean;
  canTell: boolean /* a move the employee was not told of yet */;
  sixWords: string[];
}
// commitments.handed { commitment } -> HandedPromise   (query: ONLY this promise, for the hand-over screen and the paper slip; no other promise, no person's name but those in the terms)
export interface HandedPromise {
  commitment: CommitmentId;
  name: string;
  asks: "terms" | "kept" | "reply";
  what: string;
  terms: Terms;
  promisor: string;
  witnesses: string[];
  promisedOn: Day;
  originalDue: Day | null;
  due: Day | null;
  moves: PromiseMove[];
  label: Message;
  slipCode: string;
  canAnswer: boolean;
  replyTo: EntryId | null;
  claimedOn: Day | null;
  teamName: string;
  leaderName: string;
  warnings: never[];
}
// commitments.warn { text } -> WordingFinding[]  (query: what the employee's own words hold; the screen warns, they decide)
export interface WordingFinding {
  kind: "health" | "person";
  word: string;
  message: Message;
}

// COMMANDS (each -> Done<…>; rehearse them while typing: problems at fields, consequences as sentences)
// commitments.make        { person, promisedOn?: Day, cover?: PersonId | null, draft?: string /* PromiseDraft.draft */, ...TermsInput } -> Done<CommitmentId>
// commitments.restate     { commitment, ...TermsInput } -> Done<null>              new terms: after "disagree", or when a successor renegotiates
// commitments.answer      { commitment, answer: PromiseAnswer, comment?, ownWords?, way: Way, slipCode? } -> Done<null>      slipCode needed with "paper"; comment needed with agree_with_comment and disagree
// commitments.reply       { commitment, entry: EntryId, text, way: Way, slipCode? } -> Done<null>
// commitments.move        { commitment, due?: Day | null, noDate?: boolean, cause: Cause, words?: string /* needed with "other" */, decidedBy?: Party | null /* the leader */, toldOn?: Day | null, notToldYet?: boolean, meanwhile?: string, reply?: string, replyWay?: Way } -> Done<null>
// commitments.tell        { commitment, entry: EntryId, on?: Day } -> Done<null>   the employee was told of that move
// commitments.risk        { commitment, cause: Cause, words? } ; commitments.back_on_track { commitment, words? } -> Done<null>
// commitments.claim       { commitment, on?: Day, facets?: { facet: Facet, on: Day, evidence?: string }[], words? } -> Done<null>     kept, says the leader; the employee confirms
// commitments.confirm     { commitment, kept: boolean, comment?, way: Way, slipCode? } -> Done<null>                                  comment needed when not kept
// commitments.keep_partly { commitment, facets: { facet, on, evidence? }[], words? /* needed when it has no facets */ } -> Done<null>
// commitments.withdraw    { commitment, by: Side, cause?: Cause /* needed by the leader */, words?, way?: Way /* needed by the employee */ } -> Done<null>
// commitments.supersede   { commitment, by: CommitmentId /* another open promise to the same person */, words? } -> Done<null>
// commitments.break       { commitment, saidBy: Side, cause?: Cause /* needed by the leader */, words?, way? } -> Done<null>           nothing comes of it any more
// commitments.reverse     { commitment, cause: Cause, words?, on?: Day } -> Done<null>     pulled back after it was kept
// commitments.restore     { commitment, words?, on?: Day } -> Done<null>
// commitments.repair      { commitment, what: string, reply?: string, replyWay?: Way } -> Done<null>
// commitments.inherit     { to: Party, on?: Day, from?: Party | null } -> Done<number>     a change of leader: every open promise goes to the successor; answers how many
// commitments.succeed     { commitment, answer: SuccessorAnswer, words? /* needed unless accepts */ } -> Done<null>
// commitments.meet_condition { commitment, index: number, on?: Day } -> Done<null>
// commitments.view        { commitment, side: Side, attribution?: Attribution | null, breaches?: Breach[], words?, way?: Way /* needed by the employee */ } -> Done<null>
// commitments.correct     { commitment, entry: EntryId, words: string } -> Done<null>
// commitments.name_cover  { commitment, person: PersonId | null } -> Done<null>            a local link, never in the log
// commitments.drop_draft  { draft: string } -> Done<null>
// "words" of the leader, "what", "meanwhile", "howKnown", conditions' words are checked for health words and other people's names: problems at the field, e.g.
//   { field: "what", key: "wording-health-refused", args: { word } } ; condition fields are "conditions.0.words". Employee's words (comment, ownWords, reply, text) never are.

// FIGURES AND RECORDS
// commitments.figures null -> Figure[]   (query)
// commitments.receipt { commitment, entry?: EntryId, language: "en" | "nl" | "nb" } -> ReceiptPaper     (query)
export interface ReceiptPaper {
  name: string;
  what: string;
  words: string /* the signed plain words */;
  sixWords: string[];
  qr: string | null /* a whole SVG document as text; null where it doesn't fit */;
  text: Document;
  pdf: Document /* to be saved with shell.save, see ui/privacy/saveDocument.ts */;
}
// commitments.verify { file?: FileToken, text?: string } -> ReceiptCheck                                 (query; a receipt's file, or the letters of its QR code; also pasted text)
export interface ReceiptCheck {
  verdict: "still_there" | "moved_since" | "not_here" | "replaced" | "altered" | "unreadable";
  sentence: Message;
  detail: Message | null;
  words: string;
  wordsAltered: boolean;
  what: string;
  due: Day | null;
  writtenAt: Instant | null;
  sixWords: string[];
  since: PromiseEvent[] /* what was added to it, oldest first */;
  commitment: CommitmentId | null;
  name: string;
}
// commitments.check_log null -> LogCheck  (query; up to 1 s at ten years)
export interface LogCheck {
  sound: boolean;
  sentence: Message;
  entries: number;
  logs: number;
  at: EntryId | null;
  clockWentBack: Message[];
}
// shell.choose_file { filter: "people" | "receipt" }

// WORD LISTS (settings)
// commitments.word_lists null -> WordLists ; commitments.change_words { add?: {section, entry}[]…}  — the shape follows core/commitments/wording/lists.rs `Changes`; see generated.ts once there.

/** What `Place` gains. */
export type PromisePlace = { screen: "promises" } | { screen: "promise"; commitment: CommitmentId };

/** What `Found` gains. */
export type FoundOrPromise = Found | (Omit<Found, "kind"> & { kind: "promise"; commitment: CommitmentId });

/** What each call takes and gives, in the shape of `Calls`. */
export interface WhichPromises {
  show?: PromiseFilter;
  person?: PersonId;
  from?: number;
}
export interface OfPromise {
  commitment: CommitmentId;
}
export interface MakePromise extends TermsInput {
  person: PersonId;
  promisedOn?: Day;
  cover?: PersonId | null;
  draft?: string;
}
export interface RestatePromise extends TermsInput {
  commitment: CommitmentId;
}
export interface FacetGiven {
  facet: Facet;
  on: Day;
  evidence?: string;
}
export interface AnswerPromise {
  commitment: CommitmentId;
  answer: PromiseAnswer;
  comment?: string;
  ownWords?: string;
  way: Way;
  slipCode?: string;
}
export interface ReplyToEntry {
  commitment: CommitmentId;
  entry: EntryId;
  text: string;
  way: Way;
  slipCode?: string;
}
export interface MovePromise {
  commitment: CommitmentId;
  due?: Day | null;
  noDate?: boolean;
  cause: Cause;
  words?: string;
  decidedBy?: Party | null;
  toldOn?: Day | null;
  notToldYet?: boolean;
  meanwhile?: string;
  reply?: string;
  replyWay?: Way;
}
export interface ConfirmPromise {
  commitment: CommitmentId;
  kept: boolean;
  comment?: string;
  way: Way;
  slipCode?: string;
}
export interface ViewPromise {
  commitment: CommitmentId;
  side: Side;
  attribution?: Attribution | null;
  breaches?: Breach[];
  words?: string;
  way?: Way;
}

interface Query<I, O> {
  kind: "query";
  input: I;
  output: O;
}
interface Command<I, O = null> {
  kind: "command";
  input: I;
  output: Done<O>;
}
export interface PromiseCalls {
  "commitments.board": Query<WhichPromises, PromiseBoard>;
  "commitments.show": Query<OfPromise, PromisePage>;
  "commitments.handed": Query<OfPromise, HandedPromise>;
  "commitments.warn": Query<{ text: string }, WordingFinding[]>;
  "commitments.figures": Query<null, Figure[]>;
  "commitments.receipt": Query<OfPromise & { entry?: EntryId; language: "en" | "nl" | "nb" }, ReceiptPaper>;
  "commitments.verify": Query<{ file?: FileToken; text?: string }, ReceiptCheck>;
  "commitments.check_log": Query<null, LogCheck>;
  "commitments.make": Command<MakePromise, CommitmentId>;
  "commitments.restate": Command<RestatePromise>;
  "commitments.answer": Command<AnswerPromise>;
  "commitments.reply": Command<ReplyToEntry>;
  "commitments.move": Command<MovePromise>;
  "commitments.tell": Command<OfPromise & { entry: EntryId; on?: Day }>;
  "commitments.risk": Command<OfPromise & { cause: Cause; words?: string }>;
  "commitments.back_on_track": Command<OfPromise & { words?: string }>;
  "commitments.claim": Command<OfPromise & { on?: Day; facets?: FacetGiven[]; words?: string }>;
  "commitments.confirm": Command<ConfirmPromise>;
  "commitments.keep_partly": Command<OfPromise & { facets: FacetGiven[]; words?: string }>;
  "commitments.withdraw": Command<OfPromise & { by: Side; cause?: Cause; words?: string; way?: Way }>;
  "commitments.supersede": Command<OfPromise & { by: CommitmentId; words?: string }>;
  "commitments.break": Command<OfPromise & { saidBy: Side; cause?: Cause; words?: string; way?: Way }>;
  "commitments.reverse": Command<OfPromise & { cause: Cause; words?: string; on?: Day }>;
  "commitments.restore": Command<OfPromise & { words?: string; on?: Day }>;
  "commitments.repair": Command<OfPromise & { what: string; reply?: string; replyWay?: Way }>;
  "commitments.inherit": Command<{ to: Party; on?: Day; from?: Party | null }, number>;
  "commitments.succeed": Command<OfPromise & { answer: SuccessorAnswer; words?: string }>;
  "commitments.meet_condition": Command<OfPromise & { index: number; on?: Day }>;
  "commitments.view": Command<ViewPromise>;
  "commitments.correct": Command<OfPromise & { entry: EntryId; words: string }>;
  "commitments.name_cover": Command<OfPromise & { person: PersonId | null }>;
  "commitments.drop_draft": Command<{ draft: string }>;
}

declare module "../api/generated" {
  interface Calls extends PromiseCalls {}
}
