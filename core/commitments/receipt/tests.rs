//! Receipts: read back, held against a ledger, and tampered with in every way there is.

use ed25519_dalek::SigningKey;
use proptest::prelude::*;

use super::*;
use crate::commitments::log::golden::{self, tests::golden_desk};
use crate::commitments::log::tests::{Desk, START};
use crate::commitments::log::{NewEntry, Place, Ref, append};

const WORDS: &str = "Promised to Elif: team lead, by 1 June 2027.";

fn golden_receipt() -> Receipt {
    let desk = golden_desk();
    Receipt::of(&desk.entries[1], &desk.person).unwrap()
}

/// The receipt of a new entry with these terms.
fn receipt_of(kind: &str, payload: &[u8], refs: usize) -> Result<Receipt> {
    let desk = Desk::new();
    let head = Place { seq: 1_000_000, ..desk.head() };
    let refs = vec![Ref::Entry(desk.head()); refs];
    let new = NewEntry { kind, subject: desk.subject, payload, refs, wall_ms: START };
    Receipt::of(&append(&head, &desk.device, &desk.person, new).unwrap(), &desk.person)
}

fn device() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

#[test]
fn a_receipt_is_read_back_from_its_file_and_from_its_code() {
    let receipt = golden_receipt();
    assert!(receipt.is_genuine());
    let file = read(receipt.to_text(WORDS, &device()).unwrap().as_bytes()).unwrap();
    assert_eq!(file, Read { receipt: receipt.clone(), words: Words::Unaltered(WORDS.to_owned()) });
    let code = read(receipt.to_qr().unwrap().unwrap().as_bytes()).unwrap();
    assert_eq!(code, Read { receipt, words: Words::None });
}

#[test]
fn the_golden_receipt_is_still_written_and_still_read() {
    let receipt = golden_receipt();
    assert_eq!(receipt.to_qr().unwrap().unwrap(), golden::RECEIPT_QR);
    assert_eq!(receipt.six_words().unwrap().join(" "), golden::SIX_WORDS);
    assert_eq!(receipt.to_text(WORDS, &device()).unwrap(), golden::RECEIPT_FILE);
    assert_eq!(read(golden::RECEIPT_QR.as_bytes()).unwrap().receipt, receipt);
    let file = read(golden::RECEIPT_FILE.as_bytes()).unwrap();
    assert_eq!(file, Read { receipt, words: Words::Unaltered(WORDS.to_owned()) });
}

#[test]
fn a_ledger_says_whether_the_promise_is_still_there_has_moved_or_is_gone() {
    let receipt = golden_receipt();
    let hash = receipt.hash().unwrap();
    let with =
        |hash: Hash, since: Vec<&'static str>| receipt.look_up(move |_, _| Ok(Some(Found { hash, since }))).unwrap();
    assert_eq!(with(hash, Vec::new()), Verdict::StillThere);
    assert_eq!(with(hash, vec!["moved", "kept"]), Verdict::MovedSince(vec!["moved", "kept"]));
    assert_eq!(with(Hash([0; 32]), vec!["moved"]), Verdict::Replaced);
    let gone = receipt.look_up(|log, seq| {
        assert_eq!((log, seq), (receipt.header.log, 2), "it asks for the entry's place");
        Ok(None::<Found<()>>)
    });
    assert_eq!(gone.unwrap(), Verdict::NotHere);
}

#[test]
fn a_forged_receipt_is_not_even_looked_up() {
    let receipt = golden_receipt();
    let other = Desk::with(2).entries[1].clone();
    let mut forgeries = vec![receipt.clone(); 6];
    forgeries[0].payload = String::from_utf8_lossy(&receipt.payload).replace("2027-06-01", "2027-05-01").into();
    forgeries[1].salt[0] ^= 1;
    forgeries[2].header.wall_ms += 1;
    forgeries[3].header.author.0 = SigningKey::from_bytes(&[9; 32]).verifying_key().to_bytes();
    forgeries[4].signature = other.signature;
    forgeries[5].header.commit = other.header.commit;
    for forged in forgeries {
        assert!(!forged.is_genuine());
        let asked = forged.look_up(|_, _| -> Result<Option<Found<()>>> { unreachable!("nobody asks the ledger") });
        assert_eq!(asked.unwrap(), Verdict::Altered);
    }
}

