//! Any sequence of events, sensible or not: what is always true of where a promise stands.

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::commitments::events::{
    Claim, Day, Ending, Inheritance, Met, Move, Reason, Remark, Repair, Statement, Supersession, payload, read_payload,
};
use crate::commitments::terms::{Condition, Opening, PromiseWay};
use crate::id::PersonId;
use crate::word::Word;

fn words() -> impl Strategy<Value = String> {
    "[a-zéø .]{0,12}"
}

fn one<W: Word + std::fmt::Debug + 'static>() -> impl Strategy<Value = W> {
    prop::sample::select(W::LIST.to_vec())
}

fn some<W: Word + std::fmt::Debug + 'static>() -> impl Strategy<Value = Vec<W>> {
    prop::collection::vec(one::<W>(), 0..4)
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..1500_i64).prop_map(|days| plus_days(first_day(), days))
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
}

fn maybe_day() -> impl Strategy<Value = Option<NaiveDate>> {
    prop::option::of(day())
}

fn party() -> impl Strategy<Value = Party> {
    let person = any::<u128>().prop_map(|id| PersonId(Uuid::from_u128(id)));
    (prop::option::of(person), words()).prop_map(|(person, name)| Party { person, name })
}

fn terms() -> impl Strategy<Value = Terms> {
    let condition = (one(), words(), one()).prop_map(|(what, words, whose)| Condition { what, words, whose });
    let opening =
        (words(), maybe_day(), 1..50_i64).prop_map(|(position, from, seats)| Opening { position, from, seats });
    let how = (one(), one(), one(), some(), words());
    let who = (party(), prop::collection::vec(party(), 0..3));
    (words(), maybe_day(), prop::collection::vec(condition, 0..3), prop::option::of(opening), who, how).prop_map(
        |(what, due, conditions, opening, (promisor, witnesses), (kind, strength, authority, facets, how_known))| {
            Terms { what, kind, strength, due, conditions, opening, authority, promisor, witnesses, how_known, facets }
        },
    )
}

fn given() -> impl Strategy<Value = Given> {
    (one::<PromiseWay>(), words(), words(), words()).prop_map(|(way, slip, comment, own_words)| Given {
        way,
        slip,
        comment,
        own_words,
    })
}

fn moved() -> impl Strategy<Value = Move> {
    (maybe_day(), one(), party(), maybe_day(), words(), words()).prop_map(
        |(due, cause, decided_by, told_on, words, meanwhile)| Move {
            due,
            cause,
            words,
            decided_by,
            told_on,
            meanwhile,
        },
    )
}

fn claim() -> impl Strategy<Value = Claim> {
    let realized = (one(), day(), words()).prop_map(|(facet, on, evidence)| Realized { facet, on, evidence });
    (prop::collection::vec(realized, 0..3), words()).prop_map(|(facets, words)| Claim { facets, words })
}

fn ending() -> impl Strategy<Value = Ending> {
    (one(), prop::option::of(one()), words(), prop::option::of(one()), words())
        .prop_map(|(by, cause, words, way, slip)| Ending { by, cause, words, way, slip })
}

fn remark() -> impl Strategy<Value = Remark> {
    words().prop_map(|words| Remark { words })
}

fn reason() -> impl Strategy<Value = Reason> {
    (one(), words()).prop_map(|(cause, words)| Reason { cause, words })
}

fn statement() -> impl Strategy<Value = Statement> {
    (words(), terms()).prop_map(|(to, terms)| Statement { to, terms })
}

fn view() -> impl Strategy<Value = View> {
    (one(), prop::option::of(one()), some(), words(), prop::option::of(one()), words()).prop_map(
        |(side, attribution, breaches, words, way, slip)| View { side, attribution, breaches, words, way, slip },
    )
}

