//! What the answers on a scorecard come to: four figures that are never mixed.
//!
//! A question that was **not seen** in a contact can't count for or against anybody. Its weight goes to the other questions
//! of its section; where a whole section was not seen, its weight goes to the other sections (R21). So the weights that count
//! always sum to 10,000 basis points, whatever was left out.
//!
//! A **critical** question is of another kind. One failed identity check is not made good by four friendly greetings, so
//! critical questions have no weight in the score: a failed one fails its class, and the class is told beside the score (R22).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::scorecard::{Item, Scorecard};

/// The whole, in basis points.
pub const WHOLE: i64 = 10_000;

words! {
    /// What was seen of one question. Typed with the keys 1, 2, 3 and N.
    Mark { NotYet = "1", Nearly = "2", Yes = "3", NotSeen = "n" }

    /// How one class of critical questions came out in a contact.
    ClassOutcome {
        /// The scorecard has no question of this class.
        NotAsked = "not_asked",
        /// It has, and none of them could be seen in this contact.
        NotSeen = "not_seen",
        Free = "free",
        Failed = "failed",
    }

    /// What an error would harm. A question of a class other than none is critical.
    CriticalClass { None = "none", Customer = "customer", Business = "business", Compliance = "compliance" }
}

impl Mark {
    /// What it is worth, in basis points (DOMAIN 6: 1, 2 and 3 are 0, 5,000 and 10,000); none where it was not seen.
    pub fn worth(self) -> Option<i64> {
        match self {
            Mark::NotYet => Some(0),
            Mark::Nearly => Some(WHOLE / 2),
            Mark::Yes => Some(WHOLE),
            Mark::NotSeen => None,
        }
    }

    /// Marks as they are stored: one letter for each question, in the order of the form.
    pub fn write(marks: &[Mark]) -> String {
        marks.iter().map(|mark| mark.word()).collect()
    }

    /// Reads what [`write`](Mark::write) wrote; a letter that is no mark is left out.
    pub fn read(text: &str) -> Vec<Mark> {
        let mark = |letter: char| Mark::ALL.iter().copied().find(|mark| mark.word().starts_with(letter));
        text.chars().filter_map(mark).collect()
    }
}

/// What a contact came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Outcome {
    /// The score without critical questions, 0 to 10,000 basis points; none where nothing of it was seen.
    pub score: Option<i64>,
    pub customer: ClassOutcome,
    pub business: ClassOutcome,
    pub compliance: ClassOutcome,
}

impl Outcome {
    /// Whether it is nowhere lower than another one: what an appeal must hold (R26). A class that has become unseen is
    /// lower than one that was free, and not lower than one that had failed.
    pub fn nowhere_lower_than(&self, before: &Outcome) -> bool {
        let class = |now: ClassOutcome, then: ClassOutcome| match then {
            ClassOutcome::Free => now == ClassOutcome::Free,
            ClassOutcome::NotSeen => now != ClassOutcome::Failed,
            ClassOutcome::Failed | ClassOutcome::NotAsked => true,
        };
        let score = match (self.score, before.score) {
            (Some(now), Some(then)) => now >= then,
            (None, Some(_)) => false,
            (_, None) => true,
        };
        score
            && class(self.customer, before.customer)
            && class(self.business, before.business)
            && class(self.compliance, before.compliance)
    }
}

/// The four figures of a contact. `marks` holds one for each question in the order of the form; one that is missing was
/// not seen.
pub fn outcome(card: &Scorecard, marks: &[Mark]) -> Outcome {
    let weights = weights(card, marks);
    let seen = weights.iter().zip(marks).filter_map(|(weight, mark)| Some((*weight, mark.worth()?)));
    let total: i64 = seen.map(|(weight, worth)| weight * worth).sum();
    let scored = weights.iter().any(|weight| *weight > 0);
    let class = |class| class_outcome(card, marks, class);
    Outcome {
        score: scored.then_some((total + WHOLE / 2) / WHOLE),
        customer: class(CriticalClass::Customer),
        business: class(CriticalClass::Business),
        compliance: class(CriticalClass::Compliance),
    }
}

fn class_outcome(card: &Scorecard, marks: &[Mark], class: CriticalClass) -> ClassOutcome {
    let asked = card.items().enumerate().filter(|(_, item)| item.critical == class);
    let answers = asked.map(|(at, _)| marks.get(at).copied().unwrap_or(Mark::NotSeen));
    answers.fold(ClassOutcome::NotAsked, |so_far, mark| match (so_far, mark) {
        (ClassOutcome::Failed, _) | (_, Mark::NotYet) => ClassOutcome::Failed,
        (ClassOutcome::NotAsked | ClassOutcome::NotSeen, Mark::NotSeen) => ClassOutcome::NotSeen,
        _ => ClassOutcome::Free,
    })
}

/// The weight of each question in the score of these answers, in the order of the form. They sum to 10,000, or to 0 where
/// nothing that counts was seen (R21).
pub fn weights(card: &Scorecard, marks: &[Mark]) -> Vec<i64> {
    let mut marks = marks.iter().copied().chain(std::iter::repeat(Mark::NotSeen));
    let sections: Vec<Vec<i64>> = card
        .sections
        .iter()
        .map(|section| {
            let own = item_weights(&section.items);
            let counted = own.into_iter().zip(&section.items).zip(marks.by_ref());
            counted.map(|((weight, item), mark)| if counts(item, mark) { weight } else { 0 }).collect()
        })
        .collect();
    let seen: Vec<i64> = card
        .sections
        .iter()
        .zip(&sections)
        .map(|(section, weights)| if weights.iter().any(|weight| *weight > 0) { section.weight } else { 0 })
        .collect();
    let shares = apportion(WHOLE, &seen);
    sections.iter().zip(shares).flat_map(|(weights, share)| apportion(share, weights)).collect()
}

fn counts(item: &Item, mark: Mark) -> bool {
    item.critical == CriticalClass::None && mark != Mark::NotSeen
}

/// The questions of a section weigh the same unless their weights are set.
fn item_weights(items: &[Item]) -> Vec<i64> {
    let set = items.iter().any(|item| item.weight.is_some());
    items.iter().map(|item| if set { item.weight.unwrap_or(0) } else { 1 }).collect()
}

/// Divides a whole in proportion to parts, so that the shares sum to it exactly: by the largest remainder, ties in the
/// order of the parts. Parts that are all 0 get nothing.
pub fn apportion(whole: i64, parts: &[i64]) -> Vec<i64> {
    let sum: i64 = parts.iter().sum();
    if sum <= 0 {
        return vec![0; parts.len()];
    }
    let mut shares: Vec<i64> = parts.iter().map(|part| whole * part / sum).collect();
    let left = whole - shares.iter().sum::<i64>();
    let mut order: Vec<(usize, i64)> = parts.iter().map(|part| whole * part % sum).enumerate().collect();
    order.sort_by_key(|(at, remainder)| (std::cmp::Reverse(*remainder), *at));
    for (at, _) in order.into_iter().take(left.max(0) as usize) {
        if let Some(share) = shares.get_mut(at) {
            *share += 1;
        }
    }
    shares
}

#[cfg(test)]
mod tests;
