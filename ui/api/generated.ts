// Written by `cargo test` from the types of the core. Change them there.

export type AbsenceCover = { absence: AbsenceLine, sentence: Message, 
/**
 * The first and the last day of which the work was looked at.
 */
from: string, to: string, 
/**
 * In the order of time.
 */
open: Array<NeedLine>, 
/**
 * Also what was declined or went wrong, in the order of time.
 */
decided: Array<CoverDecision>, 
/**
 * The best cover for what is open, each day by itself.
 */
proposal: Proposal, 
/**
 * Where it lasts over four weeks: who stands in.
 */
long: LongAbsence | null, };

export type AbsenceId = string;

/**
 * All that is kept of why somebody is away.
 */
export type AbsenceKind = "leave" | "sick" | "parental" | "other";

/**
 * An absence in a list.
 */
export type AbsenceLine = { absence: AbsenceId, person: PersonId, name: string, kind: AbsenceKind, state: AbsenceState, from: string, 
/**
 * Wall clock, where the first day is a part.
 */
fromAt: string | null, 
/**
 * The last day; none while nobody knows.
 */
to: string | null, toAt: string | null, endExpected: boolean, 
/**
 * When to ask again.
 */
reviewOn: string | null, 
/**
 * The rule for which it was declined.
 */
rule: DeclineRule | null, askedOn: string, };

/**
 * Where an absence stands today.
 */
export type AbsenceState = "requested" | "approved" | "declined" | "active" | "ended" | "cancelled";

export type AbsenceText = { text: string, 
/**
 * Chosen beside the line; it goes before what the line says.
 */
kind?: AbsenceKind | null, };

/**
 * An absence that would be written down.
 */
export type AbsenceToImport = { line: number, person: PersonId, name: string, kind: AbsenceKind, from: string, to: string, 
/**
 * It is written down already.
 */
known: boolean, };

export type AbsencesFile = { file: string, sheet?: string | null, 
/**
 * Whether lines with problems may be left out. Without it nothing is imported while there are any.
 */
skipBroken?: boolean | null, };

export type AbsencesPage = { finding: Message, 
/**
 * Requests that wait for an answer, the earliest day first.
 */
asked: Array<AskedAbsence>, 
/**
 * Who is away today, whoever went first.
 */
now: Array<AbsenceLine>, 
/**
 * Who will be away, the next one first.
 */
coming: Array<AbsenceLine>, 
/**
 * What ended or was declined, the latest first; at most thirty.
 */
past: Array<AbsenceLine>, };

export type AbsencesPreview = { fileName: string, rows: number, added: number, known: number, 
/**
 * The first two hundred.
 */
absences: Array<AbsenceToImport>, problems: Array<LineProblem>, problemCount: number, 
/**
 * How many columns or further words of events tell a cause or may do so. They were not read.
 */
dropped: number, droppedColumns: Array<string>, sentence: Message, };

export type AcceptLaptop = { 
/**
 * As [`CardRead`] hands it out.
 */
card: string, 
/**
 * What this side calls it.
 */
name: string, kind: LaptopKind, 
/**
 * The eight words were compared, aloud, with whoever has that laptop.
 */
compared: boolean, 
/**
 * The laptop that has new keys; a new one where it is left out.
 */
laptop?: LaptopId | null, };

export type Acknowledge = { meeting: MeetingId, 
/**
 * agree, agree_with_comment or disagree.
 */
answer: Answer, 
/**
 * The employee's own words. Never refused.
 */
comment?: string | null, way: Way, 
/**
 * For paper: the code on the slip.
 */
slipCode?: string | null, };

export type AcknowledgeCheck = { evaluation: EvaluationId, 
/**
 * Their own words, never refused.
 */
comment?: string | null, way: Way, };

/**
 * One thing somebody did: the unit of history and undo.
 */
export type ActId = string;

/**
 * What the clock says. The order is that of weight: a later one says more.
 */
export type ActingFlag = "ends_soon" | "ends_today" | "past_its_end" | "one_month" | "many_days" | "six_months";

/**
 * A flag of the clock with its sentence.
 */
export type ActingFlagLine = { flag: ActingFlag, since: string, message: Message, };

export type ActingId = string;

/**
 * An acting assignment as it stands today.
 */
export type ActingLine = { acting: ActingId, position: string, returnsTo: string, from: string, 
/**
 * The first planned end, for ever.
 */
plannedEnd: string, 
/**
 * The last planned day as it stands now.
 */
end: string, extensions: Array<Extension>, stage: ActingStage, since: string, beganOn: string | null, endedOn: string | null, 
/**
 * Days in the job; none before it began.
 */
days: number | null, 
/**
 * The heaviest last.
 */
flags: Array<ActingFlagLine>, may: Array<ActingVerb>, };

/**
 * An acting assignment and the day on which something happened to it.
 */
export type ActingOn = { acting: ActingId, on?: string | null, };

/**
 * Where an acting assignment stands by what was said of it.
 */
export type ActingStage = "offered" | "accepted" | "running" | "returned" | "converted" | "declined";

/**
 * What can be done with an acting assignment.
 */
export type ActingVerb = "accept" | "decline" | "begin" | "extend" | "return" | "convert";

/**
 * Something one of the two said they would do.
 */
export type Action = { action: ActionId, 
/**
 * The employee of the pair, whoever's action it is.
 */
person: PersonId, owner: Side, text: string, due: string | null, state: ActionState, closedOn: string | null, madeOn: string, 
/**
 * Open, and its day has passed.
 */
overdue: boolean, 
/**
 * Whole weeks since it was made.
 */
weeksOpen: number, };

export type ActionId = string;

export type ActionState = "open" | "done" | "dropped";

export type AddAction = { person: PersonId, owner: Side, text: string, due?: string | null, };

export type AddEvidence = { case: CaseId, 
/**
 * The place of the expectation on the agreed level, counted from 0.
 */
expectation: number, 
/**
 * What was seen or heard.
 */
words: string, on?: string | null, };

export type AddHoliday = { day: string, name: string, };

export type AddSkill = { name: string, };

/**
 * Something to talk about.
 */
export type AgendaItem = { item: AgendaItemId, raisedBy: Side, raisedOn: string, text: string, 
/**
 * How many talks ended without it.
 */
carried: number, parkedUntil: string | null, state: ItemState, };

export type AgendaItemId = string;

/**
 * Who an agent of a file is, as somebody said.
 */
export type AgentIs = { agent: string, 
/**
 * None for nobody of the team.
 */
person: PersonId | null, };

export type AgreeGap = { round: RoundId, 
/**
 * What is still missing, in the words of both.
 */
words: string, 
/**
 * The case it belongs to; the open one where it is left out, and a new one where there is none.
 */
case?: CaseId | null, 
/**
 * Today where it is left out.
 */
on?: string | null, };

/**
 * What was agreed in a talk: for the hand-over screen and for paper. It holds no working note and nobody else's name.
 */
export type Agreed = { meeting: MeetingId, person: PersonId, name: string, heldOn: string, sharedNote: string, actions: Array<Action>, askAgain: Array<string>, 
/**
 * What three talks or more ended without: flagged to both (R2).
 */
stillOpen: Array<AgendaItem>, promiseDrafts: Array<string>, slipCode: string, answer: Answer, comment: string, answeredOn: string | null, way: Way | null, nextOn: string | null, teamName: string, leaderName: string, };

/**
 * The gap both agreed on, on a level of one version of a ladder: what somebody is measured by does not change under
 * their feet.
 */
export type AgreedGap = { ladder: string, version: number, level: string, 
/**
 * What is still missing, in the words of both.
 */
words: string, };

/**
 * Where somebody wants to go, as they said it on a day.
 */
export type Ambition = { ambition: AmbitionId, saidOn: string, whereTo: string, byWhen: string | null, words: string, };

export type AmbitionId = string;

/**
 * What the employee says of the shared record; the last two are worked out, never given.
 */
export type Answer = "agree" | "agree_with_comment" | "disagree" | "waiting" | "unanswered";

export type AnswerGiven = { answer: PromiseAnswer, on: string, way: PromiseWay, slipCode: string, comment: string, ownWords: string, };

export type AnswerHr = { 
/**
 * The question, by its entry.
 */
entry: string, words: string, 
/**
 * Who answers; the leader of the settings where it is left out.
 */
by?: string | null, };

export type AnswerPromise = { commitment: CommitmentId, answer: PromiseAnswer, comment?: string | null, 
/**
 * What was promised, as the employee would say it.
 */
ownWords?: string | null, 
/**
 * By hand-over or on paper: what was only said aloud is no answer.
 */
way: PromiseWay, 
/**
 * For paper: the code on the slip.
 */
slipCode?: string | null, };

export type AnswerSheetFile = { 
/**
 * A file that was chosen.
 */
file: string, };

/**
 * What a sheet says that came back. Nothing is recorded yet.
 */
export type AnswerSheetRead = { commitment: CommitmentId, person: PersonId, 
/**
 * What they are called.
 */
name: string, what: string, answer: PromiseAnswer, 
/**
 * Verbatim.
 */
comment: string, ownWords: string, 
/**
 * What this can't prove.
 */
note: Message, };

/**
 * A value put into a sentence. Dates and other words are tagged, so that the reader's language formats them.
 */
export type Arg = number | number | string | { date: string, } | { instant: string, } | { word: string, };

export type AskAnswerSheet = { commitment: CommitmentId, 
/**
 * The language that it is written in.
 */
language: Locale, };

export type AskHandover = { 
/**
 * The language that it is written in.
 */
language: Locale, 
/**
 * Who stays, or goes to somebody else; nobody where it is left out.
 */
leaveOut?: Array<PersonId> | null, };

export type AskReceipt = { commitment: CommitmentId, 
/**
 * One of its entries; the terms as they stand where it is left out.
 */
entry?: string | null, 
/**
 * The language that it is written in.
 */
language: Locale, };

export type AskReport = { 
/**
 * The language that it is written in.
 */
language: Locale, 
/**
 * One center; all of them where it is left out.
 */
laptop?: LaptopId | null, since: string, until: string, };

/**
 * A wish that is not known is refused: left out, it would ask for everybody.
 */
export type AskReview = { 
/**
 * The center that is asked. It must be paired: a request can be encrypted for a card only, and an answer comes for
 * the keys that its reader compared. So there is no request to a laptop that nobody knows.
 */
laptop?: LaptopId | null, reason: string, 
/**
 * Full names; everybody where it is left out or empty.
 */
names?: Array<string> | null, which: AskedWhich, 
/**
 * All kinds where it is left out or empty.
 */
kinds?: Array<PromiseKind> | null, since?: string | null, until?: string | null, answerBy: string, };

export type AskSelf = { person: PersonId, version: ScorecardVersionId, contact: WhichContact, };

/**
 * A request, and who is away on some of its days already.
 */
export type AskedAbsence = { absence: AbsenceLine, 
/**
 * Names, in the order in which they go.
 */
alsoAway: Array<string>, };

/**
 * Somebody whom a request names.
 */
export type AskedPerson = { name: string, 
/**
 * Everybody of this center who bears the name; nobody where it is no name of this center.
 */
people: Array<PersonId>, };

/**
 * A request that was made.
 */
export type AskedReview = { request: RequestId, packet: PacketId, 
/**
 * The file; none where it was only tried.
 */
document: Document | null, expires: string, };

/**
 * Which promises are asked for.
 */
export type AskedWhich = "open" | "moved" | "all";

export type AssignSomebody = { 
/**
 * Why, where it is the position that they moved on from: then it is a pull-back.
 */
cause?: Cause | null, words?: string | null, person: PersonId, position: string, kind: AssignmentKind, from: string, 
/**
 * For every kind but substantive: when it should end.
 */
plannedEnd?: string | null, 
/**
 * And the position they return to; their present one where it is left out.
 */
returnsTo?: string | null, };

export type AssignmentId = string;

/**
 * How somebody fills a position. All but substantive have a planned end and a position to return to.
 */
export type AssignmentKind = "substantive" | "acting" | "secondment" | "dual" | "trial";

/**
 * A position somebody fills or filled.
 */
export type AssignmentLine = { assignment: AssignmentId, position: string, kind: AssignmentKind, from: string, to: string | null, plannedEnd: string | null, returnsTo: string, };

/**
 * What somebody puts it down to that a promise was not kept as it was given (Morrison & Robinson 1997).
 */
export type Attribution = "inability" | "choice" | "misunderstanding" | "employee_side";

/**
 * Whether whoever promises may promise it.
 */
export type Authority = "yes" | "no" | "unknown";

/**
 * Who of the two still has to rate.
 */
export type Awaited = "employee" | "leader" | "both" | "nobody";

/**
 * Whose view is still to come.
 */
export type AwaitedView = "own" | "check" | "both" | "nobody";

/**
 * Somebody who is away, with their work.
 */
export type AwayLine = { absence: AbsenceLine, open: Array<NeedLine>, decided: Array<CoverDecision>, openMinutes: number, 
/**
 * Over four weeks, and nobody stands in yet (R20).
 */
asksBackfill: boolean, };

export type BackFromAbsence = { absence: AbsenceId, 
/**
 * The first day back; today where it is left out.
 */
on?: string | null, };

export type BackInRole = { pullBack: PullBackId, 
/**
 * The last day in the old role; yesterday where it is left out.
 */
to?: string | null, 
/**
 * Hours in the old role in all, where they are known.
 */
hours?: number | null, words?: string | null, };

export type BackfillId = string;

/**
 * Who stands in for a long absence.
 */
export type BackfillLine = { backfill: BackfillId, standIn: PersonId, name: string, assignment: AssignmentId | null, 
/**
 * The job they return to.
 */
returnsTo: string, handOverIn: string, trialUntil: string, handOverOut: string, endsOn: string, };

/**
 * A backup in the list.
 */
export type Backup = { 
/**
 * The file's name in the backup folder.
 */
id: string, 
/**
 * Instant it was made.
 */
at: string, bytes: number, reason: Reason, };

export type Backups = { folder: string, 
/**
 * Instant of the last backup that was proven by opening it; told only when the vault is open.
 */
lastProven: string | null, 
/**
 * Instant of the last trial restore that went well; told only when the vault is open.
 */
lastTrial: string | null, 
/**
 * Newest first.
 */
list: Array<Backup>, };

/**
 * How a band is drawn.
 */
export type BandKind = "held" | "for_a_while" | "promised";

/**
 * Somebody of this vault who could be meant.
 */
export type Bearer = { person: PersonId, name: string, number: string, };

export type BeginActing = { 
/**
 * Why, where it is the position that they moved on from: then it is a pull-back.
 */
cause?: Cause | null, words?: string | null, acting: ActingId, on?: string | null, };

export type BeginCalibration = { version: ScorecardVersionId, 
/**
 * Where the contact is found. Without names of a customer or of whose contact it was.
 */
reference: string, channel?: string | null, 
/**
 * Who scores it, by name; two or more.
 */
raters: Array<string>, };

export type BeginCase = { person: PersonId, 
/**
 * What they are interested in, in their words.
 */
words: string, 
/**
 * Today where it is left out.
 */
on?: string | null, };

export type BeginRound = { person: PersonId, ladder: LadderId, 
/**
 * The name of the level that both look at.
 */
level: string, };

/**
 * Protected time.
 */
export type BlockId = string;

/**
 * Whose path a protected block is for.
 */
export type BlockKind = "new_role" | "training" | "one_on_one" | "coaching" | "study" | "recovery";

/**
 * Protected time in a list.
 */
export type BlockLine = { block: BlockId, person: PersonId, kind: BlockKind, firstOn: string, lastOn: string, weekday: number | null, startsAt: string, minutes: number, promisedOn: string, commitment: CommitmentId | null, };

/**
 * A person on the board.
 */
export type BoardLine = { person: PersonId, name: string, fullName: string, position: string, team: string, joined: string | null, rhythm: Rhythm, 
/**
 * The last talk held; none where there was none yet.
 */
seenOn: string | null, 
/**
 * Days since the last talk, or since the first day where there was none.
 */
daysSince: number | null, dueOn: string, limitOn: string, next: PlannedMeeting | null, openActions: number, 
/**
 * Agenda items that were carried three times or more.
 */
carriedThrice: number, 
/**
 * The last day they are away, where they are today; the clock stands still meanwhile.
 */
awayUntil: string | null, 
/**
 * A talk that is due because they came back.
 */
returnTalk: ReturnTalk | null, dots: RhythmDots, };

/**
 * How far ahead the board looks.
 */
export type BoardSpan = "today" | "week" | "six_weeks";

/**
 * The two views, side by side.
 */
export type BothViews = { leader: PromiseView | null, employee: PromiseView | null, };

/**
 * In which way it fell short (Cassar, Briner & Buttigieg 2016).
 */
export type Breach = "delay" | "magnitude" | "type" | "inequity" | "reciprocal_imbalance";

export type BreakGlass = { missing: PersonId, function: FunctionId, begins: number, minutes: number, 
/**
 * Whose protected time is taken, or who is called back.
 */
coverer: PersonId, 
/**
 * Why, as a code. There is no place for words: they would name somebody, or say why somebody is away.
 */
cause: Cause, 
/**
 * The end: no longer than this.
 */
until: string, 
/**
 * The day on which the time is given back.
 */
paybackOn: string, };

/**
 * Protected time that was taken.
 */
export type BreakId = string;

/**
 * Protected time that was taken, as the person it was taken from may see it.
 */
export type BreakLine = { break: BreakId, person: PersonId, name: string, 
/**
 * None for a pull-back into the old job.
 */
kind: BlockKind | null, day: string, minutes: number, 
/**
 * A cause as promises have them.
 */
cause: string, until: string, paybackOn: string, paidBackOn: string | null, commitment: CommitmentId | null, };

export type BreakPromise = { commitment: CommitmentId, saidBy: Side, cause?: Cause | null, words?: string | null, way?: PromiseWay | null, slipCode?: string | null, };

/**
 * Protected time that a cover would take.
 */
export type Breaks = { 
/**
 * None for a one-on-one that is planned.
 */
block: BlockId | null, kind: BlockKind, hours: string, minutes: number, commitment: CommitmentId | null, 
/**
 * What was promised, where it comes from a promise.
 */
promise: string, };

export type Broken = { decision: DecisionId, breaks: Array<BreakId>, 
/**
 * The promises that it shows on.
 */
commitments: Array<CommitmentId>, };

/**
 * The likely thing to do.
 */
export type Button = "start" | "continue" | "plan" | "open" | "done" | "settle" | "write";

/**
 * A question on which they differ.
 */
export type CalibrationDifference = { item: ScorecardItemId, place: number, question: string, great: string, example: string, marks: Array<RatedSo>, };

/**
 * What a file is. Its first sentence is the result of the check; the default answer is "not yet".
 */
export type CalibrationFile = { sound: boolean, 
/**
 * Why it is refused; none where it may be taken.
 */
fault: PacketFault | null, sentence: Message, 
/**
 * The eight words of whoever signed it, where they are what has to be compared.
 */
words: Array<string>, kind: CalibrationFileKind | null, 
/**
 * The other laptop, by its name here.
 */
from: string, contact: ContactInFile | null, 
/**
 * The last day on which it can be opened.
 */
expires: string | null, };

/**
 * Which of the two files it is.
 */
export type CalibrationFileKind = "sheet" | "scores";

export type CalibrationId = string;

/**
 * A calibration in a list.
 */
export type CalibrationLine = { calibration: CalibrationId, scorecard: string, reference: string, begunOn: string, openedOn: string | null, raters: number, rated: number, };

export type CalibrationPage = { calibration: CalibrationId, card: ScorecardVersion, reference: string, channel: string, begunOn: string, openedOn: string | null, raters: Array<CalibrationRater>, 
/**
 * "You agree on 4 of 5."
 */
finding: Message, 
/**
 * Only where they differ, and only once it is open.
 */
differences: Array<CalibrationDifference>, };

/**
 * Somebody who scores, and whether they have.
 */
export type CalibrationRater = { view: CalibrationViewId, name: string, rated: boolean, 
/**
 * The laptop that was asked by file, by the name it has here.
 */
askedLaptop: string | null, 
/**
 * Since when.
 */
askedOn: string | null, };

/**
 * A file that was made for another laptop.
 */
export type CalibrationSent = { packet: PacketId, 
/**
 * None where it was only tried.
 */
document: Document | null, 
/**
 * The last day on which it can be opened.
 */
expires: string, };

export type CalibrationViewId = string;

export type CancelOneOnOne = { meeting: MeetingId, by: Side, reason: string, newDate?: string | null, 
/**
 * Says openly that there is no new date.
 */
noNewDate?: boolean | null, };

/**
 * What a card says. Nothing is accepted yet.
 */
export type CardRead = { 
/**
 * The card again, to be accepted once the words were compared.
 */
card: string, words: Array<string>, trust: LaptopTrust, sentence: Message, 
/**
 * The laptop that has these keys, or whose card it is said to be.
 */
laptop: LaptopId | null, name: string, 
/**
 * The words of the keys before, where they were others.
 */
wordsBefore: Array<string>, };

export type CareerLane = { 
/**
 * The first and the last day that are drawn.
 */
from: string, to: string, 
/**
 * In the order of their days; those for a while lie over those held.
 */
bands: Array<LaneBand>, pulledBack: Array<LanePullBack>, 
/**
 * Hatched: a title and too little else.
 */
onPaper: Array<Stretch>, sentence: Message, };

/**
 * One person's career in a line.
 */
export type CareerLine = { person: PersonId, name: string, position: string, 
/**
 * Where they want to go; '' where they have not said.
 */
whereTo: string, byWhen: string | null, ambitionSaidOn: string | null, round: OpenRound | null, case: OpenCase | null, acting: ActingLine | null, 
/**
 * The check of a move that is due.
 */
check: DueCheck | null, 
/**
 * The newest move.
 */
moved: LastMove | null, };

export type CareerOf = { person: PersonId, };

/**
 * Everything about one person's career.
 */
export type CareerPage = { person: PersonId, name: string, today: string, 
/**
 * Their own position today; '' where they have none.
 */
position: string, 
/**
 * The ladders on which a level is called as their position.
 */
onLadders: Array<OnLadder>, 
/**
 * The newest first: it holds.
 */
ambitions: Array<Ambition>, 
/**
 * Newest first.
 */
rounds: Array<RoundLine>, 
/**
 * Newest first.
 */
cases: Array<CaseLine>, 
/**
 * Newest first.
 */
acting: Array<ActingLine>, 
/**
 * Newest first.
 */
transitions: Array<TransitionLine>, 
/**
 * Newest first.
 */
pullBacks: Array<PullBackLine>, lane: CareerLane, 
/**
 * HR's titles beside the ledger, where a list was imported.
 */
titles: TitlesBeside | null, 
/**
 * Promises of a move that a transition can fulfil, newest first.
 */
promises: Array<RolePromise>, };

/**
 * The kind of an event.
 */
export type CaseEventKind = "interest" | "gap_agreed" | "evidence" | "ready" | "waiting_for_opening" | "opening_found" | "decided" | "effective" | "checked" | "closed" | "let_go";

/**
 * Something that happened in a case, as its history shows it.
 */
export type CaseEventLine = { on: string, kind: CaseEventKind, 
/**
 * What was typed with it.
 */
text: string, };

/**
 * One person's way to one move.
 */
export type CaseId = string;

/**
 * A case as it stands today.
 */
