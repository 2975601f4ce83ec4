//! What HR asks, and what HR may have forgotten, as lines of Today.

use super::{SOON, TodayKind, TodayLine, Tone};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::review_cases::events::ReviewEventKind;
use crate::reviews;

/// What HR waits for, and what HR may have forgotten.
pub(super) fn review_lines(ask: &Ask) -> Result<Vec<TodayLine>> {
    let today = ask.world.today();
    let asks = reviews::waiting(ask)?.into_iter().map(|request| {
        let by = request.answer_by;
        let tone = if (by - today).num_days() <= SOON { Tone::Now } else { Tone::Soon };
        let fact = Message::new("today-hr-asks").with("name", request.name).with("date", by);
        let why = Message::new("today-hr-asks-why").with("text", request.reason);
        TodayLine::new(TodayKind::HrAsks, request.request, tone, (fact, why), by)
    });
    let expiring = reviews::expiring(ask)?.into_iter().map(|packet| {
        let fact = Message::new("today-packet-expiring").with("name", packet.name).with("date", packet.expires);
        let why = Message::new("today-packet-expiring-why").with("date", packet.sent_on);
        TodayLine::new(TodayKind::PacketExpiring, packet.packet, Tone::Calm, (fact, why), packet.expires)
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
        let line = TodayLine::new(kind, said.entry, Tone::Soon, (fact, why), said.on).about(said.person);
        TodayLine { commitment: Some(said.commitment), ..line }
    });
    Ok(asks.chain(expiring).chain(waiting).collect())
}
