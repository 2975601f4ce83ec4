//! Slips that are signed and receipts that are taken home: each is about one entry, and stays about that one.

use super::agreed;
use crate::desk::{Desk, list, problems, terms, text};
use serde_json::{Value, json};

fn slip(desk: &Desk, promise: &Value) -> String {
    text(&desk.ask("commitments.handed", json!({ "commitment": promise }))["slipCode"]).to_owned()
}

#[test]
fn an_answer_on_paper_bears_the_code_of_its_own_slip() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    let first = slip(&desk, &promise);
    let sloppy = format!(" {}-{} ", first[..3].to_lowercase(), &first[3..]);
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "paper", "slipCode": sloppy }));
    assert_eq!(desk.promise(&promise)["answer"]["slipCode"], first);
    desk.on_promise("claim", &promise, json!({}));
    let second = slip(&desk, &promise);
    assert_ne!(first, second, "agreeing is not confirming");
    let wrong = desk.promise_refuses("confirm", &promise, json!({ "kept": true, "way": "paper", "slipCode": first }));
    assert_eq!(problems(&wrong), ["slipCode: slip-code-other"]);
    desk.on_promise("confirm", &promise, json!({ "kept": true, "way": "paper", "slipCode": second }));
    assert_eq!(desk.state(&promise), "kept");
}

#[test]
fn a_slip_of_older_terms_agrees_to_nothing_newer() {
    let desk = Desk::new();
    let promise = desk.promised(&desk.anna(), "The coach training", "2026-06-01");
    let first = slip(&desk, &promise);
    desk.done("commitments.restate", terms(json!({ "commitment": promise }), "Half of it", "2026-06-01", json!({})));
    let signed = |code: &str| json!({ "answer": "agree", "way": "paper", "slipCode": code });
    let old = desk.promise_refuses("answer", &promise, signed(&first));
    assert_eq!(list(&old["problems"])[0]["field"], "slipCode");
    desk.on_promise("answer", &promise, signed(&slip(&desk, &promise)));
    assert_eq!(desk.state(&promise), "active");
}

#[test]
fn a_receipt_of_an_answer_says_what_was_answered_and_not_what_was_stated_later() {
    let (desk, _, promise) = agreed();
    let answered = desk.promise(&promise)["events"][0]["entry"].take();
    desk.act("commitments.inherit", json!({ "to": { "person": null, "name": "Joost Vermeer" } }));
    desk.on_promise("succeed", &promise, json!({ "answer": "renegotiates", "words": "There is less money" }));
    let less = terms(json!({ "commitment": promise }), "A booklet", "2027-06-01", json!({}));
    desk.done("commitments.restate", less);
    let receipt = desk.receipt(&promise, Some(&answered));
    assert!(receipt.contains("The chat training") && receipt.contains("1 June 2026"), "{receipt}");
    assert!(!receipt.contains("booklet") && !receipt.contains("2027"), "{receipt}");
    assert_eq!(desk.verified(&receipt)["wordsAltered"], false);
    let again = terms(json!({ "commitment": promise }), "Nothing", "2029-06-01", json!({}));
    desk.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    assert_eq!(desk.refused("commitments.restate", again)["key"], "promise-terms-agreed", "renegotiated once");
}

#[test]
fn a_receipt_says_the_same_promise_in_every_language_and_is_read_from_a_file_too() {
    let desk = Desk::new();
    desk.act("settings.change", json!({ "leaderName": "Marieke de Wit" }));
    let promise = desk.promised(&desk.anna(), "The chat training", "2026-06-01");
    for language in ["en", "nl", "nb"] {
        let paper = desk.ask("commitments.receipt", json!({ "commitment": promise, "language": language }));
        assert!(text(&paper["qr"]).starts_with("<svg") && text(&paper["words"]).contains("The chat training"));
        let unsaid = text(&paper["words"]).split_whitespace().find(|word| word.starts_with("receipt-"));
        assert_eq!(unsaid, None, "{}", paper["words"]);
        let receipt = desk.saved(&paper["text"]);
        let file = desk.choose_text("anna.txt", &receipt);
        let check = desk.ask("commitments.verify", json!({ "file": file }));
        assert_eq!((&check["verdict"], &check["words"]), (&json!("still_there"), &paper["words"]));
        assert_eq!((&check["to"], &check["commitment"]), (&json!("Anna Bakker"), &promise));
        assert_eq!((&check["sixWords"], list(&check["keyWords"]).len()), (&paper["sixWords"], 8));
    }
}
