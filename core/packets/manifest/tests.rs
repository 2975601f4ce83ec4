//! The manifest's bytes, kept for ever, and what no manifest may say.

use super::super::golden;
use super::super::tests::{count, cover, day, hr, manager, place, record, records, sealed};
use super::super::{open, seal};
use super::*;
use crate::word::hex;

fn golden_manifest() -> Manifest {
    let body = Body { records: 2, length: 77, packed: 66, sha256: [6; 32] };
    Manifest { sender: manager().public(), cover: cover(), body }
}

#[test]
fn the_golden_bytes_are_still_written() {
    let bytes = golden_manifest().to_bytes().unwrap();
    assert_eq!(hex::encode(&bytes), golden::MANIFEST);
    let hash = Manifest::hash_of(&bytes);
    assert_eq!(hash.to_string(), golden::MANIFEST_HASH);
    assert_eq!(hex::encode(&Manifest::sign(&hash, &manager()).to_bytes()), golden::MANIFEST_SIGNATURE);
    let keys = manager().public();
    assert_eq!(hex::encode(&keys.receives.to_bytes()), golden::RECEIVES);
    assert_eq!(keys.words().join(" "), golden::WORDS);
    assert_eq!(keys.to_card(), golden::CARD);
    assert_eq!(keys.to_qr(), golden::CARD_QR);
}

#[test]
fn the_golden_bytes_are_still_read() {
    assert_eq!(Manifest::from_bytes(&hex::decode(golden::MANIFEST).unwrap()), Ok(golden_manifest()));
    assert_eq!(PublicKeys::from_card(golden::CARD), Ok(manager().public()));
    assert_eq!(PublicKeys::from_card(golden::CARD_QR), Ok(manager().public()));
    let file = hex::decode(golden::PACKET).unwrap();
    for laptop in [manager(), hr()] {
        let packet = open(&file, &[laptop], day(3)).unwrap();
        assert_eq!(packet.hash.to_string(), golden::PACKET_HASH);
        assert_eq!(packet.manifest.cover, cover());
        let promise = Value::Array(vec![Value::text("promise"), Value::text("Team lead of the evening team")]);
        let entry = Value::Array(vec![Value::text("entry"), Value::Int(7), Value::Null, Value::Bool(true)]);
        assert_eq!(records(&packet), [promise, entry]);
    }
}

#[test]
fn every_part_of_a_manifest_changes_its_hash() {
    let whole = golden_manifest();
    let hash = |manifest: &Manifest| Manifest::hash_of(&manifest.to_bytes().unwrap());
    let with = |cover: Cover| Manifest { cover, ..whole.clone() };
    let others = [
        Manifest { sender: hr().public(), ..whole.clone() },
        Manifest { body: Body { records: 3, ..whole.body }, ..whole.clone() },
        Manifest { body: Body { length: 78, ..whole.body }, ..whole.clone() },
        Manifest { body: Body { sha256: [7; 32], ..whole.body }, ..whole.clone() },
        with(Cover { vault: VaultKind::Review, ..cover() }),
        with(Cover { recipients: vec![manager().public()], ..cover() }),
        with(Cover { number: 3, ..cover() }),
        with(Cover { previous: Some(Hash([6; 32])), ..cover() }),
        with(Cover { span: None, ..cover() }),
        with(Cover { span: Some(Span { from: None, to: place(12, 8) }), ..cover() }),
        with(Cover { span: Some(Span { from: Some(place(2, 7)), to: place(12, 9) }), ..cover() }),
        with(Cover { created_ms: 0, ..cover() }),
        with(Cover { expires: day(4), ..cover() }),
        with(Cover { purpose: Purpose::Return, ..cover() }),
        with(Cover { counts: Vec::new(), ..cover() }),
        with(Cover { withheld: Vec::new(), ..cover() }),
    ];
    for other in &others {
        assert_ne!(hash(other), hash(&whole), "{other:?}");
        assert_eq!(Manifest::from_bytes(&other.to_bytes().unwrap()).as_ref(), Ok(other));
    }
}

