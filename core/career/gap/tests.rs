use proptest::prelude::*;

use super::*;
use crate::career::ladder::Expectation;

fn level(expectations: usize) -> Level {
    let one = |at| Expectation { what: format!("thing {at}"), signals: vec![format!("sign {at}")] };
    Level {
        name: "Coach".to_owned(),
        opening: None,
        expectations: (0..expectations).map(one).collect(),
        leads_to: Vec::new(),
    }
}

fn rated(ratings: &[Rating]) -> Vec<Rated> {
    ratings.iter().map(|rating| Rated { rating: *rating, example: String::new() }).collect()
}

/// What comes out when both have rated.
fn gap(own: &[Rating], leader: &[Rating]) -> Gap {
    let mut round = Round::begin(level(own.len()));
    round.employee_rates(rated(own)).unwrap();
    round.leader_rates(rated(leader)).unwrap();
    let Some(gap) = round.shown() else { panic!("both are in") };
    gap.clone()
}

use Rating::{Alone, HelpsOthers, NotSeen, NotYet, WithHelp};

#[test]
fn the_leaders_rating_is_hidden_from_both_until_the_employees_is_in() {
    let mut round = Round::begin(level(2));
    assert_eq!(round.awaited(), Awaited::Both);
    round.leader_rates(rated(&[NotYet, Alone])).unwrap();
    assert_eq!(round.awaited(), Awaited::Employee);
    assert_eq!(round.shown(), None);
    round.employee_rates(rated(&[Alone, Alone])).unwrap();
    assert_eq!(round.awaited(), Awaited::Nobody);
    assert!(round.shown().is_some());
}

#[test]
fn nobody_sees_anything_before_both_rated_not_even_their_own() {
    let mut round = Round::begin(level(1));
    round.employee_rates(rated(&[WithHelp])).unwrap();
    assert_eq!(round.awaited(), Awaited::Leader);
    assert_eq!(round.shown(), None);
    round.leader_rates(rated(&[Alone])).unwrap();
    let Some(gap) = round.shown() else { panic!("both are in") };
    assert_eq!(gap.lines[0].difference, Difference::LeaderSeesMore);
}

#[test]
fn who_rates_first_makes_no_difference_to_the_gap() {
    let mut round = Round::begin(level(2));
    round.leader_rates(rated(&[NotYet, Alone])).unwrap();
    round.employee_rates(rated(&[Alone, NotSeen])).unwrap();
    assert_eq!(round.shown(), Some(&gap(&[Alone, NotSeen], &[NotYet, Alone])));
}

#[test]
fn somebody_may_think_again_until_both_are_in_and_not_after() {
    let mut round = Round::begin(level(1));
    round.employee_rates(rated(&[HelpsOthers])).unwrap();
    round.employee_rates(rated(&[Alone])).unwrap();
    round.leader_rates(rated(&[NotYet])).unwrap();
    assert_eq!(round.employee_rates(rated(&[NotYet])), Err(RatingFault::AlreadyOpen));
    assert_eq!(round.leader_rates(rated(&[HelpsOthers])), Err(RatingFault::AlreadyOpen));
    assert_eq!(round.shown(), Some(&gap(&[Alone], &[NotYet])));
}

#[test]
fn half_a_page_is_no_rating() {
    let mut round = Round::begin(level(2));
    assert_eq!(round.employee_rates(rated(&[Alone])), Err(RatingFault::Unanswered));
    assert_eq!(round.leader_rates(rated(&[Alone, Alone, Alone])), Err(RatingFault::TooMany));
    assert_eq!(round.awaited(), Awaited::Both);
}

#[test]
fn the_largest_difference_comes_first_and_as_a_question() {
    let mine = [Alone, HelpsOthers, WithHelp, NotSeen, NotYet, Alone];
    let theirs = [Alone, NotYet, Alone, Alone, NotYet, NotSeen];
    let gap = gap(&mine, &theirs);
    let points = gap.to_talk_about().into_iter().map(|point| (point.expectation, point.question));
    assert_eq!(
        points.collect::<Vec<_>>(),
        [
            (1, TalkQuestion::WhatDidIMiss),
            (2, TalkQuestion::WhatHoldsYouBack),
            (3, TalkQuestion::WhereToSeeIt),
            (5, TalkQuestion::WhereToSeeIt),
            (4, TalkQuestion::WhatWouldHelp),
        ],
        "what both find in order is left in peace"
    );
}

#[test]
fn what_is_sent_to_a_screen_holds_no_number_of_steps() {
    let gap = gap(&[HelpsOthers], &[NotYet]);
    let sent = serde_json::to_value(&gap).unwrap();
    let fields: Vec<&String> = sent["lines"][0].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["difference", "expectation", "leader", "own", "what"]);
}

proptest! {
    #[test]
    fn every_expectation_is_in_the_gap_once_and_in_the_talk_at_most_once(
        pairs in proptest::collection::vec((0_usize..5, 0_usize..5), 0..12),
    ) {
        let (mine, theirs): (Vec<Rating>, Vec<Rating>) =
            pairs.iter().map(|(own, leader)| (Rating::ALL[*own], Rating::ALL[*leader])).unzip();
        let gap = gap(&mine, &theirs);
        prop_assert_eq!(gap.lines.len(), pairs.len());
        let points = gap.to_talk_about();
        let apart: Vec<usize> = points.iter().map(|point| gap.lines[point.expectation].apart()).collect();
        prop_assert!(apart.is_sorted_by(|one, other| one >= other));
        let mut places: Vec<usize> = points.iter().map(|point| point.expectation).collect();
        places.sort_unstable();
        places.dedup();
        prop_assert_eq!(places.len(), points.len());
    }
}
