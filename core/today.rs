//! Today: what needs the leader now. At most seven lines, each a fact, why it is here, and one button.
//!
//! The lines are worked out on every read. A line that was set aside comes back on its day, or when what it is about
//! changes: its name holds the thing and the date it rests on.

mod asked;
mod away;
mod careers;
mod checks;
mod cover;
mod for_review;
mod promises;

pub use for_review::{HrToday, HrTodayKind, HrTodayLine, for_review};

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::figure::Figure;
use crate::id::{ActionId, CommitmentId, MeetingId, PersonId};
use crate::one_on_ones::{self, BoardLine, CARRIED_TOO_OFTEN, Rhythm, Side};
use crate::people::Names;
use crate::sql::Sql;
use crate::time::{next_weekday, plus_days};

/// The most lines Today shows. The rest waits behind one line.
const MOST_LINES: usize = 7;

words! {
    /// What a line is about. In the order of rank (DOMAIN 9).
    TodayKind {
        TalkToday = "talk_today",
        /// Text was typed in a talk that is not finished.
        DraftLeft = "draft_left",
        /// A talk's day has passed, and nobody said what became of it.
        TalkMissed = "talk_missed",
        TalkOverdue = "talk_overdue",
        /// Somebody answered that they see a talk differently, and it has not been talked about since.
        SeenDifferently = "seen_differently",
        /// Somebody is back after a week or more.
        ReturnTalk = "return_talk",
        /// Somebody is away until nobody knows when, and the day to ask again has come.
        AbsenceReview = "absence_review",
        /// A question of a check is seen otherwise, and somebody else's decision is due.
        CheckDisputed = "check_disputed",
        /// Somebody was asked for their own view of a contact, and it is not in.
        SelfWaiting = "self_waiting",
        /// A coaching is to be looked at again.
        RecheckDue = "recheck_due",
        /// The month ends, and planned checks are not made.
        ChecksPlanned = "checks_planned",
        /// Work within two working days that nobody does.
        CoverGap = "cover_gap",
        /// Somebody was asked to cover, and has not said yes.
        CoverUnconfirmed = "cover_unconfirmed",
        /// Protected time that was taken is to be given back.
        PaybackDue = "payback_due",
        /// Work rests on one person, who leaves or is away soon.
        SingleHolder = "single_holder",
        ActionDue = "action_due",
        CarriedThrice = "carried_thrice",
        /// A promise is due within a week.
        PromiseDue = "promise_due",
        /// A promise's date passed and nothing was said.
        PromiseSilent = "promise_silent",
        /// The employee sees the terms differently, or says that it was not kept.
        PromiseDisputed = "promise_disputed",
        /// Moved, and the employee was not told yet.
        PromiseUntold = "promise_untold",
        /// Fourteen days without an answer to a promise.
        PromiseUnanswered = "promise_unanswered",
        /// Said in a talk, and not written down yet.
        PromiseDraft = "promise_draft",
        /// HR asks, and waits for a packet.
        HrAsks = "hr_asks",
        /// A packet can be opened for a week more, and nothing came back.
        PacketExpiring = "packet_expiring",
        /// HR has a question about a promise.
        HrQuestion = "hr_question",
        /// HR decided, and the employee was not told yet.
        EmployeeToTell = "employee_to_tell",
        /// The planned end of acting has passed and it still runs.
        ActingPastItsEnd = "acting_past_its_end",
        ActingEndsToday = "acting_ends_today",
        ActingEndsSoon = "acting_ends_soon",
        /// A move is to be looked at: week 4, 8 or 12.
        PaperCheck = "paper_check",
        /// The employee has looked at their own work, and waits for the leader's view.
        RatingWaits = "rating_waits",
        /// Ready for long, and waiting for an opening.
        ReadyWaiting = "ready_waiting",
    }

    /// How it is drawn: always with a word beside it.
    Tone { Now = "now", Soon = "soon", Calm = "calm" }

    /// The likely thing to do.
    Button { Start = "start", Continue = "continue", Plan = "plan", Open = "open", Done = "done", Settle = "settle", Write = "write" }
}

