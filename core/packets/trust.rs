//! Whether a laptop is the one it says it is.
//!
//! Nobody vouches for a laptop at first: two people compare eight words, on the phone or in person, and from then on its
//! keys are known. Other keys later on are either a new laptop that the old one's log vouches for, or a reason to warn
//! loudly and to compare the words again.

use crate::commitments::log::entry::{Entry, LOG_OPENED};
use crate::commitments::log::{AuthorKey, Ref};

use super::keys::PublicKeys;

/// What is known about the keys that somebody shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Nobody knows this sender yet: compare the eight words.
    First,
    /// These keys were accepted before.
    Known,
    /// The keys are new, and the log of the laptop before says that they follow it.
    Vouched { by: AuthorKey },
    /// The keys are others than before, and nothing says why. Never pass this over.
    Changed { before: PublicKeys },
}

impl Trust {
    /// Holds the keys that are shown against those that were accepted for the same sender, the newest last. `openings` are
    /// the first entries of logs that came along: of the one that the new laptop writes, and of those before it.
    pub fn of(accepted: &[PublicKeys], shown: &PublicKeys, openings: &[Entry]) -> Trust {
        let Some(before) = accepted.last() else { return Trust::First };
        if accepted.contains(shown) {
            return Trust::Known;
        }
        // Only the newest key may vouch: an older one, of a laptop that was lost, must not bring itself back.
        if lead(openings, &before.signs, &shown.signs) {
            Trust::Vouched { by: before.signs }
        } else {
            Trust::Changed { before: *before }
        }
    }
}

/// Whether openings lead from the old key to the new one: each signed by the key before, for the next. A laptop may have
/// been restored more than once since it was last heard of.
fn lead(openings: &[Entry], old: &AuthorKey, new: &AuthorKey) -> bool {
    let mut key = *new;
    for _ in openings {
        let Some(by) = openings.iter().find(|opening| vouches(opening, &key)).map(|opening| opening.header.author)
        else {
            return false;
        };
        if by == *old {
            return true;
        }
        key = by;
    }
    false
}

/// Whether this is the first entry of a log that follows another, signed by another key for this one. The key to receive
/// with needs no word of its own: the new key signs for it in every packet.
fn vouches(opening: &Entry, new: &AuthorKey) -> bool {
    opening.header.kind == LOG_OPENED
        && opening.header.author != *new
        && opening.header.follows().is_some()
        && opening.header.refs.contains(&Ref::Key(*new))
        && opening.is_genuine()
}
