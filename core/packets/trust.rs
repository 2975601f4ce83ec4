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
    /// Holds the keys that are shown against those that were accepted for the same sender, the newest last. `opening` is
    /// the first entry of the log that the new laptop writes, if it came along.
    pub fn of(accepted: &[PublicKeys], shown: &PublicKeys, opening: Option<&Entry>) -> Trust {
        let Some(before) = accepted.last() else { return Trust::First };
        if accepted.contains(shown) {
            return Trust::Known;
        }
        // Only the newest key may vouch: an older one, of a laptop that was lost, must not bring itself back.
        match opening {
            Some(entry) if vouches(entry, &before.signs, &shown.signs) => Trust::Vouched { by: before.signs },
            _ => Trust::Changed { before: *before },
        }
    }
}

/// Whether this is the first entry of a log that follows another, signed by the old key for the new one. The key to
/// receive with needs no word of its own: the new key signs for it in every packet.
fn vouches(opening: &Entry, old: &AuthorKey, new: &AuthorKey) -> bool {
    opening.header.kind == LOG_OPENED
        && opening.header.author == *old
        && opening.header.follows().is_some()
        && opening.header.refs.contains(&Ref::Key(*new))
        && opening.is_genuine()
}
