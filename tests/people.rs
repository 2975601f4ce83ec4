//! The team: who is here, since when, in which team and position, for how many hours, reporting to whom.

use crate::desk::{Desk, LONG_AGO, MONDAY, each, list, problems, text};
use serde_json::{Value, json};

#[test]
fn somebody_is_welcomed_with_whatever_is_known_of_them() {
    let desk = Desk::new();
    let anna = desk.anna();
    let daan = desk.act("people.welcome", json!({
        "name": "  Daan   Visser ", "preferredName": "Daantje", "pronouns": "he/him", "employeeNumber": "102",
        "languages": "nl, en", "joined": "2024-08-15", "team": "North", "position": "Agent", "weeklyHours": 32.5, "manager": anna,
    }));
    let page = desk.page(&daan);
    assert_eq!((&page["name"], &page["fullName"]), (&json!("Daantje"), &json!("Daan Visser")), "spaces are tidied");
    assert_eq!((&page["weeklyHours"], &page["joined"]), (&json!(32.5), &json!("2024-08-15")));
    assert_eq!(page["manager"], json!({ "person": anna, "name": "Anna" }));
    let only_a_name = desk.act("people.welcome", json!({ "name": "Elif Demir" }));
    let line = desk.line(&only_a_name);
    assert_eq!((&line["joined"], &line["team"], &line["name"]), (&json!(MONDAY), &json!(""), &json!("Elif")));
    assert_eq!(desk.ask("people.choices", json!(null)), json!({ "teams": ["North"], "positions": ["Agent"] }));
    let wrong = desk.refused("people.welcome", json!({ "name": " ", "weeklyHours": 61.0 }));
    assert_eq!(problems(&wrong), ["name: person-needs-name", "weeklyHours: hours-out-of-range"]);
}

#[test]
fn a_whole_team_is_typed_as_names_and_undone_as_one() {
    let desk = Desk::new();
    let names = json!({ "names": ["Anna Bakker", "", " Daan Visser ", "Elif Demir"], "team": "North" });
    assert_eq!(list(&desk.act("people.welcome_many", names)).len(), 3);
    assert_eq!(each(&desk.ask("people.list", json!(null)), "team"), ["North"; 3]);
    desk.act("history.undo", json!({}));
    assert_eq!(desk.ask("people.list", json!(null)), json!([]));
    assert_eq!(desk.ask("people.choices", json!(null))["teams"], json!([]), "the team they brought is gone with them");
    assert_eq!(problems(&desk.refused("people.welcome_many", json!({ "names": [" "] }))), ["names: people-no-names"]);
}

#[test]
fn a_question_about_last_year_is_answered_with_last_years_team() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.act("people.join_team", json!({ "person": anna, "from": "2026-03-01", "team": "South" }));
    desk.act(
        "people.assign",
        json!({ "person": anna, "position": "Coach", "kind": "substantive", "from": "2026-04-01" }),
    );
    let known = |desk: &Desk| {
        let line = desk.line(&anna);
        (text(&line["team"]).to_owned(), text(&line["position"]).to_owned())
    };
    let both = |team: &str, position: &str| (team.to_owned(), position.to_owned());
    assert_eq!(known(&desk), both("South", "Agent"));
    assert_eq!(known(desk.on("2025-06-01")), both("North", "Agent"));
    assert_eq!(known(desk.on("2026-02-28")), both("North", "Agent"));
    assert_eq!(known(desk.on("2026-04-01")), both("South", "Coach"));
    let timeline = desk.page(&anna)["timeline"].take();
    let teams: Vec<&Value> = list(&timeline).iter().filter(|row| row["title"]["key"] == "timeline-team").collect();
    assert_eq!(teams.iter().map(|row| &row["on"]).collect::<Vec<_>>(), ["2026-03-01", LONG_AGO]);
}

