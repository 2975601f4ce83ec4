//! What people may ask of their data, what goes when its time is over, and where a working note never goes.

use std::fs;

use crate::desk::{Desk, MONDAY, PASSPHRASE, each, everything, list, on_disk, problems, text};
use serde_json::{Value, json};

/// What the leader wrote for themselves.
const PLANTED: &str = "thinks of the vineyard in Umbria";
/// One word of it.
const WORD: &str = "vineyard";

/// A desk at which a working note about Anna was written, kept, and another is being typed.
fn noted() -> (Desk, Value, Value) {
    let desk = Desk::new();
    let anna = desk.anna();
    let meeting = desk.act("meeting.start", json!({ "person": anna }));
    let talk = format!("A good talk.\n! me: call planning\n# {PLANTED}");
    desk.ask("meeting.keep_draft", json!({ "meeting": meeting, "text": talk }));
    desk.act("meeting.finish", json!({ "meeting": meeting, "text": talk }));
    let note = desk.page(&anna)["notes"][0]["note"].take();
    desk.act("one_on_ones.keep_note", json!({ "note": note, "kept": true }));
    let next = desk.planned(&anna, "2026-03-16");
    desk.ask("meeting.keep_draft", json!({ "meeting": next, "text": format!("# {PLANTED}") }));
    (desk, anna, meeting)
}

#[test]
fn a_working_note_is_in_no_answer_but_the_leaders_own_page() {
    let (desk, anna, meeting) = noted();
    let mut seen = vec![
        desk.saved(&desk.ask("export.everything", json!(null))),
        desk.ask("one_on_ones.agreed", json!({ "meeting": meeting })).to_string(),
        desk.page(&anna)["timeline"].to_string(),
        desk.page(&anna)["summary"].to_string(),
    ];
    for word in PLANTED.split(' ') {
        seen.push(desk.ask("search.find", json!({ "text": word })).to_string());
        seen.push(desk.ask("quick.understand", json!({ "text": word })).to_string());
    }
    for call in [
        "history.recent",
        "one_on_ones.board",
        "one_on_ones.figures",
        "today.show",
        "people.list",
        "people.choices",
        "settings.read",
        "commitments.board",
        "commitments.figures",
        "commitments.check_log",
        "commitments.word_lists",
        "privacy.retention",
        "privacy.staff_notice",
        "vault.status",
        "vault.backups",
    ] {
        seen.push(desk.ask(call, json!(null)).to_string());
    }
    seen.push(desk.ask("privacy.erase_preview", json!({ "person": anna })).to_string());
    seen.push(desk.log());
    for answer in seen {
        assert!(!answer.contains(WORD), "{answer}");
    }
    assert_eq!(desk.page(&anna)["notes"][0]["text"], PLANTED, "the leader sees it");
}

#[test]
fn no_file_of_the_vault_shows_a_word_to_whoever_finds_it() {
    let (desk, ..) = noted();
    desk.ask("vault.back_up", json!(null));
    desk.ask("vault.lock", json!(null));
    let files = on_disk(desk.path());
    assert!(files.keys().any(|path| path.extension().is_some_and(|ending| ending == "evenkeel-backup")));
    for (path, bytes) in files {
        for word in [WORD, "Anna", "planning", PASSPHRASE] {
            let there = bytes.windows(word.len()).any(|bytes| bytes == word.as_bytes());
            assert!(!there, "{word} can be read in {}", path.display());
        }
    }
}

#[test]
fn a_persons_own_file_holds_everything_about_them_and_nobody_else() {
    let (desk, anna, _) = noted();
    let daan = desk.daan();
    desk.finished(&daan, "Anna covers his Friday.\n# Anna Bakker would lead well\nAnnabel is a dog.");
    desk.act("people.report_to", json!({ "person": daan, "from": MONDAY, "manager": anna }));
    let annas = desk.saved(&desk.ask("privacy.subject_file", json!({ "person": anna })));
    for part in [PLANTED, "A good talk.", "call planning", "Anna Bakker", "North", "Agent"] {
        assert!(annas.contains(part), "{part} is in her file");
    }
    assert!(!annas.contains("Daan") && !annas.contains("Friday"), "nothing of his");
    let daans = desk.saved(&desk.ask("privacy.subject_file", json!({ "person": daan })));
    assert!(!daans.contains(WORD));
    assert!(daans.contains("(somebody else) covers his Friday"), "her name is left out: {daans}");
    assert!(daans.contains("(somebody else) would lead well") && daans.contains("Annabel is a dog."));
    assert!(!daans.contains("Anna ") && !daans.contains("Bakker"));
    assert!(!daans.contains(text(&anna)), "her id neither, as a manager");
}

