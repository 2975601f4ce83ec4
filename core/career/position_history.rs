//! HR's list of positions beside what the ledger says people worked as.
//!
//! The two lists are kept by different people for different reasons, and where they part lies what this app is about: a
//! **title without duties** is a promotion on paper, **duties without a title** are work that nobody has written down.
//! The comparison takes sides with neither list. It says what differs, on which days, and which lines it is about.
//!
//! A pure function over two lists: the import reads the file and finds the persons, the caller reads the assignments.
//! Titles are compared without case and accents. Stretches of the same position that follow each other without a day
//! between are one stretch, because the ledger begins a new row whenever anything about it changes. Nothing is said about
//! the days before the ledger began: there it knows nothing, and silence is no contradiction.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::fold::fold;
use crate::id::PersonId;
use crate::people::AssignmentKind;
use crate::time::plus_days;

words! {
    /// How the two lists differ.
    HistoryFinding {
        /// The name in the file is nobody of this vault.
        UnknownPerson = "unknown_person",
        /// The line ends before it begins.
        EndsBeforeItBegins = "ends_before_it_begins",
        /// The file gives a title for days on which nothing in the ledger says that they worked as that; or the file
        /// itself has a column of duties and it is empty there.
        TitleWithoutDuties = "title_without_duties",
        /// The ledger says that they worked as something, and the file has no such title; or a line has duties and no
        /// title.
        DutiesWithoutTitle = "duties_without_title",
        /// Two titles of the file on the same days.
        Overlap = "overlap",
        /// Days between two lines of the file for which it has no title.
        Gap = "gap",
        /// The same position, and another first day.
        BeginsElse = "begins_else",
        /// The same position, and another last day.
        EndsElse = "ends_else",
    }
}

/// A line of the imported file.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryRow {
    /// The line as the spreadsheet counts it.
    pub line: usize,
    /// None where the name is nobody of this vault.
    pub person: Option<PersonId>,
    /// As it stands in the file.
    pub name: String,
    pub title: String,
    pub from: NaiveDate,
    /// Open where the file has no end.
    pub to: Option<NaiveDate>,
    /// What stands in the column of duties; none where the file has no such column.
    pub duties: Option<String>,
}

/// What the ledger says somebody worked as.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkedAs {
    pub person: PersonId,
    pub position: String,
    pub kind: AssignmentKind,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

/// Something that differs.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryDifference {
    pub finding: HistoryFinding,
    pub person: Option<PersonId>,
    /// The name as it stands in the file; empty where only the ledger knows of it.
    pub name: String,
    /// The title or the position it is about.
    pub title: String,
    /// The days it is about. Of another first or last day: the day in the file and the day in the ledger.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// The lines of the file it is about; none where only the ledger knows of it.
    pub lines: Vec<usize>,
    /// How they filled it, where the ledger says so: acting without the title is usual, and still worth writing down.
    pub kind: Option<AssignmentKind>,
}

/// A position over days that follow each other.
#[derive(Clone, Debug)]
struct Stretch {
    /// The title without case and accents.
    key: String,
    title: String,
    from: NaiveDate,
    /// The last day; the end of the calendar where it is open.
    to: NaiveDate,
    lines: Vec<usize>,
    kind: Option<AssignmentKind>,
}

impl Stretch {
    fn is_valid(&self) -> bool {
        self.from <= self.to
    }

    /// The last day, none where it is open.
    fn end(&self) -> Option<NaiveDate> {
        (self.to != NaiveDate::MAX).then_some(self.to)
    }

    /// Whether both have a day.
    fn meets(&self, other: &Stretch) -> bool {
        self.from.max(other.from) <= self.to.min(other.to)
    }

    /// Whether it is the same position on one day at least.
    fn is_same(&self, other: &Stretch) -> bool {
        self.key == other.key && self.meets(other)
    }
}

