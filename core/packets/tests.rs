//! Packets that go well: what the other chapters bend.

use chrono::NaiveDate;
use ed25519_dalek::SigningKey;
use proptest::prelude::*;

use super::*;
use crate::commitments::log::cbor::{CborFault, Value};
use crate::commitments::log::{Hash, LogId, Place};
use crate::vault::VaultKind;

/// A word that no file may show.
const PLANTED: &str = "hippopotamus";

pub fn laptop(byte: u8) -> Laptop {
    Laptop::of(SigningKey::from_bytes(&[byte; 32])).unwrap()
}

/// The manager's, HR's, and that of somebody whom nobody knows.
pub fn manager() -> Laptop {
    laptop(1)
}
pub fn hr() -> Laptop {
    laptop(9)
}
pub fn stranger() -> Laptop {
    laptop(66)
}

pub fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, day).unwrap()
}

pub fn place(seq: u64, hash: u8) -> Place {
    Place { log: LogId([2; 16]), seq, hash: Hash([hash; 32]) }
}

pub fn count(what: &str, how_many: u64) -> Count {
    Count { what: what.to_owned(), how_many }
}

/// The second packet of the manager for HR, with the entries 3 to 12 of a log.
pub fn cover() -> Cover {
    Cover {
        vault: VaultKind::Center,
        recipients: vec![hr().public()],
        number: 2,
        previous: Some(Hash([5; 32])),
        span: Some(Span { from: Some(place(2, 7)), to: place(12, 8) }),
        created_ms: 1_800_000_000_000,
        expires: day(3),
        purpose: Purpose::Review,
        counts: vec![count("entry", 10), count("promise", 3)],
        withheld: vec![count("working_note", 4)],
    }
}

pub fn record(number: i64) -> Value {
    Value::Array(vec![
        Value::Int(number),
        Value::text(&format!("The {PLANTED} is promised the evening team, {number}")),
    ])
}

pub fn sealed() -> Sealed {
    seal(cover(), (1..=3).map(record), &manager()).unwrap()
}

pub fn records(packet: &Packet) -> Vec<Value> {
    packet.records().collect::<Result<_, _>>().unwrap()
}

#[test]
fn what_the_manager_seals_hr_opens() {
    let sealed = sealed();
    let packet = open(&sealed.file, &[hr()], day(3)).unwrap();
    assert_eq!(packet.manifest, sealed.manifest);
    assert_eq!(packet.manifest.cover, cover());
    assert_eq!(packet.manifest.sender, manager().public());
    assert_eq!(packet.hash, sealed.hash);
    assert_eq!(records(&packet), [record(1), record(2), record(3)]);
    assert_eq!(records(&packet), [record(1), record(2), record(3)], "a second time as well");
}

#[test]
fn two_recipients_and_the_sender_open_the_same_packet_and_nobody_else() {
    let cover = Cover { recipients: vec![hr().public(), laptop(10).public()], ..cover() };
    let file = seal(cover, [record(1)], &manager()).unwrap().file;
    for byte in [1, 9, 10] {
        assert_eq!(records(&open(&file, &[laptop(byte)], day(3)).unwrap()), [record(1)], "laptop {byte}");
    }
    assert_eq!(open(&file, &[stranger()], day(3)).err(), Some(Fault::NotForThisLaptop));
    assert_eq!(open(&file, &[], day(3)).err(), Some(Fault::NotForThisLaptop));
}

#[test]
fn a_restored_laptop_opens_what_was_sent_to_the_one_before() {
    assert!(open(&sealed().file, &[laptop(20), hr()], day(3)).is_ok());
}

#[test]
fn nothing_of_a_packet_can_be_read_from_outside() {
    let file = sealed().file;
    let shows = |word: &[u8]| file.windows(word.len()).any(|part| part == word);
    assert!(!shows(PLANTED.as_bytes()));
    assert!(!shows(b"review") && !shows(b"working_note") && !shows(b"EVENKEEL PACKET"));
    for keys in [manager().public(), hr().public()] {
        assert!(!shows(&keys.signs.0) && !shows(&keys.receives.to_bytes()), "not even from whom and for whom it is");
    }
    assert!(shows(b"age-encryption.org/v1"));
}

#[test]
fn the_same_records_never_make_the_same_file() {
    let (one, other) = (sealed(), sealed());
    assert_ne!(one.file, other.file);
    assert_eq!(one.hash, other.hash, "they are the same packet all the same");
}

#[test]
fn a_packet_without_records_is_one() {
    let file = seal(cover(), [], &manager()).unwrap().file;
    assert_eq!(records(&open(&file, &[hr()], day(3)).unwrap()), []);
}

