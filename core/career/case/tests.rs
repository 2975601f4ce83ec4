use proptest::prelude::*;

use super::*;
use crate::career::realization::{Move, RealizationLimits, TransitionKind, check};
use crate::time::plus_days;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(on: &str, event: CaseEvent) -> CaseEntered {
    CaseEntered { on: day(on), event }
}

fn agreed_gap(version: i64) -> CaseEvent {
    CaseEvent::GapAgreed(AgreedGap {
        ladder: "Coach".to_owned(),
        version,
        level: "Coach".to_owned(),
        words: "Two listening talks a month".to_owned(),
    })
}

fn evidence() -> CaseEvent {
    CaseEvent::Evidence(Evidence { expectation: 0, words: "Talked with Bram after his call".to_owned() })
}

fn decided(decision: Decision) -> CaseEvent {
    CaseEvent::Decided(Decided {
        decision,
        by: "Director".to_owned(),
        reasons: "No budget before autumn".to_owned(),
        again_on: None,
    })
}

fn checked(week: CheckWeek, effective: &str) -> CaseEvent {
    let moved = Move { effective: day(effective), kind: TransitionKind::Promotion, promised: &[], worked: None };
    CaseEvent::Checked(check(week, &moved, &RealizationLimits::default()))
}

/// Ready since the 12th of March.
fn ready() -> Vec<CaseEntered> {
    vec![
        at("2026-01-05", CaseEvent::Interest { words: "I would like to coach".to_owned() }),
        at("2026-01-19", agreed_gap(3)),
        at("2026-02-16", evidence()),
        at("2026-03-12", CaseEvent::Ready { decided_by: "Marieke".to_owned() }),
    ]
}

fn then(events: &[(&str, CaseEvent)]) -> Vec<CaseEntered> {
    let mut all = ready();
    all.extend(events.iter().map(|(on, event)| at(on, event.clone())));
    all
}

fn case(events: &[CaseEntered]) -> Case {
    Case::of(events).unwrap()
}

#[test]
fn ready_since_the_12th_of_march_waiting_140_days() {
    let case = case(&then(&[("2026-03-13", CaseEvent::WaitingForOpening)]));
    assert_eq!((case.stage, case.opening.is_none()), (CaseStage::WaitingForOpening, true));
    let days = |today| case.waiting(day(today)).map(|waiting| waiting.days);
    assert_eq!(case.waiting(day("2026-07-30")).unwrap().since, day("2026-03-12"));
    assert_eq!([days("2026-07-29"), days("2026-07-30"), days("2026-07-31")], [Some(139), Some(140), Some(141)]);
    assert_eq!([days("2026-03-11"), days("2026-03-12")], [None, Some(0)]);
}

#[test]
fn an_opening_may_be_there_before_anybody_is_ready() {
    let mut events = ready();
    events.insert(2, at("2026-02-01", CaseEvent::OpeningFound { position: "Coach".to_owned() }));
    let case = case(&events);
    assert_eq!(case.stage, CaseStage::Ready);
    assert_eq!(case.opening.unwrap().since, day("2026-02-01"));
}

#[test]
fn an_opening_ends_the_waiting_for_one_and_can_go_again() {
    let found = CaseEvent::OpeningFound { position: "Coach".to_owned() };
    let events = then(&[("2026-03-13", CaseEvent::WaitingForOpening), ("2026-06-01", found)]);
    assert_eq!(case(&events).stage, CaseStage::Ready);
    let mut gone = events;
    gone.push(at("2026-06-10", CaseEvent::WaitingForOpening));
    let gone = case(&gone);
    assert_eq!((gone.stage, &gone.opening), (CaseStage::WaitingForOpening, &None));
    assert_eq!(gone.waiting(day("2026-07-30")).unwrap().days, 140, "ready since the same day");
}