#[test]
fn a_change_in_the_middle_leaves_what_comes_later_as_it_was() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.act("people.join_team", json!({ "person": anna, "from": "2026-06-01", "team": "South" }));
    desk.act("people.join_team", json!({ "person": anna, "from": "2026-04-01", "team": "Chat" }));
    assert_eq!(desk.on("2026-05-31").line(&anna)["team"], "Chat");
    assert_eq!(desk.on("2026-06-01").line(&anna)["team"], "South");
    desk.act("people.join_team", json!({ "person": anna, "from": "2026-06-01", "team": "West" }));
    assert_eq!(desk.line(&anna)["team"], "West", "a change on the same day takes the place of the other");
    assert_eq!(desk.on("2026-05-31").line(&anna)["team"], "Chat");
}

#[test]
fn contract_hours_change_from_a_day_on() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.act("people.change_hours", json!({ "person": anna, "from": "2026-05-01", "weeklyHours": 24.0 }));
    assert_eq!(desk.page(&anna)["weeklyHours"], 32.0);
    let page = desk.on("2026-05-01").page(&anna);
    assert_eq!(page["weeklyHours"], 24.0);
    assert_eq!(
        page["periods"],
        json!([
            { "from": "2026-05-01", "to": null, "weeklyHours": 24.0 },
            { "from": LONG_AGO, "to": "2026-04-30", "weeklyHours": 32.0 },
        ])
    );
    assert_eq!((&page["joined"], &page["left"]), (&json!(LONG_AGO), &Value::Null), "other hours are no new start");
    assert_eq!(page["timeline"][0]["title"]["key"], "timeline-hours");
    let wrong = desk.refused("people.change_hours", json!({ "person": anna, "from": MONDAY, "weeklyHours": 80.0 }));
    assert_eq!(problems(&wrong), ["weeklyHours: hours-out-of-range"]);
    let before =
        desk.refused("people.change_hours", json!({ "person": anna, "from": "2023-01-01", "weeklyHours": 8.0 }));
    assert_eq!(before["key"], "person-not-here");
}

#[test]
fn fewer_hours_before_a_known_leaving_do_not_change_the_leaving() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.act("people.leave", json!({ "person": anna, "on": "2026-06-30" }));
    desk.act("people.change_hours", json!({ "person": anna, "from": "2026-05-01", "weeklyHours": 16.0 }));
    assert_eq!(desk.page(&anna)["leavesOn"], "2026-06-30");
    assert_eq!(desk.ask("people.list", json!({})).as_array().map(Vec::len), Some(1));
    assert_eq!(desk.on("2026-07-01").ask("people.list", json!({})), json!([]));
}

#[test]
fn somebody_who_leaves_stays_countable_and_says_what_stays_open() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.act("one_on_ones.add_action", json!({ "person": anna, "owner": "leader", "text": "Ask planning" }));
    desk.planned(&anna, "2026-03-20");
    let leaving = json!({ "person": anna, "on": "2026-03-13" });
    let would = desk.rehearse("people.leave", leaving.clone());
    assert_eq!(each(&would["consequences"], "key"), ["leave-open-actions", "leave-planned-talk"]);
    assert_eq!(desk.line(&anna)["left"], Value::Null, "asking what would follow does nothing");
    desk.act("people.leave", leaving.clone());
    assert_eq!(list(&desk.on("2026-03-13").ask("one_on_ones.board", json!(null))).len(), 1, "here on the last day");
    desk.on("2026-03-14");
    assert_eq!(desk.ask("one_on_ones.board", json!(null)), json!([]));
    assert_eq!(desk.ask("people.list", json!({})), json!([]));
    assert_eq!(desk.line(&anna)["left"], "2026-03-13");
    assert_eq!(desk.refused("people.leave", leaving)["key"], "person-left-already");
    assert_eq!(
        desk.refused("one_on_ones.raise", json!({ "person": anna, "by": "leader", "text": "Hello" }))["key"],
        "person-not-here"
    );
    let early = desk.refused("people.leave", json!({ "person": desk.daan(), "on": "2023-01-01" }));
    assert_eq!(problems(&early), ["on: end-before-start"]);
}

