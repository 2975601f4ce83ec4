//! The talk itself: what is on the table when it begins, what the typed text means, and finishing it in one step.
//!
//! The text is kept as a draft while it is typed. Finishing turns it into one act: the shared record, actions, working
//! notes and what to ask again; the next talk; everything that stays open carried over. The draft itself hangs on the pair,
//! so moving the talk takes it along; it stays until the next day's housekeeping, so that undoing the finish brings the
//! text back.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{About, Act, App, Ask};
use crate::commitments::{self, PromiseLine};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{CoachingId, MeetingId, PersonId};
use crate::one_on_ones::lines::{self, LineKind};
use crate::one_on_ones::{
    self, Action, AgendaItem, Answer, HoldOneOnOne, LONGEST_TEXT, MeetingState, NewAction, OfPerson, Side, WorkingNote,
};
use crate::people;
use crate::quality::masking::mask;
use crate::quality::{self, OpenCoaching};
use crate::sql::Sql;
use crate::time::plus_days;

/// Every this many talks the question where somebody wants to go is on the table.
const WHERE_TO_EVERY: i64 = 6;
/// How many open questions there are in `locales/`, as open-question-1 and so on.
const OPEN_QUESTIONS: i64 = 20;

/// Opens today's talk with somebody: the one that is planned, else a new one for today.
pub fn start(act: &mut Act, input: OfPerson) -> Result<MeetingId> {
    let today = act.world.today();
    people::must_be_here(act.db, input.person, today)?;
    if let Some(next) =
        one_on_ones::next_of(act.db, input.person)?.filter(|next| next.planned_for <= plus_days(today, 1))
    {
        return Ok(next.meeting);
    }
    act.about(About::Person(input.person));
    one_on_ones::put_in_calendar(act, input.person, today, None)
}

/// Everything a talk needs on one screen.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingPage {
    pub meeting: MeetingId,
    pub person: PersonId,
    pub name: String,
    pub planned_for: NaiveDate,
    pub at: Option<String>,
    pub state: MeetingState,
    pub held_on: Option<NaiveDate>,
    pub last_held: Option<NaiveDate>,
    pub minutes: Option<i64>,
    /// The first line of the last shared record: where the talk left off.
    pub human: Option<Remembered>,
    /// What the employee brought.
    pub brought: Vec<AgendaItem>,
    /// What the leader wanted to ask.
    pub mine: Vec<AgendaItem>,
    /// Open ones, and those that were closed since the last talk.
    pub actions: Vec<Action>,
    /// Whether it is time to ask where they want to go.
    pub where_to: bool,
    /// Key of an open question, when nothing is on the table.
    pub question: Option<String>,
    pub draft: String,
    /// When the next talk would be: same weekday, at the rhythm.
    pub next: Option<NextTalk>,
    pub shared_note: String,
    pub notes: Vec<WorkingNote>,
    pub answer: Answer,
    /// Promises to this person that somebody still waits for.
    pub promises: Vec<PromiseLine>,
}

#[derive(Debug, Serialize, TS)]
pub struct Remembered {
    pub text: String,
    pub on: NaiveDate,
}

#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct NextTalk {
    pub planned_for: NaiveDate,
    #[serde(default)]
    pub at: Option<String>,
}

struct Found {
    person: PersonId,
    planned_for: NaiveDate,
    at: String,
    state: MeetingState,
    closed_on: Option<NaiveDate>,
    minutes: Option<i64>,
    shared_note: String,
}