#[test]
fn a_later_keeps_who_was_ready_ready_and_every_later_is_kept() {
    let later = decided(Decision::Later);
    let case = case(&then(&[("2026-04-01", later.clone()), ("2026-05-01", later.clone()), ("2026-06-01", later)]));
    assert_eq!((case.stage, case.since, case.decisions.len()), (CaseStage::PutOff, day("2026-06-01"), 3));
    assert_eq!(case.waiting(day("2026-06-20")).unwrap().days, 100);
}

#[test]
fn a_no_is_final_and_ends_the_waiting() {
    let case = case(&then(&[("2026-04-11", decided(Decision::No)), ("2026-05-01", decided(Decision::Yes))]));
    assert_eq!((case.stage, case.out_of_place), (CaseStage::Refused, vec![5]));
    assert!(Decision::No.needs_reasons() && Decision::Later.needs_reasons() && !Decision::Yes.needs_reasons());
    let refused = Case::of(&then(&[("2026-04-11", decided(Decision::No))])).unwrap();
    let waited = refused.waiting(day("2026-12-01")).unwrap();
    assert_eq!((waited.days, waited.over), (30, true));
}

#[test]
fn the_waiting_lasts_until_the_new_work_begins_and_not_until_somebody_says_yes() {
    let case = case(&then(&[("2026-04-01", decided(Decision::Yes)), ("2026-05-11", CaseEvent::Effective)]));
    let waited = |today| case.waiting(day(today)).map(|waiting| (waiting.days, waiting.over)).unwrap();
    assert_eq!(waited("2026-05-10"), (59, false));
    assert_eq!(waited("2026-05-11"), (60, true));
    assert_eq!(waited("2026-12-01"), (60, true));
}

#[test]
fn each_check_is_due_on_its_day_and_not_the_day_before() {
    let case = case(&then(&[("2026-04-01", decided(Decision::Yes)), ("2026-05-04", CaseEvent::Effective)]));
    let state = |today, at: usize| case.checks_at(day(today))[at].state;
    for (at, before, on, after) in [
        (0, "2026-05-31", "2026-06-01", "2026-06-02"),
        (1, "2026-06-28", "2026-06-29", "2026-06-30"),
        (2, "2026-07-26", "2026-07-27", "2026-07-28"),
    ] {
        let states = [state(before, at), state(on, at), state(after, at)];
        assert_eq!(states, [CheckState::Coming, CheckState::Due, CheckState::Due], "check {at}");
    }
}

#[test]
fn a_check_that_was_held_is_not_due_again_and_a_closed_case_has_none() {
    let mut events = then(&[("2026-04-01", decided(Decision::Yes)), ("2026-05-04", CaseEvent::Effective)]);
    events.push(at("2026-06-01", checked(CheckWeek::Week4, "2026-05-04")));
    events.push(at("2026-06-02", checked(CheckWeek::Week4, "2026-05-04")));
    let held = case(&events);
    assert_eq!((held.checks.len(), held.stage), (1, CaseStage::Effective), "the later look replaces the first");
    let states = held.checks_at(day("2026-06-29")).into_iter().map(|check| check.state);
    assert_eq!(states.collect::<Vec<_>>(), [CheckState::Held, CheckState::Due, CheckState::Coming]);
    events.push(at("2026-07-27", CaseEvent::Closed { outcome: Closing::Paper, words: String::new() }));
    let closed = case(&events);
    assert_eq!((closed.stage, closed.outcome), (CaseStage::Closed, Some(Closing::Paper)));
    assert_eq!(closed.checks_at(day("2026-12-01")), []);
}

#[test]
fn nobody_is_ready_without_evidence() {
    let mut events = ready();
    events.remove(2);
    let case = case(&events);
    assert_eq!((case.stage, case.ready, case.out_of_place), (CaseStage::GapAgreed, None, vec![2]));
}

