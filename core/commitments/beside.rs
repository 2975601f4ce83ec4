//! What is said beside a promise: a condition was met, how a side sees it, what should have stood in an entry, and who
//! does the old work meanwhile.

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use super::answering::{Asked, own_words, read_way};
use super::at_hand::AtHand;
use super::events::{Event, Met, Remark, View};
use super::guard::Guard;
use super::keeping::{enter, read_json};
use super::terms::{Attribution, Breach, PromiseWay};
use crate::app::{About, Act};
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{CommitmentId, PersonId};
use crate::people::{self, Side, tidy};
use crate::sql::Sql;

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MeetCondition {
    pub commitment: CommitmentId,
    /// Which condition, counted from 0.
    pub index: i64,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// A condition of a promise was met.
pub fn meet_condition(act: &mut Act, input: MeetCondition) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let place = usize::try_from(input.index).ok().and_then(|index| promise.standing.met.get(index));
    match place {
        None => return Err(Failure::missing("promise-condition-gone")),
        Some(Some(_)) => return Err(Failure::refused("promise-condition-met-already")),
        Some(None) => {}
    }
    let on = input.on.unwrap_or(promise.today);
    if !(promise.standing.promised_on..=promise.today).contains(&on) {
        return Err(Failure::at("on", "promise-day-impossible"));
    }
    act.about(About::Commitment(promise.id));
    let event = Event::ConditionMet(Met { index: input.index, on });
    promise.must_allow(event.kind())?;
    enter(act, promise.person, promise.id, on, &event, None)?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct ViewPromise {
    pub commitment: CommitmentId,
    pub side: Side,
    #[serde(default)]
    pub attribution: Option<Attribution>,
    #[serde(default)]
    pub breaches: Option<Vec<Breach>>,
    #[serde(default)]
    pub words: Option<String>,
    /// How the employee's view came; needed from them.
    #[serde(default)]
    pub way: Option<PromiseWay>,
    /// For paper: the code on the slip.
    #[serde(default)]
    pub slip_code: Option<String>,
}

/// How one side sees what became of a promise. The two may differ, and both stay.
pub fn view(act: &mut Act, input: ViewPromise) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let mut breaches = input.breaches.unwrap_or_default();
    breaches.sort();
    breaches.dedup();
    let mut problems = Problems::default();
    let (words, way, slip) = match input.side {
        Side::Leader => {
            let words = tidy(input.words.as_deref().unwrap_or_default());
            let guard = Guard::of(act.db, promise.person, &[&promise.standing.terms.promisor])?;
            guard.check(&mut problems, "words", &words);
            (words, None, String::new())
        }
        Side::Employee => {
            problems.unless(input.way.is_some(), "way", "reply-needs-way");
            let way = input.way.unwrap_or(PromiseWay::Said);
            let slip = read_way(act, &mut problems, promise.id, Asked::Newest, way, input.slip_code.as_deref())?;
            (own_words(&mut problems, "words", input.words.as_deref()), Some(way), slip)
        }
    };
    let says = input.attribution.is_some() || !breaches.is_empty() || !words.is_empty();
    problems.unless(says, "attribution", "view-says-nothing");
    problems.none()?;
    act.about(About::Commitment(promise.id));
    act.because(way.map_or(input.side.word(), PromiseWay::word));
    let event = Event::Viewed(View { side: input.side, attribution: input.attribution, breaches, words, way, slip });
    promise.must_allow(event.kind())?;
    enter(act, promise.person, promise.id, promise.today, &event, None)?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct CorrectEntry {
    pub commitment: CommitmentId,
    pub entry: String,
    pub words: String,
}

/// Says what should have stood in an entry. The entry stays as it is, with the correction beside it (R5).
pub fn correct(act: &mut Act, input: CorrectEntry) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    let words = tidy(&input.words);
    let mut problems = Problems::default();
    problems.unless(!words.is_empty(), "words", "promise-correction-words");
    Guard::of(act.db, promise.person, &[&promise.standing.terms.promisor])?.check(&mut problems, "words", &words);
    problems.none()?;
    let event = act.db.maybe(
        "SELECT event FROM commitment_event WHERE id = ?1 AND commitment = ?2",
        (&input.entry, promise.id),
        |row| row.get::<_, String>(0),
    )?;
    let event: Event = read_json(&event.ok_or_else(|| Failure::missing("promise-entry-gone"))?)?;
    if event.is_the_employees() {
        return Err(Failure::Refused(Message::new("promise-not-yours-to-correct").with("name", promise.name.as_str())));
    }
    act.about(About::Commitment(promise.id));
    let event = Event::Corrected(Remark { words });
    promise.must_allow(event.kind())?;
    enter(act, promise.person, promise.id, promise.today, &event, Some(&input.entry))?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NameCover {
    pub commitment: CommitmentId,
    /// None: it is open again.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// Says who does the old work meanwhile. It is a link of this laptop, in no entry of the log and in no packet.
pub fn name_cover(act: &mut Act, input: NameCover) -> Result<()> {
    let promise = AtHand::read(act.db, input.commitment, act.world.today())?;
    act.about(About::Commitment(promise.id));
    link_cover(act, promise.id, promise.person, input.person)
}

pub(super) fn link_cover(act: &Act, id: CommitmentId, to: PersonId, covers: Option<PersonId>) -> Result<()> {
    let Some(covers) = covers else {
        act.db.run("DELETE FROM promise_cover WHERE commitment = ?1", [id])?;
        return Ok(());
    };
    if covers == to {
        return Err(Failure::at("cover", "promise-cover-self"));
    }
    people::must_be_here(act.db, covers, act.world.today())?;
    act.db.run(
        "INSERT INTO promise_cover (id, commitment, covers) VALUES (?1, ?1, ?2)
         ON CONFLICT (id) DO UPDATE SET covers = excluded.covers",
        (id, covers),
    )?;
    Ok(())
}
