//! Logs that are whole, logs that somebody has tampered with, and the bytes that are kept for ever.

use std::sync::LazyLock;

use chrono::NaiveDate;
use ed25519_dalek::{Signer, SigningKey};
use proptest::prelude::*;

use super::*;
use crate::commitments::receipt::{Found, Receipt, Verdict};
use crate::error::Failure;

pub const START: i64 = 1_800_000_000_000;

/// A device, a person and the log they share.
pub struct Desk {
    pub device: SigningKey,
    pub person: PersonKey,
    pub subject: Subject,
    pub entries: Vec<Entry>,
}

impl Desk {
    pub fn new() -> Desk {
        let device = SigningKey::from_bytes(&[1; 32]);
        let opened = begin(LogId([2; 16]), &device, None, START).unwrap();
        Desk { device, person: PersonKey::from_bytes([6; 32]), subject: Subject([3; 16]), entries: vec![opened] }
    }

    /// A log with this many entries.
    pub fn with(length: usize) -> Desk {
        let mut desk = Desk::new();
        (1..length).for_each(|at| desk.add("promised", format!("content {at}").as_bytes(), Vec::new()));
        desk
    }

    pub fn head(&self) -> Place {
        self.entries.last().unwrap().place()
    }

    pub fn add(&mut self, kind: &str, payload: &[u8], refs: Vec<Ref>) {
        let wall_ms = START + 1000 * self.entries.len() as i64;
        let device = self.device.clone();
        self.add_by(&device, kind, payload, refs, wall_ms);
    }

    pub fn add_by(&mut self, device: &SigningKey, kind: &str, payload: &[u8], refs: Vec<Ref>, wall_ms: i64) {
        let new = NewEntry { kind, subject: self.subject, payload, refs, wall_ms };
        self.entries.push(append(&self.head(), device, &self.person, new).unwrap());
    }

    pub fn anchor(&self) -> Anchor {
        Anchor { log: LogId([2; 16]), key: self.device.verifying_key().into(), witnessed: Vec::new() }
    }

    pub fn links(&self) -> Vec<Link> {
        self.entries.iter().map(|entry| entry.link().unwrap()).collect()
    }

    pub fn verify(&self) -> std::result::Result<Verified, ChainFault> {
        verify_chain(self.links(), &self.anchor())
    }
}

fn faulty(links: Vec<Link>) -> ChainFault {
    verify_chain(links, &Desk::new().anchor()).unwrap_err()
}

#[test]
fn a_log_that_nobody_touched_is_whole() {
    let desk = Desk::with(100);
    assert_eq!(desk.verify(), Ok(Verified { head: Some(desk.head()), clock_went_back: Vec::new() }));
    assert_eq!(desk.head().seq, 100);
    assert_eq!(verify_chain([], &desk.anchor()), Ok(Verified { head: None, clock_went_back: Vec::new() }));
}

#[test]
fn a_content_opens_with_its_persons_key_beside_its_own_header_only() {
    let mut desk = Desk::with(1);
    desk.add("promised", b"team lead by June", Vec::new());
    desk.add("promised", b"a training", Vec::new());
    let [_, first, second] = desk.entries.as_slice() else { unreachable!() };
    assert_eq!(first.open(&desk.person).unwrap().as_slice(), b"team lead by June");
    assert!(first.is_genuine());
    assert!(matches!(first.open(&PersonKey::fresh().unwrap()), Err(Failure::Broken { .. })));
    let moved = Entry { sealed: second.sealed.clone(), ..first.clone() };
    assert!(matches!(moved.open(&desk.person), Err(Failure::Broken { .. })), "another entry's content");
    let sealed = first.sealed.as_deref().unwrap();
    assert!(!sealed.windows(4).any(|part| part == b"team"), "nothing can be read without the key");
}

