//! The rhythm board: everybody, and whether they are seen often enough.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::away::{Away, away_by_person, closed_days};
use super::{CARRIED_TOO_OFTEN, ReturnTalk, Rhythm, Series};
use crate::app::Ask;
use crate::error::Result;
use crate::id::{MeetingId, PersonId};
use crate::people;
use crate::settings::Settings;
use crate::sql::Sql;
use crate::time::plus_days;

/// Days that the dots look back: 26 weeks.
const DOT_DAYS: i64 = 182;

/// Half a year of talks, for the picture of a rhythm.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RhythmDots {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub talks: Vec<TalkDot>,
    /// Stretches longer than the limit.
    pub gaps: Vec<Gap>,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TalkDot {
    pub on: NaiveDate,
    /// An action of that talk was done.
    pub kept_action: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Gap {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// Whole weeks.
    pub weeks: i64,
}

/// A talk to come.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedMeeting {
    pub meeting: MeetingId,
    pub planned_for: NaiveDate,
    pub at: Option<String>,
    /// Something has been typed in it already.
    pub has_draft: bool,
}

/// A person on the board.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardLine {
    pub person: PersonId,
    pub name: String,
    pub full_name: String,
    pub position: String,
    pub team: String,
    pub joined: Option<NaiveDate>,
    pub rhythm: Rhythm,
    /// The last talk held; none where there was none yet.
    pub seen_on: Option<NaiveDate>,
    /// Days since the last talk, or since the first day where there was none.
    pub days_since: Option<i64>,
    pub due_on: NaiveDate,
    pub limit_on: NaiveDate,
    pub next: Option<PlannedMeeting>,
    pub open_actions: i64,
    /// Agenda items that were carried three times or more.
    pub carried_thrice: i64,
    /// The last day they are away, where they are today; the clock stands still meanwhile.
    pub away_until: Option<NaiveDate>,
    /// A talk that is due because they came back.
    pub return_talk: Option<ReturnTalk>,
    pub dots: RhythmDots,
}

/// Everybody who is here today: worst rhythm first, then who was seen longest ago.
pub fn board(ask: &Ask, _: ()) -> Result<Vec<BoardLine>> {
    let today = ask.world.today();
    let usual = ask.settings()?;
    let talks = talks_by_person(ask.db, today)?;
    let own = own_series(ask.db)?;
    let next = next_by_person(ask.db)?;
    let (away, closed) = (away_by_person(ask.db, today)?, closed_days(ask.db, today)?);
    let never_away = Away::default();
    let counts = |sql: &str| -> Result<HashMap<PersonId, i64>> {
        Ok(ask.db.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
    };
    // The plus keeps SQLite from walking the whole index by person for the sake of its order.
    let open = counts("SELECT person, count(*) FROM action_item WHERE state = 'open' GROUP BY +person")?;
    let carried = counts(&format!(
        "SELECT person, count(*) FROM agenda_item i WHERE state IN ('open', 'parked')
         AND (SELECT count(*) FROM agenda_carry c WHERE c.item = i.id) >= {CARRIED_TOO_OFTEN} GROUP BY +person"
    ))?;
    let mut lines = Vec::new();
    for person in people::list(ask, None)? {
        let Some(joined) = person.joined.filter(|joined| *joined <= today) else { continue };
        let id = person.person;
        let series = own.get(&id).cloned().unwrap_or_else(|| usual_series(&usual));
        let talks = talks.get(&id).map(Vec::as_slice).unwrap_or_default();
        let last = talks.iter().map(|talk| talk.on).filter(|on| *on <= today).max();
        let since = last.map_or(person.waiting_since.unwrap_or(joined), |last| last.max(joined));
        let away = away.get(&id).unwrap_or(&never_away);
        lines.push(BoardLine {
            person: id,
            name: person.name,
            full_name: person.full_name,
            position: person.position,
            team: person.team,
            joined: person.joined,
            rhythm: Rhythm::now(since, &series, away, today),
            seen_on: last,
            days_since: Some((today - since).num_days()),
            due_on: away.later(since, series.target),
            limit_on: away.later(since, series.limit),
            next: next.get(&id).cloned(),
            open_actions: open.get(&id).copied().unwrap_or(0),
            carried_thrice: carried.get(&id).copied().unwrap_or(0),
            away_until: away.until(today),
            return_talk: away.return_talk(last, today, &closed),
            dots: dots(talks, person.waiting_since.unwrap_or(joined), series.limit, today, away),
        });
    }
    lines.sort_by(|one, other| {
        (one.rhythm, other.days_since, &one.full_name).cmp(&(other.rhythm, one.days_since, &other.full_name))
    });
    Ok(lines)
}

fn usual_series(usual: &Settings) -> Series {
    Series { target: usual.target_days, limit: usual.limit_days, place: String::new(), paused: false, own: false }
}

fn own_series(db: &Connection) -> Result<HashMap<PersonId, Series>> {
    let rows = db.all("SELECT person, target_days, limit_days, place, paused FROM series", [], |row| {
        let series =
            Series { target: row.get(1)?, limit: row.get(2)?, place: row.get(3)?, paused: row.get(4)?, own: true };
        Ok((row.get(0)?, series))
    })?;
    Ok(rows.into_iter().collect())
}

/// For everybody: their talks of the last half year, and the last one before.
fn talks_by_person(db: &Connection, today: NaiveDate) -> Result<HashMap<PersonId, Vec<TalkDot>>> {
    let from = plus_days(today, -DOT_DAYS);
    let mut talks: HashMap<PersonId, Vec<TalkDot>> = HashMap::new();
    let before = db.all(
        "SELECT p.id, (SELECT max(m.closed_on) FROM meeting m WHERE m.person = p.id AND m.state = 'held' AND m.closed_on < ?1)
         FROM person p",
        [from],
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, Option<NaiveDate>>(1)?)),
    )?;
    for (person, on) in before {
        talks.insert(person, on.map(|on| TalkDot { on, kept_action: false }).into_iter().collect());
    }
    let within = db.all(
        "SELECT m.person, m.closed_on, EXISTS (SELECT 1 FROM action_item a WHERE a.meeting = m.id AND a.state = 'done')
         FROM meeting m WHERE m.state = 'held' AND m.closed_on >= ?1 ORDER BY m.closed_on",
        [from],
        |row| Ok((row.get::<_, PersonId>(0)?, TalkDot { on: row.get(1)?, kept_action: row.get(2)? })),
    )?;
    for (person, talk) in within {
        talks.entry(person).or_default().push(talk);
    }
    Ok(talks)
}

