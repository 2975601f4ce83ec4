// THE WIRE CONTRACT (draft of ui/api/generated.ts; later written by `cargo test` from Rust with ts-rs; same names and shapes).
// JSON is camelCase; enum words are snake_case. Options are `T | null` (never undefined) on answers; on inputs optional fields may be left out or null.

export type PersonId = string & { readonly __id?: "PersonId" };   // every XxxId is a branded uuid string
export type MeetingId = string; export type AgendaItemId = string; export type ActionId = string; export type NoteId = string;
export type AssignmentId = string; export type ActId = string; export type FileToken = string;
export type Day = string;        // "2026-11-27"
export type Instant = string;    // "2026-11-27T09:30:00.000Z"
export type Clock = string;      // "10:00", wall clock

/** A sentence: a Fluent key with arguments. A date argument is tagged so that the interface formats it in the reader's language. */
export type Arg = string | number | { date: Day } | { instant: Instant } | { word: string /* a Fluent key without args to be put in */ };
export interface Message { key: string; args: Record<string, Arg> }
export interface Problem { field: string; key: string; args: Record<string, Arg> }
export interface Failure { kind: "invalid" | "missing" | "not_allowed" | "refused" | "broken"; key: string; args: Record<string, Arg>; problems: Problem[] }
/** Every command answers with this. `title` names what happened for the toast ("One-on-one with Daan planned"). act is null under rehearse. */
export interface Done<T> { act: ActId | null; value: T; consequences: Message[]; title: Message }

// ---------- vault.* (the door: works before a vault is open; kind "door") ----------
export interface VaultStatus {
  state: "none" | "locked" | "open" | "unusable"; // none: nothing created yet; unusable: see problem
  kind: "center" | "review" | null;
  folder: string;                 // shown in settings
  sample: boolean;                // the open (or chosen) vault is Team Noord
  sampleOnly: boolean;            // app was started with --sample
  readOnly: boolean;              // folder can't be written: opened for reading, a notice is shown
  recoveryConfirmed: boolean;     // the recovery code was typed back once (only told when open)
  keychain: "available" | "absent" | "locked"; remembered: boolean; // "remember on this laptop"
  problem: Message | null;        // why unusable (newer file, foreign file, empty file, in use by another window, synced folder…)
  notices: Message[];             // alarms found on opening (high-water mark, restored, backup older than 7 days…)
  preferences: Preferences; version: string; today: Day;
  lockAfterMinutes: number;       // 0 = never
  marks: boolean;                 // interface should send shell.mark
}
export interface Preferences { language: "system" | "en" | "nl" | "nb"; theme: "system" | "light" | "dark"; density: "comfortable" | "compact"; singleKeys: boolean } // kept on this laptop beside the vault, not in it
// vault.status   null -> VaultStatus
// vault.prefer   Partial<Preferences> -> VaultStatus
// vault.create   { passphrase } -> { recoveryCode }          (then state is "open")
// vault.confirm_recovery { code } -> null                     (Invalid at field "code" if it is not the one)
// vault.unlock   { passphrase } -> VaultStatus                (Invalid at "passphrase" when wrong; Refused/Broken otherwise)
// vault.unlock_remembered null -> VaultStatus
// vault.unlock_with_recovery { code, newPassphrase } -> VaultStatus
// vault.lock     null -> VaultStatus
// vault.change_passphrase { current, next } -> null
// vault.new_recovery_code { passphrase } -> { recoveryCode }
// vault.remember { on: boolean } -> VaultStatus
// vault.backups  null -> Backups
export interface Backups { folder: string; lastProven: Instant | null; list: Backup[] }
export interface Backup { id: string; at: Instant; bytes: number; reason: "daily" | "migration" | "import" | "asked" | "restore" | "erasure" | "packet" }
// vault.back_up  null -> Backup
// vault.restore_preview { backup: string } -> RestorePreview
export interface RestorePreview { at: Instant; loses: RecentAct[]; losesCount: number; people: [now: number, then: number]; meetings: [number, number] }
// vault.restore  { backup: string } -> VaultStatus
// vault.open_sample null -> VaultStatus ; vault.leave_sample null -> VaultStatus

