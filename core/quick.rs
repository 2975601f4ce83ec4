//! Quick lines of the palette: `1:1 daan`, `action elif ask planning before fri`, `note gijs evenings`, `sick frida`,
//! `away bram mon-wed`, or just a name.
//!
//! It answers what pressing Enter would do, in words, before anything is done.

use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::absences::{self, AbsenceText, UnderstoodAbsence};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::fold::fold;
use crate::history::Place;
use crate::one_on_ones::lines::take_due;
use crate::people::{self, PersonLine};

/// The most suggestions that are answered.
const MOST: usize = 6;

/// What a quick line would do.
#[derive(Debug, Serialize, TS)]
pub struct QuickLine {
    pub label: Message,
    pub does: Does,
    /// Where to go afterwards.
    pub then: Option<Then>,
}

/// Calls the core, or goes to a place.
#[derive(Debug, Serialize, TS)]
#[serde(untagged)]
pub enum Does {
    Call {
        call: String,
        #[ts(type = "unknown")]
        input: Value,
    },
    Go {
        go: Place,
    },
}

/// Where to go after a call: a place, or the meeting or the absence whose id the call answered.
#[derive(Debug, Serialize, TS)]
#[serde(untagged)]
pub enum Then {
    Meeting(#[ts(type = "\"meeting\"")] &'static str),
    Absence(#[ts(type = "\"absence\"")] &'static str),
    Place(Place),
}

#[derive(Debug, serde::Deserialize, TS)]
pub struct QuickText {
    pub text: String,
}

/// What a line begins with, in the three languages.
#[derive(Clone, Copy, PartialEq)]
enum Verb {
    Talk,
    Action,
    Raise,
    Away,
}

const VERBS: &[(Verb, &[&str])] = &[
    (Verb::Talk, &["1:1", "1-1", "1", "talk", "gesprek", "samtale", "1op1"]),
    (Verb::Action, &["action", "actie", "oppgave", "!"]),
    (Verb::Raise, &["note", "ask", "notitie", "vraag", "notat", "spor", "?"]),
    (
        Verb::Away,
        &[
            "away", "sick", "ill", "leave", "vacation", "weg", "afwezig", "ziek", "verlof", "vakantie", "borte",
            "fravaer", "syk", "ferie",
        ],
    ),
];

pub fn understand(ask: &Ask, input: QuickText) -> Result<Vec<QuickLine>> {
    let text = input.text.trim();
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let first = fold(first);
    let verb = VERBS.iter().find(|(_, words)| words.contains(&first.as_str())).map(|(verb, _)| *verb);
    let Some(verb) = verb else { return without_verb(ask, text) };
    if verb == Verb::Away {
        return away(ask, text);
    }
    let (who, what) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
    if who.is_empty() {
        return Ok(Vec::new());
    }
    let people = people::list(ask, None)?;
    let matching = people.iter().filter(|person| bears(person, who)).take(MOST);
    Ok(matching.filter_map(|person| suggestion(ask, verb, person, what.trim())).collect())
}

/// Somebody is away, as the line says.
fn away(ask: &Ask, text: &str) -> Result<Vec<QuickLine>> {
    let understood = absences::understand(ask, AbsenceText { text: text.to_owned(), kind: None })?;
    Ok(understood.absences.into_iter().map(absence).collect())
}

/// A name and days say enough: "bram mon-wed". A name alone is looked for, and so is "daan vr" where a Daan Vries is here.
fn without_verb(ask: &Ask, text: &str) -> Result<Vec<QuickLine>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let people = people::list(ask, None)?;
    let is_a_name = people.iter().any(|person| words.iter().all(|word| bears(person, word)));
    if words.len() < 2 || is_a_name { Ok(Vec::new()) } else { away(ask, text) }
}

/// Whether a part of somebody's name begins like this.
fn bears(person: &PersonLine, typed: &str) -> bool {
    let typed = fold(typed);
    let names = fold(&format!("{} {}", person.name, person.full_name));
    names.split_whitespace().any(|part| part.starts_with(&typed))
}

/// Somebody is away: said in words before Enter, and written down by it.
fn absence(understood: UnderstoodAbsence) -> QuickLine {
    let input = json!({
        "person": understood.person, "kind": understood.kind, "from": understood.from, "fromAt": understood.from_at,
        "to": understood.to, "toAt": understood.to_at, "endExpected": understood.end_expected,
        "reviewOn": understood.review_on,
    });
    QuickLine {
        label: understood.sentence,
        does: Does::Call { call: "absences.log".to_owned(), input },
        then: Some(Then::Absence("absence")),
    }
}

fn suggestion(ask: &Ask, verb: Verb, person: &PersonLine, what: &str) -> Option<QuickLine> {
    let label = |key: &str| Message::new(key).with("name", person.name.as_str());
    let page = Then::Place(Place::Person { person: person.person });
    let call = |call: &str, input: Value| Does::Call { call: call.to_owned(), input };
    match verb {
        Verb::Talk => Some(QuickLine {
            label: label("quick-talk"),
            does: call("meeting.start", json!({ "person": person.person })),
            then: Some(Then::Meeting("meeting")),
        }),
        Verb::Action if !what.is_empty() => {
            let (text, due) = take_due(what, ask.world.today());
            let said = match due {
                Some(due) => label("quick-action-due").with("date", due),
                None => label("quick-action"),
            };
            Some(QuickLine {
                label: said.with("text", text.as_str()),
                does: call(
                    "one_on_ones.add_action",
                    json!({ "person": person.person, "owner": "leader", "text": text, "due": due }),
                ),
                then: Some(page),
            })
        }
        Verb::Raise if !what.is_empty() => Some(QuickLine {
            label: label("quick-raise").with("text", what),
            does: call("one_on_ones.raise", json!({ "person": person.person, "by": "leader", "text": what })),
            then: Some(page),
        }),
        _ => Some(QuickLine {
            label: label("quick-go"),
            does: Does::Go { go: Place::Person { person: person.person } },
            then: None,
        }),
    }
}
