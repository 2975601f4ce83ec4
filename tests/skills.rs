//! Skills: claimed, seen, used, and what half a year without use does to them.

use crate::desk::{Desk, MONDAY, each, list, problems, said};
use serde_json::{Value, json};

fn skill(desk: &Desk, name: &str) -> Value {
    desk.act("skills.add", json!({ "name": name }))
}

/// The cell of somebody and a skill; null where they don't have it.
fn cell(desk: &Desk, person: &Value, skill: &Value) -> Value {
    let matrix = desk.ask("skills.matrix", json!(null));
    let at = list(&matrix["skills"]).iter().position(|column| column["skill"] == *skill).expect("the skill");
    let row = list(&matrix["people"]).iter().find(|row| row["person"] == *person).expect("the person");
    row["cells"][at].clone()
}

fn head(desk: &Desk, skill: &Value) -> String {
    let matrix = desk.ask("skills.matrix", json!(null));
    let column = list(&matrix["skills"]).iter().find(|column| column["skill"] == *skill).cloned().expect("the skill");
    if column["head"].is_null() { String::new() } else { said(&column["head"]) }
}

#[test]
fn what_one_person_alone_can_do_is_headed_with_their_name() {
    let desk = Desk::new();
    let (cilla, daan, refunds) = (desk.person("Cilla Berg"), desk.daan(), skill(&desk, "Refunds"));
    assert_eq!(head(&desk, &refunds), "Nobody");
    desk.act("skills.assess", json!({ "person": cilla, "skill": refunds, "level": 3 }));
    desk.act("skills.claim", json!({ "person": daan, "skill": refunds, "level": 3 }));
    assert_eq!(head(&desk, &refunds), "Only Cilla", "nobody has seen Daan do it yet");
    desk.act("skills.assess", json!({ "person": daan, "skill": refunds, "level": 1 }));
    assert_eq!(head(&desk, &refunds), "Only Cilla", "a learner does not count");
    desk.act("skills.recheck", json!({ "person": daan, "skill": refunds, "level": 2 }));
    assert_eq!(head(&desk, &refunds), "");
    let finding = desk.ask("skills.matrix", json!(null))["finding"].take();
    assert_eq!(said(&finding), "Each skill is in at least two people.");
}

#[test]
fn half_a_year_without_use_makes_a_skill_stale_and_it_no_longer_counts() {
    let mut desk = Desk::new();
    let (cilla, refunds) = (desk.person("Cilla Berg"), skill(&desk, "Refunds"));
    desk.act("skills.assess", json!({ "person": cilla, "skill": refunds, "level": 3 }));
    assert_eq!(cell(&desk, &cilla, &refunds)["state"], "assessed");
    desk.on("2026-04-01");
    desk.act("skills.note_use", json!({ "person": cilla, "skill": refunds }));
    assert_eq!(cell(&desk, &cilla, &refunds)["state"], "fresh");
    assert_eq!(cell(&desk, &cilla, &refunds)["staleFrom"], "2026-10-02");
    desk.on("2026-10-02");
    let stale = cell(&desk, &cilla, &refunds);
    assert_eq!((&stale["state"], &stale["counts"], &stale["level"]), (&json!("stale"), &json!(false), &json!(3)));
    assert_eq!(head(&desk, &refunds), "Nobody", "stale is shown and does not count");
    desk.act("skills.recheck", json!({ "person": cilla, "skill": refunds, "level": 2 }));
    assert_eq!(
        (cell(&desk, &cilla, &refunds)["state"].clone(), head(&desk, &refunds)),
        (json!("rechecked"), "Only Cilla".to_owned())
    );
    desk.act("skills.recheck", json!({ "person": cilla, "skill": refunds, "level": null }));
    assert_eq!(cell(&desk, &cilla, &refunds)["state"], "lapsed");
    desk.act("skills.claim", json!({ "person": cilla, "skill": refunds, "level": 2 }));
    assert_eq!(cell(&desk, &cilla, &refunds)["state"], "claimed", "and begins anew");
    assert_eq!(desk.page(&cilla)["skills"][0]["name"], "Refunds");
}

#[test]
fn a_skill_is_known_by_one_name_and_stays_while_somebody_has_it() {
    let desk = Desk::new();
    let (anna, chat) = (desk.anna(), skill(&desk, "Chat in Dutch"));
    let twice = desk.refused("skills.add", json!({ "name": "chat  in dutch" }));
    assert_eq!(problems(&twice), ["name: skill-known"]);
    assert_eq!(problems(&desk.refused("skills.add", json!({ "name": " " }))), ["name: skill-needs-name"]);
    desk.act("skills.rename", json!({ "skill": chat, "name": "Chat in het Nederlands" }));
    desk.act("skills.assess", json!({ "person": anna, "skill": chat, "level": 2, "on": "2026-02-16" }));
    assert_eq!(desk.refused("skills.remove", json!({ "skill": chat }))["key"], "skill-in-use");
    let odd = desk.refused("skills.assess", json!({ "person": anna, "skill": chat, "level": 7, "on": "2027-01-01" }));
    assert_eq!(problems(&odd), ["level: skill-level-range", "on: skill-in-future"]);
    desk.act("history.undo", json!({}));
    desk.act("skills.remove", json!({ "skill": chat }));
    assert_eq!(desk.ask("skills.matrix", json!(null))["skills"], json!([]));
    assert_eq!(each(&desk.page(&anna)["skills"], "name").len(), 0);
}

#[test]
fn a_claim_is_not_checked_before_somebody_has_seen_it() {
    let desk = Desk::new();
    let (anna, mail) = (desk.anna(), skill(&desk, "Mail"));
    let pair = json!({ "person": anna, "skill": mail, "level": 2 });
    assert_eq!(desk.refused("skills.recheck", pair.clone())["key"], "skill-not-assessed");
    assert_eq!(desk.refused("skills.note_use", json!({ "person": anna, "skill": mail }))["key"], "skill-not-theirs");
    desk.act("skills.claim", pair.clone());
    assert_eq!(desk.refused("skills.recheck", pair.clone())["key"], "skill-not-assessed");
    desk.act("skills.assess", pair.clone());
    assert_eq!(desk.refused("skills.claim", pair)["key"], "skill-assessed-already");
    let gone = json!({ "person": anna, "skill": anna, "level": 2 });
    assert_eq!(desk.refused("skills.assess", gone)["key"], "skill-gone");
    desk.act("people.leave", json!({ "person": anna, "on": MONDAY }));
}