/// Compares the two lists. `ledger_since` is the first day the ledger knows of; what lies before it is not compared. The
/// differences stand person by person, those whom nobody knows first, each person's in the order of their days.
pub fn compare(rows: &[HistoryRow], ledger: &[WorkedAs], ledger_since: NaiveDate) -> Vec<HistoryDifference> {
    let mut differences: Vec<HistoryDifference> = Vec::new();
    let mut titles: BTreeMap<PersonId, Vec<&HistoryRow>> = BTreeMap::new();
    for row in rows {
        match row.person {
            None => differences.push(about_row(HistoryFinding::UnknownPerson, row)),
            Some(_) if row.to.is_some_and(|to| to < row.from) => {
                differences.push(about_row(HistoryFinding::EndsBeforeItBegins, row));
            }
            Some(person) => titles.entry(person).or_default().push(row),
        }
    }
    let mut work: BTreeMap<PersonId, Vec<&WorkedAs>> = BTreeMap::new();
    for worked in ledger {
        work.entry(worked.person).or_default().push(worked);
    }
    // Whoever the file does not name at all is not what it is about.
    for (person, rows) in &titles {
        let name = rows.first().map(|row| row.name.as_str()).unwrap_or_default();
        let of_person = Lists {
            person: *person,
            name,
            rows,
            file: merged(rows.iter().filter(|row| !row.title.trim().is_empty()).map(|row| from_row(row))),
            ledger: merged(work.get(person).into_iter().flatten().map(|worked| from_work(worked))),
            since: ledger_since,
        };
        differences.extend(of_person.differences());
    }
    differences
}

fn about_row(finding: HistoryFinding, row: &HistoryRow) -> HistoryDifference {
    HistoryDifference {
        finding,
        person: row.person,
        name: row.name.clone(),
        title: row.title.clone(),
        from: Some(row.from),
        to: row.to,
        lines: vec![row.line],
        kind: None,
    }
}

fn from_row(row: &HistoryRow) -> Stretch {
    let (title, to) = (row.title.clone(), row.to.unwrap_or(NaiveDate::MAX));
    Stretch { key: key(&title), title, from: row.from, to, lines: vec![row.line], kind: None }
}

fn from_work(worked: &WorkedAs) -> Stretch {
    let (title, to) = (worked.position.clone(), worked.to.unwrap_or(NaiveDate::MAX));
    Stretch { key: key(&title), title, from: worked.from, to, lines: Vec::new(), kind: Some(worked.kind) }
}

fn key(title: &str) -> String {
    fold(title).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Stretches in the order of their days, those of one position that touch or overlap made one.
fn merged(stretches: impl Iterator<Item = Stretch>) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = stretches.filter(Stretch::is_valid).collect();
    stretches.sort_by(|one, other| (&one.key, one.from, one.to).cmp(&(&other.key, other.from, other.to)));
    let mut result: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        match result.last_mut() {
            Some(last) if last.key == stretch.key && stretch.from <= plus_days(last.to, 1) => {
                last.to = last.to.max(stretch.to);
                last.lines.extend(stretch.lines);
                // How it is filled last says what it is today.
                last.kind = stretch.kind;
            }
            _ => result.push(stretch),
        }
    }
    result.sort_by(|one, other| (one.from, one.to, &one.key).cmp(&(other.from, other.to, &other.key)));
    result
}

/// What both lists say of one person.
struct Lists<'a> {
    person: PersonId,
    name: &'a str,
    rows: &'a [&'a HistoryRow],
    file: Vec<Stretch>,
    ledger: Vec<Stretch>,
    since: NaiveDate,
}