#[test]
fn a_cover_that_contradicts_itself_is_not_written() {
    let unwritable = |cover: Cover| {
        let fault = seal(cover, [record(1)], &manager()).err();
        assert!(matches!(fault, Some(super::super::SealFault::Unwritable(_))), "{fault:?}");
    };
    unwritable(Cover { number: 0, previous: None, ..cover() });
    unwritable(Cover { number: 1, ..cover() });
    unwritable(Cover { previous: None, ..cover() });
    unwritable(Cover { number: u64::MAX, ..cover() });
    unwritable(Cover { counts: vec![count("promise", 1), count("entry", 1)], ..cover() });
    unwritable(Cover { counts: vec![count("entry", 1), count("entry", 1)], ..cover() });
    unwritable(Cover { counts: vec![count("Anna Berg", 1)], ..cover() });
    unwritable(Cover { span: Some(Span { from: Some(place(13, 8)), to: place(12, 8) }), ..cover() });
    unwritable(Cover { span: Some(Span { from: Some(place(12, 7)), to: place(12, 8) }), ..cover() });
    let elsewhere = Place { log: LogId([3; 16]), ..place(2, 7) };
    unwritable(Cover { span: Some(Span { from: Some(elsewhere), to: place(12, 8) }), ..cover() });
}

/// The places of the golden manifest with another one in one of them.
fn with_place(at: usize, value: Value) -> Vec<u8> {
    let mut places = golden_manifest().places().unwrap();
    places[at] = value;
    Value::Array(places).to_bytes().unwrap()
}

#[test]
fn a_manifest_for_newer_apps_is_told_from_one_that_makes_no_sense() {
    assert_eq!(Manifest::from_bytes(&with_place(1, Value::Int(2))), Err(Fault::Newer));
    assert_eq!(
        Manifest::from_bytes(&with_place(0, Value::Int(2))),
        Ok(golden_manifest()),
        "it says that we may read it"
    );
    for (at, version) in [(0, 0), (0, -1), (1, 0), (1, -2)] {
        let bytes = with_place(at, Value::Int(version));
        assert_eq!(Manifest::from_bytes(&bytes), Err(Fault::Altered), "no version {version} ever was");
    }
    let mut places = golden_manifest().places().unwrap();
    places.push(Value::text("something new"));
    let ours = Value::Array(places.clone()).to_bytes().unwrap();
    assert_eq!(Manifest::from_bytes(&ours), Err(Fault::Altered), "nothing that was signed is passed over");
    places[0] = Value::Int(2);
    let newer = Value::Array(places).to_bytes().unwrap();
    assert_eq!(Manifest::from_bytes(&newer), Ok(golden_manifest()));
    for (at, value) in
        [(2, Value::text("bank")), (9, Value::text("2027-3-3")), (10, Value::text("gossip")), (5, Value::Int(-1))]
    {
        assert_eq!(Manifest::from_bytes(&with_place(at, value)), Err(Fault::Altered), "place {at}");
    }
}

#[test]
fn a_manifest_that_announces_more_than_the_limits_is_refused_before_the_body_is_touched() {
    let body = |records: i64, length: i64| {
        Value::Array(vec![Value::Int(records), Value::Int(length), Value::Int(66), Value::bytes(&[6; 32])])
    };
    assert!(Manifest::from_bytes(&with_place(13, body(100_000, 64 << 20))).is_ok());
    assert_eq!(Manifest::from_bytes(&with_place(13, body(100_001, 77))), Err(Fault::TooLarge));
    assert_eq!(Manifest::from_bytes(&with_place(13, body(2, (64 << 20) + 1))), Err(Fault::TooLarge));
}

#[test]
fn the_manifest_names_its_recipients_and_its_sender() {
    let manifest = sealed().manifest;
    assert!(manifest.is_for(&hr().public()) && manifest.is_for(&manager().public()));
    assert!(!manifest.is_for(&super::super::tests::stranger().public()));
}
