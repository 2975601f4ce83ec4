//! Careers that are real: where somebody may grow to, whether they are ready, and what truly changed afterwards.
//!
//! A promotion that exists only on paper is worse than none. So this feature keeps facts apart that are usually told as
//! one. **Ready** is not **opening**: somebody can be ready since March and wait for a seat. A **title** is not the
//! **work**: eight weeks after the day it took effect, what was promised is compared with what became real. **Acting** is
//! not **having** the job: it has an end, and the clocks that laws and agreements put on it.
//!
//! - [`ladder`]: levels, what is expected on each, and the signals one can see or hear; a lint finds what would not work.
//! - [`templates`]: seven ladders to start from.
//! - [`gap`]: the employee rates first; what each of the two may see, and what to talk about.
//! - [`case`]: one person's way to a promotion, from interest to what became of it.
//! - [`acting`]: doing a job for a while, with its flags.
//! - [`realization`]: what became real at week 4, 8 and 12; days in the old role; the seven kinds of moves.
//! - [`position_history`]: HR's list of titles beside what people really worked as.
//!
//! Those are pure functions of what they are handed; the other files here are the calls around them: they read rows,
//! hand them over, and write what was decided. A case and an acting assignment are **folds** over their
//! events: what an event does is one table, an event that does not fit changes nothing and stays visible, and what
//! depends on today is worked out on reading and stored nowhere.
//!
//! What is deliberately absent: a score or a total of a person, a comparison of people, and a forecast who will succeed.
//! A gap is a question for a talk, never a number.

pub mod acting;
mod actings;
mod board;
pub mod case;
mod cases;
mod checks;
pub mod gap;
pub mod ladder;
mod ladders;
mod lane;
mod page;
pub mod position_history;
mod pull_backs;
pub mod realization;
mod record;
mod rounds;
pub mod templates;
mod titles;
mod transitions;

pub use actings::*;
pub use board::*;
pub use cases::*;
pub use checks::*;
pub use ladders::*;
pub use lane::*;
pub use page::*;
pub use pull_backs::*;
pub use rounds::*;
pub use titles::*;
pub use transitions::*;
