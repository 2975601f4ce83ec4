//! What was said: the shared record with the employee's answer, and the leader's working notes.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Action, AgendaItem, CARRIED_TOO_OFTEN, LONGEST_TEXT, MeetingState, Way, actions, tidy_lines};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{MeetingId, NoteId, PersonId};
use crate::people;
use crate::slip;
use crate::sql::Sql;
use crate::time::plus_days;

/// Days a working note stays after the talk, unless it is kept.
pub const NOTE_DAYS: i64 = 90;
/// Days after which a record that nobody answered counts as unanswered. Unanswered is not agreement.
const ANSWER_DAYS: i64 = 14;

words! {
    /// What the employee says of the shared record; the last two are worked out, never given.
    Answer {
        Agree = "agree", AgreeWithComment = "agree_with_comment", Disagree = "disagree",
        Waiting = "waiting", Unanswered = "unanswered",
    }
}

/// A working note that is still there.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkingNote {
    pub note: NoteId,
    pub meeting: MeetingId,
    pub written_on: NaiveDate,
    pub text: String,
    /// The day it goes; none when it is kept.
    pub goes_on: Option<NaiveDate>,
    pub kept: bool,
}

/// Working notes of a person, newest first; with a meeting, of that talk alone. For the leader's own screens and that
/// person's subject file only. A note whose day has come is not shown any more, even before the sweep removes it.
pub fn working_notes(
    db: &Connection,
    person: PersonId,
    meeting: Option<MeetingId>,
    today: NaiveDate,
) -> Result<Vec<WorkingNote>> {
    db.all(
        "SELECT id, meeting, written_on, text, kept FROM working_note
         WHERE person = ?1 AND (?2 IS NULL OR meeting = ?2) AND (kept = 1 OR written_on > ?3)
         ORDER BY written_on DESC, id DESC",
        (person, meeting, plus_days(today, -NOTE_DAYS)),
        |row| {
            let (written_on, kept): (NaiveDate, bool) = (row.get(2)?, row.get(4)?);
            Ok(WorkingNote {
                note: row.get(0)?,
                meeting: row.get(1)?,
                written_on,
                text: row.get(3)?,
                goes_on: (!kept).then(|| plus_days(written_on, NOTE_DAYS)),
                kept,
            })
        },
    )
}

