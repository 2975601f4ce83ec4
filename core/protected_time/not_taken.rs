//! A cover that broke the glass and did not come about: whoever was asked said no, or nobody did it in the end. Nothing was
//! taken then. The day back in the old role goes from their career, and a promise that was pulled back by it is real again.
//! What stands on an open promise stays until the leader says there what became of it.

use chrono::NaiveDate;

use crate::app::Act;
use crate::career;
use crate::commitments::standing::PromiseState;
use crate::commitments::{self, RemarkOnPromise};
use crate::cover::{self, FinishCover, OfDecision};
use crate::error::{Message, Result};
use crate::id::{CommitmentId, DecisionId, PersonId};
use crate::people;
use crate::sql::Sql;

/// Whoever was asked said no: the work is open again.
pub fn decline(act: &mut Act, input: OfDecision) -> Result<()> {
    let all: Vec<DecisionId> = input.all().collect();
    cover::decline(act, input)?;
    all.into_iter().try_for_each(|decision| give_up(act, decision))
}

/// The cover was done, or it failed.
pub fn finish(act: &mut Act, input: FinishCover) -> Result<()> {
    let failed = input.failed.unwrap_or(false);
    let all: Vec<DecisionId> = input.all().collect();
    cover::finish(act, input)?;
    if failed { all.into_iter().try_for_each(|decision| give_up(act, decision)) } else { Ok(()) }
}

/// Takes back what a break of the glass wrote, as far as it can be.
fn give_up(act: &mut Act, decision: DecisionId) -> Result<()> {
    let taken = act.db.all(
        "SELECT DISTINCT g.person, g.day, g.commitment, d.pulled_back FROM break_glass g JOIN cover_decision d ON d.id = g.decision
         WHERE g.decision = ?1 ORDER BY g.commitment",
        [decision],
        |row| {
            let who: (PersonId, NaiveDate) = (row.get(0)?, row.get(1)?);
            Ok((who, row.get::<_, Option<CommitmentId>>(2)?, row.get::<_, bool>(3)?))
        },
    )?;
    for ((person, day), commitment, pulled_back) in taken {
        let restored = pulled_back && not_back_after_all(act, person, day)?;
        if commitment.is_some() && !restored {
            let name = people::name_of(act.db, person)?;
            act.consequence(Message::new("glass-not-taken").with("name", name));
        }
    }
    Ok(())
}

/// They were not in the old role that day, unless for another piece of work. Answers whether their promise is real again.
fn not_back_after_all(act: &mut Act, person: PersonId, day: NaiveDate) -> Result<bool> {
    let other = act.db.maybe(
        "SELECT 1 FROM cover_decision WHERE coverer = ?1 AND day = ?2 AND pulled_back = 1 AND declined_on IS NULL AND failed = 0 LIMIT 1",
        (person, day),
        |_| Ok(()),
    )?;
    if other.is_some() {
        return Ok(false);
    }
    let Some(back) = career::remove_day_back(act, person, day)? else { return Ok(false) };
    let Some(commitment) = back.commitment.filter(|_| back.reversed) else { return Ok(false) };
    if commitments::state_of(act.db, commitment, act.world.today())?.0 != PromiseState::Reversed {
        return Ok(false);
    }
    commitments::restore(act, RemarkOnPromise { commitment, words: None, on: None })?;
    act.consequence(Message::new("pull-back-restores").with("name", people::name_of(act.db, person)?));
    Ok(true)
}