#[test]
fn somebody_who_comes_back_is_the_same_person_with_a_second_time_here() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.held_with(&anna, MONDAY, json!({ "sharedNote": "See you." }));
    desk.act("people.leave", json!({ "person": anna, "on": "2026-03-13" }));
    let soon = desk.refused("people.rehire", json!({ "person": anna, "on": "2026-03-13" }));
    assert_eq!(problems(&soon), ["on: rehire-after-leaving"]);
    desk.on("2026-10-01").act("people.rehire", json!({ "person": anna, "on": "2026-10-01" }));
    let page = desk.page(&anna);
    assert_eq!(
        (&page["joined"], &page["left"], &page["weeklyHours"]),
        (&json!("2026-10-01"), &Value::Null, &json!(32.0))
    );
    assert_eq!(each(&page["periods"], "from"), ["2026-10-01", LONG_AGO]);
    let titles: Vec<&Value> = list(&page["timeline"]).iter().map(|row| &row["title"]["key"]).collect();
    for title in ["timeline-joined", "timeline-left", "timeline-talk-held"] {
        assert!(titles.contains(&&json!(title)), "{title} in {titles:?}");
    }
    assert_eq!(titles.iter().filter(|title| **title == "timeline-joined").count(), 2);
    assert_eq!(desk.refused("people.rehire", json!({ "person": anna, "on": "2026-11-01" }))["key"], "person-is-here");
}

#[test]
fn other_hours_from_the_day_of_coming_back_do_not_undo_the_leaving() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    desk.act("people.leave", json!({ "person": anna, "on": "2026-03-13" }));
    desk.on("2026-03-14").act("people.rehire", json!({ "person": anna, "on": "2026-03-14" }));
    desk.act("people.change_hours", json!({ "person": anna, "from": "2026-03-14", "weeklyHours": 16.0 }));
    let page = desk.page(&anna);
    assert_eq!((&page["joined"], &page["weeklyHours"]), (&json!("2026-03-14"), &json!(16.0)));
    let left = |row: &&Value| row["title"]["key"] == "timeline-left";
    assert_eq!(list(&page["timeline"]).iter().filter(left).count(), 1);
}

#[test]
fn somebody_with_a_new_name_stays_the_same_person_everywhere() {
    let desk = Desk::new();
    let anna = desk.anna();
    desk.held_with(&anna, MONDAY, json!({ "sharedNote": "Getting married." }));
    desk.act("people.correct", json!({ "person": anna, "name": "Annelies de Wit", "preferredName": "" }));
    assert_eq!(desk.line(&anna)["name"], "Annelies");
    let recent = desk.ask("history.recent", json!({}));
    let names: Vec<&str> = list(&recent).iter().map(|act| text(&act["title"]["args"]["name"])).collect();
    assert!(names.iter().all(|name| *name == "Annelies"), "the past is told with the name of today: {names:?}");
    let found = desk.ask("search.find", json!({ "text": "married" }));
    assert_eq!(found[0]["title"], "Annelies");
    assert_eq!(desk.ask("search.find", json!({ "text": "bakker" })), json!([]), "the old name is not found any more");
    assert_eq!(
        problems(&desk.refused("people.correct", json!({ "person": anna, "name": "" }))),
        ["name: person-needs-name"]
    );
}

#[test]
fn two_who_bear_the_same_name_are_both_shown_in_full() {
    let desk = Desk::new();
    let anna = desk.anna();
    let would = desk.rehearse("people.welcome", json!({ "name": "Anna Bakker" }));
    assert_eq!(each(&would["consequences"], "key"), ["people-same-name"]);
    assert_eq!(desk.line(&anna)["name"], "Anna");
    let other = desk.person("Anna de Groot");
    assert_eq!(
        (desk.line(&anna)["name"].take(), desk.line(&other)["name"].take()),
        (json!("Anna Bakker"), json!("Anna de Groot"))
    );
    assert_eq!(
        (desk.page(&anna)["name"].take(), desk.page(&other)["name"].take()),
        (json!("Anna Bakker"), json!("Anna de Groot"))
    );
    desk.act("people.correct", json!({ "person": anna, "employeeNumber": "E-1" }));
    let number = desk.done("people.welcome", json!({ "name": "Third Person", "employeeNumber": "E-1" }));
    assert_eq!(each(&number["consequences"], "key"), ["people-same-number"], "a double number is shown, not refused");
}