#[test]
fn whoever_is_erased_leaves_no_trace() {
    let (mut desk, anna, _) = noted();
    let daan = desk.daan();
    desk.act("people.report_to", json!({ "person": daan, "from": MONDAY, "manager": anna }));
    let gone =
        desk.act("one_on_ones.add_action", json!({ "person": anna, "owner": "leader", "text": "Order a cello" }));
    desk.act("one_on_ones.change_action", json!({ "action": gone, "text": "Order a viola" }));
    desk.act("people.correct", json!({ "person": anna, "name": "Annelies Bakker", "preferredName": "Zaza" }));
    desk.finished(&daan, "A talk of his own.");
    let preview = desk.ask("privacy.erase_preview", json!({ "person": anna }));
    assert_eq!(preview["name"], "Annelies Bakker");
    assert!(each(&preview["rows"], "kind").contains(&&json!("table-working-note")), "{preview}");
    let slip = desk.refused("privacy.erase", json!({ "person": anna, "typedName": "Annelies" }));
    assert_eq!(problems(&slip), ["typedName: erase-name-other"]);
    desk.ask("privacy.erase", json!({ "person": anna, "typedName": "Annelies  Bakker" }));
    assert_eq!(desk.refused("person_page.show", json!({ "person": anna }))["key"], "person-gone");
    assert_eq!(list(&desk.ask("people.list", json!({ "withLeft": true }))).len(), 1);
    for word in ["bakker", "cello", "viola", "planning", "zaza"] {
        assert_eq!(desk.ask("search.find", json!({ "text": word })), json!([]), "{word}");
    }
    let left = desk.raw(everything);
    let folded = left.to_lowercase();
    for word in ["annelies", "bakker", "zaza", WORD, "good talk", "cello", "viola", "planning"] {
        assert!(!folded.contains(word), "{word} is still there");
    }
    assert!(left.contains("A talk of his own.") && left.contains("Daan"), "and nobody else lost anything");
    let index = desk.raw(|db| {
        db.execute_batch("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, row)").unwrap();
        let mut words = db.prepare("SELECT group_concat(term, ' ') FROM temp.words").unwrap();
        words.query_row([], |row| row.get::<_, String>(0)).unwrap()
    });
    assert!(
        index.contains("daan") && !index.contains("bakker") && !index.contains("viola"),
        "the index forgot: {index}"
    );
    assert_eq!(desk.page(&daan)["manager"], Value::Null);
    desk.ask("history.recent", json!({}));
    desk.finished(&daan, "And work goes on.");
}

#[test]
fn an_erasure_is_carried_out_again_when_an_older_backup_is_restored() {
    let (mut desk, anna, _) = noted();
    desk.daan();
    let backup = desk.ask("vault.back_up", json!(null))["id"].take();
    desk.ask("privacy.erase", json!({ "person": anna, "typedName": "Anna Bakker" }));
    let status = desk.ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    assert_eq!(status["state"], "open");
    assert_eq!(each(&desk.ask("people.list", json!({ "withLeft": true })), "fullName"), ["Daan Visser"]);
    assert!(!desk.raw(everything).contains("Bakker"));
}

#[test]
fn a_forged_line_in_the_journal_erases_nobody() {
    let desk = Desk::new();
    let anna = desk.anna();
    let backup = desk.ask("vault.back_up", json!(null))["id"].take();
    fs::write(desk.path().join("erased.journal"), format!("{} {}\n", text(&anna), "0".repeat(64))).unwrap();
    desk.ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    assert_eq!(list(&desk.ask("people.list", json!({}))).len(), 1);
}