/// Any event of a kind. A new kind needs its line here.
fn of_kind(kind: EventKind) -> BoxedStrategy<Event> {
    use EventKind as E;
    match kind {
        E::Stated => statement().prop_map(Event::Stated).boxed(),
        E::Restated => statement().prop_map(Event::Restated).boxed(),
        E::Acknowledged => given().prop_map(Event::Acknowledged).boxed(),
        E::Disputed => given().prop_map(Event::Disputed).boxed(),
        E::Declined => given().prop_map(Event::Declined).boxed(),
        E::NotAnswered => given().prop_map(Event::NotAnswered).boxed(),
        E::Replied => given().prop_map(Event::Replied).boxed(),
        E::AtRisk => reason().prop_map(Event::AtRisk).boxed(),
        E::BackOnTrack => remark().prop_map(Event::BackOnTrack).boxed(),
        E::Postponed => moved().prop_map(Event::Postponed).boxed(),
        E::Told => day().prop_map(|on| Event::Told(Day { on })).boxed(),
        E::ClaimedKept => claim().prop_map(Event::ClaimedKept).boxed(),
        E::Confirmed => given().prop_map(Event::Confirmed).boxed(),
        E::Contested => given().prop_map(Event::Contested).boxed(),
        E::PartlyKept => claim().prop_map(Event::PartlyKept).boxed(),
        E::Withdrawn => ending().prop_map(Event::Withdrawn).boxed(),
        E::Superseded => (any::<u128>(), words())
            .prop_map(|(by, words)| Event::Superseded(Supersession { by: CommitmentId(Uuid::from_u128(by)), words }))
            .boxed(),
        E::Broken => ending().prop_map(Event::Broken).boxed(),
        E::Reversed => reason().prop_map(Event::Reversed).boxed(),
        E::Restored => remark().prop_map(Event::Restored).boxed(),
        E::Repaired => words().prop_map(|what| Event::Repaired(Repair { what })).boxed(),
        E::Inherited => (party(), party()).prop_map(|(from, to)| Event::Inherited(Inheritance { from, to })).boxed(),
        E::SuccessorAnswered => {
            (one(), words()).prop_map(|(answer, words)| Event::SuccessorAnswered(Succession { answer, words })).boxed()
        }
        E::ConditionMet => (-1..5_i64, day()).prop_map(|(index, on)| Event::ConditionMet(Met { index, on })).boxed(),
        E::Viewed => view().prop_map(Event::Viewed).boxed(),
        E::Corrected => remark().prop_map(Event::Corrected).boxed(),
        E::EnteredByMistake => remark().prop_map(Event::EnteredByMistake).boxed(),
    }
}

/// Events that begin with a statement. Days pass between them, and some name an entry before them.
fn history() -> impl Strategy<Value = Vec<Entered>> {
    let later = (one::<EventKind>().prop_flat_map(of_kind), 0..30_i64, 0..3_i64, any::<prop::sample::Index>());
    (statement(), prop::collection::vec(later, 0..40)).prop_map(|(statement, later)| {
        let mut events = vec![entered(1, first_day(), first_day(), None, Event::Stated(statement))];
        let mut today = first_day();
        for (event, passed, ago, which) in later {
            today = plus_days(today, passed);
            let named = which.get(&events).entry.clone();
            // A mistake is never called one.
            let mistake = matches!(event, Event::EnteredByMistake(_));
            let again = |known: &Entered| known.entry == named && matches!(known.event, Event::EnteredByMistake(_));
            if !(mistake && events.iter().any(again)) {
                events.push(entered(events.len() + 1, today, plus_days(today, -ago), Some(named), event));
            }
        }
        events
    })
}

fn entered(seq: usize, written: NaiveDate, on: NaiveDate, names: Option<String>, event: Event) -> Entered {
    let written: DateTime<Utc> = written.and_hms_opt(9, 0, 0).unwrap().and_utc();
    Entered { entry: format!("log:{seq}"), written, on, names, event }
}

