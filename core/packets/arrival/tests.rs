//! Packets that come twice, too late, in the wrong order or with another story.

use super::super::tests::{cover, day, hr, manager, place, record, stranger};
use super::super::{Cover, open, seal};
use super::*;
use crate::commitments::log::LogId;

/// HR took the manager's first packet on the first of March, with the log's entries up to the second.
const FIRST: Hash = Hash([5; 32]);

struct Remembers {
    senders: Vec<PublicKeys>,
    packets: Vec<Remembered>,
    places: Vec<Place>,
}

impl Remembers {
    fn first() -> Remembers {
        Remembers {
            senders: vec![manager().public()],
            packets: vec![Remembered { number: 1, hash: FIRST, on: day(1) }],
            places: vec![place(2, 7)],
        }
    }

    fn about(&self, cover: Cover) -> Result<Arrival, Fault> {
        let file = seal(cover, [record(1)], &manager()).unwrap().file;
        let memory = Memory { senders: &self.senders, packets: &self.packets, places: &self.places };
        open(&file, &[hr()], day(2)).unwrap().arrive(&memory)
    }

    /// Takes a packet with the number that follows.
    fn take(&mut self, cover: Cover) -> Hash {
        let span = cover.span.unwrap();
        assert_eq!(self.about(cover.clone()), Ok(Arrival { skipped: 0, new_log: false }));
        let sealed = seal(cover, [record(1)], &manager()).unwrap();
        self.packets.push(Remembered { number: sealed.manifest.cover.number, hash: sealed.hash, on: day(2) });
        self.places.push(span.to);
        sealed.hash
    }
}

fn span(from: Option<Place>, to: Place) -> Option<Span> {
    Some(Span { from, to })
}

#[test]
fn the_next_packet_is_taken() {
    assert_eq!(Remembers::first().about(cover()), Ok(Arrival { skipped: 0, new_log: false }));
    let nothing_yet = Remembers { packets: Vec::new(), places: Vec::new(), ..Remembers::first() };
    let first = Cover { number: 1, previous: None, span: span(None, place(2, 7)), ..cover() };
    assert_eq!(nothing_yet.about(first), Ok(Arrival { skipped: 0, new_log: false }));
}

#[test]
fn the_packet_of_another_sender_than_the_known_one_is_refused() {
    let knows_another = Remembers { senders: vec![stranger().public()], ..Remembers::first() };
    assert_eq!(knows_another.about(cover()), Err(Fault::OtherSender { sender: manager().public() }));
    let knows_nobody = Remembers { senders: Vec::new(), ..Remembers::first() };
    assert_eq!(knows_nobody.about(cover()), Err(Fault::OtherSender { sender: manager().public() }));
}

#[test]
fn the_same_packet_again_was_taken_before_on_a_day() {
    let mut hr = Remembers::first();
    hr.take(cover());
    assert_eq!(hr.about(cover()), Err(Fault::Replayed { on: day(2) }));
}

#[test]
fn a_packet_that_ends_earlier_than_what_was_seen_is_refused() {
    let mut hr = Remembers::first();
    let second = hr.take(cover());
    let older = Cover { number: 3, previous: Some(second), span: span(None, place(9, 3)), ..cover() };
    assert_eq!(hr.about(older), Err(Fault::OlderHead { seen: 12, found: 9 }));
}

#[test]
fn another_entry_in_a_place_that_was_seen_is_a_fork() {
    let mut hr = Remembers::first();
    let second = hr.take(cover());
    let third = |span| Cover { number: 3, previous: Some(second), span, ..cover() };
    assert_eq!(hr.about(third(span(None, place(12, 99)))), Err(Fault::Fork), "another head");
    assert_eq!(hr.about(third(span(Some(place(12, 99)), place(20, 4)))), Err(Fault::Fork), "it goes on from another");
    assert_eq!(hr.about(third(span(Some(place(2, 99)), place(20, 4)))), Err(Fault::Fork), "further back as well");
    assert_eq!(hr.about(third(span(Some(place(12, 8)), place(20, 4)))), Ok(Arrival { skipped: 0, new_log: false }));
}

#[test]
fn two_packets_with_one_number_are_a_fork_and_so_is_another_packet_before() {
    let mut hr = Remembers::first();
    hr.take(cover());
    let again = Cover { created_ms: 1, span: span(Some(place(12, 8)), place(20, 4)), ..cover() };
    assert_eq!(hr.about(again), Err(Fault::Fork));
    let other_before =
        Cover { number: 3, previous: Some(Hash([1; 32])), span: span(Some(place(12, 8)), place(20, 4)), ..cover() };
    assert_eq!(hr.about(other_before), Err(Fault::Fork));
}

#[test]
fn entries_that_are_missing_in_between_are_a_gap() {
    let hr = Remembers::first();
    let later = Cover { number: 3, span: span(Some(place(6, 3)), place(12, 8)), ..cover() };
    assert_eq!(hr.about(later.clone()), Err(Fault::Gap { first: 3, last: 6 }));
    let nothing_yet = Remembers { packets: Vec::new(), places: Vec::new(), ..hr };
    assert_eq!(nothing_yet.about(later), Err(Fault::Gap { first: 1, last: 6 }));
}

#[test]
fn a_packet_that_never_came_is_told_where_its_entries_are_here_all_the_same() {
    let later = Cover { number: 4, ..cover() };
    assert_eq!(Remembers::first().about(later), Ok(Arrival { skipped: 2, new_log: false }));
}

#[test]
fn a_late_packet_without_entries_is_taken() {
    let mut hr = Remembers::first();
    hr.packets.push(Remembered { number: 4, hash: Hash([4; 32]), on: day(1) });
    let late = Cover { number: 3, span: None, ..cover() };
    assert_eq!(hr.about(late), Ok(Arrival { skipped: 0, new_log: false }));
}

#[test]
fn a_new_log_of_a_known_sender_is_told() {
    let to = Place { log: LogId([7; 16]), ..place(4, 1) };
    let anew = Cover { span: span(None, to), ..cover() };
    assert_eq!(Remembers::first().about(anew), Ok(Arrival { skipped: 0, new_log: true }));
}
