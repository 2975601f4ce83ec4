//! HR's own log, looked over as a whole, exported in plain words, and let go when nothing came of it.

use super::{Two, reviewed};
use crate::desk::{copy_folder, list};
use serde_json::{Value, json};

fn check(two: &Two) -> (bool, String) {
    let check = two.hr.ask("review_cases.check_log", json!(null));
    (check["sound"] == true, check["sentence"]["key"].as_str().unwrap().to_owned())
}

/// What a check says after something was written into HR's file by another way. The file is put back afterwards.
fn after(two: &mut Two, tampering: &str) -> String {
    let folder = tempfile::TempDir::new().unwrap();
    let kept = folder.path().join("vault");
    two.hr.leave();
    copy_folder(&two.hr.path().to_path_buf(), &kept);
    two.hr.raw(|db| db.execute_batch(tampering).unwrap());
    two.hr.reopen();
    let (sound, key) = check(two);
    assert!(!sound, "{tampering}");
    two.hr.leave();
    std::fs::remove_dir_all(two.hr.path()).unwrap();
    copy_folder(&kept, two.hr.path());
    two.hr.reopen();
    key
}

#[test]
fn hrs_log_is_checked_as_a_whole_and_says_what_was_written_over() {
    let mut two = Two::with_a_promise();
    assert_eq!(check(&two), (true, "log-sound".to_owned()), "nothing is written yet");
    reviewed(&mut two);
    assert_eq!(check(&two), (true, "log-sound".to_owned()));
    let parts = two.hr.ask("vault.check", json!(null))["parts"].take();
    let cases = list(&parts).iter().find(|part| part["part"] == "cases").cloned();
    assert_eq!(cases, Some(json!({ "part": "cases", "verdict": "sound", "faults": 0 })));
    assert!(list(&parts).iter().all(|part| part["part"] != "promises"), "a review vault has no record of promises");

    let open = "DROP TRIGGER case_entry_stays; DROP TRIGGER case_entry_stays_edit; DROP TRIGGER case_content_stays;
                DROP TRIGGER case_content_stays_edit; PRAGMA foreign_keys = OFF;";
    for (tampering, found) in [
        // The list says that it was kept.
        ("UPDATE review_case SET finding = 'confirmed_kept'", "log-tables-differ"),
        ("UPDATE case_entry SET signature = zeroblob(64) WHERE seq = 3", "log-altered"),
        ("DELETE FROM case_entry WHERE seq = 4", "log-gap"),
        // The finding, cut off with everything after it.
        ("DELETE FROM case_content WHERE entry >= 6; DELETE FROM case_entry WHERE seq >= 6", "log-tables-differ"),
        ("DELETE FROM case_content WHERE entry = 5", "log-content"),
        (
            "UPDATE case_content SET sealed = (SELECT sealed FROM case_content WHERE entry = 3) WHERE entry = 5",
            "log-content",
        ),
        ("UPDATE case_entry SET kind = 'case_remedy' WHERE kind = 'case_finding'", "log-content"),
    ] {
        assert_eq!(after(&mut two, &format!("{open} {tampering}")), found, "{tampering}");
    }
    assert!(check(&two).0, "the file as it was");
}

#[test]
fn what_hr_said_leaves_in_plain_words_with_the_export() {
    let mut two = Two::with_a_promise();
    let case = reviewed(&mut two);
    let file = two.hr.saved(&two.hr.ask("export.everything", json!(null)));
    let export: Value = serde_json::from_str(&file).unwrap();
    let said = list(&export["tables"]["review_case_event"]);
    let finding = said.iter().find(|said| said["event"]["kind"] == "case_finding").unwrap();
    assert_eq!(
        (&finding["review_case"], &finding["event"]["content"]["words"]),
        (&case, &json!("Nobody was asked for eight weeks."))
    );
    assert_eq!(export["tables"]["review_case"][0]["finding"], "delayed_unjustified");
}

#[test]
fn a_case_whose_promise_never_came_ends_too() {
    let mut two = Two::with_a_promise();
    let input = json!({ "laptop": two.noord, "reason": "other", "words": "A word about the orchard" });
    let unasked = two.hr.act("review_cases.open", input);
    let asked =
        two.hr.act("review_cases.open", json!({ "laptop": two.noord, "reason": "other", "words": "And the harbour" }));
    let input = json!({ "laptop": two.noord, "reason": "Why", "which": "all", "answerBy": "2026-06-01" });
    let request = two.hr.act("reviews.ask", input)["request"].take();
    two.does("request", &asked, json!({ "request": request }));
    let mut says = |day: &str, case: &Value| {
        two.hr.on(day).ask("vault.housekeep", json!(null));
        let page = two.page(case).to_string();
        (page.contains("orchard"), page.contains("harbour"))
    };
    // Sixty days where nobody asked for it; thirty days after the answer was wanted.
    assert_eq!((says("2026-05-01", &unasked), says("2026-05-02", &unasked)), ((true, false), (false, false)));
    assert_eq!((says("2026-07-01", &asked), says("2026-07-02", &asked)), ((false, true), (false, false)));
    assert_eq!((two.stage(&unasked), two.stage(&asked)), ("expired".to_owned(), "expired".to_owned()));
    assert!(check(&two).0, "the chain still verifies");
}
