use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn expectation(what: &str, signals: &[&str]) -> Expectation {
    Expectation { what: what.to_owned(), signals: signals.iter().map(|signal| (*signal).to_owned()).collect() }
}

/// A level with as many expectations, all of them in order.
fn level(name: &str, expectations: usize) -> Level {
    let one = |at: usize| {
        let (first, second) = (format!("{name} signal {at} one"), format!("{name} signal {at} two"));
        expectation(&format!("{name} does thing {at}"), &[&first, &second])
    };
    Level {
        name: name.to_owned(),
        opening: Some(OpeningRule { kind: OpeningKind::WhenReady, words: "The team leader says so".to_owned() }),
        expectations: (0..expectations).map(one).collect(),
        leads_to: Vec::new(),
    }
}

/// Two levels of which nothing can be said.
fn sound() -> Ladder {
    let mut top = level("Agent", 4);
    top.leads_to = vec!["Coach".to_owned()];
    Ladder {
        name: "Agent".to_owned(),
        version: 1,
        valid_from: day("2026-01-01"),
        levels: vec![level("New agent", 4), top],
    }
}

fn rules(ladder: &Ladder) -> Vec<LintRule> {
    lint(ladder).into_iter().map(|finding| finding.rule).collect()
}

/// The rules that are broken once something was changed in the upper level.
fn after(change: impl FnOnce(&mut Level)) -> Vec<LintRule> {
    let mut ladder = sound();
    change(&mut ladder.levels[1]);
    rules(&ladder)
}

fn saying(what: &str) -> Vec<LintRule> {
    after(|level| level.expectations[0].what = what.to_owned())
}

#[test]
fn nothing_is_found_in_a_sound_ladder() {
    assert_eq!(lint(&sound()), []);
}

#[test]
fn a_level_whose_signals_cannot_be_observed_has_none() {
    let vague = |level: &mut Level| {
        for (at, expectation) in level.expectations.iter_mut().enumerate() {
            expectation.signals = vec![format!("Is committed {at}"), String::new()];
        }
    };
    let found = after(vague);
    assert!(found.contains(&LintRule::NoSignals) && found.contains(&LintRule::NotObservable), "{found:?}");
    assert!(!found.contains(&LintRule::SignalMissing), "said once, for the level");
    assert_eq!(after(|level| level.expectations.clear()), [LintRule::NoSignals]);
}

#[test]
fn one_expectation_without_a_signal_and_one_with_a_single_signal_are_told_apart() {
    assert_eq!(after(|level| level.expectations[2].signals.clear()), [LintRule::SignalMissing]);
    assert_eq!(after(|level| level.expectations[2].signals.truncate(1)), [LintRule::OneSignal]);
}

#[test]
fn a_level_needs_a_rule_when_it_opens_and_who_decides() {
    assert_eq!(after(|level| level.opening = None), [LintRule::NoOpeningRule]);
    let silent = OpeningRule { kind: OpeningKind::SeatFree, words: " ".to_owned() };
    assert_eq!(after(|level| level.opening = Some(silent)), [LintRule::NoOpeningRule]);
}

#[test]
fn the_top_level_that_leads_nowhere_is_a_dead_end_and_a_lower_one_is_not() {
    assert_eq!(after(|level| level.leads_to.clear()), [LintRule::DeadEnd]);
    assert_eq!(after(|level| level.leads_to = vec!["new AGENT".to_owned()]), [LintRule::DeadEnd], "its own ladder");
    assert_eq!(after(|level| level.leads_to = vec![" ".to_owned()]), [LintRule::DeadEnd]);
    assert_eq!(sound().levels[0].leads_to, [""; 0], "the lower level leads to the upper one");
}

#[test]
fn two_levels_may_not_bear_one_name() {
    assert_eq!(after(|level| level.name = "NEW  agent".to_owned()), [LintRule::LevelTwice]);
    assert_eq!(after(|level| level.name = String::new()), [LintRule::NoWords]);
}

#[test]
fn what_stands_twice_counts_twice() {
    let twice = |level: &mut Level| level.expectations[1].what = level.expectations[0].what.to_uppercase();
    let found = after(twice);
    assert!(found.contains(&LintRule::ExpectationTwice), "{found:?}");
    let twice = |level: &mut Level| level.expectations[1].signals[0] = level.expectations[0].signals[1].clone();
    assert_eq!(after(twice), [LintRule::SignalTwice]);
}

