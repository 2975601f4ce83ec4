//! What is to do about checks on one page, why each contact was drawn, and what a check is said to come to while it is typed.

use super::{answers, checked, consequences, item, letters, voice};
use crate::desk::{Desk, each, list, problems, text, with_fields};
use serde_json::{Value, json};

#[test]
fn what_is_to_do_about_checks_stands_on_one_page() {
    let mut desk = Desk::new();
    let empty = desk.ask("quality.board", json!(null));
    assert_eq!((&empty["hasScorecard"], &empty["left"]), (&json!(false), &json!([])));
    let (daan, gijs, card) = (desk.daan(), desk.person("Gijs Mol"), voice(&desk));
    let ask = |person, reference: &str| json!({ "person": person, "version": card["version"], "contact": { "reference": reference } });
    let waits = desk.act("quality.ask_self", ask(&gijs, "call 1"));
    let looked = desk.act("quality.ask_self", ask(&gijs, "call 2"));
    desk.act("quality.self_assess", json!({ "evaluation": looked, "marks": letters("33333"), "way": "paper" }));
    let without = desk.act("quality.ask_self", ask(&daan, "call 3"));
    desk.act("quality.skip_self", json!({ "evaluation": without }));
    let shown = checked(&desk, &daan, &card, "33333");
    let otherwise = checked(&desk, &daan, &card, "32333");
    desk.act(
        "quality.dispute",
        json!({ "evaluation": otherwise, "way": "paper",
                "items": [{ "item": item(&card, 1), "reason": "It was the page", "proposed": "3" }] }),
    );
    let board = desk.ask("quality.board", json!(null));
    let of = |list: &str| each(&board[list], "evaluation").into_iter().cloned().collect::<Vec<_>>();
    assert_eq!(of("ownViews"), [waits]);
    assert_eq!(of("toCheck"), [looked, without], "with their view, or without it");
    assert_eq!(of("toShow"), vec![shown.clone()]);
    assert_eq!(of("toDecide"), [otherwise]);
    assert_eq!(board["left"], json!([]), "nothing is planned");
    desk.act("quality.plan_checks", json!({ "perMonth": 2 }));
    let left = desk.ask("quality.board", json!(null))["left"].take();
    assert_eq!(each(&left, "name"), ["Gijs"], "Daan has both of his");
    desk.act("quality.acknowledge", json!({ "evaluation": shown, "way": "hand_over" }));
    assert_eq!(desk.ask("quality.board", json!(null))["toShow"], json!([]));
    let last = checked(&desk, &gijs, &card, "33333");
    desk.on("2026-03-20");
    assert_eq!(
        desk.ask("quality.board", json!(null))["toShow"],
        json!([]),
        "{last}: the time for seeing it otherwise is over"
    );
}

#[test]
fn the_plan_of_a_person_goes_before_the_one_of_their_team_and_that_before_everybodys() {
    let desk = Desk::new();
    let [daan, gijs, noor] = ["Daan Mol", "Gijs Mol", "Noor Mol"].map(|name| desk.person(name));
    for person in [&daan, &gijs] {
        desk.act("people.join_team", json!({ "person": person, "team": "Mail", "from": "2026-03-01" }));
    }
    desk.act("quality.plan_checks", json!({ "perMonth": 2 }));
    desk.act("quality.plan_checks", json!({ "team": "Mail", "perMonth": 4 }));
    desk.act("quality.plan_checks", json!({ "person": gijs, "perMonth": 1 }));
    let left = desk.ask("quality.board", json!(null))["left"].take();
    let planned =
        |person: &Value| list(&left).iter().find(|line| line["person"] == *person).unwrap()["planned"].clone();
    assert_eq!([&daan, &gijs, &noor].map(planned), [json!(4), json!(1), json!(2)]);
    let refused = desk.call("quality.plan_checks", json!({ "team": "Chat", "perMonth": 4 })).unwrap_err();
    assert_eq!(problems(&refused), ["team: team-gone"]);
}

