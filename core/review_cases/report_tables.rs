//! The tables of the report. Each is on paper and in the workbook; beside each stands what is said where it has no rows.

use super::events::ReviewFinding;
use super::report::{Data, FoundCase, InPeriod, ReviewCover, Told, coming_due};
use crate::error::{Arg, Message, word};
use crate::locale::{Locale, say, say_value};
use crate::report::Column;
use crate::report::sheets::{Cell, Sheet};

/// Writes the tables in one language.
struct Writer(Locale);

/// All tables, in the order of the report.
pub(super) fn tables(data: &Data, language: Locale) -> Vec<(Sheet, Message)> {
    let writer = Writer(language);
    vec![
        (writer.shares(data), Message::new("review-report-none")),
        (writer.moved(data), Message::new("review-report-none-moved")),
        (writer.pulled_back(data), Message::new("review-report-none-pulled-back")),
        (writer.on_paper(data), Message::new("review-report-none-on-paper")),
        (writer.coming(data), Message::new("review-report-none-coming")),
        (writer.found(data), Message::new("review-report-none-found")),
    ]
}

impl Writer {
    fn say(&self, key: &str) -> String {
        say(self.0, &Message::new(key))
    }

    /// A word of a closed list: its key may be spelled as the list does.
    fn word(&self, key: &str) -> String {
        self.say(&key.replace('_', "-"))
    }

    /// An empty table: its heading, and its columns with how wide they are.
    fn sheet(&self, part: &str, columns: &[(&str, f32, bool)]) -> Sheet {
        let column = |(key, share, numbers): &(&str, f32, bool)| Column {
            head: self.say(&format!("review-report-col-{key}")),
            share: *share,
            numbers: *numbers,
        };
        let name = self.word(&format!("review-report-{part}"));
        Sheet { summary: name.clone(), name, columns: columns.iter().map(column).collect(), rows: Vec::new() }
    }

    fn shares(&self, data: &Data) -> Sheet {
        let mut sheet = self.sheet("shares", &[("figure", 3.0, false), ("part", 1.0, true), ("whole", 1.0, true)]);
        let count = |part: usize| Cell::Number(part as i64);
        let ended = |told: &&Told| {
            let standing = &told.promise.standing;
            standing.is_kept()
                || (told.is_broken() && standing.ended_on.is_some())
                || standing.said == crate::commitments::standing::Said::Repaired
        };
        let all = data.promises.len();
        let ended_all = data.promises.iter().filter(ended).count();
        let kept = data.promises.iter().filter(|told| told.promise.standing.is_kept()).count();
        let moves = || data.promises.iter().flat_map(Told::moves);
        let told = moves().filter(|moved| moved.from.zip(moved.told_on).is_some_and(|(due, told)| told <= due));
        let mut row = |key: &str, part: Cell, whole: Cell| {
            sheet.rows.push(vec![self.word(&format!("review-report-share-{key}")).into(), part, whole]);
        };
        row("on_time", count(data.kept_on_time()), count(data.came_due().count()));
        row("at_all", count(kept), count(ended_all));
        row(
            "open",
            count(data.promises.iter().filter(|told| told.promise.standing.said.is_waiting()).count()),
            count(all),
        );
        row("cover", count(moves().filter(|moved| moved.cause.is_cover()).count()), count(moves().count()));
        row("notice", count(told.count()), count(moves().count()));
        row("erased", Cell::Number(data.erased), Cell::Empty);
        for (finding, many) in &data.erased_findings {
            let said = Message::new("review-report-share-erased-finding")
                .with("finding", word(&format!("hr-case-finding-{}", finding.word().replace('_', "-"))));
            sheet.rows.push(vec![say(self.0, &said).into(), Cell::Number(*many), Cell::Empty]);
        }
        sheet
    }

    fn moved(&self, data: &Data) -> Sheet {
        let mut sheet = self.sheet(
            "moved",
            &[
                ("center", 1.2, false),
                ("who", 1.3, false),
                ("what", 2.2, false),
                ("first", 1.2, false),
                ("became", 1.3, false),
                ("why", 1.6, false),
                ("told", 1.2, false),
            ],
        );
        for told in &data.promises {
            let promise = &told.promise;
            let standing = &promise.standing;
            let begin = || -> Vec<Cell> {
                vec![
                    told.promise.center.as_str().into(),
                    promise.name.as_str().into(),
                    standing.terms.what.as_str().into(),
                    standing.original_due.into(),
                ]
            };
            for moved in told.moves() {
                let mut row = begin();
                row.push(moved.to.map_or_else(|| self.say("receipt-no-date").into(), Cell::Day));
                row.push(self.because(moved.cause.word(), &moved.words, &promise.party(&moved.decided_by)).into());
                row.push(moved.told_on.map_or_else(|| self.say("review-report-not-told").into(), Cell::Day));
                sheet.rows.push(row);
            }
            if told.is_broken() {
                let mut row = begin();
                row.push(self.word(&format!("review-report-state-{}", told.state.word())).into());
                row.push(standing.ended_on.into());
                row.push(Cell::Empty);
                sheet.rows.push(row);
            }
        }
        sheet
    }

