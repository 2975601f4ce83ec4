//! What a promise tells, and to whom: the hand-over screen, a person's own file, the export, and erasure.

use super::{agreed, to};
use crate::desk::{Desk, count, everything, list, text};
use serde_json::{Value, json};

#[test]
fn the_screen_that_is_handed_over_names_nobody_else() {
    let desk = Desk::new();
    desk.act("settings.change", json!({ "leaderName": "Marieke de Wit", "teamName": "North" }));
    let (anna, zilpha) = (desk.anna(), desk.person("Zilpha Quist"));
    let coach = json!({ "opening": { "position": "Coach", "seats": 1 }, "despiteConflict": true });
    desk.promised_with(&zilpha, "Zilpha first", "2026-06-01", coach.clone());
    let with = json!({ "opening": coach["opening"], "despiteConflict": true, "cover": zilpha, "witnesses": [{ "person": null, "name": "Rosa Winters" }] });
    let promise = desk.promised_with(&anna, "The place as coach", "2026-06-01", with);
    desk.promised(&anna, "A secret second promise", "2026-06-01");
    desk.on_promise("move", &promise, to(&desk, "2026-07-01", "cover_vacancy"));
    let page = desk.promise(&promise);
    assert_eq!(
        (&page["conflict"]["args"]["names"], &page["cover"]["name"]),
        (&json!("Zilpha"), &json!("Zilpha")),
        "the leader sees them"
    );
    let handed = desk.ask("commitments.handed", json!({ "commitment": promise })).to_string();
    for word in ["Zilpha", "Quist", "second", text(&zilpha)] {
        assert!(!handed.contains(word), "{word}: {handed}");
    }
    for word in ["Anna", "Rosa Winters", "Marieke de Wit", "North"] {
        assert!(handed.contains(word), "{word}: {handed}");
    }
    let receipt = desk.receipt(&promise, None);
    assert!(!receipt.contains("Zilpha") && receipt.contains("Rosa Winters"), "{receipt}");
}

/// The keys under which the log speaks of people.
fn secrets(desk: &mut Desk) -> Vec<String> {
    desk.raw(|db| {
        let mut statement = db.prepare("SELECT secret FROM person_key UNION SELECT signing_key FROM device").unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    })
}

#[test]
fn a_persons_own_file_and_the_export_hold_what_was_promised_and_no_key() {
    let (mut desk, anna, promise) = agreed();
    let daan = desk.daan();
    desk.promised(&daan, "A place in the project", "");
    desk.on_promise("name_cover", &promise, json!({ "person": daan }));
    desk.on_promise(
        "reply",
        &promise,
        json!({ "entry": desk.promise(&promise)["events"][1]["entry"], "text": "In May, please.", "way": "hand_over" }),
    );
    let secrets = secrets(&mut desk);
    assert_eq!(secrets.len(), 3);
    let own = desk.saved(&desk.ask("privacy.subject_file", json!({ "person": anna })));
    let all = desk.saved(&desk.ask("export.everything", json!(null)));
    for file in [&own, &all] {
        assert!(file.contains("The chat training") && file.contains("In May, please."), "{file}");
        assert!(secrets.iter().all(|secret| !file.contains(secret)) && !file.contains("person_key"), "{file}");
    }
    assert!(
        !own.contains("project") && all.contains("A place in the project"),
        "and nothing of anybody else in one's own"
    );
}

#[test]
fn erasing_a_person_leaves_the_chain_whole_and_nothing_of_them_to_read() {
    let (mut desk, anna, promise) = agreed();
    let daan = desk.daan();
    let his = desk.promised_with(
        &daan,
        "A place in the project",
        "",
        json!({ "cover": anna, "witnesses": [{ "person": anna, "name": "" }] }),
    );
    desk.on_promise("reply", &promise, json!({ "entry": desk.promise(&promise)["events"][1]["entry"], "text": "Rather the violin.", "way": "hand_over" }));
    let (hers, of_his) = (desk.receipt(&promise, None), desk.receipt(&his, None));
    let check = desk.ask("commitments.check_log", json!(null));
    desk.ask("privacy.erase", json!({ "person": anna, "typedName": "Anna Bakker" }));
    let after = desk.ask("commitments.check_log", json!(null));
    assert_eq!((&after["sound"], &after["entries"]), (&json!(true), &check["entries"]), "every link is there: {after}");
    assert_eq!(
        (&after["sentence"]["key"], &after["sentence"]["args"]["people"]),
        (&json!("log-sound-erased"), &json!(1))
    );
    assert_eq!(desk.refused("commitments.show", json!({ "commitment": promise }))["key"], "promise-gone");
    assert_eq!(desk.ask("search.find", json!({ "text": "chat training" })), json!([]));
    let receipt = desk.verified(&hers);
    assert_eq!(
        (&receipt["verdict"], &receipt["commitment"], &receipt["since"]),
        (&json!("erased"), &Value::Null, &json!([]))
    );
    assert_eq!(desk.verified(&of_his)["commitment"], his, "nobody else lost anything");
    let page = desk.promise(&his);
    assert_eq!((&page["cover"], list(&page["events"]).len()), (&Value::Null, 1));
    assert!(!page.to_string().contains("Anna"));
    let left = desk.raw(|db| {
        assert_eq!((count(db, "promise_entry"), count(db, "promise_content"), count(db, "person_key")), (5, 1, 1));
        assert_eq!(count(db, "commitment"), 1);
        everything(db).to_lowercase()
    });
    for word in ["anna", "bakker", "chat training", "violin"] {
        assert!(!left.contains(word), "{word} is still there");
    }
    desk.promised(&daan, "Work goes on", "");
    assert_eq!(desk.ask("commitments.check_log", json!(null))["sound"], true);
}

#[test]
fn a_backup_from_before_an_erasure_brings_nothing_of_it_back() {
    let (mut desk, anna, _) = agreed();
    let backup = desk.ask("vault.back_up", json!(null))["id"].take();
    desk.ask("privacy.erase", json!({ "person": anna, "typedName": "Anna Bakker" }));
    desk.ask("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    assert_eq!(desk.ask("commitments.check_log", json!(null))["sound"], true);
    let left = desk.raw(|db| (count(db, "promise_content"), count(db, "person_key"), everything(db)));
    assert_eq!((left.0, left.1), (0, 0));
    assert!(!left.2.contains("chat training"));
}
