//! What an entry says beside its sentence and the words somebody wrote: terms, parts, who stands in it. A receipt holds it,
//! and it is shown before an entry leaves this laptop: nothing that an entry holds may be missing on both.

use std::collections::HashMap;

use super::at_hand::Parties;
use super::events::{Claim, Event, Move, Realized, View};
use super::terms::{Condition, Terms};
use crate::error::{Arg, Message, word};
use crate::id::PersonId;

/// Everything else that an entry holds. `names` are of those who stand in it by an id.
pub fn also_says(event: &Event, names: &HashMap<PersonId, String>) -> Vec<Message> {
    let parties = Parties(names.clone());
    match event {
        Event::Stated(statement) | Event::Restated(statement) => statement_in_words(&statement.terms, &parties),
        Event::Postponed(moved) => move_in_words(moved, &parties),
        Event::ClaimedKept(claim) | Event::PartlyKept(claim) => claim_in_words(claim),
        Event::Inherited(inheritance) => said("entry-says-from", "name", parties.of(&inheritance.from)),
        Event::Viewed(view) => view_in_words(view),
        _ => Vec::new(),
    }
}

/// The word of a closed list.
fn listed(key: &str) -> Arg {
    word(&key.replace('_', "-"))
}

/// A line about somebody; none where nobody is named.
fn said(key: &str, argument: &str, name: String) -> Vec<Message> {
    Some(name).filter(|name| !name.is_empty()).map(|name| Message::new(key).with(argument, name)).into_iter().collect()
}

fn statement_in_words(terms: &Terms, parties: &Parties) -> Vec<Message> {
    let mut lines =
        vec![Message::new("entry-says-kind").with("what", listed(&format!("promise-kind-{}", terms.kind.word())))];
    lines.extend(said("entry-says-promisor", "name", parties.of(&terms.promisor)));
    lines.push(
        Message::new("entry-says-authority").with("answer", listed(&format!("authority-{}", terms.authority.word()))),
    );
    if let Some(from) = terms.opening.as_ref().and_then(|opening| opening.from) {
        lines.push(Message::new("entry-says-opening-from").with("date", from));
    }
    lines.extend(terms_in_words(terms, parties));
    lines
}

/// What belongs to the terms beside what was promised, by whom and until when.
pub(super) fn terms_in_words(terms: &Terms, parties: &Parties) -> Vec<Message> {
    let condition = |condition: &Condition| {
        let what = word(&format!("condition-{}", condition.what.word()));
        let key = if condition.words.is_empty() { "receipt-condition" } else { "receipt-condition-words" };
        let whose = word(&format!("receipt-whose-{}", condition.whose.word()));
        Message::new(key).with("what", what).with("words", condition.words.as_str()).with("whose", whose)
    };
    let mut lines = vec![Message::new(&format!("receipt-strength-{}", terms.strength.word()))];
    lines.extend(terms.conditions.iter().map(condition));
    if let Some(opening) = &terms.opening {
        lines.push(
            Message::new("receipt-opening").with("position", opening.position.as_str()).with("seats", opening.seats),
        );
    }
    for facet in &terms.facets {
        lines.push(Message::new("receipt-facet").with("facet", listed(&format!("facet-{}", facet.word()))));
    }
    if !terms.how_known.is_empty() {
        lines.push(Message::new("receipt-how-known").with("words", terms.how_known.as_str()));
    }
    for witness in &terms.witnesses {
        lines.push(Message::new("receipt-witness").with("name", parties.of(witness)));
    }
    lines
}

fn move_in_words(moved: &Move, parties: &Parties) -> Vec<Message> {
    let mut lines = said("entry-says-decided-by", "name", parties.of(&moved.decided_by));
    lines.extend(moved.told_on.map(|on| Message::new("entry-says-told-on").with("date", on)));
    lines
}

fn claim_in_words(claim: &Claim) -> Vec<Message> {
    let part = |part: &Realized| {
        let key = if part.evidence.is_empty() { "entry-says-part" } else { "entry-says-part-evidence" };
        let message =
            Message::new(key).with("facet", listed(&format!("facet-{}", part.facet.word()))).with("date", part.on);
        message.with("words", part.evidence.as_str())
    };
    claim.facets.iter().map(part).collect()
}

fn view_in_words(view: &View) -> Vec<Message> {
    let attribution = view
        .attribution
        .map(|why| Message::new("entry-says-attribution").with("why", listed(&format!("attribution-{}", why.word()))));
    let breaches = view
        .breaches
        .iter()
        .map(|how| Message::new("entry-says-breach").with("how", listed(&format!("breach-{}", how.word()))));
    attribution.into_iter().chain(breaches).collect()
}
