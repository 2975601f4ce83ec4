//! Planning a talk, and the ways it can end.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::{LONGEST_TEXT, MeetingState, NewAction, Side, add_actions, agenda, record, tidy_lines};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{MeetingId, PersonId, SeriesId};
use crate::people;
use crate::sql::Sql;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct PlanOneOnOne {
    pub person: PersonId,
    pub planned_for: NaiveDate,
    /// Wall clock, "10:00".
    #[serde(default)]
    pub at: Option<String>,
}

/// Plans the next conversation. Refused for someone who has left.
pub fn plan(act: &mut Act, input: PlanOneOnOne) -> Result<MeetingId> {
    check_date(act, input.planned_for, "plannedFor", input.at.as_deref())?;
    people::must_be_here(act.db, input.person, input.planned_for)?;
    let planned = act.db.maybe(
        "SELECT planned_for FROM meeting WHERE person = ?1 AND state = 'planned' ORDER BY planned_for LIMIT 1",
        [input.person],
        |row| row.get::<_, NaiveDate>(0),
    )?;
    if let Some(date) = planned {
        let name = people::name_of(act.db, input.person)?;
        act.consequence(Message::new("one-on-one-second-planned").with("name", name).with("date", date));
    }
    let same = act.db.maybe(
        "SELECT 1 FROM meeting WHERE person = ?1 AND state = 'planned' AND planned_for = ?2 AND planned_at = ?3",
        (input.person, input.planned_for, input.at.as_deref().unwrap_or_default()),
        |_| Ok(()),
    )?;
    if same.is_some() {
        let name = people::name_of(act.db, input.person)?;
        let message = Message::new("one-on-one-planned-already").with("name", name).with("date", input.planned_for);
        return Err(Failure::Refused(message));
    }
    act.about(About::Person(input.person));
    put_in_calendar(act, input.person, input.planned_for, input.at.as_deref())
}

/// The row of a planned talk.
pub fn put_in_calendar(act: &Act, person: PersonId, planned_for: NaiveDate, at: Option<&str>) -> Result<MeetingId> {
    let id = MeetingId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO meeting (id, person, planned_for, planned_at) VALUES (?1, ?2, ?3, ?4)",
        (id, person, planned_for, at.unwrap_or_default()),
    )?;
    Ok(id)
}

/// A date for a talk to come, and a time of day as "10:00".
pub fn check_date(act: &Act, date: NaiveDate, field: &str, at: Option<&str>) -> Result<()> {
    let mut problems = Problems::default();
    problems.unless(act.world.today() <= date, field, "one-on-one-in-the-past");
    problems.unless((date - act.world.today()).num_days() <= 730, field, "one-on-one-too-far");
    let clock =
        at.is_none_or(|at| at.is_empty() || chrono::NaiveTime::parse_from_str(at, "%H:%M").is_ok() && at.len() == 5);
    problems.unless(clock, "at", "clock-not-understood");
    problems.none()
}

/// A meeting that is still to come; anything else is refused, with what became of it.
pub struct Planned {
    pub person: PersonId,
    pub planned_for: NaiveDate,
    pub at: String,
}

