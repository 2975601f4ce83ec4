//! Promises: what an employer promised an employee about their path, kept so that it can't be rewritten.
//!
//! A promise begins when it is said: to whom, what, by when, on what conditions. The employee answers in their own words.
//! It may be moved, each time with its cause; claimed kept, which only the employee confirms; let go, broken, pulled back,
//! repaired. Each of these is an **event**, an entry of the log that nobody can change or take out afterwards. Where a
//! promise stands is worked out from its events and from today's date, and stored nowhere.
//!
//! The first date stays for ever: every slip is counted from it. The leader's view and the employee's stand side by side;
//! they may differ, and both stay.
//!
//! - [`terms`], [`events`], [`record`]: what can be said, and how it becomes bytes.
//! - [`standing`]: where a promise stands; the state machine.
//! - [`log`]: the signed, chained log of entries that is the truth (SAFETY 2). [`keeping`] writes into it.
//! - `leaving`, `elsewhere`: what of a promise may go to HR in a packet, and how it is read there.
//! - `taking_over`: the open promises of another leader, written on in this log.
//! - [`receipt`]: what the employee keeps, and how it is checked with a vault or without one; [`paper`] is its page,
//!   [`six_words`] are compared aloud.
//! - [`wording`]: health words and other people's names in what an employer writes are found and refused; the employee's
//!   own words never are.
//!
//! What is deliberately absent: a score, a ranking, a forecast about a person, and any way to take an entry out.

mod answer_file;
mod answering;
mod at_hand;
mod beside;
mod board;
mod changing;
mod checking;
mod comparing;
mod elsewhere;
mod ending;
pub mod events;
mod figures;
mod guard;
mod handed;
mod in_words;
mod keeping;
mod leaving;
pub mod log;
mod making;
mod mistakes;
mod page;
pub mod paper;
pub mod receipt;
mod receipts;
pub mod record;
pub mod six_words;
pub mod standing;
mod succession;
mod taking_over;
pub mod terms;
mod waiting;
pub mod wording;

pub use answer_file::*;
pub use answering::*;
pub use at_hand::{PromiseGlyph, PromiseLine, PromiseVerb, lines_of, state_of};
pub use beside::*;
pub use board::*;
pub use changing::*;
pub use checking::*;
pub use comparing::rebuild;
pub use elsewhere::*;
pub use ending::*;
pub use figures::*;
pub use guard::*;
pub use handed::*;
pub use in_words::also_says;
pub(crate) use keeping::{device_key, key_of_device};
pub use leaving::*;
pub use making::*;
pub use mistakes::take_back;
pub use page::*;
pub use receipts::*;
pub use succession::*;
pub use taking_over::*;
pub use waiting::*;