#[test]
fn erasing_a_person_leaves_the_chain_whole_and_their_words_gone() {
    let mut desk = Desk::with(5);
    desk.entries.iter_mut().for_each(Entry::erase);
    assert!(desk.verify().is_ok());
    assert!(matches!(desk.entries[3].open(&desk.person), Err(Failure::Missing(_))));
}

#[test]
fn two_entries_that_say_the_same_commit_to_different_bytes() {
    let mut desk = Desk::with(1);
    desk.add("promised", b"the same", Vec::new());
    desk.add("promised", b"the same", Vec::new());
    assert_ne!(desk.entries[1].header.commit, desk.entries[2].header.commit, "a guess can't be confirmed");
}

#[test]
fn an_entry_that_was_edited_is_noticed_whatever_else_is_made_to_fit() {
    let desk = Desk::with(6);
    let mut edited = desk.entries[3].clone();
    edited.header.wall_ms -= 1;
    let mut links = desk.links();
    links[3].header = edited.header.to_bytes().unwrap();
    assert_eq!(faulty(links.clone()), ChainFault::Hash { seq: 4 });
    links[3].hash = edited.header.hash().unwrap().0.to_vec();
    assert_eq!(faulty(links.clone()), ChainFault::Signature { seq: 4 });
    // Only who holds the key can sign it again, and then the next entry does not fit.
    edited.hash = edited.header.hash().unwrap();
    links[3].signature = desk.device.sign(&edited.hash.0).to_bytes().to_vec();
    assert_eq!(faulty(links), ChainFault::Link { seq: 5 });
}

#[test]
fn an_entry_removed_in_the_middle_is_named() {
    let mut missing = Desk::with(6).links();
    missing.remove(2);
    assert_eq!(faulty(missing), ChainFault::Gap { seq: 3 });
    let mut first_missing = Desk::with(6).links();
    first_missing.remove(0);
    assert_eq!(faulty(first_missing), ChainFault::Gap { seq: 1 });
}

#[test]
fn two_entries_in_swapped_order_are_told_from_one_that_is_missing() {
    let mut swapped = Desk::with(6).links();
    swapped.swap(2, 3);
    assert_eq!(faulty(swapped), ChainFault::Order { seq: 3 });
}

#[test]
fn an_entry_that_is_there_twice_is_named() {
    let mut twice = Desk::with(6).links();
    twice.insert(3, twice[1].clone());
    assert_eq!(faulty(twice), ChainFault::Duplicate { seq: 2 });
}

#[test]
fn a_due_date_changed_in_the_sealed_part_is_noticed_when_it_is_opened_even_by_who_holds_the_persons_key() {
    let mut desk = Desk::with(1);
    desk.add("promised", b"team lead by 2027-06-01", Vec::new());
    let later = b"team lead by 2027-09-01";
    let damaged = |entry: &Entry| matches!(entry.open(&desk.person), Err(Failure::Broken { .. }));
    let mut changed = desk.entries[1].clone();
    changed.sealed.as_mut().unwrap()[24 + 32 + 19] ^= b'6' ^ b'9';
    assert!(damaged(&changed), "changed in the file");
    // The vault's owner has the person's key, and can seal other words: with the salt of the true ones, or with a new one.
    let salt = desk.entries[1].open_content(&desk.person).unwrap().salt;
    for content in [sealed::Content { salt, payload: later.to_vec().into() }, sealed::Content::new(later).unwrap()] {
        let mut resealed = desk.entries[1].clone();
        let nonce = sealed::fresh_nonce().unwrap();
        resealed.sealed = Some(content.seal(&desk.person, &resealed.hash, nonce).unwrap());
        assert!(damaged(&resealed), "the header commits to other words");
        // A header that commits to the new words is another header.
        resealed.header.commit = content.commit().unwrap();
        let mut links = desk.links();
        links[1].header = resealed.header.to_bytes().unwrap();
        assert_eq!(faulty(links), ChainFault::Hash { seq: 2 });
    }
    assert!(desk.verify().is_ok(), "the chain is made of headers: whoever verifies a log opens its contents as well");
}