pub fn prepare(ask: &Ask, input: one_on_ones::OfMeeting) -> Result<MeetingPage> {
    let meeting = input.meeting;
    let found = ask.db.maybe(
        "SELECT person, planned_for, planned_at, state, closed_on, minutes, shared_note FROM meeting WHERE id = ?1",
        [meeting],
        |row| {
            Ok(Found {
                person: row.get(0)?,
                planned_for: row.get(1)?,
                at: row.get(2)?,
                state: row.get(3)?,
                closed_on: row.get(4)?,
                minutes: row.get(5)?,
                shared_note: row.get(6)?,
            })
        },
    )?;
    let found = found.ok_or_else(|| Failure::missing("one-on-one-gone"))?;
    let (person, today, settings) = (found.person, ask.world.today(), ask.settings()?);
    let before = found.closed_on.unwrap_or(NaiveDate::MAX);
    let last = ask.db.maybe(
        "SELECT closed_on, shared_note FROM meeting WHERE person = ?1 AND state = 'held' AND id <> ?2 AND closed_on <= ?3
         ORDER BY closed_on DESC, id DESC LIMIT 1",
        (person, meeting, before.min(plus_days(today, 3650))),
        |row| Ok((row.get::<_, NaiveDate>(0)?, row.get::<_, String>(1)?)),
    )?;
    let last_held = last.as_ref().map(|(on, _)| *on);
    let human = last.and_then(|(on, note)| note.lines().next().map(str::to_owned).map(|text| Remembered { text, on }));
    let planned = found.state == MeetingState::Planned;
    let (brought, mine): (Vec<AgendaItem>, Vec<AgendaItem>) = if planned {
        one_on_ones::waiting(ask.db, person, today)?.into_iter().partition(|item| item.raised_by == Side::Employee)
    } else {
        (Vec::new(), Vec::new())
    };
    let actions = if planned {
        let since = last_held.unwrap_or(found.planned_for);
        one_on_ones::actions(
            ask.db,
            today,
            "a.person = ?1 AND (a.state = 'open' OR a.state = 'done' AND a.closed_on >= ?2)",
            (person, since),
        )?
    } else {
        one_on_ones::actions(ask.db, today, "a.meeting = ?1", [meeting])?
    };
    let held: i64 =
        ask.db.one("SELECT count(*) FROM meeting WHERE person = ?1 AND state = 'held'", [person], |row| row.get(0))?;
    let empty = planned && brought.is_empty() && mine.is_empty() && actions.is_empty();
    let question = (empty && settings.open_questions).then(|| {
        let turn = (found.planned_for.num_days_from_ce() as i64 + held) % OPEN_QUESTIONS;
        format!("open-question-{}", turn + 1)
    });
    let given = one_on_ones::answer_given(ask.db, meeting)?;
    let draft = ask.db.maybe(
        "SELECT text FROM draft WHERE person = ?1 AND finished IN ('', ?2)",
        (person, meeting.to_string()),
        |row| row.get(0),
    )?;
    Ok(MeetingPage {
        meeting,
        person,
        name: people::name_of(ask.db, person)?,
        planned_for: found.planned_for,
        next: if planned { next_talk(ask, person, &found, meeting)? } else { None },
        at: (!found.at.is_empty()).then_some(found.at),
        state: found.state,
        held_on: found.closed_on.filter(|_| found.state == MeetingState::Held),
        last_held,
        minutes: found.minutes,
        human: human.filter(|_| planned),
        brought,
        mine,
        actions,
        where_to: planned && (held + 1) % WHERE_TO_EVERY == 0,
        question,
        draft: draft.filter(|_| planned).unwrap_or_default(),
        shared_note: found.shared_note,
        notes: one_on_ones::working_notes(ask.db, person, Some(meeting), today)?,
        answer: one_on_ones::answer(given.as_ref(), found.closed_on.unwrap_or(today), today),
        promises: commitments::open_promises_of(ask, person)?,
    })
}

/// The same weekday as this talk, as near to the rhythm as whole weeks allow. None when one is planned already.
fn next_talk(ask: &Ask, person: PersonId, found: &Found, meeting: MeetingId) -> Result<Option<NextTalk>> {
    let other = ask.db.maybe(
        "SELECT 1 FROM meeting WHERE person = ?1 AND state = 'planned' AND id <> ?2 AND planned_for > ?3",
        (person, meeting, ask.world.today()),
        |_| Ok(()),
    )?;
    if other.is_some() {
        return Ok(None);
    }
    let series = one_on_ones::series(ask.db, person, &ask.settings()?)?;
    let weeks = ((series.target as f64) / 7.0).round().max(1.0) as i64;
    let mut day = plus_days(found.planned_for, weeks * 7);
    while day <= ask.world.today() {
        day = plus_days(day, 7);
    }
    let at = (!found.at.is_empty()).then(|| found.at.clone());
    Ok(Some(NextTalk { planned_for: day, at }))
}

#[derive(Debug, Deserialize, TS)]
pub struct TalkText {
    pub meeting: MeetingId,
    pub text: String,
}

/// One line of the text, as it is understood.
#[derive(Debug, Serialize, TS)]
pub struct Understood {
    /// Its place in the text, from 0.
    pub line: i64,
    pub kind: LineKind,
    pub owner: Option<Side>,
    pub text: String,
    pub due: Option<NaiveDate>,
    /// The line as it was typed.
    pub source: String,
}

/// What would be kept of a text.
pub fn understand(ask: &Ask, input: TalkText) -> Result<Vec<Understood>> {
    let person: Option<PersonId> =
        ask.db.maybe("SELECT person FROM meeting WHERE id = ?1", [input.meeting], |row| row.get(0))?;
    let person = person.ok_or_else(|| Failure::missing("one-on-one-gone"))?;
    read_lines(ask, person, &input.text, ask.world.today())
}

