//! The report of a review, over several centers and a period: one sentence, the shares, what was moved or broken and who
//! was told when, who was pulled back, which roles are on paper only, what comes due in the next ninety days, and what was
//! found. As a tagged PDF and as a workbook, from the same tables ([`Sheet`]).
//!
//! It says how employers keep their word. No two people stand side by side in it, and nothing is added up about one.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::Case;
use super::keeping::events_of;
use super::looking::Reviewed;
use super::report_tables::tables;
use crate::app::Ask;
use crate::commitments::standing::{Moved, PromiseState, Said};
use crate::commitments::terms::ConditionKind;
use crate::error::{Message, Problems, Result};
use crate::files::Document;
use crate::id::{LaptopId, ReviewCaseId};
use crate::locale::{Locale, say, say_date};
use crate::report::sheets::{Sheet, workbook};
use crate::report::{Look, Report};
use crate::reviews::records::{Filled, PulledBack};
use crate::sql::Sql;
use crate::time::plus_days;

/// Days that the report looks ahead.
pub(super) const AHEAD: i64 = 90;
/// The longest period: ten years.
const LONGEST: i64 = 3_660;

/// Of whom, and of which days.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReviewPeriod {
    /// One center; all of them where it is left out.
    #[serde(default)]
    pub laptop: Option<LaptopId>,
    pub since: NaiveDate,
    pub until: NaiveDate,
}

impl ReviewPeriod {
    /// It ends after it begins, and is ten years at most.
    pub(super) fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        problems.unless(self.since <= self.until, "until", "review-period-backwards");
        problems.unless((self.until - self.since).num_days() <= LONGEST, "since", "review-report-too-long");
        problems.none()
    }
}

#[derive(Debug, Deserialize, TS)]
pub struct AskReport {
    #[serde(flatten)]
    #[ts(flatten)]
    pub period: ReviewPeriod,
    /// The language that it is written in.
    pub language: Locale,
}

/// A report, ready to be saved.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewReport {
    pub sentence: Message,
    pub promises: i64,
    /// Promises whose time is over: counted, and nothing else.
    pub erased: i64,
    pub pdf: Document,
    pub workbook: Document,
}

words! {
    /// Whether cover is named for what was promised.
    ReviewCover {
        /// Nobody said that it takes cover.
        Unsaid = "unsaid",
        Open = "open", Met = "met",
    }
}

/// A promise that was received, as the report needs it.
pub(super) struct Told {
    pub promise: Reviewed,
    pub state: PromiseState,
    /// The last day of the period: what fell through after it is not of this period.
    pub until: NaiveDate,
}

impl Told {
    /// Moves by the employer, all of them: the first one explains the last.
    pub fn moves(&self) -> impl Iterator<Item = &Moved> {
        self.promise.standing.employer_moves()
    }

    /// Whether it had fallen through by the end of the period.
    pub fn is_broken(&self) -> bool {
        use PromiseState as P;
        let standing = &self.promise.standing;
        let fell = matches!(self.state, P::Broken | P::OverdueSilent | P::Contested | P::LeftOpen)
            || (self.state == P::Withdrawn && !standing.ended_by_employee());
        fell && standing.ended_on.or(standing.due).is_none_or(|on| on <= self.until)
    }

    /// Whether cover was named as what has to be true first, and the day it was. Who covers is in no packet.
    pub fn cover(&self) -> (ReviewCover, Option<NaiveDate>) {
        let standing = &self.promise.standing;
        let conditions = standing.terms.conditions.iter().zip(&standing.met);
        let covers = conditions.filter(|(condition, _)| condition.what == ConditionKind::Cover).map(|(_, met)| *met);
        let covers: Vec<Option<NaiveDate>> = covers.collect();
        match covers.iter().copied().collect::<Option<Vec<_>>>() {
            _ if covers.is_empty() => (ReviewCover::Unsaid, None),
            Some(met) => (ReviewCover::Met, met.into_iter().max()),
            None => (ReviewCover::Open, None),
        }
    }

    /// The parts of a change of role that are missing although its title is real.
    pub fn missing_parts(&self) -> Vec<crate::people::Facet> {
        let standing = &self.promise.standing;
        let real = |facet: &crate::people::Facet| standing.realized.iter().any(|realized| realized.facet == *facet);
        if !real(&crate::people::Facet::Title) {
            return Vec::new();
        }
        standing.terms.facets.iter().copied().filter(|facet| !real(facet)).collect()
    }
}

/// A case with what it found.
pub(super) struct FoundCase {
    pub center: String,
    pub name: String,
    pub what: String,
    pub case: Case,
}

