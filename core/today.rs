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
mod talks;

pub use for_review::{HrToday, HrTodayKind, HrTodayLine, for_review};

use std::collections::HashMap;
use std::fmt::Display;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::figure::Figure;
use crate::id::{ActionId, CommitmentId, MeetingId, PersonId};
use crate::one_on_ones::{self, BoardLine, Rhythm};
use crate::sql::Sql;
use crate::time::{next_weekday, plus_days};

/// Days that count as soon: within which a planned talk mends a broken rhythm, and HR's answer is due.
const SOON: i64 = 7;
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

impl TodayLine {
    /// A line with a button that opens what it is about. `thing` names that, and the date it rests on where that may move;
    /// `told` is the fact, and why it is here.
    fn new(
        kind: TodayKind,
        thing: impl Display,
        tone: Tone,
        (fact, why): (Message, Message),
        since: NaiveDate,
    ) -> TodayLine {
        TodayLine {
            line: format!("{}:{thing}", kind.word()),
            kind,
            tone,
            fact,
            why,
            person: None,
            meeting: None,
            action: None,
            commitment: None,
            draft: None,
            button: Button::Open,
            since,
        }
    }

    fn about(self, person: PersonId) -> TodayLine {
        TodayLine { person: Some(person), ..self }
    }
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
    let mut lines = talks::lines(ask, &board)?;
    lines.extend(board.iter().filter_map(away::return_line));
    lines.extend(away::review_lines(ask)?);
    lines.extend(cover::cover_lines(ask)?);
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