#[test]
fn a_changed_date_above_the_block_is_noticed_though_the_block_is_untouched() {
    let text = golden_receipt().to_text(WORDS, &device()).unwrap();
    let changed = read(text.replacen("1 June", "1 May", 1).as_bytes()).unwrap();
    assert!(changed.receipt.is_genuine());
    assert!(matches!(changed.words, Words::Altered(words) if words.contains("1 May")));
    let added = read(format!("{text}\nPS: or later.\n").as_bytes()).unwrap();
    assert!(matches!(added.words, Words::Altered(words) if words.ends_with("PS: or later.")));
    let twice = read(format!("{text}\n{text}").as_bytes()).unwrap();
    assert!(matches!(twice.words, Words::Altered(_)));
}

#[test]
fn the_words_of_one_receipt_prove_nothing_above_another() {
    let receipt = golden_receipt();
    let other = receipt_of("promised", b"another promise", 0).unwrap();
    let text = receipt.to_text(WORDS, &device()).unwrap();
    let other = other.to_text("Promised to Elif: a training.", &device()).unwrap();
    let moved = text.replace(WORDS, "Promised to Elif: a training.");
    assert!(matches!(read(moved.as_bytes()).unwrap().words, Words::Altered(_)));
    assert!(matches!(read(other.as_bytes()).unwrap().words, Words::Unaltered(_)));
    assert!(receipt.to_text(WORDS, &SigningKey::from_bytes(&[9; 32])).is_err(), "only its own device signs the words");
}

#[test]
fn mail_and_editors_may_change_ends_of_lines_and_blank_lines() {
    let receipt = golden_receipt();
    let words = "Beloofd aan Zoë:\n\n  team lead, tot 1 juni.";
    let text = receipt.to_text(&format!("\n{words} \n"), &device()).unwrap();
    for travelled in [
        text.clone(),
        text.replace('\n', "\r\n"),
        format!("\u{feff}\n\n{text}\n\n"),
        text.replace('\n', " \t\n"),
        text.replace("Zoë", "Zoe\u{308}"),
    ] {
        let Read { receipt: same, words: said } = read(travelled.as_bytes()).unwrap();
        assert_eq!((same, said), (receipt.clone(), Words::Unaltered(words.to_owned())), "{travelled:?}");
    }
}

