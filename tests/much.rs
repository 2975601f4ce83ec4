//! What would change or remove more than a twentieth of everything stops and asks: a restore, a backup that is put in the
//! place of a sound vault, a list that is imported. (What is read out of a damaged vault: see `checking`; a list of people:
//! see `import`.)

use crate::desk::{Desk, PASSPHRASE, list, on_disk, text, with_fields};
use evenkeel_core::vault::backup;
use serde_json::json;
use tempfile::TempDir;

#[test]
fn a_restore_that_would_undo_more_than_a_twentieth_stops_and_asks() {
    let desk = Desk::new();
    for number in 0..60 {
        desk.person(&format!("Person {number}"));
    }
    let made = desk.ask("vault.back_up", json!(null))["id"].take();
    let which = json!({ "backup": made });
    desk.anna();
    assert_eq!(desk.ask("vault.restore_preview", which.clone())["asks"], false, "one person of sixty");
    for number in 60..70 {
        desk.person(&format!("Person {number}"));
    }
    let preview = desk.ask("vault.restore_preview", which.clone());
    assert_eq!((&preview["asks"], &preview["losesCount"]), (&json!(true), &json!(11)));
    let before = on_disk(desk.path());
    let refused = desk.refused("vault.restore", which.clone());
    assert!(on_disk(desk.path()) == before, "nothing was done");
    assert_eq!((&refused["kind"], &refused["key"]), (&json!("refused"), &json!("restore-loses-much")));
    assert_eq!(desk.names().len(), 71, "the vault is open, as it was");
    desk.ask("vault.restore", json!({ "backup": made, "acceptLoss": true }));
    assert_eq!(desk.names().len(), 60);
    // After a restore history goes on another way: what the former way had is known as its own.
    desk.daan();
    let list_now = desk.ask("vault.backups", json!(null))["list"].take();
    let before = list(&list_now).iter().find(|backup| backup["reason"] == "restore").expect("the state before");
    let preview = desk.ask("vault.restore_preview", json!({ "backup": before["id"] }));
    assert_eq!(preview["losesCount"], 2, "the restore, and Daan: {preview}");
}

#[test]
fn a_backup_that_would_push_a_sound_vault_aside_stops_and_asks() {
    let mut desk = Desk::new();
    let old = desk.ask("vault.back_up", json!(null))["id"].take();
    for number in 0..8 {
        desk.person(&format!("Person {number}"));
    }
    desk.ask("vault.lock", json!(null));
    desk.knock();
    let input = json!({ "backup": old, "passphrase": PASSPHRASE });
    assert_eq!(desk.refused("vault.rescue", input.clone())["key"], "restore-loses-much");
    desk.unlock(PASSPHRASE).expect("nothing was done");
    assert_eq!(desk.names().len(), 8);
    let other = Desk::at(TempDir::new().unwrap().path());
    other.ask("vault.create", json!({ "passphrase": PASSPHRASE }));
    other.ask("vault.lock", json!(null));
    let file = other.choose_at(backup::folder_of(desk.path()).join(text(&old)));
    let foreign = json!({ "file": file, "passphrase": PASSPHRASE });
    assert_eq!(other.refused("vault.rescue", foreign.clone())["key"], "rescue-other-vault");
    other.unlock(PASSPHRASE).expect("nothing was done");
    other.ask("vault.lock", json!(null));
    // Locking forgot the chosen file.
    let file = other.choose_at(backup::folder_of(desk.path()).join(text(&old)));
    let accepted = json!({ "file": file, "passphrase": PASSPHRASE, "acceptLoss": true });
    assert_eq!(other.ask("vault.rescue", accepted)["state"], "open");
    assert_eq!(other.names(), [""; 0], "it is the other vault now, as it was then");
}

#[test]
fn a_list_of_titles_that_would_replace_many_stops_and_asks() {
    let desk = Desk::new();
    let list_of = |title: &str, people: usize| {
        let lines: String = (0..people).map(|number| format!("Person {number};{title};2024-01-08\n")).collect();
        let file = desk.choose_text("titles.csv", &format!("Name;Title;From\n{lines}"));
        json!({ "file": file, "mapping": ["name", "title", "from"] })
    };
    for number in 0..20 {
        desk.person(&format!("Person {number}"));
    }
    desk.act("import.positions", list_of("Agent", 20));
    desk.act("import.positions", list_of("Agent", 20));
    desk.act("import.positions", list_of("Coach", 4));
    let many = list_of("Senior agent", 12);
    let preview = desk.ask("import.preview_positions", json!({ "file": many["file"] }));
    assert_eq!(preview["large"], true, "twelve of twenty");
    let refused = desk.refused("import.positions", many.clone());
    assert_eq!((&refused["key"], &refused["args"]["count"]), (&json!("import-changes-many"), &json!(12)));
    let done = desk.act("import.positions", with_fields(many, json!({ "large": true })));
    assert_eq!(done["people"], 12);
}
