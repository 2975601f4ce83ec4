use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(on: &str, event: ActingEvent) -> ActingEntered {
    ActingEntered { on: day(on), event }
}

fn offered(from: &str, planned_end: &str) -> ActingEvent {
    ActingEvent::Offered(ActingOffer {
        position: "Team leader".to_owned(),
        returns_to: "Senior agent".to_owned(),
        from: day(from),
        planned_end: day(planned_end),
    })
}

fn extended(reason: &str, new_end: &str) -> ActingEvent {
    ActingEvent::Extended { reason: reason.to_owned(), new_end: day(new_end) }
}

/// Runs since the 15th of January; planned until the given day.
fn running(planned_end: &str) -> Vec<ActingEntered> {
    vec![
        at("2026-01-05", offered("2026-01-15", planned_end)),
        at("2026-01-07", ActingEvent::Accepted),
        at("2026-01-15", ActingEvent::Began),
    ]
}

fn flags(events: &[ActingEntered], today: &str) -> Vec<ActingFlag> {
    let acting = Acting::of(events).unwrap();
    acting.flags(day(today), &ActingClocks::default()).into_iter().map(|flagged| flagged.flag).collect()
}

/// Whether a flag holds on three days.
fn holds(flag: ActingFlag, planned_end: &str, days: [&str; 3]) -> [bool; 3] {
    days.map(|today| flags(&running(planned_end), today).contains(&flag))
}

#[test]
fn the_end_is_near_fourteen_days_before_it_and_not_fifteen() {
    let flag = ActingFlag::EndsSoon;
    assert_eq!(holds(flag, "2026-03-31", ["2026-03-16", "2026-03-17", "2026-03-18"]), [false, true, true]);
}

#[test]
fn the_last_planned_day_is_flagged_on_that_day_alone() {
    let days = ["2026-03-30", "2026-03-31", "2026-04-01"];
    assert_eq!(holds(ActingFlag::EndsToday, "2026-03-31", days), [false, true, false]);
    assert_eq!(holds(ActingFlag::EndsSoon, "2026-03-31", days), [true, false, false]);
    assert_eq!(holds(ActingFlag::PastItsEnd, "2026-03-31", days), [false, false, true]);
}

#[test]
fn one_month_is_over_on_the_same_day_of_the_next() {
    let days = ["2026-02-14", "2026-02-15", "2026-02-16"];
    assert_eq!(holds(ActingFlag::OneMonth, "2026-12-31", days), [false, true, true]);
}

#[test]
fn a_hundred_and_twenty_days_are_counted_in_days() {
    let days = ["2026-05-14", "2026-05-15", "2026-05-16"];
    assert_eq!(holds(ActingFlag::ManyDays, "2026-12-31", days), [false, true, true]);
    let acting = Acting::of(&running("2026-12-31")).unwrap();
    assert_eq!(acting.days(day("2026-05-15")), Some(120));
}

#[test]
fn six_months_are_over_on_the_same_day_half_a_year_later() {
    let days = ["2026-07-14", "2026-07-15", "2026-07-16"];
    assert_eq!(holds(ActingFlag::SixMonths, "2026-12-31", days), [false, true, true]);
}

#[test]
fn a_month_from_the_end_of_january_is_over_at_the_end_of_february() {
    let mut events = running("2026-12-31");
    events[2].on = day("2026-01-31");
    assert!(!flags(&events, "2026-02-27").contains(&ActingFlag::OneMonth));
    assert!(flags(&events, "2026-02-28").contains(&ActingFlag::OneMonth));
}

#[test]
fn a_flag_says_since_when() {
    let acting = Acting::of(&running("2026-03-31")).unwrap();
    let flagged = acting.flags(day("2026-06-01"), &ActingClocks::default());
    let since: Vec<(ActingFlag, NaiveDate)> = flagged.iter().map(|flagged| (flagged.flag, flagged.since)).collect();
    assert_eq!(
        since,
        [
            (ActingFlag::PastItsEnd, day("2026-04-01")),
            (ActingFlag::OneMonth, day("2026-02-15")),
            (ActingFlag::ManyDays, day("2026-05-15")),
        ]
    );
}

