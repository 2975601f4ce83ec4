//! What must hold of every proposal, on made-up days, and how it looks on some that are easy to read.

use std::collections::HashSet;

use proptest::prelude::*;

use super::super::scene::{Fitness, Task, Worker};
use super::*;
use crate::working_time::Slot;

const HOUR: i64 = 60;

fn hours(from: i64, to: i64) -> Slot {
    Slot { from: from * HOUR, to: to * HOUR }
}

fn works(from: i64, to: i64, tasks: usize) -> Worker {
    Worker { shifts: vec![hours(from, to)], fitness: vec![Fitness::default(); tasks], ..Worker::default() }
}

const PRIMARY: Fitness = Fitness { primary: true, capable: true, fresh: true, released: false };
const STAND_IN: Fitness = Fitness { primary: false, capable: true, fresh: true, released: false };

/// A worker who can do some things.
fn who(from: i64, to: i64, fitness: &[Fitness]) -> Worker {
    Worker { fitness: fitness.to_vec(), ..works(from, to, fitness.len()) }
}

fn away(mut worker: Worker, from: i64, to: i64) -> Worker {
    worker.away.push(hours(from, to));
    worker.gone = Some(0);
    worker
}

fn task(minimum: usize) -> Task {
    Task { minimum, hours: None }
}

/// "who: task from-to" for each proposal.
fn told(scene: &Scene) -> Vec<String> {
    let line = |cover: &Proposed| {
        let slot = cover.need.slot;
        let split = if cover.split { " split" } else { "" };
        format!("{}: {} {}-{}{split}", cover.by, cover.need.task, slot.from / HOUR, slot.to / HOUR)
    };
    propose(scene).iter().map(line).collect()
}

#[test]
fn a_need_is_the_work_of_somebody_who_is_away_while_too_few_are_there() {
    let none = Fitness::default();
    let scene = Scene {
        workers: vec![away(who(8, 16, &[PRIMARY]), 0, 24), who(12, 20, &[PRIMARY]), who(8, 16, &[none])],
        tasks: vec![task(1)],
        covered: Vec::new(),
    };
    let needs: Vec<Slot> = scene.needs().iter().map(|need| need.slot).collect();
    assert_eq!(needs, [hours(8, 12)], "from twelve on the other one is there");
    assert!(propose(&scene).is_empty(), "and nobody else can do it");
}

#[test]
fn hours_bound_what_is_needed() {
    let mut scene = Scene {
        workers: vec![away(who(8, 16, &[PRIMARY]), 0, 24), who(8, 16, &[STAND_IN])],
        tasks: vec![Task { minimum: 1, hours: Some(vec![hours(10, 12)]) }],
        covered: Vec::new(),
    };
    assert_eq!(told(&scene), ["1: 0 10-12"]);
    scene.tasks[0].minimum = 3;
    assert_eq!(scene.needs().len(), 1, "what was never staffed is no need of an absence");
}

#[test]
fn the_whole_day_is_cheaper_than_each_ones_favourite() {
    // Both needs would rather have 2, who has covered nothing; but only 2 can do the second one.
    let mut scene = Scene {
        workers: vec![
            away(who(8, 16, &[PRIMARY, Fitness::default()]), 0, 24),
            away(who(8, 16, &[Fitness::default(), PRIMARY]), 0, 24),
            who(8, 16, &[STAND_IN, STAND_IN]),
            who(8, 16, &[STAND_IN, Fitness::default()]),
        ],
        tasks: vec![task(1), task(1)],
        covered: Vec::new(),
    };
    scene.workers[3].burden = 5_000;
    assert_eq!(told(&scene), ["3: 0 8-16", "2: 1 8-16"]);
}