// ---------- shell.* (only in the window; the bridge for browser tests answers them too) ----------
// shell.choose_file { filter: "people" } -> { file: FileToken, name: string } | null        (open dialog; also used for drop: shell.dropped event)
// shell.save     { document: FileToken } -> { path: string } | null                         (save dialog, suggested name is the document's)
// shell.print    null -> null          shell.mark { mark: "shell" | "data" } -> null

// ---------- settings ----------
export interface Settings {
  teamName: string; leaderName: string; weekStart: "monday" | "sunday"; targetDays: number; limitDays: number; meetingMinutes: number;
  leaderHours: number; fullTimeHours: number; lockAfterMinutes: number; openQuestions: boolean; objectives: string[] /* max 3 */; firstRunDone: boolean;
}
// settings.read null -> Settings (query) ; settings.change Partial<Settings> -> Done<null>

// ---------- people ----------
export interface PersonLine { person: PersonId; name: string /* how they are called */; fullName: string; employeeNumber: string; team: string; position: string; joined: Day | null; left: Day | null }
// people.list { withLeft?: boolean } -> PersonLine[]
// people.choices null -> { teams: string[], positions: string[] }
// people.welcome { name, preferredName?, pronouns?, employeeNumber?, languages?: string, joined?: Day, team?: string, position?: string, weeklyHours?: number, manager?: PersonId } -> Done<PersonId>
// people.welcome_many { names: string[], team?: string } -> Done<PersonId[]>
// people.correct { person, name?, preferredName?, pronouns?, employeeNumber?, languages? } -> Done<null>
// people.change_hours { person, from: Day, weeklyHours: number } -> Done<null>
// people.join_team { person, from, team: string } -> Done<null>
// people.report_to { person, from, manager: PersonId | null } -> Done<null>
// people.assign { person, position: string, kind: AssignmentKind, from, plannedEnd?: Day, returnsTo?: string } -> Done<AssignmentId>
// people.end_assignment { assignment, on: Day } -> Done<null>
// people.leave { person, on: Day } -> Done<null> ; people.rehire { person, on: Day } -> Done<null>
export type AssignmentKind = "substantive" | "acting" | "secondment" | "dual" | "trial";

// ---------- person_page ----------
// person_page.show { person } -> PersonPage
export interface PersonPage {
  person: PersonId; name: string; fullName: string; preferredName: string; pronouns: string; employeeNumber: string; languages: string;
  team: string; position: string; manager: { person: PersonId; name: string } | null; weeklyHours: number | null; joined: Day | null; left: Day | null;
  periods: { from: Day; to: Day | null; weeklyHours: number }[];           // employment, newest first
  assignments: { assignment: AssignmentId; position: string; kind: AssignmentKind; from: Day; to: Day | null; plannedEnd: Day | null; returnsTo: string }[];
  summary: Message[];             // "Last talked 9 days ago." "2 open actions."
  rhythm: Rhythm; targetDays: number; limitDays: number; place: string; ownRhythm: boolean; paused: boolean;
  next: PlannedMeeting | null; dots: RhythmDots;
  actions: Action[];              // open ones, both sides
  agenda: AgendaItem[];           // open
  notes: WorkingNote[];           // working notes still there
  timeline: TimelineRow[];        // newest first, at most 200
  figures: Figure[];
}
export interface PlannedMeeting { meeting: MeetingId; plannedFor: Day; at: Clock | null; hasDraft: boolean }
export interface TimelineRow { on: Day; kind: "talk" | "action" | "people" | "assignment" | "time"; title: Message; text: string; meeting: MeetingId | null; badge: string | null /* Fluent key */ }
export interface WorkingNote { note: NoteId; meeting: MeetingId; writtenOn: Day; text: string; goesOn: Day | null /* null when kept */; kept: boolean }

