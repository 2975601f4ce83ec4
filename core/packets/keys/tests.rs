//! Keys that can't be used, cards that were copied badly, and laptops that are not who they were.

use std::panic::catch_unwind;

use super::super::card::CardFault;
use super::super::lock::lock;
use super::super::tests::{hr, laptop, manager, stranger};
use super::super::trust::Trust;
use super::*;
use crate::commitments::log::{Entry, Former, Hash, LogId, Place, begin};

#[test]
fn a_laptop_has_the_same_keys_each_time_and_no_other_laptop_has_them() {
    assert_eq!(manager().public(), manager().public());
    assert_ne!(manager().public().receives, hr().public().receives);
    assert_eq!(PublicKeys::from_bytes(&hr().public().to_bytes()), Some(hr().public()));
}

#[test]
fn the_key_to_receive_with_is_not_the_device_key_in_another_form() {
    let signing = SigningKey::from_bytes(&[1; 32]);
    let montgomery = signing.verifying_key().to_montgomery().to_bytes();
    assert_ne!(manager().public().receives.to_bytes(), montgomery);
}

#[test]
fn a_key_whose_secret_everybody_knows_is_no_key() {
    for low in LOW_ORDER {
        assert_eq!(ReceiveKey::from_bytes(low), None, "{}", hex::encode(&low));
        // Why they are refused: with such a key encrypting breaks off.
        assert!(catch_unwind(|| lock(b"inside", &[ReceiveKey(low)]).is_ok()).is_err(), "{}", hex::encode(&low));
    }
    for (first, last) in [(0xed, 0x7f), (0xee, 0x7f), (0xff, 0x7f), (0xec, 0xff), (0x00, 0x80)] {
        let mut other_spelling = [if last == 0x80 { 0 } else { 0xff }; 32];
        (other_spelling[0], other_spelling[31]) = (first, last);
        assert_eq!(ReceiveKey::from_bytes(other_spelling), None, "{first:x} … {last:x}");
    }
    let mut weak = manager().public().to_bytes();
    weak[..32].copy_from_slice(&[
        1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    assert_eq!(PublicKeys::from_bytes(&weak), None, "a weak key to sign with");
}

#[test]
fn eight_words_say_both_keys() {
    let (one, other) = (manager().public(), hr().public());
    assert_eq!(one.words().len(), 8);
    let mixed = PublicKeys { receives: other.receives, ..one };
    assert_ne!(mixed.words(), one.words(), "another key to receive with has other words");
    assert_ne!(mixed.words(), other.words());
}

#[test]
fn a_card_is_read_in_both_its_forms_however_it_came() {
    let keys = manager().public();
    assert_eq!(PublicKeys::from_card(&keys.to_qr()), Ok(keys));
    assert_eq!(PublicKeys::from_card(&format!(" {}\r\n", keys.to_qr())), Ok(keys));
    let card = keys.to_card();
    assert_eq!(PublicKeys::from_card(&card), Ok(keys));
    let mail = format!("\u{feff}Hi,\r\nmy card:\r\n  {}\r\nBye", card.replace('\n', "  \r\n "));
    assert_eq!(PublicKeys::from_card(&mail), Ok(keys));
    assert!(qrcode::QrCode::new(keys.to_qr()).is_ok());
}

#[test]
fn a_card_with_one_letter_wrong_or_missing_is_damaged() {
    let keys = manager().public();
    for card in [keys.to_card(), keys.to_qr()] {
        let body = if card.starts_with("EKL1:") { 5..card.len() } else { 34..card.len() - 33 };
        for at in body {
            let other = if &card[at..=at] == "A" { "B" } else { "A" };
            let mut wrong = card.clone();
            wrong.replace_range(at..=at, other);
            assert_ne!(PublicKeys::from_card(&wrong), Ok(keys), "letter {at}");
            let mut missing = card.clone();
            if !missing.remove(at).is_whitespace() || card.starts_with("EKL1:") {
                assert_eq!(PublicKeys::from_card(&missing), Err(CardFault::Damaged), "letter {at}");
            }
        }
    }
}

#[test]
fn what_is_no_card_is_told_from_a_newer_one_and_from_one_that_is_unusable() {
    assert_eq!(PublicKeys::from_card(""), Err(CardFault::NotACard));
    assert_eq!(PublicKeys::from_card("my keys are under the mat"), Err(CardFault::NotACard));
    assert_eq!(PublicKeys::from_card("EKL2:ABC"), Err(CardFault::Newer));
    assert_eq!(
        PublicKeys::from_card(&manager().public().to_card().replace("LAPTOP 1", "LAPTOP 2")),
        Err(CardFault::Newer)
    );
    assert_eq!(PublicKeys::from_card(&"x".repeat(64 * 1024 + 1)), Err(CardFault::TooLarge));
    let low = PublicKeys { receives: ReceiveKey(LOW_ORDER[0]), ..manager().public() };
    assert_eq!(PublicKeys::from_card(&low.to_card()), Err(CardFault::Unusable));
}

/// The first entry of the log that a new laptop writes after an old one's.
fn opening(old: u8, new: u8) -> Entry {
    let (old, new) = (SigningKey::from_bytes(&[old; 32]), SigningKey::from_bytes(&[new; 32]));
    let head = Place { log: LogId([2; 16]), seq: 12, hash: Hash([8; 32]) };
    begin(LogId([7; 16]), &new, Some(Former { head, key: Some(&old) }), 1_800_000_000_000).unwrap()
}

#[test]
fn a_laptop_that_nobody_knows_is_trusted_only_after_its_words() {
    assert_eq!(Trust::of(&[], &manager().public(), &[]), Trust::First);
    assert_eq!(Trust::of(&[manager().public()], &manager().public(), &[]), Trust::Known);
}

#[test]
fn other_keys_than_before_are_a_loud_warning() {
    let before = manager().public();
    assert_eq!(Trust::of(&[before], &stranger().public(), &[]), Trust::Changed { before });
    let mixed = PublicKeys { receives: stranger().public().receives, ..before };
    assert_eq!(Trust::of(&[before], &mixed, &[]), Trust::Changed { before }, "the key to receive with alone");
}

#[test]
fn a_new_laptop_is_vouched_for_by_the_old_ones_log() {
    let (old, new) = (laptop(1).public(), laptop(8).public());
    assert_eq!(Trust::of(&[old], &new, &[opening(1, 8)]), Trust::Vouched { by: old.signs });
    assert_eq!(Trust::of(&[old, new], &new, &[]), Trust::Known);
    let twice = [opening(1, 20), opening(20, 8)];
    assert_eq!(Trust::of(&[old], &new, &twice), Trust::Vouched { by: old.signs }, "restored twice since");
    let circle = [opening(20, 8), opening(8, 20)];
    assert_eq!(Trust::of(&[old], &new, &circle), Trust::Changed { before: old }, "they lead nowhere");
}

#[test]
fn nobody_else_can_vouch_for_a_new_laptop() {
    let (old, new) = (laptop(1).public(), laptop(8).public());
    let changed = Trust::Changed { before: old };
    assert_eq!(Trust::of(&[old], &new, &[opening(66, 8)]), changed, "another laptop");
    assert_eq!(Trust::of(&[old], &new, &[opening(1, 66)]), changed, "for another laptop");
    assert_eq!(Trust::of(&[old], &new, &[opening(8, 8)]), changed, "for itself");
    let mut forged = opening(66, 8);
    forged.header.author = old.signs;
    assert_eq!(Trust::of(&[old], &new, &[forged]), changed, "in the name of the old one");
    let alone = begin(LogId([7; 16]), &SigningKey::from_bytes(&[8; 32]), None, 1).unwrap();
    assert_eq!(Trust::of(&[old], &new, &[alone]), changed, "a log that follows none");
    let newest = laptop(20).public();
    let stolen = Trust::of(&[old, newest], &new, &[opening(1, 8)]);
    assert_eq!(stolen, Trust::Changed { before: newest }, "a laptop that was replaced long ago");
}
