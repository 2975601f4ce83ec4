//! Packets that somebody cut, bent, passed on or made with care.

use std::process::Command;
use std::time::Instant;

use super::super::keys::ReceiveKey;
use super::super::lock::lock;
use super::super::manifest::Cover;
use super::super::seal::inside;
use super::super::tests::{cover, day, hr, laptop, manager, record, sealed, stranger};
use super::super::{MAX_BODY, seal};
use super::*;

/// What is inside a packet of the manager for HR.
struct Parts {
    manifest: Vec<u8>,
    signature: [u8; 64],
    packed: Vec<u8>,
}

impl Parts {
    fn of(file: &[u8]) -> Parts {
        let opened = unlock(file, &[hr()]).unwrap();
        let (manifest, signature, packed) = parts(&opened).unwrap();
        Parts { manifest: manifest.to_vec(), signature: signature.to_bytes(), packed: packed.to_vec() }
    }

    /// These packed bytes with a manifest that is right about them, or says something else about how many they are.
    fn packed(packed: Vec<u8>, records: u64, length: u64) -> Parts {
        let body = Body::of(&packed, records, length);
        let manifest = Manifest { sender: manager().public(), cover: cover(), body }.to_bytes().unwrap();
        let signature = Manifest::sign(&Manifest::hash_of(&manifest), &manager()).to_bytes();
        Parts { manifest, signature, packed }
    }

    fn open_for(&self, key: ReceiveKey, laptop: Laptop) -> Option<Fault> {
        let file = lock(&inside(&self.manifest, &self.signature, &self.packed), &[key]).unwrap();
        open(&file, &[laptop], day(3)).err()
    }

    /// What HR says to these parts, encrypted for HR by whoever.
    fn fault(&self) -> Option<Fault> {
        self.open_for(hr().public().receives, hr())
    }
}

/// Records as they lie in a body before it is packed.
fn body(records: &[Vec<u8>]) -> Vec<u8> {
    records.iter().flat_map(|record| [&(record.len() as u32).to_be_bytes(), record.as_slice()].concat()).collect()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::stream::encode_all(bytes, 3).unwrap()
}

fn fault(file: &[u8]) -> Option<Fault> {
    open(file, &[hr()], day(3)).err()
}

#[test]
fn a_packet_cut_at_any_byte_was_not_copied_to_its_end() {
    let file = sealed().file;
    for length in 0..file.len() {
        assert_eq!(fault(&file[..length]), Some(Fault::CutShort), "{length} of {} bytes", file.len());
    }
}

#[test]
fn a_large_packet_cut_at_every_kilobyte_gives_nothing_away() {
    let noise = |number: i64| Value::bytes(&Hash::of("noise", &number.to_be_bytes()).0);
    let file = seal(cover(), (0..20_000).map(noise), &manager()).unwrap().file;
    assert!(file.len() > 9 * 64 * 1024, "several chunks: {}", file.len());
    for length in (0..file.len()).step_by(1000) {
        assert_eq!(fault(&file[..length]), Some(Fault::CutShort), "{length} bytes");
    }
}

#[test]
fn a_packet_with_any_bit_flipped_is_refused() {
    let mut file = sealed().file;
    for at in 0..file.len() {
        for bit in 0..8 {
            file[at] ^= 1 << bit;
            assert!(fault(&file).is_some(), "bit {bit} of byte {at}");
            file[at] ^= 1 << bit;
        }
    }
    assert_eq!(fault(&file), None);
}

#[test]
fn a_flipped_bit_behind_the_header_and_bytes_behind_the_end_are_damage() {
    let mut file = sealed().file;
    let last = file.len() - 1;
    file[last] ^= 1;
    assert_eq!(fault(&file), Some(Fault::Damaged));
    file[last] ^= 1;
    file.push(b'\n');
    assert_eq!(fault(&file), Some(Fault::Damaged));
}

#[test]
fn another_kind_of_file_is_not_a_packet() {
    let recipient = hr().public().receives.recipient().unwrap();
    let other_age = age::encrypt(&recipient, b"a letter").unwrap();
    let pdf = b"%PDF-1.7 and so on".to_vec();
    for file in [other_age, pdf, vec![0; 1000], b"age-encryption".repeat(3), b"{}".to_vec()] {
        assert_eq!(fault(&file), Some(Fault::NotAPacket));
    }
    let anything_else = lock(b"not what a packet begins with", &[hr().public().receives]).unwrap();
    assert_eq!(fault(&anything_else), Some(Fault::Altered));
}

#[test]
fn a_packet_for_somebody_else_is_not_for_this_laptop() {
    assert_eq!(open(&sealed().file, &[stranger()], day(3)).err(), Some(Fault::NotForThisLaptop));
}

#[test]
fn a_packet_that_one_recipient_encrypts_anew_for_another_was_not_meant_for_them() {
    let parts = Parts::of(&sealed().file);
    assert_eq!(parts.fault(), None);
    assert_eq!(parts.open_for(stranger().public().receives, stranger()), Some(Fault::Redirected));
}