#[test]
fn a_chain_ends_with_somebody_who_leaves_nothing_open() {
    let none = Fitness::default();
    let workers = vec![
        away(who(8, 16, &[PRIMARY, none]), 0, 24),
        who(8, 16, &[STAND_IN, PRIMARY]),
        who(8, 16, &[none, STAND_IN]),
    ];
    let mut scene = Scene { workers, tasks: vec![task(1), task(1)], covered: Vec::new() };
    assert_eq!(told(&scene), ["1: 0 8-16", "2: 1 8-16"], "1 takes it over, 2 takes over from 1");
    scene.workers[2].fitness[1] = none;
    assert!(told(&scene).is_empty(), "without 2 the chain would not end");
}

#[test]
fn two_who_could_only_swap_are_not_sent_round_in_a_circle() {
    let workers = vec![
        away(who(8, 16, &[PRIMARY, Fitness::default(), Fitness::default()]), 0, 24),
        who(8, 16, &[STAND_IN, PRIMARY, STAND_IN]),
        who(8, 16, &[STAND_IN, STAND_IN, PRIMARY]),
    ];
    let scene = Scene { workers, tasks: vec![task(1), task(1), task(1)], covered: Vec::new() };
    assert!(propose(&scene).is_empty());
}

#[test]
fn a_need_is_split_only_where_nobody_can_take_it_whole() {
    let mut scene = Scene {
        workers: vec![away(who(8, 16, &[PRIMARY]), 0, 24), who(8, 16, &[STAND_IN]), who(8, 16, &[STAND_IN])],
        tasks: vec![task(1)],
        covered: Vec::new(),
    };
    scene.workers[1].protected.push(hours(14, 15));
    scene.workers[2].burden = 9_000;
    assert_eq!(told(&scene), ["2: 0 8-16"], "whole, though 1 has covered less");
    scene.workers[2].protected.push(hours(9, 10));
    assert_eq!(told(&scene), ["1: 0 8-14 split", "2: 0 14-16 split"]);
}

#[test]
fn protected_time_a_release_and_rest_are_no_pairs_at_all() {
    let mut scene = Scene {
        workers: vec![away(who(8, 16, &[PRIMARY]), 0, 24), who(8, 16, &[STAND_IN])],
        tasks: vec![task(1)],
        covered: Vec::new(),
    };
    scene.workers[1].fitness[0].released = true;
    assert!(told(&scene).is_empty());
    scene.workers[1].fitness[0].released = false;
    scene.workers[1].shifts = vec![hours(10, 16)];
    assert_eq!(told(&scene), ["1: 0 8-16"], "two hours more than their shift");
    scene.workers[1].around = vec![hours(-10, -2)];
    assert_eq!(told(&scene), ["1: 0 10-16 split"], "who stopped at ten at night does not begin at eight");
    scene.workers[1].around.clear();
    scene.workers[1].shifts = vec![hours(11, 16)];
    assert_eq!(told(&scene), ["1: 0 11-16 split"], "and nobody is asked for three");
}

fn fitness() -> impl Strategy<Value = Fitness> {
    prop_oneof![
        3 => Just(Fitness::default()),
        2 => Just(STAND_IN),
        2 => Just(PRIMARY),
        1 => Just(Fitness { fresh: false, ..STAND_IN }),
        1 => Just(Fitness { released: true, ..STAND_IN }),
    ]
}

fn worker(tasks: usize) -> impl Strategy<Value = Worker> {
    let slot = (6_i64..18, 1_i64..9).prop_map(|(from, length)| hours(from, (from + length).min(24)));
    let around = prop_oneof![Just(Vec::new()), Just(vec![hours(-6, 0)]), Just(vec![hours(30, 38)])];
    (
        slot.clone(),
        prop::option::weighted(0.3, slot.clone()),
        prop::option::weighted(0.3, slot),
        prop::collection::vec(fitness(), tasks),
        0_i64..1000,
        around,
    )
        .prop_map(|(shift, away, protected, fitness, burden, around)| Worker {
            shifts: vec![shift],
            gone: away.map(|_| 0),
            away: away.into_iter().collect(),
            protected: protected.into_iter().collect(),
            fitness,
            burden,
            around,
            off_phone: Vec::new(),
            unavailable: Vec::new(),
        })
}

