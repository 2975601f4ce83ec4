//! What a leader writes about a move that fulfils a promise. It stands beside the promise for as long as that does, so it is
//! held to the same rule: no health words, and nobody else's name (R9).

use crate::app::Act;
use crate::career::realization::RealizationCheck;
use crate::career::{self, CloseTransition, ConvertActing, RecordCheck, TakeEffect};
use crate::commitments;
use crate::error::{Problems, Result};
use crate::id::{CommitmentId, PersonId, TransitionId};

/// Refuses words that have no place beside a promise. Where there is none, a leader writes as they like.
pub(super) fn check_worded(
    act: &Act,
    person: PersonId,
    commitment: Option<CommitmentId>,
    words: Option<&str>,
) -> Result<()> {
    let mut problems = Problems::default();
    if let Some(words) = words.filter(|_| commitment.is_some()) {
        commitments::check_words(act.db, &mut problems, person, "words", words)?;
    }
    problems.none()
}

/// The new work of a case begins: see [`career::take_effect`].
pub fn take_effect(act: &mut Act, input: TakeEffect) -> Result<TransitionId> {
    check_worded(act, career::whose_case(act.db, input.case)?, input.commitment, input.words.as_deref())?;
    career::take_effect(act, input)
}

/// Acting became a job: see [`career::convert_acting`].
pub fn convert_acting(act: &mut Act, input: ConvertActing) -> Result<TransitionId> {
    let (person, _) = career::acting_job(act.db, input.acting)?;
    check_worded(act, person, input.commitment, input.words.as_deref())?;
    career::convert_acting(act, input)
}

/// A move is looked at: see [`career::record_check`].
pub fn record_check(act: &mut Act, input: RecordCheck) -> Result<RealizationCheck> {
    let of = career::pulled_from(act.db, act.world.today(), input.transition)?;
    check_worded(act, of.person, of.commitment, input.words.as_deref())?;
    career::record_check(act, input)
}

/// Both say what became of a move: see [`career::close_transition`].
pub fn close_transition(act: &mut Act, input: CloseTransition) -> Result<()> {
    let of = career::pulled_from(act.db, act.world.today(), input.transition)?;
    check_worded(act, of.person, of.commitment, input.words.as_deref())?;
    career::close_transition(act, input)
}
