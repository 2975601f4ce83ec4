//! The table of calls: what the interface is written against, and what a wrong call gets.

use std::fs;
use std::path::Path;

use crate::desk::{Desk, MONDAY, PASSPHRASE, day, each, list, text};
use evenkeel_core::api;
use evenkeel_core::door::{Door, Request};
use evenkeel_core::time::World;
use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::Cost;
use evenkeel_core::vault::{Vault, VaultKind};
use serde_json::{Value, json};
use tempfile::TempDir;

#[test]
fn the_interfaces_types_are_those_of_the_core() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/api/generated.ts");
    let written = api::typescript().unwrap_or_else(|clashes| panic!("declared differently in two places: {clashes:?}"));
    let found = fs::read_to_string(&path).unwrap_or_default();
    if found == written && std::env::var_os("EVENKEEL_WRITE").is_none() {
        return;
    }
    assert!(
        std::env::var_os("CI").is_none() || found == written,
        "ui/api/generated.ts is not what the core says: run cargo test and commit it"
    );
    fs::write(&path, written).expect("ui/api/generated.ts is written");
    println!("ui/api/generated.ts was written anew from the types of the core.");
}

#[test]
fn every_call_describes_itself() {
    let desk = Desk::new();
    let described = desk.ask("api.describe", json!(null));
    let names: Vec<&str> = api::endpoints().iter().map(|endpoint| endpoint.name).collect();
    assert_eq!(each(&described, "name"), names);
    for call in list(&described) {
        let name = text(&call["name"]);
        assert!(["query", "command", "draft", "door"].contains(&text(&call["kind"])), "{name}");
        assert!(!list(&call["who"]).is_empty(), "{name} is for somebody");
        assert!(!text(&call["input"]).is_empty() && !text(&call["output"]).is_empty(), "{name} says its types");
        assert!(
            text(&call["kind"]) != "command" || text(&call["output"]).starts_with("Done<"),
            "{name} answers what was done"
        );
    }
    let mut unique = names.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), names.len(), "no name stands twice");
}

#[test]
fn every_call_lives_under_the_name_of_its_feature() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("core");
    for endpoint in api::endpoints() {
        let (feature, verb) = endpoint.name.split_once('.').expect("feature.verb");
        let there = ["", ".rs"].iter().any(|ending| root.join(format!("{feature}{ending}")).exists());
        assert!(there || matches!(feature, "import" | "export"), "{} has no module", endpoint.name);
        assert!(verb.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'), "{}", endpoint.name);
    }
}

#[test]
fn a_call_that_is_not_in_the_table_and_an_input_that_does_not_fit_break_nothing() {
    let desk = Desk::new();
    let unknown = desk.refused("people.vanish", json!({}));
    assert_eq!((&unknown["kind"], &unknown["key"]), (&json!("broken"), &json!("failure-no-such-call")));
    for input in
        [json!(null), json!([]), json!("x"), json!({ "person": 7 }), json!({ "person": "not an id" }), json!({})]
    {
        let failure = desk.refused("one_on_ones.plan", input.clone());
        assert_eq!((&failure["kind"], &failure["key"]), (&json!("broken"), &json!("failure-input")), "{input}");
    }
    desk.anna();
}

#[test]
fn in_front_of_a_locked_vault_only_the_door_answers() {
    let mut desk = Desk::locked();
    desk.knock();
    for endpoint in api::endpoints().iter().filter(|endpoint| endpoint.kind() != "door") {
        let failure = desk.refused(endpoint.name, json!({}));
        assert_eq!(
            (&failure["kind"], &failure["key"]),
            (&json!("refused"), &json!("vault-locked")),
            "{}",
            endpoint.name
        );
    }
    let status = desk.ask("vault.status", json!(null));
    assert_eq!((&status["state"], &status["kind"]), (&json!("locked"), &Value::Null));
}

#[test]
fn a_reviewers_vault_may_not_make_the_calls_of_a_center() {
    let folder = TempDir::new().unwrap();
    let world = World::on_day(day(MONDAY));
    let made = Vault::create(folder.path(), VaultKind::Review, PASSPHRASE, Cost::FLOOR, Durability::Synced, &world);
    let (vault, _) = made.unwrap_or_else(|failure| panic!("a reviewer's vault: {failure:?}"));
    vault.close().unwrap_or_else(|failure| panic!("it closes: {failure:?}"));
    let door = Door::to_vault(folder.path().into());
    let call = |name: &str, input: Value| door.call(Request { name: name.to_owned(), input, rehearse: false });
    assert_eq!(call("vault.unlock", json!({ "passphrase": PASSPHRASE }))["ok"]["kind"], "review");
    for endpoint in api::endpoints().iter().filter(|endpoint| endpoint.kind() != "door") {
        // A reviewer is brought receipts too, exchanges files, and has a Today.
        let common = matches!(
            endpoint.name.split('.').next(),
            Some("today" | "settings" | "history" | "export" | "laptops" | "reviews" | "review_cases")
        ) || endpoint.name == "commitments.verify";
        let common = common && endpoint.who.contains(&VaultKind::Review);
        let failure = &call(endpoint.name, json!({}))["failure"];
        let refused = failure["kind"] == "not_allowed" && failure["key"] == "failure-other-vault";
        assert_eq!(refused, !common, "{}: {failure}", endpoint.name);
    }
}