export type CaseLine = { case: CaseId, stage: CaseStage, since: string, 
/**
 * The employee's interest, in their words.
 */
ambition: string, gap: AgreedGap | null, 
/**
 * What the agreed level expects, in the version it was agreed on.
 */
expectations: Array<Expectation>, evidence: Array<EvidenceLine>, ready: Readiness | null, opening: FoundOpening | null, waiting: Waiting | null, 
/**
 * "Ready since 12 March, waiting 140 days"; none for who is not ready yet.
 */
sentence: Message | null, decisions: Array<DecisionLine>, effectiveOn: string | null, outcome: Closing | null, 
/**
 * Oldest first.
 */
events: Array<CaseEventLine>, may: Array<CaseVerb>, };

/**
 * A case and the day on which something happened to it.
 */
export type CaseOn = { case: CaseId, on?: string | null, };

/**
 * Where a case stands by what was said of it.
 */
export type CaseStage = "interest" | "gap_agreed" | "evidence" | "ready" | "waiting_for_opening" | "agreed" | "put_off" | "refused" | "effective" | "closed" | "let_go";

/**
 * What can be done with a case.
 */
export type CaseVerb = "agree_gap" | "add_evidence" | "say_ready" | "wait_for_opening" | "find_opening" | "decide" | "take_effect" | "let_go";

/**
 * Why a promise was moved, let go or pulled back. A code says "cover"; it never says why somebody is away.
 */
export type Cause = "cover_absence" | "cover_leave" | "cover_vacancy" | "workload_peak" | "no_opening" | "budget" | "condition_not_met_employee" | "condition_not_met_employer" | "reorganization" | "decision_maker_change" | "training_capacity" | "employee_request" | "legal" | "other";

export type ChangeAction = { action: ActionId, text?: string | null, 
/**
 * Left out: stays. Null: no date any more.
 */
due: string | null, owner?: Side | null, };

export type ChangeHours = { person: PersonId, from: string, 
/**
 * Contract hours a week, 0 to 60.
 */
weeklyHours: number, };

export type ChangePassphrase = { current: string, next: string, };

export type ChangePreferences = { language?: Language | null, theme?: Theme | null, density?: Density | null, singleKeys?: boolean | null, };

/**
 * Some fields of the settings; what is left out stays as it is.
 */
export type ChangeSettings = { teamName?: string | null, leaderName?: string | null, weekStart?: WeekStart | null, timeZone?: string | null, targetDays?: number | null, limitDays?: number | null, meetingMinutes?: number | null, leaderHours?: number | null, fullTimeHours?: number | null, lockAfterMinutes?: number | null, openQuestions?: boolean | null, objectives?: Array<string> | null, firstRunDone?: boolean | null, actingBeforeEndDays?: number | null, actingFirstMonths?: number | null, actingDays?: number | null, actingLastMonths?: number | null, realPercent?: number | null, oldRolePercent?: number | null, };

export type ChangeWords = { 
/**
 * All that differs from the delivered lists from now on.
 */
changes: WordChanges, };

/**
 * A channel with its checks and its contacts.
 */
export type ChannelCount = { channel: string, checks: number, contacts: number, };

/**
 * A check of week 4, 8 or 12 on a day.
 */
export type CheckAt = { week: CheckWeek, on: string, state: CheckState, };

/**
 * A check in a list.
 */
export type CheckLine = { evaluation: EvaluationId, person: PersonId, name: string, 
/**
 * Of the contact.
 */
day: string, channel: string, scorecard: string, state: EvaluationState, awaited: AwaitedView, 
/**
 * The four figures; none before both may see them. In no list of several people is it shown beside a name.
 */
outcome: Outcome | null, good: string, };

export type CheckOnPaper = { evaluation: EvaluationId, 
/**
 * The language of the sheet. The questions stay in the words they were written in.
 */
language: Locale, };

export type CheckPage = { evaluation: EvaluationId, person: PersonId, name: string, scorecard: string, number: number, reference: string, channel: string, 
/**
 * Of the contact.
 */
day: string, begunOn: string, 
/**
 * '' for the leader.
 */
evaluator: string, state: EvaluationState, 
/**
 * Whose view is still to come.
 */
awaited: AwaitedView, items: Array<CheckedItem>, 
/**
 * Places of the questions to talk about, the largest difference first.
 */
talkOrder: Array<number>, good: string, tryNext: string, selfWords: string, 
/**
 * The four figures as they hold; none before both may see them.
 */
outcome: Outcome | null, 
/**
 * As they were before somebody else decided, where that changed them.
 */
before: Outcome | null, shownOn: string | null, 
/**
 * The last day on which it can be seen otherwise.
 */
disputeUntil: string | null, answeredOn: string | null, comment: string, remarks: Array<CheckRemark>, coaching: Array<CoachingLine>, };

/**
 * A remark that was added.
 */
export type CheckRemark = { on: string, text: string, };

/**
 * How a check of week 4, 8 or 12 stands.
 */
export type CheckState = "coming" | "due" | "held";

/**
 * When a move is looked at: week 4 warns, week 8 decides, week 12 confirms (R13).
 */
export type CheckWeek = "week_4" | "week_8" | "week_12";

/**
 * A question of a check with what was seen.
 */
export type CheckedItem = { item: ScorecardItemId, section: string, question: string, kind: ItemKind, critical: CriticalClass, great: string, example: string, 
/**
 * What the checker saw, as it holds now; none where it may not be seen yet.
 */
mark: Mark | null, 
/**
 * What they saw themselves.
 */
own: Mark | null, missing: string, 
/**
 * What to begin the talk about it with.
 */
talk: GapQuestion | null, dispute: DisputeLine | null, };

/**
 * What is exported.
 */
export type ChecksAs = "csv" | "xlsx";

/**
 * Somebody whose checks of the month are not all made.
 */
export type ChecksLeft = { person: PersonId, name: string, done: number, planned: number, 
/**
 * Drawn, and waiting to be checked.
 */
drawn: number, };

/**
 * Which table it is.
 */
export type ChecksTable = "checks" | "months";

/**
 * Names that were used before, for choosing.
 */
export type Choices = { teams: Array<string>, positions: Array<string>, };

/**
 * A file that was chosen.
 */
export type ChosenFile = { file: string, };

/**
 * A handover packet that was chosen, and who is who where it has to be said.
 */
export type ChosenHandover = { file: string, people?: Array<MemberIs> | null, };

export type ClaimPromise = { commitment: CommitmentId, 
/**
 * The day it came true; today where it is left out.
 */
on?: string | null, facets?: Array<RealizedInput> | null, words?: string | null, };

/**
 * How one class of critical questions came out in a contact.
 */
export type ClassOutcome = "not_asked" | "not_seen" | "free" | "failed";

export type CloseAction = { action: ActionId, 
/**
 * done or dropped.
 */
outcome: ActionState, };

export type CloseTransition = { transition: TransitionId, outcome: Closing, words?: string | null, on?: string | null, };

/**
 * What became of a promotion in the end (DOMAIN 3).
 */
export type Closing = "real" | "paper" | "recalled";

export type CoachingBoard = { 
/**
 * Those to be looked at again first.
 */
open: Array<CoachingLine>, 
/**
 * Closed in the last half year, newest first.
 */
closed: Array<CoachingLine>, figures: Array<Figure>, };

/**
 * How a coaching ends without having been looked at again.
 */
export type CoachingEnding = "superseded" | "withdrawn";

export type CoachingId = string;

/**
 * A coaching in a list.
 */
export type CoachingLine = { coaching: CoachingId, person: PersonId, name: string, goal: string, behaviour: string, owner: Side, 
/**
 * The words of the question it comes from, as the newest version has them.
 */
question: string | null, openedOn: string, lookAgainOn: string, triedOn: string | null, closedOn: string | null, state: CoachingState, 
/**
 * How often it was looked at again.
 */
rechecks: number, 
/**
 * The item of the one-on-one it is talked about in.
 */
agenda: AgendaItemId | null, };

export type CoachingOnPaper = { person: PersonId, language: Locale, };

/**
 * What there is to look at again with.
 */
export type CoachingSince = { 
/**
 * "Three contacts since Monday 2 March were checked."
 */
says: Message, seen: Array<SeenSince>, 
/**
 * Drawn for it, and not checked yet.
 */
drawn: Array<DrawnContact>, };

/**
 * Where a coaching stands.
 */
export type CoachingState = "open" | "tried" | "not_yet" | "effective" | "superseded" | "withdrawn";

export type CodeAndPassphrase = { code: string, newPassphrase: string, };

/**
 * Somebody who comes, with what is open with them.
 */
export type ComingPerson = { about: HandedMember, how: HowMatched, 
/**
 * Who they are here; none where they are new, or where it has to be said.
 */
person: PersonId | null, 
/**
 * Whoever could be meant, where it has to be said.
 */
bearers: Array<Bearer>, 
/**
 * None where it is the usual one.
 */
rhythm: HandedRhythm | null, actions: Array<HandedAction>, promises: Array<ComingPromise>, };

/**
 * A promise that comes.
 */
export type ComingPromise = { line: PromiseLine, 
/**
 * It is written down here already, and stays as it is.
 */
hereAlready: boolean, };

/**
 * A promise. It stands in sealed contents only, never in a header of the log.
 */
export type CommitmentId = string;

/**
 * What has to be true before it can be kept.
 */
export type Condition = { what: ConditionKind, words: string, 
/**
 * Whose it is to meet.
 */
whose: Side, };

/**
 * What has to be true first.
 */
export type ConditionKind = "cover" | "budget" | "training" | "opening" | "other";

export type ConditionLine = { index: number, what: ConditionKind, words: string, whose: Side, metOn: string | null, };

export type ConfirmPromise = { commitment: CommitmentId, 
/**
 * Whether it was kept, says the employee.
 */
kept: boolean, comment?: string | null, way: PromiseWay, slipCode?: string | null, };

export type ContactColumn = { header: string, field: ContactField | null, samples: Array<string>, };

/**
 * What a column of a list of contacts can hold. Nothing of a customer is among it.
 */
export type ContactField = "agent" | "reference" | "channel" | "day" | "time" | "seconds" | "skill" | "outcome";

/**
 * The contact that a file is about. Never a mark.
 */
export type ContactInFile = { reference: string, channel: string, scorecard: string, rater: string, questions: number, 
/**
 * By when it is wanted, in a sheet.
 */
answerBy: string | null, };

/**
 * How long a contact was. More is not needed to draw fairly, so more is not kept.
 */
export type ContactLength = "short" | "middle" | "long" | "unknown";

/**
 * A file with contacts that was read.
 */
export type ContactListId = string;

/**
 * Where a list of contacts came from.
 */
export type ContactListKind = "table" | "queue_log";

/**
 * A list of contacts that was read.
 */
export type ContactListLine = { list: ContactListId, name: string, kind: ContactListKind, importedOn: string, 
/**
 * How many of its contacts are still here.
 */
contacts: number, };

export type ContactsPreview = { fileName: string, format: Message, 
/**
 * The columns were understood this way before.
 */
remembered: boolean, columns: Array<ContactColumn>, rows: number, 
/**
 * What would be kept: contacts of people of the team, not too old, not known yet.
 */
contacts: number, 
/**
 * Kept already, out of another list.
 */
known: number, tooOld: number, 
/**
 * Everybody who had a contact, by name in the file.
 */
agents: Array<FoundAgent>, 
/**
 * The first two hundred.
 */
problems: Array<LineProblem>, problemCount: number, };

export type ConvertActing = { acting: ActingId, 
/**
 * The first day on which it is their own; today where it is left out.
 */
on?: string | null, 
/**
 * The promise it fulfils.
 */
commitment?: CommitmentId | null, 
/**
 * Without a promise: what is to change.
 */
facets?: Array<Facet> | null, words?: string | null, };

export type CorrectAbsence = { absence: AbsenceId, kind: AbsenceKind, from: string, fromAt?: string | null, to?: string | null, toAt?: string | null, endExpected?: boolean | null, reviewOn?: string | null, };

export type CorrectEntry = { commitment: CommitmentId, entry: string, words: string, };

export type CorrectPerson = { person: PersonId, name?: string | null, preferredName?: string | null, pronouns?: string | null, employeeNumber?: string | null, languages?: string | null, };

/**
 * How many there are, and how many there should be at least or at most.
 */
export type Counted = { found: number, limit: number, };

export type CoverBoard = { from: string, to: string, sentence: Message, 
/**
 * In the order of their first day.
 */
away: Array<AwayLine>, 
/**
 * Requests that wait for an answer.
 */
requests: Array<AbsenceLine>, 
/**
 * The next absence that is known, where everybody is in.
 */
next: AbsenceLine | null, };

/**
 * A decision, as the board tells it.
 */
export type CoverDecision = { decision: DecisionId, absence: AbsenceId, becauseOf: DecisionId | null, missing: PersonId, function: FunctionId, functionName: string, day: string, hours: string, 
/**
 * Minutes since 1970 UTC.
 */
begins: number, minutes: number, kind: DecisionKind, state: DecisionState, coverer: PersonId | null, covererName: string, effect: Effect | null, postponedTo: string | null, 
/**
 * It calls somebody back into the job they were released from.
 */
pulledBack: boolean, 
/**
 * The text to send to whoever was asked.
 */
ask: Message | null, };

export type CoverFigures = { figures: Array<Figure>, 
/**
 * By name, never by size.
 */
shares: Array<CoverShare>, mean: number, };

/**
 * Who does the old work meanwhile.
 */
export type CoverLink = { person: PersonId, name: string, };

/**
 * Hours somebody covered, one dot for four of them.
 */
export type CoverShare = { person: PersonId, name: string, hours: number, dots: number, };

/**
 * A new vault: what opens it, and whose it is.
 */
export type CreateVault = { passphrase: string, 
/**
 * A leader's center where it is left out.
 */
kind?: VaultKind | null, };

/**
 * What an error would harm. A question of a class other than none is critical.
 */
export type CriticalClass = "none" | "customer" | "business" | "compliance";

/**
 * What is decided for a piece of work.
 */
export type Decide = { missing: PersonId, function: FunctionId, begins: number, minutes: number, kind: DecisionKind, 
/**
 * Who does it; for assigned and split.
 */
coverer?: PersonId | null, 
/**
 * What it does to service; for absorbed.
 */
effect?: Effect | null, 
/**
 * For postponed.
 */
postponedTo?: string | null, };

export type DecideCase = { case: CaseId, decision: Decision, 
/**
 * Who decided.
 */
by: string, 
/**
 * Owed with a no and a later.
 */
reasons?: string | null, 
/**
 * For a later: when it is looked at again.
 */
againOn?: string | null, on?: string | null, };

export type DecideDispute = { dispute: DisputeId, 
/**
 * Who decides: never who checked.
 */
reviewer: string, 
/**
 * The mark that holds from now on.
 */
mark: Mark, why: string, };

/**
 * Several decisions in one step, such as a proposal that is taken as it is.
 */
export type DecideMany = { decisions: Array<Decide>, };

/**
 * What was decided, by whom, and why.
 */
export type Decided = { decision: Decision, by: string, reasons: string, 
/**
 * When it is looked at again; of a "later" that means it.
 */
againOn: string | null, };

/**
 * What was decided.
 */
export type Decision = "yes" | "no" | "later";

/**
 * What was decided for work that was left.
 */
export type DecisionId = string;

/**
 * What was decided for a need.
 */
export type DecisionKind = "assigned" | "split" | "absorbed" | "postponed" | "dropped";

export type DecisionLine = { on: string, decided: Decided, };

/**
 * Where a decision stands.
 */
export type DecisionState = "asked" | "confirmed" | "declined" | "fallen" | "done" | "failed" | "settled";

export type DeclineAbsence = { absence: AbsenceId, 
/**
 * The rule that is shown with the answer.
 */
rule: DeclineRule, };

/**
 * A rule of the team for which a request was declined. It is shown with the answer.
 */
export type DeclineRule = "minimum_staffing" | "notice_too_short" | "closed_period" | "hours_used_up";

export type Density = "comfortable" | "compact";

/**
 * What a call takes and gives, in TypeScript.
 */
export type Described = { name: string, kind: string, who: Array<VaultKind>, input: string, output: string, };

/**
 * What the two see differently.
 */
export type Difference = "same" | "employee_sees_more" | "leader_sees_more" | "not_seen_by_one" | "not_seen_by_both";

/**
 * A difference with its sentence.
 */
export type DifferenceLine = { difference: HistoryDifference, message: Message, };

/**
 * A day that differs from the usual week.
 */
export type DifferentDay = { day: string, startsAt: string, 
/**
 * None of them: off that day.
 */
minutes: number, };

export type DisputeCheck = { evaluation: EvaluationId, items: Array<SeenOtherwise>, way: Way, };

export type DisputeId = string;

/**
 * A question that was seen otherwise, and what became of it.
 */
export type DisputeLine = { dispute: DisputeId, evaluation: EvaluationId, person: PersonId, 
/**
 * Of the question in the form, from 0.
 */
place: number, 
/**
 * The mark that it was about.
 */
mark: Mark, reason: string, proposed: Mark, raisedOn: string, due: string, reviewer: string, decidedOn: string | null, 
/**
 * The mark that holds since.
 */
decided: Mark | null, why: string, };

/**
 * A document that is ready to be saved.
 */
export type Document = { 
/**
 * Its token.
 */
document: string, 
/**
 * The name that is suggested for it.
 */
name: string, };

/**
 * Calls the core, or goes to a place.
 */
export type Does = { call: string, input: unknown, } | { go: Place, };

/**
 * What a command answers.
 */
export type Done<T> = { 
/**
 * The act it was written under; none when nothing changed, or in a rehearsal.
 */
act: ActId | null, value: T, 
/**
 * What else follows from it, in sentences.
 */
consequences: Array<Message>, 
/**
 * What happened, for the toast.
 */
title: Message, };

export type DrawContacts = { person: PersonId, 
/**
 * 1 to 40.
 */
count: number, 
/**
 * Contacts of these days; of the last month where they are left out.
 */
firstDay?: string | null, lastDay?: string | null, 
/**
 * To repeat a draw: 0 to 999,999,999. A fresh one where it is left out.
 */
seed?: number | null, 
/**
 * The coaching to look at again: only contacts after it count.
 */
coaching?: CoachingId | null, };

export type DrawId = string;

/**
 * A draw, to be looked at or repeated.
 */
export type DrawLine = { draw: DrawId, drawnOn: string, firstDay: string, lastDay: string, seed: number, drawn: number, drawnFrom: number, 
/**
 * What it drew, in the order of the days.
 */
contacts: Array<DrawnLine>, };

export type Drawn = { draw: DrawId, seed: number, 
/**
 * How many contacts there were to draw from.
 */
drawnFrom: number, contacts: Array<DrawnContact>, };

/**
 * A contact that was drawn.
 */
export type DrawnContact = { drawn: DrawnId, reference: string, channel: string, day: string, 
/**
 * Minutes since midnight.
 */
minute: number | null, part: PartOfDay, length: ContactLength, skill: string, 
/**
 * How many contacts there were like it, itself among them: of the same channel, part of the day, length and skill.
 * Each of them was as likely as it.
 */
alike: number, };

/**
 * A contact that was drawn to be checked.
 */
export type DrawnId = string;

/**
 * A contact of a draw, and what became of it.
 */
export type DrawnLine = { contact: DrawnContact, 
/**
 * Why it was passed over; '' where it was not.
 */
passed: string, 
/**
 * The check of it, once begun.
 */
evaluation: EvaluationId | null, };

export type DueCheck = { transition: TransitionId, position: string, check: CheckAt, };

/**
 * Something whose time is over.
 */
export type DueToGo = { key: string, name: string, on: string, count: number, };

export type EditScorecard = { scorecard: ScorecardId, card: Scorecard, 
/**
 * Which question of the newest version each one was, in the order of the form; left out, those with the same words.
 */
was?: Array<ScorecardItemId | null> | null, };

/**
 * What absorbing a need does to service.
 */
export type Effect = "none" | "longer_waits" | "later_answers" | "closed_meanwhile";

export type EndAssignment = { assignment: AssignmentId, on: string, };

export type EndCoaching = { coaching: CoachingId, ending: CoachingEnding, };

export type ErasePerson = { person: PersonId, 
/**
 * Their full name, typed, so that it is not done by a slip.
 */
typedName: string, };

export type ErasePreview = { name: string, rows: Array<KindCount>, };

/**
 * A check, whole. For a contact whose person was asked first, `evaluation` says which; otherwise person, version and contact.
 */
export type Evaluate = { evaluation?: EvaluationId | null, person?: PersonId | null, version?: ScorecardVersionId | null, contact?: WhichContact | null, 
/**
 * Who checks; the leader where it is left out.
 */
evaluator?: string | null, 
/**
 * What was good. First, and never left out.
 */
good: string, 
/**
 * One for each question, in the order of the form.
 */
marks: Array<Mark>, 
/**
 * What was missing, for each question; asked of each that is not there yet.
 */
missing: Array<string>, tryNext?: string | null, };

/**
 * A check of a contact.
 */
export type EvaluationId = string;

/**
 * Where a check stands.
 */
export type EvaluationState = "draft" | "self_assessed" | "submitted" | "acknowledged" | "disputed" | "upheld" | "changed" | "closed";

/**
 * The kind of an event: the word in the header of its entry.
 */
export type EventKind = "stated" | "restated" | "acknowledged" | "disputed" | "declined" | "not_answered" | "replied" | "at_risk" | "back_on_track" | "postponed" | "told" | "claimed_kept" | "confirmed" | "contested" | "partly_kept" | "withdrawn" | "superseded" | "broken" | "reversed" | "restored" | "repaired" | "inherited" | "successor_answered" | "condition_met" | "viewed" | "corrected" | "entered_by_mistake";

/**
 * Something that was seen or heard.
 */
export type Evidence = { 
/**
 * The place of the expectation on the agreed level, counted from 0.
 */
expectation: number, words: string, };

export type EvidenceLine = { on: string, evidence: Evidence, };

/**
 * Something that is expected on a level.
 */
export type Expectation = { 
/**
 * As people at work would say it.
 */
what: string, 
/**
 * What one can see or hear when it is met.
 */
signals: Array<string>, };

export type ExportChecks = { table: ChecksTable, form: ChecksAs, language: Locale, 
/**
 * Checks of one person; of everybody where it is left out.
 */
person?: PersonId | null, 
/**
 * Checks of contacts from this day on.
 */
firstDay?: string | null, lastDay?: string | null, };

export type ExtendActing = { acting: ActingId, reason: string, newEnd: string, on?: string | null, };

/**
 * An extension that was agreed.
 */
export type Extension = { 
/**
 * The day it was agreed on.
 */
on: string, reason: string, 
/**
 * The end before it.
 */
from: string, 
/**
 * The end since then.
 */
to: string, };

/**
 * The seven parts of a change of role. A title alone is no promotion.
 */
export type Facet = "title" | "duties_added" | "old_duties_released" | "authority_and_rights" | "pay_or_grade" | "roster_share" | "written_confirmation";

export type FacetLine = { facet: Facet, promised: boolean, realizedOn: string | null, evidence: string, };

/**
 * A failure as it goes over the wire: `{kind, key, args, problems}`.
 */
export type Failure = { kind: "invalid" | "missing" | "not_allowed" | "refused" | "broken", key: string, args: { [key in string]: Arg }, problems: Array<Problem>, };

/**
 * A figure with its definition and the list behind it.
 */
export type Figure = { 
/**
 * Key of its name.
 */
key: string, value: Message, 
/**
 * For a bar: this part of the whole.
 */
part: number | null, whole: number | null, period: Message, 
/**
 * Formula and source.
 */
how: Message, list: Array<FigureRow>, };

/**
 * A record behind a figure.
 */
export type FigureRow = { name: string, person: PersonId | null, value: Message, part: number | null, on: string | null, };

/**
 * Which position somebody of the packet filled, and when.
 */
export type Filled = { 
/**
 * The pseudonym, hex.
 */
subject: string, kind: AssignmentKind, position: string, from: string, to: string | null, plannedEnd: string | null, 
/**
 * '' where there is none.
 */
returnsTo: string, };

