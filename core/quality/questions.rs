//! How each question does: whether those who check see the same, how often it is seen otherwise, and how often the person's
//! own view differs. A question on which many differ is marked "rewrite this question" (R26). It is the question that is
//! looked at here, never a rater and never a person.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use super::agreement::{JUDGEMENTS_FOR_STATISTICS, NoFigure, PairTable, Scale, alpha, fleiss};
use super::blind::Views;
use super::calibrating::{JUDGED_DAYS, judged};
use super::cards::{Cards, ScorecardQuestion};
use super::checking::evaluations;
use super::scorecard::ItemKind;
use super::scoring::Mark;
use crate::app::Ask;
use crate::error::{Message, Result, word};
use crate::id::{ScorecardItemId, ScorecardVersionId};
use crate::sql::Sql;
use crate::time::plus_days;

/// From this share of judgements on that differ, and from ten of them on, a question is marked.
const DIFFER_SHARE: f64 = 0.3;
const DIFFER_FROM: i64 = 10;

/// A statistic, or the reason why there is none.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Statistic {
    /// Key of its name.
    pub key: String,
    /// At most 1; none where there is a reason.
    pub value: Option<f64>,
    /// What it says, or why there is none.
    pub says: Message,
}

/// How one question does.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionLine {
    pub item: ScorecardItemId,
    pub scorecard: String,
    pub question: String,
    /// How many judgements there are of it in calibrations.
    pub judgements: i64,
    /// "They agree on 9 of 10."
    pub agreement: Message,
    /// From twenty judgements on.
    pub statistics: Vec<Statistic>,
    /// How often it was seen otherwise, of how many checks.
    pub disputed: i64,
    pub checks: i64,
    /// How often the person's own view differed, of how many.
    pub own_differs: i64,
    pub own_views: i64,
    /// "Rewrite this question", with why.
    pub rewrite: Option<Message>,
}

/// How often something differed, of how often.
#[derive(Clone, Copy, Default)]
struct Differing {
    differ: i64,
    of: i64,
}

impl Differing {
    fn often(self) -> bool {
        self.of >= DIFFER_FROM && self.differ as f64 >= DIFFER_SHARE * self.of as f64
    }
}

/// Every question of the scorecards in use, by scorecard, in the order of the form.
pub fn questions(ask: &Ask, _: ()) -> Result<Vec<QuestionLine>> {
    let cards = Cards::read(ask.db)?;
    let since = plus_days(ask.world.today(), -JUDGED_DAYS);
    let judged = judged(ask.db, &cards, since)?;
    let in_use: Vec<_> =
        super::cards::scorecards(ask, ())?.into_iter().filter(|line| line.retired_on.is_none()).collect();
    let mut checks: BTreeMap<String, (Differing, Differing)> = BTreeMap::new();
    for check in evaluations(
        ask.db,
        "e.self_on IS NOT NULL AND e.submitted_on > ?1 ORDER BY e.submitted_on DESC LIMIT 500",
        [since],
    )? {
        let blind = check.blind();
        let Views::Both { own, check: marks } = blind.for_checker() else { continue };
        for ((question, own), mark) in cards.get(check.version)?.items().zip(own).zip(marks) {
            let own_views = &mut checks.entry(question.root.clone()).or_default().1;
            own_views.of += 1;
            own_views.differ += i64::from(own != mark);
        }
    }
    let made = ask.db.all(
        "SELECT version, count(*) FROM evaluation WHERE submitted_on > ?1 GROUP BY +version",
        [since],
        |row| Ok((row.get::<_, ScorecardVersionId>(0)?, row.get::<_, i64>(1)?)),
    )?;
    for (version, count) in made {
        for question in cards.get(version)?.items() {
            checks.entry(question.root.clone()).or_default().0.of += count;
        }
    }
    let disputed = ask.db.all(
        "SELECT e.version, d.place, count(*) FROM dispute d JOIN evaluation e ON e.id = d.evaluation
         WHERE d.raised_on > ?1 GROUP BY e.version, d.place",
        [since],
        |row| Ok((row.get::<_, ScorecardVersionId>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?)),
    )?;
    for (version, place, count) in disputed {
        if let Some(question) =
            usize::try_from(place).ok().and_then(|place| cards.get(version).ok()?.items().nth(place))
        {
            checks.entry(question.root.clone()).or_default().0.differ += count;
        }
    }
    let mut lines = Vec::new();
    for card in &in_use {
        for question in card.latest.items() {
            let contacts = judged.get(&question.root).map(Vec::as_slice).unwrap_or_default();
            let (disputed, own) = checks.get(&question.root).copied().unwrap_or_default();
            lines.push(line(&card.latest.name, question, contacts, disputed, own));
        }
    }
    Ok(lines)
}