#[test]
fn a_wrong_signature_is_told_before_a_later_fault_and_after_an_earlier_one() {
    let mut links = Desk::with(100).links();
    links[80].signature[0] ^= 1;
    assert_eq!(faulty(links.clone()), ChainFault::Signature { seq: 81 });
    links.remove(90);
    assert_eq!(faulty(links.clone()), ChainFault::Signature { seq: 81 });
    links.remove(70);
    assert_eq!(faulty(links.clone()), ChainFault::Gap { seq: 71 });
    links[7].signature.pop();
    assert_eq!(faulty(links), ChainFault::Signature { seq: 8 });
}

#[test]
fn bytes_that_are_no_header_are_named_by_where_they_lie() {
    let mut links = Desk::with(4).links();
    links[2].header.push(0);
    assert_eq!(faulty(links), ChainFault::Unreadable { seq: 3 });
}

#[test]
fn an_entry_of_another_log_does_not_belong_here() {
    let mut links = Desk::with(2).links();
    let mut other = Desk::new();
    other.entries = vec![begin(LogId([9; 16]), &other.device, None, START).unwrap()];
    (1..3).for_each(|_| other.add("promised", b"x", Vec::new()));
    links.push(other.links().remove(2));
    assert_eq!(faulty(links), ChainFault::OtherLog { seq: 3 });
}

#[test]
fn another_key_may_write_only_after_an_entry_that_vouches_for_it() {
    let second = SigningKey::from_bytes(&[8; 32]);
    let mut desk = Desk::with(3);
    desk.add_by(&second, "promised", b"x", Vec::new(), START + 9000);
    assert_eq!(desk.verify(), Err(ChainFault::OtherKey { seq: 4 }));

    let mut desk = Desk::with(3);
    desk.add("key_vouched", b"", vec![Ref::Key(second.verifying_key().into())]);
    desk.add_by(&second, "promised", b"x", Vec::new(), START + 9000);
    desk.add("promised", b"y", Vec::new());
    assert!(desk.verify().is_ok());
}

#[test]
fn a_log_signed_anew_by_another_key_begins_with_another_key_or_changes_it_without_a_word() {
    let thief = SigningKey::from_bytes(&[66; 32]);
    let mut forged = Desk::new();
    forged.entries = vec![begin(LogId([2; 16]), &thief, None, START).unwrap()];
    forged.device = thief.clone();
    forged.add("promised", b"nothing", Vec::new());
    assert_eq!(faulty(forged.links()), ChainFault::OtherKey { seq: 1 });

    let mut from_the_third = Desk { device: thief, entries: Desk::with(2).entries, ..Desk::new() };
    (0..3).for_each(|_| from_the_third.add("promised", b"nothing", Vec::new()));
    assert_eq!(faulty(from_the_third.links()), ChainFault::OtherKey { seq: 3 });
}

#[test]
fn a_weak_key_never_opens_a_log() {
    // The neutral element of the curve: it would accept one signature for everything.
    let mut weak = [0; 32];
    weak[0] = 1;
    let anchor = Anchor { key: AuthorKey(weak), ..Desk::new().anchor() };
    let mut entry = Desk::new().entries.remove(0);
    entry.header.author = AuthorKey(weak);
    entry.hash = entry.header.hash().unwrap();
    assert_eq!(verify_chain([entry.link().unwrap()], &anchor), Err(ChainFault::OtherKey { seq: 1 }));
    assert!(!AuthorKey(weak).signed(&entry.hash, &Signature::from_bytes(&[0; 64])));
}

