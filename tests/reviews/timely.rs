//! What is asked about a time, and what goes when its time is over.

use super::Two;
use crate::desk::{Desk, each, everything, list, said};
use serde_json::{Value, json};

/// A desk that is another laptop than the one that every story begins as: a restore gives it keys of its own.
fn another() -> Desk {
    let desk = Desk::new();
    let backup = desk.ask("vault.back_up", json!(null))["id"].take();
    desk.ask("vault.restore", json!({ "backup": backup }));
    desk
}

#[test]
fn one_card_is_one_laptops() {
    let two = Two::paired();
    let south = another();
    let zuid = two.hr.accepts(&south, "Center Zuid", "center");
    let card = two.center.ask("laptops.card", json!(null))["text"].take();
    let refused = two.hr.refused("laptops.read_card", json!({ "text": card, "laptop": zuid }));
    assert_eq!(refused["key"], "card-of-another-laptop");
    assert!(said(&refused).starts_with("This is the card of Center Noord, not a new one of Center Zuid."));
    let input = json!({ "card": card, "name": "Center Zuid", "kind": "center", "compared": true, "laptop": zuid });
    assert_eq!(two.hr.refused("laptops.accept", input)["key"], "card-of-another-laptop");
    assert_eq!(each(&two.hr.ask("laptops.list", json!(null)), "formerKeys"), [&json!(0), &json!(0)]);
}

#[test]
fn what_lies_before_the_time_that_was_asked_about_stays_here() {
    let two = Two::paired();
    let anna = two.center.anna();
    two.center.promised(&anna, "Two days of coaching a month", "2026-06-01");
    let moved = |position: &str, on: &str| {
        let input = json!({ "person": anna, "kind": "lateral", "position": position, "on": on });
        two.center.act("career.record_transition", input)
    };
    moved("Planner", "2026-01-12");
    moved("Coach", "2026-02-23");
    let leaves = |with: Value| {
        let request = two.asked(with);
        let preview = two.center.ask("reviews.preview", json!({ "request": request }));
        let person = &preview["people"][0];
        let told = |facts: &str, field: &str| -> Vec<String> {
            list(&person[facts]).iter().map(|fact| fact[field].as_str().unwrap().to_owned()).collect()
        };
        (told("transitions", "to"), told("assignments", "position"))
    };
    let (moves, jobs) = leaves(json!({}));
    assert_eq!((moves.join(", "), jobs.join(", ")), ("Planner, Coach".to_owned(), "Agent, Planner, Coach".to_owned()));
    let (moves, jobs) = leaves(json!({ "since": "2026-02-01" }));
    assert_eq!((moves.join(", "), jobs.join(", ")), ("Coach".to_owned(), "Planner, Coach".to_owned()));
}

#[test]
fn in_a_center_what_hr_asked_goes_when_nobody_can_open_it_any_more() {
    let mut two = Two::paired();
    let anna = two.center.anna();
    two.center.promised(&anna, "Senior agent", "2026-06-01");
    let with = json!({ "reason": "A word about the orchard", "names": ["Anna Bakker", "Sanne de Groot"] });
    two.asked(with);
    let today = |desk: &Desk| each(&desk.ask("today.show", json!(null))["lines"], "kind").contains(&&json!("hr_asks"));
    // It is wanted by 20 March, and can be opened for thirty days more.
    assert_eq!(two.center.on("2026-04-19").ask("vault.housekeep", json!(null))["packetsGone"], 0);
    assert!(two.center.raw(everything).contains("orchard"), "on its last day it stands there");
    assert!(today(&two.center));
    assert_eq!(two.center.on("2026-04-20").ask("vault.housekeep", json!(null))["packetsGone"], 1);
    let text = two.center.raw(everything);
    assert!(!text.contains("orchard") && !text.contains("Sanne de Groot"), "gone, from the history too");
    assert!(!today(&two.center));
    let request = two.center.ask("reviews.requests", json!(null))[0].take();
    assert_eq!(
        (&request["state"], each(&request["asked"]["names"], "name")),
        (&json!("declined"), vec![&json!("Anna Bakker")])
    );
    assert_eq!(two.center.ask("vault.housekeep", json!(null))["packetsGone"], 0);
}

#[test]
fn a_backup_that_is_put_back_brings_nothing_back_whose_time_is_over() {
    let mut two = Two::paired();
    two.center.promised(&two.center.anna(), "Senior agent by the lighthouse", "2026-06-01");
    two.reviewed(json!({}));
    let backup = two.hr.ask("vault.back_up", json!(null))["id"].take();
    two.hr.on("2026-05-02").ask("vault.housekeep", json!(null));
    assert!(!two.hr.raw(everything).contains("lighthouse"));
    two.hr.ask("vault.restore", json!({ "backup": backup }));
    assert!(!two.hr.raw(everything).contains("lighthouse"), "it went again with the restore");
}

#[test]
fn a_packet_with_an_early_last_day_takes_nothing_away_that_may_be_read_until_a_later_one() {
    let mut two = Two::paired();
    let promise = two.center.promised(&two.center.anna(), "Senior agent by the lighthouse", "2026-06-01");
    two.reviewed(json!({}));
    two.center.on("2026-03-03");
    two.hr.on("2026-03-03");
    let request = two.asked(json!({}));
    let made = two.center.act("reviews.make", json!({ "request": request, "expires": "2026-03-05" }));
    let file = two.hr.handed(&two.center, &made["document"]);
    two.hr.act("reviews.take", json!({ "file": file }));
    let page = two.hr.ask("reviews.promise", json!({ "commitment": promise }));
    assert_eq!(
        (&page["asOf"], &page["expires"]),
        (&json!("2026-03-03"), &json!("2026-05-01")),
        "known as of the newest"
    );
    two.hr.on("2026-03-06").ask("vault.housekeep", json!(null));
    assert!(two.hr.raw(everything).contains("lighthouse"), "the first packet can be read for sixty days");
    two.hr.on("2026-05-02").ask("vault.housekeep", json!(null));
    assert!(!two.hr.raw(everything).contains("lighthouse"));
}

#[test]
fn a_narrower_question_takes_nothing_away_of_what_hr_knows_of_earlier() {
    let two = Two::paired();
    let anna = two.center.anna();
    let promise = two.center.promised(&anna, "Two days of coaching a month", "2026-06-01");
    for (position, on) in [("Planner", "2026-01-12"), ("Coach", "2026-02-23")] {
        let input = json!({ "person": anna, "kind": "lateral", "position": position, "on": on });
        two.center.act("career.record_transition", input);
    }
    two.reviewed(json!({}));
    two.reviewed(json!({ "since": "2026-02-01" }));
    let page = two.hr.ask("reviews.promise", json!({ "commitment": promise }));
    let mut moves = each(&page["transitions"], "to");
    moves.sort_by_key(|position| position.to_string());
    assert_eq!(moves, ["Coach", "Planner"], "each of them once");
}

#[test]
fn a_request_with_a_wish_that_nobody_knows_asks_for_nobody() {
    let two = Two::paired();
    let wish = json!({
        "laptop": two.noord, "reason": "The yearly look at promises", "which": "all", "answerBy": "2026-03-20",
        "people": ["Anna Bakker"],
    });
    two.hr.refused("reviews.ask", wish);
}
