//! The receipt of a promise: given in the same minute, and checked in a terminal, with the vault or without it.

use std::io;
use std::path::Path;

use evenkeel_core::exchange::verifying::{self, Outcome, Terminal};
use serde_json::{Value, json};

use crate::desk::{Desk, PASSPHRASE, list, text};

const WHAT: &str = "Team lead of the evening team";

/// A terminal where the vault's passphrase is typed.
#[derive(Default)]
struct Paper {
    said: String,
}

impl Terminal for Paper {
    fn say(&mut self, text: &str) {
        self.said.push_str(&format!("{text}\n"));
    }

    fn complain(&mut self, text: &str) {
        self.say(text);
    }

    fn ask_passphrase(&mut self, _: &str) -> io::Result<String> {
        Ok(PASSPHRASE.to_owned())
    }
}

/// What `evenkeel verify` says about a receipt, and how it ends.
fn verified(receipt: &str, vault: Option<&Path>, language: &str) -> (String, Outcome) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("receipt.txt");
    std::fs::write(&file, receipt).expect("a file");
    let mut arguments = vec![file.display().to_string(), "--language".to_owned(), language.to_owned()];
    arguments.extend(vault.into_iter().flat_map(|vault| ["--vault".to_owned(), vault.display().to_string()]));
    let mut paper = Paper::default();
    let outcome = verifying::run(&arguments, None, &mut paper);
    (paper.said, outcome)
}

fn promised(desk: &Desk) -> Value {
    let elif = desk.elif();
    desk.act("commitments.make", json!({ "person": elif, "what": WHAT, "due": "2027-06-01", "promisor": { "person": null, "name": "Anna Berg" } }))
}

fn receipt(desk: &Desk, promise: &Value, language: &str) -> Value {
    desk.ask("commitments.receipt", json!({ "commitment": promise, "language": language }))
}

#[test]
fn a_receipt_says_the_promise_in_each_language_and_on_paper() {
    let desk = Desk::new();
    let promise = promised(&desk);
    for (language, due) in
        [("en", "Tuesday 1 June 2027"), ("nl", "dinsdag 1 juni 2027"), ("nb", "tirsdag 1. juni 2027")]
    {
        let paper = receipt(&desk, &promise, language);
        let words = text(&paper["words"]);
        for said in [WHAT, due, "Anna Berg", "Elif"] {
            assert!(words.contains(said), "{said} in {words}");
        }
        assert!(desk.saved(&paper["text"]).starts_with(words), "the file begins with the words that were signed");
        assert!(!words.contains("receipt-"), "every key has its words: {words}");
        assert!(text(&paper["qr"]).starts_with("<svg"));
        assert_eq!(list(&paper["sixWords"]).len(), 6);
        assert!(text(&paper["pdf"]["name"]).ends_with(".pdf"));
    }
}

#[test]
fn a_terminal_follows_the_promise_while_the_vault_is_open_in_a_window() {
    let desk = Desk::new();
    let promise = promised(&desk);
    let file = desk.saved(&receipt(&desk, &promise, "nl")["text"]);
    let vault = Some(desk.path());

    let (said, outcome) = verified(&file, None, "en");
    assert!(said.contains("This receipt is genuine") && outcome == Outcome::Genuine, "{said}");
    let (said, outcome) = verified(&file, vault, "en");
    assert!(said.contains("still there as it was, and nothing was added") && outcome == Outcome::Genuine, "{said}");

    let moved = json!({ "commitment": promise, "due": "2027-09-01", "cause": "cover_leave", "words": "The cover begins later", "notToldYet": true });
    desk.act("commitments.move", moved);
    let (said, outcome) = verified(&file, vault, "en");
    assert!(said.contains("Something was added to it since") && outcome == Outcome::Genuine, "{said}");
    assert!(said.contains("The cover begins later"), "what was added is told: {said}");

    let other = Desk::new();
    let (said, outcome) = verified(&file, Some(other.path()), "en");
    assert!(said.contains("not in this record") && outcome == Outcome::NotGenuine, "{said}");
    let (said, outcome) = verified(&file.replace("1 juni", "1 mei"), vault, "en");
    assert!(said.contains("words of this receipt were altered") && outcome == Outcome::NotGenuine, "{said}");
    assert!(said.contains(WHAT) && said.contains("Tuesday 1 June 2027"), "what was signed is told instead: {said}");
}

#[test]
fn six_words_alone_are_no_receipt_and_whoever_types_them_is_told_where_to_compare_them() {
    let desk = Desk::new();
    let promise = promised(&desk);
    let paper = receipt(&desk, &promise, "en");
    let words: Vec<&str> = list(&paper["sixWords"]).iter().map(text).collect();
    for typed in [words.join(" "), words.join(", ").to_uppercase()] {
        let check = desk.ask("commitments.verify", json!({ "text": typed }));
        assert_eq!(check["verdict"], "unreadable");
        assert_eq!(check["sentence"]["key"], "receipt-six-words-alone");
    }
    let other = desk.ask("commitments.verify", json!({ "text": "six other words of any kind" }));
    assert_eq!(other["sentence"]["key"], "receipt-not-a-receipt");
}

#[test]
fn the_receipt_that_a_promise_is_given_by_is_that_of_its_newest_move() {
    let desk = Desk::new();
    let promise = promised(&desk);
    let stands = || desk.ask("commitments.show", json!({ "commitment": promise }))["receipt"].clone();
    let first = stands();
    desk.act(
        "commitments.move",
        json!({ "commitment": promise, "due": "2027-09-01", "cause": "budget", "notToldYet": true }),
    );
    let moved = stands();
    assert_ne!(first, moved);
    let paper = desk.ask("commitments.receipt", json!({ "commitment": promise, "entry": moved, "language": "en" }));
    let words = text(&paper["words"]);
    assert!(words.contains("1 September 2027") && words.contains("1 June 2027"), "both dates stand on it: {words}");
    desk.act("history.undo", Value::Null);
    assert_eq!(stands(), first, "a move that was struck gives no receipt");
}
