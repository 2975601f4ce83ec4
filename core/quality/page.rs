//! One check on one screen: for the leader, and for the person it is about. What the two may see is decided by
//! [`Blind`](super::blind::Blind), and neither page has a place for anything about a queue.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::blind::{AwaitedView, GapQuestion, Views, to_talk_about};
use super::cards::{Cards, ScorecardVersion};
use super::checking::{Evaluation, EvaluationState, OfEvaluation, evaluation, evaluations};
use super::coaching::{CoachingLine, coaching_from};
use super::disputes::{DisputeLine, disputes_of};
use super::scorecard::ItemKind;
use super::scoring::{CriticalClass, Mark, Outcome, outcome};
use crate::app::Ask;
use crate::error::Result;
use crate::id::{EvaluationId, PersonId, ScorecardItemId};
use crate::people::{self, Names};
use crate::sql::Sql;

/// A question of a check with what was seen.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckedItem {
    pub item: ScorecardItemId,
    pub section: String,
    pub question: String,
    pub kind: ItemKind,
    pub critical: CriticalClass,
    pub great: String,
    pub example: String,
    /// What the checker saw, as it holds now; none where it may not be seen yet.
    pub mark: Option<Mark>,
    /// What they saw themselves.
    pub own: Option<Mark>,
    pub missing: String,
    /// What to begin the talk about it with.
    pub talk: Option<GapQuestion>,
    pub dispute: Option<DisputeLine>,
}

/// A remark that was added.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckRemark {
    pub on: NaiveDate,
    pub text: String,
}

#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckPage {
    pub evaluation: EvaluationId,
    pub person: PersonId,
    pub name: String,
    pub scorecard: String,
    pub number: i64,
    pub reference: String,
    pub channel: String,
    /// Of the contact.
    pub day: NaiveDate,
    pub begun_on: NaiveDate,
    /// '' for the leader.
    pub evaluator: String,
    pub state: EvaluationState,
    /// Whose view is still to come.
    pub awaited: AwaitedView,
    pub items: Vec<CheckedItem>,
    /// Places of the questions to talk about, the largest difference first.
    pub talk_order: Vec<usize>,
    pub good: String,
    pub try_next: String,
    pub self_words: String,
    /// The four figures as they hold; none before both may see them.
    pub outcome: Option<Outcome>,
    /// As they were before somebody else decided, where that changed them.
    pub before: Option<Outcome>,
    pub shown_on: Option<NaiveDate>,
    /// The last day on which it can be seen otherwise.
    pub dispute_until: Option<NaiveDate>,
    pub answered_on: Option<NaiveDate>,
    pub comment: String,
    pub remarks: Vec<CheckRemark>,
    pub coaching: Vec<CoachingLine>,
}

/// A check as the leader sees it.
pub fn show(ask: &Ask, input: OfEvaluation) -> Result<CheckPage> {
    let check = evaluation(ask.db, input.evaluation)?;
    let blind = check.blind();
    page(ask, &check, blind.for_checker(), blind.awaited())
}

/// A check as the person sees it that it is about: on the hand-over screen, and on paper.
pub fn handed(ask: &Ask, input: OfEvaluation) -> Result<CheckPage> {
    let check = evaluation(ask.db, input.evaluation)?;
    let blind = check.blind();
    let mut page = page(ask, &check, blind.for_person(), blind.awaited())?;
    // Whether the check is in already is nothing that should hurry somebody who is still looking themselves.
    if page.awaited == AwaitedView::Both {
        page.awaited = AwaitedView::Own;
    }
    Ok(page)
}