impl Lists<'_> {
    fn differences(&self) -> Vec<HistoryDifference> {
        let mut found = self.within_the_file();
        found.extend(self.overlaps());
        found.extend(self.gaps());
        found.extend(self.against_the_ledger());
        found.sort_by_key(|difference| (difference.from, difference.to));
        found
    }

    fn about(&self, finding: HistoryFinding, stretch: &Stretch) -> HistoryDifference {
        HistoryDifference {
            finding,
            person: Some(self.person),
            name: self.name.to_owned(),
            title: stretch.title.clone(),
            from: Some(stretch.from),
            to: stretch.end(),
            lines: stretch.lines.clone(),
            kind: stretch.kind,
        }
    }

    /// What the columns of a line say against each other.
    fn within_the_file(&self) -> Vec<HistoryDifference> {
        let wrong = |row: &&HistoryRow| {
            let (has_title, duties) = (!row.title.trim().is_empty(), row.duties.as_ref());
            match duties.map(|duties| !duties.trim().is_empty()) {
                Some(false) if has_title => Some(about_row(HistoryFinding::TitleWithoutDuties, row)),
                Some(true) if !has_title => Some(about_row(HistoryFinding::DutiesWithoutTitle, row)),
                _ => None,
            }
        };
        self.rows.iter().filter_map(wrong).collect()
    }

    /// Days on which the file gives two titles.
    fn overlaps(&self) -> Vec<HistoryDifference> {
        let mut found = Vec::new();
        for (at, one) in self.file.iter().enumerate() {
            for other in self.file.iter().skip(at + 1).filter(|other| one.meets(other)) {
                let to = one.to.min(other.to);
                let lines = one.lines.iter().chain(&other.lines).copied().collect();
                let both = Stretch { from: other.from, to, lines, ..one.clone() };
                let title = format!("{} / {}", one.title, other.title);
                found.push(HistoryDifference { title, ..self.about(HistoryFinding::Overlap, &both) });
            }
        }
        found
    }

    /// Days between two lines for which the file has no title.
    fn gaps(&self) -> Vec<HistoryDifference> {
        let mut found = Vec::new();
        let mut covered: Option<&Stretch> = None;
        for stretch in &self.file {
            if let Some(before) = covered.filter(|before| plus_days(before.to, 1) < stretch.from) {
                let lines = before.lines.last().into_iter().chain(stretch.lines.first()).copied().collect();
                found.push(HistoryDifference {
                    finding: HistoryFinding::Gap,
                    title: String::new(),
                    from: Some(plus_days(before.to, 1)),
                    to: Some(plus_days(stretch.from, -1)),
                    lines,
                    ..self.about(HistoryFinding::Gap, stretch)
                });
            }
            if covered.is_none_or(|before| before.to < stretch.to) {
                covered = Some(stretch);
            }
        }
        found
    }

    /// Each title beside the work of the same name on the same days.
    fn against_the_ledger(&self) -> Vec<HistoryDifference> {
        let mut found = Vec::new();
        for title in self.file.iter().filter(|title| title.to >= self.since) {
            let done: Vec<&Stretch> = self.ledger.iter().filter(|work| work.is_same(title)).collect();
            match (done.first(), done.last()) {
                (Some(first), Some(last)) => found.extend(self.dates(title, first, last)),
                _ => found.push(self.about(HistoryFinding::TitleWithoutDuties, title)),
            }
            found.extend(done.windows(2).filter_map(|pair| self.break_between(title, pair)));
        }
        let unwritten = |work: &&Stretch| work.to >= self.since && !self.file.iter().any(|title| work.is_same(title));
        let unwritten = self.ledger.iter().filter(unwritten);
        found.extend(unwritten.map(|work| self.about(HistoryFinding::DutiesWithoutTitle, work)));
        found
    }

    /// First and last days that differ: the day in the file, the day in the ledger.
    fn dates(&self, title: &Stretch, first: &Stretch, last: &Stretch) -> Vec<HistoryDifference> {
        let both = |finding, from, to, kind| HistoryDifference { from, to, kind, ..self.about(finding, title) };
        // Of what began before the ledger did, the ledger can't know the first day.
        let known = |from: NaiveDate| from.max(self.since);
        let begins = (known(title.from) != known(first.from))
            .then(|| both(HistoryFinding::BeginsElse, Some(title.from), Some(first.from), first.kind));
        let ends = (title.to != last.to).then(|| both(HistoryFinding::EndsElse, title.end(), last.end(), last.kind));
        begins.into_iter().chain(ends).collect()
    }

    /// Days in the middle of a title on which the work was not done, such as those of a long pull-back.
    fn break_between(&self, title: &Stretch, pair: &[&Stretch]) -> Option<HistoryDifference> {
        let [before, after] = pair else { return None };
        let (from, to) = (plus_days(before.to, 1), plus_days(after.from, -1));
        let without = Stretch { from, to, ..title.clone() };
        (to >= self.since).then(|| self.about(HistoryFinding::TitleWithoutDuties, &without))
    }
}

#[cfg(test)]
mod tests;