// ---------- one_on_ones ----------
export type Rhythm = "overdue" | "due" | "on_track" | "paused";
export type Side = "leader" | "employee";
export interface RhythmDots { from: Day; to: Day; talks: { on: Day; keptAction: boolean }[]; gaps: { from: Day; to: Day; weeks: number }[] /* longer than the limit */ } // 26 weeks
export interface BoardLine {
  person: PersonId; name: string; fullName: string; position: string; team: string; joined: Day | null; rhythm: Rhythm; seenOn: Day | null; daysSince: number | null;
  dueOn: Day; limitOn: Day; next: PlannedMeeting | null; openActions: number; carriedThrice: number; dots: RhythmDots;
}
// one_on_ones.board null -> BoardLine[]   (sorted: worst rhythm first, then longest ago; everyone employed today)
export interface Action { action: ActionId; person: PersonId; owner: Side; text: string; due: Day | null; state: "open" | "done" | "dropped"; closedOn: Day | null; madeOn: Day; overdue: boolean; weeksOpen: number }
export interface AgendaItem { item: AgendaItemId; raisedBy: Side; raisedOn: Day; text: string; carried: number; parkedUntil: Day | null; state: "open" | "discussed" | "parked" | "withdrawn" | "became" }
// one_on_ones.plan { person, plannedFor, at? } -> Done<MeetingId>
// one_on_ones.move { meeting, plannedFor, at?, by: Side } -> Done<MeetingId>       (names the new row)
// one_on_ones.cancel { meeting, by: Side, reason: string, newDate?: Day | null, noNewDate?: boolean } -> Done<MeetingId | null>  (needs newDate or noNewDate: true)
// one_on_ones.miss { meeting, who: Side } -> Done<null>                              (no-show)
// one_on_ones.hold { meeting, heldOn?, minutes?, sharedNote?, actions?: {owner,text,due?}[], workingNotes?: string[], agenda?: string[] } -> Done<null>   (the plain form; meeting.finish is the one the screen uses)
// one_on_ones.set_rhythm { person, targetDays, limitDays, place?, paused? } -> Done<null> ; one_on_ones.usual_rhythm { person } -> Done<null>
// one_on_ones.raise { person, by: Side, text } -> Done<AgendaItemId>
// one_on_ones.settle { item, outcome: "discussed" | "parked" | "withdrawn" | "open", until?: Day } -> Done<null>
// one_on_ones.add_action { person, owner: Side, text, due?: Day } -> Done<ActionId>
// one_on_ones.change_action { action, text?, due?: Day | null, owner? } -> Done<null>
// one_on_ones.close_action { action, outcome: "done" | "dropped" } -> Done<null>
// one_on_ones.keep_note { note, kept: boolean } -> Done<null> ; one_on_ones.remove_note { note } -> Done<null>
// one_on_ones.acknowledge { meeting, answer: "agree" | "agree_with_comment" | "disagree", comment?: string, way: "hand_over" | "paper", slipCode?: string } -> Done<null>
// one_on_ones.agreed { meeting } -> Agreed          ("What we agreed" print and the hand-over screen; holds no working note, no other name)
export interface Agreed { meeting: MeetingId; person: PersonId; name: string; heldOn: Day; sharedNote: string; actions: Action[]; askAgain: string[]; promiseDrafts: string[]; slipCode: string; answer: "agree" | "agree_with_comment" | "disagree" | "waiting" | "unanswered"; comment: string; answeredOn: Day | null; way: "hand_over" | "paper" | null; nextOn: Day | null; teamName: string; leaderName: string }
// one_on_ones.log_time { kind: "coaching" | "side_by_side" | "floor", minutes, person?: PersonId, on?: Day } -> Done<null>
// one_on_ones.figures null -> Figure[]    (time with team, share raised by employee, fairness strip, days since held)
export interface Figure {
  key: string;                       // Fluent key of its name
  value: Message;                    // the sentence or number, e.g. "3 of 36 hours"
  part: number | null; whole: number | null;   // for a bar
  period: Message; how: Message;     // how: formula and source ("How is this worked out?")
  list: { name: string; person: PersonId | null; value: Message; part: number | null; on: Day | null }[]; // the records behind it
}

