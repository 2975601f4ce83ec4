//! Ladder lint: what would not work in a ladder, said before anybody is measured by it.
//!
//! DOMAIN 3 names three findings: a level without observable signals, without an opening rule, or a dead end. The others
//! are what a careful HR person looks for. Four of them read the words: an expectation that can't be observed, and three
//! that would push aside people whom the law protects. They are found by lists of words, so they ask and never forbid:
//! [`LintWeight::Look`].

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Expectation, Ladder, Level, words};

/// Below this a level is little more than a title.
pub const FEWEST_EXPECTATIONS: usize = 3;
/// Above this nobody talks them through in one talk: the same seven that a scorecard may ask (R23).
pub const MOST_EXPECTATIONS: usize = 7;
/// One signal may be chance, or the one thing that is easy to show; two or more are a pattern.
pub const ENOUGH_SIGNALS: usize = 2;

words! {
    /// What the lint can find.
    LintRule {
        /// A ladder without a level.
        NoLevels = "no_levels",
        /// A ladder, a level, an expectation or a signal of which the words are missing.
        NoWords = "no_words",
        /// Two levels of one name: nobody can say which they have.
        LevelTwice = "level_twice",
        /// Nothing on this level can be seen or heard (DOMAIN 3).
        NoSignals = "no_signals",
        /// One expectation has no signal: two people can't agree whether it is met.
        SignalMissing = "signal_missing",
        /// One expectation has a single signal: see [`ENOUGH_SIGNALS`].
        OneSignal = "one_signal",
        /// Nobody said when the level opens, or who decides (DOMAIN 3).
        NoOpeningRule = "no_opening_rule",
        /// It leads nowhere: there is no level above, and no other ladder to go to (DOMAIN 3).
        DeadEnd = "dead_end",
        /// See [`FEWEST_EXPECTATIONS`].
        TooFew = "too_few",
        /// See [`MOST_EXPECTATIONS`].
        TooMany = "too_many",
        /// The same expectation stands twice on one level, so it counts twice.
        ExpectationTwice = "expectation_twice",
        /// One signal stands for two expectations of a level, so one observation counts twice.
        SignalTwice = "signal_twice",
        /// It has fewer expectations than the level below: a step up that asks less.
        AsksLess = "asks_less",
        /// All it asks was asked on the level below: another title for the same work.
        AsksNothingNew = "asks_nothing_new",
        /// A disposition such as "shows commitment": in the eye of who looks (Smith & Kendall 1963).
        NotObservable = "not_observable",
        /// It counts years or months. They say nothing about what somebody can do, and may disadvantage by age
        /// (Directive 2000/78/EC, Article 2(2)(b)).
        CountsYears = "counts_years",
        /// It counts days away. That reaches people who are ill, pregnant or disabled (Directives 2000/78/EC and
        /// 2006/54/EC), and this app keeps no such figure of a person.
        CountsDaysAway = "counts_days_away",
        /// It asks for more hours than the contract has, so part-timers can't meet it (Directive 97/81/EC, clause 4).
        AsksForMoreHours = "asks_for_more_hours",
    }

    /// How much a finding weighs.
    LintWeight {
        /// Nobody should be measured by this ladder until it is mended.
        Mend = "mend",
        /// Worth a look: there may be a good reason.
        Look = "look",
    }
}

impl LintRule {
    /// What hinders a fair decision must be mended; what a list of words or a number of sentences suggests is worth a look.
    pub fn weight(self) -> LintWeight {
        use LintRule as R;
        match self {
            R::NoLevels | R::NoWords | R::LevelTwice | R::NoSignals | R::SignalMissing => LintWeight::Mend,
            R::NoOpeningRule | R::DeadEnd | R::ExpectationTwice | R::AsksNothingNew => LintWeight::Mend,
            R::OneSignal | R::TooFew | R::TooMany | R::SignalTwice | R::AsksLess => LintWeight::Look,
            R::NotObservable | R::CountsYears | R::CountsDaysAway | R::AsksForMoreHours => LintWeight::Look,
        }
    }
}

/// How many there are, and how many there should be at least or at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Counted {
    pub found: usize,
    pub limit: usize,
}

/// Something the lint found, and where: places count from 0, and none means the thing as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LintFinding {
    pub rule: LintRule,
    pub weight: LintWeight,
    pub level: Option<usize>,
    pub expectation: Option<usize>,
    pub signal: Option<usize>,
    /// The name or the words it is about; empty where there are none.
    pub words: String,
    pub counted: Option<Counted>,
}

impl LintFinding {
    fn of(rule: LintRule, words: &str) -> LintFinding {
        LintFinding {
            rule,
            weight: rule.weight(),
            level: None,
            expectation: None,
            signal: None,
            words: words.to_owned(),
            counted: None,
        }
    }

    fn counting(self, found: usize, limit: usize) -> LintFinding {
        LintFinding { counted: Some(Counted { found, limit }), ..self }
    }

    fn at(self, expectation: usize) -> LintFinding {
        LintFinding { expectation: Some(expectation), ..self }
    }
}