#[test]
fn the_longest_terms_fit_into_a_code_of_version_25() {
    let receipt = receipt_of("promised", &[0xa5; MAX_TERMS], 0).unwrap();
    let code = receipt.to_qr().unwrap().expect("a promise names no other entry");
    assert!(code.len() <= MAX_QR, "{}", code.len());
    assert!(code.bytes().all(|letter| b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".contains(&letter)));
    let longest_kind = receipt_of("acknowledged_own", &[0xa5; MAX_TERMS], 0).unwrap();
    assert!(longest_kind.to_qr().unwrap().is_some(), "kinds of up to 16 letters");
    let with_a_reference = receipt_of("postponed", &[0xa5; 900], 1).unwrap();
    assert!(with_a_reference.to_qr().unwrap().is_some());
    assert_eq!(receipt_of("postponed", &[0xa5; MAX_TERMS], 2).unwrap().to_qr().unwrap(), None, "then the file is it");
    assert!(receipt_of("promised", &[0xa5; MAX_TERMS + 1], 0).is_err());
}

#[test]
fn what_is_no_receipt_is_told_apart_from_one_that_was_copied_badly() {
    let receipt = golden_receipt();
    let text = receipt.to_text(WORDS, &device()).unwrap();
    let code = receipt.to_qr().unwrap().unwrap();
    let fault = |text: &str| read(text.as_bytes()).unwrap_err();
    assert_eq!(fault(""), ReceiptFault::NotAReceipt);
    assert_eq!(fault("Dear Elif,\n"), ReceiptFault::NotAReceipt);
    assert_eq!(read(&[0xff, 0xfe, 0x00]).unwrap_err(), ReceiptFault::NotAReceipt);
    assert_eq!(fault(&text.replace("RECEIPT 1", "RECEIPT 2")), ReceiptFault::Newer);
    assert_eq!(fault(&code.replace("EK1:", "EK2:")), ReceiptFault::Newer);
    assert_eq!(fault(&"a".repeat(text::MAX_FILE + 1)), ReceiptFault::TooLarge);
    assert_eq!(fault(&format!("EK1:{}", "0".repeat(MAX_QR))), ReceiptFault::TooLarge);
    assert_eq!(fault(&text.replace("-----END", "-----BEND")), ReceiptFault::Damaged);
    let lines: Vec<&str> = text.lines().filter(|line| line.len() != 64).collect();
    assert_eq!(fault(&lines.join("\n")), ReceiptFault::Damaged, "lines are missing");
    assert_eq!(fault(&code[..code.len() - 90]), ReceiptFault::Damaged);
}

/// Whether something was noticed when a receipt is read that somebody has changed.
fn noticed(bytes: &[u8]) -> bool {
    read(bytes).map_or(true, |read| matches!(read.words, Words::Altered(_)) || !read.receipt.is_genuine())
}

#[test]
fn every_single_bit_of_the_file_counts() {
    let mut bytes = golden::RECEIPT_FILE.as_bytes().to_vec();
    assert!(!noticed(&bytes));
    // The last byte ends the last line, and no line has to end.
    for bit in 0..(bytes.len() - 1) * 8 {
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert!(noticed(&bytes), "bit {bit}: {}", String::from_utf8_lossy(&bytes));
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
}

#[test]
fn every_single_bit_of_the_code_counts() {
    let mut bytes = golden::RECEIPT_QR.as_bytes().to_vec();
    assert!(!noticed(&bytes));
    for bit in 0..bytes.len() * 8 {
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert!(noticed(&bytes), "bit {bit}: {}", String::from_utf8_lossy(&bytes));
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
}

proptest! {
    #[test]
    fn every_receipt_is_read_back_as_it_was_written(
        payload in proptest::collection::vec(any::<u8>(), 0..=MAX_TERMS), words in "(\\PC|\n){0,200}", refs in 0..3_usize,
    ) {
        let receipt = receipt_of("promised", &payload, refs).unwrap();
        let file = read(receipt.to_text(&words, &device()).unwrap().as_bytes()).unwrap();
        prop_assert_eq!(&file.receipt, &receipt);
        prop_assert!(matches!(file.words, Words::Unaltered(_)));
        if let Some(code) = receipt.to_qr().unwrap() {
            prop_assert_eq!(Receipt::from_qr(&code).unwrap(), receipt);
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "EK1:[0-9A-Z $%*+./:-]{0,200}") {
        prop_assert!(noticed(&bytes));
        prop_assert!(noticed(text.as_bytes()));
    }

    #[test]
    fn no_change_to_a_true_receipt_passes(
        code in any::<bool>(), changes in proptest::collection::vec((any::<prop::sample::Index>(), proptest::char::range('!', '~')), 1..4),
    ) {
        let whole = if code { golden::RECEIPT_QR } else { golden::RECEIPT_FILE.trim_end() };
        let mut letters: Vec<char> = whole.chars().collect();
        for (at, letter) in changes {
            let at = at.index(letters.len());
            letters[at] = letter;
        }
        let changed: String = letters.into_iter().collect();
        prop_assert!(changed == whole || noticed(changed.as_bytes()));
    }
}
