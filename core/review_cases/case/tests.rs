use proptest::prelude::*;

use super::*;
use crate::review_cases::events::{
    FindingKind, InformedWay, RemedyKind, ReviewDecision, ReviewEnd, ReviewOpening, ReviewReader, ReviewReceived,
    ReviewRequested, ReviewSilent, SecondWhy,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Events of one case, numbered as they come, all on days of March.
fn events(list: &[ReviewEvent]) -> Vec<ReviewEntered> {
    let entered = |(at, event): (usize, &ReviewEvent)| ReviewEntered {
        entry: format!("log:{}", at + 1),
        written: Default::default(),
        on: day("2026-03-02") + chrono::Days::new(at as u64),
        names: None,
        event: event.clone(),
    };
    list.iter().enumerate().map(entered).collect()
}

fn words() -> (String, String) {
    ("What was done?".to_owned(), "Ingrid".to_owned())
}

fn opened() -> ReviewEvent {
    ReviewEvent::Opened(ReviewOpening {
        reason: ReviewReason::MovedOften,
        words: String::new(),
        by: "Ingrid".to_owned(),
    })
}

fn requested() -> ReviewEvent {
    ReviewEvent::PacketRequested(ReviewRequested { answer_by: day("2026-03-20") })
}

fn received() -> ReviewEvent {
    ReviewEvent::Received(ReviewReceived { head: 412 })
}

fn reviewing() -> ReviewEvent {
    ReviewEvent::Reviewing(ReviewReader { by: "Ingrid".to_owned() })
}

fn asked() -> ReviewEvent {
    let (words, by) = words();
    ReviewEvent::Asked(ReviewQuestion { words, by })
}

fn answered() -> ReviewEvent {
    ReviewEvent::Answered(ReviewAnswer { words: "Cover was found in May.".to_owned(), by: "Marieke".to_owned() })
}

fn found(finding: FindingKind) -> ReviewEvent {
    let (words, by) = words();
    ReviewEvent::Found(ReviewFinding { finding, missing: Vec::new(), words, by })
}

fn remedy() -> ReviewEvent {
    let (words, by) = words();
    ReviewEvent::RemedyProposed(ReviewRemedy { remedy: RemedyKind::KeepItBy, words, due: Some(day("2026-05-01")), by })
}

fn decided() -> ReviewEvent {
    let (words, by) = words();
    ReviewEvent::Decided(ReviewDecided { decision: ReviewDecision::Agreed, words, by })
}

fn informed() -> ReviewEvent {
    ReviewEvent::EmployeeInformed(ReviewInformed {
        by: "Marieke".to_owned(),
        way: InformedWay::Talk,
        reply: "Dat is goed.".to_owned(),
    })
}

fn closed() -> ReviewEvent {
    let (words, by) = words();
    ReviewEvent::Closed(ReviewEnd { words, by })
}

fn expired() -> ReviewEvent {
    ReviewEvent::Expired(ReviewSilent { words: String::new() })
}

fn second() -> ReviewEvent {
    ReviewEvent::SecondNamed(ReviewSecond { name: "Tove Lund".to_owned(), why: SecondWhy::Conflict })
}

fn case(list: &[ReviewEvent]) -> Case {
    Case::of(&events(list)).unwrap()
}

#[test]
fn a_case_goes_the_whole_way() {
    let mut all = events(&[
        opened(),
        requested(),
        received(),
        reviewing(),
        asked(),
        answered(),
        found(FindingKind::Paper),
        remedy(),
        decided(),
        informed(),
        closed(),
    ]);
    all[5].names = Some(all[4].entry.clone());
    let stages: Vec<ReviewStage> = (1..=all.len()).map(|until| Case::of(&all[..until]).unwrap().stage).collect();
    assert_eq!(stages, ReviewStage::ALL[..11].to_vec(), "in the order of DOMAIN 4");
    let case = Case::of(&all).unwrap();
    assert_eq!((case.seen, case.out_of_place.len(), case.open_questions()), (Some(412), 0, 0));
    assert_eq!(case.informed[0].said.reply, "Dat is goed.", "verbatim, in their own language");
    all.push(ReviewEntered { entry: "log:12".to_owned(), event: expired(), ..all[10].clone() });
    assert_eq!(Case::of(&all).unwrap().stage, ReviewStage::Expired, "and last of all its packet's time is over");
}

#[test]
fn nothing_is_found_before_a_packet_was_read() {
    let case = case(&[opened(), found(FindingKind::NotProven), requested(), found(FindingKind::NotProven), received()]);
    assert_eq!(case.stage, ReviewStage::Received);
    assert_eq!(case.out_of_place, ["log:2", "log:4"], "what does not fit stays visible");
    assert!(case.findings.is_empty());
}

#[test]
fn a_finding_is_not_closed_before_the_employee_knows_of_it() {
    let found = [opened(), received(), found(FindingKind::DelayedUnjustified), remedy(), decided()];
    assert!(!case(&found).allows(ReviewEventKind::Closed));
    assert!(case(&[&found[..], &[informed()]].concat()).allows(ReviewEventKind::Closed));
    assert!(case(&[opened(), received()]).allows(ReviewEventKind::Closed), "without a finding a case may be let be");
}

#[test]
fn two_questions_need_two_answers() {
    let mut all = events(&[opened(), received(), asked(), asked(), answered(), answered()]);
    all[4].names = Some(all[3].entry.clone());
    all[5].names = Some(all[3].entry.clone());
    let case = Case::of(&all).unwrap();
    assert_eq!((case.stage, case.open_questions()), (ReviewStage::Question, 1));
    assert_eq!(case.out_of_place, ["log:6"], "what was answered is not answered again");
    all[5].names = Some(all[2].entry.clone());
    assert_eq!(Case::of(&all).unwrap().stage, ReviewStage::Answered);
}

#[test]
fn another_finding_stands_beside_the_first() {
    let case = case(&[opened(), received(), found(FindingKind::NotProven), remedy(), found(FindingKind::Paper)]);
    assert_eq!(case.findings.len(), 2);
    assert_eq!(case.finding().unwrap().said.finding, FindingKind::Paper);
    assert_eq!(case.stage, ReviewStage::Finding, "and its remedy is asked for again");
}

#[test]
fn what_was_undone_is_struck_and_changes_nothing() {
    let mut all = events(&[opened(), received(), found(FindingKind::Paper), expired()]);
    all[3].event = ReviewEvent::EnteredByMistake(ReviewSilent { words: String::new() });
    all[3].names = Some(all[2].entry.clone());
    let case = Case::of(&all).unwrap();
    assert_eq!((case.stage, case.struck.as_slice()), (ReviewStage::Received, &["log:3".to_owned()][..]));
}

fn any_event() -> impl Strategy<Value = ReviewEvent> {
    prop_oneof![
        Just(opened()),
        Just(requested()),
        Just(received()),
        Just(reviewing()),
        Just(asked()),
        Just(answered()),
        Just(found(FindingKind::Paper)),
        Just(remedy()),
        Just(decided()),
        Just(informed()),
        Just(closed()),
        Just(expired()),
        Just(second()),
    ]
}

proptest! {
    #[test]
    fn every_event_is_kept_or_visibly_out_of_place(list in prop::collection::vec(any_event(), 0..20)) {
        let mut all = vec![opened()];
        all.extend(list);
        let all = events(&all);
        let mut before = Case::of(&all[..1]).unwrap();
        for until in 2..=all.len() {
            let now = Case::of(&all[..until]).unwrap();
            let event = &all[until - 1].event;
            let passed_over = now.out_of_place.len() > before.out_of_place.len();
            if passed_over {
                prop_assert_eq!(now.stage, before.stage, "what does not fit changes nothing");
            } else if !matches!(event, ReviewEvent::Answered(_)) {
                prop_assert!(before.allows(event.kind()));
            }
            prop_assert!(before.stage != ReviewStage::Expired || now.stage == ReviewStage::Expired);
            if now.stage == ReviewStage::Closed && before.stage != ReviewStage::Closed {
                prop_assert!(now.findings.is_empty() || !now.informed.is_empty());
            }
            before = now;
        }
    }

    #[test]
    fn what_is_sealed_is_read_again(event in any_event(), id in any::<u128>()) {
        use crate::id::ReviewCaseId;
        use crate::review_cases::events::{payload, read_payload};
        let case = ReviewCaseId(uuid::Uuid::from_u128(id));
        let bytes = payload(case, day("2026-03-02"), &event).unwrap();
        prop_assert_eq!(read_payload(event.kind().word(), &bytes).unwrap(), (case, day("2026-03-02"), event.clone()));
        prop_assert!(read_payload("stated", &bytes).is_err(), "no entry of a promise is taken for one of HR");
    }
}
