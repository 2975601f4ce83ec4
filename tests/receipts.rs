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