export type Find = { text: string, };

export type FindOpening = { case: CaseId, position: string, on?: string | null, };

/**
 * What HR found (DOMAIN 4).
 */
export type FindingKind = "confirmed_kept" | "delayed_justified" | "delayed_unjustified" | "paper" | "not_proven";

export type FinishCover = { decision: DecisionId, 
/**
 * The same for these, in one step.
 */
also?: Array<DecisionId> | null, 
/**
 * Nobody did it after all: the work was open.
 */
failed?: boolean | null, };

export type FinishTalk = { meeting: MeetingId, text: string, heldOn?: string | null, minutes?: number | null, 
/**
 * The next talk; none when it is not planned yet.
 */
next?: NextTalk | null, };

export type Finished = { next: MeetingId | null, };

export type Found = { kind: FoundKind, person: PersonId | null, meeting: MeetingId | null, commitment: CommitmentId | null, 
/**
 * The person's name.
 */
title: string, excerpt: string, on: string | null, };

/**
 * An agent of a file.
 */
export type FoundAgent = { 
/**
 * As the file has it.
 */
agent: string, contacts: number, person: PersonId | null, 
/**
 * What they are called; '' where nobody is meant yet.
 */
name: string, };

/**
 * What was found.
 */
export type FoundKind = "person" | "talk" | "action" | "agenda" | "promise" | "career" | "check" | "coaching" | "skill" | "work";

/**
 * An opening, since the day it was known.
 */
export type FoundOpening = { since: string, position: string, };

/**
 * The four figures of a team (R22). They are never averaged.
 */
export type FourFigures = { checks: number, 
/**
 * The mean score without critical questions, in basis points; none where nothing was seen.
 */
score: number | null, 
/**
 * Contacts free of critical errors, of those in which one could have been seen.
 */
customer: Share, business: Share, compliance: Share, period: Message, };

/**
 * When work must be staffed.
 */
export type FunctionHours = { 
/**
 * 1 is Monday.
 */
weekday: number, 
/**
 * Wall clock "08:00".
 */
startsAt: string, 
/**
 * 15 to 1440.
 */
minutes: number, };

/**
 * Work that must go on.
 */
export type FunctionId = string;

export type FunctionLine = { function: FunctionId, name: string, skill: SkillId | null, skillName: string, level: number, minimum: number, 
/**
 * The job it belongs to, by name; empty where it belongs to none.
 */
position: string, hours: Array<FunctionHours>, documented: boolean, rehearsedOn: string | null, holders: Array<HolderLine>, 
/**
 * People who can do it at full attendance.
 */
busFactor: number, 
/**
 * People who can do it and are there on the day.
 */
cover: number, reliance: Reliance, sentence: Message, };

export type Gap = { from: string, to: string, 
/**
 * Whole weeks.
 */
weeks: number, };

/**
 * One expectation with what both said.
 */
export type GapLine = { 
/**
 * Its place on the level, counted from 0.
 */
expectation: number, what: string, own: Rated, leader: Rated, difference: Difference, };

/**
 * The question with which a talk about a gap begins. It is about what was seen, never about who is right.
 */
export type GapQuestion = "what_did_i_miss" | "what_holds_you_back" | "where_to_see_it" | "what_would_help";

export type GiveExample = { item: ScorecardItemId, 
/**
 * One sentence that shows what great looks like.
 */
example: string, };

/**
 * The answer to a question of HR.
 */
export type GivenAnswer = { words: string, by: string, on: string, };

/**
 * The employee was told.
 */
export type GivenWord = { by: string, on: string, way: InformedWay, 
/**
 * The employee's own words.
 */
reply: string, };

export type GoneBy = { on: string, count: number, };

/**
 * Something that one of two took on and has not done yet.
 */
export type HandedAction = { member: PersonId, owner: Side, text: string, due: string | null, madeOn: string, };

/**
 * Somebody of that team, as they are there on the day of the packet.
 */
export type HandedMember = { 
/**
 * As on the laptop that hands over.
 */
member: PersonId, 
/**
 * The pseudonym of the log, hex; '' where no promise to them is in the packet.
 */
subject: string, name: string, preferredName: string, pronouns: string, 
/**
 * Employee number, or ''.
 */
number: string, languages: string, joined: string, 
/**
 * Contract minutes a week; 0 where they are not known.
 */
minutes: number, minutesSince: string, 
/**
 * '' where there is none.
 */
team: string, teamSince: string | null, 
/**
 * '' where there is none.
 */
position: string, positionSince: string | null, };

/**
 * Somebody, with what leaves about them.
 */
export type HandedPerson = { about: HandedMember, 
/**
 * They stay: nothing of them is in it.
 */
leftOut: boolean, 
/**
 * None where it is the usual one.
 */
rhythm: HandedRhythm | null, actions: Array<HandedAction>, promises: Array<PreviewPromise>, };

export type HandedPromise = { commitment: CommitmentId, 
/**
 * What the employee is called.
 */
name: string, asks: PromiseAsks, terms: Terms, promisor: string, witnesses: Array<string>, promisedOn: string, originalDue: string | null, due: string | null, moves: Array<PromiseMove>, label: Message, state: PromiseState, slipCode: string, 
/**
 * Whether an answer of this kind can be given now.
 */
canAnswer: boolean, 
/**
 * What a reply is about: the newest entry that they did not write themselves.
 */
replyTo: string | null, claimedOn: string | null, teamName: string, leaderName: string, };

/**
 * The rhythm of one-on-ones with somebody, where it is one of its own.
 */
export type HandedRhythm = { member: PersonId, targetDays: number, limitDays: number, place: string, paused: boolean, };

/**
 * What the employee sees on the screen that is handed over, and on paper: the level, and once both have rated, what both
 * said. Until then not even their own answers: nobody can tell whose hands the screen is in when it is opened again.
 */
export type HandedRound = { round: RoundId, name: string, ladder: string, level: string, begunOn: string, expectations: Array<Expectation>, 
/**
 * They have answered already: what they say now takes the place of that.
 */
hasRated: boolean, gap: RatingGap | null, awaited: Awaited, 
/**
 * Whether they can still rate, for the first time or again.
 */
canRate: boolean, slipCode: string, teamName: string, leaderName: string, };

/**
 * What the next leader is given to read.
 */
export type HandoverPaper = { people: number, promises: number, actions: number, pdf: Document, workbook: Document, };

/**
 * Everything that will leave, as it will be read, and what stays.
 */
export type HandoverPreview = { 
/**
 * The last day on which it may be opened, where no other is chosen.
 */
expires: string, 
/**
 * Everybody who is here, by their names.
 */
people: Array<HandedPerson>, 
/**
 * Who is named in these promises: who promised, decided, witnessed.
 */
parties: Array<string>, 
/**
 * Signed halves of entries, about everybody: without names or words.
 */
entries: number, 
/**
 * Open promises that stay, because their people do.
 */
leftOut: number, 
/**
 * What is never in it.
 */
stays: Array<Message>, };

/**
 * What a handover packet is and holds.
 */
export type HandoverRead = { sound: boolean, 
/**
 * Why it is refused; none where it may be taken.
 */
fault: PacketFault | null, 
/**
 * The result of the check, first of all.
 */
sentence: Message, 
/**
 * The eight words of whoever signed it.
 */
words: Array<string>, 
/**
 * What this side calls the laptop that it came from.
 */
from: string, 
/**
 * What the leader before and the team are called there.
 */
leader: string, team: string, madeAt: string, expires: string | null, 
/**
 * "Entries 1 to 412 of the record hang together."
 */
verified: Message | null, 
/**
 * What is no fault and should be known before anything is taken over.
 */
notes: Array<Message>, people: Array<ComingPerson>, 
/**
 * What is never in it.
 */
stays: Array<Message>, };

/**
 * What taking a packet did.
 */
export type HandoverTaken = { packet: PacketId, 
/**
 * People who were welcomed.
 */
added: number, 
/**
 * People who were here.
 */
found: number, rhythms: number, actions: number, promises: number, 
/**
 * Promises that were here already, and stay as they are.
 */
hereAlready: number, };

/**
 * A check that was held.
 */
export type HeldCheck = { heldOn: string, found: RealizationCheck, words: string, };

/**
 * Something that differs.
 */
export type HistoryDifference = { finding: HistoryFinding, person: PersonId | null, 
/**
 * The name as it stands in the file; empty where only the ledger knows of it.
 */
name: string, 
/**
 * The title or the position it is about.
 */
title: string, 
/**
 * The days it is about. Of another first or last day: the day in the file and the day in the ledger.
 */
from: string | null, to: string | null, 
/**
 * The lines of the file it is about; none where only the ledger knows of it.
 */
lines: Array<number>, 
/**
 * How they filled it, where the ledger says so: acting without the title is usual, and still worth writing down.
 */
kind: AssignmentKind | null, };

/**
 * How the two lists differ.
 */
export type HistoryFinding = "unknown_person" | "ends_before_it_begins" | "title_without_duties" | "duties_without_title" | "overlap" | "gap" | "begins_else" | "ends_else";

export type HoldOneOnOne = { meeting: MeetingId, 
/**
 * Today where it is left out.
 */
heldOn?: string | null, 
/**
 * 1 to 600; none where nobody looked at the clock.
 */
minutes?: number | null, sharedNote?: string | null, actions?: Array<NewAction> | null, workingNotes?: Array<string> | null, 
/**
 * What the leader wants to ask again next time.
 */
agenda?: Array<string> | null, };

/**
 * Somebody who holds work that must go on.
 */
export type HolderLine = { person: PersonId, name: string, role: HolderRole, 
/**
 * Whether they can be counted on.
 */
counts: boolean, away: boolean, };

/**
 * Who somebody is to work that must go on.
 */
export type HolderRole = "primary" | "stand_in" | "learner";

export type Holiday = { holiday: string, day: string, name: string, };

export type HolidaysFile = { file: string, };

/**
 * What the day's housekeeping did.
 */
export type Housekeeping = { backedUp: boolean, 
/**
 * Working notes whose ninety days were over.
 */
notesGone: number, 
/**
 * The newest backup was restored for a trial.
 */
triedRestore: boolean, 
/**
 * Packets and requests whose time was over: what they told was erased.
 */
packetsGone: number, };

/**
 * How its keys came to be accepted.
 */
export type HowAccepted = "compared" | "vouched";

/**
 * How somebody of the packet was found here.
 */
export type HowMatched = "number" | "name" | "new" | "said" | "asks";

/**
 * A title of HR's list.
 */
export type HrTitle = { title: string, from: string, to: string | null, 
/**
 * None where the file has no such column.
 */
duties: string | null, };

/**
 * What waits for HR.
 */
export type HrToday = { date: string, summary: Message, lines: Array<HrTodayLine>, 
/**
 * Whether a packet was ever taken here.
 */
received: boolean, };

/**
 * What a line of HR's Today is about, in the order in which they stand.
 */
export type HrTodayKind = "packet_ends" | "answer_came" | "case_unread" | "undecided" | "request_late" | "not_returned" | "not_told" | "can_close";

/**
 * A line of HR's Today.
 */
export type HrTodayLine = { 
/**
 * Its own name, the same until what it is about changes.
 */
line: string, kind: HrTodayKind, tone: Tone, fact: Message, why: Message, 
/**
 * Where it is about one case.
 */
case: ReviewCaseId | null, };

export type ImportContacts = { file: string, mapping: Array<ContactField | null>, sheet?: string | null, agents?: Array<AgentIs> | null, since?: string | null, 
/**
 * Whether lines with problems may be left out. Without it nothing is imported while there are any.
 */
skipBroken?: boolean | null, };

export type ImportPeople = { file: string, mapping: Array<PeopleField | null>, sheet?: string | null, 
/**
 * Whether lines with problems may be left out. Without it nothing is imported while there are any.
 */
skipBroken?: boolean | null, 
/**
 * Whether more than one in twenty may change.
 */
large?: boolean | null, };

export type ImportPositions = { file: string, mapping: Array<TitleField | null>, sheet?: string | null, 
/**
 * Whether lines with problems may be left out. Without it nothing is imported while there are any.
 */
skipBroken?: boolean | null, 
/**
 * Whether what is kept of a large part of the people may be replaced.
 */
large?: boolean | null, };

export type ImportQueueLog = { file: string, agents?: Array<AgentIs> | null, since?: string | null, 
/**
 * Whether broken lines may be left out. Without it nothing is imported while there are any.
 */
skipBroken?: boolean | null, };

export type Imported = { added: number, updated: number, skipped: number, };

export type ImportedAbsences = { added: number, known: number, skipped: number, 
/**
 * Columns or further words that were not read.
 */
dropped: number, };

export type ImportedContacts = { list: ContactListId, contacts: number, 
/**
 * Lines that were left out because something was wrong with them.
 */
skipped: number, };

export type ImportedHolidays = { added: number, known: number, };

export type ImportedTitles = { people: number, differences: number, 
/**
 * Lines with problems, and lines about nobody of this vault.
 */
skipped: number, };

export type InLanguage = { language: Locale, };

export type InformEmployee = { 
/**
 * The decision, by its entry.
 */
entry: string, way: InformedWay, 
/**
 * Who told them; the leader of the settings where it is left out.
 */
by?: string | null, 
/**
 * Today where it is left out.
 */
on?: string | null, 
/**
 * What the employee said, in their own words: never refused.
 */
reply?: string | null, };

/**
 * How the employee was told.
 */
export type InformedWay = "talk" | "call" | "letter" | "mail";

export type InheritPromises = { 
/**
 * The new leader.
 */
to: Party, 
/**
 * The leader before; the one of the settings where it is left out.
 */
from?: Party | null, 
/**
 * The first day of the new leader; today where it is left out.
 */
on?: string | null, };

/**
 * A question.
 */
export type Item = { question: string, kind: ItemKind, critical: CriticalClass, 
/**
 * Its part of its section in basis points; all questions of a section weigh the same where none is set.
 */
weight?: number | null, 
/**
 * What great looks like, in one sentence.
 */
great: string, 
/**
 * An example of it.
 */
example: string, };

/**
 * How a question is answered.
 */
export type ItemKind = "yes_no" | "three";

export type ItemState = "open" | "discussed" | "parked" | "withdrawn" | "became";

export type JoinTeam = { person: PersonId, from: string, team: string, };

export type KeepNote = { note: NoteId, kept: boolean, };

export type KeepPartly = { commitment: CommitmentId, facets: Array<RealizedInput>, 
/**
 * What was kept; needed where it is no change of role.
 */
words?: string | null, };

/**
 * Two histories that contradict each other.
 */
export type KeptFork = { center: string, foundOn: string, sentence: Message, };

/**
 * Whether this laptop has a keychain that answers.
 */
export type Keychain = "available" | "absent" | "locked";

/**
 * How many rows of a kind.
 */
export type KindCount = { 
/**
 * Key of its name.
 */
kind: string, count: number, };

export type LadderId = string;

/**
 * A ladder in the list.
 */
export type LadderLine = { ladder: LadderId, name: string, version: number, validFrom: string, 
/**
 * The names of its levels, the lowest first.
 */
levels: Array<string>, 
/**
 * How many findings must be mended before somebody is measured by it.
 */
toMend: number, 
/**
 * How many are worth a look.
 */
toLook: number, 
/**
 * People who are in a round or a case on it.
 */
people: number, };

export type LadderPage = { ladder: LadderId, name: string, 
/**
 * The version that holds today.
 */
version: number, 
/**
 * Newest first.
 */
versions: Array<LadderVersion>, 
/**
 * What the lint says of the newest version.
 */
findings: Array<LintLine>, };

/**
 * The ladders that ship with the app (DOMAIN 3).
 */
export type LadderTemplate = "agent" | "senior_agent" | "coach" | "knowledge_owner" | "planner" | "quality_specialist" | "team_leader";

export type LadderVersion = { version: number, validFrom: string, levels: Array<Level>, 
/**
 * Somebody is or was measured by it, so it stays as it is.
 */
inUse: boolean, };

export type LaneBand = { 
/**
 * The position, or what was promised.
 */
label: string, kind: BandKind, 
/**
 * How the position is filled; none for what is promised.
 */
filled: AssignmentKind | null, from: string, 
/**
 * Open where it goes on.
 */
to: string | null, };

/**
 * A triangle below the lane.
 */
export type LanePullBack = { from: string, to: string | null, days: number, 
/**
 * None where only the days are known.
 */
hours: number | null, };

export type Language = "system" | "en" | "nl" | "nb";

/**
 * The pairing card of this laptop.
 */
export type LaptopCard = { 
/**
 * As text, for a mail.
 */
text: string, 
/**
 * The QR code as an SVG document.
 */
qr: string, words: Array<string>, 
/**
 * The text as a file, ready to be saved.
 */
document: Document, };

/**
 * Another laptop that this one exchanges files with.
 */
export type LaptopId = string;

/**
 * Whose laptop it is.
 */
export type LaptopKind = "hr" | "center";

/**
 * A laptop in the list.
 */
export type LaptopLine = { laptop: LaptopId, name: string, kind: LaptopKind, 
/**
 * The eight words of the keys that count.
 */
words: Array<string>, acceptedOn: string, how: HowAccepted, 
/**
 * How many keys it had before.
 */
formerKeys: number, forgottenOn: string | null, };

/**
 * What is known about the keys on a card or in a packet.
 */
export type LaptopTrust = "first" | "known" | "changed" | "own";

export type LastMove = { transition: TransitionId, position: string, effectiveOn: string, 
/**
 * A title and too little else, until now.
 */
onPaper: boolean, 
/**
 * Days in the old role since.
 */
pulledBackDays: number, };

export type LetCaseGo = { case: CaseId, words?: string | null, on?: string | null, };

/**
 * A level of a ladder. What was expected on the levels below is still expected.
 */
export type Level = { name: string, 
/**
 * None where nobody has said yet when it opens; the lint asks for it.
 */
opening: OpeningRule | null, expectations: Array<Expectation>, 
/**
 * Where one can go from here, other than to the next level of this ladder: other ladders, by what they are called.
 */
leadsTo: Array<string>, };

/**
 * What goes up and down by itself stays between these.
 */
export type Limits = { mean: number, upper: number, lower: number, };

/**
 * What a line is kept as.
 */
export type LineKind = "note" | "action" | "promise" | "ask" | "only_me";

export type LineProblem = { 
/**
 * The line as the spreadsheet counts it.
 */
line: number, column: string, message: Message, };

/**
 * Something the lint found, and where: places count from 0, and none means the thing as a whole.
 */
export type LintFinding = { rule: LintRule, weight: LintWeight, level: number | null, expectation: number | null, signal: number | null, 
/**
 * The name or the words it is about; empty where there are none.
 */
words: string, counted: Counted | null, };

export type LintLadder = { name: string, levels: Array<Level>, };

/**
 * A finding of the lint with its sentence.
 */
export type LintLine = { finding: LintFinding, message: Message, };

/**
 * What the lint can find.
 */
export type LintRule = "no_levels" | "no_words" | "level_twice" | "no_signals" | "signal_missing" | "one_signal" | "no_opening_rule" | "dead_end" | "too_few" | "too_many" | "expectation_twice" | "signal_twice" | "asks_less" | "asks_nothing_new" | "not_observable" | "counts_years" | "counts_days_away" | "asks_for_more_hours";

/**
 * A scorecard as it stands on the screen, whole or not.
 */
export type LintScorecard = { card: Scorecard, 
/**
 * The language it is written in.
 */
language: Locale, };

/**
 * How much a finding weighs.
 */
export type LintWeight = "mend" | "look";

/**
 * A language that Evenkeel writes in.
 */
export type Locale = "en" | "nl" | "nb";

/**
 * Days away, as they are typed. Without `to` the end is open.
 */
export type LogAbsence = { person: PersonId, kind: AbsenceKind, from: string, 
/**
 * Wall clock "13:00", where the first day is a part.
 */
fromAt?: string | null, to?: string | null, 
/**
 * Wall clock, where the last day is a part.
 */
toAt?: string | null, 
/**
 * The end is expected, not certain.
 */
endExpected?: boolean | null, 
/**
 * When to ask again; the next working day, or the one before the expected end, where it is left out.
 */
reviewOn?: string | null, };

/**
 * Whether the record is whole.
 */
export type LogCheck = { sound: boolean, sentence: Message, entries: number, logs: number, 
/**
 * The first entry that is not right.
 */
at: string | null, 
/**
 * No fault, and worth a note: entries that are older by the laptop's clock than the one before them, and entries that
 * somebody remembers and that a restore left behind.
 */
notes: Array<Message>, };

export type LogTime = { kind: TeamTime, 
/**
 * 1 to 600.
 */
minutes: number, person?: PersonId | null, 
/**
 * Today where it is left out.
 */
on?: string | null, };

/**
 * A long absence, and who stands in.
 */
export type LongAbsence = { absence: AbsenceLine, standIns: Array<BackfillLine>, sentence: Message, };

/**
 * A packet that was made.
 */
export type MadePacket = { packet: PacketId, 
/**
 * The file; none where it was only tried.
 */
document: Document | null, expires: string, };

export type MakeHandover = { 
/**
 * The next leader's, accepted as a center's.
 */
laptop: LaptopId, 
/**
 * Who stays, or goes to somebody else; nobody where it is left out.
 */
leaveOut?: Array<PersonId> | null, 
/**
 * The last day on which it may be opened; in sixty days where it is left out.
 */
expires?: string | null, 
/**
 * How many entries the record had when it was shown what leaves: what came since leaves only after it was shown.
 */
shownEntries?: number | null, };

/**
 * A wish that is not known is refused: left out, nothing would stay here.
 */
export type MakePacket = { request: RequestId, 
/**
 * Promises that were asked for and stay here. HR sees how many.
 */
leaveOut?: Array<CommitmentId> | null, 
/**
 * The last day on which it may be opened; in sixty days where it is left out.
 */
expires?: string | null, 
/**
 * How many entries the record had when it was shown what leaves: what came since leaves only after it was shown.
 */
shownEntries?: number | null, };

export type MakePromise = { person: PersonId, 
/**
 * The day it was said; today where it is left out.
 */
promisedOn?: string | null, 
/**
 * Who does the old work meanwhile. A link of this laptop only, never in the log.
 */
cover?: PersonId | null, 
/**
 * The line of a talk that it was written down from.
 */
draft?: string | null, what: string, 
/**
 * A date; or
 */
due?: string | null, 
/**
 * openly none.
 */
noDate?: boolean | null, kind?: PromiseKind | null, strength?: Strength | null, conditions?: Array<Condition> | null, opening?: Opening | null, authority?: Authority | null, 
/**
 * Who promises; the leader of the settings where it is left out.
 */
promisor?: Party | null, witnesses?: Array<Party> | null, howKnown?: string | null, facets?: Array<Facet> | null, 
/**
 * Written down although the opening is promised to as many others as it has seats.
 */
despiteConflict?: boolean | null, };

/**
 * What was seen of one question. Typed with the keys 1, 2, 3 and N.
 */
export type Mark = "1" | "2" | "3" | "n";

export type MarkChange = { 
/**
 * Today where it is left out.
 */
on?: string | null, 
/**
 * What changed.
 */
words: string, };

export type MeetCondition = { commitment: CommitmentId, 
/**
 * Which condition, counted from 0.
 */
index: number, on?: string | null, };

/**
 * A one-on-one: planned, held, or ended another way.
 */
export type MeetingId = string;

/**
 * Everything a talk needs on one screen.
 */
