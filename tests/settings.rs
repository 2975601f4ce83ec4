//! Settings of a center: defaults that make sense, limits that hold, and every change an act.

use crate::desk::{Desk, problems};
use serde_json::{Value, json};

fn change(desk: &Desk, input: Value) {
    desk.act("settings.change", input);
}

#[test]
fn a_new_center_works_without_a_single_setting() {
    let desk = Desk::new();
    let settings = desk.ask("settings.read", json!(null));
    assert_eq!((&settings["targetDays"], &settings["limitDays"]), (&json!(14), &json!(28)));
    assert_eq!((&settings["lockAfterMinutes"], &settings["firstRunDone"]), (&json!(15), &json!(false)));
    assert_eq!(settings["objectives"], json!([]));
}

#[test]
fn a_change_touches_only_the_fields_it_names_and_can_be_taken_back() {
    let desk = Desk::new();
    let before = desk.ask("settings.read", json!(null));
    change(&desk, json!({ "teamName": "Noord", "weekStart": "sunday" }));
    change(&desk, json!({ "leaderName": "Noor" }));
    let settings = desk.ask("settings.read", json!(null));
    assert_eq!((&settings["teamName"], &settings["leaderName"]), (&json!("Noord"), &json!("Noor")));
    assert_eq!(settings["limitDays"], before["limitDays"]);
    assert_eq!(desk.ask("today.show", json!(null))["team"], "Noord");
    let place = desk.act("history.undo", json!({}));
    assert_eq!(place, json!({ "screen": "settings" }));
    desk.act("history.undo", json!({}));
    assert_eq!(desk.ask("settings.read", json!(null)), before);
}

#[test]
fn a_team_holds_at_most_three_objectives() {
    let desk = Desk::new();
    change(&desk, json!({ "objectives": ["Calmer evenings", "Fewer repeat calls", "Everybody coached"] }));
    let four = desk.refused("settings.change", json!({ "objectives": ["one", "two", "three", "four"] }));
    assert_eq!(problems(&four), ["objectives: settings-three-objectives"]);
    change(&desk, json!({ "objectives": [] }));
    assert_eq!(desk.ask("settings.read", json!(null))["objectives"], json!([]));
}

#[test]
fn a_setting_out_of_range_is_told_at_its_field_with_all_the_others() {
    let desk = Desk::new();
    let wrong = desk.refused(
        "settings.change",
        json!({
            "targetDays": 0, "limitDays": 800, "meetingMinutes": 1, "leaderHours": 0.0, "fullTimeHours": 61.0,
            "lockAfterMinutes": -1, "teamName": "x".repeat(201),
        }),
    );
    assert_eq!(
        problems(&wrong),
        [
            "targetDays: settings-target-days",
            "limitDays: settings-limit-days",
            "meetingMinutes: settings-meeting-minutes",
            "leaderHours: settings-hours",
            "fullTimeHours: settings-hours",
            "lockAfterMinutes: settings-lock-after",
            "teamName: text-too-long",
        ]
    );
    let crossed = desk.refused("settings.change", json!({ "targetDays": 30 }));
    assert_eq!(problems(&crossed), ["limitDays: settings-limit-days"], "the limit of before lies under the new target");
}

#[test]
fn the_teams_rhythm_is_everybodys_who_has_no_other() {
    let mut desk = Desk::new();
    let (anna, daan) = (desk.anna(), desk.daan());
    desk.act("one_on_ones.set_rhythm", json!({ "person": daan, "targetDays": 30, "limitDays": 60 }));
    change(&desk, json!({ "targetDays": 5, "limitDays": 6 }));
    desk.on("2026-03-09");
    assert_eq!(desk.board_line(&anna)["rhythm"], "overdue");
    assert_eq!(desk.board_line(&daan)["rhythm"], "on_track");
}

#[test]
fn how_the_app_looks_is_kept_on_the_laptop_and_known_before_the_vault_is_open() {
    let mut desk = Desk::new();
    desk.ask("vault.prefer", json!({ "language": "nb", "theme": "dark" }));
    desk.ask("vault.prefer", json!({ "singleKeys": false }));
    desk.leave();
    desk.knock();
    let status = desk.ask("vault.status", json!(null));
    assert_eq!(status["state"], "locked");
    let wished = json!({ "language": "nb", "theme": "dark", "density": "comfortable", "singleKeys": false });
    assert_eq!(status["preferences"], wished);
}