#[test]
fn what_the_sender_did_not_sign_is_altered() {
    let whole = || Parts::of(&sealed().file);
    let by_stranger = |cover: Cover| {
        let parts = whole();
        let body = Body::of(&parts.packed, 3, 1);
        let manifest = Manifest { sender: manager().public(), cover, body }.to_bytes().unwrap();
        let signature = Manifest::sign(&Manifest::hash_of(&manifest), &stranger()).to_bytes();
        Parts { manifest, signature, ..parts }
    };
    assert_eq!(by_stranger(cover()).fault(), Some(Fault::Altered), "in the manager's name");
    let mut parts = whole();
    parts.signature[0] ^= 1;
    assert_eq!(parts.fault(), Some(Fault::Altered), "the signature");
    let mut parts = whole();
    let last = parts.packed.len() - 1;
    parts.packed[last] ^= 1;
    assert_eq!(parts.fault(), Some(Fault::Altered), "the body");
    let mut parts = whole();
    parts.packed = Parts::of(&seal(cover(), [record(9)], &manager()).unwrap().file).packed;
    assert_eq!(parts.fault(), Some(Fault::Altered), "the body of another packet");
    let mut parts = whole();
    parts.packed.push(0);
    assert_eq!(parts.fault(), Some(Fault::Altered), "a byte more");
}

#[test]
fn a_body_that_is_signed_and_is_none_is_refused() {
    let record = |number| record(number).to_bytes().unwrap();
    let two = body(&[record(1), record(2)]);
    let length = two.len() as u64;
    assert_eq!(Parts::packed(zstd(&two), 2, length).fault(), None);
    for (what, packed, records, claimed) in [
        ("fewer records than it says", zstd(&two), 3, length),
        ("more records than it says", zstd(&two), 1, length),
        ("longer than it says", zstd(&two), 2, length - 1),
        ("shorter than it says", zstd(&two), 2, length + 1),
        ("the last record cut", zstd(&two[..two.len() - 1]), 2, length - 1),
        ("a length cut", zstd(&[&two[..], &[0, 0]].concat()), 2, length + 2),
        ("no record but bytes", zstd(&body(&[vec![0xff]])), 1, 5),
        ("a number in a longer spelling", zstd(&body(&[vec![0x18, 0x01]])), 1, 6),
        ("an empty record", zstd(&[0; 4]), 1, 4),
        ("something behind it", [zstd(&two), vec![0]].concat(), 2, length),
        ("a second stream behind it", [zstd(&two), zstd(&two)].concat(), 2, length),
        ("a stream cut", zstd(&two)[..20].to_vec(), 2, length),
        ("no stream", b"hello".to_vec(), 2, length),
        ("nothing", Vec::new(), 0, 0),
    ] {
        assert_eq!(Parts::packed(packed, records, claimed).fault(), Some(Fault::Altered), "{what}");
    }
}

#[test]
fn a_packet_is_opened_until_its_last_day_and_not_after() {
    let file = sealed().file;
    assert!(open(&file, &[hr()], day(1)).is_ok());
    assert!(open(&file, &[hr()], day(3)).is_ok());
    assert_eq!(open(&file, &[hr()], day(4)).err(), Some(Fault::Expired { on: day(3) }));
    assert_eq!(open(&file, &[manager()], day(4)).err(), Some(Fault::Expired { on: day(3) }), "its sender too");
}

#[test]
fn a_packet_of_a_newer_app_says_so_in_each_of_its_layers() {
    let file = sealed().file;
    let text = |from: &str, to: &str| {
        let at = file.windows(from.len()).position(|part| part == from.as_bytes()).unwrap();
        [&file[..at], to.as_bytes(), &file[at + from.len()..]].concat()
    };
    assert_eq!(fault(&text("org/v1", "org/v2")), Some(Fault::Newer));
    assert_eq!(fault(&text("evenkeel-packet 1", "evenkeel-packet 2")), Some(Fault::Newer));
    let parts = Parts::of(&file);
    let inside = inside(&parts.manifest, &parts.signature, &parts.packed);
    let newer = [b"EVENKEEL PACKET 2\n", &inside[18..]].concat();
    assert_eq!(fault(&lock(&newer, &[hr().public().receives]).unwrap()), Some(Fault::Newer));
    let mut manifest = Value::from_bytes(&parts.manifest).unwrap();
    if let Value::Array(places) = &mut manifest {
        places[1] = Value::Int(2);
    }
    let manifest = manifest.to_bytes().unwrap();
    let signature = Manifest::sign(&Manifest::hash_of(&manifest), &manager()).to_bytes();
    assert_eq!(Parts { manifest, signature, ..parts }.fault(), Some(Fault::Newer));
}