/// Everything the report stands on.
pub(super) struct Data {
    pub since: NaiveDate,
    pub until: NaiveDate,
    pub today: NaiveDate,
    pub centers: Vec<String>,
    pub promises: Vec<Told>,
    pub pulled_back: Vec<(String, String, PulledBack)>,
    pub filled: Vec<(String, String, Filled)>,
    pub found: Vec<FoundCase>,
    pub erased: i64,
    /// How often each finding was made in cases whose time is over.
    pub erased_findings: Vec<(super::events::FindingKind, i64)>,
}

/// The part of a pull-back that lies in the period.
pub(super) struct InPeriod {
    pub from: NaiveDate,
    /// None where it lasts, and the period does too.
    pub to: Option<NaiveDate>,
    /// By today, both ends included.
    pub days: i64,
    /// No part of it lies outside.
    pub whole: bool,
}

impl Data {
    pub fn in_period(&self, pulled: &PulledBack) -> InPeriod {
        let from = pulled.from.max(self.since);
        let end = pulled.to.unwrap_or(NaiveDate::MAX).min(self.until);
        let lasts = pulled.to.is_none() && self.today <= self.until;
        InPeriod {
            from,
            to: (!lasts).then_some(end),
            days: ((end.min(self.today) - from).num_days() + 1).max(0),
            whole: from == pulled.from && (lasts || pulled.to == Some(end)),
        }
    }

    /// Promises whose first date lies in the period, and has come.
    pub fn came_due(&self) -> impl Iterator<Item = &Told> {
        let days = self.since..=self.until.min(self.today);
        self.promises.iter().filter(move |told| {
            told.promise.standing.original_due.is_some_and(|due| days.contains(&due))
                && !matches!(told.promise.standing.said, Said::Mistaken | Said::Declined)
        })
    }

    pub fn kept_on_time(&self) -> usize {
        let on_time = |told: &&Told| {
            let standing = &told.promise.standing;
            standing.is_kept()
                && standing.ended_on.zip(standing.original_due).is_some_and(|(ended, first)| ended <= first)
        };
        self.came_due().filter(on_time).count()
    }

    pub fn sentence(&self) -> Message {
        Message::new("review-report-sentence")
            .with("due", self.came_due().count())
            .with("kept", self.kept_on_time())
            .with("moved", self.promises.iter().filter(|told| told.moves().next().is_some()).count())
            .with("broken", self.promises.iter().filter(|told| told.is_broken()).count())
    }
}

/// Makes the report.
pub fn report(ask: &Ask, input: AskReport) -> Result<ReviewReport> {
    input.period.check()?;
    let data = gather(ask, &input.period)?;
    let day = |day: NaiveDate| say_date(input.language, day);
    let title = Message::new("review-report-title").with("since", day(data.since)).with("until", day(data.until));
    let title = say(input.language, &title);
    let sheets = tables(&data, input.language);
    let pdf = on_paper(&data, &title, &sheets, input.language)?;
    let book = workbook(&sheets.iter().map(|(sheet, _)| sheet.clone()).collect::<Vec<_>>(), &title, data.today)?;
    let file = format!("review-{}-{}", data.since, data.until);
    Ok(ReviewReport {
        sentence: data.sentence(),
        promises: data.promises.len() as i64,
        erased: data.erased,
        pdf: ask.files.offer(&format!("{file}.pdf"), pdf)?,
        workbook: ask.files.offer(&format!("{file}.xlsx"), book)?,
    })
}

/// The tables below their headings; one without rows is a sentence.
fn on_paper(data: &Data, title: &str, sheets: &[(Sheet, Message)], language: Locale) -> Result<Vec<u8>> {
    let mut report = Report::new(language, title);
    report.heading(1, title);
    report.text(Look::Lead, &say(language, &data.sentence()));
    let centers = data.centers.join(", ");
    let about = Message::new("review-report-about").with("centers", centers).with("date", data.today);
    report.text(Look::Quiet, &say(language, &about));
    for (sheet, none) in sheets {
        report.heading(2, &sheet.name);
        if sheet.rows.is_empty() {
            report.text(Look::Plain, &say(language, none));
        } else {
            report.table(sheet.table(language));
        }
    }
    report.rule();
    report.text(Look::Quiet, &say(language, &Message::new("review-report-as-received")));
    report.text(Look::Quiet, &say(language, &Message::new("review-report-not-shown")));
    report.to_pdf()
}

