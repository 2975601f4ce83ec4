//! A promise as it lies on the table today: what its events say, where it stands, and what can be done with it.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Params};
use serde::Serialize;
use ts_rs::TS;

use super::events::EventKind;
use super::keeping::read_json;
use super::standing::{PromiseState, SOON_DAYS, Said, Standing};
use super::terms::{Cause, Party, PromiseKind, Strength};
use crate::error::{Failure, Message, Result, word};
use crate::id::{CommitmentId, PersonId};
use crate::people::{self, Names, Side};
use crate::sql::Sql;

words! {
    /// How a promise is drawn (INTERFACE 8); a word always stands beside it.
    PromiseGlyph { Open = "open", Soon = "soon", Look = "look", Kept = "kept", Broken = "broken", Gone = "gone" }

    /// What can be done with a promise.
    PromiseVerb {
        Answer = "answer", Restate = "restate", Move = "move", Claim = "claim", Confirm = "confirm",
        KeepPartly = "keep_partly", Risk = "risk", BackOnTrack = "back_on_track", Withdraw = "withdraw",
        Supersede = "supersede", Break = "break", Reverse = "reverse", Restore = "restore", Repair = "repair",
        Succeed = "succeed", MeetCondition = "meet_condition", View = "view", NameCover = "name_cover", Reply = "reply",
    }
}

/// A promise in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseLine {
    pub commitment: CommitmentId,
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    pub what: String,
    pub kind: PromiseKind,
    pub strength: Strength,
    pub state: PromiseState,
    /// Its state in words, with a day where one matters.
    pub label: Message,
    pub glyph: PromiseGlyph,
    pub promised_on: NaiveDate,
    /// The first date, for ever.
    pub original_due: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
    /// The day it was kept, let go or given up.
    pub ended_on: Option<NaiveDate>,
    /// Every move, the employee's own wishes too.
    pub moves: Vec<MoveMark>,
    /// "Promised once, moved 4 times, 3 of 4 because of cover, 211 days after the first date."
    pub sentence: Message,
    /// What the leader before is called, where it was inherited; '' where that is not known.
    pub inherited_from: Option<String>,
    /// The likely thing to do.
    pub next: Option<PromiseVerb>,
}

/// A tick on the promise line.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MoveMark {
    pub on: NaiveDate,
    pub to: Option<NaiveDate>,
    pub cause: Cause,
}

/// One promise, read for a command or a page.
pub(super) struct AtHand {
    pub id: CommitmentId,
    pub person: PersonId,
    pub name: String,
    pub standing: Standing,
    pub state: PromiseState,
    /// The employee's last day, where it is known.
    pub left: Option<NaiveDate>,
    pub today: NaiveDate,
}

/// The last day of everybody who has one.
pub(super) const LEFT: &str = "SELECT person, max(valid_to) AS left FROM employment
     GROUP BY person HAVING count(*) = count(valid_to)";

