//! The contacts of a table, each with what is wrong with its line.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::columns::ContactField;
use crate::dates::{DayOrder, parse_day};
use crate::error::Message;
use crate::exchange::people::LineProblem;
use crate::exchange::tables::{Cell, Row, Table};
use crate::fold::fold;
use crate::id::PersonId;
use crate::people::tidy;
use crate::quality::masking::mask;
use crate::quality::{ContactLength, NewContact};

/// Outcomes of rows in which no agent had the contact.
const NOBODY: &[&str] =
    &["hang", "phantom", "abandon", "abandoned", "missed", "opgehangen", "gemist", "lagt pa", "tapt", "no answer"];
/// Names that stand for no agent.
const NO_AGENT: &[&str] = &["no_server", "no server", "none", "-", "system"];
/// The longest reference or name that is kept.
const LONGEST: usize = 120;

/// A contact, not yet somebody's.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactRow {
    pub agent: String,
    pub reference: String,
    pub channel: String,
    pub day: NaiveDate,
    pub minute: Option<i64>,
    pub seconds: Option<i64>,
    pub skill: String,
}

impl ContactRow {
    pub fn contact(&self, person: PersonId) -> NewContact {
        NewContact {
            person,
            reference: self.reference.clone(),
            channel: self.channel.clone(),
            day: self.day,
            minute: self.minute,
            length: ContactLength::of_seconds(self.seconds),
            skill: self.skill.clone(),
        }
    }
}

#[derive(Default)]
pub struct ContactRows {
    pub rows: Vec<ContactRow>,
    pub problems: Vec<LineProblem>,
}

/// Every contact that an agent had. The mapping has been checked.
pub fn contact_rows(table: &Table, mapping: &[Option<ContactField>], today: NaiveDate) -> ContactRows {
    let column = |field| mapping.iter().position(|mapped| *mapped == Some(field));
    let cell = |row: &Row, field| column(field).map_or(Cell::Empty, |at| row.cell(at).clone());
    let days = table.rows.iter().map(|row| cell(row, ContactField::Day).text());
    let days: Vec<String> = days.collect();
    let order = DayOrder::detect(days.iter().map(String::as_str));
    let mut found = ContactRows::default();
    let mut fault = |line: usize, field, message: &str| {
        let header = column(field).and_then(|at| table.headers.get(at)).cloned().unwrap_or_default();
        found.problems.push(LineProblem { line: line as i64, column: header, message: Message::new(message) });
    };
    for row in &table.rows {
        let text = |field| tidy(&cell(row, field).text());
        let (agent, outcome) = (text(ContactField::Agent), fold(&text(ContactField::Outcome)));
        if agent.is_empty() || NO_AGENT.contains(&fold(&agent).as_str()) || NOBODY.contains(&outcome.as_str()) {
            continue; // Nobody had it, so there is nothing to look at.
        }
        let reference = mask(&text(ContactField::Reference)).text;
        if reference.is_empty() || reference.chars().count() > LONGEST {
            fault(row.line, ContactField::Reference, "contacts-no-reference");
            continue;
        }
        let Some((day, with_it)) = day_of(&cell(row, ContactField::Day), order, today) else {
            fault(row.line, ContactField::Day, "contacts-no-day");
            continue;
        };
        if day > today {
            fault(row.line, ContactField::Day, "contacts-day-to-come");
            continue;
        }
        let short = |field: ContactField, usual: &str| {
            let value: String = text(field).to_lowercase().chars().take(LONGEST).collect();
            if value.is_empty() { usual.to_owned() } else { value }
        };
        found.rows.push(ContactRow {
            agent,
            reference,
            // A list without the column is one of calls: that is what telephone systems write.
            channel: short(ContactField::Channel, "voice"),
            day,
            minute: minute_of(&cell(row, ContactField::Time)).or(with_it),
            seconds: seconds_of(&cell(row, ContactField::Seconds)),
            skill: short(ContactField::Skill, ""),
        });
    }
    found
}

/// A day, and the minute that stands beside it in the same cell. `990201` is a day of telephone systems.
fn day_of(cell: &Cell, order: DayOrder, today: NaiveDate) -> Option<(NaiveDate, Option<i64>)> {
    if let Cell::Day(day) = cell {
        return Some((*day, None));
    }
    let text = cell.text();
    let text = text.trim();
    if text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let century = if text.get(..2)?.parse::<u32>().ok()? >= 70 { "19" } else { "20" };
        return Some((NaiveDate::parse_from_str(&format!("{century}{text}"), "%Y%m%d").ok()?, None));
    }
    if let Some((day, time)) = text.split_once(['T', ' '])
        && let (Some(day), Some(minute)) = (parse_day(day, order, today), minute_of(&Cell::Text(time.to_owned())))
    {
        return Some((day, Some(minute)));
    }
    parse_day(text, order, today).map(|day| (day, None))
}

