use proptest::prelude::*;

use super::*;
use crate::quality::scorecard::{ItemKind, Section};

fn item(critical: CriticalClass, weight: Option<i64>) -> Item {
    Item {
        question: "Understood the question".to_owned(),
        kind: ItemKind::Three,
        critical,
        weight,
        great: "Says it back in their own words".to_owned(),
        example: String::new(),
    }
}

/// A section: its weight, and its items with their class and weight.
type Weighed<'a> = (i64, &'a [(CriticalClass, Option<i64>)]);

fn card(sections: &[Weighed]) -> Scorecard {
    let section = |(weight, items): &Weighed| Section {
        name: "Section".to_owned(),
        weight: *weight,
        items: items.iter().map(|(critical, weight)| item(*critical, *weight)).collect(),
    };
    Scorecard {
        name: "Voice".to_owned(),
        channel: "voice".to_owned(),
        sections: sections.iter().map(section).collect(),
    }
}

const PLAIN: (CriticalClass, Option<i64>) = (CriticalClass::None, None);

fn marks(text: &str) -> Vec<Mark> {
    let marks = Mark::read(text);
    assert_eq!(Mark::write(&marks), text);
    marks
}

/// DOMAIN 6: 1, 2 and 3 are worth 0, 5,000 and 10,000; yes is 3 and no is 1.
#[test]
fn each_answer_has_its_worth() {
    let card = card(&[(10_000, &[PLAIN])]);
    for (answer, score) in [("1", Some(0)), ("2", Some(5_000)), ("3", Some(10_000)), ("n", None)] {
        assert_eq!(outcome(&card, &marks(answer)).score, score, "{answer}");
    }
}

/// R21, worked by hand: two sections of 60 and 40 %, three and two questions.
#[test]
fn what_was_not_seen_gives_its_weight_to_its_section_first_and_then_to_the_others() {
    let card = card(&[(6_000, &[PLAIN, PLAIN, PLAIN]), (4_000, &[PLAIN, PLAIN])]);
    assert_eq!(weights(&card, &marks("33333")), [2_000, 2_000, 2_000, 2_000, 2_000]);
    assert_eq!(weights(&card, &marks("3n333")), [3_000, 0, 3_000, 2_000, 2_000], "inside its section");
    assert_eq!(
        weights(&card, &marks("333nn")),
        [3_334, 3_333, 3_333, 0, 0],
        "across sections; the odd one to the first"
    );
    assert_eq!(weights(&card, &marks("nnnnn")), [0; 5]);
    assert_eq!(outcome(&card, &marks("1n333")).score, Some(7_000));
    assert_eq!(outcome(&card, &marks("nnnnn")).score, None, "nothing seen is no score, not a bad one");
    assert_eq!(outcome(&card, &marks("33")).score, Some(10_000), "what has no answer was not seen");
}

#[test]
fn weights_that_are_set_count_and_are_shared_out_again_in_proportion() {
    let set = |weight| (CriticalClass::None, Some(weight));
    let card = card(&[(10_000, &[set(5_000), set(3_000), set(2_000)])]);
    assert_eq!(weights(&card, &marks("333")), [5_000, 3_000, 2_000]);
    assert_eq!(weights(&card, &marks("n33")), [0, 6_000, 4_000]);
}

/// R22.
#[test]
fn a_failed_critical_question_fails_its_class_and_leaves_the_score_alone() {
    let card = card(&[(10_000, &[PLAIN, (CriticalClass::Customer, None), (CriticalClass::Compliance, None)])]);
    let all = outcome(&card, &marks("331"));
    assert_eq!(all.score, Some(10_000));
    assert_eq!(
        (all.customer, all.business, all.compliance),
        (ClassOutcome::Free, ClassOutcome::NotAsked, ClassOutcome::Failed)
    );
    assert_eq!(outcome(&card, &marks("1n3")).customer, ClassOutcome::NotSeen);
    assert_eq!(outcome(&card, &marks("n13")).score, None, "critical questions alone give no score");
}

/// R26.
#[test]
fn an_outcome_can_be_nowhere_lower_than_another() {
    let card = card(&[(10_000, &[PLAIN, PLAIN, (CriticalClass::Customer, None)])]);
    let of = |text| outcome(&card, &marks(text));
    assert!(of("323").nowhere_lower_than(&of("313")));
    assert!(of("313").nowhere_lower_than(&of("311")), "an error taken back");
    assert!(!of("313").nowhere_lower_than(&of("323")));
    assert!(!of("33n").nowhere_lower_than(&of("333")), "free must stay free");
    assert!(!of("1n3").nowhere_lower_than(&of("123")), "not seen can lower the rest");
}

#[test]
fn the_largest_remainder_is_served_first_and_ties_in_the_order_of_the_form() {
    assert_eq!(apportion(10_000, &[1, 1, 1]), [3_334, 3_333, 3_333]);
    assert_eq!(apportion(10, &[1, 2, 4]), [1, 3, 6], "1.43, 2.86, 5.71");
    assert_eq!(apportion(7, &[0, 0]), [0, 0]);
}

fn any_card() -> impl Strategy<Value = Scorecard> {
    let classes = prop::sample::select(CriticalClass::ALL.to_vec());
    let items = prop::collection::vec((classes, 1_i64..9_999), 1..4);
    let sections = prop::collection::vec((1_i64..9_999, items, any::<bool>()), 1..4);
    sections.prop_map(|sections| Scorecard {
        name: "Any".to_owned(),
        channel: "voice".to_owned(),
        sections: sections
            .into_iter()
            .map(|(weight, items, set)| Section {
                name: "Section".to_owned(),
                weight,
                items: items.into_iter().map(|(class, weight)| item(class, set.then_some(weight))).collect(),
            })
            .collect(),
    })
}

proptest! {
    #[test]
    fn weights_sum_to_the_whole_and_a_score_lies_within_it(
        card in any_card(),
        marks in prop::collection::vec(prop::sample::select(Mark::ALL.to_vec()), 0..14),
    ) {
        let weights = weights(&card, &marks);
        prop_assert_eq!(weights.len(), card.items().count());
        let sum: i64 = weights.iter().sum();
        let seen = card.items().zip(&marks).any(|(item, mark)| item.critical == CriticalClass::None && *mark != Mark::NotSeen);
        prop_assert_eq!(sum, if seen { WHOLE } else { 0 });
        let found = outcome(&card, &marks);
        prop_assert_eq!(found.score.is_some(), seen);
        prop_assert!(found.score.is_none_or(|score| (0..=WHOLE).contains(&score)));
    }

    #[test]
    fn a_critical_fail_is_never_hidden(
        card in any_card(),
        marks in prop::collection::vec(prop::sample::select(Mark::ALL.to_vec()), 0..14),
    ) {
        let found = outcome(&card, &marks);
        for (class, told) in [
            (CriticalClass::Customer, found.customer),
            (CriticalClass::Business, found.business),
            (CriticalClass::Compliance, found.compliance),
        ] {
            let failed = card.items().zip(&marks).any(|(item, mark)| item.critical == class && *mark == Mark::NotYet);
            prop_assert_eq!(failed, told == ClassOutcome::Failed);
        }
    }

    #[test]
    fn a_better_answer_never_lowers_an_outcome(
        card in any_card(),
        marks in prop::collection::vec(prop::sample::select(vec![Mark::NotYet, Mark::Nearly, Mark::Yes]), 9..14),
        at in 0_usize..9,
    ) {
        let mut better = marks.clone();
        better[at] = Mark::Yes;
        prop_assert!(outcome(&card, &better).nowhere_lower_than(&outcome(&card, &marks)));
    }
}
