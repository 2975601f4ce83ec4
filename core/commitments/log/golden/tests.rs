//! The golden bytes against the code of today.

use chrono::NaiveDate;
use ed25519_dalek::SigningKey;

use super::super::cbor::Value;
use super::super::sealed::Content;
use super::super::tests::{Desk, START};
use super::super::*;

/// The entries that the golden bytes are about.
pub fn golden_desk() -> Desk {
    let mut desk = Desk::new();
    let payload = hex::decode(golden::PAYLOAD).unwrap();
    let content = Content { salt: [4; 32], payload: payload.clone().into() };
    let new = NewEntry {
        kind: "promised",
        subject: desk.subject,
        payload: &payload,
        refs: vec![Ref::Entry(desk.head())],
        wall_ms: START + 1000,
    };
    let promised = entry::append_content(&desk.head(), &desk.device, &desk.person, new, &content, [5; 24]).unwrap();
    desk.entries.push(promised);
    desk
}

#[test]
fn the_golden_bytes_are_still_written() {
    let payload = Value::Array(vec![
        Value::Int(1),
        Value::text("Team lead of the evening team"),
        Value::text("2027-06-01"),
        Value::Null,
        Value::Bool(true),
        Value::Int(-7),
    ]);
    assert_eq!(hex::encode(&payload.to_bytes().unwrap()), golden::PAYLOAD);
    let desk = golden_desk();
    let [opened, promised] = desk.entries.as_slice() else { unreachable!() };
    assert_eq!(hex::encode(&opened.header.to_bytes().unwrap()), golden::OPENED_HEADER);
    assert_eq!(opened.hash.to_string(), golden::OPENED_HASH);
    assert_eq!(hex::encode(&opened.signature.to_bytes()), golden::OPENED_SIGNATURE);
    assert_eq!(hex::encode(&promised.header.to_bytes().unwrap()), golden::PROMISED_HEADER);
    assert_eq!(promised.hash.to_string(), golden::PROMISED_HASH);
    assert_eq!(hex::encode(&promised.signature.to_bytes()), golden::PROMISED_SIGNATURE);
    assert_eq!(hex::encode(promised.sealed.as_deref().unwrap()), golden::PROMISED_SEALED);
    assert_eq!(hex::encode(&promised.to_bytes().unwrap()), golden::PROMISED_RECORD);

    let device = SigningKey::from_bytes(&[8; 32]);
    let former = Former { head: desk.head(), key: Some(&desk.device) };
    let following = begin(LogId([7; 16]), &device, Some(former), START + 100_000).unwrap();
    assert_eq!(hex::encode(&following.to_bytes().unwrap()), golden::FOLLOWING_RECORD);

    let date = NaiveDate::from_ymd_opt(2027, 3, 3).unwrap();
    let checkpoint = Checkpoint::sign(&desk.head(), date, &desk.device).unwrap();
    assert_eq!(hex::encode(&checkpoint.to_bytes().unwrap()), golden::CHECKPOINT);
}

#[test]
fn the_golden_bytes_are_still_read() {
    let desk = golden_desk();
    let read = |text: &str| Entry::from_bytes(&hex::decode(text).unwrap()).unwrap();
    let promised = read(golden::PROMISED_RECORD);
    assert!(promised.is_genuine());
    assert_eq!(hex::encode(&promised.open(&desk.person).unwrap()), golden::PAYLOAD);
    let opened = Link {
        header: hex::decode(golden::OPENED_HEADER).unwrap(),
        hash: hex::decode(golden::OPENED_HASH).unwrap(),
        signature: hex::decode(golden::OPENED_SIGNATURE).unwrap(),
    };
    let verified = verify_chain([opened, promised.link().unwrap()], &desk.anchor()).unwrap();
    assert_eq!(verified.head, Some(promised.place()));
    assert_eq!(read(golden::FOLLOWING_RECORD).header.follows(), Some(promised.place()));
    let checkpoint = Checkpoint::from_bytes(&hex::decode(golden::CHECKPOINT).unwrap()).unwrap();
    assert!(checkpoint.is_signed_by(&promised.header.author));
}