/// A line of Today.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TodayLine {
    /// Its own name, the same until what it is about changes.
    pub line: String,
    pub kind: TodayKind,
    pub tone: Tone,
    pub fact: Message,
    pub why: Message,
    pub person: Option<PersonId>,
    pub meeting: Option<MeetingId>,
    pub action: Option<ActionId>,
    pub commitment: Option<CommitmentId>,
    /// A line of a talk that waits to become a promise.
    pub draft: Option<String>,
    pub button: Button,
    #[serde(skip)]
    since: NaiveDate,
}

/// Somebody to sit with, when nothing needs the leader.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Quiet {
    pub person: PersonId,
    pub name: String,
    pub seen_on: Option<NaiveDate>,
    pub message: Message,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    pub date: NaiveDate,
    /// ISO week.
    pub week: u32,
    pub team: String,
    pub people: i64,
    pub summary: Message,
    /// At most seven.
    pub lines: Vec<TodayLine>,
    pub more: Vec<TodayLine>,
    pub quiet: Option<Quiet>,
    pub time_with_team: Figure,
    pub longest_wait: Message,
}

pub fn show(ask: &Ask, _: ()) -> Result<Today> {
    let date = ask.world.today();
    let board = one_on_ones::board(ask, ())?;
    let mut lines = talk_lines(ask, &board)?;
    lines.extend(board.iter().filter_map(|line| overdue_line(line, date)));
    lines.extend(board.iter().filter_map(away::return_line));
    lines.extend(away::review_lines(ask)?);
    lines.extend(cover::cover_lines(ask)?);
    lines.extend(differing_lines(ask, &board)?);
    lines.extend(action_lines(ask, &board)?);
    lines.extend(carried_lines(ask, &board)?);
    lines.extend(asked::review_lines(ask)?);
    lines.extend(promises::lines(ask)?);
    lines.extend(careers::lines(ask, &board)?);
    lines.extend(checks::lines(ask)?);
    let aside = set_aside_until(ask)?;
    lines.retain(|line| aside.get(&line.line).is_none_or(|until| *until <= date));
    lines.sort_by_key(|line| (rank(line.kind), line.since));
    let more = if lines.len() > MOST_LINES { lines.split_off(MOST_LINES) } else { Vec::new() };
    let settings = ask.settings()?;
    Ok(Today {
        date,
        week: date.iso_week().week(),
        team: settings.team_name,
        people: board.len() as i64,
        summary: Message::new("today-summary").with("count", lines.len() + more.len()),
        quiet: if lines.is_empty() { quiet(&board) } else { None },
        lines,
        more,
        time_with_team: one_on_ones::time_this_week(ask)?,
        longest_wait: longest_wait(&board),
    })
}

/// Ranks of DOMAIN 9 for the lines there are so far; equal ranks are ordered by the older date.
fn rank(kind: TodayKind) -> u8 {
    match kind {
        TodayKind::PromiseDue | TodayKind::PromiseSilent => 2,
        TodayKind::HrAsks | TodayKind::PacketExpiring | TodayKind::HrQuestion | TodayKind::EmployeeToTell => 3,
        TodayKind::TalkToday | TodayKind::DraftLeft | TodayKind::TalkMissed => 4,
        TodayKind::ActingPastItsEnd | TodayKind::ActingEndsToday | TodayKind::PaperCheck => 5,
        TodayKind::TalkOverdue | TodayKind::SeenDifferently => 6,
        TodayKind::PromiseDisputed | TodayKind::PromiseUntold | TodayKind::ReturnTalk | TodayKind::AbsenceReview => 5,
        TodayKind::CoverGap | TodayKind::CoverUnconfirmed => 1,
        TodayKind::PaybackDue => 5,
        TodayKind::SingleHolder => 9,
        TodayKind::PromiseUnanswered | TodayKind::PromiseDraft => 7,
        TodayKind::CheckDisputed | TodayKind::SelfWaiting | TodayKind::RecheckDue | TodayKind::ChecksPlanned => 7,
        TodayKind::ActingEndsSoon | TodayKind::RatingWaits => 7,
        TodayKind::ActionDue | TodayKind::CarriedThrice => 8,
        TodayKind::ReadyWaiting => 10,
    }
}