#[test]
fn as_many_records_as_there_may_be_come_back() {
    let many =
        || (0..MAX_RECORDS.cast_signed()).map(|number| Value::Array(vec![Value::Int(number), Value::bytes(&[3; 100])]));
    let file = seal(cover(), many(), &manager()).unwrap().file;
    let packet = open(&file, &[hr()], day(3)).unwrap();
    assert_eq!(packet.records().map(Result::unwrap).zip(many()).filter(|(read, sent)| read == sent).count(), 100_000);
}

#[test]
fn what_no_packet_may_hold_can_not_be_sealed() {
    let refused = |cover, records: Vec<Value>| seal(cover, records, &manager()).err().unwrap();
    let none = || Cover { recipients: Vec::new(), ..cover() };
    assert_eq!(refused(none(), Vec::new()), SealFault::Recipients);
    assert_eq!(refused(Cover { recipients: vec![hr().public(); 9], ..cover() }, Vec::new()), SealFault::Recipients);
    let too_many = vec![Value::Null; 100_001];
    assert_eq!(refused(cover(), too_many), SealFault::TooLarge);
    let large = || Value::Array(vec![Value::bytes(&[0; 64 * 1024]); 3]);
    assert_eq!(refused(cover(), vec![Value::Array(vec![large(), large()])]), SealFault::TooLarge);
    let body = std::iter::repeat_with(large).take(342);
    assert_eq!(seal(cover(), body, &manager()).err(), Some(SealFault::TooLarge), "64 MiB and a little more");
    let text = Value::Text("e\u{301}".to_owned());
    assert_eq!(refused(cover(), vec![text]), SealFault::Unwritable(CborFault::NotCanonical));
}

#[test]
fn a_file_beyond_the_limit_is_not_made() {
    // Bytes that can't be packed: each is half of a hash of its number.
    let noise = |number: u64| {
        let bytes =
            (0..1024).flat_map(|part: u64| Hash::of("noise", &[number.to_be_bytes(), part.to_be_bytes()].concat()).0);
        Value::bytes(&bytes.collect::<Vec<u8>>())
    };
    assert_eq!(seal(cover(), (0..1025).map(noise), &manager()).err(), Some(SealFault::TooLarge));
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<i64>().prop_map(Value::Int),
        proptest::collection::vec(any::<u8>(), 0..300).prop_map(Value::Bytes),
        ".{0,60}".prop_map(|text| Value::text(&text)),
        any::<bool>().prop_map(Value::Bool),
        Just(Value::Null),
    ];
    leaf.prop_recursive(4, 64, 8, |inner| proptest::collection::vec(inner, 0..8).prop_map(Value::Array))
}

fn any_cover() -> impl Strategy<Value = Cover> {
    let span = proptest::option::of((0..50_u64, 1..50_u64, any::<u8>()).prop_map(|(from, more, hash)| Span {
        from: (from > 0).then(|| place(from, hash)),
        to: place(from + more, hash.wrapping_add(1)),
    }));
    let counts = proptest::collection::btree_map("[a-z_]{1,32}", 0..u64::MAX / 2, 0..6)
        .prop_map(|counts| counts.iter().map(|(what, how_many)| count(what, *how_many)).collect::<Vec<_>>());
    let purpose = proptest::sample::select(Purpose::ALL);
    let vault = proptest::sample::select(VaultKind::ALL);
    let recipients = proptest::collection::vec(2..200_u8, 1..8)
        .prop_map(|bytes| bytes.into_iter().map(|byte| laptop(byte).public()).collect::<Vec<_>>());
    let parts = (span, counts.clone(), counts, purpose, vault, recipients, 1..u64::MAX / 2, any::<i64>(), 3..32_u32);
    parts.prop_map(|(span, counts, withheld, purpose, vault, recipients, number, created_ms, last)| Cover {
        vault,
        recipients,
        number,
        previous: (number > 1).then_some(Hash([4; 32])),
        span,
        created_ms,
        expires: NaiveDate::from_ymd_opt(2027, 3, last.min(31)).unwrap(),
        purpose,
        counts,
        withheld,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_sealed_comes_back(cover in any_cover(), sent in proptest::collection::vec(any_value(), 0..40)) {
        let sealed = seal(cover.clone(), sent.clone(), &manager()).unwrap();
        let packet = open(&sealed.file, &[manager()], day(3)).unwrap();
        prop_assert_eq!(&packet.manifest.cover, &cover);
        prop_assert_eq!(records(&packet), sent);
        let bytes = packet.manifest.to_bytes().unwrap();
        prop_assert_eq!(Manifest::from_bytes(&bytes), Ok(packet.manifest));
    }

    #[test]
    fn what_is_no_packet_is_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(open(&bytes, &[manager()], day(3)).is_err());
    }
}
