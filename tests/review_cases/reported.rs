//! The report, where a name or a period could mislead it.

use super::Two;
use crate::desk::workbook_rows;
use serde_json::json;

/// Somebody with a promise of a new role, of which the title came and the rest did not.
fn on_paper(two: &Two, position: &str) {
    let kim = two.center.person("Kim Vos");
    let with = json!({ "kind": "promotion", "facets": ["title", "old_duties_released"] });
    let promise = two.center.promised_with(&kim, &format!("{position} from February"), "2026-03-02", with);
    two.center.on_promise("answer", &promise, json!({ "answer": "agree", "way": "hand_over" }));
    let input = json!({ "person": kim, "kind": "promotion", "position": position, "on": "2026-02-02" });
    two.center.act("career.record_transition", input);
    two.center.on_promise("keep_partly", &promise, json!({ "facets": [{ "facet": "title", "on": "2026-03-02" }] }));
}

#[test]
fn two_people_of_one_name_in_one_center_are_told_apart() {
    let two = Two::with_a_promise();
    on_paper(&two, "Planner");
    on_paper(&two, "Coach");
    two.packet();
    let input = json!({ "since": "2026-01-01", "until": "2026-12-31", "language": "en" });
    let report = two.hr.ask("review_cases.report", input);
    let rows = workbook_rows(&two.hr.saved_bytes(&report["workbook"]), "On paper only");
    let found: Vec<(&str, &str)> = rows.iter().skip(1).map(|row| (row[2].as_str(), row[3].as_str())).collect();
    assert_eq!(found.len(), 2, "{rows:?}");
    for position in ["Planner", "Coach"] {
        assert!(found.contains(&(format!("{position} from February").as_str(), position)), "{rows:?}");
    }
}

#[test]
fn a_pull_back_is_counted_by_its_days_in_the_period() {
    let two = Two::with_a_promise();
    let lou = two.center.person("Lou Bos");
    two.center.promised(&lou, "Two days of coaching a month", "2026-09-01");
    let input = json!({ "person": lou, "kind": "promotion", "position": "Coach", "on": "2026-02-02" });
    let moved = two.center.act("career.record_transition", input);
    let pulled =
        json!({ "transition": moved, "from": "2026-02-16", "to": "2026-03-01", "hours": 40, "cause": "cover_absence" });
    two.center.act("protected_time.pull_back", pulled);
    two.packet();
    let days_and_hours = |since: &str| {
        let input = json!({ "since": since, "until": "2026-03-02", "language": "en" });
        let report = two.hr.ask("review_cases.report", input);
        let rows = workbook_rows(&two.hr.saved_bytes(&report["workbook"]), "Pulled back");
        assert_eq!(rows.len(), 2, "{rows:?}");
        (rows[1][4].clone(), rows[1][5].clone())
    };
    let told = |days: &str, hours: &str| (days.to_owned(), hours.to_owned());
    assert_eq!(days_and_hours("2026-01-01"), told("14", "40"));
    assert_eq!(days_and_hours("2026-02-23"), told("7", ""), "how many of the hours lay in it nobody knows");
}
