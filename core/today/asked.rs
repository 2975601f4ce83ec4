//! What HR asks, and what HR may have forgotten, as lines of Today.

use chrono::NaiveDate;

use super::{Button, SOON, TodayKind, TodayLine, Tone};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::reviews;

/// What HR waits for, and what HR may have forgotten.
pub(super) fn review_lines(ask: &Ask) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let line = |kind: TodayKind, id: String, tone: Tone, since: NaiveDate, fact: Message, why: Message| TodayLine {
        line: format!("{}:{id}", kind.word()),
        kind,
        tone,
        fact,
        why,
        person: None,
        meeting: None,
        action: None,
        commitment: None,
        draft: None,
        button: Button::Open,
        since,
    };
    let asks = reviews::waiting(ask)?.into_iter().map(|request| {
        let by = request.asked.answer_by;
        let tone = if (by - today).num_days() <= SOON { Tone::Now } else { Tone::Soon };
        let fact = Message::new("today-hr-asks").with("name", request.name).with("date", by);
        let why = Message::new("today-hr-asks-why").with("text", request.asked.reason);
        line(TodayKind::HrAsks, request.request.to_string(), tone, by, fact, why)
    });
    let expiring = reviews::expiring(ask)?.into_iter().map(|packet| {
        let fact = Message::new("today-packet-expiring").with("name", packet.name).with("date", packet.expires);
        let why = Message::new("today-packet-expiring-why").with("date", packet.sent_on);
        line(TodayKind::PacketExpiring, packet.packet.to_string(), Tone::Calm, packet.expires, fact, why)
    });
    Ok(asks.chain(expiring).collect())
}
