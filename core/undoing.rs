//! Undo and redo, for rows and for the promise log alike.
//!
//! Rows are put back as they were. What an act wrote into the promise log stays there: "entered by mistake" is added to
//! it, for ten minutes; afterwards the undo is refused and says what to do instead. Both happen in one act.

use crate::app::Act;
use crate::commitments;
use crate::error::Result;
use crate::history::{self, Place, Undo};
use crate::review_cases;

/// Takes back an act, as a new act.
pub fn undo(act: &mut Act, input: Option<Undo>) -> Result<Place> {
    let chosen = history::to_undo(act, input)?;
    commitments::take_back(act, chosen)?;
    review_cases::take_back(act, chosen)?;
    history::take_back(act, chosen)
}

/// Does again what was taken back last.
pub fn redo(act: &mut Act, _: ()) -> Result<Place> {
    let chosen = history::to_redo(act)?;
    commitments::take_back(act, chosen)?;
    review_cases::take_back(act, chosen)?;
    history::take_back(act, chosen)
}