fn read_lines(ask: &Ask, person: PersonId, text: &str, today: NaiveDate) -> Result<Vec<Understood>> {
    if text.len() > LONGEST_TEXT {
        return Err(Failure::at("text", "text-too-long"));
    }
    let (name, preferred) = ask.db.one("SELECT name, preferred_name FROM person WHERE id = ?1", [person], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let understood = lines::understand(text, &[&name, people::called(&name, ""), &preferred], today);
    Ok(understood
        .into_iter()
        .map(|line| Understood {
            line: line.line as i64,
            kind: line.kind,
            owner: line.owner,
            text: line.text,
            due: line.due,
            source: line.source,
        })
        .collect())
}

/// Keeps the text as it is now. Called about a second after the typing pauses: a crash loses at most that.
pub fn keep_draft(app: &mut App, input: TalkText) -> Result<()> {
    if input.text.len() > LONGEST_TEXT {
        return Err(Failure::at("text", "text-too-long"));
    }
    let planned = one_on_ones::must_be_planned(&app.vault.db, input.meeting)?;
    app.keep_draft(planned.person, &input.text)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct FinishTalk {
    pub meeting: MeetingId,
    pub text: String,
    #[serde(default)]
    pub held_on: Option<NaiveDate>,
    #[serde(default)]
    pub minutes: Option<i64>,
    /// The next talk; none when it is not planned yet.
    #[serde(default)]
    pub next: Option<NextTalk>,
}

#[derive(Debug, Serialize, TS)]
pub struct Finished {
    pub next: Option<MeetingId>,
}

/// Finishes a talk in one step: keeps what was said, plans the next one, carries over what stayed open.
pub fn finish(act: &mut Act, input: FinishTalk) -> Result<Finished> {
    let planned = one_on_ones::must_be_planned(act.db, input.meeting)?;
    let today = act.world.today();
    let held_on = input.held_on.unwrap_or(today);
    let mut lines = read_lines(&act.ask(), planned.person, &input.text, held_on.min(today))?;
    let mut problems = Problems::default();
    problems.unless(
        lines.iter().all(|line| line.text.chars().count() <= 1000 || line.kind == LineKind::Note),
        "text",
        "text-too-long",
    );
    problems.none()?;
    // A mark with nothing behind it says nothing; the interface shows such lines as empty while they are typed.
    lines.retain(|line| !line.text.trim().is_empty());
    if lines.is_empty() && planned.planned_for > today {
        // Somebody who is only preparing it: a talk to come is not used up by a slip of the keys.
        return Err(Failure::Refused(Message::new("talk-still-to-come").with("date", planned.planned_for)));
    }
    let texts = |kind: LineKind| -> Vec<String> {
        lines.iter().filter(|line| line.kind == kind).map(|line| line.text.clone()).collect()
    };
    let (notes, only_me, ask_again) = (texts(LineKind::Note), texts(LineKind::OnlyMe), texts(LineKind::Ask));
    let actions = lines.iter().filter(|line| line.kind == LineKind::Action);
    let actions = actions
        .map(|line| NewAction { owner: line.owner.unwrap_or(Side::Leader), text: line.text.clone(), due: line.due })
        .collect();
    one_on_ones::hold(
        act,
        HoldOneOnOne {
            meeting: input.meeting,
            held_on: input.held_on,
            minutes: input.minutes,
            shared_note: Some(notes.join("\n")),
            actions: Some(actions),
            working_notes: Some(only_me),
            agenda: Some(ask_again),
        },
    )?;
    for line in lines.iter().filter(|line| line.kind == LineKind::Promise) {
        commitments::draft_promise(act, planned.person, input.meeting, &line.text, line.due, held_on)?;
    }
    let next = match input.next {
        Some(next) => {
            one_on_ones::check_date(act, next.planned_for, "next", next.at.as_deref())?;
            people::must_be_here(act.db, planned.person, next.planned_for)?;
            Some(one_on_ones::put_in_calendar(act, planned.person, next.planned_for, next.at.as_deref())?)
        }
        None => None,
    };
    act.finish_draft(planned.person, input.meeting)?;
    act.about(About::Meeting(input.meeting));
    Ok(Finished { next })
}

/// Opens a coaching, and puts it on the agenda of the next one-on-one by itself.
pub fn coach(act: &mut Act, input: OpenCoaching) -> Result<CoachingId> {
    let (person, behaviour) = (input.person, input.behaviour.clone().unwrap_or_default());
    let coaching = quality::open(act, input)?;
    let goal = quality::goal_of(act.db, coaching)?;
    let text = if behaviour.trim().is_empty() { goal } else { format!("{goal}: {}", mask(behaviour.trim()).text) };
    let item = one_on_ones::put_on_agenda(act, person, Side::Leader, act.world.today(), &text, None)?;
    quality::on_agenda(act, coaching, item)?;
    Ok(coaching)
}