fn page(ask: &Ask, check: &Evaluation, views: Views, awaited: AwaitedView) -> Result<CheckPage> {
    let cards = Cards::read(ask.db)?;
    let card = cards.get(check.version)?;
    let (own, mark): (&[Mark], &[Mark]) = match views {
        Views::Nothing => (&[], &[]),
        Views::Own(own) => (own, &[]),
        Views::Check(check) => (&[], check),
        Views::Both { own, check } => (own, check),
    };
    // What the checker wrote is as sealed as what they saw; so is what was said to it.
    let open = !mark.is_empty();
    let disputes = if open { disputes_of(ask.db, check.id)? } else { Vec::new() };
    let points = to_talk_about(own, mark);
    let form = card.card();
    let then = open.then(|| outcome(&form, check.first_marks()));
    let now = open.then(|| outcome(&form, mark));
    let remarks = ask.db.all(
        "SELECT said_on, text FROM check_remark WHERE evaluation = ?1 ORDER BY said_on, id",
        [check.id],
        |row| Ok(CheckRemark { on: row.get(0)?, text: row.get(1)? }),
    )?;
    let shown = |text: &str| if open { text.to_owned() } else { String::new() };
    Ok(CheckPage {
        evaluation: check.id,
        person: check.person,
        name: people::name_of(ask.db, check.person)?,
        scorecard: card.name.clone(),
        number: card.number,
        reference: check.reference.clone(),
        channel: check.channel.clone(),
        day: check.day,
        begun_on: check.begun_on,
        evaluator: check.evaluator.clone(),
        state: check.standing.state(ask.world.today()),
        awaited,
        items: items(card, own, mark, check, &points, &disputes),
        talk_order: points.iter().map(|point| point.place).collect(),
        good: shown(&check.good),
        try_next: shown(&check.try_next),
        self_words: if own.is_empty() { String::new() } else { check.self_words.clone() },
        before: then.filter(|then| Some(*then) != now),
        outcome: now,
        shown_on: check.standing.shown_on(),
        dispute_until: check.standing.dispute_until(),
        answered_on: check.standing.answered_on,
        comment: check.comment.clone(),
        remarks,
        coaching: coaching_from(ask, check.id)?,
    })
}

fn items(
    card: &ScorecardVersion,
    own: &[Mark],
    marks: &[Mark],
    check: &Evaluation,
    points: &[super::blind::GapPoint],
    disputes: &[DisputeLine],
) -> Vec<CheckedItem> {
    let named = card.sections.iter().flat_map(|section| section.items.iter().map(|item| (section.name.as_str(), item)));
    let item = |(place, (section, item)): (usize, (&str, &super::cards::ScorecardQuestion))| CheckedItem {
        item: item.item,
        section: section.to_owned(),
        question: item.question.clone(),
        kind: item.kind,
        critical: item.critical,
        great: item.great.clone(),
        example: item.example.clone(),
        mark: marks.get(place).copied(),
        own: own.get(place).copied(),
        missing: if marks.is_empty() { String::new() } else { check.missing.get(place).cloned().unwrap_or_default() },
        talk: points.iter().find(|point| point.place == place).map(|point| point.question),
        dispute: disputes.iter().find(|dispute| dispute.place == place).cloned(),
    };
    named.enumerate().map(item).collect()
}

#[derive(Debug, Default, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct WhichChecks {
    /// Of one person; of everybody where it is left out.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// Before this check, as the last one that is shown.
    #[serde(default)]
    pub before: Option<EvaluationId>,
}

/// A check in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckLine {
    pub evaluation: EvaluationId,
    pub person: PersonId,
    pub name: String,
    /// Of the contact.
    pub day: NaiveDate,
    pub channel: String,
    pub scorecard: String,
    pub state: EvaluationState,
    pub awaited: AwaitedView,
    /// The four figures; none before both may see them. In no list of several people is it shown beside a name.
    pub outcome: Option<Outcome>,
    pub good: String,
}

/// How many checks are listed at once.
const PAGE: i64 = 100;

/// Checks, newest contact first, a hundred at a time. Those of several people come without their figures: beside each
/// other they would be a ranking.
pub fn checks(ask: &Ask, input: Option<WhichChecks>) -> Result<Vec<CheckLine>> {
    let which = input.unwrap_or_default();
    let before = match which.before {
        Some(id) => {
            let check = evaluation(ask.db, id)?;
            (check.day.to_string(), check.id.to_string())
        }
        None => ("9999-12-31".to_owned(), String::from("~")),
    };
    let of_one = which.person.is_some();
    let condition = if of_one { "e.person = ?3 AND" } else { "?3 IS NULL AND" };
    let found = evaluations(
        ask.db,
        &format!("{condition} (e.day, e.id) < (?1, ?2) ORDER BY e.day DESC, e.id DESC LIMIT {PAGE}"),
        (before.0, before.1, which.person),
    )?;
    let (cards, names) = (Cards::read(ask.db)?, Names::read(ask.db)?);
    let today = ask.world.today();
    found.iter().map(|check| line(check, &cards, &names, today, of_one)).collect()
}

