//! `receipt`: receipts as text and as the string of a QR code.
//!
//! A bent text is nearly always refused by its check, so the second target bends what lies below it and puts a right check
//! and right letters around it again.

use std::sync::LazyLock;

use ed25519_dalek::{Signer, SigningKey};
use evenkeel_core::commitments::log::header::Ref;
use evenkeel_core::commitments::log::{Hash, LogId};
use evenkeel_core::commitments::receipt::{Found, Receipt, Verdict, Words, read};
use evenkeel_core::word::hex;
use unicode_normalization::UnicodeNormalization;

use super::mutate::Input;
use super::{Checked, Target, log};

/// Several times the longest file, so that the limit is tried too.
const LONGEST: usize = 256 * 1024;
const MAX_FILE: usize = 64 * 1024;
const BEGIN: &str = "-----BEGIN EVENKEEL RECEIPT 1-----";
const END: &str = "-----END EVENKEEL RECEIPT 1-----";
/// A file of empty lines costs sixteen bytes for each, more than once; the rest is a few copies of the file.
const MEMORY: usize = 8 * 1024 * 1024;
/// Words, their signature, the signature of the entry, its salt, its header, its content.
const PARTS: usize = 6;

pub fn targets() -> Vec<Target> {
    let receipt = |what, row, genuine, check| Target {
        name: "receipt",
        what,
        row,
        longest: LONGEST,
        memory: MEMORY,
        genuine,
        check,
    };
    vec![receipt("lines of a receipt", 1, lines, lines_hold), receipt("parts of a receipt", PARTS, parts, parts_hold)]
}

fn device() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

/// The receipts that were given out, with their words. The words of the last one are as long as they can be.
static GIVEN: LazyLock<Vec<(Receipt, String)>> = LazyLock::new(|| {
    let opened = log::opened(LogId([2; 16]), &device());
    let promised = log::entry(opened.place(), &device(), "promised", "team lead, 2027-06-01".as_bytes(), Vec::new());
    let refs = vec![Ref::Entry(promised.place()), Ref::Key(device().verifying_key().into())];
    let postponed = log::entry(promised.place(), &device(), "postponed", &[0xa5; 1000], refs);
    let silent = log::entry(postponed.place(), &device(), "acknowledged", b"", Vec::new());
    [
        (&promised, "Promised to Elif: team lead, by 1 June 2027.".to_owned()),
        (&postponed, "Moved:\n\n  to 1 September, because of cover. Zoë".to_owned()),
        (&silent, String::new()),
        (&promised, "x".repeat(MAX_FILE - 700)),
    ]
    .map(|(entry, words)| (Receipt::of(entry, &log::person()).unwrap(), words))
    .into()
});

/// Their files as they are compared.
static FILES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let file = |(receipt, words): &(Receipt, String)| receipt.to_text(words, &device()).unwrap();
    GIVEN.iter().map(|given| essence(&file(given))).collect()
});

/// A file without what may change on the way: blank space.
fn essence(file: &str) -> String {
    let (above, rest) = file.rsplit_once(BEGIN).unwrap_or_default();
    let (block, below) = rest.split_once(END).unwrap_or_default();
    format!("{above}{BEGIN}{block}{END}{below}").nfc().filter(|letter| !letter.is_whitespace()).collect()
}

fn lines() -> Vec<Input> {
    let mut files: Vec<String> =
        GIVEN.iter().map(|(receipt, words)| receipt.to_text(words, &device()).unwrap()).collect();
    files.push(format!("\u{feff}{}", files[0].replace('\n', "\r\n")));
    files.push(format!("Dear Elif,\n{}\n> and what you wrote:\n{}", files[0], files[1]));
    files.extend(GIVEN.iter().filter_map(|(receipt, _)| receipt.to_qr().unwrap()));
    files.iter().map(|file| file.split('\n').map(|line| line.as_bytes().to_vec()).collect()).collect()
}

fn lines_hold(input: &[Vec<u8>]) -> Checked {
    holds(&input.join(&b'\n'))
}

