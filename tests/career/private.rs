//! What of a career leaves the vault, and to whom: ratings stay closed everywhere until both are in, and an erased person
//! leaves nothing.

use super::{agreed, answers, career, evidence, promoted, round};
use crate::desk::{Desk, everything, list};
use serde_json::{Value, json};

#[test]
fn a_rating_that_is_closed_is_closed_in_the_export_and_in_the_subject_file_too() {
    let desk = Desk::new();
    let anna = desk.anna();
    let round = round(&desk, &anna);
    let mut said = answers("with_help", 4);
    said[0]["example"] = json!("The zebra call");
    desk.act("career.rate", json!({ "round": round, "side": "leader", "answers": said }));
    let export = desk.saved(&desk.ask("export.everything", json!(null)));
    let own = desk.saved(&desk.ask("privacy.subject_file", json!({ "person": anna })));
    for (what, file) in [("export", &export), ("subject file", &own)] {
        assert!(!file.contains("zebra") && !file.contains("with_help"), "{what}");
        assert!(file.contains("closed until both have rated"), "{what} says that there is one");
    }
    let input = json!({ "round": round, "side": "employee", "answers": answers("alone", 4), "way": "hand_over" });
    desk.act("career.rate", input);
    let own = desk.saved(&desk.ask("privacy.subject_file", json!({ "person": anna })));
    assert!(own.contains("zebra"), "once both are in it is theirs to read");
}

#[test]
fn a_subject_file_tells_the_whole_career_without_other_names() {
    let desk = Desk::new();
    let elif = desk.elif();
    desk.person("Sanne Kok");
    let case = agreed(&desk, &elif);
    evidence(&desk, &case);
    promoted(&desk, &elif, "2026-03-02", &["title"]);
    let file = desk.saved(&desk.ask("privacy.subject_file", json!({ "person": elif })));
    let records: Value = serde_json::from_str::<Value>(&file).unwrap()["records"].take();
    for table in ["ambition", "career_case", "case_event", "gap_round", "rating", "transition"] {
        assert!(!list(&records[table]).is_empty(), "{table}");
    }
    assert_eq!(records["transition"][0]["to_position"], "Team leader");
    assert!(!file.contains("Sanne"), "who was helped in is somebody else");
}

#[test]
fn an_erased_person_leaves_nothing_of_their_career() {
    let mut desk = Desk::new();
    let elif = desk.elif();
    desk.act("career.set_ambition", json!({ "person": elif, "whereTo": "Lighthouse keeper" }));
    let case = agreed(&desk, &elif);
    desk.act("career.add_evidence", json!({ "case": case, "expectation": 0, "words": "Lighthouse on Monday" }));
    let offer = json!({ "person": elif, "position": "Team leader", "from": "2026-03-02", "plannedEnd": "2026-04-30", "accepted": true });
    let acting = desk.act("career.offer_acting", offer);
    desk.act("career.begin_acting", json!({ "acting": acting }));
    let extend = json!({ "acting": acting, "reason": "Lighthouse again", "newEnd": "2026-05-30" });
    desk.act("career.extend_acting", extend);
    let moved = promoted(&desk, &elif, "2026-03-02", &["title"]);
    let back = json!({ "transition": moved, "from": "2026-03-02", "cause": "other", "words": "Lighthouse day" });
    desk.act("protected_time.pull_back", back);
    assert!(desk.raw(everything).contains("ighthouse"));
    desk.ask("privacy.erase", json!({ "person": elif, "typedName": "Elif Demir" }));
    let left = desk.raw(everything);
    assert!(!left.contains("ighthouse") && !left.contains("new colleagues"), "nothing is left");
}

#[test]
fn retention_counts_careers_and_the_notice_tells_of_them() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.act("career.set_ambition", json!({ "person": anna, "whereTo": "Coach" }));
    let classes = desk.ask("privacy.retention", json!(null))["classes"].take();
    let careers = list(&classes).iter().find(|class| class["key"] == "retention-careers").unwrap();
    assert_eq!(careers["held"], 1);
    assert!(desk.ask("privacy.staff_notice", json!(null)).to_string().contains("notice-what-careers"));
    assert_eq!(list(&career(&desk, &anna)["ambitions"]).len(), 1);
}
