//! Figures about one-on-ones. Each says its formula, its period and the records behind it, and none is a score of a person:
//! they are a mirror for the leader.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use ts_rs::TS;

use super::board;
use crate::app::{About, Act, Ask};
use crate::error::{Message, Problems, Result};
use crate::figure::{Figure, FigureRow};
use crate::id::PersonId;
use crate::people::{self, Names};
use crate::settings::{Settings, WeekStart};
use crate::sql::Sql;
use crate::time::plus_days;

/// The share of a leader's time that the field finds with their people: "about 20 %".
pub const FIELD_SHARE: i64 = 20;
/// Days over which the agenda's share is counted.
const AGENDA_DAYS: i64 = 90;
/// Days of the fairness strip: 13 weeks, a quarter.
const STRIP_DAYS: i64 = 91;

words! {
    /// Time with the team outside one-on-ones.
    TeamTime { Coaching = "coaching", SideBySide = "side_by_side", Floor = "floor" }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct LogTime {
    pub kind: TeamTime,
    /// 1 to 600.
    pub minutes: i64,
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Today where it is left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Notes time spent with the team, when it happens.
pub fn log_time(act: &mut Act, input: LogTime) -> Result<()> {
    let day = input.on.unwrap_or(act.world.today());
    let mut problems = Problems::default();
    problems.unless((1..=600).contains(&input.minutes), "minutes", "minutes-out-of-range");
    problems.unless(day <= act.world.today(), "on", "time-in-future");
    problems.none()?;
    match input.person {
        Some(person) => {
            people::must_be_here(act.db, person, day)?;
            act.about(About::Person(person));
        }
        None => act.about(About::Today),
    }
    act.because(input.kind.word());
    act.db.run(
        "INSERT INTO time_with_team (id, kind, day, minutes, person) VALUES (?1, ?2, ?3, ?4, ?5)",
        (act.world.fresh_uuid().to_string(), input.kind, day, input.minutes, input.person),
    )?;
    Ok(())
}

/// The four figures of one-on-ones.
pub fn figures(ask: &Ask, _: ()) -> Result<Vec<Figure>> {
    let settings = ask.settings()?;
    let today = ask.world.today();
    Ok(vec![
        time_with_team(ask, &settings, plus_days(today, -27), Message::new("period-four-weeks"), 4.0)?,
        raised_by_employee(ask)?,
        fairness_strip(ask, &settings)?,
        days_since_held(ask)?,
    ])
}

/// The figures of one pair, for the person's page: how much of the agenda they brought, and the minutes they had.
pub fn figures_of(ask: &Ask, person: PersonId) -> Result<Vec<Figure>> {
    let settings = ask.settings()?;
    let today = ask.world.today();
    let (raised, all) = ask.db.one(
        "SELECT coalesce(sum(raised_by = 'employee'), 0), count(*) FROM agenda_item WHERE person = ?1 AND raised_on > ?2",
        (person, plus_days(today, -AGENDA_DAYS)),
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)),
    )?;
    let items = ask.db.all(
        "SELECT text, raised_on, raised_by FROM agenda_item WHERE person = ?1 AND raised_on > ?2 ORDER BY raised_on DESC LIMIT 100",
        (person, plus_days(today, -AGENDA_DAYS)),
        |row| {
            let by: super::Side = row.get(2)?;
            Ok(FigureRow {
                name: row.get(0)?,
                person: None,
                value: Message::new(&format!("side-{}", by.word())),
                part: None,
                on: row.get(1)?,
            })
        },
    )?;
    let talks = ask.db.all(
        "SELECT closed_on, coalesce(minutes, ?3) FROM meeting
         WHERE person = ?1 AND state = 'held' AND closed_on > ?2 ORDER BY closed_on DESC",
        (person, plus_days(today, -STRIP_DAYS), settings.meeting_minutes),
        |row| Ok((row.get::<_, NaiveDate>(0)?, row.get::<_, i64>(1)?)),
    )?;
    let minutes: i64 = talks.iter().map(|(_, minutes)| minutes).sum();
    let minutes_message = |minutes: i64| Message::new("figure-minutes").with("minutes", minutes);
    Ok(vec![
        Figure {
            key: "figure-raised-by-employee".to_owned(),
            value: share(raised, all),
            part: Some(raised as f64),
            whole: Some(all as f64),
            period: Message::new("period-days").with("days", AGENDA_DAYS),
            how: Message::new("figure-raised-by-employee-how"),
            list: items,
        },
        Figure {
            key: "figure-minutes-of-talks".to_owned(),
            value: minutes_message(minutes),
            part: None,
            whole: None,
            period: Message::new("period-thirteen-weeks"),
            how: Message::new("figure-minutes-per-person-how").with("minutes", settings.meeting_minutes),
            list: talks
                .into_iter()
                .map(|(on, minutes)| FigureRow {
                    name: String::new(),
                    person: None,
                    value: minutes_message(minutes),
                    part: Some(minutes as f64),
                    on: Some(on),
                })
                .collect(),
        },
    ])
}

/// "5 of 8", or that there is nothing yet.
fn share(part: i64, whole: i64) -> Message {
    match whole {
        0 => Message::new("figure-nothing-yet"),
        _ => Message::new("figure-some-of").with("part", part).with("whole", whole),
    }
}

/// This week's time with the team, for Today.
pub fn time_this_week(ask: &Ask) -> Result<Figure> {
    let settings = ask.settings()?;
    let today = ask.world.today();
    let into = match settings.week_start {
        WeekStart::Monday => today.weekday().num_days_from_monday(),
        WeekStart::Sunday => today.weekday().num_days_from_sunday(),
    };
    time_with_team(ask, &settings, plus_days(today, -i64::from(into)), Message::new("period-this-week"), 1.0)
}