/// Minutes since midnight, of `7:02`, `07:02:47` or a spreadsheet's part of a day.
fn minute_of(cell: &Cell) -> Option<i64> {
    if let Cell::Number(part) = cell {
        return (0.0..1.0).contains(part).then_some((part * 1_440.0) as i64);
    }
    let text = cell.text();
    let text = text.trim().split(['.', '+', 'Z']).next().unwrap_or_default();
    let time = ["%H:%M:%S", "%H:%M"].iter().find_map(|form| NaiveTime::parse_from_str(text, form).ok())?;
    Some(i64::from(time.hour() * 60 + time.minute()))
}

/// Seconds, of `166`, `2:46` or `0:02:46`.
fn seconds_of(cell: &Cell) -> Option<i64> {
    if let Cell::Number(number) = cell {
        return (0.0..1e6).contains(number).then_some(*number as i64);
    }
    let text = cell.text();
    let parts: Vec<i64> = text.trim().split(':').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    parts.iter().all(|part| (0..1_000_000).contains(part)).then(|| parts.iter().fold(0, |sum, part| sum * 60 + part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::contacts::columns::guess;
    use crate::exchange::tables::read_table;
    use std::collections::BTreeSet;

    fn read(text: &str) -> ContactRows {
        let table = read_table(text.as_bytes(), "contacts.csv", None).unwrap();
        contact_rows(&table, &guess(&table.headers), "2026-11-28".parse().unwrap())
    }

    #[test]
    fn days_times_and_lengths_are_read_as_systems_write_them() {
        let found = read(
            "Agent;Ref;Date;Time;Duration\nGijs;1;2026-11-20;9:15;166\nGijs;2;20-11-2026;;2:46\nGijs;3;2026-11-20 16:05;;0:02:46\nGijs;4;261120;16:05:59;\n",
        );
        assert!(found.problems.is_empty());
        let told: Vec<_> = found.rows.iter().map(|row| (row.day.to_string(), row.minute, row.seconds)).collect();
        let day = || "2026-11-20".to_owned();
        assert_eq!(
            told,
            [
                (day(), Some(555), Some(166)),
                (day(), None, Some(166)),
                (day(), Some(965), Some(166)),
                (day(), Some(965), None)
            ]
        );
    }

    #[test]
    fn what_nobody_had_is_left_out_and_what_is_wrong_is_told_with_its_line() {
        let found = read(
            "Agent;Ref;Date;Outcome\nGijs;1;2026-11-20;AGENT\nNO_SERVER;2;2026-11-20;AGENT\nGijs;3;2026-11-20;HANG\nGijs;;2026-11-20;AGENT\nGijs;5;soon;AGENT\nGijs;6;2026-12-24;AGENT\nGijs;0612345678;2026-11-20;AGENT\n",
        );
        let kept: Vec<&str> = found.rows.iter().map(|row| row.reference.as_str()).collect();
        assert_eq!(kept, ["1", "•••"]);
        let problems: Vec<_> =
            found.problems.iter().map(|problem| (problem.line, problem.message.key.as_str())).collect();
        assert_eq!(problems, [(5, "contacts-no-reference"), (6, "contacts-no-day"), (7, "contacts-day-to-come")]);
    }

    /// The README beside the data: over all AGENT rows ser_time has a mean of 176 s and a median of 107 s; 24 names of agents
    /// besides NO_SERVER. A small made-up file of the same shape is read in the stories.
    #[test]
    fn a_month_of_the_anonymous_bank_is_read_as_its_readme_says() {
        let place =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/anonymous_bank/february_1999.tsv");
        let Ok(bytes) = std::fs::read(&place) else {
            eprintln!("the data of the anonymous bank are not here: skipped");
            return;
        };
        let table = read_table(&bytes, "february_1999.tsv", None).unwrap();
        assert_eq!(table.rows.len(), 33_344);
        let found = contact_rows(&table, &guess(&table.headers), "2026-11-28".parse().unwrap());
        assert!(found.problems.is_empty(), "{:?}", found.problems.first().map(|problem| problem.line));
        let agents: BTreeSet<&str> = found.rows.iter().map(|row| row.agent.as_str()).collect();
        assert_eq!(agents.len(), 24, "{agents:?}");
        // The known figures are over all AGENT rows, those without a name of an agent too.
        let column = |name: &str| table.headers.iter().position(|header| header == name).unwrap();
        let (outcome, time) = (column("outcome"), column("ser_time"));
        let answered = table.rows.iter().filter(|row| row.cell(outcome).text() == "AGENT");
        let mut times: Vec<i64> = answered.map(|row| row.cell(time).text().parse().unwrap()).collect();
        times.sort_unstable();
        assert_eq!(times.iter().sum::<i64>() / times.len() as i64, 176);
        assert_eq!(times[times.len() / 2], 107);
        assert!(found.rows.iter().all(|row| row.day.to_string().starts_with("1999-02-")));
    }
}