/// The talks of one person that the picture needs.
pub fn talks_of(db: &Connection, person: PersonId) -> Result<Vec<TalkDot>> {
    db.all(
        "SELECT m.closed_on, EXISTS (SELECT 1 FROM action_item a WHERE a.meeting = m.id AND a.state = 'done')
         FROM meeting m WHERE m.person = ?1 AND m.state = 'held' ORDER BY m.closed_on",
        [person],
        |row| Ok(TalkDot { on: row.get(0)?, kept_action: row.get(1)? }),
    )
}

/// What the picture shows: the talks of the last 26 weeks, and every stretch that was longer than the limit.
pub fn dots(talks: &[TalkDot], joined: NaiveDate, limit: i64, today: NaiveDate, away: &Away) -> RhythmDots {
    let from = plus_days(today, -DOT_DAYS);
    let mut gaps = Vec::new();
    let mut seen = joined;
    let days = talks.iter().map(|talk| talk.on).filter(|on| *on >= joined && *on <= today);
    for day in days.chain([today]) {
        let length = (day - seen).num_days() - away.days(seen, day);
        if length > limit && day > from {
            gaps.push(Gap { from: seen.max(from), to: day, weeks: length / 7 });
        }
        seen = seen.max(day);
    }
    let talks = talks.iter().filter(|talk| talk.on >= from && talk.on <= today).cloned().collect();
    RhythmDots { from, to: today, talks, gaps }
}

fn next_by_person(db: &Connection) -> Result<HashMap<PersonId, PlannedMeeting>> {
    let rows = db.all(
        "SELECT m.person, m.id, m.planned_for, m.planned_at, coalesce(d.text, '') <> '' AND d.finished = ''
         FROM meeting m LEFT JOIN draft d ON d.person = m.person
         WHERE m.state = 'planned' ORDER BY m.planned_for DESC, m.planned_at DESC",
        [],
        |row| Ok((row.get(0)?, read_planned(row, 1)?)),
    )?;
    // Later rows win: the earliest talk to come.
    Ok(rows.into_iter().collect())
}

/// The next talk of one person.
pub fn next_of(db: &Connection, person: PersonId) -> Result<Option<PlannedMeeting>> {
    db.maybe(
        "SELECT m.id, m.planned_for, m.planned_at, coalesce(d.text, '') <> '' AND d.finished = ''
         FROM meeting m LEFT JOIN draft d ON d.person = m.person
         WHERE m.person = ?1 AND m.state = 'planned' ORDER BY m.planned_for, m.planned_at LIMIT 1",
        [person],
        |row| read_planned(row, 0),
    )
}

fn read_planned(row: &rusqlite::Row, first: usize) -> rusqlite::Result<PlannedMeeting> {
    let at: String = row.get(first + 2)?;
    Ok(PlannedMeeting {
        meeting: row.get(first)?,
        planned_for: row.get(first + 1)?,
        at: (!at.is_empty()).then_some(at),
        has_draft: row.get(first + 3)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_is_drawn_where_a_stretch_is_longer_than_the_limit() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(day);
        let talk = |on| TalkDot { on, kept_action: false };
        let picture = dots(&[talk(day(100)), talk(day(140))], day(90), 28, day(150), &Away::default());
        assert_eq!(picture.gaps, [Gap { from: day(100), to: day(140), weeks: 5 }]);
        assert_eq!(picture.talks.len(), 2);
        let never = dots(&[], day(90), 28, day(150), &Away::default());
        assert_eq!(
            never.gaps,
            [Gap { from: day(90), to: day(150), weeks: 8 }],
            "waiting since the first day counts too"
        );
    }
}