#[test]
fn an_extension_moves_the_end_and_keeps_the_first_one() {
    let mut events = running("2026-03-31");
    events.push(at("2026-03-20", extended("The new team leader begins in May", "2026-05-31")));
    events.push(at("2026-05-20", extended("The contract is not signed yet", "2026-06-30")));
    let acting = Acting::of(&events).unwrap();
    assert_eq!((acting.planned_end, acting.end()), (day("2026-03-31"), day("2026-06-30")));
    assert_eq!(acting.extensions.len(), 2);
    assert_eq!(acting.extensions[1].from, day("2026-05-31"));
    assert!(!flags(&events, "2026-06-01").contains(&ActingFlag::PastItsEnd));
}

#[test]
fn an_extension_that_does_not_reach_past_the_end_is_none() {
    let mut events = running("2026-03-31");
    events.push(at("2026-03-20", extended("A slip of the finger", "2026-03-31")));
    let acting = Acting::of(&events).unwrap();
    assert_eq!((acting.extensions.len(), acting.out_of_place), (0, vec![3]));
}

#[test]
fn what_is_over_is_left_in_peace() {
    for (end, stage) in
        [(ActingEvent::Returned, ActingStage::Returned), (ActingEvent::Converted, ActingStage::Converted)]
    {
        let mut events = running("2026-03-31");
        events.push(at("2026-04-10", end));
        let acting = Acting::of(&events).unwrap();
        assert_eq!((acting.stage, acting.since), (stage, day("2026-04-10")));
        assert_eq!(flags(&events, "2026-12-01"), []);
        assert_eq!(acting.days(day("2026-12-01")), Some(85), "the days it lasted");
    }
}

#[test]
fn nobody_has_to_act() {
    let events = [at("2026-01-05", offered("2026-01-15", "2026-03-31")), at("2026-01-07", ActingEvent::Declined)];
    let acting = Acting::of(&events).unwrap();
    assert_eq!(acting.stage, ActingStage::Declined);
    assert!(!acting.allows(ActingEventKind::Began));
    assert_eq!(acting.days(day("2026-02-01")), None);
}

#[test]
fn before_it_begins_the_clock_is_silent() {
    assert_eq!(flags(&running("2026-01-20")[..2], "2026-06-01"), []);
}

#[test]
fn events_that_do_not_begin_with_an_offer_are_no_assignment() {
    assert_eq!(Acting::of(&[]), None);
    assert_eq!(Acting::of(&[at("2026-01-07", ActingEvent::Accepted)]), None);
}

fn any_event() -> impl Strategy<Value = ActingEntered> {
    (0_usize..7, 0_i64..400, 0_i64..400).prop_map(|(kind, on, to)| {
        let beginning = day("2026-01-01");
        let event = match ActingEventKind::ALL[kind] {
            ActingEventKind::Offered => offered("2026-01-15", "2026-03-31"),
            ActingEventKind::Accepted => ActingEvent::Accepted,
            ActingEventKind::Declined => ActingEvent::Declined,
            ActingEventKind::Began => ActingEvent::Began,
            ActingEventKind::Extended => {
                ActingEvent::Extended { reason: String::new(), new_end: plus_days(beginning, to) }
            }
            ActingEventKind::Returned => ActingEvent::Returned,
            ActingEventKind::Converted => ActingEvent::Converted,
        };
        ActingEntered { on: plus_days(beginning, on), event }
    })
}

proptest! {
    #[test]
    fn any_events_fold_to_one_state(events in proptest::collection::vec(any_event(), 0..20), today in 0_i64..800) {
        let today = plus_days(day("2026-01-01"), today);
        if let Some(acting) = Acting::of(&events) {
            prop_assert_eq!(Acting::of(&events), Some(acting.clone()));
            prop_assert!(acting.end() >= acting.planned_end, "an end only moves on");
            prop_assert!(acting.out_of_place.len() < events.len());
            // Taking out what changed nothing changes nothing.
            let kept = events.iter().enumerate().filter(|(at, _)| !acting.out_of_place.contains(at));
            let kept: Vec<ActingEntered> = kept.map(|(_, entered)| entered.clone()).collect();
            let again = Acting::of(&kept).unwrap();
            prop_assert_eq!(again.stage, acting.stage);
            prop_assert!(again.out_of_place.is_empty());
            let flags = acting.flags(today, &ActingClocks::default());
            prop_assert!(flags.iter().all(|flagged| flagged.since <= today));
            prop_assert!(acting.days(today).is_none_or(|days| days >= 0));
        } else {
            prop_assert!(events.first().is_none_or(|first| first.event.kind() != ActingEventKind::Offered));
        }
    }
}