pub(super) fn gather(ask: &Ask, input: &ReviewPeriod) -> Result<Data> {
    let today = ask.world.today();
    let chosen = Reviewed::that(
        ask.db,
        today,
        "(?1 IS NULL OR p.laptop = ?1) AND p.promised_on <= ?3 AND (p.ended_on IS NULL OR p.ended_on >= ?2)
         AND p.said <> 'mistaken'",
        (input.laptop, input.since, input.until),
    )?;
    let told =
        |promise: Reviewed| Told { state: promise.standing.state(today, promise.left), until: input.until, promise };
    let promises: Vec<Told> = chosen.into_iter().map(told).collect();
    let mut centers: Vec<String> = ask.db.all(
        "SELECT DISTINCT b.name FROM reviewed_promise c JOIN laptop b ON b.id = c.laptop
         WHERE ?1 IS NULL OR c.laptop = ?1 ORDER BY b.name",
        [input.laptop],
        |row| row.get(0),
    )?;
    centers.dedup();
    let people = names(&promises);
    let erased = ask.db.one(
        "SELECT count(*) FROM reviewed_promise c JOIN packet k ON k.id = c.packet
         WHERE (c.erased = 1 OR k.expires < ?4) AND (?1 IS NULL OR c.laptop = ?1)
           AND c.promised_on <= ?3 AND (c.ended_on IS NULL OR c.ended_on >= ?2)",
        (input.laptop, input.since, input.until, today),
        |row| row.get(0),
    )?;
    Ok(Data {
        since: input.since,
        until: input.until,
        today,
        centers,
        pulled_back: facts(ask.db, "pull_back", &people, |pulled: &PulledBack| {
            pulled.from <= input.until && pulled.to.is_none_or(|to| to >= input.since)
        })?,
        filled: facts(ask.db, "assignment", &people, |filled: &Filled| {
            filled.from <= input.until && filled.to.is_none_or(|to| to >= input.since)
        })?,
        promises,
        found: found(ask.db, input, today)?,
        erased,
        erased_findings: erased_findings(ask.db, input)?,
    })
}

/// Center and name of everybody in the report, by their pseudonym.
fn names(promises: &[Told]) -> HashMap<String, (String, String)> {
    let one = |told: &Told| (told.promise.person.clone(), (told.promise.center.clone(), told.promise.name.clone()));
    promises.iter().map(one).collect()
}

/// What packets tell of the positions of these people: center, name, fact.
fn facts<T: serde::de::DeserializeOwned>(
    db: &Connection,
    kind: &str,
    people: &HashMap<String, (String, String)>,
    fits: impl Fn(&T) -> bool,
) -> Result<Vec<(String, String, T)>> {
    let rows = db.all("SELECT about, fact FROM reviewed_fact WHERE kind = ?1 ORDER BY rowid", [kind], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let mut found = Vec::new();
    for (about, fact) in rows {
        if let Some((center, name)) = people.get(&about)
            && let Ok(fact) = serde_json::from_str::<T>(&fact)
            && fits(&fact)
        {
            found.push((center.clone(), name.clone(), fact));
        }
    }
    Ok(found)
}

/// Cases of the period that may still be read, with what they found.
fn found(db: &Connection, input: &ReviewPeriod, today: NaiveDate) -> Result<Vec<FoundCase>> {
    let rows = db.all(
        "SELECT c.id, b.name, coalesce(r.name, ''), coalesce(p.what, '') FROM review_case c JOIN laptop b ON b.id = c.laptop
         LEFT JOIN packet k ON k.expires >= ?4 AND k.id = (SELECT packet FROM reviewed_promise WHERE id = c.commitment)
         LEFT JOIN reviewed_promise p ON p.id = c.commitment AND p.packet = k.id
         LEFT JOIN reviewed_person r ON r.id = p.person
         WHERE c.found_on BETWEEN ?2 AND ?3 AND c.stage <> 'expired' AND (?1 IS NULL OR c.laptop = ?1)
         ORDER BY b.name, c.found_on, c.id",
        (input.laptop, input.since, input.until, today),
        |row| Ok((row.get::<_, ReviewCaseId>(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let mut found = Vec::new();
    for (id, center, name, what) in rows {
        if let Some(case) = Case::of(&events_of(db, id)?) {
            found.push(FoundCase { center, name, what, case });
        }
    }
    Ok(found)
}

fn erased_findings(db: &Connection, input: &ReviewPeriod) -> Result<Vec<(super::events::FindingKind, i64)>> {
    db.all(
        "SELECT finding, count(*) FROM review_case
         WHERE stage = 'expired' AND found_on BETWEEN ?2 AND ?3 AND (?1 IS NULL OR laptop = ?1)
         GROUP BY finding ORDER BY finding",
        (input.laptop, input.since, input.until),
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Promises that come due in the next ninety days, the next one first.
pub(super) fn coming_due(data: &Data) -> Vec<&Told> {
    let until = plus_days(data.today, AHEAD);
    let mut coming: Vec<&Told> = data
        .promises
        .iter()
        .filter(|told| told.promise.standing.said.is_open())
        .filter(|told| told.promise.standing.due.is_some_and(|due| (data.today..=until).contains(&due)))
        .collect();
    coming.sort_by_key(|told| told.promise.standing.due);
    coming
}
