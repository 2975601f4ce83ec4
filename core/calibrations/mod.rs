//! Calibration between two laptops: somebody at another one scores the same contact, blind, by file.
//!
//! Leaders of two centers check the same contact to learn whether their questions are clear. Two files go back and forth,
//! each a [packet](crate::packets): signed by its sender, encrypted for its reader, numbered, and refused by a sentence of
//! its own where anything about it is wrong.
//!
//! 1. **Sheet**, from who began the calibration ([`send`]): where the contact is found, and the form. No marks are in it, no
//!    customer, and not whose contact it was: a calibration is about the questions.
//! 2. **Scores**, the same way back ([`score`]): one mark for each question, and nothing else.
//!
//! Both sides stay blind. The sheet says nothing of what others saw, and marks that come back stay sealed until all are in,
//! as those do that were scored here; see [`quality::calibration`](crate::quality::calibration). A file is looked at before it
//! is taken ([`open`], [`take`]). What left can't be called back, so none of this can be undone; a file that was lost can be
//! made again. A sheet whose time is over is erased where it was scored ([`sweep_sheets`]).

mod ending;
mod opening;
pub mod records;
mod scoring;
mod sending;

pub use ending::sweep_sheets;
pub use opening::*;
pub use records::{ScoredSheet, ScoringSheet, SheetQuestion};
pub use scoring::*;
pub use sending::*;