fn line(check: &Evaluation, cards: &Cards, names: &Names, today: NaiveDate, figures: bool) -> Result<CheckLine> {
    let card = cards.get(check.version)?;
    let blind = check.blind();
    let mark: &[Mark] = match blind.for_checker() {
        Views::Check(check) | Views::Both { check, .. } => check,
        Views::Nothing | Views::Own(_) => &[],
    };
    let open = !mark.is_empty();
    Ok(CheckLine {
        evaluation: check.id,
        person: check.person,
        name: names.of(check.person),
        day: check.day,
        channel: check.channel.clone(),
        scorecard: card.name.clone(),
        state: check.standing.state(today),
        awaited: blind.awaited(),
        outcome: (open && figures).then(|| outcome(&card.card(), mark)),
        good: if open { check.good.clone() } else { String::new() },
    })
}

/// Somebody's last checks, for their page.
pub fn checks_of(ask: &Ask, person: PersonId) -> Result<Vec<CheckLine>> {
    let found = evaluations(ask.db, "e.person = ?1 ORDER BY e.day DESC, e.id DESC LIMIT 12", [person])?;
    let (cards, names) = (Cards::read(ask.db)?, Names::read(ask.db)?);
    let today = ask.world.today();
    found.iter().map(|check| line(check, &cards, &names, today, true)).collect()
}

/// Somebody who was asked for their own view, and has not given it yet.
pub struct SelfWaiting {
    pub person: PersonId,
    pub name: String,
    pub evaluation: EvaluationId,
    pub asked_on: NaiveDate,
    pub channel: String,
    pub day: NaiveDate,
}

/// Own views that are waited for, the longest first.
pub fn self_waiting(ask: &Ask) -> Result<Vec<SelfWaiting>> {
    let names = Names::read(ask.db)?;
    ask.db.all(
        "SELECT person, id, begun_on, channel, day FROM evaluation WHERE self_wanted = 1 AND self_on IS NULL ORDER BY begun_on, id",
        [],
        |row| {
            let person = row.get(0)?;
            Ok(SelfWaiting {
                person,
                name: names.of(person),
                evaluation: row.get(1)?,
                asked_on: row.get(2)?,
                channel: row.get(3)?,
                day: row.get(4)?,
            })
        },
    )
}

/// A check as it leaves in a table.
pub struct ExportedCheck {
    pub person: PersonId,
    pub reference: String,
    pub channel: String,
    pub day: NaiveDate,
    pub checked_on: NaiveDate,
    pub scorecard: String,
    pub number: i64,
    pub outcome: Outcome,
    /// One letter for each question, in the order of the form.
    pub marks: String,
    pub good: String,
    pub try_next: String,
}

/// Checks of contacts between two days, oldest first. Those that are still sealed are left out.
pub fn exported(ask: &Ask, person: Option<PersonId>, first: NaiveDate, last: NaiveDate) -> Result<Vec<ExportedCheck>> {
    let cards = Cards::read(ask.db)?;
    let found = evaluations(
        ask.db,
        "e.submitted_on IS NOT NULL AND e.day >= ?1 AND e.day <= ?2 AND (?3 IS NULL OR e.person = ?3) ORDER BY e.day, e.id",
        (first.max(EARLIEST), last, person),
    )?;
    let mut checks = Vec::new();
    for check in found {
        let Some(checked_on) = check.standing.submitted_on.filter(|_| check.standing.shown_on().is_some()) else {
            continue;
        };
        let card = cards.get(check.version)?;
        checks.push(ExportedCheck {
            person: check.person,
            outcome: outcome(&card.card(), check.marks()),
            marks: Mark::write(check.marks()),
            reference: check.reference,
            channel: check.channel,
            day: check.day,
            checked_on,
            scorecard: card.name.clone(),
            number: card.number,
            good: check.good,
            try_next: check.try_next,
        });
    }
    Ok(checks)
}

/// The earliest day that is written with four digits, as dates are stored.
const EARLIEST: NaiveDate = match NaiveDate::from_ymd_opt(1, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
