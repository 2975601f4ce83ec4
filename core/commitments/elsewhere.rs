//! A promise as another laptop reads it: from the contents that came in a packet, and nothing beside them. Where it stands
//! is worked out by the same table as at home ([`Standing::of`]), and told in the same words.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::at_hand::{AtHand, Parties, PromiseLine};
use super::events::{Entered, entry_id, read_payload};
use super::log::{Hash, Header, Place, Ref};
use super::page::{
    AnswerGiven, BothViews, ConditionLine, FacetLine, PromiseEvent, PromiseMove, Successor, answer_given, conditions,
    facets, moves, told_event, views,
};
use super::six_words::six_words;
use super::terms::Terms;
use crate::error::Result;
use crate::id::{CommitmentId, PersonId};
use crate::time::stamp;

/// What an entry says, by its header and the content that belongs to it; none where the content is none that this app
/// would have written.
pub fn entered(header: &Header, hash: Hash, payload: &[u8]) -> Option<(CommitmentId, Entered)> {
    let (commitment, on, event) = read_payload(&header.kind, payload).ok()?;
    let names = header.refs.iter().find_map(|named| match named {
        Ref::Entry(place) => Some(entry_id(place)),
        Ref::Key(_) => None,
    });
    let written = DateTime::from_timestamp_millis(header.wall_ms).unwrap_or_default();
    let place = Place { log: header.log, seq: header.seq, hash };
    Some((commitment, Entered { entry: entry_id(&place), written, on, names, event }))
}

/// A promise that was received.
pub struct Elsewhere {
    pub commitment: CommitmentId,
    /// The pseudonym of the person, in the place of an id.
    pub person: PersonId,
    pub name: String,
    /// Its [`Standing`](super::standing::Standing) as JSON.
    pub standing: String,
    /// The employee's last day, where it is known.
    pub left: Option<NaiveDate>,
}

impl Elsewhere {
    fn at_hand(self, today: NaiveDate) -> Result<AtHand> {
        AtHand::of(self.commitment, self.person, self.name, &self.standing, self.left, today)
    }

    /// The promise in a list. There is nothing to do about it here.
    pub fn line(self, today: NaiveDate) -> Result<PromiseLine> {
        let promise = self.at_hand(today)?;
        Ok(PromiseLine { next: None, ..promise.line(&Parties(HashMap::new())) })
    }

    /// The whole promise: what was said of it, in the order in which it was. `names` are of those who stand in it by an id.
    pub fn page(
        self,
        today: NaiveDate,
        events: &[(Entered, Hash)],
        names: HashMap<PersonId, String>,
    ) -> Result<PromiseElsewhere> {
        let promise = self.at_hand(today)?;
        let parties = Parties(names);
        let standing = &promise.standing;
        Ok(PromiseElsewhere {
            terms: standing.terms.clone(),
            first_terms: standing.first_terms.clone(),
            promisor: parties.of(&standing.terms.promisor),
            witnesses: standing.terms.witnesses.iter().map(|witness| parties.of(witness)).collect(),
            answer: answer_given(&promise),
            conditions: conditions(&promise),
            facets: facets(&promise),
            moves: moves(&promise, &parties),
            views: views(&promise),
            successor: standing.inherited.as_ref().map(|inherited| Successor {
                from: parties.of(&inherited.from),
                to: parties.of(&inherited.to),
                on: inherited.on,
                answer: inherited.answer.as_ref().map(|said| said.answer),
                words: inherited.answer.as_ref().map(|said| said.words.clone()).unwrap_or_default(),
            }),
            events: told(events, &promise.name, &parties, &standing.struck),
            line: PromiseLine { next: None, ..promise.line(&parties) },
        })
    }
}

/// What a packet tells of one promise, line by line: what is shown before it leaves is what is read on the other side.
pub fn told_elsewhere(
    events: &[(Entered, Hash)],
    name: &str,
    names: HashMap<PersonId, String>,
    struck: &[String],
) -> Vec<PromiseEvent> {
    told(events, name, &Parties(names), struck)
}

fn told(events: &[(Entered, Hash)], name: &str, parties: &Parties, struck: &[String]) -> Vec<PromiseEvent> {
    let line = |(entered, hash): &(Entered, Hash)| PromiseEvent {
        six_words: six_words(&hash.0).map(str::to_owned).to_vec(),
        struck: struck.contains(&entered.entry),
        ..told_event(&entered.entry, &stamp(entered.written), entered.on, &entered.event, name, parties)
    };
    events.iter().map(line).collect()
}

/// A promise as it was received.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseElsewhere {
    pub line: PromiseLine,
    pub terms: Terms,
    /// Where the terms were stated anew: the first ones.
    pub first_terms: Option<Terms>,
    pub promisor: String,
    pub witnesses: Vec<String>,
    pub answer: Option<AnswerGiven>,
    pub conditions: Vec<ConditionLine>,
    /// Promised or realized; empty unless it is a change of role.
    pub facets: Vec<FacetLine>,
    pub moves: Vec<PromiseMove>,
    pub views: BothViews,
    pub successor: Option<Successor>,
    /// Oldest first.
    pub events: Vec<PromiseEvent>,
}