// ---------- meeting (composing module: the talk itself) ----------
// meeting.start { person } -> Done<MeetingId>         (today's or the next planned one, else plans one for today)
// meeting.prepare { meeting } -> MeetingPage
export interface MeetingPage {
  meeting: MeetingId; person: PersonId; name: string; plannedFor: Day; at: Clock | null; state: "planned" | "held" | "moved" | "cancelled" | "no_show"; heldOn: Day | null; lastHeld: Day | null; minutes: number | null;
  human: { text: string; on: Day } | null;           // "First: how is Daan?" the first line of the last shared record
  brought: AgendaItem[]; mine: AgendaItem[];         // raised by employee / by leader ("ask again")
  actions: Action[];                                 // open, and those closed since the last talk
  whereTo: boolean;                                  // every 6th talk: "Where does Daan want to go?"
  question: string | null;                           // a Fluent key of an open question when nothing is open
  draft: string;                                     // text kept so far
  next: { plannedFor: Day; at: Clock | null } | null; // suggestion: same weekday, at the rhythm
  sharedNote: string; notes: WorkingNote[]; answer: Agreed["answer"]; // for a held one
}
// meeting.understand { meeting, text } -> Understood[]
export interface Understood { line: number /* 0-based line of the text */; kind: "note" | "action" | "promise" | "ask" | "only_me"; owner: Side | null; text: string; due: Day | null; source: string }
// meeting.keep_draft { meeting, text } -> null     (durable, no act, no undo; call about a second after typing pauses and on blur)
// meeting.finish { meeting, text, heldOn?, minutes?, next?: { plannedFor, at? } | null } -> Done<{ next: MeetingId | null }>

// ---------- today ----------
// today.show null -> Today
export interface Today { date: Day; week: number; team: string; people: number; summary: Message; lines: TodayLine[] /* max 7 */; more: TodayLine[]; quiet: { person: PersonId; name: string; seenOn: Day | null; message: Message } | null; timeWithTeam: Figure; longestWait: Message }
export interface TodayLine { line: string /* stable id */; kind: "talk_today" | "talk_overdue" | "carried_thrice" | "action_due" | "draft_left" | "unanswered" | "talk_missed"; tone: "now" | "soon" | "calm"; fact: Message; why: Message; person: PersonId | null; meeting: MeetingId | null; action: ActionId | null; button: "start" | "continue" | "plan" | "open" | "done" | "settle" }
// today.set_aside { line, until: "tomorrow" | "monday" | Day | "for_good" } -> Done<null>

// ---------- history ----------
// history.recent { from?: number } -> RecentAct[]   (90 days, newest first, 200 at a time)
export interface RecentAct { act: ActId; seq: number; at: Instant; title: Message; place: Place; undone: boolean; undoes: boolean; canUndo: boolean; changes: number }
export type Place = { screen: "today" } | { screen: "people" } | { screen: "person"; person: PersonId } | { screen: "meeting"; meeting: MeetingId } | { screen: "settings" };
// history.undo { act?: ActId } -> Done<Place>  (no act: the latest that can be) ; history.redo null -> Done<Place>     (Refused with a sentence when nothing / changed since)

// ---------- search and quick lines ----------
// search.find { text } -> Found[]                   (at most 30)
export interface Found { kind: "person" | "talk" | "action" | "agenda"; person: PersonId | null; meeting: MeetingId | null; title: string; excerpt: string; on: Day | null }
// quick.understand { text } -> QuickLine[]           (`1:1 daan`, `note gijs …`, `action elif …`, a name; what pressing Enter would do)
export interface QuickLine { label: Message; does: { call: string; input: unknown } | { go: Place } ; then: Place | "meeting" | null /* "meeting": go to the meeting whose id the command answered */ }