#[test]
fn two_years_after_somebody_left_they_are_listed_first_and_go_when_the_leader_says_so() {
    let mut desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    desk.held_with(&daan, MONDAY, json!({ "workingNotes": ["an old thought"] }));
    for person in [&anna, &daan] {
        desk.act("people.leave", json!({ "person": person, "on": MONDAY }));
    }
    desk.on("2026-09-01").act("people.rehire", json!({ "person": daan, "on": "2026-09-01" }));
    desk.on("2028-02-28");
    assert!(
        each(&desk.ask("privacy.retention", json!(null))["due"], "key").iter().all(|key| **key != "retention-people")
    );
    desk.on("2028-03-01");
    let retention = desk.ask("privacy.retention", json!(null));
    let due: Vec<(&str, &str)> =
        list(&retention["due"]).iter().map(|due| (text(&due["key"]), text(&due["name"]))).collect();
    assert_eq!(due, [("retention-working-notes", ""), ("retention-people", "Anna Bakker")]);
    assert_eq!(list(&desk.ask("people.list", json!({ "withLeft": true }))).len(), 2, "listing removes nothing");
    assert_eq!(desk.ask("privacy.sweep", json!(null))["value"]["removed"], 2);
    assert_eq!(desk.ask("privacy.retention", json!(null))["due"], json!([]));
    let left = desk.raw(everything);
    assert!(!left.contains("Bakker") && !left.contains("old thought") && left.contains("Daan Visser"));
}

#[test]
fn the_staff_notice_is_made_from_the_real_settings() {
    let desk = Desk::new();
    desk.act("settings.change", json!({ "leaderName": "Noor", "lockAfterMinutes": 5 }));
    let notice = desk.ask("privacy.staff_notice", json!(null));
    let lines: Vec<&Value> = list(&notice).iter().flat_map(|part| list(&part["lines"])).collect();
    let line =
        |key: &str| *lines.iter().find(|line| line["key"] == key).unwrap_or_else(|| panic!("{key} in {lines:?}"));
    assert_eq!(line("notice-notes-days")["args"]["days"], 90);
    assert_eq!(line("notice-who-leader")["args"]["name"], "Noor");
    assert_eq!(line("notice-lock")["args"]["minutes"], 5);
}

#[test]
fn the_log_holds_calls_kinds_and_durations_and_no_name() {
    let (desk, anna, _) = noted();
    desk.refused("people.correct", json!({ "person": anna, "name": "" }));
    desk.refused("one_on_ones.plan", json!({ "person": anna, "plannedFor": "2020-01-01" }));
    desk.call("vineyard.open", json!({})).unwrap_err();
    let log = desk.log();
    assert!(
        log.contains(" people.welcome ok ")
            && log.contains(" people.correct invalid ")
            && log.contains("(unknown call)")
    );
    for word in [WORD, "Anna", "Bakker", "planning", text(&anna), PASSPHRASE] {
        assert!(!log.contains(word), "{word} stands in the log");
    }
}

#[test]
fn what_was_typed_never_reaches_the_log() {
    let (desk, anna, _) = noted();
    for (call, input) in [
        ("people.welcome", json!({ "name": 7, "joined": PLANTED })),
        ("people.welcome", json!(PLANTED)),
        ("people.assign", json!({ "person": anna, "position": "Coach", "kind": PLANTED, "from": MONDAY })),
        ("one_on_ones.raise", json!({ "person": PLANTED, "by": "leader", "text": "x" })),
        ("one_on_ones.log_time", json!({ "kind": "floor", "minutes": PLANTED })),
        ("settings.change", json!({ "vineyard": PLANTED })),
    ] {
        let failure = desk.refused(call, input);
        assert_eq!((&failure["kind"], &failure["key"]), (&json!("broken"), &json!("failure-input")), "{call}");
        assert!(!failure.to_string().contains(WORD), "details to copy hold nothing that was typed: {failure}");
    }
    assert!(!desk.log().contains(WORD), "{}", desk.log());
}
