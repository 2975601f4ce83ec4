//! HR's reviews: two laptops that never meet on a network hand each other files.

mod packets;
mod private;
mod refused;
mod timely;

pub use private::readable;

use crate::desk::{Desk, each, list, problems, said, text};
use serde_json::{Value, json};

/// A center and HR, paired.
pub struct Two {
    pub center: Desk,
    pub hr: Desk,
    /// The center as HR knows it.
    pub noord: Value,
    /// HR as the center knows it.
    pub marieke: Value,
}

impl Two {
    pub fn paired() -> Two {
        Two::with(Desk::new())
    }

    /// This center and HR, paired.
    pub fn with(center: Desk) -> Two {
        let hr = Desk::of_hr();
        let noord = hr.accepts(&center, "Center Noord", "center");
        let marieke = center.accepts(&hr, "HR, Marieke", "hr");
        Two { center, hr, noord, marieke }
    }

    /// What HR asks, with what else `reviews.ask` takes.
    pub fn asks(&self, with: Value) -> Value {
        let input = json!({
            "laptop": self.noord, "reason": "The yearly look at promises", "which": "all", "answerBy": "2026-03-20",
        });
        self.hr.act("reviews.ask", crate::desk::with_fields(input, with))
    }

    /// The same, taken by the center; answers the request.
    pub fn asked(&self, with: Value) -> Value {
        let asked = self.asks(with);
        let file = self.center.handed(&self.hr, &asked["document"]);
        self.center.act("reviews.take_request", json!({ "file": file }))
    }

    /// The packet that answers a new request, on HR's laptop and not opened yet; answers the chosen file.
    pub fn made(&self, with: Value) -> String {
        let request = self.asked(with);
        let made = self.center.act("reviews.make", json!({ "request": request }));
        self.hr.handed(&self.center, &made["document"])
    }

    /// The same, taken; answers the packet.
    pub fn reviewed(&self, with: Value) -> Value {
        let file = self.made(with);
        self.hr.act("reviews.take", json!({ "file": file }))
    }
}

#[test]
fn two_laptops_are_paired_by_their_cards_and_eight_words() {
    let (center, hr) = (Desk::new(), Desk::of_hr());
    let card = center.ask("laptops.card", json!(null));
    assert_eq!(list(&card["words"]).len(), 8);
    assert!(text(&card["qr"]).starts_with("<svg"));
    assert_eq!(center.saved(&card["document"]), text(&card["text"]));
    let read = hr.ask("laptops.read_card", json!({ "text": format!("Hi Marieke,\n{}Bye", text(&card["text"])) }));
    assert_eq!((&read["trust"], &read["words"]), (&json!("first"), &card["words"]));
    assert_eq!(hr.ask("laptops.list", json!(null)), json!([]), "nothing is accepted by reading");
    let accept =
        |compared: bool| json!({ "card": read["card"], "name": "Noord", "kind": "center", "compared": compared });
    assert_eq!(problems(&hr.refused("laptops.accept", accept(false))), ["compared: card-compare-first"]);
    hr.act("laptops.accept", accept(true));
    let again = hr.ask("laptops.read_card", json!({ "text": card["text"] }));
    assert_eq!((&again["trust"], &again["name"]), (&json!("known"), &json!("Noord")));
    assert_eq!(hr.refused("laptops.accept", accept(true))["key"], "laptop-known-already");
    assert_eq!(center.ask("laptops.read_card", json!({ "text": card["text"] }))["trust"], "own");
}

#[test]
fn other_keys_for_a_known_laptop_are_told_loudly() {
    let two = Two::paired();
    let stranger = Desk::at(Desk::new().path());
    stranger.unlock(crate::desk::PASSPHRASE).unwrap();
    // Every desk of a story begins as a copy; a restore gives this one keys of its own.
    let backup = stranger.ask("vault.back_up", json!(null))["id"].take();
    stranger.ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    let card = stranger.ask("laptops.card", json!(null))["text"].take();
    let read = two.hr.ask("laptops.read_card", json!({ "text": card, "laptop": two.noord }));
    assert_eq!(read["trust"], "changed");
    assert!(said(&read["sentence"]).starts_with("Take care: these are other keys than those of Center Noord"));
    assert_ne!(read["words"], read["wordsBefore"]);
    assert_eq!(
        two.hr.ask("laptops.read_card", json!({ "text": card }))["trust"],
        "first",
        "nobody's, as far as it says"
    );
    let input = json!({ "card": read["card"], "name": "Center Noord", "kind": "center", "compared": true, "laptop": two.noord });
    two.hr.act("laptops.accept", input);
    let laptops = two.hr.ask("laptops.list", json!(null));
    assert_eq!((list(&laptops).len(), &laptops[0]["formerKeys"], &laptops[0]["words"]), (1, &json!(1), &read["words"]));
    two.hr.act("history.undo", json!(null));
    assert_eq!(two.hr.ask("laptops.list", json!(null))[0]["words"], read["wordsBefore"]);
}

