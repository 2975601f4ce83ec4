//! Cover for a day, best in sum: each open piece of work gets at most one person, each person at most one piece in the same
//! time, at the lowest price that is possible on that day.
//!
//! "Best per day" is exactly this. In rounds, as long as something was found:
//!
//! 1. **Whole**: all open needs against all people, solved exactly ([`cheapest`](super::matching::cheapest)). Whoever can't
//!    do it, is away, busy, short of rest, in protected time, or was released from that job is no pair at all.
//! 2. **Chains** (R19): a cover may leave other work open. That is solved in the same way, by people who leave nothing open
//!    themselves, so that a chain is at most two deep and ends. Where nobody is found the cover that opened it is taken
//!    back for good and the day is solved again.
//! 3. **Splits**, only where no whole cover exists: the need is cut where what people could do changes, and its parts are
//!    solved as needs.

use std::collections::HashSet;

use super::matching::{NEVER, cheapest};
use super::scene::{Covered, Leaves, Need, Scene};

/// A cover that is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Proposed {
    pub need: Need,
    pub by: usize,
    /// 0 covers what an absence left, 1 what a cover left.
    pub depth: usize,
    /// It is a part of a need that nobody could take whole.
    pub split: bool,
}

/// The best cover of a day: what absences left first, each in the order of time. What stays open is what [`Scene::needs`] says with it.
pub fn propose(day: &Scene) -> Vec<Proposed> {
    let mut barred: HashSet<(Need, usize)> = HashSet::new();
    loop {
        let mut scene = day.clone();
        // What earlier covers left open comes first: it is promised work already.
        let before =
            rounds(&mut scene, &barred, 1, |scene| scene.needs().into_iter().filter(|need| need.opened).collect());
        let whole =
            rounds(&mut scene, &barred, 0, |scene| scene.needs().into_iter().filter(|need| !need.opened).collect());
        let chained = rounds(&mut scene, &barred, 1, |scene| opened_by(scene, &whole));
        let unended: Vec<(Need, usize)> = scene
            .needs()
            .iter()
            .filter(|need| need.opened)
            .flat_map(|open| whole.iter().filter(|cover| cover.by == open.of && cover.need.slot.meets(open.slot)))
            .map(|cover| (cover.need, cover.by))
            .collect();
        if unended.is_empty() {
            let mut all: Vec<Proposed> = before.into_iter().chain(whole).chain(chained).collect();
            all.extend(splits(&mut scene));
            // What opens other work stands before what it opened.
            all.sort_unstable_by_key(|made| (made.depth, *made));
            return all;
        }
        barred.extend(unended);
    }
}

/// What the covers so far have left open.
fn opened_by(scene: &Scene, covers: &[Proposed]) -> Vec<Need> {
    let opened = |need: &Need| need.opened && covers.iter().any(|cover| cover.by == need.of);
    scene.needs().into_iter().filter(opened).collect()
}

/// Solves what is open, again and again, until nothing more is found.
fn rounds(
    scene: &mut Scene,
    barred: &HashSet<(Need, usize)>,
    depth: usize,
    open: impl Fn(&Scene) -> Vec<Need>,
) -> Vec<Proposed> {
    let mut made = Vec::new();
    loop {
        let needs = open(scene);
        let found = solve(scene, &needs, barred, depth == 0);
        if found.is_empty() {
            return made;
        }
        for (need, by) in found {
            scene.covered.push(Covered { task: need.task, slot: need.slot, by: Some(by), of: need.of });
            made.push(Proposed { need, by, depth, split: false });
        }
    }
}

/// The cheapest pairs of needs and people.
fn solve(scene: &Scene, needs: &[Need], barred: &HashSet<(Need, usize)>, may_open: bool) -> Vec<(Need, usize)> {
    let price = |need: &Need, who: usize| {
        if barred.contains(&(*need, who)) {
            return NEVER;
        }
        pair(scene, need, who, may_open)
    };
    let costs: Vec<Vec<i64>> =
        needs.iter().map(|need| (0..scene.workers.len()).map(|who| price(need, who)).collect()).collect();
    let chosen = cheapest(&costs);
    needs.iter().zip(chosen).filter_map(|(need, who)| Some((*need, who?))).collect()
}

/// The price of a pair, or [`NEVER`].
pub(super) fn pair(scene: &Scene, need: &Need, who: usize, may_open: bool) -> i64 {
    // Most people can't do most things: that is asked first.
    let capable =
        scene.workers.get(who).and_then(|worker| worker.fitness.get(need.task)).is_some_and(|can| can.capable);
    if !capable {
        return NEVER;
    }
    let (price, bars) = scene.price(need, who);
    let opens = matches!(price.leaves, Leaves::Open(_));
    if bars.is_empty() && (may_open || !opens) { price.number() } else { NEVER }
}

/// Parts of needs that nobody can take whole.
fn splits(scene: &mut Scene) -> Vec<Proposed> {
    let mut made: Vec<Proposed> = Vec::new();
    let whole: Vec<Need> = scene.needs().into_iter().filter(|need| !need.opened).collect();
    for need in whole {
        let pieces: Vec<Need> = scene.boundaries(&need).into_iter().map(|slot| Need { slot, ..need }).collect();
        if pieces.len() < 2 {
            continue;
        }
        // One after the other, so that one person may take two pieces that touch. Whoever had the piece before goes on.
        let mut last: Option<usize> = None;
        for piece in pieces {
            let goes_on = last.filter(|who| pair(scene, &piece, *who, false) < NEVER);
            let cheapest = || {
                let people = 0..scene.workers.len();
                people.map(|who| (pair(scene, &piece, who, false), who)).filter(|(price, _)| *price < NEVER).min()
            };
            let Some(by) = goes_on.or_else(|| cheapest().map(|(_, who)| who)) else {
                last = None;
                continue;
            };
            scene.covered.push(Covered { task: piece.task, slot: piece.slot, by: Some(by), of: piece.of });
            match made.last_mut().filter(|before| last == Some(by) && before.need.slot.to == piece.slot.from) {
                Some(before) => before.need.slot.to = piece.slot.to,
                None => made.push(Proposed { need: piece, by, depth: 0, split: true }),
            }
            last = Some(by);
        }
    }
    made
}

#[cfg(test)]
mod tests;