pub fn must_be_planned(db: &Connection, meeting: MeetingId) -> Result<Planned> {
    let found =
        db.maybe("SELECT person, planned_for, planned_at, state FROM meeting WHERE id = ?1", [meeting], |row| {
            let planned = Planned { person: row.get(0)?, planned_for: row.get(1)?, at: row.get(2)? };
            Ok((planned, row.get::<_, MeetingState>(3)?))
        })?;
    match found {
        None => Err(Failure::missing("one-on-one-gone")),
        Some((planned, MeetingState::Planned)) => Ok(planned),
        Some((planned, state)) => Err(Failure::Refused(
            Message::new("one-on-one-ended-already")
                .with("name", people::name_of(db, planned.person)?)
                .with("state", crate::error::word(&format!("meeting-state-{}", state.word().replace('_', "-")))),
        )),
    }
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct MoveOneOnOne {
    pub meeting: MeetingId,
    pub planned_for: NaiveDate,
    #[serde(default)]
    pub at: Option<String>,
    /// Who asked for it.
    pub by: Side,
}

/// Moves a talk: its row ends as moved and names the new one.
pub fn move_meeting(act: &mut Act, input: MoveOneOnOne) -> Result<MeetingId> {
    let planned = must_be_planned(act.db, input.meeting)?;
    check_date(act, input.planned_for, "plannedFor", input.at.as_deref())?;
    people::must_be_here(act.db, planned.person, input.planned_for)?;
    act.about(About::Person(planned.person));
    act.because(input.by.word());
    let new = put_in_calendar(act, planned.person, input.planned_for, input.at.as_deref().or(Some(&planned.at)))?;
    end(act, input.meeting, MeetingState::Moved, input.by, "", Some(new))?;
    Ok(new)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct CancelOneOnOne {
    pub meeting: MeetingId,
    pub by: Side,
    pub reason: String,
    #[serde(default)]
    pub new_date: Option<NaiveDate>,
    /// Says openly that there is no new date.
    #[serde(default)]
    pub no_new_date: Option<bool>,
}

/// Cancels a talk. It needs a new date, or says openly that there is none; who cancelled is kept.
pub fn cancel(act: &mut Act, input: CancelOneOnOne) -> Result<Option<MeetingId>> {
    let planned = must_be_planned(act.db, input.meeting)?;
    let none_said = input.no_new_date.unwrap_or(false);
    let mut problems = Problems::default();
    problems.unless(input.new_date.is_some() != none_said, "newDate", "cancel-needs-date-or-none");
    problems.unless(!input.reason.trim().is_empty(), "reason", "cancel-needs-reason");
    problems.unless(input.reason.chars().count() <= 500, "reason", "text-too-long");
    problems.none()?;
    if let Some(date) = input.new_date {
        check_date(act, date, "newDate", None)?;
        people::must_be_here(act.db, planned.person, date)?;
    }
    act.about(About::Person(planned.person));
    act.because(input.by.word());
    let new = input.new_date.map(|date| put_in_calendar(act, planned.person, date, Some(&planned.at))).transpose()?;
    end(act, input.meeting, MeetingState::Cancelled, input.by, input.reason.trim(), new)?;
    Ok(new)
}

#[derive(Debug, Deserialize, TS)]
pub struct MissOneOnOne {
    pub meeting: MeetingId,
    /// Who did not come.
    pub who: Side,
}

/// A talk to which somebody did not come.
pub fn miss(act: &mut Act, input: MissOneOnOne) -> Result<()> {
    let planned = must_be_planned(act.db, input.meeting)?;
    let mut problems = Problems::default();
    problems.unless(planned.planned_for <= act.world.today(), "meeting", "one-on-one-still-to-come");
    problems.none()?;
    act.about(About::Person(planned.person));
    act.because(input.who.word());
    end(act, input.meeting, MeetingState::NoShow, input.who, "", None)
}

fn end(
    act: &Act,
    meeting: MeetingId,
    state: MeetingState,
    by: Side,
    reason: &str,
    became: Option<MeetingId>,
) -> Result<()> {
    act.db.run(
        "UPDATE meeting SET state = ?2, closed_on = ?3, ended_by = ?4, reason = ?5, became = ?6 WHERE id = ?1",
        (meeting, state, act.world.today(), by, reason, became),
    )?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct HoldOneOnOne {
    pub meeting: MeetingId,
    /// Today where it is left out.
    #[serde(default)]
    pub held_on: Option<NaiveDate>,
    /// 1 to 600; none where nobody looked at the clock.
    #[serde(default)]
    pub minutes: Option<i64>,
    #[serde(default)]
    pub shared_note: Option<String>,
    #[serde(default)]
    pub actions: Option<Vec<NewAction>>,
    #[serde(default)]
    pub working_notes: Option<Vec<String>>,
    /// What the leader wants to ask again next time.
    #[serde(default)]
    pub agenda: Option<Vec<String>>,
}

/// Records a talk that was held, with its notes and what both took on. What was left open on the agenda is carried over.
/// Answers whom it was with.
pub fn hold(act: &mut Act, input: HoldOneOnOne) -> Result<PersonId> {
    let planned = must_be_planned(act.db, input.meeting)?;
    let held_on = input.held_on.unwrap_or(act.world.today());
    let note = tidy_lines(input.shared_note.as_deref().unwrap_or_default());
    let mut problems = Problems::default();
    problems.unless(held_on <= act.world.today(), "heldOn", "one-on-one-held-in-future");
    problems.unless(
        input.minutes.is_none_or(|minutes| (1..=600).contains(&minutes)),
        "minutes",
        "minutes-out-of-range",
    );
    problems.unless(note.len() <= LONGEST_TEXT, "sharedNote", "text-too-long");
    problems.none()?;
    act.about(About::Meeting(input.meeting));
    agenda::carry_over(act, planned.person, input.meeting, held_on)?;
    act.db.run(
        "UPDATE meeting SET state = 'held', closed_on = ?2, minutes = ?3, shared_note = ?4, slip_code = ?5 WHERE id = ?1",
        (input.meeting, held_on, input.minutes, note, record::slip_code(input.meeting)),
    )?;
    add_actions(act, planned.person, Some(input.meeting), held_on, input.actions.unwrap_or_default())?;
    record::write_notes(act, planned.person, input.meeting, held_on, input.working_notes.unwrap_or_default())?;
    let waiting = agenda::waiting(act.db, planned.person, held_on)?;
    for text in input.agenda.unwrap_or_default() {
        // Asking the same again is carrying it over, and that has been done.
        let asked = crate::fold::fold(&people::tidy(&text));
        if waiting.iter().any(|item| item.raised_by == Side::Leader && crate::fold::fold(&item.text) == asked) {
            continue;
        }
        agenda::put_on_agenda(act, planned.person, Side::Leader, held_on, &text, Some(input.meeting))?;
    }
    Ok(planned.person)
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct SetRhythm {
    pub person: PersonId,
    /// Days from one talk to the next, 1 to 365.
    pub target_days: i64,
    /// Days after which it has been too long, target to 730.
    pub limit_days: i64,
    #[serde(default)]
    pub place: Option<String>,
    #[serde(default)]
    pub paused: Option<bool>,
}

/// Gives a pair a rhythm of its own.
pub fn set_rhythm(act: &mut Act, input: SetRhythm) -> Result<()> {
    people::must_be_here(act.db, input.person, act.world.today())?;
    let mut problems = Problems::default();
    problems.unless((1..=365).contains(&input.target_days), "targetDays", "settings-target-days");
    problems.unless(
        input.limit_days >= input.target_days && input.limit_days <= 730,
        "limitDays",
        "settings-limit-days",
    );
    problems.none()?;
    act.about(About::Person(input.person));
    let place = people::tidy(input.place.as_deref().unwrap_or_default());
    let paused = input.paused.unwrap_or(false);
    let changed = act.db.run(
        "UPDATE series SET target_days = ?2, limit_days = ?3, place = ?4, paused = ?5 WHERE person = ?1",
        (input.person, input.target_days, input.limit_days, &place, paused),
    )?;
    if changed == 0 {
        act.db.run(
            "INSERT INTO series (id, person, target_days, limit_days, place, paused) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (SeriesId(act.world.fresh_uuid()), input.person, input.target_days, input.limit_days, &place, paused),
        )?;
    }
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct OfPerson {
    pub person: PersonId,
}

/// Goes back to the team's usual rhythm.
pub fn usual_rhythm(act: &mut Act, input: OfPerson) -> Result<()> {
    act.about(About::Person(input.person));
    act.db.run("DELETE FROM series WHERE person = ?1", [input.person])?;
    Ok(())
}