impl AtHand {
    pub fn read(db: &Connection, id: CommitmentId, today: NaiveDate) -> Result<AtHand> {
        let found = db.maybe(
            "SELECT c.person, s.standing FROM commitment c JOIN commitment_standing s ON s.id = c.id WHERE c.id = ?1",
            [id],
            |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?)),
        )?;
        let Some((person, standing)) = found else { return Err(Failure::missing("promise-gone")) };
        let name = people::name_of(db, person)?;
        let left = people::stay(db, person)?.and_then(|(_, left)| left);
        AtHand::of(id, person, name, &standing, left, today)
    }

    /// The same from what its row in `commitment_standing`, or the one that was received, says.
    pub(super) fn of(
        id: CommitmentId,
        person: PersonId,
        name: String,
        standing: &str,
        left: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Result<AtHand> {
        let standing: Standing = read_json(standing)?;
        let state = standing.state(today, left);
        Ok(AtHand { id, person, name, standing, state, left, today })
    }

    /// Refuses an event where it doesn't belong, with a sentence that says where the promise stands.
    pub fn must_allow(&self, event: EventKind) -> Result<()> {
        let over = matches!(self.state, PromiseState::LeftOpen | PromiseState::Mistaken);
        if self.standing.allows(event) && (!over || is_aside(event)) {
            return Ok(());
        }
        Err(self.not_now())
    }

    /// The refusal that says where the promise stands.
    pub fn not_now(&self) -> Failure {
        let stands = word(&format!("promise-state-{}", self.state.word().replace('_', "-")));
        Failure::Refused(Message::new("promise-not-now").with("name", self.name.as_str()).with("state", stands))
    }

    /// What can be done, the likely thing first.
    pub fn may(&self) -> Vec<PromiseVerb> {
        use EventKind as E;
        use PromiseVerb as V;
        if matches!(self.state, PromiseState::Mistaken) {
            return Vec::new();
        }
        if self.state == PromiseState::LeftOpen {
            return vec![V::View];
        }
        let standing = &self.standing;
        let waits = standing.inherited.as_ref().is_some_and(|inherited| inherited.answer.is_none());
        let restates = standing.said == Said::Disputed
            || (standing.said.is_open() && (standing.is_fresh() || standing.may_restate));
        let can = |event: E| standing.allows(event);
        let table = [
            (V::Answer, can(E::Acknowledged)),
            (V::Succeed, waits && can(E::SuccessorAnswered)),
            (V::Restate, restates),
            (V::Claim, can(E::ClaimedKept)),
            (V::Confirm, can(E::Confirmed)),
            (V::Move, can(E::Postponed)),
            (V::KeepPartly, can(E::PartlyKept)),
            (V::Risk, can(E::AtRisk) && standing.said != Said::AtRisk),
            (V::BackOnTrack, can(E::BackOnTrack)),
            (V::MeetCondition, standing.said.is_waiting() && standing.met.iter().any(Option::is_none)),
            (V::NameCover, standing.said.is_open()),
            (V::Restore, can(E::Restored)),
            (V::Repair, can(E::Repaired)),
            (V::Withdraw, can(E::Withdrawn)),
            (V::Supersede, can(E::Superseded)),
            (V::Reverse, can(E::Reversed) && self.state != PromiseState::ClaimedKept),
            (V::Break, can(E::Broken)),
            (V::View, true),
        ];
        let mut verbs: Vec<V> = table.into_iter().filter(|(_, may)| *may).map(|(verb, _)| verb).collect();
        if let Some(next) = self.next() {
            verbs.sort_by_key(|verb| *verb != next);
        }
        verbs
    }

    fn next(&self) -> Option<PromiseVerb> {
        use PromiseState as P;
        use PromiseVerb as V;
        match self.state {
            P::Stated => Some(V::Answer),
            P::Unanswered if self.standing.answer.is_none() => Some(V::Answer),
            P::Disputed => Some(V::Restate),
            P::Active | P::AtRisk | P::OverdueSilent | P::Unanswered => Some(V::Claim),
            P::ClaimedKept | P::KeptUnconfirmed => Some(V::Confirm),
            P::Contested => Some(V::KeepPartly),
            P::Reversed => Some(V::Restore),
            P::Broken | P::Withdrawn => Some(V::Repair),
            _ => None,
        }
    }

    /// Today, or the employee's last day: there the ledger closes (R11).
    pub fn last_day(&self) -> NaiveDate {
        self.left.map_or(self.today, |left| left.min(self.today))
    }

    /// Days until the date that stands now; negative once it has passed.
    fn days_left(&self) -> Option<i64> {
        self.standing.due.map(|due| (due - self.today).num_days())
    }

    /// Its state in words, with the day that matters.
    pub fn label(&self) -> Message {
        use PromiseState as P;
        let say = |key: &str| Message::new(key).with("name", self.name.as_str());
        let of_state = |state: P| say(&format!("promise-label-{}", state.word().replace('_', "-")));
        let standing = &self.standing;
        let ended = standing.ended_on.unwrap_or(standing.since);
        match self.state {
            P::OverdueSilent => of_state(P::OverdueSilent).with("date", standing.due.unwrap_or(self.today)),
            P::Stated | P::Active | P::Unanswered => match (standing.due, self.days_left()) {
                (Some(_), Some(0)) => say("promise-label-due-today"),
                (Some(due), Some(days)) if days <= 7 => say("promise-label-due-this-week").with("date", due),
                (Some(due), Some(days)) if days <= SOON_DAYS => say("promise-label-due-soon").with("date", due),
                (None, _) if self.state == P::Active => say("promise-label-no-date"),
                _ => of_state(self.state),
            },
            P::ClaimedKept | P::KeptUnconfirmed => {
                of_state(self.state).with("date", standing.claimed_on.unwrap_or(ended))
            }
            P::Withdrawn if standing.ended_by == Some(Side::Employee) => {
                say("promise-label-withdrawn-by-employee").with("date", ended)
            }
            P::LeftOpen => of_state(P::LeftOpen).with("date", self.left.unwrap_or(ended)),
            P::Disputed | P::AtRisk | P::Contested => of_state(self.state).with("date", standing.since),
            over => of_state(over).with("date", ended),
        }
    }

    pub fn glyph(&self) -> PromiseGlyph {
        use PromiseState as P;
        match self.state {
            P::Stated | P::Active if self.days_left().is_some_and(|days| days <= SOON_DAYS) => PromiseGlyph::Soon,
            P::Stated | P::Active => PromiseGlyph::Open,
            P::Unanswered | P::Disputed | P::AtRisk | P::OverdueSilent | P::Contested => PromiseGlyph::Look,
            P::Restored if self.standing.is_kept() => PromiseGlyph::Kept,
            P::ClaimedKept | P::KeptUnconfirmed | P::PartlyKept | P::Restored | P::Repaired => PromiseGlyph::Soon,
            P::Kept => PromiseGlyph::Kept,
            P::Broken | P::Reversed | P::LeftOpen => PromiseGlyph::Broken,
            P::Superseded | P::Withdrawn | P::Declined | P::Mistaken => PromiseGlyph::Gone,
        }
    }

    /// "Promised once, moved 4 times, 3 of 4 because of cover, 211 days after the first date."
    pub fn sentence(&self) -> Message {
        let standing = &self.standing;
        let moves = standing.employer_moves().count();
        let cover = standing.employer_moves().filter(|moved| moved.cause.is_cover()).count();
        let kept = matches!(standing.said, Said::Kept | Said::ClaimedKept | Said::Restored | Said::Reversed);
        let (until, when) = match (standing.ended_on, standing.due) {
            (Some(ended), _) if standing.said == Said::PartlyKept => (Some(ended), "partly"),
            (Some(ended), _) if kept => (Some(ended), "kept"),
            (Some(ended), _) => (Some(ended), "ended"),
            (None, due) if due.is_none_or(|due| due < self.last_day()) => (Some(self.last_day()), "now"),
            (None, due) => (due, "planned"),
        };
        let days = until.zip(standing.original_due).map_or(0, |(until, first)| (until - first).num_days());
        let when = if standing.original_due.is_none() { "open" } else { when };
        Message::new("promise-sentence")
            .with("moves", moves)
            .with("cover", cover)
            .with("days", days.max(0))
            .with("when", when)
    }

    pub fn line(&self, parties: &Parties) -> PromiseLine {
        let standing = &self.standing;
        PromiseLine {
            commitment: self.id,
            person: self.person,
            name: self.name.clone(),
            what: standing.terms.what.clone(),
            kind: standing.terms.kind,
            strength: standing.terms.strength,
            state: self.state,
            label: self.label(),
            glyph: self.glyph(),
            promised_on: standing.promised_on,
            original_due: standing.original_due,
            due: standing.due,
            ended_on: standing.ended_on,
            moves: standing
                .moves
                .iter()
                .map(|moved| MoveMark { on: moved.on, to: moved.to, cause: moved.cause })
                .collect(),
            sentence: self.sentence(),
            inherited_from: standing.inherited.as_ref().map(|inherited| parties.of(&inherited.from)),
            next: self.next(),
        }
    }

    /// Whether the employee still may answer the terms.
    pub fn waits_for_answer(&self) -> bool {
        self.standing.allows(EventKind::Acknowledged)
    }
}

