//! One promise as the employee sees it, on the screen that is handed over and on paper. Nothing else is in it: no other
//! promise, and nobody's name but those in its terms.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::answering::{Asked, slip_code};
use super::at_hand::{AtHand, Parties};
use super::page::{OfPromise, PromiseMove, moves, named};
use super::standing::{ANSWER_DAYS, PromiseState, Said};
use super::terms::Terms;
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::id::CommitmentId;
use crate::sql::Sql;
use crate::time::{plus_days, unstamp};

words! {
    /// What the employee is asked.
    PromiseAsks { Terms = "terms", Kept = "kept", Reply = "reply" }
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedPromise {
    pub commitment: CommitmentId,
    /// What the employee is called.
    pub name: String,
    pub asks: PromiseAsks,
    pub terms: Terms,
    pub promisor: String,
    pub witnesses: Vec<String>,
    pub promised_on: NaiveDate,
    pub original_due: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
    pub moves: Vec<PromiseMove>,
    pub label: Message,
    pub state: PromiseState,
    pub slip_code: String,
    /// Whether an answer of this kind can be given now.
    pub can_answer: bool,
    /// What a reply is about: the newest entry that they did not write themselves.
    pub reply_to: Option<String>,
    pub claimed_on: Option<NaiveDate>,
    pub team_name: String,
    pub leader_name: String,
}

/// What is shown to the employee.
pub fn handed(ask: &Ask, input: OfPromise) -> Result<HandedPromise> {
    let today = ask.world.today();
    let promise = AtHand::read(ask.db, input.commitment, today)?;
    let standing = &promise.standing;
    let parties = Parties::read(ask.db, named(&promise))?;
    let asks = match standing.said {
        Said::ClaimedKept | Said::Contested | Said::PartlyKept => PromiseAsks::Kept,
        _ if promise.waits_for_answer() => PromiseAsks::Terms,
        _ => PromiseAsks::Reply,
    };
    let newest = Asked::Newest.entry(ask.db, promise.id)?;
    let written = newest.as_ref().map(|entry| {
        ask.db.one("SELECT written FROM commitment_event WHERE id = ?1", [entry], |row| row.get::<_, String>(0))
    });
    let in_time = |written: &str| today <= plus_days(unstamp(written).date_naive(), ANSWER_DAYS);
    let in_time = written.transpose()?.is_some_and(|written| in_time(&written));
    let reply_to = newest.filter(|_| in_time);
    let asked = match asks {
        PromiseAsks::Terms => Asked::Terms,
        PromiseAsks::Kept => Asked::Kept,
        PromiseAsks::Reply => Asked::Newest,
    };
    let settings = ask.settings()?;
    Ok(HandedPromise {
        commitment: promise.id,
        asks,
        promisor: parties.of(&standing.terms.promisor),
        witnesses: standing.terms.witnesses.iter().map(|witness| parties.of(witness)).collect(),
        terms: standing.terms.clone(),
        promised_on: standing.promised_on,
        original_due: standing.original_due,
        due: standing.due,
        moves: moves(&promise, &parties),
        label: promise.label(),
        state: promise.state,
        slip_code: slip_code(ask.db, promise.id, asked)?,
        can_answer: asks != PromiseAsks::Reply || reply_to.is_some(),
        reply_to,
        claimed_on: standing.claimed_on,
        team_name: settings.team_name,
        leader_name: settings.leader_name,
        name: promise.name,
    })
}
