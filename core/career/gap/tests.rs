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

fn own(ratings: &[Rating]) -> OwnRating {
    OwnRating::of(&level(ratings.len()), rated(ratings)).unwrap()
}

fn sealed(ratings: &[Rating]) -> Sealed {
    Sealed::of(&level(ratings.len()), rated(ratings)).ok().unwrap()
}

use Rating::{Alone, HelpsOthers, NotSeen, NotYet, WithHelp};

#[test]
fn the_leaders_rating_is_hidden_from_both_until_the_employees_is_in() {
    let level = level(2);
    let round = Round::begin().leader_rates(&level, sealed(&[NotYet, Alone]));
    assert_eq!(round.awaited(), Awaited::Employee);
    assert_eq!(round.shown_to(Side::Employee), Shown::Nothing);
    assert_eq!(round.shown_to(Side::Leader), Shown::Nothing);
    let round = round.employee_rates(&level, own(&[Alone, Alone]));
    assert!(matches!(round.shown_to(Side::Employee), Shown::Both(_)));
    assert!(matches!(round.shown_to(Side::Leader), Shown::Both(_)));
}

#[test]
fn the_employee_sees_their_own_answers_at_once_and_the_leader_only_after_rating_too() {
    let level = level(1);
    let round = Round::begin().employee_rates(&level, own(&[WithHelp]));
    assert_eq!(round.awaited(), Awaited::Leader);
    assert_eq!(round.shown_to(Side::Employee), Shown::Own(&rated(&[WithHelp])));
    assert_eq!(round.shown_to(Side::Leader), Shown::Nothing);
    let round = round.leader_rates(&level, sealed(&[Alone]));
    assert_eq!(round.awaited(), Awaited::Nobody);
    let Shown::Both(gap) = round.shown_to(Side::Leader) else { panic!("both are in") };
    assert_eq!(gap.lines[0].difference, Difference::LeaderSeesMore);
}

#[test]
fn who_rates_first_makes_no_difference_to_the_gap() {
    let level = level(2);
    let shown = |round: Round| match round {
        Round::Open(gap) => gap,
        Round::Waiting { .. } => panic!("both are in"),
    };
    let first = Round::begin().leader_rates(&level, sealed(&[NotYet, Alone]));
    let other = Round::begin().employee_rates(&level, own(&[Alone, NotSeen]));
    assert_eq!(
        shown(first.employee_rates(&level, own(&[Alone, NotSeen]))),
        shown(other.leader_rates(&level, sealed(&[NotYet, Alone])))
    );
}

#[test]
fn once_both_are_in_nobody_rates_again() {
    let level = level(1);
    let open = Round::begin().employee_rates(&level, own(&[Alone])).leader_rates(&level, sealed(&[NotYet]));
    let again = open.employee_rates(&level, own(&[NotYet])).leader_rates(&level, sealed(&[HelpsOthers]));
    let Round::Open(gap) = again else { panic!("it stays open") };
    assert_eq!((gap.lines[0].own.rating, gap.lines[0].leader.rating), (Alone, NotYet));
}

#[test]
fn half_a_page_is_no_rating() {
    assert_eq!(OwnRating::of(&level(3), rated(&[Alone, Alone])), Err(RatingFault::Unanswered));
    assert_eq!(OwnRating::of(&level(1), rated(&[Alone, Alone])), Err(RatingFault::TooMany));
    assert_eq!(Sealed::of(&level(3), rated(&[Alone])).err(), Some(RatingFault::Unanswered));
}

#[test]
fn the_largest_difference_comes_first_and_as_a_question() {
    let mine = [Alone, HelpsOthers, WithHelp, NotSeen, NotYet, Alone];
    let theirs = [Alone, NotYet, Alone, Alone, NotYet, NotSeen];
    let gap = sealed(&theirs).open(&level(6), own(&mine));
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
    let gap = sealed(&[NotYet]).open(&level(1), own(&[HelpsOthers]));
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
        let gap = sealed(&theirs).open(&level(pairs.len()), own(&mine));
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
