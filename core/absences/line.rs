//! The quick line of an absence: `sick frida`, `bram mon-wed`, `cilla 30 nov - 11 dec`, `anouk parental jan-may`.
//!
//! Who, perhaps a kind, perhaps days. What is neither is not guessed and not kept: the answer says that only who, the kind
//! and the days have a place here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AbsenceKind;
use super::commands::review_day;
use crate::app::Ask;
use crate::dates::{Stretch, read_stretch};
use crate::error::{Message, Result, word};
use crate::fold::fold;
use crate::id::PersonId;
use crate::people::{self, PersonLine};

/// The most people that a line is offered for.
const MOST: usize = 6;

/// Words for a kind, in the three languages.
const KINDS: &[(AbsenceKind, &[&str])] = &[
    (AbsenceKind::Sick, &["sick", "ill", "ziek", "syk", "sykmeldt"]),
    (
        AbsenceKind::Leave,
        &[
            "leave",
            "holiday",
            "holidays",
            "vacation",
            "off",
            "verlof",
            "vakantie",
            "vrij",
            "ferie",
            "permisjon",
            "avspasering",
        ],
    ),
    (
        AbsenceKind::Parental,
        &["parental", "ouderschapsverlof", "ouderschap", "foreldrepermisjon", "foreldre", "pappaperm"],
    ),
    (AbsenceKind::Other, &["other", "anders", "overig", "annet", "annen"]),
];
/// Words that say no more than that somebody is away.
const AWAY: &[&str] = &["away", "out", "absent", "weg", "afwezig", "borte", "fravaer"];

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AbsenceText {
    pub text: String,
    /// Chosen beside the line; it goes before what the line says.
    #[serde(default)]
    pub kind: Option<AbsenceKind>,
}

/// What Enter would write down.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnderstoodAbsence {
    pub person: PersonId,
    pub name: String,
    pub kind: AbsenceKind,
    pub from: NaiveDate,
    pub from_at: Option<String>,
    pub to: Option<NaiveDate>,
    pub to_at: Option<String>,
    pub end_expected: bool,
    pub review_on: Option<NaiveDate>,
    /// The same in a sentence.
    pub sentence: Message,
}

#[derive(Debug, Serialize, TS)]
pub struct UnderstoodLine {
    /// One for each person who may be meant.
    pub absences: Vec<UnderstoodAbsence>,
    /// What keeps the line from being understood, once somebody is named.
    pub unclear: Option<Message>,
}

/// What a typed line would write down, before it is done.
pub fn understand(ask: &Ask, input: AbsenceText) -> Result<UnderstoodLine> {
    let today = ask.world.today();
    let people = people::list(ask, None)?;
    let folded = fold(&input.text);
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    if words.first().is_some_and(|first| AWAY.contains(first)) {
        words.remove(0);
    }
    let mut kind = take_kind(&mut words);
    let (meant, named) = whom(&people, &words);
    if meant.is_empty() {
        return Ok(UnderstoodLine { absences: Vec::new(), unclear: None });
    }
    let mut rest: Vec<&str> = words.get(named..).unwrap_or_default().to_vec();
    rest.retain(|word| !AWAY.contains(word));
    kind = kind.or_else(|| take_kind(&mut rest));
    // A kind may stand last too: "cilla 30 nov - 11 dec leave".
    if kind.is_none() && rest.last().and_then(|last| kind_of(last)).is_some() {
        kind = rest.pop().and_then(kind_of);
    }
    let Some(stretch) = read_stretch(&rest.join(" "), today) else {
        let unclear = Message::new("absence-words-unclear").with("text", rest.join(" "));
        return Ok(UnderstoodLine { absences: Vec::new(), unclear: Some(unclear) });
    };
    let kind = input.kind.or(kind).unwrap_or(AbsenceKind::Leave);
    // Whoever falls sick does not know until when: without days the end is open.
    let stretch = if rest.is_empty() && kind == AbsenceKind::Sick { Stretch { to: None, ..stretch } } else { stretch };
    let understood = |person: &&PersonLine| understood(ask, person, kind, stretch.clone());
    let absences = meant.iter().take(MOST).map(understood).collect::<Result<Vec<_>>>()?;
    Ok(UnderstoodLine { absences, unclear: None })
}

fn understood(ask: &Ask, person: &PersonLine, kind: AbsenceKind, stretch: Stretch) -> Result<UnderstoodAbsence> {
    let uncertain = stretch.to.is_none() || stretch.expected;
    let review_on = if uncertain { Some(review_day(ask.db, ask.world.today(), stretch.to)?) } else { None };
    let key = match (stretch.to, stretch.expected) {
        (None, _) => "absence-line-open",
        (Some(to), false) if to == stretch.from => "absence-line-day",
        (Some(_), false) => "absence-line-days",
        (Some(_), true) => "absence-line-about",
    };
    let mut sentence = Message::new(key)
        .with("name", person.name.as_str())
        .with("kind", word(&format!("absence-kind-{}", kind.word())))
        .with("date", stretch.from)
        .with("hours", hours(stretch.from_at.as_deref(), stretch.to_at.as_deref()));
    if let Some(to) = stretch.to {
        sentence = sentence.with("last", to);
    }
    if let Some(review) = review_on {
        sentence = sentence.with("review", review);
    }
    Ok(UnderstoodAbsence {
        person: person.person,
        name: person.name.clone(),
        kind,
        from: stretch.from,
        from_at: stretch.from_at,
        to: stretch.to,
        to_at: stretch.to_at,
        end_expected: stretch.expected,
        review_on,
        sentence,
    })
}

/// " 13:00–17:00": the hours behind a day, or nothing.
fn hours(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (None, None) => String::new(),
        (from, to) => format!(" {}–{}", from.unwrap_or_default(), to.unwrap_or_default()),
    }
}

fn kind_of(word: &str) -> Option<AbsenceKind> {
    KINDS.iter().find(|(_, words)| words.contains(&word)).map(|(kind, _)| *kind)
}

fn take_kind(words: &mut Vec<&str>) -> Option<AbsenceKind> {
    let kind = kind_of(words.first()?)?;
    words.remove(0);
    Some(kind)
}

/// Who is meant by the first words, and by how many of them: "bram", "br", "anouk de wit".
fn whom<'a>(people: &'a [PersonLine], words: &[&str]) -> (Vec<&'a PersonLine>, usize) {
    let mut meant: Vec<&PersonLine> = people.iter().collect();
    let mut named = 0;
    for word in words {
        let bears = |person: &&&PersonLine| {
            let names = fold(&format!("{} {}", person.name, person.full_name));
            names.split_whitespace().any(|part| part.starts_with(word))
        };
        let fewer: Vec<&PersonLine> = meant.iter().filter(bears).copied().collect();
        // A second word is part of the name only where it is written out: "daan vi" and not "daan v" of "daan vr".
        if fewer.is_empty() || named > 0 && (word.len() < 3 || read_stretch(word, NaiveDate::MIN).is_some()) {
            break;
        }
        (meant, named) = (fewer, named + 1);
    }
    if named == 0 {
        return (Vec::new(), 0);
    }
    // Enter takes the first: whoever is called so goes before whose family is.
    let called = |person: &&PersonLine| words.first().is_none_or(|first| !fold(&person.name).starts_with(first));
    meant.sort_by_key(called);
    (meant, named)
}
