//! What the person takes home: a check, their coaching, and the slip on which they look first. None of it says anything about a
//! queue, how long anything took, or how many got through in time: that is the leader's worry.

use serde::Deserialize;
use ts_rs::TS;

use super::cards::Cards;
use super::checking::{OfEvaluation, evaluation};
use super::coaching::{CoachingLine, CoachingState, coaching_of};
use super::page::{CheckPage, CheckedItem, handed};
use super::scorecard::ItemKind;
use super::scoring::{ClassOutcome, Mark};
use crate::app::Ask;
use crate::error::{Failure, Message, Result};
use crate::files::{Document, name_of_file};
use crate::id::{EvaluationId, PersonId};
use crate::locale::{Locale, say, say_day};
use crate::people;
use crate::report::{Column, Look, Report, Table};

#[derive(Debug, Deserialize, TS)]
pub struct CheckOnPaper {
    pub evaluation: EvaluationId,
    /// The language of the sheet. The questions stay in the words they were written in.
    pub language: Locale,
}

/// A check as the person may see it, as a PDF.
pub fn sheet(ask: &Ask, input: CheckOnPaper) -> Result<Document> {
    let page = handed(ask, OfEvaluation { evaluation: input.evaluation })?;
    let Some(outcome) = page.outcome else { return Err(Failure::refused("check-not-shown-yet")) };
    let name = people::full_name(ask.db, page.person)?;
    let words = |key: &str| say(input.language, &Message::new(key));
    let title = say(input.language, &Message::new("check-sheet-title").with("name", name.as_str()));
    let mut report = Report::new(input.language, &title);
    report.heading(1, &title).facts(&words("check-sheet-facts"), &facts(&page, input.language));
    report.heading(2, &words("check-sheet-good")).text(Look::Lead, &page.good);
    report.heading(2, &words("check-sheet-seen")).table(seen(&page, input.language));
    for class in [
        ("check-sheet-customer", outcome.customer),
        ("check-sheet-business", outcome.business),
        ("check-sheet-compliance", outcome.compliance),
    ] {
        if class.1 == ClassOutcome::Failed {
            report.text(Look::Plain, &words(class.0));
        }
    }
    if !page.try_next.is_empty() {
        report.heading(2, &words("check-sheet-try")).text(Look::Lead, &page.try_next);
    }
    for remark in &page.remarks {
        report.text(Look::Plain, &format!("{}: {}", say_day(input.language, remark.on), remark.text));
    }
    if let Some(until) = page.dispute_until {
        report.text(Look::Quiet, &say(input.language, &Message::new("check-sheet-otherwise").with("date", until)));
    }
    report.text(Look::Quiet, &words("check-sheet-one-contact"));
    ask.files.offer(&format!("{}-{}.pdf", name_of_file(&name), page.day), report.to_pdf()?)
}

fn facts(page: &CheckPage, language: Locale) -> Vec<(String, String)> {
    let words = |key: &str| say(language, &Message::new(key));
    vec![
        (words("check-sheet-contact"), page.reference.clone()),
        (words("check-sheet-channel"), page.channel.clone()),
        (words("check-sheet-day"), say_day(language, page.day)),
        (words("check-sheet-scorecard"), format!("{} {}", page.scorecard, page.number)),
    ]
}

fn seen(page: &CheckPage, language: Locale) -> Table {
    let words = |key: &str| say(language, &Message::new(key));
    let column = |key: &str, share| Column { head: words(key), share, numbers: false };
    let own = page.items.iter().any(|item| item.own.is_some());
    let mut columns = vec![column("check-sheet-question", 3.0), column("check-sheet-mark", 1.0)];
    if own {
        columns.push(column("check-sheet-own", 1.0));
    }
    columns.push(column("check-sheet-great", 3.0));
    let row = |item: &CheckedItem| {
        let mut row = vec![item.question.clone(), mark(item.mark, item.kind, language)];
        if own {
            row.push(mark(item.own, item.kind, language));
        }
        // What was missing belongs to a question that is not there; otherwise what great looks like says enough.
        row.push(if item.missing.is_empty() { item.great.clone() } else { item.missing.clone() });
        row
    };
    Table { summary: words("check-sheet-seen"), columns, rows: page.items.iter().map(row).collect(), named_rows: true }
}