/// Everything that would not work in a ladder, from its lowest level up. An empty list is a ladder to work with.
pub fn lint(ladder: &Ladder) -> Vec<LintFinding> {
    let mut findings = Vec::new();
    if words::key(&ladder.name).is_empty() {
        findings.push(LintFinding::of(LintRule::NoWords, ""));
    }
    if ladder.levels.is_empty() {
        findings.push(LintFinding::of(LintRule::NoLevels, &ladder.name));
    }
    for (at, level) in ladder.levels.iter().enumerate() {
        let below = at.checked_sub(1).and_then(|below| ladder.levels.get(below));
        let lower = ladder.levels.get(..at).unwrap_or_default();
        let mut here = name_and_opening(level, lower);
        here.extend(dead_end(ladder, at, level));
        here.extend(signals(level));
        here.extend(said_twice(level));
        here.extend(how_many(level));
        here.extend(below.into_iter().flat_map(|below| compared_with_below(level, below)));
        here.extend(wording(level));
        findings.extend(here.into_iter().map(|finding| LintFinding { level: Some(at), ..finding }));
    }
    findings
}

fn name_and_opening(level: &Level, lower: &[Level]) -> Vec<LintFinding> {
    let mut findings = Vec::new();
    let name = words::key(&level.name);
    if name.is_empty() {
        findings.push(LintFinding::of(LintRule::NoWords, ""));
    } else if lower.iter().any(|other| words::key(&other.name) == name) {
        findings.push(LintFinding::of(LintRule::LevelTwice, &level.name));
    }
    if level.opening.as_ref().is_none_or(|rule| words::key(&rule.words).is_empty()) {
        findings.push(LintFinding::of(LintRule::NoOpeningRule, &level.name));
    }
    findings
}

/// The top of a ladder has to lead somewhere else; its own levels are no way on.
fn dead_end(ladder: &Ladder, at: usize, level: &Level) -> Option<LintFinding> {
    let own: HashSet<String> = ladder.levels.iter().map(|level| words::key(&level.name)).collect();
    let leads_on = |name: &String| !words::key(name).is_empty() && !own.contains(&words::key(name));
    let is_top = at + 1 == ladder.levels.len();
    (is_top && !level.leads_to.iter().any(leads_on)).then(|| LintFinding::of(LintRule::DeadEnd, &level.name))
}

/// The signals of an expectation that have words.
fn said(expectation: &Expectation) -> impl Iterator<Item = String> {
    expectation.signals.iter().map(|signal| words::key(signal)).filter(|signal| !signal.is_empty())
}

fn signals(level: &Level) -> Vec<LintFinding> {
    // A signal that names a disposition can't be observed either.
    let observable = |signal: &String| !words::found(signal).iter().any(|(rule, _)| *rule == LintRule::NotObservable);
    if !level.expectations.iter().any(|expectation| said(expectation).any(|signal| observable(&signal))) {
        return vec![LintFinding::of(LintRule::NoSignals, &level.name)];
    }
    let short = |(at, expectation): (usize, &Expectation)| {
        let count = said(expectation).count();
        let rule = if count == 0 { LintRule::SignalMissing } else { LintRule::OneSignal };
        let finding = LintFinding::of(rule, &expectation.what).at(at).counting(count, ENOUGH_SIGNALS);
        (count < ENOUGH_SIGNALS).then_some(finding)
    };
    level.expectations.iter().enumerate().filter_map(short).collect()
}

fn said_twice(level: &Level) -> Vec<LintFinding> {
    let mut findings = Vec::new();
    let (mut expectations, mut signals) = (HashSet::new(), HashSet::new());
    for (at, expectation) in level.expectations.iter().enumerate() {
        let what = words::key(&expectation.what);
        if what.is_empty() {
            findings.push(LintFinding::of(LintRule::NoWords, "").at(at));
        } else if !expectations.insert(what) {
            findings.push(LintFinding::of(LintRule::ExpectationTwice, &expectation.what).at(at));
        }
        for (place, signal) in expectation.signals.iter().enumerate() {
            let said = words::key(signal);
            let rule = if said.is_empty() { LintRule::NoWords } else { LintRule::SignalTwice };
            if said.is_empty() || !signals.insert(said) {
                findings.push(LintFinding { signal: Some(place), ..LintFinding::of(rule, signal).at(at) });
            }
        }
    }
    findings
}

fn how_many(level: &Level) -> Option<LintFinding> {
    let count = level.expectations.len();
    let finding = |rule, limit| Some(LintFinding::of(rule, &level.name).counting(count, limit));
    match count {
        0 => None, // told already: it has no signals
        count if count < FEWEST_EXPECTATIONS => finding(LintRule::TooFew, FEWEST_EXPECTATIONS),
        count if count > MOST_EXPECTATIONS => finding(LintRule::TooMany, MOST_EXPECTATIONS),
        _ => None,
    }
}

fn compared_with_below(level: &Level, below: &Level) -> Option<LintFinding> {
    let asked = |level: &Level| -> HashSet<String> {
        level.expectations.iter().map(|expectation| words::key(&expectation.what)).collect()
    };
    let (here, there) = (asked(level), asked(below));
    if here.is_empty() {
        None // told already: it has no signals
    } else if here.is_subset(&there) {
        Some(LintFinding::of(LintRule::AsksNothingNew, &level.name))
    } else if here.len() < there.len() {
        Some(LintFinding::of(LintRule::AsksLess, &level.name).counting(here.len(), there.len()))
    } else {
        None
    }
}

fn wording(level: &Level) -> Vec<LintFinding> {
    let mut findings = Vec::new();
    for (at, expectation) in level.expectations.iter().enumerate() {
        let signals = expectation.signals.iter().enumerate().map(|(place, signal)| (Some(place), signal));
        for (signal, text) in std::iter::once((None, &expectation.what)).chain(signals) {
            let finding =
                |(rule, found): (LintRule, String)| LintFinding { signal, ..LintFinding::of(rule, &found).at(at) };
            findings.extend(words::found(text).into_iter().map(finding));
        }
    }
    findings
}