// ---------- privacy ----------
// privacy.erase { person, typedName } -> null        (not undoable; confirm by typing the name)
// privacy.erase_preview { person } -> { name, rows: { kind: string /* Fluent key */, count: number }[] }
// privacy.retention null -> Retention
export interface Retention { classes: { key: string; keep: Message; held: number; goneBy: { on: Day; count: number }[] }[]; due: { key: string; name: string; on: Day; count: number }[] }
// privacy.sweep null -> Done<{ removed: number }>
// privacy.subject_file { person } -> { document: FileToken, name: string }   (everything about one person, for that person)
// privacy.staff_notice null -> StaffNotice lines: { title: Message, lines: Message[] }  (printable, from the real settings)

// ---------- import, export ----------
// import.preview_people { file: FileToken, mapping?: (PeopleField | null)[], sheet?: string } -> PeoplePreview
export type PeopleField = "name" | "first_name" | "last_name" | "preferred_name" | "pronouns" | "employee_number" | "languages" | "joined" | "left" | "team" | "position" | "weekly_hours" | "fte" | "manager";
export interface PeoplePreview { fileName: string; format: Message /* "CSV, semicolons, Windows-1252" */; sheets: string[]; sheet: string; remembered: boolean; columns: { header: string; field: PeopleField | null; samples: string[] /* 5 */; dropped: boolean /* a cause/health column: never read, said so */ }[]; rows: number; added: number; updated: number; unchanged: number; problems: { line: number; column: string; message: Message }[] /* first 200 */; problemCount: number; large: boolean /* would change more than 5 % of the records: asks */; sameName: string[] }
// import.people { file, mapping, sheet?, skipBroken: boolean, large?: boolean } -> Done<{ added: number, updated: number, skipped: number }>
// export.everything null -> { document: FileToken, name: string }   (JSON, working notes left out)
// api.describe null -> { name, kind: "query" | "command" | "draft" | "door", who: string[], input: string, output: string }[]

// ---------- every call, by name ----------
export interface Calls {
  "vault.status": { kind: "door"; input: null; output: VaultStatus };
  "vault.prefer": { kind: "door"; input: Partial<Preferences>; output: VaultStatus };
  "vault.create": { kind: "door"; input: { passphrase: string }; output: { recoveryCode: string } };
  "vault.confirm_recovery": { kind: "door"; input: { code: string }; output: null };
  "vault.unlock": { kind: "door"; input: { passphrase: string }; output: VaultStatus };
  "vault.unlock_remembered": { kind: "door"; input: null; output: VaultStatus };
  "vault.unlock_with_recovery": { kind: "door"; input: { code: string; newPassphrase: string }; output: VaultStatus };
  "vault.lock": { kind: "door"; input: null; output: VaultStatus };
  "vault.change_passphrase": { kind: "door"; input: { current: string; next: string }; output: null };
  "vault.new_recovery_code": { kind: "door"; input: { passphrase: string }; output: { recoveryCode: string } };
  "vault.remember": { kind: "door"; input: { on: boolean }; output: VaultStatus };
  "vault.accept_gap": { kind: "door"; input: null; output: VaultStatus };
  "vault.housekeep": { kind: "door"; input: null; output: { backedUp: boolean; notesGone: number } };
  "vault.backups": { kind: "door"; input: null; output: Backups };
  "vault.back_up": { kind: "door"; input: null; output: Backup };
  "vault.restore_preview": { kind: "door"; input: { backup: string }; output: RestorePreview };
  "vault.restore": { kind: "door"; input: { backup: string }; output: VaultStatus };
  "vault.open_sample": { kind: "door"; input: null; output: VaultStatus };
  "vault.leave_sample": { kind: "door"; input: null; output: VaultStatus };