fn mark(mark: Option<Mark>, kind: ItemKind, language: Locale) -> String {
    let key = match (mark, kind) {
        (None, _) => return String::new(),
        (Some(Mark::NotYet), ItemKind::YesNo) => "mark-no",
        (Some(Mark::NotYet), ItemKind::Three) => "mark-not-yet",
        (Some(Mark::Nearly), _) => "mark-nearly",
        (Some(Mark::Yes), _) => "mark-yes",
        (Some(Mark::NotSeen), _) => "mark-not-seen",
    };
    say(language, &Message::new(key))
}

/// The slip on which somebody looks at their contact first, to be filled in with a pen.
pub fn slip(ask: &Ask, input: CheckOnPaper) -> Result<Document> {
    let check = evaluation(ask.db, input.evaluation)?;
    let cards = Cards::read(ask.db)?;
    let card = cards.get(check.version)?;
    let name = people::full_name(ask.db, check.person)?;
    let words = |key: &str| say(input.language, &Message::new(key));
    let title = say(input.language, &Message::new("check-slip-title").with("name", name.as_str()));
    let mut report = Report::new(input.language, &title);
    report.heading(1, &title).text(Look::Plain, &words("check-slip-how"));
    report.facts(
        &words("check-sheet-facts"),
        &[
            (words("check-sheet-contact"), check.reference.clone()),
            (words("check-sheet-channel"), check.channel.clone()),
            (words("check-sheet-day"), say_day(input.language, check.day)),
        ],
    );
    for question in card.items() {
        report.heading(2, &question.question).text(Look::Plain, &question.great);
        if !question.example.is_empty() {
            report.text(Look::Quote, &question.example);
        }
        let boxes = match question.kind {
            ItemKind::YesNo => "check-slip-two",
            ItemKind::Three => "check-slip-three",
        };
        report.text(Look::Plain, &words(boxes));
    }
    report.heading(2, &words("check-slip-words")).text(Look::Quiet, &words("check-slip-words-hint"));
    ask.files.offer(&format!("{}-{}-slip.pdf", name_of_file(&name), check.day), report.to_pdf()?)
}

#[derive(Debug, Deserialize, TS)]
pub struct CoachingOnPaper {
    pub person: PersonId,
    pub language: Locale,
}

/// Somebody's coaching as a PDF: what is open, and what became of what was.
pub fn coaching_sheet(ask: &Ask, input: CoachingOnPaper) -> Result<Document> {
    let name = people::full_name(ask.db, input.person)?;
    let lines = coaching_of(ask, input.person)?;
    let words = |key: &str| say(input.language, &Message::new(key));
    let title = say(input.language, &Message::new("coaching-sheet-title").with("name", name.as_str()));
    let mut report = Report::new(input.language, &title);
    report.heading(1, &title);
    let (open, closed): (Vec<&CoachingLine>, Vec<&CoachingLine>) =
        lines.iter().partition(|line| line.closed_on.is_none());
    if open.is_empty() {
        report.text(Look::Plain, &words("coaching-sheet-none"));
    }
    for line in open {
        report.heading(2, &line.goal).text(Look::Lead, &line.behaviour);
        let again =
            Message::new("coaching-sheet-again").with("date", line.look_again_on).with("opened", line.opened_on);
        report.text(Look::Plain, &say(input.language, &again));
    }
    if !closed.is_empty() {
        report.heading(2, &words("coaching-sheet-before"));
    }
    for line in closed {
        let key = match line.state {
            CoachingState::Effective => "coaching-sheet-effective",
            _ => "coaching-sheet-ended",
        };
        let ended =
            Message::new(key).with("goal", line.goal.as_str()).with("date", line.closed_on.unwrap_or(line.opened_on));
        report.text(Look::Plain, &say(input.language, &ended));
    }
    ask.files.offer(&format!("{}-coaching.pdf", name_of_file(&name)), report.to_pdf()?)
}