export type MeetingPage = { meeting: MeetingId, person: PersonId, name: string, plannedFor: string, at: string | null, state: MeetingState, heldOn: string | null, lastHeld: string | null, minutes: number | null, 
/**
 * The first line of the last shared record: where the talk left off.
 */
human: Remembered | null, 
/**
 * What the employee brought.
 */
brought: Array<AgendaItem>, 
/**
 * What the leader wanted to ask.
 */
mine: Array<AgendaItem>, 
/**
 * Open ones, and those that were closed since the last talk.
 */
actions: Array<Action>, 
/**
 * Whether it is time to ask where they want to go.
 */
whereTo: boolean, 
/**
 * Key of an open question, when nothing is on the table.
 */
question: string | null, draft: string, 
/**
 * When the next talk would be: same weekday, at the rhythm.
 */
next: NextTalk | null, sharedNote: string, notes: Array<WorkingNote>, answer: Answer, 
/**
 * Promises to this person that somebody still waits for.
 */
promises: Array<PromiseLine>, };

export type MeetingState = "planned" | "held" | "moved" | "cancelled" | "no_show";

/**
 * Who somebody of the packet is, as the next leader says.
 */
export type MemberIs = { 
/**
 * As in the packet.
 */
member: PersonId, 
/**
 * Somebody of this vault; nobody yet where it is left out.
 */
person?: PersonId | null, };

/**
 * A sentence: the key of a message in `locales/`, with its arguments.
 */
export type Message = { key: string, args: { [key in string]: Arg }, };

export type MissOneOnOne = { meeting: MeetingId, 
/**
 * Who did not come.
 */
who: Side, };

export type Missing = { day: string, names: Array<string>, finding: Message, 
/**
 * What falls to one or nobody first.
 */
lines: Array<MissingLine>, };

/**
 * What would become of some work.
 */
export type MissingLine = { function: FunctionId, name: string, 
/**
 * People who can do it and are there that day, and how many of these without those who are missing.
 */
before: number, after: number, minimum: number, 
/**
 * People who could, were it not too long ago.
 */
stale: Array<string>, documented: boolean, reliance: Reliance, sentence: Message, 
/**
 * Whom to train, the quickest first.
 */
train: Array<Trainee>, };

/**
 * A tick on the promise line.
 */
export type MoveMark = { on: string, to: string | null, cause: Cause, };

export type MoveOneOnOne = { meeting: MeetingId, plannedFor: string, at?: string | null, 
/**
 * Who asked for it.
 */
by: Side, };

export type MovePromise = { commitment: CommitmentId, 
/**
 * The new date; or
 */
due?: string | null, 
/**
 * openly none.
 */
noDate?: boolean | null, cause: Cause, 
/**
 * Needed where the cause is "other".
 */
words?: string | null, 
/**
 * The leader where it is left out.
 */
decidedBy?: Party | null, 
/**
 * The day the employee was told; or
 */
toldOn?: string | null, 
/**
 * openly not yet.
 */
notToldYet?: boolean | null, 
/**
 * What is offered meanwhile.
 */
meanwhile?: string | null, 
/**
 * What the employee said to it, in their words. Never refused.
 */
reply?: string | null, };

/**
 * A move of somebody of the packet from one position to another.
 */
export type MovedTo = { 
/**
 * The pseudonym, hex.
 */
subject: string, 
/**
 * A word of the seven kinds of moves.
 */
kind: string, from: string, to: string, on: string, 
/**
 * What became of it: real, paper, recalled; '' while that is not settled.
 */
outcome: string, };

export type NameCover = { commitment: CommitmentId, 
/**
 * None: it is open again.
 */
person?: PersonId | null, };

export type NameHolder = { function: FunctionId, person: PersonId, 
/**
 * None: no longer one of its holders.
 */
role?: HolderRole | null, 
/**
 * Today where it is left out.
 */
from?: string | null, };

export type NameSecond = { case: ReviewCaseId, name: string, why: SecondWhy, 
/**
 * Who names them; whose laptop it is where it is left out.
 */
by?: string | null, };

/**
 * A piece of work that is open.
 */
export type NeedLine = { 
/**
 * The absence that began it.
 */
absence: AbsenceId, 
/**
 * The cover that left it, where somebody is there and covers elsewhere.
 */
becauseOf: DecisionId | null, 
/**
 * Whose work it is.
 */
missing: PersonId, name: string, function: FunctionId, functionName: string, day: string, 
/**
 * "08:00–16:00", as the wall clock shows it.
 */
hours: string, 
/**
 * Minutes since 1970 UTC: hand it back to decide.
 */
begins: number, minutes: number, };

/**
 * An action as it is taken on in a talk.
 */
export type NewAction = { owner: Side, text: string, due?: string | null, };

export type NextTalk = { plannedFor: string, at?: string | null, };

/**
 * A working note of the leader.
 */
export type NoteId = string;

/**
 * A heading with its sentences.
 */
export type NoticePart = { title: Message, lines: Array<Message>, };

export type OfAbsence = { absence: AbsenceId, };

export type OfBlock = { block: BlockId, };

export type OfCalibration = { calibration: CalibrationId, };

export type OfCoaching = { coaching: CoachingId, };

export type OfContactList = { list: ContactListId, };

export type OfDecision = { decision: DecisionId, 
/**
 * The same for these, in one step: whoever covers a week says yes once.
 */
also?: Array<DecisionId> | null, };

export type OfDraft = { draft: string, };

export type OfDraw = { draw: DrawId, };

export type OfEvaluation = { evaluation: EvaluationId, };

export type OfFunction = { function: FunctionId, };

export type OfHoliday = { holiday: string, };

export type OfLadder = { ladder: LadderId, };

export type OfMeeting = { meeting: MeetingId, };

export type OfNote = { note: NoteId, };

export type OfPerson = { person: PersonId, };

export type OfPersonDraws = { person: PersonId, };

export type OfPromise = { commitment: CommitmentId, };

export type OfRequest = { request: RequestId, };

export type OfReviewed = { commitment: CommitmentId, };

export type OfRound = { round: RoundId, };

export type OfScorecard = { scorecard: ScorecardId, };

export type OfSheet = { view: CalibrationViewId, };

export type OfSkill = { skill: SkillId, };

export type OfferActing = { person: PersonId, position: string, 
/**
 * The position they go back to; the one they have where it is left out.
 */
returnsTo?: string | null, from: string, 
/**
 * The last day as it is planned. There is no acting without one.
 */
plannedEnd: string, 
/**
 * The day it was offered; today where it is left out.
 */
on?: string | null, 
/**
 * They said yes at once.
 */
accepted?: boolean | null, };

export type OnDay = { 
/**
 * Today where it is left out.
 */
day?: string | null, };

/**
 * A level of a ladder that somebody stands on.
 */
export type OnLadder = { ladder: LadderId, ladderName: string, version: number, level: string, expectations: Array<Expectation>, 
/**
 * The next level of this ladder; none at its top.
 */
next: string | null, 
/**
 * Other ladders one can go to from here.
 */
leadsTo: Array<string>, };

export type OnOff = { on: boolean, };

export type OpenCase = { case: CaseId, stage: CaseStage, since: string, sentence: Message | null, };

export type OpenCoaching = { person: PersonId, 
/**
 * The check and the question it comes from.
 */
evaluation?: EvaluationId | null, item?: ScorecardItemId | null, 
/**
 * What it is about.
 */
goal: string, 
/**
 * The one thing to try.
 */
behaviour?: string | null, 
/**
 * Whose next step it is; theirs where it is left out.
 */
owner?: Side | null, 
/**
 * In two weeks where it is left out.
 */
lookAgainOn?: string | null, 
/**
 * The coaching whose place it takes.
 */
supersedes?: CoachingId | null, };

export type OpenRound = { round: RoundId, level: string, awaited: Awaited, };

/**
 * The position that a promise depends on.
 */
export type Opening = { position: string, from: string | null, 
/**
 * How many can have it: 1 to 50.
 */
seats: number, };

/**
 * When a level becomes possible for somebody who is ready for it. Without such a rule people wait for nothing
 * (DOMAIN 3: ready and opening are separate facts).
 */
export type OpeningKind = "when_ready" | "seat_free" | "set_days";

/**
 * How a level opens.
 */
export type OpeningRule = { kind: OpeningKind, 
/**
 * Who decides, and how one hears of it.
 */
words: string, };

export type OtherPromise = { commitment: CommitmentId, what: string, };

/**
 * What a contact came to.
 */
export type Outcome = { 
/**
 * The score without critical questions, 0 to 10,000 basis points; none where nothing of it was seen.
 */
score: number | null, customer: ClassOutcome, business: ClassOutcome, compliance: ClassOutcome, };

export type OwnWords = { text: string, };

/**
 * A count as it is kept and shown.
 */
export type PacketCount = { 
/**
 * A word, such as promise.
 */
what: string, howMany: number, };

/**
 * Why a packet is refused. Each has its own sentence, `packet-…`.
 */
export type PacketFault = "not_a_packet" | "cut_short" | "damaged" | "not_for_this_laptop" | "altered" | "redirected" | "newer" | "too_large" | "expired" | "unknown_sender" | "changed_keys" | "replayed" | "older_head" | "fork" | "gap" | "other_purpose" | "not_asked_for" | "asked_already" | "too_late";

/**
 * A packet that was made or taken here.
 */
export type PacketId = string;

/**
 * Everything that will leave, as it will be read.
 */
export type PacketPreview = { request: RequestLine, expires: string, 
/**
 * What happens to it then, told before it leaves.
 */
afterwards: Message, people: Array<PreviewPerson>, 
/**
 * Asked for, and none of their promises is in scope.
 */
without: Array<string>, 
/**
 * Names that nobody of this center bears.
 */
unknown: Array<string>, 
/**
 * Who is named in these promises: who promised, decided, witnessed.
 */
parties: Array<string>, 
/**
 * Signed halves of entries, about everybody: without names or words.
 */
entries: number, withheld: Array<Withheld>, 
/**
 * What is never in a packet.
 */
never: Array<Message>, };

/**
 * What a packet is and holds. Its first sentence is the result of the check; the default answer is "not yet".
 */
export type PacketRead = { sound: boolean, fault: PacketFault | null, sentence: Message, 
/**
 * The eight words of whoever signed it.
 */
words: Array<string>, 
/**
 * Two histories contradict each other, and both can be kept.
 */
canKeepFork: boolean, 
/**
 * The center, by the name that this side gave its laptop.
 */
from: string, laptop: LaptopId | null, request: RequestLine | null, number: number, madeAt: string, expires: string | null, 
/**
 * What happens to it then.
 */
afterwards: Message | null, 
/**
 * "Entries 1 to 412 of the record hang together; the last one is of 3 March."
 */
verified: Message | null, people: Array<PersonInPacket>, counts: Array<PacketCount>, withheld: Array<Withheld>, 
/**
 * What is worth a word, and no fault.
 */
notes: Array<Message>, };

/**
 * What is looked at.
 */
export type Part = "pages" | "tables" | "references" | "search" | "history" | "promises" | "cases";

/**
 * One part of the vault, and how it is.
 */
export type PartChecked = { part: Part, verdict: Verdict, 
/**
 * How many pages, rows or entries are not as they should be.
 */
faults: number, };

/**
 * When on its day a contact was.
 */
export type PartOfDay = "unknown" | "morning" | "afternoon" | "evening";

/**
 * Somebody in a structured field: a person of this vault, or the name of somebody who is not in it, such as a director.
 */
export type Party = { person: PersonId | null, 
/**
 * Empty where it is a person of the vault: their name is looked up, and goes with them.
 */
name: string, };

export type PassOver = { drawn: DrawnId, reason: string, };

export type Passphrase = { passphrase: string, };

/**
 * A day of a usual week.
 */
export type PatternDay = { 
/**
 * 1 is Monday.
 */
weekday: number, 
/**
 * Wall clock "09:00".
 */
startsAt: string, 
/**
 * 15 to 960.
 */
minutes: number, };

export type PayBack = { 
/**
 * What was taken.
 */
break: BreakId, 
/**
 * Today where it is left out.
 */
on?: string | null, };

/**
 * What a column of a list of people can hold.
 */
export type PeopleField = "name" | "first_name" | "last_name" | "preferred_name" | "pronouns" | "employee_number" | "languages" | "joined" | "left" | "team" | "position" | "weekly_hours" | "fte" | "manager";

export type PeoplePreview = { fileName: string, format: Message, sheets: Array<string>, sheet: string, 
/**
 * The columns were understood this way before.
 */
remembered: boolean, columns: Array<PreviewColumn>, rows: number, added: number, updated: number, unchanged: number, 
/**
 * The first two hundred.
 */
problems: Array<LineProblem>, problemCount: number, 
/**
 * It would change more than one in twenty: the import asks once more.
 */
large: boolean, 
/**
 * New people whose name somebody bears already.
 */
sameName: Array<string>, };

/**
 * A stretch of employment with the same hours.
 */
export type Period = { from: string, to: string | null, weeklyHours: number, };

export type PersonId = string;

/**
 * Somebody in a packet.
 */
export type PersonInPacket = { name: string, number: string, promises: number, 
/**
 * Promises to them in the record, those that did not come too: the signed halves can't hide one.
 */
inRecord: number, };

/**
 * Somebody in a list.
 */
export type PersonLine = { person: PersonId, 
/**
 * What they are called.
 */
name: string, fullName: string, employeeNumber: string, team: string, position: string, joined: string | null, 
/**
 * Their last day, once it has passed.
 */
left: string | null, };

export type PersonOn = { person: PersonId, on: string, };

export type PersonPage = { person: PersonId, name: string, fullName: string, preferredName: string, pronouns: string, employeeNumber: string, languages: string, team: string, position: string, manager: Someone | null, weeklyHours: number | null, joined: string | null, 
/**
 * Their last day, once it has passed.
 */
left: string | null, 
/**
 * Their last day, where it is known and still to come.
 */
leavesOn: string | null, 
/**
 * Employment, newest first.
 */
periods: Array<Period>, assignments: Array<AssignmentLine>, summary: Array<Message>, rhythm: Rhythm, targetDays: number, limitDays: number, place: string, 
/**
 * Whether the rhythm is their own, not the team's usual one.
 */
ownRhythm: boolean, paused: boolean, next: PlannedMeeting | null, dots: RhythmDots, 
/**
 * Open ones of both sides.
 */
actions: Array<Action>, 
/**
 * Not settled yet.
 */
agenda: Array<AgendaItem>, notes: Array<WorkingNote>, 
/**
 * Newest first, at most two hundred rows.
 */
timeline: Array<TimelineRow>, figures: Array<Figure>, 
/**
 * Open ones first, at most fifty.
 */
promises: Array<PromiseLine>, 
/**
 * Said in a talk and not written down yet.
 */
promiseDrafts: Array<PromiseDraft>, 
/**
 * When they are and were away, the newest first.
 */
absences: Array<AbsenceLine>, 
/**
 * What they can do, by name.
 */
skills: Array<SkillLine>, 
/**
 * Their last checks of contacts, newest first, at most twelve.
 */
checks: Array<CheckLine>, 
/**
 * What they work at: open ones first.
 */
coaching: Array<CoachingLine>, };

/**
 * Where a thing is on the screen.
 */
export type Place = { "screen": "today" } | { "screen": "people" } | { "screen": "person", person: PersonId, } | { "screen": "career", person: PersonId, } | { "screen": "cover" } | { "screen": "ladders" } | { "screen": "meeting", meeting: MeetingId, } | { "screen": "promises" } | { "screen": "promise", commitment: CommitmentId, } | { "screen": "laptops" } | { "screen": "quality" } | { "screen": "check", evaluation: EvaluationId, } | { "screen": "reviews" } | { "screen": "skills" } | { "screen": "work" } | { "screen": "settings" };

export type PlanBackfill = { absence: AbsenceId, standIn: PersonId, 
/**
 * First day of the hand-over; the last working days before the absence are usual.
 */
handOverIn: string, 
/**
 * End of the first week, when both look again; seven days after the hand-over where it is left out.
 */
trialUntil?: string | null, 
/**
 * First day of handing back.
 */
handOverOut: string, endsOn: string, 
/**
 * The position that is filled meanwhile; without one nobody is put into it.
 */
position?: string | null, 
/**
 * What the stand-in returns to; their own job where it is left out.
 */
returnsTo?: string | null, };

export type PlanChecks = { 
/**
 * One person, or everybody of a team, or everybody where both are left out.
 */
person?: PersonId | null, 
/**
 * By its name, as people are put in a team.
 */
team?: string | null, 
/**
 * 0 to 40.
 */
perMonth: number, 
/**
 * A day of the month from which it holds; this month where it is left out.
 */
from?: string | null, };

export type PlanOneOnOne = { person: PersonId, plannedFor: string, 
/**
 * Wall clock, "10:00".
 */
at?: string | null, };

/**
 * A talk to come.
 */
export type PlannedMeeting = { meeting: MeetingId, plannedFor: string, at: string | null, 
/**
 * Something has been typed in it already.
 */
hasDraft: boolean, };

export type PositionsPreview = { fileName: string, format: Message, sheets: Array<string>, sheet: string, 
/**
 * The columns were understood this way before.
 */
remembered: boolean, columns: Array<TitleColumn>, rows: number, 
/**
 * People of this vault whom the list names.
 */
people: number, 
/**
 * The first two hundred.
 */
problems: Array<LineProblem>, problemCount: number, 
/**
 * How the list differs from the ledger; the first two hundred.
 */
differences: Array<DifferenceLine>, differenceCount: number, 
/**
 * So many people's kept titles would be replaced by others that it must be confirmed.
 */
large: boolean, };

/**
 * How this laptop shows the app. Kept beside the vault, because the locked screen needs them too.
 */
export type Preferences = { language: Language, theme: Theme, density: Density, 
/**
 * Whether single letters are keys (WCAG 2.1.4).
 */
singleKeys: boolean, };

export type PreviewColumn = { header: string, field: PeopleField | null, samples: Array<string>, 
/**
 * A cause or health column: never read.
 */
dropped: boolean, };

export type PreviewContacts = { file: string, mapping?: Array<ContactField | null> | null, sheet?: string | null, 
/**
 * Who an agent of the file is.
 */
agents?: Array<AgentIs> | null, 
/**
 * The first day that counts; ninety days ago where it is left out.
 */
since?: string | null, };

export type PreviewHandover = { 
/**
 * Who stays, or goes to somebody else; nobody where it is left out.
 */
leaveOut?: Array<PersonId> | null, };

/**
 * One line that leaves: an entry of the record, an answer to HR, or that the employee was told.
 */
export type PreviewLine = { 
/**
 * The entry of the record; of HR's log where it is an answer to that.
 */
entry: string, 
/**
 * The word of its kind.
 */
kind: string, on: string, title: Message, 
/**
 * What they wrote, as they wrote it.
 */
words: Array<string>, 
/**
 * Whatever else the entry holds.
 */
also: Array<Message>, 
/**
 * Entered by mistake.
 */
struck: boolean, };

export type PreviewPeople = { file: string, mapping?: Array<PeopleField | null> | null, sheet?: string | null, };

/**
 * One person with what leaves about them.
 */
export type PreviewPerson = { person: PersonId, name: string, number: string, 
/**
 * Their last day, where they left.
 */
left: string | null, promises: Array<PreviewPromise>, assignments: Array<Filled>, transitions: Array<MovedTo>, pullBacks: Array<PulledBack>, };

export type PreviewPositions = { file: string, mapping?: Array<TitleField | null> | null, sheet?: string | null, };

/**
 * One promise, and every line of it that leaves.
 */
export type PreviewPromise = { commitment: CommitmentId, line: PromiseLine, leftOut: boolean, 
/**
 * Oldest first, then what is answered to HR; empty where it is left out.
 */
lines: Array<PreviewLine>, };

export type PreviewQueueLog = { file: string, agents?: Array<AgentIs> | null, 
/**
 * The first day that counts; ninety days ago where it is left out.
 */
since?: string | null, };

/**
 * What is wrong with one field of an input.
 */
export type Problem = { 
/**
 * The field's name as it is in the input, in camelCase.
 */
field: string, key: string, args: { [key in string]: Arg }, };

/**
 * How far the reading of a long file is: in bytes of a log, in contacts of a table. Both are 0 where nothing is being read.
 */
export type Progress = { read: number, of: number, };

/**
 * What the employee answered to the terms.
 */
export type PromiseAnswer = "agree" | "agree_with_comment" | "disagree" | "decline" | "no_answer";

/**
 * What the employee is asked.
 */
export type PromiseAsks = "terms" | "kept" | "reply";

export type PromiseBoard = { summary: Message, shown: PromiseFilter, counts: PromiseCounts, 
/**
 * The twelve months of the pictures: nine before this one and two after it.
 */
from: string, to: string, today: string, lines: Array<PromiseLine>, 
/**
 * Where the next page begins.
 */
next: number | null, drafts: Array<PromiseDraft>, };

/**
 * How many there are of each.
 */
export type PromiseCounts = { open: number, due: number, moved: number, broken: number, kept: number, all: number, };

/**
 * A `>` line of a talk that waits to become a promise.
 */
export type PromiseDraft = { draft: string, person: PersonId, name: string, text: string, due: string | null, saidOn: string, meeting: MeetingId, };

/**
 * A promise as it was received.
 */
export type PromiseElsewhere = { line: PromiseLine, terms: Terms, 
/**
 * Where the terms were stated anew: the first ones.
 */
firstTerms: Terms | null, promisor: string, witnesses: Array<string>, answer: AnswerGiven | null, conditions: Array<ConditionLine>, 
/**
 * Promised or realized; empty unless it is a change of role.
 */
facets: Array<FacetLine>, moves: Array<PromiseMove>, views: BothViews, successor: Successor | null, 
/**
 * Oldest first.
 */
events: Array<PromiseEvent>, };

/**
 * One entry of the record, in words.
 */
export type PromiseEvent = { entry: string, kind: EventKind, 
/**
 * The day it happened, as people say it.
 */
on: string, writtenAt: string, title: Message, 
/**
 * What they wrote, as they wrote it.
 */
words: Array<string>, 
/**
 * Whose word it is.
 */
by: Side, way: PromiseWay | null, slipCode: string, 
/**
 * Entered by mistake.
 */
struck: boolean, 
/**
 * The employee may still reply to it.
 */
canReply: boolean, canCorrect: boolean, 
/**
 * A move that the employee was not told of yet.
 */
canTell: boolean, sixWords: Array<string>, };

/**
 * Which promises are shown.
 */
export type PromiseFilter = "open" | "due" | "moved" | "broken" | "kept" | "all";

/**
 * How a promise is drawn (INTERFACE 8); a word always stands beside it.
 */
export type PromiseGlyph = "open" | "soon" | "look" | "kept" | "broken" | "gone";

/**
 * What a promise is about.
 */
export type PromiseKind = "promotion" | "role_change" | "training" | "pay" | "hours" | "project_time" | "release" | "feedback" | "other";

/**
 * A promise in a list.
 */
export type PromiseLine = { commitment: CommitmentId, person: PersonId, 
/**
 * What they are called.
 */
name: string, what: string, kind: PromiseKind, strength: Strength, state: PromiseState, 
/**
 * Its state in words, with a day where one matters.
 */
label: Message, glyph: PromiseGlyph, promisedOn: string, 
/**
 * The first date, for ever.
 */
originalDue: string | null, due: string | null, 
/**
 * The day it was kept, let go or given up.
 */
endedOn: string | null, 
/**
 * Every move, the employee's own wishes too.
 */
moves: Array<MoveMark>, 
/**
 * "Promised once, moved 4 times, 3 of 4 because of cover, 211 days after the first date."
 */
sentence: Message, 
/**
 * What the leader before is called, where it was inherited; '' where that is not known.
 */
inheritedFrom: string | null, 
/**
 * The likely thing to do.
 */
next: PromiseVerb | null, };