fn parts() -> Vec<Input> {
    let parts = |(receipt, words): &(Receipt, String)| {
        let hash = Hash::of("evenkeel receipt words 1", &[&receipt.hash().unwrap().0, words.as_bytes()].concat());
        let signed = device().sign(&hash.0).to_bytes();
        vec![
            words.as_bytes().to_vec(),
            signed.to_vec(),
            receipt.signature.to_bytes().to_vec(),
            receipt.salt.to_vec(),
            receipt.header.to_bytes_without_commit().unwrap(),
            receipt.payload.clone(),
        ]
    };
    GIVEN.iter().map(parts).collect()
}

fn parts_hold(input: &[Vec<u8>]) -> Checked {
    let mut readable = false;
    for parts in input.chunks_exact(PARTS) {
        let [words, signed, rest @ ..] = parts else { continue };
        readable |= holds(format!("EK1:{}", base45(&rest.concat())).as_bytes())?;
        let body = [signed.as_slice(), &rest.concat()].concat();
        let check = hex::encode(&Hash::of("evenkeel receipt check 1", &body).0[..4]);
        let (words, body) = (String::from_utf8_lossy(words), base64(&body));
        let file = format!("{words}\n\n{BEGIN}\n{body}\ncheck {check}\n{END}\n");
        readable |= holds(file.as_bytes())?;
    }
    Ok(readable)
}

/// A receipt that is genuine was given out like this, and so were words that are unaltered.
fn holds(bytes: &[u8]) -> Checked {
    let Ok(read) = read(bytes) else { return Ok(false) };
    let receipt = &read.receipt;
    let given = GIVEN.iter().any(|(given, _)| given == receipt);
    if receipt.is_genuine() != given {
        return Err(format!("genuine: {}, given out: {given}", receipt.is_genuine()));
    }
    let said = |(given, words): &(Receipt, String)| match &read.words {
        Words::Unaltered(read) => given.header == receipt.header && words == read,
        Words::Altered(_) | Words::None => true,
    };
    if !GIVEN.iter().any(said) {
        return Err(format!("nobody signed these words: {:?}", read.words));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "a receipt that is no text can be read")?;
    let text = text.trim_start_matches('\u{feff}');
    if given && matches!(read.words, Words::Unaltered(_)) && !FILES.contains(&essence(text)) {
        return Err("a file with something else in it passes as unaltered".to_owned());
    }
    if bytes.len() > MAX_FILE {
        return Err("a file beyond the limit can be read".to_owned());
    }
    if receipt.header.commit != log::commitment(&receipt.salt, &receipt.payload) {
        return Err("the commitment is not that of the content".to_owned());
    }
    let hash = receipt.hash().map_err(|failure| format!("{failure:?}"))?;
    let verdict = receipt.look_up(|_, _| Ok(Some(Found::<()> { hash, since: Vec::new() })));
    let expected = if given { Verdict::StillThere } else { Verdict::Altered };
    if !verdict.is_ok_and(|verdict| verdict == expected) {
        return Err("the ledger is asked about an altered receipt, or not about a genuine one".to_owned());
    }
    let code = receipt.to_qr().map_err(|failure| format!("{failure:?}"))?;
    if read.words == Words::None && code.as_deref() != Some(text.trim_end_matches(['\r', '\n'])) {
        return Err("a code was read and is written back as another".to_owned());
    }
    if code.is_some_and(|code| Receipt::from_qr(&code).as_ref() != Ok(receipt)) {
        return Err("it can't be read back from its own code".to_owned());
    }
    Ok(true)
}

/// Two bytes as three letters, the lowest digit first (RFC 9285).
fn base45(bytes: &[u8]) -> String {
    let letters: Vec<char> = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".chars().collect();
    let digits = |pair: &[u8]| {
        let number = pair.iter().fold(0, |number, byte| number * 256 + usize::from(*byte));
        [number, number / 45, number / 2025].into_iter().take(pair.len() + 1).collect::<Vec<_>>()
    };
    bytes.chunks(2).flat_map(digits).map(|number| letters[number % 45]).collect()
}

/// Three bytes as four letters (RFC 4648).
fn base64(bytes: &[u8]) -> String {
    let letters: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let four = |three: &[u8]| {
        let number = (0..3).fold(0, |number, at| number << 8 | usize::from(*three.get(at).unwrap_or(&0)));
        let said = (0..=three.len()).map(|at| letters[number >> (18 - 6 * at) & 63]);
        said.chain(['=', '=']).take(4).collect::<Vec<_>>()
    };
    bytes.chunks(3).flat_map(four).collect()
}