#[test]
fn entries_removed_at_the_end_are_seen_only_where_somebody_remembers_them() {
    let desk = Desk::with(6);
    let remembered = |seq: usize| Anchor { witnessed: vec![desk.entries[seq - 1].place()], ..desk.anchor() };
    // An older copy of the whole vault looks just like this.
    let cut = || desk.links().into_iter().take(4);
    assert!(verify_chain(cut(), &desk.anchor()).is_ok(), "the chain alone can't see it");
    assert!(verify_chain(cut(), &remembered(4)).is_ok());
    assert_eq!(verify_chain(cut(), &remembered(5)), Err(ChainFault::CutShort { seq: 5 }));
    assert_eq!(verify_chain(cut(), &remembered(6)), Err(ChainFault::CutShort { seq: 6 }));
    assert_eq!(verify_chain([], &remembered(1)), Err(ChainFault::CutShort { seq: 1 }));
}

#[test]
fn a_log_signed_anew_by_its_own_key_is_seen_only_where_somebody_remembers_it() {
    let desk = Desk::with(6);
    let remembered = |seq: usize| Anchor { witnessed: vec![desk.entries[seq - 1].place()], ..desk.anchor() };
    let mut anew = Desk { entries: desk.entries[..3].to_vec(), ..Desk::new() };
    (3..6).for_each(|_| anew.add("promised", b"another story", Vec::new()));
    assert!(anew.verify().is_ok(), "signed with the true key");
    assert_eq!(verify_chain(anew.links(), &remembered(5)), Err(ChainFault::Rewritten { seq: 5 }));
    assert_eq!(verify_chain(anew.links(), &remembered(6)), Err(ChainFault::Rewritten { seq: 6 }));
    assert!(verify_chain(anew.links(), &remembered(3)).is_ok(), "nobody remembers what came later");
}

#[test]
fn a_receipt_with_a_changed_date_is_not_genuine_or_not_what_the_log_holds() {
    let mut desk = Desk::with(1);
    desk.add("promised", b"team lead by 2027-06-01", Vec::new());
    let given = Receipt::of(&desk.entries[1], &desk.person).unwrap();
    let ask = |receipt: &Receipt| {
        let found = |log, seq| {
            let entry = desk.entries.iter().find(|entry| (entry.header.log, entry.header.seq) == (log, seq));
            Ok(entry.map(|entry| Found::<()> { hash: entry.hash, since: Vec::new() }))
        };
        receipt.look_up(found).unwrap()
    };
    assert_eq!(ask(&given), Verdict::StillThere);

    let changed = Receipt { payload: b"team lead by 2027-03-01".to_vec(), ..given.clone() };
    assert_eq!(ask(&changed), Verdict::Altered);
    let mut committed = changed.clone();
    committed.header.commit = sealed::commit(&committed.salt, &committed.payload).unwrap();
    assert_eq!(ask(&committed), Verdict::Altered, "the device signed another commitment");

    // The employee can sign it with a key of their own, or the manager with the true one: the log holds another entry.
    for key in [SigningKey::from_bytes(&[66; 32]), desk.device.clone()] {
        let mut signed = committed.clone();
        signed.header.author = key.verifying_key().into();
        signed.signature = key.sign(&signed.hash().unwrap().0);
        assert!(signed.is_genuine());
        assert_eq!(ask(&signed), Verdict::Replaced);
    }
}

#[test]
fn a_clock_that_was_set_back_is_noted_and_no_fault() {
    let mut desk = Desk::with(3);
    let device = desk.device.clone();
    desk.add_by(&device, "promised", b"x", Vec::new(), START - 86_400_000);
    desk.add("promised", b"y", Vec::new());
    assert_eq!(desk.verify().unwrap().clock_went_back, vec![4]);
}

