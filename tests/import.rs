//! The team out of a spreadsheet: four countries' files, a preview line by line, one act, one undo.

use crate::desk::{Desk, each, everything, list, problems, text};
use serde_json::{Value, json};

/// The files tell of people who come and go around this day.
const IN_NOVEMBER: &str = "2026-11-23";

fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.on(IN_NOVEMBER);
    desk
}

fn preview(desk: &Desk, file: &str) -> Value {
    desk.ask("import.preview_people", json!({ "file": file }))
}

/// The mapping that a preview suggests.
fn mapping(preview: &Value) -> Vec<Value> {
    each(&preview["columns"], "field").into_iter().cloned().collect()
}

/// Imports a file as its preview suggests; answers all that the command answers.
fn import(desk: &Desk, file: &str) -> Value {
    let mapping = mapping(&preview(desk, file));
    desk.done("import.people", json!({ "file": file, "mapping": mapping }))
}

fn person(desk: &Desk, number: &str) -> Value {
    let people = desk.ask("people.list", json!({ "withLeft": true }));
    let line = list(&people).iter().find(|line| line["employeeNumber"] == number);
    desk.page(&line.unwrap_or_else(|| panic!("{number} in {people}"))["person"])
}

#[test]
fn lists_in_dutch_german_english_and_norwegian_and_a_workbook_are_read_without_a_question() {
    for (file, people) in [("people_nl.csv", 7), ("people_de.csv", 5), ("people_en.csv", 6), ("people_no.csv", 5)] {
        let desk = desk();
        let chosen = desk.choose(file);
        let preview = preview(&desk, &chosen);
        assert_eq!((&preview["added"], &preview["problemCount"]), (&json!(people), &json!(0)), "{file}: {preview}");
        assert_eq!(preview["fileName"], file);
        let imported = import(&desk, &chosen);
        assert_eq!(imported["value"], json!({ "added": people, "updated": 0, "skipped": 0 }), "{file}");
        assert_eq!(imported["consequences"], json!([]), "{file}: every manager is found");
    }
    let desk = desk();
    let workbook = desk.choose("people.xlsx");
    let added = preview(&desk, &workbook)["added"].take();
    assert_eq!(import(&desk, &workbook)["value"]["added"], added);
    assert!(added.as_i64() > Some(0));
}

#[test]
fn a_dutch_list_says_who_is_who() {
    let desk = desk();
    let chosen = desk.choose("people_nl.csv");
    assert_eq!(preview(&desk, &chosen)["format"]["key"], "import-format-csv");
    import(&desk, &chosen);
    let daan = person(&desk, "0102");
    assert_eq!((&daan["fullName"], &daan["name"]), (&json!("Daniël Visser"), &json!("Daan")), "Windows-1252 is read");
    assert_eq!((&daan["weeklyHours"], &daan["joined"]), (&json!(32.5), &json!("2024-08-15")), "decimal comma, d-m-y");
    assert_eq!(daan["manager"]["name"], "Noor");
    let lars = person(&desk, "0105");
    assert_eq!((&lars["fullName"], &lars["left"]), (&json!("Lars van den Berg"), &Value::Null), "9999 is no leaving");
    assert_eq!(person(&desk, "0106")["left"], "2026-09-30");
    assert_eq!(list(&desk.ask("people.list", json!({}))).len(), 6, "and she is not in the list any more");
}

#[test]
fn the_same_list_a_second_time_changes_nothing() {
    for file in ["people_nl.csv", "people_de.csv", "people_en.csv", "people_no.csv"] {
        let mut desk = desk();
        let chosen = desk.choose(file);
        let rows = preview(&desk, &chosen)["rows"].take();
        import(&desk, &chosen);
        desk.on("2026-11-24");
        let chosen = desk.choose(file);
        let preview = preview(&desk, &chosen);
        assert_eq!(
            (&preview["added"], &preview["updated"], &preview["unchanged"]),
            (&json!(0), &json!(0), &rows),
            "{file}"
        );
        assert_eq!(preview["remembered"], true, "{file}: drop and Enter");
        let again = import(&desk, &chosen);
        assert_eq!(
            (&again["act"], &again["value"]["updated"]),
            (&Value::Null, &json!(0)),
            "{file}: no act where nothing changed"
        );
    }
}

#[test]
fn a_new_list_updates_by_number_and_an_empty_cell_changes_nothing() {
    let mut desk = desk();
    import(
        &desk,
        &desk.choose_text("team.csv", "Nr;Name;Team;Hours per week\n1;Anna Bakker;North;32\n2;Daan Visser;North;36\n"),
    );
    let anna = person(&desk, "1")["person"].take();
    desk.on("2026-12-07");
    let file = desk.choose_text(
        "team.csv",
        "Nr;Name;Team;Hours per week\n1;Anna de Wit;South;\n2;Daan Visser;North;36\n3;Elif Demir;North;24\n",
    );
    assert_eq!(preview(&desk, &file)["updated"], 1);
    assert_eq!(import(&desk, &file)["value"], json!({ "added": 1, "updated": 1, "skipped": 0 }));
    let page = person(&desk, "1");
    assert_eq!((&page["person"], &page["fullName"], &page["team"]), (&anna, &json!("Anna de Wit"), &json!("South")));
    assert_eq!(page["weeklyHours"], 32.0);
    assert_eq!(desk.on("2026-12-06").line(&anna)["team"], "North", "from today on, not for the past");
}