/// The events that were not entered by mistake.
fn standing_ones(events: &[Entered], struck: &[String]) -> Vec<Entered> {
    events.iter().filter(|entered| !struck.contains(&entered.entry)).cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_sequence_of_events_folds_to_one_state_on_any_day(
        events in history(), days in prop::collection::vec((-400..3000_i64, prop::option::of(-400..3000_i64)), 1..8),
    ) {
        let standing = Standing::of(&events).unwrap();
        prop_assert_eq!(Standing::of(&events).unwrap(), standing.clone());
        for (day, left) in days {
            let (day, left) = (plus_days(first_day(), day), left.map(|left| plus_days(first_day(), left)));
            let told = standing.state(day, left);
            prop_assert_eq!(told, standing.state(day, left));
            // The calendar says more than was said only while somebody waits.
            let same = told.word() == standing.said.word();
            prop_assert!(same || standing.said.is_waiting(), "{:?} is told as {:?}", standing.said, told);
        }
    }

    #[test]
    fn no_event_disappears_each_is_in_effect_or_struck_or_out_of_place(events in history()) {
        let standing = Standing::of(&events).unwrap();
        let mistakes = events.iter().filter(|entered| entered.event.kind() == EventKind::EnteredByMistake);
        prop_assert_eq!(mistakes.count(), standing.struck.len(), "every mistake names what it strikes through");
        if standing.struck.contains(&events[0].entry) {
            prop_assert_eq!(standing.said, Said::Mistaken);
            return Ok(());
        }
        let rest = standing_ones(&events, &standing.struck);
        for at in 1..rest.len() {
            // The table says whether the event fits where the ones before it led.
            let (before, entered) = (Standing::of(&rest[..at]).unwrap(), &rest[at]);
            let fits = after(before.said, entered.event.kind(), before.is_fresh());
            prop_assert_eq!(fits.is_none(), standing.out_of_place.contains(&entered.entry));
            let then = Standing::of(&rest[..=at]).unwrap();
            prop_assert_eq!(then.said, fits.unwrap_or(before.said), "and where it leads");
        }
        let moved = |entered: &&Entered| entered.event.kind() == EventKind::Postponed;
        let moves: Vec<&String> = rest.iter().filter(moved).map(|entered| &entered.entry).collect();
        let kept = moves.into_iter().filter(|entry| !standing.out_of_place.contains(entry));
        prop_assert!(kept.eq(standing.moves.iter().map(|moved| &moved.entry)), "every move in its order");
    }

    #[test]
    fn the_first_date_never_changes(events in history()) {
        let first = Standing::of(&events[..1]).unwrap();
        for until in 1..=events.len() {
            let standing = Standing::of(&events[..until]).unwrap();
            prop_assert_eq!(standing.original_due, first.terms.due);
            prop_assert_eq!(standing.promised_on, first.promised_on);
            prop_assert_eq!(standing.first_terms.unwrap_or(standing.terms), first.terms.clone());
        }
    }

    #[test]
    fn what_was_known_on_a_past_day_is_what_had_been_written_by_then(events in history(), day in -3..900_i64) {
        let day = plus_days(first_day(), day);
        let by_then: Vec<Entered> =
            events.iter().filter(|entered| entered.written.date_naive() <= day).cloned().collect();
        prop_assert_eq!(Standing::as_known_on(&events, day), Standing::of(&by_then));
        prop_assert_eq!(by_then.is_empty(), day < first_day());
    }

    #[test]
    fn what_the_tables_keep_of_it_is_all_of_it(events in history()) {
        let standing = Standing::of(&events).unwrap();
        let kept = serde_json::to_string(&standing).unwrap();
        prop_assert_eq!(serde_json::from_str::<Standing>(&kept).unwrap(), standing);
    }

    #[test]
    fn every_event_is_read_from_its_bytes_as_it_was_written(
        event in one::<EventKind>().prop_flat_map(of_kind), on in day(), id in any::<u128>(),
    ) {
        let id = CommitmentId(Uuid::from_u128(id));
        let bytes = payload(id, on, &event).unwrap();
        prop_assert_eq!(read_payload(event.kind().word(), &bytes).unwrap(), (id, on, event.clone()));
        prop_assert!(read_payload("no_such_kind", &bytes).is_err());
        prop_assert!(read_payload(event.kind().word(), &bytes[..bytes.len() - 1]).is_err());
        let kept = serde_json::to_string(&event).unwrap();
        prop_assert_eq!(serde_json::from_str::<Event>(&kept).unwrap(), event);
    }
}

#[test]
fn events_that_begin_with_no_statement_are_no_promise() {
    let remark = entered(1, first_day(), first_day(), None, Event::BackOnTrack(Remark { words: String::new() }));
    assert_eq!(Standing::of(&[remark]), None);
    assert_eq!(Standing::of(&[]), None);
}