/// Where a promise stands today, and the day it was made: for what touches it from outside.
pub fn state_of(db: &Connection, id: CommitmentId, today: NaiveDate) -> Result<(PromiseState, NaiveDate)> {
    let promise = AtHand::read(db, id, today)?;
    Ok((promise.state, promise.standing.promised_on))
}

/// Events that can be added even when the ledger of a promise is closed because its employee left.
fn is_aside(event: EventKind) -> bool {
    matches!(event, EventKind::Viewed | EventKind::Corrected | EventKind::Replied | EventKind::EnteredByMistake)
}

/// Promises that fulfil a condition over `c` (with `l.left`, the employee's last day), as lines.
pub fn lines_of(db: &Connection, today: NaiveDate, condition: &str, params: impl Params) -> Result<Vec<PromiseLine>> {
    let promises = read_all(db, today, condition, params)?;
    let inherited = promises.iter().filter_map(|promise| promise.standing.inherited.as_ref());
    let parties = Parties::read(db, inherited.map(|inherited| &inherited.from))?;
    Ok(promises.iter().map(|promise| promise.line(&parties)).collect())
}

/// The same, with everything that is known.
pub(super) fn read_all(db: &Connection, today: NaiveDate, condition: &str, params: impl Params) -> Result<Vec<AtHand>> {
    let names = Names::read(db)?;
    // Chosen and sorted first, and only then read: sorting with everything in hand costs ten times as much.
    let chosen = db.all(
        &format!(
            "SELECT c.id, c.person, l.left FROM commitment c LEFT JOIN ({LEFT}) l ON l.person = c.person
             WHERE {condition}"
        ),
        params,
        |row| Ok((row.get::<_, CommitmentId>(0)?, row.get::<_, PersonId>(1)?, row.get::<_, Option<NaiveDate>>(2)?)),
    )?;
    chosen
        .into_iter()
        .map(|(id, person, left)| {
            let read = "SELECT standing FROM commitment_standing WHERE id = ?1";
            let standing: String = db.one(read, [id], |row| row.get(0))?;
            AtHand::of(id, person, names.of(person), &standing, left, today)
        })
        .collect()
}

/// What people in structured fields are called.
pub(super) struct Parties(pub(super) HashMap<PersonId, String>);

impl Parties {
    pub fn read<'a>(db: &Connection, parties: impl IntoIterator<Item = &'a Party>) -> Result<Parties> {
        let mut known = HashMap::new();
        for person in parties.into_iter().filter_map(|party| party.person) {
            known.insert(person, people::name_of(db, person)?);
        }
        Ok(Parties(known))
    }

    /// The name; '' where nobody is named, or where they were erased.
    pub fn of(&self, party: &Party) -> String {
        match party.person {
            Some(person) => self.0.get(&person).cloned().unwrap_or_default(),
            None => party.name.clone(),
        }
    }
}
