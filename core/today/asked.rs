//! What HR asks, and what HR may have forgotten, as lines of Today.

use chrono::NaiveDate;

use super::{Button, SOON, TodayKind, TodayLine, Tone};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::review_cases::events::ReviewEventKind;
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
        let by = request.answer_by;
        let tone = if (by - today).num_days() <= SOON { Tone::Now } else { Tone::Soon };
        let fact = Message::new("today-hr-asks").with("name", request.name).with("date", by);
        let why = Message::new("today-hr-asks-why").with("text", request.reason);
        line(TodayKind::HrAsks, request.request.to_string(), tone, by, fact, why)
    });
    let expiring = reviews::expiring(ask)?.into_iter().map(|packet| {
        let fact = Message::new("today-packet-expiring").with("name", packet.name).with("date", packet.expires);
        let why = Message::new("today-packet-expiring-why").with("date", packet.sent_on);
        line(TodayKind::PacketExpiring, packet.packet.to_string(), Tone::Calm, packet.expires, fact, why)
    });
    let waiting = reviews::waiting_here(ask)?.into_iter().map(|said| {
        let asks = said.event.kind() == ReviewEventKind::Asked;
        let (kind, fact, why) = if asks {
            (TodayKind::HrQuestion, "today-hr-question", "today-hr-question-why")
        } else {
            (TodayKind::EmployeeToTell, "today-employee-to-tell", "today-employee-to-tell-why")
        };
        let fact = Message::new(fact).with("name", said.name).with("text", said.what);
        let why = Message::new(why).with("date", said.on);
        let mut line = line(kind, said.entry, Tone::Soon, said.on, fact, why);
        line.person = Some(said.person);
        line.commitment = Some(said.commitment);
        line
    });
    Ok(asks.chain(expiring).chain(waiting).collect())
}
