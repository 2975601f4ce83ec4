//! What is wrong with a handover packet has a sentence of its own, and nothing is taken.

use super::Leaders;
use crate::desk::{Desk, PASSPHRASE, day, everything, list, said, text};
use evenkeel_core::commitments::log::cbor::Value as Cbor;
use evenkeel_core::laptops;
use evenkeel_core::packets::lock::{lock, unlock};
use evenkeel_core::packets::{Count, Cover, Laptop, Packet, Purpose, open, seal};
use serde_json::json;

/// What looking says, and that taking is refused with the same sentence.
fn refused(joris: &Desk, bytes: &[u8]) -> (String, String) {
    let file = joris.choose_bytes("packet.evenkeel", bytes);
    let read = joris.ask("handover.read", json!({ "file": file }));
    assert_eq!((&read["sound"], &read["people"]), (&json!(false), &json!([])), "nothing of it is shown: {read}");
    assert_eq!(joris.refused("handover.take", json!({ "file": file }))["key"], read["sentence"]["key"]);
    (text(&read["fault"]).to_owned(), said(&read["sentence"]))
}

fn laptop_of(desk: &mut Desk) -> Laptop {
    desk.raw(|db| laptops::myself(db).unwrap_or_else(|failure| panic!("{failure:?}")))
}

/// Two leaders, and the packet of the one: a promise, a rhythm and an action of Elif's.
fn sent() -> (Leaders, Vec<u8>) {
    let pair = Leaders::paired();
    let elif = pair.marieke.elif();
    pair.marieke.promised(&elif, "The chat training", "2026-06-01");
    pair.marieke.act("one_on_ones.set_rhythm", json!({ "person": elif, "targetDays": 7, "limitDays": 21 }));
    pair.marieke.act("one_on_ones.add_action", json!({ "person": elif, "owner": "leader", "text": "Ask planning" }));
    let file = pair.made(json!({}));
    assert_eq!(pair.joris.ask("handover.read", json!({ "file": file }))["sound"], true);
    let bytes = bytes_of(&pair.joris);
    (pair, bytes)
}

/// The packet that was handed last.
fn bytes_of(joris: &Desk) -> Vec<u8> {
    std::fs::read(joris.path().join("chosen/handed.evenkeel")).unwrap()
}

fn opened(joris: &mut Desk, bytes: &[u8]) -> Packet {
    open(bytes, &[laptop_of(joris)], day("2026-03-02")).unwrap_or_else(|fault| panic!("{fault:?}"))
}

/// The same packet with a change, signed by a laptop: by the leader's own, that is what a changed app could make.
fn made_anew(joris: &mut Desk, bytes: &[u8], by: &Laptop, change: impl FnOnce(&mut Cover, &mut Vec<Cbor>)) -> Vec<u8> {
    let packet = opened(joris, bytes);
    let mut cover = packet.manifest.cover.clone();
    let mut records: Vec<Cbor> = packet.records().map(|record| record.unwrap()).collect();
    change(&mut cover, &mut records);
    seal(cover, records, by).unwrap_or_else(|fault| panic!("{fault:?}")).file
}

