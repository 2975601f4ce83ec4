//! Importing absences: days and kinds come in, a cause never does.

use crate::desk::{Desk, each, everything, list, said};
use serde_json::{Value, json};

/// A list as a personnel system writes it, with what it should not tell.
const LIST: &str = "\
Naam;Soort;Van;Tot;Verzuimreden;Diagnose
Frida Lund;Ziek;02-03-2026;06-03-2026;griep;influenza
Bram Vos;Verlof;09-03-2026;13-03-2026;;
Cilla Berg;Ouderschapsverlof;01-04-2026;30-06-2026;bevalling;
Nobody Known;Verlof;09-03-2026;13-03-2026;;
Bram Vos;Verlof;16-03-2026;31-02-2026;;
";

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n\
BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Frida Lund – sick\r\nDESCRIPTION:influenza since Sunday\r\nDTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260305\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:2\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Bram vakantie\r\nDTSTART;TZID=Europe/Amsterdam:20260306T130000\r\nDTEND;TZID=Europe/Amsterdam:20260306T170000\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:3\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Cilla course\r\nRRULE:FREQ=WEEKLY\r\nDTSTART;VALUE=DATE:20260302\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:4\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Team lunch\r\nDTSTART;VALUE=DATE:20260302\r\nEND:VEVENT\r\n\
END:VCALENDAR\r\n";

fn team() -> Desk {
    let desk = Desk::new();
    for name in ["Frida Lund", "Bram Vos", "Cilla Berg"] {
        desk.person(name);
    }
    desk
}

fn away(desk: &Desk) -> Vec<String> {
    let found = desk.ask("absences.list", json!({ "from": "2026-01-01", "to": "2026-12-31" }));
    let line = |absence: &Value| {
        format!(
            "{} {} {}..{}",
            absence["name"].as_str().unwrap(),
            absence["kind"].as_str().unwrap(),
            absence["from"].as_str().unwrap(),
            absence["to"].as_str().unwrap_or("open")
        )
    };
    list(&found).iter().map(line).collect()
}

#[test]
fn columns_of_a_cause_are_dropped_and_counted_and_reach_nothing() {
    let mut desk = team();
    let file = desk.choose_text("verzuim.csv", LIST);
    let preview = desk.ask("import.preview_absences", json!({ "file": file }));
    assert_eq!((&preview["added"], &preview["dropped"]), (&json!(3), &json!(2)));
    assert_eq!(preview["droppedColumns"], json!(["Verzuimreden", "Diagnose"]));
    assert_eq!(
        said(&preview["sentence"]),
        "3 absences would be written down. 2 places that may tell a cause are not read."
    );
    let problems: Vec<(i64, String)> = list(&preview["problems"])
        .iter()
        .map(|problem| (problem["line"].as_i64().unwrap(), said(&problem["message"])))
        .collect();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!(problems[0], (5, "Nobody here bears that name, or two people do.".to_owned()));
    let broken = desk.refused("import.absences", json!({ "file": file }));
    assert_eq!(broken["key"], "import-lines-broken");
    assert_eq!(away(&desk), Vec::<String>::new(), "nothing was changed");
    let done = desk.done("import.absences", json!({ "file": file, "skipBroken": true }));
    assert_eq!(done["value"], json!({ "added": 3, "known": 0, "skipped": 2, "dropped": 2 }));
    assert_eq!(each(&done["consequences"], "key").last(), Some(&&json!("import-absences-dropped")));
    assert_eq!(
        away(&desk),
        [
            "Frida sick 2026-03-02..2026-03-06",
            "Bram leave 2026-03-09..2026-03-13",
            "Cilla parental 2026-04-01..2026-06-30"
        ]
    );
    let again = desk.act("import.absences", json!({ "file": file, "skipBroken": true }));
    assert_eq!((&again["added"], &again["known"]), (&json!(0), &json!(3)), "a second time adds nothing");
    let told = preview.to_string() + &desk.log() + &desk.saved(&desk.ask("export.everything", json!(null)));
    let kept = desk.raw(everything);
    for word in ["griep", "influenza", "bevalling", "Verzuimreden"] {
        assert!(!kept.contains(word), "{word} is in the vault");
        assert!(word == "Verzuimreden" || !told.contains(word), "{word} was told");
    }
    desk.act("history.undo", json!({}));
    assert_eq!(away(&desk).len(), 0, "one import is one step back");
}

#[test]
fn a_calendar_gives_days_and_kinds_and_its_descriptions_are_never_read() {
    let mut desk = team();
    let file = desk.choose_text("away.ics", CALENDAR);
    let preview = desk.ask("import.preview_absences", json!({ "file": file }));
    assert_eq!(
        (&preview["rows"], &preview["added"], &preview["problemCount"], &preview["dropped"]),
        (&json!(4), &json!(2), &json!(2), &json!(1))
    );
    desk.act("import.absences", json!({ "file": file, "skipBroken": true }));
    assert_eq!(away(&desk), ["Frida sick 2026-03-02..2026-03-04", "Bram leave 2026-03-06..2026-03-06"]);
    let bram = desk.ask("absences.list", json!({ "from": "2026-03-06", "to": "2026-03-06" }))[0].clone();
    assert_eq!((&bram["fromAt"], &bram["toAt"]), (&json!("13:00"), &json!("17:00")));
    assert!(!desk.raw(everything).contains("influenza"));
}

#[test]
fn ten_thousand_broken_lines_are_counted_and_nothing_is_changed() {
    let desk = team();
    let mut text = String::from("Name,From,To\n");
    for line in 0..10_000 {
        text.push_str(&format!("Bram Vos,{line} nonsense,\n"));
    }
    let file = desk.choose_text("broken.csv", &text);
    let preview = desk.ask("import.preview_absences", json!({ "file": file }));
    assert_eq!((list(&preview["problems"]).len(), &preview["problemCount"]), (200, &json!(10_000)));
    let refused = desk.refused("import.absences", json!({ "file": file }));
    assert_eq!(refused["key"], "import-lines-broken");
    assert_eq!(away(&desk), Vec::<String>::new());
}

#[test]
fn what_is_no_list_and_no_calendar_is_refused_with_a_sentence() {
    let desk = team();
    let refuses = |name: &str, text: &str| {
        let file = desk.choose_text(name, text);
        desk.refused("import.preview_absences", json!({ "file": file }))["key"].clone()
    };
    assert_eq!(refuses("some.csv", "Colour,Shape\nred,round\n"), "import-absence-columns");
    assert_eq!(refuses("some.ics", "hello"), "import-not-a-calendar");
    let endless = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{}", "x".repeat(200_000));
    assert_eq!(
        refuses("endless.ics", &endless),
        "import-not-a-calendar",
        "a line that breaks the parser's own message off"
    );
    assert_eq!(refuses("empty.csv", ""), "import-file-empty");
}

#[test]
fn holidays_come_from_a_calendar_too() {
    let desk = team();
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Kerstmis\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let file = desk.choose_text("holidays.ics", text);
    assert_eq!(desk.act("import.holidays", json!({ "file": file })), json!({ "added": 2, "known": 0 }));
    let days = desk.ask("absences.holidays", json!(null));
    assert_eq!(each(&days, "day"), ["2026-12-25", "2026-12-26"]);
    assert_eq!(desk.act("import.holidays", json!({ "file": file })), json!({ "added": 0, "known": 2 }));
}
