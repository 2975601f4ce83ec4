//! HR's list of titles beside the ledger: a title without duties, duties without a title, and nobody's position changed.

use super::career;
use crate::desk::{Desk, each, list, problems, said, text};
use serde_json::{Value, json};

/// A team with numbers, in which Daan acts as team leader since January and Elif is an agent still.
fn team(desk: &Desk) -> [Value; 3] {
    let people = [("Anna Bakker", "E-1"), ("Daan Visser", "E-2"), ("Elif Demir", "E-3")].map(|(name, number)| {
        let person = desk.person(name);
        desk.act("people.correct", json!({ "person": person, "employeeNumber": number }));
        person
    });
    let acting = json!({
        "person": people[1], "position": "Teamleider", "kind": "acting", "from": "2026-01-05", "plannedEnd": "2026-04-30",
    });
    desk.act("people.assign", acting);
    people
}

fn sentences(answer: &Value) -> Vec<String> {
    list(&answer["differences"]).iter().map(|line| said(&line["message"])).collect()
}

#[test]
fn the_list_finds_a_title_without_duties_and_duties_without_a_title() {
    let desk = Desk::new();
    let [anna, daan, elif] = team(&desk);
    let file = desk.choose("positions_nl.csv");
    let preview = desk.ask("import.preview_positions", json!({ "file": file }));
    let fields = ["employee_number", "name", "title", "from", "to", "duties"];
    assert_eq!(each(&preview["columns"], "field"), fields.map(|field| json!(field)).each_ref());
    assert_eq!((&preview["people"], &preview["problems"]), (&json!(3), &json!([])));
    let told = sentences(&preview);
    for sentence in [
        "Nobody here is called Niemand Bekend.",
        "Anna Bakker has the title Teamleider since Monday 2 March 2026, and does not work as that.",
        "Daan Visser works as Teamleider since Monday 5 January 2026 without the title.",
        "Agent of Elif Demir ended on Wednesday 31 December 2025 in the list; here it goes on.",
    ] {
        assert!(told.contains(&sentence.to_owned()), "{sentence} is among {told:#?}");
    }
    let mapping = each(&preview["columns"], "field");
    let done = desk.done("import.positions", json!({ "file": file, "mapping": mapping }));
    assert_eq!(done["value"]["people"], 3);
    assert_eq!(done["value"]["skipped"], 1);
    let beside = career(&desk, &anna)["titles"].take();
    assert_eq!(each(&beside["titles"], "title"), [&json!("Agent"), &json!("Teamleider")]);
    assert!(each(&beside["differences"], "difference").iter().any(|found| found["finding"] == "title_without_duties"));
    let acting = career(&desk, &daan)["titles"]["differences"].take();
    let found = list(&acting).iter().find(|line| line["difference"]["finding"] == "duties_without_title").unwrap();
    assert_eq!(found["difference"]["kind"], "acting", "it says how he fills it");
    assert_eq!(career(&desk, &elif)["position"], "Agent", "the list changes nobody's position");
    assert_eq!(desk.page(&anna)["position"], "Agent");
    // Once they are written down the difference is gone, without another import.
    desk.act("career.record_transition", json!({ "person": anna, "kind": "promotion", "position": "Teamleider" }));
    let beside = career(&desk, &anna)["titles"]["differences"].take();
    assert_eq!(beside, json!([]));
}

#[test]
fn the_next_list_takes_the_place_of_the_last_and_one_undo_brings_it_back() {
    let desk = Desk::new();
    let [anna, ..] = team(&desk);
    let mapping = json!(["name", "title", "from"]);
    let import = |csv: &str| {
        let file = desk.choose_text("titles.csv", csv);
        desk.act("import.positions", json!({ "file": file, "mapping": mapping }))
    };
    import("Name;Title;From\nAnna Bakker;Agent;2024-01-08\n");
    import("Name;Title;From\nAnna Bakker;Coach;2024-01-08\n");
    let titles = |desk: &Desk| text(&career(desk, &anna)["titles"]["titles"][0]["title"]).to_owned();
    assert_eq!(titles(&desk), "Coach");
    desk.act("history.undo", json!({}));
    assert_eq!(titles(&desk), "Agent");
    let file = desk.choose_text("titles.csv", "Name;Title;From\nAnna Bakker;Agent;2024-01-08\n");
    let again = desk.ask("import.preview_positions", json!({ "file": file }));
    assert_eq!(again["remembered"], true);
}

#[test]
fn a_line_that_cannot_be_read_names_its_place_and_a_cause_is_never_read() {
    let desk = Desk::new();
    team(&desk);
    let csv = "Name;Title;From;Reason of absence\nAnna Bakker;Agent;someday;flu\n;Agent;2024-01-08;\nDaan Visser;Agent;;\nElif Demir;Agent;2024-01-08;\n";
    let file = desk.choose_text("titles.csv", csv);
    let preview = desk.ask("import.preview_positions", json!({ "file": file }));
    assert_eq!(preview["columns"][3]["dropped"], true);
    assert!(!preview.to_string().contains("flu"));
    let told: Vec<(Value, Value)> = list(&preview["problems"])
        .iter()
        .map(|problem| (problem["line"].clone(), problem["message"]["key"].clone()))
        .collect();
    assert_eq!(
        told,
        [
            (json!(2), json!("import-row-not-a-date")),
            (json!(3), json!("import-row-no-name")),
            (json!(4), json!("import-titles-no-from")),
        ]
    );
    let mapping = json!(["name", "title", "from", null]);
    let refused = desk.refused("import.positions", json!({ "file": file, "mapping": mapping }));
    assert_eq!((&refused["key"], &refused["args"]["count"]), (&json!("import-lines-broken"), &json!(3)));
    let done = desk.act("import.positions", json!({ "file": file, "mapping": mapping, "skipBroken": true }));
    assert_eq!((&done["people"], &done["skipped"]), (&json!(1), &json!(3)));
    let half = desk.refused("import.positions", json!({ "file": file, "mapping": ["name", null, null, null] }));
    assert_eq!(problems(&half), ["mapping: import-titles-columns"]);
}
