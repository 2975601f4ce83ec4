//! Reviews: HR looks at promises on another laptop, by files, without trusting the laptop that they come from.
//!
//! Three files go back and forth, each a [packet](crate::packets): signed by its sender, encrypted for its reader and for
//! the sender, numbered, and refused by a sentence of its own where anything about it is wrong.
//!
//! 1. **Request**, from HR to a center: why, whom, which promises, of which time, until when. One record, `request`. It also
//!    says how far HR has seen the center's log, so that the answer can go on from there.
//! 2. **Review**, from the center to HR: what was asked for and nothing beside it. Its records, in this order:
//!    `review` (which request, the center's names) · `checkpoint` (how far the log has come, signed) · `link` (the signed
//!    half of **every** entry that HR has not seen: nothing can be left out of a chain) · `person` (whom it is about, by the
//!    pseudonym of the log) · `content` (what the entries of the promises in scope say, with the salt that proves it) ·
//!    `party` (who stands in those promises by an id) · `assignment`, `transition` (where those people worked, and since
//!    when) · `answer`, `informed` (what the center says to HR's questions about those promises, and that the employee
//!    was told).
//! 3. **Return**, from HR to the center: which request it answers, findings, questions, decisions, and the newest entry of
//!    the center's log that HR has seen, as the center signed it.
//!
//! Files that bring no log along bring the first entries of their sender's own logs that follow another one (`link`): in
//! each a key vouches for the next, so that a laptop which was restored is known by them.
//!
//! A **handover** from one leader to the next is made of the same parts, and of records of its own: see
//! [`handover`](crate::handover).
//!
//! A leader may leave a promise out. That is counted in the manifest, and it shows in the chain too: HR sees how many
//! promises the log has for somebody beside those that came.
//!
//! **Never in a packet**: the text or the dates of a one-on-one, working notes, absences, who covers for whom, names of
//! people who are not asked about. Contents come from the promise log alone, names from the people of the promises in
//! scope, and nothing else is read. `cover_absence` and `cover_leave` leave as one code (R9): see
//! [`sealed::commit`](crate::commitments::log::sealed::commit).
//!
//! What HR received goes when the packet's time is over: names and contents are erased, and what can be counted is kept.
//! The signed halves stay. They name nobody, and the next packet is held against them.

mod asking;
mod board;
mod chains;
mod contents;
mod ending;
mod making;
mod opening;
mod post;
pub mod records;
mod replying;
mod requests;
mod returned;
mod taking;
mod whole;

pub use asking::*;
pub use board::*;
pub(crate) use chains::{ChainRefusal, Chains, Half, check as check_chains};
pub(crate) use contents::{content, counted, parties_of, people_of};
pub use ending::{sweep, sweep_requests, witness};
pub use making::*;
pub use opening::{PacketRead, PersonInPacket, open};
pub(crate) use opening::{Seen, SeenContent, contents as proven_contents, ends_at};
pub(crate) use post::places_of;
pub use post::{Delivery, Letter, PacketCount, PacketFault, Received, Refusal, keep, receive, send};
pub use records::{
    AboutHandover, AboutPerson, AboutReturn, AboutReview, Asked, AskedWhich, Filled, HandedAction, HandedMember,
    HandedRhythm, MovedTo, NamedParty, PulledBack, Record, SeenHead,
};
pub use replying::{
    AnswerHr, GivenAnswer, GivenWord, InformEmployee, ReturnedLine, WhichReturned, answer, inform, returned,
    waiting_here,
};
pub use requests::{
    AskedPerson, ChosenFile, OfRequest, RequestLine, RequestRead, RequestState, WaitingRequest, WhatIsAsked, decline,
    read_request, requests, take_request, waiting,
};
pub use returned::{ReturnRead, ReturnTaken, read_return, take_return};
pub use taking::{keep_fork, take};
pub(crate) use whole::{put_in_order, without_words};