/**
 * One move, with who decided it and when the employee was told.
 */
export type PromiseMove = { entry: string, 
/**
 * Counted from 1.
 */
ordinal: number, on: string, from: string | null, to: string | null, cause: Cause, words: string, decidedBy: string, toldOn: string | null, 
/**
 * "Told 12 days before", "Told 3 days after it had passed", "Not told yet".
 */
notice: Message, meanwhile: string, reply: string, replyWay: PromiseWay | null, };

export type PromisePage = { line: PromiseLine, fullName: string, terms: Terms, 
/**
 * Where the terms were stated anew: the first ones.
 */
firstTerms: Terms | null, promisor: string, witnesses: Array<string>, writtenAt: string, 
/**
 * It was said days before it was written down.
 */
saidEarlier: boolean, answer: AnswerGiven | null, 
/**
 * The employee has until then, while they are asked.
 */
answerBy: string | null, 
/**
 * After a claim, while the employee is asked.
 */
confirmBy: string | null, conditions: Array<ConditionLine>, 
/**
 * Promised or realized; empty unless it is a change of role.
 */
facets: Array<FacetLine>, moves: Array<PromiseMove>, views: BothViews, successor: Successor | null, cover: CoverLink | null, coverQuestion: Message | null, conflict: Message | null, supersededBy: OtherPromise | null, 
/**
 * The promises whose place this one takes, with their own first dates.
 */
replaces: Array<ReplacedPromise>, 
/**
 * The entry whose receipt says how the promise stands now: the terms, or the newest move.
 */
receipt: string | null, 
/**
 * Newest first.
 */
events: Array<PromiseEvent>, may: Array<PromiseVerb>, };

/**
 * Where a promise stands today.
 */
export type PromiseState = "stated" | "unanswered" | "disputed" | "declined" | "active" | "at_risk" | "overdue_silent" | "claimed_kept" | "contested" | "kept" | "kept_unconfirmed" | "partly_kept" | "superseded" | "withdrawn" | "broken" | "reversed" | "restored" | "repaired" | "left_open" | "mistaken";

/**
 * What can be done with a promise.
 */
export type PromiseVerb = "answer" | "restate" | "move" | "claim" | "confirm" | "keep_partly" | "risk" | "back_on_track" | "withdraw" | "supersede" | "break" | "reverse" | "restore" | "repair" | "succeed" | "meet_condition" | "view" | "name_cover" | "reply";

export type PromiseView = { on: string, attribution: Attribution | null, breaches: Array<Breach>, words: string, way: PromiseWay | null, };

/**
 * How the employee's word reached the record.
 */
export type PromiseWay = "hand_over" | "paper" | "file" | "said";

/**
 * A facet that was promised, and since when it is real.
 */
export type PromisedFacet = { facet: Facet, realizedOn: string | null, };

export type Proposal = { covers: Array<ProposedCover>, 
/**
 * What nobody could take.
 */
open: Array<NeedLine>, sentence: Message, };

export type ProposeRemedy = { case: ReviewCaseId, remedy: RemedyKind, words?: string | null, due?: string | null, by?: string | null, };

/**
 * One cover of a proposal.
 */
export type ProposedCover = { need: NeedLine, person: PersonId, name: string, 
/**
 * 0 covers what an absence left, 1 what a cover left.
 */
depth: number, 
/**
 * It is a part of what nobody could take whole.
 */
split: boolean, };

export type Protect = { person: PersonId, kind: BlockKind, firstOn: string, 
/**
 * The first day where it is left out.
 */
lastOn?: string | null, 
/**
 * 1 is Monday; every day of these where it is left out.
 */
weekday?: number | null, 
/**
 * Wall clock "10:00".
 */
startsAt: string, 
/**
 * 15 to 1440.
 */
minutes: number, 
/**
 * The promise it comes from.
 */
commitment?: CommitmentId | null, };

/**
 * How much of the time since a move was spent in the old role (R14).
 */
export type PullBack = { 
/**
 * Days in the old role; a day that two rows cover is one day.
 */
days: number, 
/**
 * Days since the move took effect; its first day is the first of them.
 */
sinceEffect: number, };

export type PullBackId = string;

export type PullBackInput = { transition: TransitionId, 
/**
 * The first day back in the old role.
 */
from: string, 
/**
 * The last one; left out while it lasts.
 */
to?: string | null, 
/**
 * Hours in the old role, where they are known.
 */
hours?: number | null, cause: Cause, words?: string | null, 
/**
 * For a promise that is still open: the new date, where one was said.
 */
newDue?: string | null, 
/**
 * The day the employee was told of the new date; today where it is left out.
 */
toldOn?: string | null, };

/**
 * Somebody back in the old role.
 */
export type PullBackLine = { pullBack: PullBackId, transition: TransitionId, 
/**
 * The position they went back to.
 */
position: string, from: string, to: string | null, 
/**
 * Days by today, both ends included.
 */
days: number, 
/**
 * Hours in the old role; none where only the days are known.
 */
hours: number | null, 
/**
 * The code of a promise's causes.
 */
cause: string, words: string, commitment: CommitmentId | null, };

/**
 * Somebody of the packet went back to the old position after a move. Nothing says why.
 */
export type PulledBack = { 
/**
 * The pseudonym, hex.
 */
subject: string, from: string, to: string | null, 
/**
 * In the old role; 0 where only the days are known.
 */
minutes: number, };

/**
 * What it would mean to call somebody back into the job they were released from.
 */
export type PullsBack = { 
/**
 * Their job now.
 */
position: string, 
/**
 * How often with this one.
 */
times: number, 
/**
 * Days with this one.
 */
days: number, 
/**
 * The promise that it shows on.
 */
commitment: CommitmentId | null, 
/**
 * What was promised there.
 */
promise: string, };

export type PutShift = { person: PersonId, day: string, 
/**
 * Wall clock "09:00".
 */
startsAt: string, 
/**
 * 0 to 960; 0 is a day off.
 */
minutes: number, parts?: Array<ShiftPart> | null, };

/**
 * What is to do about checks.
 */
export type QualityBoard = { 
/**
 * "This month: 18 of 20 planned checks."
 */
finding: Message, 
/**
 * Whether a scorecard is in use.
 */
hasScorecard: boolean, 
/**
 * Whether there are contacts to draw from.
 */
hasContacts: boolean, 
/**
 * Seen otherwise; somebody else decides.
 */
toDecide: Array<WaitingCheck>, 
/**
 * Begun, and only the check is missing: their own view is in, or it goes on without.
 */
toCheck: Array<WaitingCheck>, 
/**
 * Their own view is asked for, and not in.
 */
ownViews: Array<WaitingCheck>, 
/**
 * Checked in the last two weeks, and not answered yet.
 */
toShow: Array<WaitingCheck>, lookAgain: Array<CoachingLine>, 
/**
 * Who has checks of this month left, or drawn contacts that wait; by name.
 */
left: Array<ChecksLeft>, };

/**
 * How one question does.
 */
export type QuestionLine = { item: ScorecardItemId, scorecard: string, question: string, 
/**
 * How many judgements there are of it in calibrations.
 */
judgements: number, 
/**
 * "They agree on 9 of 10."
 */
agreement: Message, 
/**
 * From twenty judgements on.
 */
statistics: Array<Statistic>, 
/**
 * How often it was seen otherwise, of how many checks.
 */
disputed: number, checks: number, 
/**
 * How often the person's own view differed, of how many.
 */
ownDiffers: number, ownViews: number, 
/**
 * "Rewrite this question", with why.
 */
rewrite: Message | null, };

export type QueueLogPreview = { lines: number, 
/**
 * Calls that people of the team had, and that are not too old.
 */
contacts: number, tooOld: number, agents: Array<FoundAgent>, 
/**
 * The first two hundred.
 */
problems: Array<LineProblem>, problemCount: number, };

/**
 * What a quick line would do.
 */
export type QuickLine = { label: Message, does: Does, 
/**
 * Where to go afterwards.
 */
then: Then | null, };

export type QuickText = { text: string, };

/**
 * Somebody to sit with, when nothing needs the leader.
 */
export type Quiet = { person: PersonId, name: string, seenOn: string | null, message: Message, };

export type Raise = { person: PersonId, by: Side, text: string, };

export type Rate = { round: RoundId, side: Side, 
/**
 * One for each expectation of the level, in its order.
 */
answers: Array<Rated>, 
/**
 * How the employee's came; needed from them.
 */
way?: Way | null, 
/**
 * For paper: the code on the slip.
 */
slipCode?: string | null, };

export type RateCalibration = { view: CalibrationViewId, 
/**
 * One for each question, in the order of the form.
 */
marks: Array<Mark>, };

/**
 * One answer.
 */
export type Rated = { rating: Rating, 
/**
 * What it is put down to: an example one can remember. May be empty.
 */
example: string, };

/**
 * How one rater saw one question.
 */
export type RatedSo = { name: string, mark: Mark, };

/**
 * How far somebody is with one expectation. The four steps are those of learning a job, so that an employee can say
 * them of themselves without boasting.
 */
export type Rating = "not_yet" | "with_help" | "alone" | "helps_others" | "not_seen";

/**
 * What both said, expectation by expectation.
 */
export type RatingGap = { lines: Array<GapLine>, };

export type ReadCard = { 
/**
 * A file that was chosen; or
 */
file?: string | null, 
/**
 * the letters of a card, or of its QR code.
 */
text?: string | null, 
/**
 * Whose new card it is said to be, where that laptop is known already.
 */
laptop?: LaptopId | null, };

/**
 * Since when somebody is ready, and who says so.
 */
export type Readiness = { since: string, decidedBy: string, };

/**
 * What a check found.
 */
export type RealizationCheck = { week: CheckWeek, 
/**
 * The day up to which was looked.
 */
on: string, finding: RealizationFinding, 
/**
 * Promised and real by then, in the order of the list.
 */
realized: Array<Facet>, 
/**
 * Promised and not real: the screen names them.
 */
missing: Array<Facet>, };

/**
 * What a check finds.
 */
export type RealizationFinding = "nothing_promised" | "all_real" | "mostly_real" | "behind" | "paper";

/**
 * A part of a change of role that has become real, as it is typed.
 */
export type RealizedInput = { facet: Facet, on: string, evidence?: string | null, };

/**
 * Why a backup was made.
 */
export type Reason = "daily" | "migration" | "import" | "asked" | "restore" | "packet";

export type RecallFromRole = { transition: TransitionId, 
/**
 * The first day back in the old role; today where it is left out.
 */
on?: string | null, cause: Cause, words?: string | null, };

/**
 * What a receipt says, and what the ledger says to it.
 */
export type ReceiptCheck = { verdict: ReceiptVerdict, sentence: Message, 
/**
 * What to do about it.
 */
detail: Message | null, 
/**
 * What is wrong with the ledger itself, where its record is not whole.
 */
record: Message | null, 
/**
 * The plain words above the block; '' for a QR code.
 */
words: string, 
/**
 * The words are not what was signed: only what stands below counts.
 */
wordsAltered: boolean, 
/**
 * Whom it was promised to, by the name of that day.
 */
to: string, what: string, due: string | null, 
/**
 * When it was written down, by the laptop that did.
 */
writtenAt: string | null, sixWords: Array<string>, 
/**
 * The key that signed it, as eight words to compare with the pairing card.
 */
keyWords: Array<string>, 
/**
 * What was added to the promise since, oldest first.
 */
since: Array<PromiseEvent>, commitment: CommitmentId | null, 
/**
 * Whose laptop handed it over, where it is evidence of another log.
 */
handedFrom: string | null, };

/**
 * A receipt, ready to be saved, printed, and read aloud.
 */
export type ReceiptPaper = { 
/**
 * What the employee is called.
 */
name: string, what: string, 
/**
 * The plain words, which the device signed too.
 */
words: string, sixWords: Array<string>, 
/**
 * The QR code as an SVG document; none where the receipt doesn't fit into one.
 */
qr: string | null, 
/**
 * The text file: it is the receipt, the other forms repeat it.
 */
text: Document, pdf: Document, };

/**
 * What holding a receipt against a ledger says.
 */
export type ReceiptVerdict = "genuine" | "still_there" | "moved_since" | "handed_over" | "not_here" | "erased" | "replaced" | "altered" | "unreadable";

/**
 * One line of Recent changes.
 */
export type RecentAct = { act: ActId, seq: number, at: string, title: Message, place: Place, 
/**
 * It has been taken back.
 */
undone: boolean, 
/**
 * It took something back itself.
 */
undoes: boolean, canUndo: boolean, 
/**
 * How many rows it changed.
 */
changes: number, };

/**
 * Where to begin: acts before this one, by their order.
 */
export type RecentFrom = { from?: number | null, };

export type Recheck = { coaching: CoachingId, finding: RecheckFinding, words?: string | null, 
/**
 * Where it goes on: when to look again; in two weeks where it is left out.
 */
lookAgainOn?: string | null, };

/**
 * What was found when it was looked at again.
 */
export type RecheckFinding = "effective" | "not_yet";

export type RecheckSkill = { person: PersonId, skill: SkillId, 
/**
 * 0 to 4; none where it was found gone.
 */
level?: number | null, 
/**
 * Today where it is left out.
 */
on?: string | null, };

export type RecordCheck = { transition: TransitionId, week: CheckWeek, 
/**
 * What is real, and since when. What is left out is as it was known.
 */
facets?: Array<PromisedFacet> | null, 
/**
 * Minutes worked since the move, and in the old role, where they are known.
 */
worked?: WorkedMinutes | null, words?: string | null, };

export type RecordMove = { 
/**
 * Why, where somebody is called back.
 */
cause?: Cause | null, person: PersonId, kind: TransitionKind, 
/**
 * The position they move to; for a title only, the title.
 */
position: string, 
/**
 * The first day of it, which may be agreed beforehand; today where it is left out.
 */
on?: string | null, 
/**
 * The promise it fulfils.
 */
commitment?: CommitmentId | null, 
/**
 * Without a promise: what is to change.
 */
facets?: Array<Facet> | null, words?: string | null, };

/**
 * The recovery code, shown once.
 */
export type RecoveryCode = { recoveryCode: string, };

/**
 * How much depends on one person.
 */
export type Reliance = "nobody" | "act" | "watch" | "enough";

export type RemarkOnCheck = { evaluation: EvaluationId, text: string, };

/**
 * A promise, and what the leader has to say about it.
 */
export type RemarkOnPromise = { commitment: CommitmentId, words?: string | null, 
/**
 * The day it happened; today where it is left out.
 */
on?: string | null, };

/**
 * What is done about it.
 */
export type RemedyKind = "keep_it_by" | "release_old_duties" | "pay_from_first_date" | "something_else" | "apology" | "nothing";

export type Remembered = { text: string, on: string, };

export type RenameSkill = { skill: SkillId, name: string, };

export type RepairPromise = { commitment: CommitmentId, 
/**
 * What was done instead.
 */
what: string, 
/**
 * What the employee said to it, in their words. Never refused.
 */
reply?: string | null, };

/**
 * What came of drawing once more with the same seed.
 */
export type RepeatedDraw = { seed: number, same: boolean, finding: Message, };

/**
 * A promise that ended because another one took its place.
 */
export type ReplacedPromise = { commitment: CommitmentId, what: string, originalDue: string | null, };

export type ReplyToEntry = { commitment: CommitmentId, 
/**
 * The entry it is about.
 */
entry: string, text: string, way: PromiseWay, slipCode?: string | null, };

export type ReportTo = { person: PersonId, from: string, 
/**
 * None: to nobody in this vault.
 */
manager: PersonId | null, };

/**
 * What HR asks of a center; the same on both laptops.
 */
export type RequestId = string;

/**
 * A request in the list, on either side.
 */
export type RequestLine = { request: RequestId, madeHere: boolean, laptop: LaptopId, 
/**
 * Who asks, or who is asked.
 */
name: string, asked: WhatIsAsked, askedOn: string, state: RequestState, closedOn: string | null, 
/**
 * Open, and the day for an answer has passed.
 */
late: boolean, 
/**
 * How many packets answered it.
 */
packets: number, };

/**
 * What a request file says. Nothing is taken yet.
 */
export type RequestRead = { sound: boolean, 
/**
 * Why it is refused; none where it may be taken.
 */
fault: PacketFault | null, 
/**
 * The result of the check, first of all.
 */
sentence: Message, 
/**
 * The eight words of whoever signed it.
 */
words: Array<string>, 
/**
 * Who asks, by the name that this side gave that laptop; '' where nobody is known.
 */
from: string, laptop: LaptopId | null, asked: WhatIsAsked | null, 
/**
 * The last day on which it may be opened.
 */
expires: string | null, 
/**
 * What is worth a word, and no fault.
 */
notes: Array<Message>, };

/**
 * Where a request stands.
 */
export type RequestState = "open" | "answered" | "declined";

export type Rescue = { 
/**
 * A backup of the list; or
 */
backup?: string | null, 
/**
 * a backup file that was chosen, such as one from another laptop.
 */
file?: string | null, 
/**
 * What opens it: the passphrase of its time; or
 */
passphrase?: string | null, 
/**
 * the recovery code.
 */
code?: string | null, 
/**
 * What lies there may hold more than the backup, or be another vault.
 */
acceptLoss?: boolean | null, };

/**
 * A rule that would not be kept.
 */
export type RestFinding = { rule: RestRule, 
/**
 * The minutes there are: of rest, or of work in an average week.
 */
minutes: number, 
/**
 * What it means here.
 */
sentence: Message, 
/**
 * The article, in its words.
 */
law: Message, };

/**
 * A rule of the directive.
 */
export type RestRule = "daily_rest" | "weekly_rest" | "weekly_hours";

export type RestatePromise = { commitment: CommitmentId, what: string, 
/**
 * A date; or
 */
due?: string | null, 
/**
 * openly none.
 */
noDate?: boolean | null, kind?: PromiseKind | null, strength?: Strength | null, conditions?: Array<Condition> | null, opening?: Opening | null, authority?: Authority | null, 
/**
 * Who promises; the leader of the settings where it is left out.
 */
promisor?: Party | null, witnesses?: Array<Party> | null, howKnown?: string | null, facets?: Array<Facet> | null, 
/**
 * Written down although the opening is promised to as many others as it has seats.
 */
despiteConflict?: boolean | null, };

export type Restore = { backup: string, 
/**
 * More than a twentieth of the records may be lost by it.
 */
acceptLoss?: boolean | null, };

export type RestorePreview = { at: string, 
/**
 * The newest of what was done since and would be gone, at most fifty.
 */
loses: Array<RecentAct>, losesCount: number, 
/**
 * So much would be lost that it must be confirmed.
 */
asks: boolean, 
/**
 * Now, and then.
 */
people: [number, number], meetings: [number, number], };

export type Retention = { classes: Array<RetentionClass>, 
/**
 * What a sweep would remove now.
 */
due: Array<DueToGo>, };

/**
 * A kind of record, how long it stays, and when some of it goes.
 */
export type RetentionClass = { key: string, keep: Message, held: number, goneBy: Array<GoneBy>, };

/**
 * A return file that was made.
 */
export type ReturnMade = { packet: PacketId, 
/**
 * The file; none where it was only tried.
 */
document: Document | null, expires: string, cases: number, entries: number, 
/**
 * Entries that no file has taken back before.
 */
fresh: number, 
/**
 * How far each log of the center was seen: "witnessed up to entry 412 on 3 March".
 */
witnessed: Array<Message>, };

/**
 * What a return file says. Nothing is taken yet.
 */
export type ReturnRead = { sound: boolean, 
/**
 * Why it is refused; none where it may be taken.
 */
fault: PacketFault | null, 
/**
 * The result of the check, first of all.
 */
sentence: Message, 
/**
 * The eight words of whoever signed it.
 */
words: Array<string>, 
/**
 * What this side calls HR's laptop.
 */
from: string, 
/**
 * What is new here.
 */
lines: Array<ReturnedLine>, 
/**
 * Entries that are here already.
 */
known: number, 
/**
 * Entries about promises that are not here any more.
 */
aboutNobody: number, 
/**
 * How far HR remembers the log of this laptop.
 */
witnessed: Array<Message>, expires: string | null, 
/**
 * What is worth a word, and no fault.
 */
notes: Array<Message>, };

/**
 * What taking a return file did.
 */
export type ReturnTaken = { 
/**
 * New entries.
 */
entries: number, 
/**
 * Questions that HR did not take back.
 */
questions: number, 
/**
 * Decisions of which the employee is to be told.
 */
toTell: number, };

/**
 * A talk that is due because somebody came back.
 */
export type ReturnTalk = { 
/**
 * Their first working day back.
 */
backOn: string, 
/**
 * The third.
 */
until: string, };

export type ReturnTo = { 
/**
 * The center.
 */
laptop: LaptopId, };

/**
 * One thing HR said about a promise.
 */
export type ReturnedLine = { 
/**
 * The entry of HR's log.
 */
entry: string, commitment: CommitmentId, person: PersonId, 
/**
 * Whom it was promised to.
 */
name: string, what: string, on: string, 
/**
 * None in a preview.
 */
takenOn: string | null, event: ReviewEvent, 
/**
 * HR took it back: shown struck through.
 */
struck: boolean, 
/**
 * Of a question: what was answered.
 */
answer: GivenAnswer | null, 
/**
 * Of a decision: when the employee was told.
 */
informed: Array<GivenWord>, };

export type ReversePromise = { commitment: CommitmentId, cause: Cause, words?: string | null, 
/**
 * Today where it is left out.
 */
on?: string | null, };

/**
 * The promise that a row is about.
 */
export type ReviewAbout = { commitment: CommitmentId, 
/**
 * What HR calls the center.
 */
center: string, name: string, what: string, };

export type ReviewAbsence = { absence: AbsenceId, 
/**
 * When to ask again.
 */
reviewOn: string, 
/**
 * When the end is expected by now; none while nobody knows.
 */
expected?: string | null, };

/**
 * What came back to a question, which it names. Verbatim.
 */
export type ReviewAnswer = { words: string, by: string, };

export type ReviewAnswerInCase = { case: ReviewCaseId, 
/**
 * The question, by its entry.
 */
question: string, 
/**
 * Verbatim.
 */
words: string, 
/**
 * Who answered.
 */
by: string, on?: string | null, };

export type ReviewAskInCase = { case: ReviewCaseId, words: string, by?: string | null, };

export type ReviewBeginCase = { case: ReviewCaseId, by?: string | null, };

export type ReviewBoard = { shown: PromiseFilter, 
/**
 * Of what can still be read.
 */
counts: PromiseCounts, lines: Array<ReviewedLine>, 
/**
 * Where the next page begins.
 */
next: number | null, 
/**
 * Promises whose time is over: counted, and nothing else.
 */
erased: number, packets: Array<TakenPacket>, forks: Array<KeptFork>, today: string, };

/**
 * A question with its answer.
 */
export type ReviewCaseAsked = { question: ReviewCaseSaid<ReviewQuestion>, answer: ReviewCaseSaid<ReviewAnswer> | null, };

/**
 * What HR looks into: one promise.
 */
export type ReviewCaseId = string;

/**
 * A case in the list.
 */
export type ReviewCaseLine = { case: ReviewCaseId, laptop: LaptopId, 
/**
 * What HR calls the center.
 */
center: string, commitment: CommitmentId | null, 
/**
 * Whom it was promised to; '' before the packet came and once its time is over.
 */
name: string, what: string, reason: ReviewReason, stage: ReviewStage, since: string, openedOn: string, finding: FindingKind | null, remedy: RemedyKind | null, decision: ReviewDecision | null, informedOn: string | null, closedOn: string | null, openQuestions: number, 
/**
 * Entries that no return file has taken back yet.
 */
unsent: number, };

