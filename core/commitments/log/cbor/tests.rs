//! What the bytes are, and what the reader refuses.

use proptest::prelude::*;

use super::*;
use crate::word::hex;

fn read(text: &str) -> Result<Value> {
    Value::from_bytes(&hex::decode(text).unwrap())
}

fn nested(depth: usize) -> Value {
    (0..depth).fold(Value::Null, |inside, _| Value::Array(vec![inside]))
}

#[test]
fn the_examples_of_rfc_8949_have_the_bytes_that_it_prints() {
    let ints = Value::Array((1..=25).map(Value::Int).collect());
    for (value, bytes) in [
        (Value::Int(0), "00"),
        (Value::Int(10), "0a"),
        (Value::Int(23), "17"),
        (Value::Int(24), "1818"),
        (Value::Int(100), "1864"),
        (Value::Int(1000), "1903e8"),
        (Value::Int(1_000_000), "1a000f4240"),
        (Value::Int(1_000_000_000_000), "1b000000e8d4a51000"),
        (Value::Int(-1), "20"),
        (Value::Int(-10), "29"),
        (Value::Int(-100), "3863"),
        (Value::Int(-1000), "3903e7"),
        (Value::Int(i64::MAX), "1b7fffffffffffffff"),
        (Value::Int(i64::MIN), "3b7fffffffffffffff"),
        (Value::Bool(false), "f4"),
        (Value::Bool(true), "f5"),
        (Value::Null, "f6"),
        (Value::bytes(&[]), "40"),
        (Value::bytes(&[1, 2, 3, 4]), "4401020304"),
        (Value::text(""), "60"),
        (Value::text("IETF"), "6449455446"),
        (Value::text("\"\\"), "62225c"),
        (Value::text("ü"), "62c3bc"),
        (Value::text("水"), "63e6b0b4"),
        (Value::text("𐅑"), "64f0908591"),
        (Value::Array(Vec::new()), "80"),
        (Value::Array(vec![Value::Int(1), Value::Array(vec![Value::Int(2), Value::Int(3)])]), "8201820203"),
        (ints, "98190102030405060708090a0b0c0d0e0f101112131415161718181819"),
    ] {
        assert_eq!(hex::encode(&value.to_bytes().unwrap()), bytes, "{value:?}");
        assert_eq!(read(bytes), Ok(value), "{bytes}");
    }
}

#[test]
fn every_other_spelling_of_a_value_is_refused() {
    for (bytes, why) in [
        ("1800", "a small number in two bytes"),
        ("1817", "23 in two bytes"),
        ("1900ff", "255 in three bytes"),
        ("1a0000ffff", "65,535 in five bytes"),
        ("1b00000000ffffffff", "four bytes' worth in nine"),
        ("3800", "-1 in two bytes"),
        ("5800", "an empty byte string with a long length"),
        ("7801 61", "a text with a long length"),
        ("9801 00", "an array with a long length"),
        ("5f42010243030405ff", "a byte string in pieces"),
        ("7f657374726561646d696e67ff", "a text in pieces"),
        ("9fff", "an array without a length"),
        ("63 65cc88", "an e and its dots apart, which is not NFC"),
        ("61ff", "text that is no UTF-8"),
        ("63eda080", "half of a surrogate pair"),
        ("1c", "a reserved length"),
    ] {
        assert_eq!(read(&bytes.replace(' ', "")), Err(CborFault::NotCanonical), "{why}");
    }
}

#[test]
fn what_the_log_has_no_use_for_is_refused() {
    for (bytes, why) in [
        ("a0", "a map"),
        ("a10102", "a map with something in it"),
        ("f90000", "a short float"),
        ("fb3ff199999999999a", "a float"),
        ("c11a514b67b0", "a tag"),
        ("f7", "undefined"),
        ("f0", "another simple value"),
        ("f8ff", "a simple value in two bytes"),
        ("ff", "an end without a beginning"),
        ("1b8000000000000000", "a number beyond 63 bits"),
        ("3b8000000000000000", "a negative number beyond 63 bits"),
    ] {
        assert_eq!(read(bytes), Err(CborFault::Unsupported), "{why}");
    }
}