  "settings.read": { kind: "query"; input: null; output: Settings };
  "settings.change": { kind: "command"; input: Partial<Settings>; output: Done<null> };

  "people.list": { kind: "query"; input: { withLeft?: boolean | null }; output: PersonLine[] };
  "people.choices": { kind: "query"; input: null; output: { teams: string[]; positions: string[] } };
  "people.welcome": {
    kind: "command";
    input: {
      name: string; preferredName?: string | null; pronouns?: string | null; employeeNumber?: string | null; languages?: string | null;
      joined?: Day | null; team?: string | null; position?: string | null; weeklyHours?: number | null; manager?: PersonId | null;
    };
    output: Done<PersonId>;
  };
  "people.welcome_many": { kind: "command"; input: { names: string[]; team?: string | null }; output: Done<PersonId[]> };
  "people.correct": {
    kind: "command";
    input: { person: PersonId; name?: string | null; preferredName?: string | null; pronouns?: string | null; employeeNumber?: string | null; languages?: string | null };
    output: Done<null>;
  };
  "people.change_hours": { kind: "command"; input: { person: PersonId; from: Day; weeklyHours: number }; output: Done<null> };
  "people.join_team": { kind: "command"; input: { person: PersonId; from: Day; team: string }; output: Done<null> };
  "people.report_to": { kind: "command"; input: { person: PersonId; from: Day; manager: PersonId | null }; output: Done<null> };
  "people.assign": {
    kind: "command";
    input: { person: PersonId; position: string; kind: AssignmentKind; from: Day; plannedEnd?: Day | null; returnsTo?: string | null };
    output: Done<AssignmentId>;
  };
  "people.end_assignment": { kind: "command"; input: { assignment: AssignmentId; on: Day }; output: Done<null> };
  "people.leave": { kind: "command"; input: { person: PersonId; on: Day }; output: Done<null> };
  "people.rehire": { kind: "command"; input: { person: PersonId; on: Day }; output: Done<null> };

  "person_page.show": { kind: "query"; input: { person: PersonId }; output: PersonPage };

  "one_on_ones.board": { kind: "query"; input: null; output: BoardLine[] };
  "one_on_ones.plan": { kind: "command"; input: { person: PersonId; plannedFor: Day; at?: Clock | null }; output: Done<MeetingId> };
  "one_on_ones.move": { kind: "command"; input: { meeting: MeetingId; plannedFor: Day; at?: Clock | null; by: Side }; output: Done<MeetingId> };
  "one_on_ones.cancel": {
    kind: "command";
    input: { meeting: MeetingId; by: Side; reason: string; newDate?: Day | null; noNewDate?: boolean | null };
    output: Done<MeetingId | null>;
  };
  "one_on_ones.miss": { kind: "command"; input: { meeting: MeetingId; who: Side }; output: Done<null> };
  "one_on_ones.hold": {
    kind: "command";
    input: {
      meeting: MeetingId; heldOn?: Day | null; minutes?: number | null; sharedNote?: string | null;
      actions?: { owner: Side; text: string; due?: Day | null }[] | null; workingNotes?: string[] | null; agenda?: string[] | null;
    };
    output: Done<null>;
  };
  "one_on_ones.set_rhythm": {
    kind: "command";
    input: { person: PersonId; targetDays: number; limitDays: number; place?: string | null; paused?: boolean | null };
    output: Done<null>;
  };
  "one_on_ones.usual_rhythm": { kind: "command"; input: { person: PersonId }; output: Done<null> };
  "one_on_ones.raise": { kind: "command"; input: { person: PersonId; by: Side; text: string }; output: Done<AgendaItemId> };
  "one_on_ones.settle": {
    kind: "command";
    input: { item: AgendaItemId; outcome: "discussed" | "parked" | "withdrawn" | "open"; until?: Day | null };
    output: Done<null>;
  };
  "one_on_ones.add_action": { kind: "command"; input: { person: PersonId; owner: Side; text: string; due?: Day | null }; output: Done<ActionId> };
  "one_on_ones.change_action": { kind: "command"; input: { action: ActionId; text?: string | null; due?: Day | null; owner?: Side | null }; output: Done<null> };
  "one_on_ones.close_action": { kind: "command"; input: { action: ActionId; outcome: "done" | "dropped" }; output: Done<null> };
  "one_on_ones.keep_note": { kind: "command"; input: { note: NoteId; kept: boolean }; output: Done<null> };
  "one_on_ones.remove_note": { kind: "command"; input: { note: NoteId }; output: Done<null> };
  "one_on_ones.acknowledge": {
    kind: "command";
    input: {
      meeting: MeetingId; answer: "agree" | "agree_with_comment" | "disagree"; comment?: string | null;
      way: "hand_over" | "paper"; slipCode?: string | null;
    };
    output: Done<null>;
  };
  "one_on_ones.agreed": { kind: "query"; input: { meeting: MeetingId }; output: Agreed };
  "one_on_ones.log_time": {
    kind: "command";
    input: { kind: "coaching" | "side_by_side" | "floor"; minutes: number; person?: PersonId | null; on?: Day | null };
    output: Done<null>;
  };
  "one_on_ones.figures": { kind: "query"; input: null; output: Figure[] };