    /// The cause, the leader's words, and who decided.
    fn because(&self, cause: &str, words: &str, by: &str) -> String {
        let mut said = self.word(&format!("cause-{}", cause));
        if !words.is_empty() {
            said = format!("{said}: {words}");
        }
        if !by.is_empty() {
            let decided = Message::new("review-report-decided-by").with("name", by);
            said = format!("{said} ({})", say(self.0, &decided));
        }
        said
    }

    fn pulled_back(&self, data: &Data) -> Sheet {
        let mut sheet = self.sheet(
            "pulled_back",
            &[
                ("center", 1.5, false),
                ("who", 2.0, false),
                ("from", 1.5, false),
                ("to", 1.5, false),
                ("days", 1.0, true),
                ("hours", 1.0, true),
            ],
        );
        for (center, name, pulled) in &data.pulled_back {
            let InPeriod { from, to, days, whole } = data.in_period(pulled);
            sheet.rows.push(vec![
                center.as_str().into(),
                name.as_str().into(),
                Cell::Day(from),
                to.into(),
                Cell::Number(days),
                // Nobody knows how many of the hours were in the part of it that lies in the period.
                if whole && pulled.minutes > 0 { Cell::Number(pulled.minutes / 60) } else { Cell::Empty },
            ]);
        }
        sheet
    }

    fn on_paper(&self, data: &Data) -> Sheet {
        let mut sheet = self.sheet(
            "on_paper",
            &[
                ("center", 1.5, false),
                ("who", 1.5, false),
                ("what", 2.5, false),
                ("position", 2.0, false),
                ("missing", 3.0, false),
            ],
        );
        for told in &data.promises {
            let missing: Vec<String> =
                told.missing_parts().iter().map(|facet| self.word(&format!("facet-{}", facet.word()))).collect();
            if missing.is_empty() {
                continue;
            }
            let theirs = data.filled.iter().map(|(.., filled)| filled);
            let theirs = theirs.filter(|filled| filled.subject == told.promise.person && filled.to.is_none());
            let holds = theirs.max_by_key(|filled| filled.from);
            sheet.rows.push(vec![
                told.promise.center.as_str().into(),
                told.promise.name.as_str().into(),
                told.promise.standing.terms.what.as_str().into(),
                holds.map_or(Cell::Empty, |filled| filled.position.as_str().into()),
                missing.join(", ").into(),
            ]);
        }
        sheet
    }

    fn coming(&self, data: &Data) -> Sheet {
        let mut sheet = self.sheet(
            "coming",
            &[
                ("center", 1.5, false),
                ("who", 1.5, false),
                ("what", 3.0, false),
                ("due", 1.5, false),
                ("cover", 2.5, false),
            ],
        );
        for told in coming_due(data) {
            sheet.rows.push(vec![
                told.promise.center.as_str().into(),
                told.promise.name.as_str().into(),
                told.promise.standing.terms.what.as_str().into(),
                told.promise.standing.due.into(),
                self.cover(told).into(),
            ]);
        }
        sheet
    }

    /// Whether cover is named: who covers is in no packet, so the report knows the condition alone.
    fn cover(&self, told: &Told) -> String {
        match told.cover() {
            (ReviewCover::Met, Some(on)) => say(self.0, &Message::new("review-report-cover-met").with("date", on)),
            (ReviewCover::Unsaid, _) => self.say("review-report-cover-unsaid"),
            _ => self.say("review-report-cover-open"),
        }
    }

    fn found(&self, data: &Data) -> Sheet {
        let mut sheet = self.sheet(
            "found",
            &[
                ("center", 1.2, false),
                ("who", 1.3, false),
                ("what", 2.0, false),
                ("finding", 2.2, false),
                ("remedy", 2.0, false),
                ("decision", 1.5, false),
                ("informed", 1.3, false),
            ],
        );
        for found in &data.found {
            let FoundCase { center, name, what, case } = found;
            let Some(finding) = case.finding() else { continue };
            let remedy = case.remedies.last().map(|remedy| {
                let what = self.word(&format!("hr-case-remedy-{}", remedy.said.remedy.word()));
                let due = remedy.said.due.map(|due| say_value(self.0, &Arg::from(due)));
                join(&[what, due.unwrap_or_default(), remedy.said.words.clone()])
            });
            let decided = case.decisions.last().map(|decided| {
                join(&[
                    self.word(&format!("hr-case-decision-{}", decided.said.decision.word())),
                    decided.said.words.clone(),
                ])
            });
            sheet.rows.push(vec![
                center.as_str().into(),
                name.as_str().into(),
                what.as_str().into(),
                self.finding(&finding.said).into(),
                remedy.map_or(Cell::Empty, Cell::Text),
                decided.map_or(Cell::Empty, Cell::Text),
                case.informed.first().map(|informed| informed.on).into(),
            ]);
        }
        sheet
    }

    fn finding(&self, finding: &ReviewFinding) -> String {
        let missing: Vec<String> =
            finding.missing.iter().map(|facet| self.word(&format!("facet-{}", facet.word()))).collect();
        join(&[
            self.word(&format!("hr-case-finding-{}", finding.finding.word())),
            missing.join(", "),
            finding.words.clone(),
        ])
    }
}

/// What is there of these, one after the other.
fn join(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(". ")
}