#[test]
fn bytes_that_are_missing_or_too_many_are_noticed() {
    for bytes in ["", "18", "1903", "4401", "62c3", "81", "8201", "9bffffffffffffffff"] {
        assert_eq!(read(bytes), Err(CborFault::CutShort), "{bytes}");
    }
    assert_eq!(read("0000"), Err(CborFault::Trailing));
    assert_eq!(Value::read_first(&[1, 2, 3]), Ok((Value::Int(1), &[2, 3][..])));
}

#[test]
fn text_is_brought_into_nfc_before_it_is_written() {
    assert_eq!(Value::text("Zoe\u{308}"), Value::text("Zoë"));
    assert_eq!(Value::Text("Zoe\u{308}".to_owned()).to_bytes(), Err(CborFault::NotCanonical));
}

#[test]
fn the_limits_hold_for_the_reader_and_for_the_writer() {
    let longest = Value::Bytes(vec![7; MAX_STRING]);
    assert_eq!(Value::from_bytes(&longest.to_bytes().unwrap()), Ok(longest.clone()));
    assert_eq!(Value::Bytes(vec![7; MAX_STRING + 1]).to_bytes(), Err(CborFault::TooLarge));
    assert_eq!(read("5a00010001"), Err(CborFault::TooLarge), "refused by its length alone");

    let deepest = nested(MAX_DEPTH);
    assert_eq!(Value::from_bytes(&deepest.to_bytes().unwrap()), Ok(deepest));
    assert_eq!(nested(MAX_DEPTH + 1).to_bytes(), Err(CborFault::TooLarge));
    let mut bytes = vec![0x81; MAX_DEPTH + 1];
    bytes.push(0xf6);
    assert_eq!(Value::from_bytes(&bytes), Err(CborFault::TooLarge));
    assert_eq!(Value::from_bytes(&vec![0x81; MAX_RECORD]), Err(CborFault::TooLarge), "no stack is deep enough");

    assert_eq!(Value::Array(vec![longest; 4]).to_bytes(), Err(CborFault::TooLarge));
    assert_eq!(Value::from_bytes(&vec![0; MAX_RECORD + 1]), Err(CborFault::TooLarge));
}

#[test]
fn a_record_that_claims_much_costs_no_more_than_its_bytes() {
    // Sixteen arrays in each other, each of which says that it has as many items as there are bytes left.
    let mut bytes = Vec::new();
    for _ in 0..MAX_DEPTH {
        bytes.extend([0x9a, 0x00, 0x03, 0xff, 0x00]);
    }
    bytes.resize(MAX_RECORD, 0x00);
    assert!(Value::from_bytes(&bytes).is_err());

    // The dearest record: one byte for each value.
    let mut bytes = vec![0x9a, 0x00, 0x03, 0xff, 0xfb];
    bytes.resize(MAX_RECORD, 0x00);
    let Ok(Value::Array(items)) = Value::from_bytes(&bytes) else { panic!("a list of noughts can be read") };
    let memory = items.capacity() * size_of::<Value>();
    assert!(memory <= 16 * 1024 * 1024, "{memory} bytes for the dearest record");
}

pub fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<i64>().prop_map(Value::Int),
        (-300_i64..300).prop_map(Value::Int),
        proptest::collection::vec(any::<u8>(), 0..40).prop_map(Value::Bytes),
        any::<String>().prop_map(|text| Value::text(&text)),
        any::<bool>().prop_map(Value::Bool),
        Just(Value::Null),
    ];
    leaf.prop_recursive(6, 60, 10, |inside| proptest::collection::vec(inside, 0..10).prop_map(Value::Array))
}

proptest! {
    #[test]
    fn every_value_is_read_back_as_it_was_written(value in any_value()) {
        let bytes = value.to_bytes().unwrap();
        prop_assert_eq!(Value::from_bytes(&bytes), Ok(value));
    }

    #[test]
    fn bytes_that_can_be_read_are_the_only_spelling_of_their_value(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(value) = Value::from_bytes(&bytes) {
            prop_assert_eq!(value.to_bytes(), Ok(bytes));
        }
    }

    #[test]
    fn a_record_with_one_flipped_bit_is_refused_or_another_record(value in any_value(), at in any::<prop::sample::Index>()) {
        let mut bytes = value.to_bytes().unwrap();
        let bit = at.index(bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        prop_assert_ne!(Value::from_bytes(&bytes), Ok(value));
    }
}
