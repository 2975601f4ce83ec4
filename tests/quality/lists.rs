//! Lists of contacts: tables of telephone systems, and Asterisk's queue_log. Nothing of a customer comes in with them.

use crate::desk::{Desk, each, everything, list, said, with_fields};
use serde_json::{Value, json};

/// The file of the project that has the shape of the Anonymous Bank's.
fn bank(desk: &Desk, with: Value) -> Value {
    with_fields(json!({ "file": desk.choose("contacts.tsv") }), with)
}

fn mapping(preview: &Value) -> Vec<Value> {
    each(&preview["columns"], "field").into_iter().cloned().collect()
}

#[test]
fn a_list_of_a_telephone_system_is_read_and_its_customers_are_not() {
    let mut desk = Desk::new();
    let (gijs, daan) = (desk.person("Gijs Mol"), desk.daan());
    let preview = desk.ask("import.preview_contacts", bank(&desk, json!({})));
    assert_eq!(said(&preview["format"]), "CSV, tabs, UTF-8");
    assert_eq!((&preview["rows"], &preview["contacts"], &preview["tooOld"]), (&json!(9), &json!(2), &json!(1)));
    let agents: Vec<(&Value, &Value)> =
        list(&preview["agents"]).iter().map(|agent| (&agent["agent"], &agent["person"])).collect();
    assert_eq!(agents, [(&json!("DORIT"), &Value::Null), (&json!("GIJS"), &gijs)], "whom nobody knows comes first");
    assert_eq!(preview["problems"][0]["line"], 9);
    assert!(!preview.to_string().contains("40000007"), "a customer's number is not even shown");
    let who = json!({ "agents": [{ "agent": "DORIT", "person": daan }], "mapping": mapping(&preview) });
    assert_eq!(desk.refused("import.contacts", bank(&desk, who.clone()))["key"], "import-lines-broken");
    let skipping = with_fields(who, json!({ "skipBroken": true }));
    let done = desk.act("import.contacts", bank(&desk, skipping.clone()));
    assert_eq!((&done["contacts"], &done["skipped"]), (&json!(4), &json!(1)));
    let again = desk.ask("import.preview_contacts", bank(&desk, json!({})));
    assert_eq!((&again["remembered"], &again["known"], &again["contacts"]), (&json!(true), &json!(2), &json!(0)));
    assert_eq!(desk.refused("import.contacts", bank(&desk, skipping))["key"], "contacts-nothing-to-keep");
    let kept = desk.raw(everything);
    assert!(!kept.contains("40000008"), "no number of a customer is kept");
    let long = "SELECT count(*) FROM contact WHERE length = 'long'";
    let long: i64 = desk.raw(|db| db.query_row(long, [], |row| row.get(0)).unwrap());
    assert_eq!(long, 1, "of how many seconds it took no more is kept than that");
    desk.act("history.undo", json!({}));
    assert_eq!(desk.ask("quality.sampling", json!(null))["lists"], json!([]));
}

#[test]
fn a_queue_log_is_read_line_by_line_and_broken_lines_are_told_with_their_numbers() {
    let desk = Desk::new();
    let gijs = desk.person("Gijs Mol");
    // 26 February 2026, about noon.
    let log = "1772106000|1772105900.1|REFUNDS|NONE|ENTERQUEUE||0612345678|1\n\
               1772106010|1772105900.1|REFUNDS|SIP/8007|CONNECT|10|x|3\n\
               1772106100|1772105900.1|REFUNDS|SIP/8007|COMPLETECALLER|10|90|1\n\
               this is no line\n\
               1772107000|1772106900.2|REFUNDS|NONE|ABANDON|1|1|8\n\
               1772108000|1772107900.3|REFUNDS|SIP/8007|COMPLETEAGENT|10|900|1\n\
               soon|1772107900.4|REFUNDS|SIP/8007|COMPLETEAGENT|10|900|1\n";
    let file = desk.choose_text("queue_log", log);
    let who = json!({ "file": file, "agents": [{ "agent": "SIP/8007", "person": gijs }] });
    let preview = desk.ask("import.preview_queue_log", who.clone());
    assert_eq!((&preview["lines"], &preview["contacts"], &preview["problemCount"]), (&json!(7), &json!(2), &json!(2)));
    assert_eq!(each(&preview["problems"], "line"), [&json!(4), &json!(7)]);
    assert_eq!(desk.refused("import.queue_log", who.clone())["key"], "import-lines-broken");
    let done = desk.act("import.queue_log", with_fields(who, json!({ "skipBroken": true })));
    assert_eq!((&done["contacts"], &done["skipped"]), (&json!(2), &json!(2)));
    let drawn = desk.act("quality.draw_contacts", json!({ "person": gijs, "count": 5 }));
    let references: Vec<&Value> = each(&drawn["contacts"], "reference");
    assert_eq!(references.len(), 2);
    assert!(references.contains(&&json!("1772105900.1")));
    assert_eq!(desk.ask("import.progress", json!(null)), json!({ "read": 0, "of": 0 }), "nothing is being read now");
    desk.ask("import.stop", json!(null));
}

#[test]
fn a_line_without_an_end_costs_no_memory() {
    let desk = Desk::new();
    desk.person("Gijs Mol");
    let file = desk.choose_text("queue_log", &format!("{}\n1772106000|x|Q|NONE|ABANDON|1\n", "x".repeat(3_000_000)));
    let preview = desk.ask("import.preview_queue_log", json!({ "file": file }));
    assert_eq!((&preview["lines"], &preview["problemCount"]), (&json!(2), &json!(1)));
    assert_eq!(
        said(&preview["problems"][0]["message"]),
        "This line is longer than any that a telephone system writes."
    );
}
