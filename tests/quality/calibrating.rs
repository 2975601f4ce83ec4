//! Several score the same contact blind, and only where they differ is looked at.

use super::{checked, item, letters, voice};
use crate::desk::{Desk, each, list, problems, said};
use serde_json::{Value, json};

fn begun(desk: &Desk, card: &Value, raters: &[&str]) -> Value {
    let input = json!({ "version": card["version"], "reference": "call 34536", "raters": raters });
    desk.act("quality.begin_calibration", input)
}

fn rate(desk: &Desk, calibration: &Value, rater: &str, marks: &str) {
    let page = desk.ask("quality.calibration", json!({ "calibration": calibration }));
    let view = list(&page["raters"]).iter().find(|line| line["name"] == rater).expect("the rater")["view"].clone();
    desk.act("quality.rate_calibration", json!({ "view": view, "marks": letters(marks) }));
}

#[test]
fn nobody_sees_the_others_before_all_have_scored_and_then_only_where_they_differ() {
    let desk = Desk::new();
    let card = voice(&desk);
    let calibration = begun(&desk, &card, &["Noor", "Hanna", "Pim"]);
    let page = |desk: &Desk| desk.ask("quality.calibration", json!({ "calibration": calibration }));
    rate(&desk, &calibration, "Noor", "33333");
    rate(&desk, &calibration, "Hanna", "31333");
    let waiting = page(&desk);
    assert_eq!(said(&waiting["finding"]), "One has still to score. Until then nobody sees the others.");
    assert!(waiting["differences"] == json!([]) && !waiting["raters"].to_string().contains("marks"));
    rate(&desk, &calibration, "Pim", "33333");
    let open = page(&desk);
    assert_eq!(said(&open["finding"]), "You agree on 4 of 5.");
    assert_eq!(each(&open["differences"], "place"), [&json!(1)]);
    let marks: Vec<(&Value, &Value)> =
        list(&open["differences"][0]["marks"]).iter().map(|rated| (&rated["name"], &rated["mark"])).collect();
    assert_eq!(marks, [(&json!("Hanna"), &json!("1")), (&json!("Noor"), &json!("3")), (&json!("Pim"), &json!("3"))]);
    let late = json!({ "view": open["raters"][0]["view"], "marks": letters("33333") });
    assert_eq!(desk.refused("quality.rate_calibration", late)["key"], "calibration-open-already");
    // The sentence they agree on becomes the help of the question, in a version that breaks no line.
    desk.act("quality.give_example", json!({ "item": item(&card, 1), "example": "“As the page says: 14 days.”" }));
    let latest = desk.ask("quality.scorecards", json!(null))[0]["latest"].take();
    assert_eq!((&latest["number"], &latest["seam"]), (&json!(2), &json!(false)));
    assert_eq!(latest["sections"][0]["items"][1]["example"], "“As the page says: 14 days.”");
}

#[test]
fn two_must_score_and_names_must_tell_them_apart() {
    let desk = Desk::new();
    let card = voice(&desk);
    let input = |raters: &[&str]| json!({ "version": card["version"], "reference": "call 1", "raters": raters });
    assert_eq!(
        problems(&desk.refused("quality.begin_calibration", input(&["Noor"]))),
        ["raters: calibration-needs-two"]
    );
    assert_eq!(
        problems(&desk.refused("quality.begin_calibration", input(&["Noor", " noor"]))),
        ["raters: calibration-rater-twice"]
    );
    let calibration = begun(&desk, &card, &["Noor", "Hanna", "Pim"]);
    rate(&desk, &calibration, "Noor", "33333");
    let open = json!({ "calibration": calibration });
    assert_eq!(desk.refused("quality.open_calibration", open.clone())["key"], "calibration-waits-for-two");
    rate(&desk, &calibration, "Pim", "23333");
    desk.act("quality.open_calibration", open);
    assert_eq!(list(&desk.ask("quality.calibrations", json!(null)))[0]["rated"], 2);
}

#[test]
fn statistics_come_from_twenty_judgements_on_and_say_why_where_there_is_none() {
    let desk = Desk::new();
    let card = voice(&desk);
    for contact in 0..10 {
        let calibration = begun(&desk, &card, &["Noor", "Hanna"]);
        rate(&desk, &calibration, "Noor", "33333");
        rate(&desk, &calibration, "Hanna", if contact < 4 { "31333" } else { "33333" });
        let lines = desk.ask("quality.questions", json!(null));
        let shown = !list(&lines[0]["statistics"]).is_empty();
        assert_eq!(shown, contact == 9, "after {} judgements", 2 * (contact + 1));
    }
    let lines = desk.ask("quality.questions", json!(null));
    let kappa = |place: usize| lines[place]["statistics"][0].clone();
    assert_eq!(
        (&kappa(0)["value"], said(&kappa(0)["says"])),
        (&Value::Null, "Everybody always gave the same answer, so there is no chance to take out.".to_owned())
    );
    assert_eq!(said(&lines[1]["agreement"]), "You agree on 6 of 10 contacts.");
    assert!(kappa(1)["value"].is_number(), "{}", kappa(1));
    let rewrite = said(&lines[1]["rewrite"]);
    assert_eq!(rewrite, "Rewrite this question: people who know the work differ on 4 of 10 contacts.");
    assert_eq!(lines[0]["rewrite"], Value::Null);
    assert!(!lines.to_string().contains("Hanna"), "it is about the question, not about who differs");
}

#[test]
fn a_line_of_the_team_has_limits_from_twelve_months_on_and_breaks_where_something_changed() {
    let mut desk = Desk::new();
    let (daan, card) = (desk.daan(), voice(&desk));
    for month in 3..=12 {
        desk.on(&format!("2026-{month:02}-10"));
        checked(&desk, &daan, &card, if month % 2 == 0 { "33333" } else { "23333" });
    }
    let early = desk.ask("quality.trends", json!(null));
    assert_eq!(said(&early["finding"]), "Too early to tell: 10 months so far. Limits are drawn from twelve on.");
    for (on, marks) in [("2027-01-10", "23333"), ("2027-02-10", "33333")] {
        desk.on(on);
        checked(&desk, &daan, &card, marks);
    }
    let trends = desk.ask("quality.trends", json!(null));
    assert_eq!(said(&trends["finding"]), "It goes up and down as it always does.");
    assert_eq!(list(&trends["phases"][0]["points"]).len(), 12);
    assert!(trends["phases"][0]["limits"]["upper"].as_f64().unwrap() > 100.0 - 6.25);
    desk.act("quality.mark_change", json!({ "on": "2027-02-01", "words": "A new page on refunds" }));
    let broken = desk.ask("quality.trends", json!(null));
    assert_eq!((list(&broken["phases"]).len(), &broken["breaks"][0]["words"]), (2, &json!("A new page on refunds")));
}