#[test]
fn a_card_that_was_copied_badly_is_refused_by_name() {
    let desk = Desk::new();
    let card = text(&desk.ask("laptops.card", json!(null))["text"]).to_owned();
    let refused = |text: &str| desk.refused("laptops.read_card", json!({ "text": text }))["key"].take();
    assert_eq!(refused("no card"), "card-not-a-card");
    assert_eq!(refused(&card.replace("LAPTOP 1", "LAPTOP 2")), "card-newer");
    assert_eq!(refused(&card[..card.len() / 2]), "card-damaged");
    assert_eq!(refused(&"x".repeat(70_000)), "card-too-large");
}

#[test]
fn a_request_is_looked_at_before_it_is_taken_and_waits_until_it_is_answered() {
    let two = Two::paired();
    let (anna, daan) = (two.center.anna(), two.center.daan());
    let asked = two.asks(json!({ "names": ["Anna Bakker", "anna  bakker", "Nobody Here"], "kinds": ["promotion"] }));
    assert_eq!(asked["expires"], "2026-04-19", "thirty days after the answer was wanted");
    let file = two.center.handed(&two.hr, &asked["document"]);
    let read = two.center.ask("reviews.read_request", json!({ "file": file }));
    assert_eq!((&read["sound"], &read["from"]), (&json!(true), &json!("HR, Marieke")), "{read}");
    assert_eq!(read["laptop"], two.marieke);
    let names = &read["asked"]["names"];
    assert_eq!(each(names, "name"), ["Anna Bakker", "Nobody Here", "anna bakker"]);
    assert_eq!((&names[0]["people"], &names[1]["people"]), (&json!([anna]), &json!([])));
    assert_eq!(two.center.ask("reviews.requests", json!(null)), json!([]), "nothing is taken by looking");
    let request = two.center.act("reviews.take_request", json!({ "file": file }));
    assert_eq!(request, asked["request"], "the same on both laptops");
    let again = two.center.ask("reviews.read_request", json!({ "file": file }));
    assert_eq!((&again["sound"], &again["fault"]), (&json!(false), &json!("replayed")));
    let line = two.center.ask("reviews.requests", json!(null))[0].take();
    assert_eq!((&line["state"], &line["name"], &line["late"]), (&json!("open"), &json!("HR, Marieke"), &json!(false)));
    assert!(!line.to_string().contains(text(&daan)));
    two.center.act("reviews.decline", json!({ "request": request }));
    assert_eq!(two.center.ask("reviews.requests", json!(null))[0]["state"], "declined");
}

#[test]
fn a_request_of_a_laptop_that_nobody_accepted_is_refused_with_its_eight_words() {
    let (center, hr) = (Desk::new(), Desk::of_hr());
    let noord = hr.accepts(&center, "Noord", "center");
    let asked = hr
        .act("reviews.ask", json!({ "laptop": noord, "reason": "Why not", "which": "open", "answerBy": "2026-03-20" }));
    let file = center.handed(&hr, &asked["document"]);
    let read = center.ask("reviews.read_request", json!({ "file": file }));
    assert_eq!(read["fault"], "unknown_sender");
    assert_eq!(read["words"], hr.ask("laptops.card", json!(null))["words"]);
    assert_eq!(center.refused("reviews.take_request", json!({ "file": file }))["key"], "packet-unknown-sender");
    center.accepts(&hr, "HR", "hr");
    assert_eq!(center.ask("reviews.read_request", json!({ "file": file }))["sound"], true, "once it was accepted");
}

#[test]
fn a_request_needs_a_center_that_was_paired_a_reason_and_a_day() {
    let two = Two::paired();
    let input = json!({ "reason": " ", "which": "all", "answerBy": "2026-02-01", "since": "2026-02-01", "until": "2026-01-01" });
    let refused = problems(&two.hr.refused("reviews.ask", input));
    let expected = [
        "laptop: review-pair-first",
        "reason: review-needs-reason",
        "until: review-period-backwards",
        "answerBy: review-answer-by",
    ];
    assert_eq!(refused, expected);
    let rehearsed = two.hr.rehearse(
        "reviews.ask",
        json!({ "laptop": two.noord, "reason": "A try", "which": "all", "answerBy": "2026-03-20" }),
    );
    assert_eq!(rehearsed["value"]["document"], json!(null), "no file leaves that nobody remembers");
    two.hr.act("laptops.forget", json!({ "laptop": two.noord }));
    let input = json!({ "laptop": two.noord, "reason": "Again", "which": "all", "answerBy": "2026-03-20" });
    assert_eq!(two.hr.refused("reviews.ask", input)["key"], "laptop-forgotten");
}
