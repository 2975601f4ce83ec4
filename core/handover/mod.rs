//! A leader leaves, and the next one goes on (R8).
//!
//! - On **paper**: what the next leader is given to read ([`paper()`]).
//! - As a **packet**, from the one laptop to the other: people as they are there today, rhythms, open actions, and every open
//!   promise. Its records, in this order: `handover` (whose team) · `checkpoint` and `link` (how far the log has come, and the
//!   signed half of every entry) · `person`, `content`, `party` (the promises, as in a review) · `member`, `rhythm`, `action`.
//!
//! The packet is refused by the same sentences as any other ([`reviews`](crate::reviews)). Taking it is one act: people are
//! found or welcomed, rhythms and actions are written down, and each promise goes on in the log of this laptop, `inherited`
//! ([`commitments::take_over`](crate::commitments::take_over)). The same packet is never taken twice, and a promise that is
//! here already is left as it is.
//!
//! **Never in it**: working notes, what was said in one-on-ones, absences, skills and careers. The first belong to the leader
//! alone; the others are for people to tell again, to somebody new.

mod contents;
mod making;
mod matching;
mod opening;
mod paper;
mod reading;
mod taking;

pub use making::*;
pub use matching::{Bearer, HowMatched, MemberIs};
pub use paper::*;
pub use reading::*;
pub use taking::*;