/// Talks of today, talks that were left half typed, and talks whose day has passed.
fn talk_lines(ask: &Ask, board: &[BoardLine]) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let here: HashMap<PersonId, &BoardLine> = board.iter().map(|line| (line.person, line)).collect();
    let rows = ask.db.all(
        "SELECT m.id, m.person, m.planned_for, m.planned_at, coalesce(d.text, '') <> ''
         FROM meeting m LEFT JOIN draft d ON d.person = m.person AND d.finished = ''
         WHERE m.state = 'planned' AND (m.planned_for <= ?1 OR d.text <> '') ORDER BY m.planned_for, m.planned_at",
        [today],
        |row| {
            Ok((
                row.get::<_, MeetingId>(0)?,
                row.get::<_, PersonId>(1)?,
                row.get::<_, NaiveDate>(2)?,
                row.get::<_, String>(3)?,
                row.get::<_, bool>(4)?,
            ))
        },
    )?;
    let mut lines = Vec::new();
    for (meeting, person, planned_for, at, typed) in rows {
        let Some(who) = here.get(&person) else { continue };
        let name =
            || Message::new("").with("name", who.name.as_str()).with("date", planned_for).with("at", at.as_str());
        let message = |key: &str| Message { key: key.to_owned(), ..name() };
        let (kind, tone, fact, button) = if typed {
            (TodayKind::DraftLeft, Tone::Now, message("today-draft-left"), Button::Continue)
        } else if planned_for < today {
            (TodayKind::TalkMissed, Tone::Soon, message("today-talk-missed"), Button::Open)
        } else if at.is_empty() {
            (TodayKind::TalkToday, Tone::Now, message("today-talk"), Button::Start)
        } else {
            (TodayKind::TalkToday, Tone::Now, message("today-talk-at"), Button::Start)
        };
        lines.push(TodayLine {
            line: format!("{}:{meeting}", kind.word()),
            kind,
            tone,
            fact,
            why: talk_why(kind, who),
            person: Some(person),
            meeting: Some(meeting),
            action: None,
            commitment: None,
            draft: None,
            button,
            since: planned_for,
        });
    }
    Ok(lines)
}

fn talk_why(kind: TodayKind, who: &BoardLine) -> Message {
    match (kind, who.seen_on) {
        (TodayKind::DraftLeft, _) => Message::new("today-draft-left-why"),
        (TodayKind::TalkMissed, _) => Message::new("today-talk-missed-why"),
        (_, Some(seen)) => Message::new("today-talk-why").with("date", seen).with("actions", who.open_actions),
        (_, None) => Message::new("today-talk-first-why"),
    }
}

/// Days within which a planned talk mends a broken rhythm soon enough.
const SOON: i64 = 7;

/// Somebody whose rhythm is broken, and no talk is planned soon.
fn overdue_line(who: &BoardLine, today: NaiveDate) -> Option<TodayLine> {
    if who.rhythm != Rhythm::Overdue {
        return None;
    }
    let (why, button) = match &who.next {
        None => (Message::new("today-overdue-why").with("date", who.limit_on), Button::Plan),
        Some(next) if (next.planned_for - today).num_days() > SOON => {
            let why = Message::new("today-overdue-planned-why").with("date", who.limit_on);
            (why.with("planned", next.planned_for), Button::Open)
        }
        Some(_) => return None,
    };
    let days = who.days_since.unwrap_or(0);
    let key = if who.seen_on.is_some() { "today-overdue" } else { "today-overdue-never" };
    let since = plus_days(today, -days);
    Some(TodayLine {
        line: format!("{}:{}:{since}", TodayKind::TalkOverdue.word(), who.person),
        kind: TodayKind::TalkOverdue,
        tone: Tone::Soon,
        fact: Message::new(key).with("name", who.name.as_str()).with("days", days),
        why,
        person: Some(who.person),
        meeting: None,
        action: None,
        commitment: None,
        draft: None,
        button,
        since: who.limit_on,
    })
}