#[test]
fn the_version_of_the_agreed_gap_stays_until_it_is_agreed_anew() {
    let mut events = ready();
    assert_eq!(case(&events).gap.unwrap().version, 3);
    events.insert(3, at("2026-02-20", agreed_gap(4)));
    events.insert(4, at("2026-02-27", evidence()));
    let case = case(&events);
    assert_eq!((case.gap.unwrap().version, case.evidence.len()), (4, 2), "what was seen before still counts");
}

#[test]
fn an_interest_can_be_let_go_until_the_new_work_begins() {
    let let_go = CaseEvent::LetGo { words: "I would rather stay on the phone".to_owned() };
    assert_eq!(case(&then(&[("2026-04-01", let_go.clone())])).stage, CaseStage::LetGo);
    let yes = decided(Decision::Yes);
    assert_eq!(case(&then(&[("2026-04-01", yes.clone()), ("2026-04-02", let_go.clone())])).stage, CaseStage::LetGo);
    let begun = then(&[("2026-04-01", yes), ("2026-05-04", CaseEvent::Effective), ("2026-05-05", let_go)]);
    assert_eq!(case(&begun).out_of_place, [6]);
}

#[test]
fn events_that_do_not_begin_with_an_interest_are_no_case() {
    assert_eq!(Case::of(&[]), None);
    assert_eq!(Case::of(&ready()[1..]), None);
}

fn any_event() -> impl Strategy<Value = CaseEntered> {
    (0_usize..CaseEventKind::ALL.len(), 0_usize..3, 0_i64..400).prop_map(|(kind, which, on)| {
        let event = match CaseEventKind::ALL[kind] {
            CaseEventKind::Interest => CaseEvent::Interest { words: String::new() },
            CaseEventKind::GapAgreed => agreed_gap(1),
            CaseEventKind::Evidence => evidence(),
            CaseEventKind::Ready => CaseEvent::Ready { decided_by: String::new() },
            CaseEventKind::WaitingForOpening => CaseEvent::WaitingForOpening,
            CaseEventKind::OpeningFound => CaseEvent::OpeningFound { position: String::new() },
            CaseEventKind::Decided => decided(Decision::ALL[which]),
            CaseEventKind::Effective => CaseEvent::Effective,
            CaseEventKind::Checked => checked(CheckWeek::ALL[which], "2026-05-04"),
            CaseEventKind::Closed => CaseEvent::Closed { outcome: Closing::ALL[which], words: String::new() },
            CaseEventKind::LetGo => CaseEvent::LetGo { words: String::new() },
        };
        CaseEntered { on: plus_days(day("2026-01-01"), on), event }
    })
}

proptest! {
    #[test]
    fn any_events_fold_to_one_state(
        beginning in 0_usize..5,
        events in proptest::collection::vec(any_event(), 0..40),
        today in 0_i64..800,
    ) {
        let all: Vec<CaseEntered> = ready().into_iter().take(beginning).chain(events).collect();
        let today = plus_days(day("2026-01-01"), today);
        let Some(case) = Case::of(&all) else {
            prop_assert!(all.first().is_none_or(|first| first.event.kind() != CaseEventKind::Interest));
            return Ok(());
        };
        prop_assert_eq!(Case::of(&all), Some(case.clone()));
        // Taking out what changed nothing changes nothing.
        let kept = all.iter().enumerate().filter(|(at, _)| !case.out_of_place.contains(at));
        let kept: Vec<CaseEntered> = kept.map(|(_, entered)| entered.clone()).collect();
        let again = Case::of(&kept).unwrap();
        prop_assert!(again.out_of_place.is_empty());
        prop_assert_eq!(Case { out_of_place: case.out_of_place.clone(), ..again }, case.clone());
        // What a stage says was said.
        prop_assert_eq!(case.outcome.is_some(), case.stage == CaseStage::Closed);
        prop_assert!(case.effective.is_none() || matches!(case.stage, CaseStage::Effective | CaseStage::Closed));
        prop_assert!(case.effective.is_none() || case.ready.is_some());
        prop_assert!(case.waiting(today).is_none_or(|waiting| waiting.days >= 0));
    }
}