pub(super) fn write_notes(
    act: &Act,
    person: PersonId,
    meeting: MeetingId,
    on: NaiveDate,
    notes: Vec<String>,
) -> Result<()> {
    for text in notes.iter().map(|text| tidy_lines(text)).filter(|text| !text.is_empty()) {
        if text.len() > LONGEST_TEXT {
            return Err(Failure::at("workingNotes", "text-too-long"));
        }
        act.db.run(
            "INSERT INTO working_note (id, person, meeting, written_on, text) VALUES (?1, ?2, ?3, ?4, ?5)",
            (NoteId(act.world.fresh_uuid()), person, meeting, on, text),
        )?;
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct KeepNote {
    pub note: NoteId,
    pub kept: bool,
}

/// Keeps a working note past its ninety days, or lets it go with the others.
pub fn keep_note(act: &mut Act, input: KeepNote) -> Result<()> {
    let person = person_of_note(act, input.note)?;
    act.about(About::Person(person));
    act.because(if input.kept { "kept" } else { "not_kept" });
    act.db.run("UPDATE working_note SET kept = ?2 WHERE id = ?1", (input.note, input.kept))?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct OfNote {
    pub note: NoteId,
}

/// Removes a working note.
pub fn remove_note(act: &mut Act, input: OfNote) -> Result<()> {
    let person = person_of_note(act, input.note)?;
    act.about(About::Person(person));
    act.db.run("DELETE FROM working_note WHERE id = ?1", [input.note])?;
    Ok(())
}

fn person_of_note(act: &Act, note: NoteId) -> Result<PersonId> {
    let found = act.db.maybe("SELECT person FROM working_note WHERE id = ?1", [note], |row| row.get(0))?;
    found.ok_or_else(|| Failure::missing("note-gone"))
}

/// The short code on the paper slip of a talk, made from the talk's id.
pub(super) fn slip_code(meeting: MeetingId) -> String {
    slip::code(meeting.0.as_u64_pair().1)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct Acknowledge {
    pub meeting: MeetingId,
    /// agree, agree_with_comment or disagree.
    pub answer: Answer,
    /// The employee's own words. Never refused.
    #[serde(default)]
    pub comment: Option<String>,
    pub way: Way,
    /// For paper: the code on the slip.
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// Records what the employee says of the shared record. Given once; a typing error is undone.
pub fn acknowledge(act: &mut Act, input: Acknowledge) -> Result<()> {
    let found = act.db.maybe("SELECT person, state, slip_code FROM meeting WHERE id = ?1", [input.meeting], |row| {
        Ok((row.get::<_, PersonId>(0)?, row.get::<_, MeetingState>(1)?, row.get::<_, String>(2)?))
    })?;
    let Some((person, state, code)) = found else { return Err(Failure::missing("one-on-one-gone")) };
    if state != MeetingState::Held {
        return Err(Failure::refused("answer-before-held"));
    }
    let comment = tidy_lines(input.comment.as_deref().unwrap_or_default());
    let mut problems = Problems::default();
    problems.unless(!matches!(input.answer, Answer::Waiting | Answer::Unanswered), "answer", "answer-missing");
    problems.unless(input.answer != Answer::AgreeWithComment || !comment.is_empty(), "comment", "answer-needs-comment");
    problems.unless(comment.len() <= LONGEST_TEXT, "comment", "text-too-long");
    let typed = slip::typed(input.slip_code.as_deref());
    problems.unless(input.way == Way::HandOver || typed == code, "slipCode", "slip-code-other");
    problems.none()?;
    let given = act.db.maybe("SELECT answered_on FROM acknowledgement WHERE meeting = ?1", [input.meeting], |row| {
        row.get::<_, NaiveDate>(0)
    })?;
    if let Some(date) = given {
        let name = people::name_of(act.db, person)?;
        return Err(Failure::Refused(Message::new("answer-given-already").with("name", name).with("date", date)));
    }
    act.about(About::Meeting(input.meeting));
    act.because(input.answer.word());
    act.db.run(
        "INSERT INTO acknowledgement (id, meeting, answer, comment, way, answered_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (act.world.fresh_uuid().to_string(), input.meeting, input.answer, comment, input.way, act.world.today()),
    )?;
    Ok(())
}

/// What was agreed in a talk: for the hand-over screen and for paper. It holds no working note and nobody else's name.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Agreed {
    pub meeting: MeetingId,
    pub person: PersonId,
    pub name: String,
    pub held_on: NaiveDate,
    pub shared_note: String,
    pub actions: Vec<Action>,
    pub ask_again: Vec<String>,
    /// What three talks or more ended without: flagged to both (R2).
    pub still_open: Vec<AgendaItem>,
    pub promise_drafts: Vec<String>,
    pub slip_code: String,
    pub answer: Answer,
    pub comment: String,
    pub answered_on: Option<NaiveDate>,
    pub way: Option<Way>,
    pub next_on: Option<NaiveDate>,
    pub team_name: String,
    pub leader_name: String,
}

#[derive(Debug, Deserialize, TS)]
pub struct OfMeeting {
    pub meeting: MeetingId,
}

pub fn agreed(ask: &Ask, input: OfMeeting) -> Result<Agreed> {
    let meeting = input.meeting;
    let found = ask.db.maybe(
        "SELECT person, state, closed_on, shared_note, slip_code FROM meeting WHERE id = ?1",
        [meeting],
        |row| {
            let held_on: Option<NaiveDate> = row.get(2)?;
            Ok((
                row.get::<_, PersonId>(0)?,
                row.get::<_, MeetingState>(1)?,
                held_on,
                row.get::<_, String>(3)?,
                row.get(4)?,
            ))
        },
    )?;
    let Some((person, state, held_on, shared_note, slip_code)) = found else {
        return Err(Failure::missing("one-on-one-gone"));
    };
    let (MeetingState::Held, Some(held_on)) = (state, held_on) else {
        return Err(Failure::refused("answer-before-held"));
    };
    let texts = |table: &str| {
        ask.db.all(&format!("SELECT text FROM {table} WHERE meeting = ?1 ORDER BY id"), [meeting], |row| row.get(0))
    };
    let given = answer_given(ask.db, meeting)?;
    let settings = ask.settings()?;
    Ok(Agreed {
        meeting,
        person,
        name: people::name_of(ask.db, person)?,
        held_on,
        shared_note,
        actions: actions(ask.db, ask.world.today(), "a.meeting = ?1", [meeting])?,
        ask_again: texts("agenda_item")?,
        still_open: still_open(ask, person)?,
        promise_drafts: texts("promise_draft")?,
        slip_code,
        answer: answer(given.as_ref(), held_on, ask.world.today()),
        comment: given.as_ref().map(|given| given.comment.clone()).unwrap_or_default(),
        answered_on: given.as_ref().map(|given| given.on),
        way: given.as_ref().map(|given| given.way),
        next_on: ask.db.maybe(
            "SELECT planned_for FROM meeting WHERE person = ?1 AND state = 'planned' AND planned_for >= ?2 ORDER BY planned_for LIMIT 1",
            (person, held_on),
            |row| row.get(0),
        )?,
        team_name: settings.team_name,
        leader_name: settings.leader_name,
    })
}

fn still_open(ask: &Ask, person: PersonId) -> Result<Vec<AgendaItem>> {
    let mut items = super::waiting(ask.db, person, ask.world.today())?;
    items.retain(|item| item.carried >= CARRIED_TOO_OFTEN);
    Ok(items)
}

/// An answer that was given.
pub struct Given {
    pub answer: Answer,
    pub comment: String,
    pub way: Way,
    pub on: NaiveDate,
}

pub fn answer_given(db: &Connection, meeting: MeetingId) -> Result<Option<Given>> {
    db.maybe("SELECT answer, comment, way, answered_on FROM acknowledgement WHERE meeting = ?1", [meeting], |row| {
        Ok(Given { answer: row.get(0)?, comment: row.get(1)?, way: row.get(2)?, on: row.get(3)? })
    })
}

/// What stands as the answer on a day: without one it waits, and after fourteen days it is unanswered.
pub fn answer(given: Option<&Given>, held_on: NaiveDate, today: NaiveDate) -> Answer {
    match given {
        Some(given) => given.answer,
        None if (today - held_on).num_days() > ANSWER_DAYS => Answer::Unanswered,
        None => Answer::Waiting,
    }
}