/// (One-on-ones + coaching + side by side + floor) / the leader's contracted time. Beside it the field's 20 %.
fn time_with_team(ask: &Ask, settings: &Settings, from: NaiveDate, period: Message, weeks: f64) -> Result<Figure> {
    let today = ask.world.today();
    let rows = ask.db.all(
        "SELECT 'one_on_one' AS kind, coalesce(sum(coalesce(minutes, ?3)), 0) FROM meeting
         WHERE state = 'held' AND closed_on BETWEEN ?1 AND ?2
         UNION ALL SELECT kind, sum(minutes) FROM time_with_team WHERE day BETWEEN ?1 AND ?2 GROUP BY kind",
        (from, today, settings.meeting_minutes),
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)),
    )?;
    let minutes: i64 = rows.iter().map(|(_, minutes)| minutes).sum();
    let whole = settings.leader_hours * weeks;
    let list = rows
        .iter()
        .filter(|(_, minutes)| *minutes > 0)
        .map(|(kind, minutes)| FigureRow {
            name: format!("team-time-{}", kind.replace('_', "-")),
            person: None,
            value: hours_message(*minutes),
            part: Some(hours(*minutes)),
            on: None,
        })
        .collect();
    Ok(Figure {
        key: "figure-time-with-team".to_owned(),
        value: Message::new("figure-time-with-team-value").with("hours", hours(minutes)).with("whole", whole),
        part: Some(hours(minutes)),
        whole: Some(whole),
        period,
        how: Message::new("figure-time-with-team-how")
            .with("share", FIELD_SHARE)
            .with("minutes", settings.meeting_minutes),
        list,
    })
}

fn raised_by_employee(ask: &Ask) -> Result<Figure> {
    let since = plus_days(ask.world.today(), -AGENDA_DAYS);
    let rows = ask.db.all(
        "SELECT person, sum(raised_by = 'employee'), count(*) FROM agenda_item WHERE raised_on > ?1 GROUP BY +person",
        [since],
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?)),
    )?;
    let names = Names::read(ask.db)?;
    let part: i64 = rows.iter().map(|row| row.1).sum();
    let whole: i64 = rows.iter().map(|row| row.2).sum();
    let list =
        rows.iter().map(|(person, raised, all)| row(&names, *person, share(*raised, *all), *raised as f64)).collect();
    Ok(Figure {
        key: "figure-raised-by-employee".to_owned(),
        value: share(part, whole),
        part: Some(part as f64),
        whole: Some(whole as f64),
        period: Message::new("period-days").with("days", AGENDA_DAYS),
        how: Message::new("figure-raised-by-employee-how"),
        list: by_name(list),
    })
}

fn fairness_strip(ask: &Ask, settings: &Settings) -> Result<Figure> {
    let rows = ask.db.all(
        "SELECT p.id, (SELECT coalesce(sum(coalesce(m.minutes, ?1)), 0) FROM meeting m
                       WHERE m.person = p.id AND m.state = 'held' AND m.closed_on > ?2)
         FROM person p
         WHERE EXISTS (SELECT 1 FROM employment e WHERE e.person = p.id AND e.valid_from <= ?3
                       AND (e.valid_to IS NULL OR e.valid_to >= ?3))",
        (settings.meeting_minutes, plus_days(ask.world.today(), -STRIP_DAYS), ask.world.today()),
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, i64>(1)?)),
    )?;
    let names = Names::read(ask.db)?;
    let (least, most) =
        (rows.iter().map(|row| row.1).min().unwrap_or(0), rows.iter().map(|row| row.1).max().unwrap_or(0));
    let minutes = |minutes: i64| Message::new("figure-minutes").with("minutes", minutes);
    let list = rows.iter().map(|(person, spent)| row(&names, *person, minutes(*spent), *spent as f64)).collect();
    Ok(Figure {
        key: "figure-minutes-per-person".to_owned(),
        value: Message::new("figure-minutes-per-person-value").with("least", least).with("most", most),
        part: None,
        whole: None,
        period: Message::new("period-thirteen-weeks"),
        how: Message::new("figure-minutes-per-person-how").with("minutes", settings.meeting_minutes),
        list: by_name(list),
    })
}

fn days_since_held(ask: &Ask) -> Result<Figure> {
    let board = board(ask, ())?;
    let most = board.iter().filter_map(|line| line.days_since).max().unwrap_or(0);
    let list = board.iter().map(|line| FigureRow {
        name: line.name.clone(),
        person: Some(line.person),
        value: Message::new(if line.seen_on.is_some() { "figure-days" } else { "figure-days-never" })
            .with("days", line.days_since.unwrap_or(0)),
        part: line.days_since.map(|days| days as f64),
        on: line.seen_on,
    });
    Ok(Figure {
        key: "figure-days-since-held".to_owned(),
        value: if board.is_empty() {
            Message::new("figure-nothing-yet")
        } else {
            Message::new("figure-days-since-held-value").with("days", most)
        },
        part: None,
        whole: None,
        period: Message::new("period-today"),
        how: Message::new("figure-days-since-held-how"),
        list: by_name(list.collect()),
    })
}

fn row(names: &Names, person: PersonId, value: Message, part: f64) -> FigureRow {
    FigureRow { name: names.of(person), person: Some(person), value, part: Some(part), on: None }
}

/// By name, never by size: nobody is ranked.
fn by_name(mut list: Vec<FigureRow>) -> Vec<FigureRow> {
    list.sort_by_cached_key(|row| crate::fold::fold(&row.name));
    list
}

/// Hours to a tenth.
fn hours(minutes: i64) -> f64 {
    (minutes as f64 / 6.0).round() / 10.0
}

fn hours_message(minutes: i64) -> Message {
    Message::new("figure-hours").with("hours", hours(minutes))
}
