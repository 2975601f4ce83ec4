//! Logs of one vault that follow one another, as after a restore, and what each of them is held against.

use super::{Anchor, AuthorKey, Header, LogId, Place};

/// A log as its vault keeps it.
pub struct Begun {
    pub log: LogId,
    /// The key of the device that writes it.
    pub key: AuthorKey,
    /// Its first entry; none where that can't be read, which the chain will say.
    pub opening: Option<Header>,
}

impl Begun {
    /// Where the log before it had come to.
    fn follows(&self) -> Option<Place> {
        self.opening.as_ref().and_then(Header::follows)
    }
}

/// What each log is held against, given in the order in which they were begun. Where a log goes on from another one, its
/// first entry remembers how far that had come; `seen` is what others remember.
pub fn anchors(logs: &[Begun], seen: &[Place]) -> Vec<Anchor> {
    let witnessed: Vec<Place> = logs.iter().filter_map(Begun::follows).chain(seen.iter().copied()).collect();
    let mut former: Option<AuthorKey> = None;
    let mut anchor = |begun: &Begun| {
        // A log that follows another is opened by the key of the one before it, which vouches for its own.
        let first = begun.opening.as_ref().filter(|header| header.follows().is_some()).map(|header| header.author);
        let key = first.filter(|first| former == Some(*first)).unwrap_or(begun.key);
        former = Some(begun.key);
        Anchor { log: begun.log, key, witnessed: witnessed.clone() }
    };
    logs.iter().map(&mut anchor).collect()
}

/// Where a log is followed by one that goes on from before a place: that place was lost in a restore, and the log that
/// follows says so itself. Answers how far the older log is part of the record.
pub fn left_behind(logs: &[Begun], place: &Place) -> Option<u64> {
    let followed = logs.iter().filter_map(Begun::follows).filter(|follows| follows.log == place.log);
    followed.map(|follows| follows.seq).max().filter(|seq| *seq < place.seq)
}