#[test]
fn without_numbers_a_name_is_recognised_where_only_one_bears_it() {
    let desk = desk();
    let (anna, _, _) = (desk.anna(), desk.person("Per Dahl"), desk.person("Per Dahl"));
    let file = desk.choose_text("team.csv", "Name;Team\nAnna Bakker;South\nPer Dahl;South\n");
    let preview = preview(&desk, &file);
    assert_eq!(
        (&preview["updated"], &preview["added"], &preview["sameName"]),
        (&json!(1), &json!(1), &json!(["Per Dahl"]))
    );
    import(&desk, &file);
    assert_eq!(desk.line(&anna)["team"], "South");
}

#[test]
fn somebody_who_left_before_the_list_was_made_is_imported_as_having_left() {
    let desk = desk();
    let file = desk.choose_text("team.csv", "Name;Left\nAnna Bakker;31-01-2025\nDaan Visser;\n");
    assert_eq!(import(&desk, &file)["value"]["added"], 2);
    let left = desk.ask("people.list", json!({ "withLeft": true }));
    assert_eq!(each(&left, "left"), [&json!("2025-01-31"), &Value::Null]);
    assert_eq!(list(&desk.ask("people.list", json!({}))).len(), 1);
}

#[test]
fn somebody_whose_last_day_is_known_is_updated_like_the_others_until_then() {
    let mut desk = desk();
    import(&desk, &desk.choose_text("team.csv", "Nr;Name;Team;Left\n1;Anna Bakker;North;31-12-2026\n"));
    desk.on("2026-12-01");
    let file = desk.choose_text("team.csv", "Nr;Name;Team;Left\n1;Anna Bakker;South;31-12-2026\n");
    assert_eq!(import(&desk, &file)["value"]["updated"], 1);
    let page = person(&desk, "1");
    assert_eq!((&page["team"], &page["left"]), (&json!("South"), &json!(null)), "they are here until then");
    assert_eq!(page["leavesOn"], "2026-12-31");
    desk.on("2027-01-01");
    assert_eq!(person(&desk, "1")["team"], "", "and after it no more");
}

#[test]
fn one_undo_takes_the_whole_import_back() {
    let desk = desk();
    let chosen = desk.choose("people_en.csv");
    let act = import(&desk, &chosen)["act"].take();
    desk.act("history.undo", json!({ "act": act }));
    assert_eq!(desk.ask("people.list", json!({ "withLeft": true })), json!([]));
    assert_eq!(desk.ask("people.choices", json!(null)), json!({ "teams": [], "positions": [] }));
    assert_eq!(preview(&desk, &chosen)["remembered"], false, "what was remembered of its columns too");
    desk.act("history.redo", json!(null));
    assert_eq!(list(&desk.ask("people.list", json!({ "withLeft": true }))).len(), 6);
}

#[test]
fn a_backup_is_made_before_an_import_and_none_for_one_that_is_refused() {
    let desk = desk();
    let broken = desk.choose("people_broken.csv");
    let mapping = mapping(&preview(&desk, &broken));
    desk.refused("import.people", json!({ "file": broken, "mapping": mapping }));
    assert_eq!(desk.ask("vault.backups", json!(null))["list"], json!([]));
    import(&desk, &desk.choose("people_en.csv"));
    assert_eq!(each(&desk.ask("vault.backups", json!(null))["list"], "reason"), ["import"]);
}

#[test]
fn every_problem_names_its_line_and_column_and_nothing_is_imported_unless_they_are_left_out() {
    let desk = desk();
    let file = desk.choose("people_broken.csv");
    let preview = preview(&desk, &file);
    let told: Vec<(i64, &str)> = list(&preview["problems"])
        .iter()
        .map(|problem| (problem["line"].as_i64().unwrap_or(0), text(&problem["message"]["key"])))
        .collect();
    assert_eq!(
        told,
        [
            (3, "import-row-no-name"),
            (4, "import-row-not-a-date"),
            (5, "import-row-left-before-joined"),
            (6, "import-row-not-hours"),
            (7, "import-row-too-many-hours"),
            (8, "import-row-number-twice"),
            (9, "import-row-too-short"),
            (10, "import-row-not-a-part"),
            (11, "import-row-odd-character"),
            (12, "import-row-too-long"),
        ]
    );
    assert_eq!(preview["problems"][1]["column"], "Joined");
    assert_eq!((&preview["rows"], &preview["added"]), (&json!(12), &json!(2)));
    let mapping = mapping(&preview);
    let refused = desk.refused("import.people", json!({ "file": file, "mapping": mapping }));
    assert_eq!((&refused["key"], &refused["args"]["count"]), (&json!("import-lines-broken"), &json!(10)));
    assert_eq!(desk.ask("people.list", json!({})), json!([]));
    let kept = desk.act("import.people", json!({ "file": file, "mapping": mapping, "skipBroken": true }));
    assert_eq!(kept, json!({ "added": 2, "updated": 0, "skipped": 10 }));
    assert_eq!(person(&desk, "511")["weeklyHours"], 28.5);
}