/**
 * A case with everything beside it.
 */
export type ReviewCasePage = { line: ReviewCaseLine, 
/**
 * Why it was opened, in HR's words.
 */
words: string, questions: Array<ReviewCaseAsked>, findings: Array<ReviewCaseSaid<ReviewFinding>>, remedies: Array<ReviewCaseSaid<ReviewRemedy>>, decisions: Array<ReviewCaseSaid<ReviewDecided>>, informed: Array<ReviewCaseSaid<ReviewInformed>>, second: ReviewCaseSaid<ReviewSecond> | null, 
/**
 * What a reviewer must know: authority, how the employee's word came, until when they may add to it.
 */
notes: Array<Message>, 
/**
 * The reviewer of this laptop is involved in the promise, and nobody else was named.
 */
conflict: Message | null, 
/**
 * What can be done now.
 */
may: Array<ReviewEventKind>, 
/**
 * Oldest first. None once its time is over.
 */
steps: Array<ReviewCaseStep>, };

/**
 * Something that was said, in its entry, on its day.
 */
export type ReviewCaseSaid<T> = { entry: string, on: string, } & T;

/**
 * One entry of a case, as HR's log tells it.
 */
export type ReviewCaseStep = { entry: string, on: string, event: ReviewEvent, 
/**
 * It was undone: shown struck through.
 */
struck: boolean, 
/**
 * It changed nothing, because it didn't fit where the case stood.
 */
outOfPlace: boolean, 
/**
 * When a return file took it back.
 */
sentOn: string | null, };

export type ReviewCloseCase = { case: ReviewCaseId, words?: string | null, 
/**
 * Who closes it.
 */
by?: string | null, };

/**
 * A promise that comes due.
 */
export type ReviewComingRow = { about: ReviewAbout, due: string | null, 
/**
 * How often the employer moved it.
 */
moves: number, cover: ReviewCover, 
/**
 * Since when cover is named.
 */
coverOn: string | null, };

/**
 * Whether cover is named for what was promised.
 */
export type ReviewCover = "unsaid" | "open" | "met";

export type ReviewDecideCase = { case: ReviewCaseId, decision: ReviewDecision, words?: string | null, 
/**
 * Who decided.
 */
by?: string | null, };

/**
 * What will be done about it.
 */
export type ReviewDecided = { decision: ReviewDecision, words: string, by: string, };

/**
 * What becomes of a remedy.
 */
export type ReviewDecision = "agreed" | "changed" | "refused";

export type ReviewDesk = { sentence: Message, moved: Array<ReviewMovedRow>, pulledBack: Array<ReviewPulledRow>, onPaper: Array<ReviewPaperRow>, coming: Array<ReviewComingRow>, today: string, };

/**
 * What HR says at the end.
 */
export type ReviewEnd = { words: string, by: string, };

/**
 * What happened to a case.
 */
export type ReviewEvent = { "kind": "case_opened", "content": ReviewOpening } | { "kind": "case_packet_requested", "content": ReviewRequested } | { "kind": "case_received", "content": ReviewReceived } | { "kind": "case_reviewing", "content": ReviewReader } | { "kind": "case_question", "content": ReviewQuestion } | { "kind": "case_answer", "content": ReviewAnswer } | { "kind": "case_finding", "content": ReviewFinding } | { "kind": "case_remedy", "content": ReviewRemedy } | { "kind": "case_decision", "content": ReviewDecided } | { "kind": "case_employee_informed", "content": ReviewInformed } | { "kind": "case_closed", "content": ReviewEnd } | { "kind": "case_expired", "content": ReviewSilent } | { "kind": "case_second_reviewer", "content": ReviewSecond } | { "kind": "case_entered_by_mistake", "content": ReviewSilent };

/**
 * The kind of an event: the word in the header of its entry.
 */
export type ReviewEventKind = "case_opened" | "case_packet_requested" | "case_received" | "case_reviewing" | "case_question" | "case_answer" | "case_finding" | "case_remedy" | "case_decision" | "case_employee_informed" | "case_closed" | "case_expired" | "case_second_reviewer" | "case_entered_by_mistake";

export type ReviewFindInCase = { case: ReviewCaseId, finding: FindingKind, 
/**
 * The parts of a change of role that are missing.
 */
missing?: Array<Facet> | null, words?: string | null, by?: string | null, };

/**
 * What HR found.
 */
export type ReviewFinding = { finding: FindingKind, 
/**
 * The parts of a change of role that are missing.
 */
missing: Array<Facet>, words: string, by: string, };

export type ReviewInformInCase = { case: ReviewCaseId, 
/**
 * Who told them.
 */
by: string, way: InformedWay, on?: string | null, 
/**
 * What the employee said, verbatim.
 */
reply?: string | null, };

/**
 * The employee was told, and what they said. Verbatim.
 */
export type ReviewInformed = { by: string, way: InformedWay, reply: string, };

/**
 * A move, or the end of a promise that was not kept.
 */
export type ReviewMovedRow = { about: ReviewAbout, 
/**
 * The first date, for ever. None: there never was one.
 */
firstDue: string | null, 
/**
 * Of a move: why it moved. None where the row tells of an end.
 */
cause: Cause | null, 
/**
 * The leader's words for it.
 */
words: string, 
/**
 * '' where nobody said so.
 */
decidedBy: string, 
/**
 * Of a move: the new date, or none.
 */
to: string | null, toldOn: string | null, 
/**
 * Of an end: where it stands, and since when.
 */
state: PromiseState | null, endedOn: string | null, };

export type ReviewOfCase = { case: ReviewCaseId, };

export type ReviewOpenCase = { 
/**
 * A promise that was received; or
 */
commitment?: CommitmentId | null, 
/**
 * the center that will be asked for it.
 */
laptop?: LaptopId | null, reason: ReviewReason, words?: string | null, };

/**
 * A case begins.
 */
export type ReviewOpening = { reason: ReviewReason, words: string, by: string, };

/**
 * A role whose title is real, and other parts of it are not.
 */
export type ReviewPaperRow = { about: ReviewAbout, 
/**
 * The position they hold now; '' where no packet tells.
 */
position: string, 
/**
 * Since when the title is real.
 */
titleOn: string | null, missing: Array<Facet>, 
/**
 * How many parts were promised.
 */
promised: number, 
/**
 * A check in week 8 called it a promotion on paper.
 */
settled: boolean, lane: ReviewedLane, };

/**
 * Of whom, and of which days.
 */
export type ReviewPeriod = { 
/**
 * One center; all of them where it is left out.
 */
laptop?: LaptopId | null, since: string, until: string, };

/**
 * Somebody who was pulled back within the period.
 */
export type ReviewPulledRow = { about: ReviewAbout, times: number, 
/**
 * Days in the old role, counted to today.
 */
days: number, 
/**
 * None where only the days are known.
 */
hours: number | null, 
/**
 * Since their move took effect: the day, and how many days that is. None where no move is known.
 */
movedOn: string | null, daysSince: number | null, lane: ReviewedLane, };

/**
 * Something HR wants to know.
 */
export type ReviewQuestion = { words: string, by: string, };

/**
 * Who begins to read.
 */
export type ReviewReader = { by: string, };

/**
 * Why HR looks at a promise.
 */
export type ReviewReason = "employee_asked" | "moved_often" | "broken" | "paper" | "pulled_back" | "routine" | "other";

export type ReviewReceiveForCase = { case: ReviewCaseId, commitment: CommitmentId, };

/**
 * A packet came: how many entries of the log had been seen then.
 */
export type ReviewReceived = { head: number, };

/**
 * What should be done about it.
 */
export type ReviewRemedy = { remedy: RemedyKind, words: string, due: string | null, by: string, };

/**
 * A report, ready to be saved.
 */
export type ReviewReport = { sentence: Message, promises: number, 
/**
 * Promises whose time is over: counted, and nothing else.
 */
erased: number, pdf: Document, workbook: Document, };

export type ReviewRequestForCase = { case: ReviewCaseId, request: RequestId, };

/**
 * The center was asked for a packet.
 */
export type ReviewRequested = { answerBy: string, };

/**
 * Somebody else judges.
 */
export type ReviewSecond = { name: string, why: SecondWhy, };

/**
 * Nothing beside the day.
 */
export type ReviewSilent = { words: string, };

/**
 * Where a case stands (DOMAIN 4).
 */
export type ReviewStage = "opened" | "packet_requested" | "received" | "reviewing" | "question" | "answered" | "finding" | "remedy_proposed" | "decided" | "employee_informed" | "closed" | "expired";

/**
 * Where somebody worked, as far as packets tell: what a career lane is drawn of.
 */
export type ReviewedLane = { assignments: Array<Filled>, transitions: Array<MovedTo>, pullBacks: Array<PulledBack>, };

/**
 * A promise that was received, in the list.
 */
export type ReviewedLine = { line: PromiseLine, laptop: LaptopId, center: string, packet: PacketId, 
/**
 * Received on this day: what happened since is not known here.
 */
asOf: string, 
/**
 * Names and words go after this day.
 */
expires: string, };

/**
 * One promise that was received.
 */
export type ReviewedPage = { promise: PromiseElsewhere, fullName: string, number: string, laptop: LaptopId, center: string, packet: PacketId, asOf: string, expires: string, 
/**
 * What was checked when it was taken.
 */
verified: Message, 
/**
 * Since when HR remembers each of its entries: "witnessed up to entry 412 on 3 March".
 */
witnessed: Array<Message>, assignments: Array<Filled>, transitions: Array<MovedTo>, pullBacks: Array<PulledBack>, };

/**
 * Whether a person is being seen often enough. Worst first.
 */
export type Rhythm = "overdue" | "due" | "on_track" | "paused";

/**
 * Half a year of talks, for the picture of a rhythm.
 */
export type RhythmDots = { from: string, to: string, talks: Array<TalkDot>, 
/**
 * Stretches longer than the limit.
 */
gaps: Array<Gap>, };

export type RiskPromise = { commitment: CommitmentId, cause: Cause, words?: string | null, };

/**
 * A promise about a role.
 */
export type RolePromise = { commitment: CommitmentId, what: string, promisedOn: string, due: string | null, facets: Array<Facet>, 
/**
 * Somebody still waits for it.
 */
open: boolean, };

/**
 * A round in which both rate one level.
 */
export type RoundId = string;

/**
 * A round as the leader sees it.
 */
export type RoundLine = { round: RoundId, ladder: LadderId, ladderName: string, version: number, level: string, expectations: Array<Expectation>, begunOn: string, employeeRatedOn: string | null, 
/**
 * How the employee's view came: by their own hand, or on paper and typed in.
 */
employeeWay: Way | null, leaderRatedOn: string | null, awaited: Awaited, 
/**
 * What both said, once both have.
 */
gap: RatingGap | null, 
/**
 * The questions for the talk, the largest difference first.
 */
toTalkAbout: Array<TalkPoint>, 
/**
 * The case for which the gap was agreed.
 */
case: CaseId | null, };

/**
 * What came of reading a damaged vault.
 */
export type Salvage = { 
/**
 * Rows that the tables held, as far as that can be known.
 */
rows: number, 
/**
 * Rows that were read from the damaged file.
 */
read: number, 
/**
 * Rows that came from the newest backup.
 */
fromBackup: number, 
/**
 * Rows that came from the history of changes.
 */
fromHistory: number, 
/**
 * Rows that are nowhere any more.
 */
lost: number, 
/**
 * So much is lost that it must be confirmed.
 */
asks: boolean, };

/**
 * What became of a vault that was read out, and how it is now.
 */
export type Salvaged = { 
/**
 * It was put in the vault's place. It was not where too much would be lost, and nobody accepted that.
 */
done: boolean, came: Salvage, status: VaultStatus, };

/**
 * What opens a vault that can't be opened any more; nothing where it is open.
 */
export type Salvaging = { passphrase?: string | null, code?: string | null, 
/**
 * More than a twentieth may be lost by it.
 */
acceptLoss?: boolean | null, };

export type Sampling = { month: string, 
/**
 * "18 of 20 planned checks."
 */
finding: Message, people: Array<SamplingLine>, 
/**
 * Newest first.
 */
lists: Array<ContactListLine>, };

/**
 * Somebody's checks of this month.
 */
export type SamplingLine = { person: PersonId, name: string, planned: number, done: number, 
/**
 * Of the last ninety days.
 */
channels: Array<ChannelCount>, 
/**
 * "You checked five mails and no call."
 */
oneSided: Message | null, 
/**
 * Drawn, not checked and not passed over.
 */
waiting: Array<DrawnContact>, };

export type SaveFunction = { 
/**
 * The one that is changed; a new one where it is left out.
 */
function?: FunctionId | null, name: string, skill?: SkillId | null, 
/**
 * Of that skill, 1 to 4; 2 is alone.
 */
level?: number | null, 
/**
 * People at the same time; 1 where it is left out.
 */
minimum?: number | null, 
/**
 * The job it belongs to, by name.
 */
position?: string | null, 
/**
 * Whenever its holders work, where it is left out.
 */
hours?: Array<FunctionHours> | null, 
/**
 * It is written down how it is done.
 */
documented?: boolean | null, };

export type SayReady = { case: CaseId, 
/**
 * Who says so.
 */
decidedBy: string, 
/**
 * There is no opening now: they are ready, and wait for one.
 */
noOpening?: boolean | null, on?: string | null, };

export type ScoreSheet = { view: CalibrationViewId, 
/**
 * One for each question, in the order of the form.
 */
marks: Array<Mark>, };

/**
 * A scorecard as it is written.
 */
export type Scorecard = { name: string, 
/**
 * The channel it is for, as the team says it: voice, mail, chat.
 */
channel: string, sections: Array<Section>, };

export type ScorecardId = string;

/**
 * A question of a version.
 */
export type ScorecardItemId = string;

/**
 * A scorecard in the list of them, with its newest version.
 */
export type ScorecardLine = { latest: ScorecardVersion, 
/**
 * How many checks were made with any of its versions.
 */
checks: number, 
/**
 * Editing makes a new version: something was checked or calibrated with the newest one.
 */
used: boolean, retiredOn: string | null, };

/**
 * Something about a scorecard that is worth a look.
 */
export type ScorecardNote = { 
/**
 * Place of the question in the form, from 0; none where it is about the whole.
 */
place: number | null, message: Message, };

/**
 * A scorecard with all its versions.
 */
export type ScorecardPage = { scorecard: ScorecardId, 
/**
 * Newest first.
 */
versions: Array<ScorecardVersion>, 
/**
 * How many checks were made with any of them.
 */
checks: number, 
/**
 * Editing makes a new version.
 */
used: boolean, retiredOn: string | null, };

export type ScorecardPart = { name: string, 
/**
 * Basis points.
 */
weight: number, items: Array<ScorecardQuestion>, };

/**
 * A question of a version.
 */
export type ScorecardQuestion = { item: ScorecardItemId, question: string, kind: ItemKind, critical: CriticalClass, weight: number | null, great: string, example: string, };

/**
 * The scorecards that ship with the app.
 */
export type ScorecardTemplate = "voice" | "mail" | "chat";

/**
 * A version of a scorecard.
 */
export type ScorecardVersion = { scorecard: ScorecardId, version: ScorecardVersionId, 
/**
 * 1, 2, 3 …
 */
number: number, name: string, channel: string, madeOn: string, 
/**
 * It asks or weighs otherwise than the version before.
 */
seam: boolean, sections: Array<ScorecardPart>, };

/**
 * A version of a scorecard: what a check is bound to.
 */
export type ScorecardVersionId = string;

/**
 * Why there is a second reviewer.
 */
export type SecondWhy = "conflict" | "four_eyes";

export type Section = { name: string, 
/**
 * Its part of the score in basis points. A section with critical questions alone has 0.
 */
weight: number, items: Array<Item>, };

/**
 * One question that somebody sees otherwise.
 */
export type SeenOtherwise = { item: ScorecardItemId, 
/**
 * Their own words.
 */
reason: string, proposed: Mark, };

/**
 * What was seen of a question in a contact after a coaching began.
 */
export type SeenSince = { on: string, 
/**
 * None where the coaching is about no question: then the check as a whole counts.
 */
mark: Mark | null, };

/**
 * What a part of a shift is for.
 */
export type SegmentKind = "contacts" | "off_phone" | "people" | "break";

export type SelfAssess = { evaluation: EvaluationId, 
/**
 * One for each question, in the order of the form.
 */
marks: Array<Mark>, words?: string | null, way: Way, };

export type SendSheet = { 
/**
 * The rater who scores by file.
 */
view: CalibrationViewId, 
/**
 * Their laptop: a center that was accepted here.
 */
laptop: LaptopId, 
/**
 * In two weeks where it is left out.
 */
answerBy?: string | null, };

/**
 * A packet that was sent.
 */
export type SentPacket = { packet: PacketId, request: RequestId | null, 
/**
 * Who has it.
 */
name: string, number: number, madeAt: string, sentOn: string, expires: string, expired: boolean, 
/**
 * HR's answer came back: to its request, or about one of its promises.
 */
returned: boolean, head: number, counts: Array<PacketCount>, withheld: Array<PacketCount>, };

export type SetAmbition = { person: PersonId, 
/**
 * Where they want to go, in their words. "I want to stay where I am" is an ambition too.
 */
whereTo: string, 
/**
 * None is said openly: no date.
 */
byWhen?: string | null, words?: string | null, 
/**
 * The day they said it; today where it is left out.
 */
on?: string | null, };

export type SetAside = { line: string, 
/**
 * tomorrow, monday, for_good, or a date.
 */
until: string, };

export type SetPattern = { person: PersonId, from: string, days: Array<PatternDay>, };

export type SetRhythm = { person: PersonId, 
/**
 * Days from one talk to the next, 1 to 365.
 */
targetDays: number, 
/**
 * Days after which it has been too long, target to 730.
 */
limitDays: number, place?: string | null, paused?: boolean | null, };

/**
 * How this center works. Hours are hours a week, as contracts say them.
 */
export type Settings = { teamName: string, 
/**
 * What the leader is called on paper and on the hand-over screen.
 */
leaderName: string, weekStart: WeekStart, 
/**
 * The IANA time zone of the center: "Europe/Amsterdam".
 */
timeZone: string, 
/**
 * Days from one talk to the next.
 */
targetDays: number, 
/**
 * Days after which somebody has waited too long.
 */
limitDays: number, 
/**
 * How long a talk counts when nobody noted its minutes.
 */
meetingMinutes: number, leaderHours: number, fullTimeHours: number, 
/**
 * Minutes without input after which the vault locks; 0 is never.
 */
lockAfterMinutes: number, 
/**
 * Whether an empty agenda offers an open question.
 */
openQuestions: boolean, objectives: Array<string>, firstRunDone: boolean, 
/**
 * Days before the planned end of acting on which it is flagged.
 */
actingBeforeEndDays: number, 
/**
 * Months of acting after which the first flag of its length is raised.
 */
actingFirstMonths: number, 
/**
 * Days of acting after which the second is.
 */
actingDays: number, 
/**
 * Months of acting after which the last is.
 */
actingLastMonths: number, 
/**
 * A smaller part of the promised facets than this is a promotion on paper at week 8; in percent.
 */
realPercent: number, 
/**
 * This part of the hours in the old role, or more, leaves the roster share unrealized; in percent.
 */
oldRolePercent: number, };

export type Settle = { item: AgendaItemId, outcome: ItemState, 
/**
 * For a parked item: the day from which it waits again.
 */
until?: string | null, };

/**
 * A share with what it is worth. Under twenty it is told as "4 of 5", never as a percentage.
 */
export type Share = { part: number, whole: number, 
/**
 * Wilson's 95 % interval in basis points; none of nothing.
 */
interval: [number, number] | null, 
/**
 * How many more it would take to tell this share from one ten points away, each time with a power of 80 %.
 */
moreNeeded: number | null, };

/**
 * A contact to be scored for somebody at another laptop, in a list.
 */
export type SheetLine = { 
/**
 * The sheet, by the place that its marks fill.
 */
view: CalibrationViewId, 
/**
 * Who asks, by the name of their laptop here.
 */
from: string, rater: string, scorecard: string, reference: string, channel: string, answerBy: string, takenOn: string, scoredOn: string | null, 
/**
 * Not scored, and the day for it has passed.
 */
late: boolean, };

/**
 * A contact to be scored here.
 */
export type SheetPage = { line: SheetLine, questions: Array<SheetQuestion>, 
/**
 * How it was scored here; nothing as long as it was not.
 */
marks: Array<Mark>, };

/**
 * A question of the form.
 */
export type SheetQuestion = { question: string, kind: ItemKind, critical: CriticalClass, 
/**
 * What great looks like.
 */
great: string, 
/**
 * '' where there is none.
 */
example: string, };

export type ShiftOn = { person: PersonId, day: string, };

/**
 * A part of a shift.
 */
export type ShiftPart = { 
/**
 * Minutes after the beginning.
 */
after: number, minutes: number, kind: SegmentKind, };

/**
 * One of the two in a pair.
 */
export type Side = "leader" | "employee";

/**
 * Why a point is worth a look.
 */
export type Signal = "outside" | "run";

/**
 * How well somebody can do something.
 */
export type SkillCell = { 
/**
 * 0 to 4.
 */
level: number, state: SkillState, 
/**
 * Whether it counts as cover.
 */
counts: boolean, 
/**
 * When it was last used or seen; none for what was only claimed.
 */
lastOn: string | null, 
/**
 * The first day on which it is stale.
 */
staleFrom: string | null, };

/**
 * A skill as the head of a column.
 */
export type SkillColumn = { skill: SkillId, name: string, 
/**
 * How many people can do it alone and can be counted on.
 */
counting: number, 
/**
 * How many more could, were it not stale.
 */
stale: number, 
/**
 * How many are learning it.
 */
learning: number, 
/**
 * "Only Cilla", where one person alone can be counted on; "Nobody" where none can.
 */
head: Message | null, };

export type SkillId = string;

/**
 * One skill of somebody, for their page.
 */
export type SkillLine = { skill: SkillId, name: string, cell: SkillCell, };

export type SkillMatrix = { finding: Message, skills: Array<SkillColumn>, people: Array<SkillRow>, };

/**
 * Somebody, a skill, and how well.
 */
export type SkillOfPerson = { person: PersonId, skill: SkillId, 
/**
 * 0 to 4.
 */
level: number, 
/**
 * Today where it is left out.
 */
on?: string | null, };

export type SkillRow = { person: PersonId, name: string, position: string, 
/**
 * One for each column, none where they don't have it.
 */
cells: Array<SkillCell | null>, };

/**
 * How far a skill can be relied upon.
 */
export type SkillState = "claimed" | "assessed" | "fresh" | "stale" | "rechecked" | "lapsed";

/**
 * Somebody else, by name.
 */
export type Someone = { person: PersonId, name: string, };

/**
 * A statistic, or the reason why there is none.
 */
export type Statistic = { 
/**
 * Key of its name.
 */
key: string, 
/**
 * At most 1; none where there is a reason.
 */
value: number | null, 
/**
 * What it says, or why there is none.
 */
says: Message, };

/**
 * How firmly it was said.
 */
export type Strength = "intention" | "conditional" | "promise" | "entitlement";

/**
 * Days, both ends included; open where the end is not known yet.
 */
export type Stretch = { from: string, to: string | null, };

export type SucceedPromise = { commitment: CommitmentId, answer: SuccessorAnswer, 
/**
 * Needed unless it is accepted.
 */
words?: string | null, };

export type Successor = { from: string, to: string, on: string, answer: SuccessorAnswer | null, words: string, };

/**
 * What a successor says to a promise of the leader before them (R8).
 */
export type SuccessorAnswer = "accepts" | "renegotiates" | "refuses";

