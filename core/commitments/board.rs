//! The Promises screen: what is open, what is due, what was moved, broken or kept.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::at_hand::{LEFT, PromiseLine, lines_of};
use super::standing::{CONFIRM_DAYS, SOON_DAYS, Said};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::id::{MeetingId, PersonId};
use crate::people::Names;
use crate::sql::Sql;
use crate::time::plus_days;

/// Days that are said to be "this week", as on Today and in the state of a promise.
pub(super) const WEEK: i64 = 7;
/// Lines on a page.
const PAGE: i64 = 100;

words! {
    /// Which promises are shown.
    PromiseFilter { Open = "open", Due = "due", Moved = "moved", Broken = "broken", Kept = "kept", All = "all" }
}

impl PromiseFilter {
    /// A condition over `c` and `l.left`, in which ?1 is today, ?2 the last day that is due soon, and ?3 the last day on
    /// which a claim without an answer has waited long enough.
    pub fn condition(self) -> String {
        let (open, left_open) = (Said::listed(Said::is_open), Said::listed(Said::is_left_open));
        let here = "(l.left IS NULL OR l.left >= ?1)";
        match self {
            PromiseFilter::Open => {
                format!("{here} AND (c.said IN ({left_open}) OR c.said = 'claimed_kept' AND c.confirm_asked_on >= ?3)")
            }
            PromiseFilter::Due => format!("{here} AND c.said IN ({open}) AND c.due <= ?2"),
            PromiseFilter::Moved => "c.moves > 0 AND c.said <> 'mistaken'".to_owned(),
            PromiseFilter::Broken => {
                format!("(c.said IN ('broken', 'reversed', 'repaired') OR l.left < ?1 AND c.said IN ({left_open}))")
            }
            PromiseFilter::Kept => "(c.said IN ('kept', 'partly_kept', 'restored')
                 OR c.said = 'claimed_kept' AND c.confirm_asked_on < ?3)"
                .to_owned(),
            PromiseFilter::All => "1".to_owned(),
        }
    }

    /// What needs the leader first stands first; what is over stands newest first.
    pub fn order(self) -> &'static str {
        match self {
            PromiseFilter::Open | PromiseFilter::Due => "c.due IS NULL, c.due, c.promised_on, c.id",
            _ => "coalesce(c.ended_on, c.due, c.promised_on) DESC, c.id DESC",
        }
    }
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct WhichPromises {
    /// Open ones where it is left out.
    pub show: Option<PromiseFilter>,
    pub person: Option<PersonId>,
    /// The line to begin with.
    pub from: Option<i64>,
}

/// How many there are of each.
#[derive(Debug, Default, Serialize, TS)]
pub struct PromiseCounts {
    pub open: i64,
    pub due: i64,
    pub moved: i64,
    pub broken: i64,
    pub kept: i64,
    pub all: i64,
}

/// A `>` line of a talk that waits to become a promise.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseDraft {
    pub draft: String,
    pub person: PersonId,
    pub name: String,
    pub text: String,
    pub due: Option<NaiveDate>,
    pub said_on: NaiveDate,
    pub meeting: MeetingId,
}

#[derive(Debug, Serialize, TS)]
pub struct PromiseBoard {
    pub summary: Message,
    pub shown: PromiseFilter,
    pub counts: PromiseCounts,
    /// The twelve months of the pictures: nine before this one and two after it.
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub today: NaiveDate,
    pub lines: Vec<PromiseLine>,
    /// Where the next page begins.
    pub next: Option<i64>,
    pub drafts: Vec<PromiseDraft>,
}

/// The promises of the team, or of one person.
pub fn board(ask: &Ask, input: Option<WhichPromises>) -> Result<PromiseBoard> {
    let input = input.unwrap_or_default();
    let today = ask.world.today();
    let shown = input.show.unwrap_or(PromiseFilter::Open);
    let begin = input.from.unwrap_or(0).max(0);
    let days = (today, plus_days(today, SOON_DAYS), plus_days(today, -CONFIRM_DAYS));
    let mut lines = lines_of(
        ask.db,
        today,
        &format!(
            "{} AND (?4 IS NULL OR c.person = ?4) ORDER BY {} LIMIT ?5 OFFSET ?6",
            shown.condition(),
            shown.order()
        ),
        (days.0, days.1, days.2, input.person, PAGE + 1, begin),
    )?;
    let more = lines.len() as i64 > PAGE;
    lines.truncate(PAGE as usize);
    let (counts, summary) = counts(ask, input.person)?;
    let month = today.with_day(1).unwrap_or(today);
    Ok(PromiseBoard {
        summary,
        shown,
        counts,
        from: month.checked_sub_months(Months::new(9)).unwrap_or(month),
        to: month.checked_add_months(Months::new(3)).unwrap_or(month),
        today,
        lines,
        next: more.then_some(begin + PAGE),
        drafts: drafts(ask, input.person)?,
    })
}

/// How many there are of each, and "11 open, 1 due this week. 8 of 10 that came due this year were kept.": all in one look
/// at the list, which is the dearest part of the board.
fn counts(ask: &Ask, person: Option<PersonId>) -> Result<(PromiseCounts, Message)> {
    use PromiseFilter as F;
    let today = ask.world.today();
    let year = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
    let (open, here) = (Said::listed(Said::is_open), "(l.left IS NULL OR l.left >= ?1)");
    let came_due = "c.said <> 'mistaken' AND c.original_due >= ?6 AND c.original_due < ?1";
    let this_week = format!("c.said IN ({open}) AND c.due BETWEEN ?1 AND ?5 AND {here}");
    let kept = format!("{came_due} AND c.kept = 1");
    let conditions = F::ALL.iter().map(|filter| filter.condition().to_string());
    let conditions = conditions.chain([this_week, came_due.to_owned(), kept]);
    let columns: Vec<String> = conditions.map(|condition| format!("count(*) FILTER (WHERE {condition})")).collect();
    ask.db.one(
        &format!(
            "SELECT {} FROM commitment c LEFT JOIN ({LEFT}) l ON l.person = c.person WHERE ?4 IS NULL OR c.person = ?4",
            columns.join(", ")
        ),
        (today, plus_days(today, SOON_DAYS), plus_days(today, -CONFIRM_DAYS), person, plus_days(today, WEEK), year),
        |row| {
            let (open, moved): (i64, i64) = (row.get(0)?, row.get(2)?);
            let counts = PromiseCounts {
                open,
                moved,
                due: row.get(1)?,
                broken: row.get(3)?,
                kept: row.get(4)?,
                all: row.get(5)?,
            };
            let summary = Message::new("promises-summary").with("open", open).with("week", row.get::<_, i64>(6)?);
            let summary = summary.with("due", row.get::<_, i64>(7)?).with("kept", row.get::<_, i64>(8)?);
            Ok((counts, summary))
        },
    )
}

/// Lines of talks that wait to be written down, the oldest first.
pub fn drafts(ask: &Ask, person: Option<PersonId>) -> Result<Vec<PromiseDraft>> {
    let names = Names::read(ask.db)?;
    ask.db.all(
        "SELECT id, person, text, due, said_on, meeting FROM promise_draft WHERE ?1 IS NULL OR person = ?1
         ORDER BY said_on, id LIMIT 50",
        [person],
        |row| {
            let person = row.get(1)?;
            Ok(PromiseDraft {
                draft: row.get(0)?,
                person,
                name: names.of(person),
                text: row.get(2)?,
                due: row.get(3)?,
                said_on: row.get(4)?,
                meeting: row.get(5)?,
            })
        },
    )
}