/// Answers of somebody who sees it differently, until the next talk is held.
fn differing_lines(ask: &Ask, board: &[BoardLine]) -> Result<Vec<TodayLine>> {
    let here: HashMap<PersonId, &str> = board.iter().map(|line| (line.person, line.name.as_str())).collect();
    let rows = ask.db.all(
        "SELECT m.id, m.person, m.closed_on, k.comment, k.answered_on FROM acknowledgement k JOIN meeting m ON m.id = k.meeting
         WHERE k.answer = 'disagree' AND k.answered_on > ?1
           AND NOT EXISTS (SELECT 1 FROM meeting n WHERE n.person = m.person AND n.state = 'held' AND n.closed_on > k.answered_on)",
        [plus_days(ask.world.today(), -90)],
        |row| {
            let said: (NaiveDate, String, NaiveDate) = (row.get(2)?, row.get(3)?, row.get(4)?);
            Ok((row.get::<_, MeetingId>(0)?, row.get::<_, PersonId>(1)?, said))
        },
    )?;
    Ok(rows
        .into_iter()
        .filter_map(|(meeting, person, (held_on, comment, answered_on))| {
            let name = here.get(&person)?;
            let why = if comment.is_empty() { "today-differs-silent-why" } else { "today-differs-why" };
            Some(TodayLine {
                line: format!("{}:{meeting}", TodayKind::SeenDifferently.word()),
                kind: TodayKind::SeenDifferently,
                tone: Tone::Soon,
                fact: Message::new("today-differs").with("name", *name).with("date", held_on),
                why: Message::new(why).with("text", comment),
                person: Some(person),
                meeting: Some(meeting),
                action: None,
                commitment: None,
                draft: None,
                button: Button::Open,
                since: answered_on,
            })
        })
        .collect())
}

/// Actions of either side whose day has come.
fn action_lines(ask: &Ask, board: &[BoardLine]) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let here: HashMap<PersonId, &str> = board.iter().map(|line| (line.person, line.name.as_str())).collect();
    let due = one_on_ones::actions(ask.db, today, "a.state = 'open' AND a.due <= ?1", [today])?;
    Ok(due
        .into_iter()
        .filter_map(|action| {
            let (name, due) = (here.get(&action.person)?, action.due?);
            let key = if action.owner == Side::Leader { "today-action-mine" } else { "today-action-theirs" };
            let why = if due < today { "today-action-late-why" } else { "today-action-today-why" };
            Some(TodayLine {
                line: format!("{}:{}:{due}", TodayKind::ActionDue.word(), action.action),
                kind: TodayKind::ActionDue,
                tone: if due < today { Tone::Soon } else { Tone::Calm },
                fact: Message::new(key).with("name", *name).with("text", action.text.as_str()),
                why: Message::new(why).with("date", due).with("made", action.made_on),
                person: Some(action.person),
                meeting: None,
                action: Some(action.action),
                commitment: None,
                draft: None,
                button: Button::Done,
                since: due,
            })
        })
        .collect())
}

