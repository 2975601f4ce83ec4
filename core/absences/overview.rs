//! The room of absences: what waits for an answer, who is away, who will be, and what was.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::queries::{LINES, read, within};
use super::{AbsenceLine, AbsenceState};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::people::Names;
use crate::sql::Sql;
use crate::time::{END_OF_CALENDAR, plus_days};

/// Absences of the past that are shown.
const PAST: i64 = 30;
/// Days without a known end that are looked at for who else is away.
const UNKNOWN_END: i64 = 13;

/// A request, and who is away on some of its days already.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedAbsence {
    pub absence: AbsenceLine,
    /// Names, in the order in which they go.
    pub also_away: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsencesPage {
    pub finding: Message,
    /// Requests that wait for an answer, the earliest day first.
    pub asked: Vec<AskedAbsence>,
    /// Who is away today, whoever went first.
    pub now: Vec<AbsenceLine>,
    /// Who will be away, the next one first.
    pub coming: Vec<AbsenceLine>,
    /// What ended or was declined, the latest first; at most thirty.
    pub past: Vec<AbsenceLine>,
}

/// Everything about who is away, in one answer.
pub fn show(ask: &Ask, _: ()) -> Result<AbsencesPage> {
    let today = ask.world.today();
    let names = Names::read(ask.db)?;
    let mut open = within(ask.db, today, END_OF_CALENDAR, today)?;
    open.sort_by_key(|line| (line.from, line.absence));
    let mut past = past(ask, today)?;
    for line in open.iter_mut().chain(&mut past) {
        line.name = names.of(line.person);
    }
    let (asked, known): (Vec<_>, Vec<_>) = open.into_iter().partition(|line| line.state == AbsenceState::Requested);
    let (now, coming): (Vec<_>, Vec<_>) = known.into_iter().partition(|line| line.state == AbsenceState::Active);
    let also = |request: &AbsenceLine| {
        let mut also: Vec<String> = Vec::new();
        for other in now.iter().chain(&coming).filter(|other| other.person != request.person && meet(request, other)) {
            if !also.contains(&other.name) {
                also.push(other.name.clone());
            }
        }
        also
    };
    let asked: Vec<AskedAbsence> =
        asked.into_iter().map(|absence| AskedAbsence { also_away: also(&absence), absence }).collect();
    Ok(AbsencesPage { finding: finding(&now, &coming, asked.len()), asked, now, coming, past })
}

/// Whether two absences have a day in common.
fn meet(one: &AbsenceLine, other: &AbsenceLine) -> bool {
    let last = |line: &AbsenceLine| line.to.unwrap_or(plus_days(line.from, UNKNOWN_END));
    one.from <= last(other) && other.from <= last(one)
}

fn finding(now: &[AbsenceLine], coming: &[AbsenceLine], asked: usize) -> Message {
    let finding = match (now, coming) {
        ([], []) => Message::new("absences-nobody"),
        ([], [next, ..]) => Message::new("absences-next").with("name", next.name.as_str()).with("date", next.from),
        ([only], _) => Message::new("absences-one").with("name", only.name.as_str()),
        (several, _) => Message::new("absences-some").with("count", several.len()),
    };
    finding.with("asked", asked)
}

/// What ended before today, and what was declined.
fn past(ask: &Ask, today: NaiveDate) -> Result<Vec<AbsenceLine>> {
    let mut past = Vec::new();
    for which in ["said = 'approved' AND ends_on < ?1", "said = 'declined' AND asked_on <= ?1"] {
        past.extend(ask.db.all(
            &format!("{LINES} WHERE {which} ORDER BY ends_on DESC LIMIT ?2"),
            (today, PAST),
            |row| read(row, today),
        )?);
    }
    past.sort_by_key(|line| std::cmp::Reverse((line.to, line.from, line.absence)));
    past.truncate(PAST as usize);
    Ok(past)
}