#[test]
fn whatever_is_beyond_a_limit_is_too_large() {
    assert_eq!(fault(&vec![0; MAX_FILE + 1]), Some(Fault::TooLarge), "the file");
    let claims = b"age-encryption.org/v1\n-> evenkeel-packet 1 99999999999\n\n--- x\n";
    assert_eq!(fault(claims), Some(Fault::TooLarge), "what the header announces");
    let many = body(&vec![vec![0xf6]; 100_001]);
    let parts = Parts::packed(zstd(&many), 100_001, many.len() as u64);
    assert_eq!(parts.fault(), Some(Fault::TooLarge), "the records that the manifest announces");
    assert_eq!(
        Parts::packed(zstd(&many), 5, many.len() as u64).fault(),
        Some(Fault::TooLarge),
        "the records there are"
    );
    let long = body(&[vec![0x40; 256 * 1024 + 1]]);
    assert_eq!(Parts::packed(zstd(&long), 1, long.len() as u64).fault(), Some(Fault::TooLarge), "a record");
    let string = Value::Bytes(vec![0; 64 * 1024]).to_bytes().unwrap();
    let string = [&[0x5a, 0, 1, 0, 1], &string[5..], &[0]].concat();
    let length = string.len() as u64 + 4;
    assert_eq!(Parts::packed(zstd(&body(&[string])), 1, length).fault(), Some(Fault::TooLarge), "a string");
    let deep = [vec![0x81; 17], vec![0]].concat();
    assert_eq!(Parts::packed(zstd(&body(&[deep])), 1, 22).fault(), Some(Fault::TooLarge), "arrays in arrays");
    assert_eq!(Parts::packed(zstd(&many), 5, MAX_BODY + 1).fault(), Some(Fault::TooLarge), "the body");
    let manifest = vec![0; MAX_MANIFEST + 1];
    assert_eq!(Parts { manifest, ..Parts::packed(Vec::new(), 0, 0) }.fault(), Some(Fault::TooLarge), "the manifest");
}

#[test]
fn a_header_without_end_is_not_read_for_ever() {
    let line = b"-> evenkeel-packet 1 5\n\n";
    for file in [
        [b"age-encryption.org/v1\n".to_vec(), b"-> X25519 abc\n\n".repeat(2_000_000)].concat(),
        [b"age-encryption.org/v1\n".as_slice(), line, line, b"--- x\n"].concat(),
    ] {
        let began = Instant::now();
        assert_eq!(fault(&file), Some(Fault::NotAPacket));
        assert!(began.elapsed().as_secs() < 2);
    }
}

/// Two gibibytes of well-formed records, in a few hundred kilobytes.
fn bomb() -> Vec<u8> {
    let record = Value::Array(vec![Value::Bytes(vec![0; 64 * 1024]); 3]).to_bytes().unwrap();
    let one = body(&[record]);
    let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 3).unwrap();
    for _ in 0..(2_u64 << 30) / one.len() as u64 + 1 {
        std::io::Write::write_all(&mut encoder, &one).unwrap();
    }
    encoder.finish().unwrap()
}

/// How much memory this process has held at most, in KiB.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

const ALONE: &str = "EVENKEEL_TEST_ALONE";

#[test]
fn two_gibibytes_in_a_small_packet_are_refused_without_unpacking_them() {
    // In a process of its own: the other tests of this one use memory too.
    if std::env::var_os(ALONE).is_none() {
        let test = "packets::open::tests::two_gibibytes_in_a_small_packet_are_refused_without_unpacking_them";
        let this = std::env::current_exe().unwrap();
        let alone = Command::new(this).args(["--exact", test]).env(ALONE, "1").output().unwrap();
        let said = String::from_utf8_lossy(&alone.stdout);
        assert!(alone.status.success() && said.contains("1 passed"), "{said}");
        return;
    }
    let packed = bomb();
    assert!(packed.len() < 1024 * 1024, "{}", packed.len());
    let before = most_memory();
    let announced = Parts::packed(packed.clone(), 10_000, 2 << 30);
    assert_eq!(announced.fault(), Some(Fault::TooLarge), "it says how long it is");
    assert_eq!(Parts::packed(packed.clone(), 10, 1_000_000).fault(), Some(Fault::Altered), "it says that it is short");
    assert_eq!(Parts::packed(packed, 10, MAX_BODY).fault(), Some(Fault::TooLarge), "as long as it may be");
    if let Some((before, after)) = before.zip(most_memory()) {
        assert!(after - before < 64 * 1024, "{} KiB", after - before);
    }
}

#[test]
fn a_stream_that_wants_a_large_window_is_refused() {
    let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 3).unwrap();
    encoder.window_log(27).unwrap();
    encoder.include_contentsize(false).unwrap();
    let one = body(&[record(1).to_bytes().unwrap()]);
    std::io::Write::write_all(&mut encoder, &one).unwrap();
    let parts = Parts::packed(encoder.finish().unwrap(), 1, one.len() as u64);
    assert_eq!(parts.fault(), Some(Fault::Altered));
}

#[test]
fn the_old_laptops_keys_open_only_what_was_meant_for_them() {
    let laptops = [laptop(20), hr()];
    assert!(open(&sealed().file, &laptops, day(3)).is_ok());
    assert_eq!(open(&sealed().file, &laptops[..1], day(3)).err(), Some(Fault::NotForThisLaptop));
}