fn line(
    scorecard: &str,
    question: &ScorecardQuestion,
    contacts: &[BTreeMap<String, Mark>],
    disputed: Differing,
    own: Differing,
) -> QuestionLine {
    let together = together(contacts);
    let differ = differing(&together);
    let agreed = together.len() as i64 - differ.differ;
    let judgements: usize = together.iter().map(|contact| contact.len()).sum();
    let agreement = if together.is_empty() {
        Message::new("question-not-calibrated")
    } else {
        Message::new("question-agreement").with("same", agreed).with("of", together.len())
    };
    let shown = judgements >= JUDGEMENTS_FOR_STATISTICS;
    QuestionLine {
        item: question.item,
        scorecard: scorecard.to_owned(),
        question: question.question.clone(),
        judgements: judgements as i64,
        agreement,
        statistics: if shown { statistics(question.kind, &together) } else { Vec::new() },
        disputed: disputed.differ,
        checks: disputed.of,
        own_differs: own.differ,
        own_views: own.of,
        rewrite: [
            (differ, "question-rewrite-calibration"),
            (disputed, "question-rewrite-disputes"),
            (own, "question-rewrite-own"),
        ]
        .into_iter()
        .find(|(differing, _)| differing.often())
        .map(|(found, key)| Message::new(key).with("differ", found.differ).with("of", found.of)),
    }
}

/// What at least two judged.
fn together(contacts: &[BTreeMap<String, Mark>]) -> Vec<&BTreeMap<String, Mark>> {
    contacts.iter().filter(|contact| contact.len() > 1).collect()
}

/// On how many contacts those who judged the same differ.
fn differing(together: &[&BTreeMap<String, Mark>]) -> Differing {
    let same = |contact: &&&BTreeMap<String, Mark>| contact.values().collect::<BTreeSet<_>>().len() == 1;
    let agreed = together.iter().filter(same).count();
    Differing { differ: (together.len() - agreed) as i64, of: together.len() as i64 }
}

/// Whether people who know the work differ so often on a question that it needs rewriting.
pub(super) fn often_differs(contacts: &[BTreeMap<String, Mark>]) -> bool {
    differing(&together(contacts)).often()
}

/// The statistics of a question: those for two where the same two judged everything, those for several otherwise.
fn statistics(kind: ItemKind, contacts: &[&BTreeMap<String, Mark>]) -> Vec<Statistic> {
    let answers: &[Mark] = match kind {
        ItemKind::YesNo => &[Mark::NotYet, Mark::Yes],
        ItemKind::Three => &[Mark::NotYet, Mark::Nearly, Mark::Yes],
    };
    let place = |mark: &Mark| answers.iter().position(|answer| answer == mark).unwrap_or(0);
    let raters: BTreeSet<&str> = contacts.iter().flat_map(|contact| contact.keys().map(String::as_str)).collect();
    let mut found = Vec::new();
    if raters.len() == 2 {
        let pairs: Vec<(usize, usize)> = contacts
            .iter()
            .filter_map(|contact| {
                let mut marks = contact.values().map(place);
                Some((marks.next()?, marks.next()?))
            })
            .collect();
        let table = PairTable::of_pairs(answers.len(), &pairs);
        found.push(statistic("statistic-cohen", table.kappa()));
        if kind == ItemKind::Three {
            found.push(statistic("statistic-cohen-linear", table.kappa_linear()));
        }
        found.push(statistic("statistic-pabak", table.pabak()));
    } else {
        let count = |contact: &&BTreeMap<String, Mark>| -> Vec<u32> {
            let often = |answer: &Mark| contact.values().filter(|mark| *mark == answer).count() as u32;
            answers.iter().map(often).collect()
        };
        found.push(statistic("statistic-fleiss", fleiss(&contacts.iter().map(count).collect::<Vec<_>>())));
    }
    let things: Vec<Vec<i64>> =
        contacts.iter().map(|contact| contact.values().map(|mark| place(mark) as i64).collect()).collect();
    let scales: &[(Scale, &str)] = match kind {
        ItemKind::YesNo => &[(Scale::Nominal, "statistic-alpha-nominal")],
        ItemKind::Three => &[
            (Scale::Nominal, "statistic-alpha-nominal"),
            (Scale::Ordinal, "statistic-alpha-ordinal"),
            (Scale::Interval, "statistic-alpha-interval"),
        ],
    };
    found.extend(scales.iter().map(|(scale, key)| statistic(key, alpha(&things, *scale))));
    found
}

fn statistic(key: &str, figure: std::result::Result<f64, NoFigure>) -> Statistic {
    let says = match figure {
        Ok(_) => Message::new("statistic-how").with("name", word(key)),
        Err(NoFigure::TooFewRaters) => Message::new("statistic-too-few-raters"),
        Err(NoFigure::OneCategory) => Message::new("statistic-one-category"),
        Err(NoFigure::Gaps) => Message::new("statistic-gaps"),
    };
    Statistic { key: key.to_owned(), value: figure.ok(), says }
}