#[test]
fn an_import_that_changes_more_than_one_in_twenty_asks_once_more() {
    let desk = desk();
    let team =
        |team: &str| (1..=8).fold("Nr;Name;Team\n".to_owned(), |file, nr| file + &format!("{nr};Person {nr};{team}\n"));
    import(&desk, &desk.choose_text("team.csv", &team("North")));
    let moved = desk.choose_text("team.csv", &team("South"));
    let preview = preview(&desk, &moved);
    assert_eq!((&preview["large"], &preview["updated"]), (&json!(true), &json!(8)));
    let mapping = mapping(&preview);
    let asked = desk.refused("import.people", json!({ "file": moved, "mapping": mapping }));
    assert_eq!((&asked["kind"], &asked["key"]), (&json!("refused"), &json!("import-changes-many")));
    assert_eq!(desk.act("import.people", json!({ "file": moved, "mapping": mapping, "large": true }))["updated"], 8);
}

#[test]
fn a_column_about_a_cause_of_absence_is_never_read() {
    let mut desk = desk();
    let file = desk.choose("people_nl.csv");
    let preview = preview(&desk, &file);
    let column =
        list(&preview["columns"]).iter().find(|column| column["header"] == "Verzuimreden").expect("the column");
    assert_eq!((&column["dropped"], &column["field"], &column["samples"]), (&json!(true), &Value::Null, &json!([])));
    assert!(!preview.to_string().contains("MAGNIETGELEZEN"));
    let mut forced = mapping(&preview);
    *forced.last_mut().unwrap() = json!("pronouns");
    forced[5] = Value::Null;
    let refused = desk.refused("import.people", json!({ "file": file, "mapping": forced }));
    assert_eq!(problems(&refused), ["mapping: import-mapping-cause"]);
    import(&desk, &file);
    assert!(!desk.raw(everything).contains("MAGNIETGELEZEN"));
}

#[test]
fn columns_that_are_chosen_by_hand_are_remembered_by_the_header() {
    let desk = desk();
    let first = desk.choose_text("odd.csv", "A;B;C\nAnna Bakker;North;32\n");
    assert_eq!(mapping(&preview(&desk, &first)), [Value::Null, Value::Null, Value::Null]);
    let nameless = desk.refused("import.people", json!({ "file": first, "mapping": [null, "team", null] }));
    assert_eq!(problems(&nameless), ["mapping: import-mapping-no-name"]);
    desk.act("import.people", json!({ "file": first, "mapping": ["name", "team", "weekly_hours"] }));
    let second = desk.choose_text("odd.csv", "A;B;C\nDaan Visser;North;36\n");
    let known = preview(&desk, &second);
    assert_eq!(
        (&known["remembered"], mapping(&known)),
        (&json!(true), vec![json!("name"), json!("team"), json!("weekly_hours")])
    );
}

#[test]
fn a_manager_who_cannot_be_found_is_told_and_the_person_imported_anyway() {
    let desk = desk();
    let file = desk.choose_text("team.csv", "Name;Manager\nAnna Bakker;Somebody Else\nDaan Visser;Anna Bakker\n");
    let done = import(&desk, &file);
    assert_eq!(each(&done["consequences"], "key"), ["import-manager-unknown"]);
    assert_eq!(done["value"]["added"], 2);
}

#[test]
fn what_is_no_table_is_refused_calmly_and_a_file_is_known_by_its_token_alone() {
    let mut desk = desk();
    for (name, contents, key) in [
        ("empty.csv", "", "import-file-empty"),
        ("page.html", "<p>Name;Team</p>", "import-file-not-a-table"),
        ("data.csv", "1;2026-01-01\n2;2026-01-02\n", "import-file-no-header"),
        ("old.xls", "\u{0}", "import-file-not-a-table"),
    ] {
        let file = desk.choose_text(name, contents);
        let failure = desk.refused("import.preview_people", json!({ "file": file }));
        assert_eq!((&failure["kind"], &failure["key"]), (&json!("refused"), &json!(key)), "{name}");
    }
    let path = crate::desk::test_file("people_en.csv");
    let named = desk.refused("import.preview_people", json!({ "file": path }));
    assert_eq!(named["key"], "file-not-chosen", "nobody names a path through a call");
    let chosen = desk.choose("people_en.csv");
    desk.ask("vault.lock", json!(null));
    desk.ask("vault.unlock", json!({ "passphrase": crate::desk::PASSPHRASE }));
    assert_eq!(
        desk.refused("import.preview_people", json!({ "file": chosen }))["key"],
        "file-not-chosen",
        "locking forgets it"
    );
    desk.leave();
}
