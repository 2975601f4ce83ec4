//! Lines of Today about one-on-ones: talks of today and talks that are due, what was answered to them, what was taken on in
//! them, and what they were never long enough for.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Button, SOON, TodayKind, TodayLine, Tone};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::id::{MeetingId, PersonId};
use crate::one_on_ones::{self, BoardLine, CARRIED_TOO_OFTEN, Rhythm, Side};
use crate::people::Names;
use crate::sql::Sql;
use crate::time::plus_days;

/// Everything about talks that needs the leader.
pub(super) fn lines(ask: &Ask, board: &[BoardLine]) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let mut lines = talk_lines(ask, board)?;
    lines.extend(board.iter().filter_map(|who| overdue_line(who, today)));
    lines.extend(differing_lines(ask, board)?);
    lines.extend(action_lines(ask, board)?);
    lines.extend(carried_lines(ask, board)?);
    Ok(lines)
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
        let line = TodayLine::new(kind, meeting, tone, (fact, talk_why(kind, who)), planned_for).about(person);
        lines.push(TodayLine { meeting: Some(meeting), button, ..line });
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
    let fact = Message::new(key).with("name", who.name.as_str()).with("days", days);
    let thing = format!("{}:{since}", who.person);
    let line = TodayLine::new(TodayKind::TalkOverdue, thing, Tone::Soon, (fact, why), who.limit_on).about(who.person);
    Some(TodayLine { button, ..line })
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
            let fact = Message::new("today-differs").with("name", *name).with("date", held_on);
            let told = (fact, Message::new(why).with("text", comment));
            let line = TodayLine::new(TodayKind::SeenDifferently, meeting, Tone::Soon, told, answered_on).about(person);
            Some(TodayLine { meeting: Some(meeting), ..line })
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
            let tone = if due < today { Tone::Soon } else { Tone::Calm };
            let fact = Message::new(key).with("name", *name).with("text", action.text.as_str());
            let told = (fact, Message::new(why).with("date", due).with("made", action.made_on));
            let thing = format!("{}:{due}", action.action);
            let line = TodayLine::new(TodayKind::ActionDue, thing, tone, told, due).about(action.person);
            Some(TodayLine { action: Some(action.action), button: Button::Done, ..line })
        })
        .collect())
}

/// Agenda items that three talks ended without.
fn carried_lines(ask: &Ask, board: &[BoardLine]) -> Result<Vec<TodayLine>> {
    let names = Names::read(ask.db)?;
    let rows = ask.db.all(
        "SELECT i.id, i.person, i.text, i.raised_by, i.raised_on,
                (SELECT count(*) FROM agenda_carry c WHERE c.item = i.id) AS carried
         FROM agenda_item i WHERE i.state IN ('open', 'parked') AND (i.state = 'open' OR i.parked_until <= ?2) AND carried >= ?1",
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
            let fact = Message::new("today-carried").with("name", name.as_str());
            let fact = fact.with("text", text).with("count", carried);
            let told = (fact, Message::new(why).with("name", name).with("date", raised_on));
            let thing = format!("{item}:{carried}");
            let line = TodayLine::new(TodayKind::CarriedThrice, thing, Tone::Soon, told, raised_on).about(person);
            TodayLine { button: Button::Settle, ..line }
        })
        .collect())
}
