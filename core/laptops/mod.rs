//! Laptops: whom this one exchanges files with, and how it knows them.
//!
//! Nobody introduces two laptops to each other. Each shows its **pairing card**: two public keys, as letters or as a QR
//! code. A card proves nothing, for anybody can make one on the way; so two people compare **eight words**, on the phone
//! or in person, and only then is the laptop **accepted** under a name. From then on its keys are known.
//!
//! Other keys later on are either vouched for, by the log of the laptop before ([`Trust::Vouched`]), or a reason to warn
//! loudly and to compare the words again ([`Trust::Changed`]). Only the newest key of a laptop counts: one that was lost
//! must not speak for it any more. A laptop that is **forgotten** stays in the list of what was exchanged, and nothing of
//! it is taken.

mod accepting;
mod known;
mod own;

pub use accepting::*;
pub use known::*;
pub use own::*;

use crate::packets::PublicKeys;

words! {
    /// Whose laptop it is.
    LaptopKind { Hr = "hr", Center = "center" }

    /// How its keys came to be accepted.
    HowAccepted {
        /// Two people compared the eight words.
        Compared = "compared",
        /// The log of the laptop before names them.
        Vouched = "vouched",
    }

    /// What is known about the keys on a card or in a packet.
    LaptopTrust {
        /// Nobody here knows them yet.
        First = "first",
        Known = "known",
        /// Others than before, and nothing says why.
        Changed = "changed",
        /// This laptop's own.
        Own = "own",
    }
}

/// The eight words of two keys, to be read aloud.
pub fn words_of(keys: &PublicKeys) -> Vec<String> {
    keys.words().map(str::to_owned).to_vec()
}
