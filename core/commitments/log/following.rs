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

#[cfg(test)]
mod tests {
    use super::super::entry::{Former, begin};
    use super::super::{Hash, LogId};
    use super::*;
    use ed25519_dalek::SigningKey;

    fn key(number: u8) -> SigningKey {
        SigningKey::from_bytes(&[number; 32])
    }

    fn place(log: u8, seq: u64) -> Place {
        Place { log: LogId([log; 16]), seq, hash: Hash([8; 32]) }
    }

    /// A log of a device, which follows another one's.
    fn log(number: u8, follows: Option<(Place, u8)>) -> Begun {
        let old = follows.map(|(_, old)| key(old));
        let former = follows.zip(old.as_ref()).map(|((head, _), old)| Former { head, key: Some(old) });
        let opening = begin(LogId([number; 16]), &key(number), former, 1).unwrap();
        Begun { log: LogId([number; 16]), key: key(number).verifying_key().into(), opening: Some(opening.header) }
    }

    #[test]
    fn each_log_is_opened_by_the_key_of_the_one_before() {
        let logs = [log(1, None), log(2, Some((place(1, 5), 1))), log(3, Some((place(2, 9), 2)))];
        let anchors = anchors(&logs, &[]);
        let opened_by: Vec<AuthorKey> = anchors.iter().map(|anchor| anchor.key).collect();
        assert_eq!(opened_by, [key(1), key(1), key(2)].map(|key| AuthorKey::from(key.verifying_key())));
        assert!(anchors.iter().all(|anchor| anchor.witnessed == [place(1, 5), place(2, 9)]));
    }

    #[test]
    fn a_place_is_left_behind_where_the_next_log_goes_on_before_it() {
        let logs = [log(1, None), log(2, Some((place(1, 5), 1)))];
        assert_eq!(left_behind(&logs, &place(1, 6)), Some(5));
        assert_eq!(left_behind(&logs, &place(1, 5)), None, "it is where the next one goes on");
        assert_eq!(left_behind(&logs, &place(2, 40)), None, "nothing follows this one");
        let twice = [log(1, None), log(2, Some((place(1, 5), 1))), log(3, Some((place(1, 7), 1)))];
        assert_eq!(left_behind(&twice, &place(1, 6)), None, "one of two that follow it has it");
        assert_eq!(left_behind(&twice, &place(1, 8)), Some(7));
    }
}