#[test]
fn each_drawn_contact_says_how_many_were_like_it() {
    let desk = Desk::new();
    let gijs = desk.person("Gijs Mol");
    let rows = "Agent;Ref;Channel;Date;Time;Seconds;Skill\n\
                Gijs Mol;c1;voice;2026-02-26;09:15;60;Refunds\n\
                Gijs Mol;c2;voice;2026-02-26;10:15;90;Refunds\n\
                Gijs Mol;c3;mail;2026-02-26;;;Orders\n";
    let file = desk.choose_text("contacts.csv", rows);
    let preview = desk.ask("import.preview_contacts", json!({ "file": file }));
    let mapping = each(&preview["columns"], "field");
    desk.act("import.contacts", json!({ "file": file, "mapping": mapping }));
    desk.act("quality.draw_contacts", json!({ "person": gijs, "count": 3 }));
    let draw = desk.ask("quality.draws", json!({ "person": gijs }))[0].take();
    let like = |reference: &str| {
        let found = list(&draw["contacts"]).iter().find(|line| line["contact"]["reference"] == reference);
        let contact = &found.expect("it was drawn")["contact"];
        (text(&contact["part"]).to_owned(), text(&contact["length"]).to_owned(), contact["alike"].clone())
    };
    assert_eq!(like("c1"), ("morning".to_owned(), "short".to_owned(), json!(2)));
    assert_eq!(like("c3"), ("unknown".to_owned(), "unknown".to_owned(), json!(1)));
}

#[test]
fn a_drawn_contact_that_is_begun_no_longer_waits_and_its_draw_leads_to_the_check() {
    let desk = Desk::new();
    let (gijs, card) = (desk.person("Gijs Mol"), voice(&desk));
    let file = desk.choose_text("contacts.csv", "Agent;Ref;Channel;Date\nGijs Mol;c1;voice;2026-02-26\n");
    let preview = desk.ask("import.preview_contacts", json!({ "file": file }));
    let mapping = each(&preview["columns"], "field");
    desk.act("import.contacts", json!({ "file": file, "mapping": mapping }));
    let drawn = desk.act("quality.draw_contacts", json!({ "person": gijs, "count": 1 }));
    assert_eq!(desk.ask("quality.board", json!(null))["left"][0]["drawn"], 1);
    let contact = json!({ "drawn": drawn["contacts"][0]["drawn"] });
    let check = desk.act("quality.ask_self", json!({ "person": gijs, "version": card["version"], "contact": contact }));
    assert_eq!(desk.ask("quality.board", json!(null))["left"], json!([]));
    assert_eq!(desk.ask("quality.draws", json!({ "person": gijs }))[0]["contacts"][0]["evaluation"], check);
}

#[test]
fn what_a_check_comes_to_is_told_as_it_is_typed_and_not_while_their_own_view_is_missing() {
    let desk = Desk::new();
    let (daan, card) = (desk.daan(), voice(&desk));
    let contact = json!({ "person": daan, "version": card["version"], "contact": { "reference": "call 7" } });
    let told = consequences(&desk.done("quality.evaluate", with_fields(contact.clone(), answers("31331"))));
    assert_eq!(
        told,
        [
            "This comes to 75 of 100, without the critical questions.",
            "A critical question is not met: this contact is against the law or a rule."
        ]
    );
    let asked = desk.act("quality.ask_self", contact);
    let sealed = desk.done("quality.evaluate", with_fields(json!({ "evaluation": asked }), answers("31331")));
    assert_eq!(consequences(&sealed), [""; 0]);
}

#[test]
fn taking_a_check_back_leads_to_quality_and_still_says_whose_it_was() {
    let desk = Desk::new();
    let (daan, card) = (desk.daan(), voice(&desk));
    checked(&desk, &daan, &card, "33333");
    let undone = desk.done("history.undo", json!({ "act": null }));
    assert_eq!(undone["value"], json!({ "screen": "quality" }));
    assert_eq!(crate::desk::said(&undone["title"]), "A contact of Daan checked");
    let again = desk.done("history.redo", json!(null));
    assert_eq!(again["value"]["screen"], "check");
}