/**
 * Somebody who could take it.
 */
export type Suggestion = { person: PersonId, name: string, 
/**
 * Nothing stands in the way: they can be asked as they are.
 */
ready: boolean, reasons: Array<Message>, 
/**
 * What it costs them, in words.
 */
prices: Array<Message>, 
/**
 * Minutes outside their shift.
 */
extra: number, 
/**
 * Work of their own that would be open then.
 */
opens: string | null, breaks: Array<Breaks>, pullsBack: PullsBack | null, 
/**
 * The text to send.
 */
ask: Message, };

export type Suggestions = { need: NeedLine, 
/**
 * The best first; whoever was released from that job is last.
 */
people: Array<Suggestion>, 
/**
 * Where nobody is: what to do instead.
 */
nobody: Message | null, };

export type SupersedePromise = { commitment: CommitmentId, 
/**
 * The promise that takes its place: another open one to the same person.
 */
by: CommitmentId, words?: string | null, };

/**
 * What a sweep removed.
 */
export type Swept = { removed: number, };

export type TakeEffect = { case: CaseId, 
/**
 * The position they take; that of the opening, else the agreed level, where it is left out.
 */
position?: string | null, 
/**
 * A promotion where it is left out.
 */
kind?: TransitionKind | null, 
/**
 * The first day of the new work, which may be agreed beforehand; today where it is left out.
 */
on?: string | null, 
/**
 * The promise it fulfils: then its facets are what the checks look at.
 */
commitment?: CommitmentId | null, 
/**
 * Without a promise: what is to change.
 */
facets?: Array<Facet> | null, words?: string | null, };

/**
 * What a file has become here.
 */
export type TakenFile = { 
/**
 * A contact to be scored here.
 */
sheet: CalibrationViewId | null, 
/**
 * The calibration that marks were added to.
 */
calibration: CalibrationId | null, };

/**
 * A packet that was taken, and what is left of it.
 */
export type TakenPacket = { packet: PacketId, laptop: LaptopId, center: string, request: RequestId | null, number: number, takenOn: string, expires: string, 
/**
 * Names and words were erased on this day; the counts are left.
 */
erasedOn: string | null, 
/**
 * "Witnessed up to entry 412 on 3 March."
 */
witnessed: Message, counts: Array<PacketCount>, withheld: Array<PacketCount>, };

export type TalkDot = { on: string, 
/**
 * An action of that talk was done.
 */
keptAction: boolean, };

/**
 * Something to talk about.
 */
export type TalkPoint = { expectation: number, what: string, question: TalkQuestion, };

/**
 * The question with which a talk about one expectation begins. It is always about what was seen, never about who is
 * right.
 */
export type TalkQuestion = "what_did_i_miss" | "what_holds_you_back" | "where_to_see_it" | "what_would_help";

export type TalkText = { meeting: MeetingId, text: string, };

/**
 * Time with the team outside one-on-ones.
 */
export type TeamTime = "coaching" | "side_by_side" | "floor";

export type TellOfMove = { commitment: CommitmentId, 
/**
 * The entry of the move.
 */
entry: string, 
/**
 * Today where it is left out.
 */
on?: string | null, };

/**
 * A ladder to start from.
 */
export type TemplateLine = { template: LadderTemplate, name: string, levels: Array<Level>, 
/**
 * A ladder of this name is there already.
 */
used: boolean, };

/**
 * What was promised. At most 1,000 bytes in the log, so that it fits the QR code of a receipt.
 */
export type Terms = { 
/**
 * In words that the employee would recognise.
 */
what: string, kind: PromiseKind, strength: Strength, 
/**
 * None is said openly: "no date".
 */
due: string | null, conditions: Array<Condition>, opening: Opening | null, authority: Authority, promisor: Party, witnesses: Array<Party>, 
/**
 * How both will know that it is kept.
 */
howKnown: string, 
/**
 * Of a change of role: the parts that are promised.
 */
facets: Array<Facet>, };

export type Theme = "system" | "light" | "dark";

/**
 * Where to go after a call: a place, or the meeting or the absence whose id the call answered.
 */
export type Then = "meeting" | "absence" | Place;

/**
 * Which part of working with somebody a row of the timeline is about.
 */
export type TimelineKind = "talk" | "answer" | "promise" | "action" | "people" | "assignment" | "time" | "career" | "away";

export type TimelineRow = { on: string, kind: TimelineKind, title: Message, 
/**
 * The person's or the leader's words, as they were typed.
 */
text: string, meeting: MeetingId | null, commitment: CommitmentId | null, 
/**
 * Key of a word for how it stands.
 */
badge: string | null, };

export type TitleColumn = { header: string, field: TitleField | null, samples: Array<string>, 
/**
 * A cause or health column: never read.
 */
dropped: boolean, };

/**
 * What a column of HR's list can hold.
 */
export type TitleField = "name" | "employee_number" | "title" | "from" | "to" | "duties";

/**
 * HR's titles of somebody, and how they differ from the ledger.
 */
export type TitlesBeside = { importedOn: string, titles: Array<HrTitle>, differences: Array<DifferenceLine>, };

export type Today = { date: string, 
/**
 * ISO week.
 */
week: number, team: string, people: number, summary: Message, 
/**
 * At most seven.
 */
lines: Array<TodayLine>, more: Array<TodayLine>, quiet: Quiet | null, timeWithTeam: Figure, longestWait: Message, };

/**
 * What a line is about. In the order of rank (DOMAIN 9).
 */
export type TodayKind = "talk_today" | "draft_left" | "talk_missed" | "talk_overdue" | "seen_differently" | "return_talk" | "absence_review" | "check_disputed" | "self_waiting" | "recheck_due" | "checks_planned" | "cover_gap" | "cover_unconfirmed" | "payback_due" | "single_holder" | "action_due" | "carried_thrice" | "promise_due" | "promise_silent" | "promise_disputed" | "promise_untold" | "promise_unanswered" | "promise_draft" | "hr_asks" | "packet_expiring" | "hr_question" | "employee_to_tell" | "acting_past_its_end" | "acting_ends_today" | "acting_ends_soon" | "paper_check" | "rating_waits" | "ready_waiting";

/**
 * A line of Today.
 */
export type TodayLine = { 
/**
 * Its own name, the same until what it is about changes.
 */
line: string, kind: TodayKind, tone: Tone, fact: Message, why: Message, person: PersonId | null, meeting: MeetingId | null, action: ActionId | null, commitment: CommitmentId | null, 
/**
 * A line of a talk that waits to become a promise.
 */
draft: string | null, button: Button, };

/**
 * How it is drawn: always with a word beside it.
 */
export type Tone = "now" | "soon" | "calm";

/**
 * Somebody who could learn it, and how long that takes.
 */
export type Trainee = { person: PersonId, name: string, hours: number, };

export type TransitionId = string;

/**
 * The seven kinds of moves (R12).
 */
export type TransitionKind = "promotion" | "lateral" | "demotion" | "title_only" | "regrade" | "return" | "recall";

/**
 * A move as the screen shows it.
 */
export type TransitionLine = { transition: TransitionId, kind: TransitionKind, 
/**
 * '' where they had no position before.
 */
from: string, to: string, effectiveOn: string, 
/**
 * The promise it fulfils.
 */
commitment: CommitmentId | null, case: CaseId | null, acting: ActingId | null, words: string, 
/**
 * What was to change, and since when it is real.
 */
promised: Array<PromisedFacet>, 
/**
 * Week 4, 8 and 12 as they stand today; none where nothing is looked at any more.
 */
checks: Array<CheckAt>, held: Array<HeldCheck>, 
/**
 * Days in the old role, and days since it took effect.
 */
pulledBack: PullBack, 
/**
 * The one by the other, 0 to 1.
 */
pullBackRate: number | null, 
/**
 * What the check of week 12 suggests to close with; both decide.
 */
suggested: Closing | null, outcome: Closing | null, closedOn: string | null, outcomeWords: string, canPullBack: boolean, };

/**
 * Where the line breaks, and why.
 */
export type TrendBreak = { on: string, 
/**
 * What somebody wrote; '' where a scorecard became another.
 */
words: string, };

/**
 * A stretch of the line between two changes.
 */
export type TrendPhase = { points: Array<TrendPoint>, 
/**
 * None as long as it is too early to tell.
 */
limits: Limits | null, };

/**
 * A point of the team's line.
 */
export type TrendPoint = { 
/**
 * The first day of the month.
 */
on: string, 
/**
 * The mean score of its checks, 0 to 100.
 */
value: number, checks: number, signal: Signal | null, 
/**
 * How many contacts had a critical error.
 */
customer: number, business: number, compliance: number, };

export type Trends = { figures: FourFigures, 
/**
 * One sentence that says what there is to see.
 */
finding: Message, phases: Array<TrendPhase>, breaks: Array<TrendBreak>, };

export type TypedCode = { code: string, };

/**
 * One line of the text, as it is understood.
 */
export type Understood = { 
/**
 * Its place in the text, from 0.
 */
line: number, kind: LineKind, owner: Side | null, text: string, due: string | null, 
/**
 * The line as it was typed.
 */
source: string, };

/**
 * What Enter would write down.
 */
export type UnderstoodAbsence = { person: PersonId, name: string, kind: AbsenceKind, from: string, fromAt: string | null, to: string | null, toAt: string | null, endExpected: boolean, reviewOn: string | null, 
/**
 * The same in a sentence.
 */
sentence: Message, };

export type UnderstoodLine = { 
/**
 * One for each person who may be meant.
 */
absences: Array<UnderstoodAbsence>, 
/**
 * What keeps the line from being understood, once somebody is named.
 */
unclear: Message | null, };

/**
 * Which act to take back; without one, the latest that can be.
 */
export type Undo = { act?: ActId | null, };

export type UseSkill = { person: PersonId, skill: SkillId, 
/**
 * Today where it is left out.
 */
on?: string | null, };

export type UseTemplate = { template: LadderTemplate, language: Locale, 
/**
 * The first day on which it holds; today where it is left out.
 */
validFrom?: string | null, };

/**
 * A shift of somebody's usual week, as it was typed.
 */
export type UsualDay = { 
/**
 * 1 is Monday.
 */
weekday: number, startsAt: string, minutes: number, };

/**
 * What a look at the whole vault found.
 */
export type VaultCheck = { at: string, sound: boolean, parts: Array<PartChecked>, 
/**
 * What the record of promises, or HR's of cases, says of itself; nothing where it could not be looked at.
 */
record: Message | null, 
/**
 * Search was out of step with what it finds, and was worked out again.
 */
mendedSearch: boolean, };

/**
 * Whose vault it is: a manager's center, or an HR reviewer's.
 */
export type VaultKind = "center" | "review";

export type VaultState = "none" | "locked" | "open" | "unusable";

/**
 * What the interface needs before anything else.
 */
export type VaultStatus = { state: VaultState, kind: VaultKind | null, folder: string, 
/**
 * Team Noord is open, or chosen.
 */
sample: boolean, sampleOnly: boolean, 
/**
 * Opened for reading: the folder can't be written.
 */
readOnly: boolean, 
/**
 * The recovery code was typed back once.
 */
recoveryConfirmed: boolean, keychain: Keychain, 
/**
 * The keychain of this laptop opens the vault.
 */
remembered: boolean, 
/**
 * Why it is unusable.
 */
problem: Message | null, notices: Array<Message>, preferences: Preferences, version: string, today: string, 
/**
 * Minutes without input after which it locks; 0 is never.
 */
lockAfterMinutes: number, 
/**
 * Whether the interface should tell when it has painted.
 */
marks: boolean, };

/**
 * What was found.
 */
export type Verdict = "sound" | "faulty" | "not_looked";

export type VerifyReceipt = { 
/**
 * A file that was chosen; or
 */
file?: string | null, 
/**
 * the text of a receipt, or the letters of its QR code.
 */
text?: string | null, };

export type ViewPromise = { commitment: CommitmentId, side: Side, attribution?: Attribution | null, breaches?: Array<Breach> | null, words?: string | null, 
/**
 * How the employee's view came; needed from them.
 */
way?: PromiseWay | null, 
/**
 * For paper: the code on the slip.
 */
slipCode?: string | null, };

/**
 * "Ready since 12 March, waiting 140 days."
 */
export type Waiting = { since: string, days: number, 
/**
 * It is over: the days they waited.
 */
over: boolean, };

/**
 * A check that waits for something.
 */
export type WaitingCheck = { evaluation: EvaluationId, person: PersonId, name: string, channel: string, 
/**
 * Of the contact.
 */
day: string, 
/**
 * Since when it waits.
 */
since: string, 
/**
 * By when it is done: a decision, or seeing it otherwise. None where no day is set.
 */
until: string | null, };

/**
 * How an answer came.
 */
export type Way = "hand_over" | "paper";

/**
 * The first day of a week. Never guessed from a language: it is the team's own choice.
 */
export type WeekStart = "monday" | "sunday";

export type WelcomeMany = { names: Array<string>, team?: string | null, };

export type WelcomePerson = { name: string, preferredName?: string | null, pronouns?: string | null, employeeNumber?: string | null, languages?: string | null, 
/**
 * Their first day; today where it is left out.
 */
joined?: string | null, team?: string | null, position?: string | null, weeklyHours?: number | null, manager?: PersonId | null, };

/**
 * What is asked, in the parts of a form.
 */
export type WhatIsAsked = { reason: string, 
/**
 * Empty: everybody who was promised something.
 */
names: Array<AskedPerson>, which: AskedWhich, 
/**
 * Empty: all kinds.
 */
kinds: Array<PromiseKind>, since: string | null, until: string | null, answerBy: string, 
/**
 * Who asks, and for whom, as HR wrote it at set-up; the laptop's name is this side's word for it.
 */
by: string, organisation: string, };

export type WhichAbsences = { 
/**
 * Today where it is left out.
 */
from?: string | null, 
/**
 * Six weeks later where it is left out.
 */
to?: string | null, };

export type WhichBackup = { backup: string, };

export type WhichBoard = { 
/**
 * A week where it is left out.
 */
span?: BoardSpan | null, };

export type WhichChecks = { 
/**
 * Of one person; of everybody where it is left out.
 */
person?: PersonId | null, 
/**
 * Before this check, as the last one that is shown.
 */
before?: EvaluationId | null, };

/**
 * What a check is about: a contact that was drawn, or one that is described.
 */
export type WhichContact = { drawn?: DrawnId | null, 
/**
 * Where it is found, or what it was about. Without the customer's name.
 */
reference?: string | null, 
/**
 * That of the scorecard where it is left out.
 */
channel?: string | null, 
/**
 * Today where it is left out.
 */
day?: string | null, };

export type WhichLaptop = { laptop: LaptopId, };

/**
 * Which piece of work, as [`NeedLine`] names it.
 */
export type WhichNeed = { missing: PersonId, function: FunctionId, begins: number, minutes: number, };

export type WhichNeeds = { 
/**
 * One absence alone; all where it is left out.
 */
absence?: AbsenceId | null, 
/**
 * Today where it is left out.
 */
from?: string | null, 
/**
 * Six weeks later where it is left out.
 */
to?: string | null, };

export type WhichPeople = { 
/**
 * Those who left as well.
 */
withLeft?: boolean | null, };

export type WhichPromises = { 
/**
 * Open ones where it is left out.
 */
show?: PromiseFilter | null, person?: PersonId | null, 
/**
 * The line to begin with.
 */
from?: number | null, };

export type WhichReturned = { 
/**
 * One promise; all of them where it is left out.
 */
commitment?: CommitmentId | null, };

export type WhichReviewed = { 
/**
 * Open ones where it is left out.
 */
show?: PromiseFilter | null, 
/**
 * Of one center; of all of them where it is left out.
 */
laptop?: LaptopId | null, 
/**
 * The line to begin with.
 */
from?: number | null, };

/**
 * A template in a language.
 */
export type WhichTemplate = { template: ScorecardTemplate, language: Locale, };

export type WhoIsMissing = { people: Array<PersonId>, 
/**
 * Today where it is left out.
 */
day?: string | null, };

export type WhoseBlocks = { 
/**
 * Everybody where it is left out.
 */
person?: PersonId | null, };

export type WithdrawPromise = { commitment: CommitmentId, by: Side, 
/**
 * Needed from the leader.
 */
cause?: Cause | null, words?: string | null, 
/**
 * How the employee's word came; needed from them.
 */
way?: PromiseWay | null, 
/**
 * For paper: the code on the slip.
 */
slipCode?: string | null, };

/**
 * What stays here, and why.
 */
export type Withheld = { what: string, count: number, why: Message, };

/**
 * What a center added to a list and removed from it.
 */
export type WordChanges = { healthAdded: Array<string>, healthRemoved: Array<string>, innocentAdded: Array<string>, innocentRemoved: Array<string>, namesAdded: Array<string>, namesRemoved: Array<string>, };

/**
 * A language that has a file of words. Every text is compared with all of them: people mix languages.
 */
export type WordLanguage = "en" | "nl" | "no" | "de";

/**
 * The words of one list in one language, as delivered.
 */
export type WordList = { section: WordSection, language: WordLanguage, entries: Array<string>, };

/**
 * The lists of words that are refused.
 */
export type WordLists = { 
/**
 * As delivered.
 */
lists: Array<WordList>, 
/**
 * What this center added to them and took out.
 */
changes: WordChanges, };

/**
 * A list that a center may add to and remove from.
 */
export type WordSection = "health" | "innocent" | "names";

/**
 * A place in the employee's own words that they may want to think about.
 */
export type WordingFinding = { kind: WordingKind, word: string, message: Message, };

/**
 * What was noticed in somebody's own words.
 */
export type WordingKind = "health" | "person";

/**
 * A day of somebody's work.
 */
export type WorkDay = { day: string, 
/**
 * "09:00–17:00", as the wall clock shows it.
 */
hours: string, 
/**
 * As they really pass.
 */
minutes: number, 
/**
 * It follows from the contract hours: nobody wrote it down.
 */
assumed: boolean, };

export type WorkOfPerson = { person: PersonId, 
/**
 * The Monday of this week where it is left out.
 */
from?: string | null, };

export type WorkWeek = { from: string, to: string, days: Array<WorkDay>, 
/**
 * The usual week that holds on its last day; empty where it follows from the contract hours.
 */
usual: Array<UsualDay>, 
/**
 * The first day on which that usual week holds.
 */
usualFrom: string | null, 
/**
 * Days of this week that differ from it.
 */
different: Array<DifferentDay>, 
/**
 * Days of this week on which the team is closed.
 */
closed: Array<string>, 
/**
 * Where rest or hours would not be as the law has them.
 */
findings: Array<RestFinding>, };

/**
 * How many minutes somebody worked, and how many of them in the old role: from the day the move took effect until the
 * day of the check.
 */
export type WorkedMinutes = { all: number, oldRole: number, };

/**
 * A working note that is still there.
 */
export type WorkingNote = { note: NoteId, meeting: MeetingId, writtenOn: string, text: string, 
/**
 * The day it goes; none when it is kept.
 */
goesOn: string | null, kept: boolean, };

export type WriteLadder = { 
/**
 * The ladder it is a new version of; a new ladder where it is left out.
 */
ladder?: LadderId | null, name: string, 
/**
 * The first day on which it holds; today where it is left out.
 */
validFrom?: string | null, levels: Array<Level>, };

export type WriteScorecard = { card: Scorecard, };

/**
 * What a ladder has become.
 */
export type WrittenLadder = { ladder: LadderId, version: number, findings: Array<LintLine>, };

