//! A leader leaves, and the next one goes on with what was promised.

use crate::desk::{Desk, pdf_text, workbook_rows};
use serde_json::json;

#[test]
fn the_next_leader_reads_promises_rhythms_and_actions_and_nothing_of_a_talk() {
    let desk = Desk::new();
    desk.act(
        "settings.change",
        json!({ "teamName": "Noord", "leaderName": "Marieke Jansen", "objectives": ["Answer first time"] }),
    );
    let elif = desk.elif();
    desk.act("one_on_ones.set_rhythm", json!({ "person": elif, "targetDays": 7, "limitDays": 21 }));
    let promise = desk.promised(&elif, "Senior agent", "2026-05-01");
    desk.on_promise("move", &promise, json!({ "due": "2026-06-01", "cause": "budget", "toldOn": "2026-03-02" }));
    desk.finished(&elif, "Slept badly lately.\n! me: ask planning\n# thinks of leaving");
    let paper = desk.ask("handover.paper", json!({ "language": "en" }));
    assert_eq!(paper["promises"], 1);
    assert_eq!((&paper["people"], &paper["actions"]), (&json!(1), &json!(1)));
    let book = desk.saved_bytes(&paper["workbook"]);
    let promises = workbook_rows(&book, "Open promises");
    assert_eq!(promises[1][0..2], ["Elif", "Senior agent"]);
    assert!(promises[1][5].contains("moved once"), "{promises:?}");
    assert_eq!(workbook_rows(&book, "Rhythms")[1][1], "every 7 days, at the latest after 21");
    assert_eq!(workbook_rows(&book, "Open actions")[1][1..3], ["The leader", "ask planning"]);
    for language in ["en", "nl", "nb"] {
        let pdf = desk.saved_bytes(&desk.ask("handover.paper", json!({ "language": language }))["pdf"]);
        assert!(pdf.windows(15).any(|window| window == b"/StructTreeRoot"), "it is tagged");
        let Some(text) = pdf_text(&pdf) else { continue };
        assert!(text.contains("Senior agent") && text.contains("Marieke Jansen"), "{text}");
        assert!(!text.contains("Slept badly") && !text.contains("thinks of leaving"), "no talk and no note");
    }
}