/// Agenda items that three talks ended without.
fn carried_lines(ask: &Ask, board: &[BoardLine]) -> Result<Vec<TodayLine>> {
    let names = Names::read(ask.db)?;
    let rows = ask.db.all(
        "SELECT i.id, i.person, i.text, i.raised_by, i.raised_on,
                (SELECT count(*) FROM agenda_carry c WHERE c.item = i.id) AS carried
         FROM agenda_item i WHERE (i.state = 'open' OR i.state = 'parked' AND i.parked_until <= ?2) AND carried >= ?1",
        (CARRIED_TOO_OFTEN, ask.world.today()),
        |row| {
            let texts: (String, Side, NaiveDate) = (row.get(2)?, row.get(3)?, row.get(4)?);
            Ok((row.get::<_, String>(0)?, row.get::<_, PersonId>(1)?, texts, row.get::<_, i64>(5)?))
        },
    )?;
    let here = |person: &PersonId| board.iter().any(|line| line.person == *person);
    Ok(rows
        .into_iter()
        .filter(|(_, person, ..)| here(person))
        .map(|(item, person, (text, by, raised_on), carried)| {
            let why = if by == Side::Employee { "today-carried-theirs-why" } else { "today-carried-mine-why" };
            let name = names.of(person);
            TodayLine {
                line: format!("{}:{item}:{carried}", TodayKind::CarriedThrice.word()),
                kind: TodayKind::CarriedThrice,
                tone: Tone::Soon,
                fact: Message::new("today-carried")
                    .with("name", name.as_str())
                    .with("text", text)
                    .with("count", carried),
                why: Message::new(why).with("name", name).with("date", raised_on),
                person: Some(person),
                meeting: None,
                action: None,
                commitment: None,
                draft: None,
                button: Button::Settle,
                since: raised_on,
            }
        })
        .collect())
}

fn set_aside_until(ask: &Ask) -> Result<HashMap<String, NaiveDate>> {
    let rows = ask.db.all("SELECT id, until FROM set_aside", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.into_iter().collect())
}

/// Whom to sit with on a quiet day: who was seen longest ago and has no talk planned.
fn quiet(board: &[BoardLine]) -> Option<Quiet> {
    let free = board.iter().filter(|line| line.next.is_none() && line.rhythm != Rhythm::Paused);
    let line = free.max_by_key(|line| line.days_since)?;
    let key = if line.seen_on.is_some() { "today-quiet" } else { "today-quiet-never" };
    let message = Message::new(key).with("name", line.name.as_str()).with("days", line.days_since.unwrap_or(0));
    Some(Quiet { person: line.person, name: line.name.clone(), seen_on: line.seen_on, message })
}

fn longest_wait(board: &[BoardLine]) -> Message {
    let active = || board.iter().filter(|line| line.rhythm != Rhythm::Paused);
    let never = active().filter(|line| line.seen_on.is_none()).count();
    if never > 0 {
        return Message::new("today-wait-first").with("count", never);
    }
    match active().filter_map(|line| line.days_since).max() {
        None => Message::new("today-wait-nobody"),
        Some(days) if days < 7 => Message::new("today-wait-this-week"),
        Some(days) => Message::new("today-wait-weeks").with("weeks", days / 7),
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct SetAside {
    pub line: String,
    /// tomorrow, monday, for_good, or a date.
    pub until: String,
}

/// Puts a line of Today off until a day, or for good.
pub fn set_aside(act: &mut Act, input: SetAside) -> Result<()> {
    let today = act.world.today();
    let until = match input.until.as_str() {
        "tomorrow" => plus_days(today, 1),
        "monday" => next_weekday(today, Weekday::Mon),
        "for_good" => NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX),
        date => date.parse().map_err(|_| Failure::at("until", "day-not-understood"))?,
    };
    let mut problems = Problems::default();
    problems.unless(until > today, "until", "set-aside-needs-later-day");
    problems.unless(!input.line.is_empty() && input.line.len() <= 200, "line", "set-aside-line");
    problems.none()?;
    act.about(About::Today);
    act.because(if input.until == "for_good" { "for_good" } else { "later" });
    act.db.run(
        "INSERT INTO set_aside (id, until) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET until = excluded.until",
        (input.line, until),
    )?;
    Ok(())
}