/** Every call of the core: what it is, takes and gives. */
export interface Calls {
  "vault.status": { kind: "door"; input: null; output: VaultStatus };
  "vault.prefer": { kind: "door"; input: ChangePreferences; output: VaultStatus };
  "vault.create": { kind: "door"; input: CreateVault; output: RecoveryCode };
  "vault.confirm_recovery": { kind: "door"; input: TypedCode; output: null };
  "vault.unlock": { kind: "door"; input: Passphrase; output: VaultStatus };
  "vault.unlock_remembered": { kind: "door"; input: null; output: VaultStatus };
  "vault.unlock_with_recovery": { kind: "door"; input: CodeAndPassphrase; output: VaultStatus };
  "vault.lock": { kind: "door"; input: null; output: VaultStatus };
  "vault.change_passphrase": { kind: "door"; input: ChangePassphrase; output: null };
  "vault.new_recovery_code": { kind: "door"; input: Passphrase; output: RecoveryCode };
  "vault.remember": { kind: "door"; input: OnOff; output: VaultStatus };
  "vault.accept_gap": { kind: "door"; input: null; output: VaultStatus };
  "vault.housekeep": { kind: "door"; input: null; output: Housekeeping };
  "vault.backups": { kind: "door"; input: null; output: Backups };
  "vault.back_up": { kind: "door"; input: null; output: Backup };
  "vault.check": { kind: "door"; input: null; output: VaultCheck };
  "vault.salvage_preview": { kind: "door"; input: Salvaging; output: Salvage };
  "vault.salvage": { kind: "door"; input: Salvaging; output: Salvaged };
  "vault.restore_preview": { kind: "door"; input: WhichBackup; output: RestorePreview };
  "vault.restore": { kind: "door"; input: Restore; output: VaultStatus };
  "vault.rescue": { kind: "door"; input: Rescue; output: VaultStatus };
  "vault.open_sample": { kind: "door"; input: null; output: VaultStatus };
  "vault.leave_sample": { kind: "door"; input: null; output: VaultStatus };
  "settings.read": { kind: "query"; input: null; output: Settings };
  "settings.change": { kind: "command"; input: ChangeSettings; output: Done<null> };
  "today.show": { kind: "query"; input: null; output: Today };
  "today.for_review": { kind: "query"; input: null; output: HrToday };
  "today.set_aside": { kind: "command"; input: SetAside; output: Done<null> };
  "people.list": { kind: "query"; input: WhichPeople | null; output: Array<PersonLine> };
  "people.choices": { kind: "query"; input: null; output: Choices };
  "people.welcome": { kind: "command"; input: WelcomePerson; output: Done<PersonId> };
  "people.welcome_many": { kind: "command"; input: WelcomeMany; output: Done<Array<PersonId>> };
  "people.correct": { kind: "command"; input: CorrectPerson; output: Done<null> };
  "people.change_hours": { kind: "command"; input: ChangeHours; output: Done<null> };
  "people.join_team": { kind: "command"; input: JoinTeam; output: Done<null> };
  "people.report_to": { kind: "command"; input: ReportTo; output: Done<null> };
  "people.assign": { kind: "command"; input: AssignSomebody; output: Done<AssignmentId | null> };
  "people.end_assignment": { kind: "command"; input: EndAssignment; output: Done<null> };
  "people.leave": { kind: "command"; input: PersonOn; output: Done<null> };
  "people.rehire": { kind: "command"; input: PersonOn; output: Done<null> };
  "person_page.show": { kind: "query"; input: OfPerson; output: PersonPage };
  "one_on_ones.board": { kind: "query"; input: null; output: Array<BoardLine> };
  "one_on_ones.figures": { kind: "query"; input: null; output: Array<Figure> };
  "one_on_ones.agreed": { kind: "query"; input: OfMeeting; output: Agreed };
  "one_on_ones.plan": { kind: "command"; input: PlanOneOnOne; output: Done<MeetingId> };
  "one_on_ones.move": { kind: "command"; input: MoveOneOnOne; output: Done<MeetingId> };
  "one_on_ones.cancel": { kind: "command"; input: CancelOneOnOne; output: Done<MeetingId | null> };
  "one_on_ones.miss": { kind: "command"; input: MissOneOnOne; output: Done<null> };
  "one_on_ones.hold": { kind: "command"; input: HoldOneOnOne; output: Done<PersonId> };
  "one_on_ones.set_rhythm": { kind: "command"; input: SetRhythm; output: Done<null> };
  "one_on_ones.usual_rhythm": { kind: "command"; input: OfPerson; output: Done<null> };
  "one_on_ones.raise": { kind: "command"; input: Raise; output: Done<AgendaItemId> };
  "one_on_ones.settle": { kind: "command"; input: Settle; output: Done<null> };
  "one_on_ones.add_action": { kind: "command"; input: AddAction; output: Done<ActionId> };
  "one_on_ones.change_action": { kind: "command"; input: ChangeAction; output: Done<null> };
  "one_on_ones.close_action": { kind: "command"; input: CloseAction; output: Done<null> };
  "one_on_ones.keep_note": { kind: "command"; input: KeepNote; output: Done<null> };
  "one_on_ones.remove_note": { kind: "command"; input: OfNote; output: Done<null> };
  "one_on_ones.acknowledge": { kind: "command"; input: Acknowledge; output: Done<null> };
  "one_on_ones.log_time": { kind: "command"; input: LogTime; output: Done<null> };
  "meeting.start": { kind: "command"; input: OfPerson; output: Done<MeetingId> };
  "meeting.prepare": { kind: "query"; input: OfMeeting; output: MeetingPage };
  "meeting.understand": { kind: "query"; input: TalkText; output: Array<Understood> };
  "meeting.keep_draft": { kind: "draft"; input: TalkText; output: null };
  "meeting.finish": { kind: "command"; input: FinishTalk; output: Done<Finished> };
  "meeting.coach": { kind: "command"; input: OpenCoaching; output: Done<CoachingId> };
  "commitments.board": { kind: "query"; input: WhichPromises | null; output: PromiseBoard };
  "commitments.show": { kind: "query"; input: OfPromise; output: PromisePage };
  "commitments.handed": { kind: "query"; input: OfPromise; output: HandedPromise };
  "commitments.warn": { kind: "query"; input: OwnWords; output: Array<WordingFinding> };
  "commitments.figures": { kind: "query"; input: null; output: Array<Figure> };
  "commitments.receipt": { kind: "query"; input: AskReceipt; output: ReceiptPaper };
  "commitments.verify": { kind: "query"; input: VerifyReceipt; output: ReceiptCheck };
  "commitments.check_log": { kind: "query"; input: null; output: LogCheck };
  "commitments.word_lists": { kind: "query"; input: null; output: WordLists };
  "commitments.change_words": { kind: "command"; input: ChangeWords; output: Done<null> };
  "commitments.make": { kind: "command"; input: MakePromise; output: Done<CommitmentId> };
  "commitments.restate": { kind: "command"; input: RestatePromise; output: Done<null> };
  "commitments.answer_sheet": { kind: "query"; input: AskAnswerSheet; output: Document };
  "commitments.read_answer_sheet": { kind: "query"; input: AnswerSheetFile; output: AnswerSheetRead };
  "commitments.take_answer_sheet": { kind: "command"; input: AnswerSheetFile; output: Done<null> };
  "commitments.answer": { kind: "command"; input: AnswerPromise; output: Done<null> };
  "commitments.reply": { kind: "command"; input: ReplyToEntry; output: Done<null> };
  "commitments.move": { kind: "command"; input: MovePromise; output: Done<null> };
  "commitments.tell": { kind: "command"; input: TellOfMove; output: Done<null> };
  "commitments.risk": { kind: "command"; input: RiskPromise; output: Done<null> };
  "commitments.back_on_track": { kind: "command"; input: RemarkOnPromise; output: Done<null> };
  "commitments.claim": { kind: "command"; input: ClaimPromise; output: Done<null> };
  "commitments.confirm": { kind: "command"; input: ConfirmPromise; output: Done<null> };
  "commitments.keep_partly": { kind: "command"; input: KeepPartly; output: Done<null> };
  "commitments.withdraw": { kind: "command"; input: WithdrawPromise; output: Done<null> };
  "commitments.supersede": { kind: "command"; input: SupersedePromise; output: Done<null> };
  "commitments.break": { kind: "command"; input: BreakPromise; output: Done<null> };
  "commitments.reverse": { kind: "command"; input: ReversePromise; output: Done<null> };
  "commitments.restore": { kind: "command"; input: RemarkOnPromise; output: Done<null> };
  "commitments.repair": { kind: "command"; input: RepairPromise; output: Done<null> };
  "commitments.inherit": { kind: "command"; input: InheritPromises; output: Done<number> };
  "commitments.succeed": { kind: "command"; input: SucceedPromise; output: Done<null> };
  "commitments.meet_condition": { kind: "command"; input: MeetCondition; output: Done<null> };
  "commitments.view": { kind: "command"; input: ViewPromise; output: Done<null> };
  "commitments.correct": { kind: "command"; input: CorrectEntry; output: Done<null> };
  "commitments.name_cover": { kind: "command"; input: NameCover; output: Done<null> };
  "commitments.drop_draft": { kind: "command"; input: OfDraft; output: Done<null> };
  "laptops.card": { kind: "query"; input: null; output: LaptopCard };
  "laptops.read_card": { kind: "query"; input: ReadCard; output: CardRead };
  "laptops.list": { kind: "query"; input: null; output: Array<LaptopLine> };
  "laptops.accept": { kind: "command"; input: AcceptLaptop; output: Done<LaptopId> };
  "laptops.forget": { kind: "command"; input: WhichLaptop; output: Done<null> };
  "reviews.requests": { kind: "query"; input: null; output: Array<RequestLine> };
  "reviews.ask": { kind: "command"; input: AskReview; output: Done<AskedReview> };
  "reviews.read_request": { kind: "query"; input: ChosenFile; output: RequestRead };
  "reviews.take_request": { kind: "command"; input: ChosenFile; output: Done<RequestId> };
  "reviews.decline": { kind: "command"; input: OfRequest; output: Done<null> };
  "reviews.preview": { kind: "query"; input: MakePacket; output: PacketPreview };
  "reviews.make": { kind: "command"; input: MakePacket; output: Done<MadePacket> };
  "reviews.sent": { kind: "query"; input: null; output: Array<SentPacket> };
  "reviews.open": { kind: "query"; input: ChosenFile; output: PacketRead };
  "reviews.take": { kind: "command"; input: ChosenFile; output: Done<PacketId> };
  "reviews.keep_fork": { kind: "command"; input: ChosenFile; output: Done<null> };
  "reviews.board": { kind: "query"; input: WhichReviewed | null; output: ReviewBoard };
  "reviews.promise": { kind: "query"; input: OfReviewed; output: ReviewedPage };
  "reviews.read_return": { kind: "query"; input: ChosenFile; output: ReturnRead };
  "reviews.take_return": { kind: "command"; input: ChosenFile; output: Done<ReturnTaken> };
  "reviews.returned": { kind: "query"; input: WhichReturned | null; output: Array<ReturnedLine> };
  "reviews.answer": { kind: "command"; input: AnswerHr; output: Done<null> };
  "reviews.inform": { kind: "command"; input: InformEmployee; output: Done<null> };
  "handover.paper": { kind: "query"; input: AskHandover; output: HandoverPaper };
  "handover.preview": { kind: "query"; input: PreviewHandover; output: HandoverPreview };
  "handover.make": { kind: "command"; input: MakeHandover; output: Done<MadePacket> };
  "handover.read": { kind: "query"; input: ChosenHandover; output: HandoverRead };
  "handover.take": { kind: "command"; input: ChosenHandover; output: Done<HandoverTaken> };
  "review_cases.list": { kind: "query"; input: null; output: Array<ReviewCaseLine> };
  "review_cases.show": { kind: "query"; input: ReviewOfCase; output: ReviewCasePage };
  "review_cases.report": { kind: "query"; input: AskReport; output: ReviewReport };
  "review_cases.desk": { kind: "query"; input: ReviewPeriod; output: ReviewDesk };
  "review_cases.open": { kind: "command"; input: ReviewOpenCase; output: Done<ReviewCaseId> };
  "review_cases.request": { kind: "command"; input: ReviewRequestForCase; output: Done<null> };
  "review_cases.receive": { kind: "command"; input: ReviewReceiveForCase; output: Done<null> };
  "review_cases.begin": { kind: "command"; input: ReviewBeginCase; output: Done<null> };
  "review_cases.question": { kind: "command"; input: ReviewAskInCase; output: Done<null> };
  "review_cases.answer": { kind: "command"; input: ReviewAnswerInCase; output: Done<null> };
  "review_cases.find": { kind: "command"; input: ReviewFindInCase; output: Done<null> };
  "review_cases.propose_remedy": { kind: "command"; input: ProposeRemedy; output: Done<null> };
  "review_cases.decide": { kind: "command"; input: ReviewDecideCase; output: Done<null> };
  "review_cases.inform": { kind: "command"; input: ReviewInformInCase; output: Done<null> };
  "review_cases.second_reviewer": { kind: "command"; input: NameSecond; output: Done<null> };
  "review_cases.close": { kind: "command"; input: ReviewCloseCase; output: Done<null> };
  "review_cases.return": { kind: "command"; input: ReturnTo; output: Done<ReturnMade> };
  "review_cases.check_log": { kind: "query"; input: null; output: LogCheck };
  "career.board": { kind: "query"; input: null; output: Array<CareerLine> };
  "career.show": { kind: "query"; input: CareerOf; output: CareerPage };
  "career.ladders": { kind: "query"; input: null; output: Array<LadderLine> };
  "career.ladder": { kind: "query"; input: OfLadder; output: LadderPage };
  "career.templates": { kind: "query"; input: InLanguage; output: Array<TemplateLine> };
  "career.lint": { kind: "query"; input: LintLadder; output: Array<LintLine> };
  "career.use_template": { kind: "command"; input: UseTemplate; output: Done<WrittenLadder> };
  "career.write_ladder": { kind: "command"; input: WriteLadder; output: Done<WrittenLadder> };
  "career.set_ambition": { kind: "command"; input: SetAmbition; output: Done<null> };
  "career.handed": { kind: "query"; input: OfRound; output: HandedRound };
  "career.begin_round": { kind: "command"; input: BeginRound; output: Done<RoundId> };
  "career.rate": { kind: "command"; input: Rate; output: Done<Awaited> };
  "career.agree_gap": { kind: "command"; input: AgreeGap; output: Done<CaseId> };
  "career.begin_case": { kind: "command"; input: BeginCase; output: Done<CaseId> };
  "career.add_evidence": { kind: "command"; input: AddEvidence; output: Done<null> };
  "career.say_ready": { kind: "command"; input: SayReady; output: Done<null> };
  "career.wait_for_opening": { kind: "command"; input: CaseOn; output: Done<null> };
  "career.find_opening": { kind: "command"; input: FindOpening; output: Done<null> };
  "career.decide": { kind: "command"; input: DecideCase; output: Done<null> };
  "career.take_effect": { kind: "command"; input: TakeEffect; output: Done<TransitionId> };
  "career.let_go": { kind: "command"; input: LetCaseGo; output: Done<null> };
  "career.offer_acting": { kind: "command"; input: OfferActing; output: Done<ActingId> };
  "career.accept_acting": { kind: "command"; input: ActingOn; output: Done<null> };
  "career.decline_acting": { kind: "command"; input: ActingOn; output: Done<null> };
  "career.begin_acting": { kind: "command"; input: BeginActing; output: Done<AssignmentId> };
  "career.extend_acting": { kind: "command"; input: ExtendActing; output: Done<null> };
  "career.return_acting": { kind: "command"; input: ActingOn; output: Done<TransitionId> };
  "career.convert_acting": { kind: "command"; input: ConvertActing; output: Done<TransitionId> };
  "career.record_transition": { kind: "command"; input: RecordMove; output: Done<TransitionId> };
  "career.record_check": { kind: "command"; input: RecordCheck; output: Done<RealizationCheck> };
  "career.close_transition": { kind: "command"; input: CloseTransition; output: Done<null> };
  "protected_time.pull_back": { kind: "command"; input: PullBackInput; output: Done<PullBackId> };
  "protected_time.recall": { kind: "command"; input: RecallFromRole; output: Done<TransitionId> };
  "protected_time.back_in_role": { kind: "command"; input: BackInRole; output: Done<null> };
  "history.recent": { kind: "query"; input: RecentFrom | null; output: Array<RecentAct> };
  "history.undo": { kind: "command"; input: Undo | null; output: Done<Place> };
  "history.redo": { kind: "command"; input: null; output: Done<Place> };
  "search.find": { kind: "query"; input: Find; output: Array<Found> };
  "quick.understand": { kind: "query"; input: QuickText; output: Array<QuickLine> };
  "privacy.erase_preview": { kind: "query"; input: OfPerson; output: ErasePreview };
  "privacy.erase": { kind: "door"; input: ErasePerson; output: null };
  "privacy.retention": { kind: "query"; input: null; output: Retention };
  "privacy.sweep": { kind: "door"; input: null; output: Done<Swept> };
  "privacy.subject_file": { kind: "query"; input: OfPerson; output: Document };
  "privacy.staff_notice": { kind: "query"; input: null; output: Array<NoticePart> };
  "import.preview_people": { kind: "query"; input: PreviewPeople; output: PeoplePreview };
  "import.people": { kind: "command"; input: ImportPeople; output: Done<Imported> };
  "import.preview_positions": { kind: "query"; input: PreviewPositions; output: PositionsPreview };
  "import.positions": { kind: "command"; input: ImportPositions; output: Done<ImportedTitles> };
  "export.everything": { kind: "query"; input: null; output: Document };
  "api.describe": { kind: "door"; input: null; output: Array<Described> };
  "skills.matrix": { kind: "query"; input: null; output: SkillMatrix };
  "skills.add": { kind: "command"; input: AddSkill; output: Done<SkillId> };
  "skills.rename": { kind: "command"; input: RenameSkill; output: Done<null> };
  "skills.remove": { kind: "command"; input: OfSkill; output: Done<null> };
  "skills.claim": { kind: "command"; input: SkillOfPerson; output: Done<null> };
  "skills.assess": { kind: "command"; input: SkillOfPerson; output: Done<null> };
  "skills.note_use": { kind: "command"; input: UseSkill; output: Done<null> };
  "skills.recheck": { kind: "command"; input: RecheckSkill; output: Done<null> };
  "absences.understand": { kind: "query"; input: AbsenceText; output: UnderstoodLine };
  "absences.show": { kind: "query"; input: null; output: AbsencesPage };
  "absences.list": { kind: "query"; input: WhichAbsences | null; output: Array<AbsenceLine> };
  "absences.figures": { kind: "query"; input: null; output: Array<Figure> };
  "absences.holidays": { kind: "query"; input: null; output: Array<Holiday> };
  "absences.log": { kind: "command"; input: LogAbsence; output: Done<AbsenceId> };
  "absences.request": { kind: "command"; input: LogAbsence; output: Done<AbsenceId> };
  "absences.approve": { kind: "command"; input: OfAbsence; output: Done<null> };
  "absences.decline": { kind: "command"; input: DeclineAbsence; output: Done<null> };
  "absences.cancel": { kind: "command"; input: OfAbsence; output: Done<null> };
  "absences.correct": { kind: "command"; input: CorrectAbsence; output: Done<null> };
  "absences.back": { kind: "command"; input: BackFromAbsence; output: Done<null> };
  "absences.review": { kind: "command"; input: ReviewAbsence; output: Done<null> };
  "absences.add_holiday": { kind: "command"; input: AddHoliday; output: Done<string> };
  "absences.remove_holiday": { kind: "command"; input: OfHoliday; output: Done<null> };
  "working_time.week": { kind: "query"; input: WorkOfPerson; output: WorkWeek };
  "working_time.set_pattern": { kind: "command"; input: SetPattern; output: Done<null> };
  "working_time.put_shift": { kind: "command"; input: PutShift; output: Done<string> };
  "working_time.usual_day": { kind: "command"; input: ShiftOn; output: Done<null> };
  "cover.board": { kind: "query"; input: WhichBoard | null; output: CoverBoard };
  "cover.functions": { kind: "query"; input: OnDay | null; output: Array<FunctionLine> };
  "cover.blocks": { kind: "query"; input: WhoseBlocks | null; output: Array<BlockLine> };
  "cover.needs": { kind: "query"; input: WhichNeeds | null; output: Array<NeedLine> };
  "cover.of_absence": { kind: "query"; input: OfAbsence; output: AbsenceCover };
  "cover.suggest": { kind: "query"; input: WhichNeed; output: Suggestions };
  "cover.propose": { kind: "query"; input: WhichNeeds | null; output: Proposal };
  "cover.missing": { kind: "query"; input: WhoIsMissing; output: Missing };
  "cover.figures": { kind: "query"; input: null; output: CoverFigures };
  "cover.breaks": { kind: "query"; input: WhoseBlocks | null; output: Array<BreakLine> };
  "cover.backfills": { kind: "query"; input: null; output: Array<LongAbsence> };
  "cover.save_function": { kind: "command"; input: SaveFunction; output: Done<FunctionId> };
  "cover.retire_function": { kind: "command"; input: OfFunction; output: Done<null> };
  "cover.rehearsed": { kind: "command"; input: OfFunction; output: Done<null> };
  "cover.name_holder": { kind: "command"; input: NameHolder; output: Done<null> };
  "cover.protect": { kind: "command"; input: Protect; output: Done<BlockId> };
  "cover.unprotect": { kind: "command"; input: OfBlock; output: Done<null> };
  "cover.decide": { kind: "command"; input: Decide; output: Done<DecisionId> };
  "cover.accept": { kind: "command"; input: DecideMany; output: Done<Array<DecisionId>> };
  "cover.confirm": { kind: "command"; input: OfDecision; output: Done<null> };
  "cover.decline": { kind: "command"; input: OfDecision; output: Done<null> };
  "cover.finish": { kind: "command"; input: FinishCover; output: Done<null> };
  "cover.withdraw": { kind: "command"; input: OfDecision; output: Done<null> };
  "cover.plan_backfill": { kind: "command"; input: PlanBackfill; output: Done<BackfillId> };
  "protected_time.break_glass": { kind: "command"; input: BreakGlass; output: Done<Broken> };
  "protected_time.pay_back": { kind: "command"; input: PayBack; output: Done<null> };
  "import.preview_absences": { kind: "query"; input: AbsencesFile; output: AbsencesPreview };
  "import.absences": { kind: "command"; input: AbsencesFile; output: Done<ImportedAbsences> };
  "import.holidays": { kind: "command"; input: HolidaysFile; output: Done<ImportedHolidays> };
  "quality.board": { kind: "query"; input: null; output: QualityBoard };
  "quality.scorecards": { kind: "query"; input: null; output: Array<ScorecardLine> };
  "quality.scorecard": { kind: "query"; input: OfScorecard; output: ScorecardPage };
  "quality.lint": { kind: "query"; input: LintScorecard; output: Array<ScorecardNote> };
  "quality.template": { kind: "query"; input: WhichTemplate; output: Scorecard };
  "quality.write_scorecard": { kind: "command"; input: WriteScorecard; output: Done<ScorecardId> };
  "quality.edit_scorecard": { kind: "command"; input: EditScorecard; output: Done<ScorecardVersionId> };
  "quality.give_example": { kind: "command"; input: GiveExample; output: Done<ScorecardVersionId> };
  "quality.retire_scorecard": { kind: "command"; input: OfScorecard; output: Done<null> };
  "quality.sampling": { kind: "query"; input: null; output: Sampling };
  "quality.draws": { kind: "query"; input: OfPersonDraws; output: Array<DrawLine> };
  "quality.repeat_draw": { kind: "query"; input: OfDraw; output: RepeatedDraw };
  "quality.plan_checks": { kind: "command"; input: PlanChecks; output: Done<null> };
  "quality.draw_contacts": { kind: "command"; input: DrawContacts; output: Done<Drawn> };
  "quality.pass_over": { kind: "command"; input: PassOver; output: Done<null> };
  "quality.forget_list": { kind: "command"; input: OfContactList; output: Done<null> };
  "quality.checks": { kind: "query"; input: WhichChecks | null; output: Array<CheckLine> };
  "quality.show": { kind: "query"; input: OfEvaluation; output: CheckPage };
  "quality.handed": { kind: "query"; input: OfEvaluation; output: CheckPage };
  "quality.sheet": { kind: "query"; input: CheckOnPaper; output: Document };
  "quality.slip": { kind: "query"; input: CheckOnPaper; output: Document };
  "quality.ask_self": { kind: "command"; input: AskSelf; output: Done<EvaluationId> };
  "quality.self_assess": { kind: "command"; input: SelfAssess; output: Done<null> };
  "quality.skip_self": { kind: "command"; input: OfEvaluation; output: Done<null> };
  "quality.evaluate": { kind: "command"; input: Evaluate; output: Done<EvaluationId> };
  "quality.acknowledge": { kind: "command"; input: AcknowledgeCheck; output: Done<null> };
  "quality.dispute": { kind: "command"; input: DisputeCheck; output: Done<Array<DisputeId>> };
  "quality.decide": { kind: "command"; input: DecideDispute; output: Done<null> };
  "quality.remark": { kind: "command"; input: RemarkOnCheck; output: Done<null> };
  "quality.coaching": { kind: "query"; input: null; output: CoachingBoard };
  "quality.coaching_since": { kind: "query"; input: OfCoaching; output: CoachingSince };
  "quality.coaching_sheet": { kind: "query"; input: CoachingOnPaper; output: Document };
  "quality.try_coaching": { kind: "command"; input: OfCoaching; output: Done<null> };
  "quality.recheck": { kind: "command"; input: Recheck; output: Done<null> };
  "quality.end_coaching": { kind: "command"; input: EndCoaching; output: Done<null> };
  "quality.calibrations": { kind: "query"; input: null; output: Array<CalibrationLine> };
  "quality.calibration": { kind: "query"; input: OfCalibration; output: CalibrationPage };
  "quality.begin_calibration": { kind: "command"; input: BeginCalibration; output: Done<CalibrationId> };
  "quality.rate_calibration": { kind: "command"; input: RateCalibration; output: Done<null> };
  "quality.open_calibration": { kind: "command"; input: OfCalibration; output: Done<null> };
  "calibrations.open": { kind: "query"; input: ChosenFile; output: CalibrationFile };
  "calibrations.sheets": { kind: "query"; input: null; output: Array<SheetLine> };
  "calibrations.sheet": { kind: "query"; input: OfSheet; output: SheetPage };
  "calibrations.send": { kind: "command"; input: SendSheet; output: Done<CalibrationSent> };
  "calibrations.take": { kind: "command"; input: ChosenFile; output: Done<TakenFile> };
  "calibrations.score": { kind: "command"; input: ScoreSheet; output: Done<CalibrationSent> };
  "calibrations.send_back": { kind: "command"; input: OfSheet; output: Done<CalibrationSent> };
  "quality.questions": { kind: "query"; input: null; output: Array<QuestionLine> };
  "quality.trends": { kind: "query"; input: null; output: Trends };
  "quality.mark_change": { kind: "command"; input: MarkChange; output: Done<null> };
  "import.preview_contacts": { kind: "query"; input: PreviewContacts; output: ContactsPreview };
  "import.contacts": { kind: "command"; input: ImportContacts; output: Done<ImportedContacts> };
  "import.preview_queue_log": { kind: "query"; input: PreviewQueueLog; output: QueueLogPreview };
  "import.queue_log": { kind: "command"; input: ImportQueueLog; output: Done<ImportedContacts> };
  "import.progress": { kind: "door"; input: null; output: Progress };
  "import.stop": { kind: "door"; input: null; output: null };
  "export.checks": { kind: "query"; input: ExportChecks; output: Document };
}