fn scene() -> impl Strategy<Value = Scene> {
    (1_usize..4).prop_flat_map(|tasks| {
        let task = (1_usize..3, prop::option::weighted(0.3, Just(vec![hours(9, 15)])))
            .prop_map(|(minimum, hours)| Task { minimum, hours });
        (prop::collection::vec(worker(tasks), 2..7), prop::collection::vec(task, tasks..=tasks))
            .prop_map(|(workers, tasks)| Scene { workers, tasks, covered: Vec::new() })
    })
}

/// The day with what was proposed.
fn with(scene: &Scene, proposed: &[Proposed]) -> Scene {
    let mut then = scene.clone();
    then.covered.extend(proposed.iter().map(|cover| Covered {
        task: cover.need.task,
        slot: cover.need.slot,
        by: Some(cover.by),
        of: cover.need.of,
    }));
    then
}

/// The lowest price at which the most needs are taken, by trying everything.
fn by_hand(scene: &Scene, needs: &[Need], taken: &mut Vec<usize>) -> (usize, i64) {
    let Some((need, rest)) = needs.split_first() else { return (0, 0) };
    let mut best = by_hand(scene, rest, taken);
    for who in 0..scene.workers.len() {
        let price = pair(scene, need, who, true);
        if price < NEVER && !taken.contains(&who) {
            taken.push(who);
            let (count, sum) = by_hand(scene, rest, taken);
            taken.pop();
            if count + 1 > best.0 || count + 1 == best.0 && sum + price < best.1 {
                best = (count + 1, sum + price);
            }
        }
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nobody_is_in_two_places_and_no_protected_minute_is_used(scene in scene()) {
        let proposed = propose(&scene);
        for (at, one) in proposed.iter().enumerate() {
            let worker = &scene.workers[one.by];
            prop_assert!(!worker.protected.iter().any(|slot| slot.meets(one.need.slot)), "protected: {one:?}");
            prop_assert!(!worker.away.iter().any(|slot| slot.meets(one.need.slot)), "away: {one:?}");
            let fitness = worker.fitness[one.need.task];
            prop_assert!(fitness.capable && !fitness.released, "{one:?}");
            prop_assert!(one.by != one.need.of);
            for other in proposed.iter().skip(at + 1) {
                prop_assert!(one.by != other.by || !one.need.slot.meets(other.need.slot), "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn needs_are_partitioned_nothing_is_covered_twice(scene in scene()) {
        let proposed = propose(&scene);
        let then = with(&scene, &proposed);
        let minutes = |needs: &[Need]| needs.iter().map(|need| need.slot.minutes()).sum::<i64>();
        let absent = |needs: Vec<Need>| needs.into_iter().filter(|need| !need.opened).collect::<Vec<_>>();
        let (before, left) = (absent(scene.needs()), absent(then.needs()));
        let taken: i64 = proposed.iter().filter(|cover| cover.depth == 0).map(|cover| cover.need.slot.minutes()).sum();
        prop_assert_eq!(minutes(&before), minutes(&left) + taken, "each minute is open or taken, and never both");
    }

    #[test]
    fn every_chain_ends(scene in scene()) {
        let proposed = propose(&scene);
        prop_assert!(with(&scene, &proposed).needs().iter().all(|need| !need.opened), "a cover never leaves work open");
        prop_assert!(proposed.iter().all(|cover| cover.depth < 2));
    }

    #[test]
    fn a_round_is_as_cheap_as_the_best_of_all_choices(scene in scene()) {
        let needs: Vec<Need> = scene.needs().into_iter().filter(|need| !need.opened).take(5).collect();
        let found = solve(&scene, &needs, &HashSet::new(), true);
        let sum: i64 = found.iter().map(|(need, who)| pair(&scene, need, *who, true)).sum();
        prop_assert_eq!((found.len(), sum), by_hand(&scene, &needs, &mut Vec::new()));
    }

    #[test]
    fn the_same_day_gives_the_same_answer(scene in scene()) {
        prop_assert_eq!(propose(&scene), propose(&scene));
    }
}
