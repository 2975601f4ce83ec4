//! Promises: what an employer promised an employee about their path, kept so that it can't be rewritten.
//!
//! This is the ground the feature stands on; its states, screens and calls come next.
//!
//! - [`log`]: the signed, chained log of entries that is the truth (SAFETY 2).
//! - [`paper`]: a receipt on paper: its page, its QR code, its plain words.
//! - [`receipt`]: what the employee keeps, and how it is checked with a vault or without one.
//! - [`six_words`]: the words two people compare aloud.
//! - [`wording`]: health words and other people's names in what an employer writes are found and refused; the employee's
//!   own words never are.

pub mod log;
pub mod paper;
pub mod receipt;
pub mod six_words;
pub mod wording;