#[test]
fn a_log_after_a_restore_names_the_head_of_the_old_one_and_is_vouched_for_by_its_key() {
    let old = Desk::with(7);
    let device = SigningKey::from_bytes(&[8; 32]);
    let log = LogId::fresh().unwrap();
    let former = Former { head: old.head(), key: Some(&old.device) };
    let first = begin(log, &device, Some(former), START).unwrap();
    assert_eq!(first.header.follows(), Some(old.head()));
    let mut new = Desk { entries: vec![first], ..Desk::new() };
    new.add_by(&device, "promised", b"x", Vec::new(), START);
    let anchor = Anchor { log, ..old.anchor() };
    assert!(verify_chain(new.links(), &anchor).is_ok(), "who knew the old key trusts the new log");

    let lost = begin(log, &device, Some(Former { head: old.head(), key: None }), START).unwrap();
    assert_eq!(lost.header.follows(), Some(old.head()));
    assert_eq!(lost.header.author, device.verifying_key().into());
    assert_eq!(old.entries[0].header.follows(), None);
}

#[test]
fn a_checkpoint_is_signed_and_says_where_the_log_must_pass() {
    let desk = Desk::with(4);
    let date = NaiveDate::from_ymd_opt(2027, 3, 3).unwrap();
    let checkpoint = Checkpoint::sign(&desk.head(), date, &desk.device).unwrap();
    let read = Checkpoint::from_bytes(&checkpoint.to_bytes().unwrap()).unwrap();
    assert_eq!(read, checkpoint);
    assert_eq!(read.place(), desk.head());
    let key = AuthorKey::from(desk.device.verifying_key());
    assert!(read.is_signed_by(&key));
    assert!(!Checkpoint { size: 3, ..read.clone() }.is_signed_by(&key));
    assert!(!Checkpoint { date: date.succ_opt().unwrap(), ..read }.is_signed_by(&key));
    assert!(!checkpoint.is_signed_by(&SigningKey::from_bytes(&[9; 32]).verifying_key().into()));
}

#[test]
fn an_entry_that_does_not_fit_its_own_format_is_not_written() {
    let desk = Desk::new();
    let write = |kind: &str, payload: &[u8], refs: usize| {
        let refs = vec![Ref::Entry(desk.head()); refs];
        let new = NewEntry { kind, subject: desk.subject, payload, refs, wall_ms: START };
        append(&desk.head(), &desk.device, &desk.person, new)
    };
    assert!(write("promised", &vec![0; sealed::MAX_PAYLOAD], 64).unwrap().to_bytes().is_ok());
    assert!(write("promised", &vec![0; sealed::MAX_PAYLOAD + 1], 0).is_err());
    assert!(write("promised", &[], 65).is_err());
    for kind in ["", "Promised", "two words", "promised\n", &"a".repeat(33)] {
        assert!(write(kind, &[], 0).is_err(), "{kind:?}");
    }
}

/// Flips one bit of some bytes.
fn flip(bytes: &mut [u8], bit: usize) {
    bytes[bit / 8] ^= 1 << (bit % 8);
}

#[test]
fn every_single_bit_of_an_entry_counts() {
    let mut desk = Desk::with(1);
    desk.add("promised", b"team lead", vec![Ref::Entry(desk.head())]);
    let (entry, whole) = (desk.entries[1].clone(), desk.entries[1].to_bytes().unwrap());
    for bit in 0..whole.len() * 8 {
        let mut bytes = whole.clone();
        flip(&mut bytes, bit);
        let noticed = match Entry::from_bytes(&bytes) {
            Err(_) => true,
            Ok(read) => read.open(&desk.person).is_err() || !read.is_genuine(),
        };
        assert!(noticed, "bit {bit} of {entry:?}");
    }
}

/// What is read from a file may be anything: it is refused, or it is what it says.
fn record() -> impl Strategy<Value = Vec<u8>> {
    let noise = proptest::collection::vec(any::<u8>(), 0..400);
    let true_bytes = prop::sample::select(vec![golden::PROMISED_RECORD, golden::FOLLOWING_RECORD, golden::CHECKPOINT]);
    let bent = (true_bytes, proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4));
    let bent = bent.prop_map(|(text, changes)| {
        let mut bytes = hex::decode(text).unwrap();
        changes.into_iter().for_each(|(at, byte)| {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        });
        bytes
    });
    prop_oneof![noise, bent]
}