#[test]
fn three_to_seven_expectations_are_a_level() {
    let of = |count: usize| {
        let only = Level { leads_to: vec!["Coach".to_owned()], ..level("Agent", count) };
        rules(&Ladder { levels: vec![only], ..sound() })
    };
    assert_eq!((of(2), of(3)), (vec![LintRule::TooFew], Vec::new()));
    assert_eq!((of(7), of(8)), (Vec::new(), vec![LintRule::TooMany]));
}

#[test]
fn a_level_that_asks_less_than_the_one_below_is_found_and_one_that_asks_the_same_number_is_not() {
    assert_eq!(after(|level| level.expectations.truncate(3)), [LintRule::AsksLess]);
    assert_eq!(after(|_| {}), []);
    let ladder = sound();
    let below = ladder.levels[0].expectations.clone();
    assert_eq!(after(|level| level.expectations = below), [LintRule::AsksNothingNew]);
}

#[test]
fn what_cannot_be_observed_is_found_in_three_languages() {
    for vague in [
        "Shows commitment",
        "Is a TEAM player",
        "Passionate about customers",
        "Toont betrokkenheid",
        "Is proactief",
        "Viser engasjement",
        "Tar eierskap",
    ] {
        assert_eq!(saying(vague), [LintRule::NotObservable], "{vague}");
    }
    for seen in ["Calls back on the day that was said", "Legt uit waarom", "Sier fra samme dag"] {
        assert_eq!(saying(seen), [], "{seen}");
    }
}

#[test]
fn what_would_push_people_aside_is_found_with_its_own_reason() {
    for (words, rule) in [
        ("Has three years of experience", LintRule::CountsYears),
        ("Heeft 2 jaar ervaring", LintRule::CountsYears),
        ("Minst tre års erfaring", LintRule::CountsYears),
        ("Has no sick days", LintRule::CountsDaysAway),
        ("Laag verzuim", LintRule::CountsDaysAway),
        ("Lavt sykefravær", LintRule::CountsDaysAway),
        ("Is always available", LintRule::AsksForMoreHours),
        ("Werkt over: overuren zijn geen probleem", LintRule::AsksForMoreHours),
        ("Tar overtid", LintRule::AsksForMoreHours),
    ] {
        assert_eq!(saying(words), [rule], "{words}");
        assert_eq!(rule.weight(), LintWeight::Look, "a list of words asks, it never forbids");
    }
}

#[test]
fn a_finding_says_where_it_is() {
    let mut ladder = sound();
    ladder.levels[1].expectations[2].signals[1] = "Is very loyal".to_owned();
    let found = lint(&ladder);
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((finding.level, finding.expectation, finding.signal), (Some(1), Some(2), Some(1)));
    assert_eq!(finding.words, "loyal");
}

#[test]
fn an_empty_ladder_says_what_is_missing() {
    let empty = Ladder { name: String::new(), version: 1, valid_from: day("2026-01-01"), levels: Vec::new() };
    assert_eq!(rules(&empty), [LintRule::NoWords, LintRule::NoLevels]);
}

#[test]
fn a_version_holds_from_its_day_and_the_old_one_stays() {
    let first = sound();
    let second = first.next_version(first.levels.clone(), day("2026-06-01"));
    let versions = [first, second];
    let version = |on: &str| in_force(&versions, day(on)).map(|ladder| ladder.version);
    assert_eq!(version("2025-12-31"), None);
    assert_eq!((version("2026-01-01"), version("2026-05-31")), (Some(1), Some(1)));
    assert_eq!((version("2026-06-01"), version("2027-01-01")), (Some(2), Some(2)));
}

#[test]
fn a_level_is_found_by_its_name() {
    let ladder = sound();
    assert_eq!(ladder.level("  agent ").map(|(at, _)| at), Some(1));
    assert!(ladder.level("Coach").is_none());
}

proptest! {
    #[test]
    fn any_ladder_is_read_and_every_finding_points_at_something(
        names in proptest::collection::vec("\\PC{0,12}", 0..4),
        texts in proptest::collection::vec("\\PC{0,30}", 0..9),
    ) {
        let levels = names.iter().map(|name| Level {
            name: name.clone(),
            opening: None,
            expectations: texts.chunks(2).map(|pair| Expectation { what: pair[0].clone(), signals: pair.to_vec() }).collect(),
            leads_to: texts.clone(),
        });
        let ladder = Ladder { name: names.concat(), version: 1, valid_from: day("2026-01-01"), levels: levels.collect() };
        for finding in lint(&ladder) {
            let level = finding.level.map(|at| &ladder.levels[at]);
            let expectation = finding.expectation.map(|at| &level.unwrap().expectations[at]);
            prop_assert!(finding.signal.is_none_or(|at| at < expectation.unwrap().signals.len()));
        }
    }
}