#[test]
fn nobody_reports_to_themselves_however_long_the_way_round() {
    let desk = Desk::new();
    let (anna, daan, elif) = (desk.anna(), desk.daan(), desk.elif());
    let report = |person: &Value, manager: &Value, from: &str| {
        desk.call("people.report_to", json!({ "person": person, "from": from, "manager": manager }))
    };
    report(&daan, &anna, MONDAY).expect("Daan reports to Anna");
    report(&elif, &daan, MONDAY).expect("Elif reports to Daan");
    assert_eq!(problems(&report(&anna, &elif, MONDAY).unwrap_err()), ["manager: manager-circle"]);
    assert_eq!(problems(&report(&anna, &anna, MONDAY).unwrap_err()), ["manager: manager-circle"]);
    desk.act("people.report_to", json!({ "person": daan, "from": "2026-04-01", "manager": null }));
    report(&anna, &elif, "2026-06-01").expect("from June the circle is open");
    assert_eq!(desk.page(&daan)["manager"]["name"], "Anna", "until April");
}

#[test]
fn a_line_that_begins_later_closes_no_circle_either() {
    let desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    desk.act("people.report_to", json!({ "person": anna, "from": "2026-06-01", "manager": daan }));
    let circle = desk.refused("people.report_to", json!({ "person": daan, "from": "2026-05-01", "manager": anna }));
    assert_eq!(problems(&circle), ["manager: manager-circle"]);
}

#[test]
fn an_acting_role_has_an_end_and_a_position_to_return_to() {
    let mut desk = Desk::new();
    let anna = desk.anna();
    let acting = json!({ "person": anna, "position": "Team leader", "kind": "acting", "from": MONDAY });
    assert_eq!(problems(&desk.refused("people.assign", acting)), ["plannedEnd: assignment-needs-end"]);
    let assignment = desk.act(
        "people.assign",
        json!({
            "person": anna, "position": "Team leader", "kind": "acting", "from": MONDAY, "plannedEnd": "2026-05-31",
        }),
    );
    let page = desk.page(&anna);
    assert_eq!((&page["position"], &page["assignments"][0]["returnsTo"]), (&json!("Team leader"), &json!("Agent")));
    desk.on("2026-04-30").act("people.end_assignment", json!({ "assignment": assignment, "on": "2026-04-30" }));
    assert_eq!(desk.on("2026-05-01").line(&anna)["position"], "Agent");
    let early = desk.refused("people.end_assignment", json!({ "assignment": assignment, "on": "2026-01-01" }));
    assert_eq!(problems(&early), ["on: end-before-start"]);
    let lost = desk.act("people.welcome", json!({ "name": "Gijs Smit" }));
    let nowhere = desk.refused(
        "people.assign",
        json!({
            "person": lost, "position": "Coach", "kind": "trial", "from": "2026-05-01", "plannedEnd": "2026-05-31",
        }),
    );
    assert_eq!(problems(&nowhere), ["returnsTo: assignment-needs-return"]);
}

#[test]
fn somebody_who_is_not_known_is_missing_and_nothing_is_broken() {
    let desk = Desk::new();
    let nobody = json!("0190b4a0-0000-7000-8000-000000000000");
    for (call, input) in [
        ("person_page.show", json!({ "person": nobody })),
        ("people.leave", json!({ "person": nobody, "on": MONDAY })),
        ("people.correct", json!({ "person": nobody, "name": "Nobody" })),
        ("one_on_ones.plan", json!({ "person": nobody, "plannedFor": MONDAY })),
        ("privacy.subject_file", json!({ "person": nobody })),
        ("privacy.erase", json!({ "person": nobody, "typedName": "Nobody" })),
    ] {
        let failure = desk.refused(call, input);
        assert_eq!((&failure["kind"], &failure["key"]), (&json!("missing"), &json!("person-gone")), "{call}");
    }
}