proptest! {
    #[test]
    fn every_single_bit_of_a_chain_counts(at in 0..4_usize, part in 0..3_u8, bit in any::<prop::sample::Index>()) {
        static WHOLE: LazyLock<Vec<Link>> = LazyLock::new(|| Desk::with(4).links());
        let mut links = WHOLE.clone();
        let link = &mut links[at];
        let bytes = match part { 0 => &mut link.header, 1 => &mut link.hash, _ => &mut link.signature };
        let bit = bit.index(bytes.len() * 8);
        flip(bytes, bit);
        let seq = at as u64 + 1;
        // A fault is named at the entry that was touched.
        let told = [
            ChainFault::Unreadable { seq }, ChainFault::Hash { seq }, ChainFault::Signature { seq },
        ];
        prop_assert!(told.contains(&faulty(links)));
    }

    #[test]
    fn every_entry_is_read_back_as_it_was_written(
        kind in "[a-z_]{1,32}", payload in proptest::collection::vec(any::<u8>(), 0..300), wall_ms in any::<i64>(),
        refs in proptest::collection::vec(any::<([u8; 16], u32, [u8; 32])>(), 0..5), key in any::<[u8; 32]>(),
    ) {
        let mut refs: Vec<Ref> = refs
            .into_iter()
            .map(|(log, seq, hash)| Ref::Entry(Place { log: LogId(log), seq: u64::from(seq) + 1, hash: Hash(hash) }))
            .collect();
        refs.push(Ref::Key(AuthorKey(key)));
        let mut desk = Desk::new();
        let device = desk.device.clone();
        desk.add_by(&device, &kind, &payload, refs, wall_ms);
        let entry = desk.entries.pop().unwrap();
        let read = Entry::from_bytes(&entry.to_bytes().unwrap()).unwrap();
        prop_assert_eq!(&read, &entry);
        prop_assert!(read.is_genuine());
        let opened = read.open(&desk.person).unwrap();
        prop_assert_eq!(opened.as_slice(), payload.as_slice());
    }

    #[test]
    fn no_bytes_make_the_readers_panic(bytes in record()) {
        if let Ok(entry) = Entry::from_bytes(&bytes) {
            prop_assert_eq!(entry.to_bytes().unwrap(), bytes.clone());
            let _ = entry.open(&PersonKey::from_bytes([6; 32]));
        }
        if let Ok(header) = Header::from_bytes(&bytes) {
            prop_assert_eq!(header.to_bytes().unwrap(), bytes.clone());
        }
        if let Ok(checkpoint) = Checkpoint::from_bytes(&bytes) {
            prop_assert_eq!(checkpoint.to_bytes().unwrap(), bytes.clone());
        }
        let link = Link { header: bytes.clone(), hash: bytes.clone(), signature: bytes };
        prop_assert!(verify_chain([link], &Desk::new().anchor()).is_err());
    }
}

#[test]
fn two_causes_of_cover_are_committed_to_as_one() {
    use super::cbor::Value;
    let told = |cause: &str| {
        let content = Value::Array(vec![Value::Null, Value::text(cause), Value::text("words")]);
        Value::Array(vec![Value::Int(1), Value::bytes(&[1; 16]), Value::text("2026-03-02"), content])
            .to_bytes()
            .unwrap()
    };
    let commit = |payload: &[u8]| sealed::commit(&[7; 32], payload).unwrap();
    assert_eq!(commit(&told("cover_leave")), commit(&told("cover_absence")));
    assert_ne!(commit(&told("cover_leave")), commit(&told("cover_vacancy")));
    assert_eq!(*sealed::as_it_leaves(&told("cover_leave")), told("cover_absence"));
    assert_eq!(*sealed::as_it_leaves(b"no payload"), b"no payload"[..]);
}