/// What a record of this kind holds.
fn places<'a>(records: &'a mut [Cbor], kind: &str) -> &'a mut Vec<Cbor> {
    let found = records.iter_mut().find_map(|record| match record {
        Cbor::Array(places) if places[0] == Cbor::text(kind) => Some(places),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no {kind} in the packet"))
}

#[test]
fn each_refusal_of_a_handover_has_its_own_sentence_and_changes_nothing() {
    let (mut pair, bytes) = sent();
    let own = laptop_of(&mut pair.marieke);
    let receives = laptop_of(&mut pair.joris).public().receives;
    let elsewhere = laptop_of(&mut Desk::of_hr());
    let joris = &mut pair.joris;
    let mut flipped = bytes.clone();
    flipped[bytes.len() - 40] ^= 4;
    let mut newer = unlock(&bytes, &[laptop_of(joris)]).unwrap().to_vec();
    newer[16] = b'2';
    let foreign = made_anew(joris, &bytes, &own, |cover, _| cover.recipients = vec![elsewhere.public()]);
    let redirected = unlock(&foreign, std::slice::from_ref(&elsewhere)).unwrap();
    let miscounted = made_anew(joris, &bytes, &own, |cover, _| cover.counts[0].how_many += 1);
    let purpose = made_anew(joris, &bytes, &own, |cover, _| cover.purpose = Purpose::Return);
    let gap = made_anew(joris, &bytes, &own, |cover, _| {
        let span = cover.span.as_mut().unwrap();
        span.from = Some(span.to);
    });
    let unknown = made_anew(joris, &bytes, &elsewhere, |_, _| {});
    let refusals = [
        ("cut_short", bytes[..bytes.len() / 2].to_vec()),
        ("damaged", flipped),
        ("newer", lock(&newer, &[receives]).unwrap()),
        ("not_for_this_laptop", foreign),
        ("redirected", lock(&redirected, &[receives]).unwrap()),
        ("altered", miscounted),
        ("other_purpose", purpose),
        ("gap", gap),
        ("unknown_sender", unknown),
        ("too_large", vec![b'a'; 32 * 1024 * 1024 + 1]),
        ("not_a_packet", b"a letter".to_vec()),
    ];
    let before = joris.raw(everything);
    let mut sentences: Vec<String> = Vec::new();
    for (fault, bytes) in &refusals {
        let (found, sentence) = refused(joris, bytes);
        assert_eq!(&found, fault);
        assert!(!sentences.contains(&sentence), "{fault} says what another one says: {sentence}");
        sentences.push(sentence);
    }
    assert!(joris.raw(everything) == before, "something changed");
    joris.on("2026-05-02");
    let before = joris.raw(everything);
    let (fault, sentence) = refused(joris, &bytes);
    assert_eq!(fault, "expired");
    assert!(sentence.starts_with("The time of this file was over on Friday 1 May"), "{sentence}");
    assert!(joris.raw(everything) == before, "something changed");
}

#[test]
fn what_a_changed_app_could_write_into_a_handover_is_altered() {
    let (mut pair, bytes) = sent();
    let own = laptop_of(&mut pair.marieke);
    let joris = &mut pair.joris;
    let before = joris.raw(everything);
    let nobody = Cbor::bytes(&[7; 16]);
    #[expect(clippy::type_complexity, reason = "a table of changes, read once")]
    let changes: [(&str, &dyn Fn(&mut Cover, &mut Vec<Cbor>)); 6] = [
        ("a rhythm with nobody of the packet", &|_, records| {
            let Cbor::Array(rhythm) = &mut places(records, "rhythm")[1] else { panic!() };
            rhythm[0] = nobody.clone();
        }),
        ("an action of nobody of the packet", &|_, records| {
            let Cbor::Array(action) = &mut places(records, "action")[1] else { panic!() };
            action[0] = nobody.clone();
        }),
        ("other words in a promise", &|_, records| {
            let Cbor::Bytes(payload) = &mut places(records, "content")[4] else { panic!() };
            let at = payload.windows(4).position(|letters| letters == b"chat").unwrap();
            payload[at..at + 4].copy_from_slice(b"cham");
        }),
        ("somebody twice", &|cover, records| {
            let twice = Cbor::Array(places(records, "member").clone());
            records.push(twice);
            count(cover, "member").how_many += 1;
        }),
        ("a promise to nobody of the packet", &|_, records| {
            let Cbor::Array(member) = &mut places(records, "member")[1] else { panic!() };
            member[1] = Cbor::text("");
        }),
        ("no team", &|_, records| records.retain(|record| !is(record, "handover"))),
    ];
    for (what, change) in changes {
        let packet = made_anew(joris, &bytes, &own, change);
        assert_eq!(refused(joris, &packet).0, "altered", "{what}");
    }
    assert!(joris.raw(everything) == before, "something changed");
}

fn count<'a>(cover: &'a mut Cover, what: &str) -> &'a mut Count {
    cover.counts.iter_mut().find(|count| count.what == what).unwrap()
}

fn is(record: &Cbor, kind: &str) -> bool {
    matches!(record, Cbor::Array(places) if places[0] == Cbor::text(kind))
}

#[test]
fn a_handover_that_was_taken_one_that_is_older_and_one_that_contradicts_are_told_apart() {
    let (mut pair, first) = sent();
    let elif = list(&pair.marieke.ask("people.list", json!(null)))[0]["person"].clone();
    // A copy of the whole folder: the same keys, and from here on another history.
    let copy = Desk::at(pair.marieke.path());
    copy.unlock(PASSPHRASE).unwrap();
    pair.marieke.promised(&elif, "A desk", "");
    let second = pair.made(json!({}));
    let taken = bytes_of(&pair.joris);
    pair.joris.act("handover.take", json!({ "file": second }));
    let before = pair.joris.raw(everything);
    let (fault, sentence) = refused(&pair.joris, &taken);
    assert_eq!(fault, "replayed");
    assert!(sentence.starts_with("This file was already imported on Monday 2 March"), "{sentence}");
    assert_eq!(refused(&pair.joris, &first).0, "older_head");
    copy.promised(&elif, "Another desk", "");
    copy.promised(&elif, "And another one", "");
    let forged = Leaders { marieke: copy, joris: pair.joris, to: pair.to };
    forged.made(json!({}));
    let mut joris = forged.joris;
    let (fault, sentence) = refused(&joris, &bytes_of(&joris));
    assert_eq!(fault, "fork");
    assert!(sentence.ends_with("Nothing was taken. Keep both files."), "{sentence}");
    assert!(joris.raw(everything) == before, "something changed");
}
