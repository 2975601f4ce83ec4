//! Importing absences from a spreadsheet or a calendar file: who, which days, which kind. Nothing else is taken along.
//!
//! Columns that tell a cause are emptied right after the file is read, and the answer says how many. Of a calendar event
//! only its days and its title are looked at, the title only for a name and a kind; descriptions, places and guests are
//! never read. A kind that is not one of four becomes "other": the word itself is not kept.

pub mod calendar;
mod rows;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::people::LineProblem;
use crate::absences::{self, AbsenceKind, AddHoliday, LogAbsence};
use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Result};
use crate::fold::fold;
use crate::id::PersonId;
use crate::people;
use crate::sql::Sql;

/// Problems and absences that the preview shows; the rest is counted.
const SHOWN: usize = 200;
/// The most absences of one file.
const MOST: usize = 20_000;

/// An absence as a file tells it.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    line: usize,
    /// Whose: a name, a number, or a title that holds a name.
    who: String,
    kind: AbsenceKind,
    from: NaiveDate,
    from_at: Option<String>,
    to: NaiveDate,
    to_at: Option<String>,
}

/// What a file holds.
#[derive(Default)]
struct Read {
    absences: Vec<Told>,
    problems: Vec<(usize, String, Message)>,
    /// Columns of a cause that were emptied, or events whose further words were not read.
    dropped: usize,
    dropped_columns: Vec<String>,
    rows: usize,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct AbsencesFile {
    pub file: String,
    #[serde(default)]
    pub sheet: Option<String>,
    /// Whether lines with problems may be left out. Without it nothing is imported while there are any.
    #[serde(default)]
    pub skip_broken: Option<bool>,
}

/// An absence that would be written down.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsenceToImport {
    pub line: i64,
    pub person: PersonId,
    pub name: String,
    pub kind: AbsenceKind,
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// It is written down already.
    pub known: bool,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AbsencesPreview {
    pub file_name: String,
    pub rows: i64,
    pub added: i64,
    pub known: i64,
    /// The first two hundred.
    pub absences: Vec<AbsenceToImport>,
    pub problems: Vec<LineProblem>,
    pub problem_count: i64,
    /// How many columns or further words of events tell a cause or may do so. They were not read.
    pub dropped: i64,
    pub dropped_columns: Vec<String>,
    pub sentence: Message,
}

/// What an import of this file would do.
pub fn preview_absences(ask: &Ask, input: AbsencesFile) -> Result<AbsencesPreview> {
    let (file_name, read) = read_file(ask, &input.file, input.sheet.as_deref())?;
    let plan = Plan::of(ask, read)?;
    let known = plan.absences.iter().filter(|absence| absence.1.known).count();
    let problems = plan.problems.iter().take(SHOWN).map(|(line, column, message)| LineProblem {
        line: *line as i64,
        column: column.clone(),
        message: message.clone(),
    });
    let added = plan.absences.len() - known;
    let sentence = Message::new("import-absences-would").with("count", added).with("dropped", plan.dropped);
    Ok(AbsencesPreview {
        file_name,
        rows: plan.rows as i64,
        added: added as i64,
        known: known as i64,
        problems: problems.collect(),
        problem_count: plan.problems.len() as i64,
        dropped: plan.dropped as i64,
        dropped_columns: plan.dropped_columns,
        sentence,
        absences: plan.absences.into_iter().take(SHOWN).map(|(_, absence)| absence).collect(),
    })
}

#[derive(Debug, Serialize, TS)]
pub struct ImportedAbsences {
    pub added: i64,
    pub known: i64,
    pub skipped: i64,
    /// Columns or further words that were not read.
    pub dropped: i64,
}

/// Imports the absences of a file, as one act.
pub fn import_absences(act: &mut Act, input: AbsencesFile) -> Result<ImportedAbsences> {
    let (_, read) = read_file(&act.ask(), &input.file, input.sheet.as_deref())?;
    let plan = Plan::of(&act.ask(), read)?;
    if !plan.problems.is_empty() && !input.skip_broken.unwrap_or(false) {
        return Err(Failure::Refused(Message::new("import-lines-broken").with("count", plan.problems.len())));
    }
    let mut done =
        ImportedAbsences { added: 0, known: 0, skipped: plan.problems.len() as i64, dropped: plan.dropped as i64 };
    for (told, absence) in plan.absences {
        if absence.known {
            done.known += 1;
            continue;
        }
        let input = LogAbsence {
            person: absence.person,
            kind: told.kind,
            from: told.from,
            from_at: told.from_at,
            to: Some(told.to),
            to_at: told.to_at,
            end_expected: None,
            review_on: None,
        };
        match absences::log(act, input) {
            Ok(_) => done.added += 1,
            // Twice in the same file: the first one stands.
            Err(Failure::Refused(message)) if message.key == "absence-twice" => done.known += 1,
            Err(failure) => return Err(failure),
        }
    }
    act.consequence(Message::new("import-absences-dropped").with("count", done.dropped));
    act.about(About::People);
    act.because(&done.added.to_string());
    Ok(done)
}

fn read_file(ask: &Ask, file: &str, sheet: Option<&str>) -> Result<(String, Read)> {
    let (name, bytes) = ask.files.read(file)?;
    let read = if name.to_lowercase().ends_with(".ics") || bytes.starts_with(b"BEGIN:VCALENDAR") {
        calendar::read(&bytes)?
    } else {
        rows::read(&bytes, &name, sheet, ask.world.today())?
    };
    if read.absences.len() > MOST {
        return Err(Failure::Refused(Message::new("import-too-many-rows").with("rows", MOST)));
    }
    Ok((name, read))
}

/// What is to be done with a file.
struct Plan {
    absences: Vec<(Told, AbsenceToImport)>,
    problems: Vec<(usize, String, Message)>,
    dropped: usize,
    dropped_columns: Vec<String>,
    rows: usize,
}

impl Plan {
    fn of(ask: &Ask, read: Read) -> Result<Plan> {
        let whom = Whom::read(ask)?;
        let known: Vec<(PersonId, AbsenceKind, NaiveDate, Option<NaiveDate>)> = ask.db.all(
            "SELECT person, kind, starts_on, ends_on FROM absence WHERE said IN ('approved', 'requested')",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )?;
        let today = ask.world.today();
        let Read { absences: all, mut problems, dropped, dropped_columns, rows } = read;
        let mut absences = Vec::new();
        for told in all {
            let problem = |key: &str| (told.line, String::new(), Message::new(key));
            let Some(person) = whom.find(&told.who) else {
                problems.push(problem("import-absence-nobody"));
                continue;
            };
            if told.to < told.from {
                problems.push(problem("end-before-start"));
                continue;
            }
            if (today - told.from).num_days() > 730 || (told.to - today).num_days() > 1096 {
                problems.push(problem("import-absence-out-of-time"));
                continue;
            }
            if people::must_be_here(ask.db, person, told.from).is_err() {
                problems.push(problem("import-absence-not-here"));
                continue;
            }
            let same = |(of, kind, from, to): &(PersonId, AbsenceKind, NaiveDate, Option<NaiveDate>)| {
                *of == person && *kind == told.kind && *from <= told.to && to.is_none_or(|to| to >= told.from)
            };
            let line = AbsenceToImport {
                line: told.line as i64,
                person,
                name: whom.names.of(person),
                kind: told.kind,
                from: told.from,
                to: told.to,
                known: known.iter().any(same),
            };
            absences.push((told, line));
        }
        problems.sort_by_key(|(line, ..)| *line);
        Ok(Plan { absences, problems, dropped, dropped_columns, rows })
    }
}

/// Who may be meant by a name, a number, or a title.
struct Whom {
    names: people::Names,
    by_text: HashMap<String, Option<PersonId>>,
    /// Full and short names, the longest first, for titles.
    within: Vec<(String, Option<PersonId>)>,
}

impl Whom {
    fn read(ask: &Ask) -> Result<Whom> {
        let rows = ask.db.all("SELECT id, name, employee_number, preferred_name FROM person", [], |row| {
            let texts: [String; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
            Ok((row.get::<_, PersonId>(0)?, texts))
        })?;
        let mut by_text: HashMap<String, Option<PersonId>> = HashMap::new();
        for (person, [name, number, preferred]) in rows {
            let short = people::called(&name, &preferred).to_owned();
            for text in [name, number, preferred, short] {
                let text = fold(&text);
                if text.is_empty() {
                    continue;
                }
                // None where two bear it.
                let bearer = by_text.entry(text).or_insert(Some(person));
                *bearer = bearer.filter(|known| *known == person);
            }
        }
        let mut within: Vec<(String, Option<PersonId>)> = by_text
            .iter()
            .filter(|(text, _)| text.chars().any(char::is_alphabetic))
            .map(|(text, id)| (text.clone(), *id))
            .collect();
        within.sort_by(|one, other| (other.0.len(), &one.0).cmp(&(one.0.len(), &other.0)));
        Ok(Whom { names: people::Names::read(ask.db)?, by_text, within })
    }

    fn find(&self, who: &str) -> Option<PersonId> {
        let folded = fold(who.trim());
        if let Some(found) = self.by_text.get(&folded) {
            return *found;
        }
        let padded = format!(" {} ", folded.replace(|letter: char| !letter.is_alphanumeric(), " "));
        let named =
            |text: &str| padded.contains(&format!(" {} ", text.replace(|letter: char| !letter.is_alphanumeric(), " ")));
        self.within.iter().find(|(text, _)| named(text)).and_then(|(_, person)| *person)
    }
}

/// The kind that a word means. What is none of them is "other", and the word is not kept.
fn kind_of(text: &str) -> AbsenceKind {
    let folded = fold(text);
    let has = |stems: &[&str]| stems.iter().any(|stem| folded.contains(stem));
    if has(&["parental", "ouderschap", "foreldre", "elternzeit"]) {
        AbsenceKind::Parental
    } else if has(&["sick", "ziek", "syk", "krank", "egenmeld"]) {
        AbsenceKind::Sick
    } else if has(&[
        "leave",
        "holiday",
        "vacation",
        "annual",
        "verlof",
        "vakantie",
        "ferie",
        "permisjon",
        "urlaub",
        "day off",
        "vrij",
    ]) {
        AbsenceKind::Leave
    } else {
        AbsenceKind::Other
    }
}

#[derive(Debug, Serialize, TS)]
pub struct ImportedHolidays {
    pub added: i64,
    pub known: i64,
}

#[derive(Debug, Deserialize, TS)]
pub struct HolidaysFile {
    pub file: String,
}

/// Takes the days of a calendar file into the team's list of holidays.
pub fn import_holidays(act: &mut Act, input: HolidaysFile) -> Result<ImportedHolidays> {
    let (_, bytes) = act.files.read(&input.file)?;
    let mut done = ImportedHolidays { added: 0, known: 0 };
    for (day, name) in calendar::days(&bytes)? {
        match absences::add_holiday(act, AddHoliday { day, name }) {
            Ok(_) => done.added += 1,
            Err(Failure::Refused(_)) => done.known += 1,
            Err(failure) => return Err(failure),
        }
    }
    act.about(About::Settings);
    act.because(&done.added.to_string());
    Ok(done)
}