  "meeting.start": { kind: "command"; input: { person: PersonId }; output: Done<MeetingId> };
  "meeting.prepare": { kind: "query"; input: { meeting: MeetingId }; output: MeetingPage };
  "meeting.understand": { kind: "query"; input: { meeting: MeetingId; text: string }; output: Understood[] };
  "meeting.keep_draft": { kind: "draft"; input: { meeting: MeetingId; text: string }; output: null };
  "meeting.finish": {
    kind: "command";
    input: { meeting: MeetingId; text: string; heldOn?: Day | null; minutes?: number | null; next?: { plannedFor: Day; at?: Clock | null } | null };
    output: Done<{ next: MeetingId | null }>;
  };

  "today.show": { kind: "query"; input: null; output: Today };
  "today.set_aside": { kind: "command"; input: { line: string; until: "tomorrow" | "monday" | Day | "for_good" }; output: Done<null> };

  "history.recent": { kind: "query"; input: { from?: number | null }; output: RecentAct[] };
  "history.undo": { kind: "command"; input: { act?: ActId | null }; output: Done<Place> };
  "history.redo": { kind: "command"; input: null; output: Done<Place> };

  "search.find": { kind: "query"; input: { text: string }; output: Found[] };
  "quick.understand": { kind: "query"; input: { text: string }; output: QuickLine[] };

  "privacy.erase": { kind: "door"; input: { person: PersonId; typedName: string }; output: null };
  "privacy.erase_preview": { kind: "query"; input: { person: PersonId }; output: { name: string; rows: { kind: string; count: number }[] } };
  "privacy.retention": { kind: "query"; input: null; output: Retention };
  "privacy.sweep": { kind: "door"; input: null; output: Done<{ removed: number }> };
  "privacy.subject_file": { kind: "query"; input: { person: PersonId }; output: { document: FileToken; name: string } };
  "privacy.staff_notice": { kind: "query"; input: null; output: { title: Message; lines: Message[] }[] };

  "import.preview_people": {
    kind: "query";
    input: { file: FileToken; mapping?: (PeopleField | null)[] | null; sheet?: string | null };
    output: PeoplePreview;
  };
  "import.people": {
    kind: "command";
    input: { file: FileToken; mapping: (PeopleField | null)[]; sheet?: string | null; skipBroken: boolean; large?: boolean | null };
    output: Done<{ added: number; updated: number; skipped: number }>;
  };
  "export.everything": { kind: "query"; input: null; output: { document: FileToken; name: string } };
  "api.describe": {
    kind: "query";
    input: null;
    output: { name: string; kind: "query" | "command" | "draft" | "door"; who: string[]; input: string; output: string }[];
  };
}
