//! Quick lines of the palette: what pressing Enter would do, said before it is done.

use crate::desk::{Desk, each, list};
use serde_json::{Value, json};

fn understood(desk: &Desk, text: &str) -> Vec<Value> {
    list(&desk.ask("quick.understand", json!({ "text": text }))).clone()
}

/// Does what the first suggestion says.
fn enter(desk: &Desk, text: &str) -> Value {
    let first = understood(desk, text).first().cloned().unwrap_or_else(|| panic!("{text} is understood"));
    desk.act(first["does"]["call"].as_str().expect("a call"), first["does"]["input"].clone())
}

#[test]
fn a_talk_begins_with_a_few_letters() {
    let desk = Desk::new();
    let daan = desk.daan();
    for text in ["1:1 daan", "1:1 da", "talk DAAN", "gesprek vis", "samtale daan"] {
        let lines = understood(&desk, text);
        assert_eq!(each(&json!(lines), "then"), ["meeting"], "{text}");
        assert_eq!(lines[0]["label"]["args"]["name"], "Daan");
    }
    let meeting = enter(&desk, "1:1 daan");
    assert_eq!(desk.board_line(&daan)["next"]["meeting"], meeting);
}

#[test]
fn an_action_takes_its_date_out_of_the_words() {
    let desk = Desk::new();
    let elif = desk.elif();
    let line = understood(&desk, "action elif ask planning before fri").remove(0);
    assert_eq!(line["label"]["args"]["date"], json!({ "date": "2026-03-06" }), "the date is said before Enter");
    assert_eq!(line["then"], json!({ "screen": "person", "person": elif }));
    enter(&desk, "action elif ask planning before fri");
    enter(&desk, "actie elif bel roosterteam");
    let actions = desk.page(&elif)["actions"].take();
    assert_eq!(each(&actions, "text"), ["ask planning", "bel roosterteam"]);
    assert_eq!(each(&actions, "due"), [&json!("2026-03-06"), &Value::Null]);
}

#[test]
fn a_note_goes_on_the_agenda_of_the_pair() {
    let desk = Desk::new();
    let gijs = desk.person("Gijs Smit");
    enter(&desk, "note gijs evenings are heavy");
    let agenda = desk.page(&gijs)["agenda"].take();
    assert_eq!((&agenda[0]["text"], &agenda[0]["raisedBy"]), (&json!("evenings are heavy"), &json!("leader")));
}

#[test]
fn accents_do_not_matter_and_two_who_match_are_both_offered() {
    let desk = Desk::new();
    let (zoe, zora) = (desk.person("Zoë van 't Hof"), desk.person("Zora Lind"));
    assert_eq!(each(&json!(understood(&desk, "1:1 zo")), "label").len(), 2);
    let one = understood(&desk, "1:1 zoe");
    assert_eq!((one.len(), &one[0]["does"]["input"]["person"]), (1, &zoe));
    desk.act("people.leave", json!({ "person": zora, "on": "2026-03-01" }));
    assert_eq!(understood(&desk, "1:1 zo").len(), 1, "somebody who left is not suggested");
}

#[test]
fn a_line_that_begins_with_no_known_word_suggests_nothing() {
    let desk = Desk::new();
    desk.daan();
    for text in ["", "  ", "daan", "1:1", "1:1 nobody", "delete everything", "\u{0}"] {
        assert_eq!(understood(&desk, text), Vec::<Value>::new(), "{text:?}");
    }
    assert_eq!(
        understood(&desk, "action daan")[0]["does"]["go"]["screen"],
        "person",
        "nothing to note yet: go to the page"
    );
}

#[test]
fn a_name_and_days_are_enough_and_lead_to_who_could_cover() {
    let desk = Desk::new();
    let bram = desk.person("Bram Vos");
    desk.person("Daan Vries");
    for line in ["bram mon-wed", "bram vos mon-wed", "sick bram", "weg bram ma-wo", "borte bram man-ons"] {
        let lines = understood(&desk, line);
        assert_eq!(each(&json!(lines), "then"), ["absence"], "{line}");
        assert_eq!(lines[0]["does"]["input"]["person"], bram, "{line}");
    }
    for looked_for in ["bram", "bram vos", "daan vr", "mon-wed", "bram nonsense"] {
        assert_eq!(
            understood(&desk, looked_for),
            Vec::<Value>::new(),
            "{looked_for} is looked for, nothing is written down"
        );
    }
}
