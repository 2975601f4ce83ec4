//! Today in a review vault: what waits for HR. Packets whose time runs out, answers that came, findings that no file has
//! taken back, people who were not told yet, and requests that nobody answered.
//!
//! Like Today in a center, it is worked out on every read, and a line can be put off.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{SOON, Tone, set_aside_until};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::id::{LaptopId, PacketId, RequestId, ReviewCaseId};
use crate::review_cases::case::ReviewStage;
use crate::review_cases::{self, ReviewCaseLine};
use crate::reviews::{self, RequestState};
use crate::sql::Sql;

words! {
    /// What a line of HR's Today is about, in the order in which they stand.
    HrTodayKind {
        /// Names and words of a packet are erased within a week.
        PacketEnds = "packet_ends",
        /// A question of a case has its answer.
        AnswerCame = "answer_came",
        /// The packet of a case came, and nobody has begun to read.
        CaseUnread = "case_unread",
        /// Something was found, and nothing is proposed or decided yet.
        Undecided = "undecided",
        /// The day for an answer to a request has passed.
        RequestLate = "request_late",
        /// Entries of cases that no return file has taken back.
        NotReturned = "not_returned",
        /// It was decided, and the employee was not told yet.
        NotTold = "not_told",
        /// The employee knows, and the case can be closed.
        CanClose = "can_close",
    }
}

/// A line of HR's Today.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HrTodayLine {
    /// Its own name, the same until what it is about changes.
    pub line: String,
    pub kind: HrTodayKind,
    pub tone: Tone,
    pub fact: Message,
    pub why: Message,
    /// Where it is about one case.
    pub case: Option<ReviewCaseId>,
    #[serde(skip)]
    since: NaiveDate,
}

/// What waits for HR.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HrToday {
    pub date: NaiveDate,
    pub summary: Message,
    pub lines: Vec<HrTodayLine>,
    /// Whether a packet was ever taken here.
    pub received: bool,
}

/// What waits for HR, the most pressing first.
pub fn for_review(ask: &Ask, _: ()) -> Result<HrToday> {
    let date = ask.world.today();
    let cases = review_cases::list(ask, ())?;
    let mut lines: Vec<HrTodayLine> = cases.iter().filter_map(|case| case_line(case, date)).collect();
    lines.extend(ending(ask)?);
    lines.extend(late(ask)?);
    lines.extend(unsent(&cases));
    let aside = set_aside_until(ask)?;
    lines.retain(|line| aside.get(&line.line).is_none_or(|until| *until <= date));
    let place = |kind: HrTodayKind| HrTodayKind::ALL.iter().position(|other| *other == kind);
    lines.sort_by_key(|line| (place(line.kind), line.since));
    let received =
        ask.db.one("SELECT EXISTS (SELECT 1 FROM packet WHERE made_here = 0 AND purpose = 'review')", [], |row| {
            row.get(0)
        })?;
    Ok(HrToday { date, summary: Message::new("hr-today-summary").with("count", lines.len()), lines, received })
}

/// What a case waits for, where it waits for HR.
fn case_line(case: &ReviewCaseLine, today: NaiveDate) -> Option<HrTodayLine> {
    use ReviewStage as S;
    let (kind, tone) = match case.stage {
        S::Answered => (HrTodayKind::AnswerCame, Tone::Soon),
        S::Received => (HrTodayKind::CaseUnread, Tone::Calm),
        S::Finding | S::RemedyProposed => (HrTodayKind::Undecided, Tone::Soon),
        // The day after, at the latest, whoever waits for it should know.
        S::Decided if case.since < today => (HrTodayKind::NotTold, Tone::Soon),
        S::EmployeeInformed => (HrTodayKind::CanClose, Tone::Calm),
        _ => return None,
    };
    let key = format!("hr-today-{}", kind.word().replace('_', "-"));
    let about = |key: &str| {
        let message = Message::new(key).with("name", case.name.as_str()).with("text", case.what.as_str());
        message.with("center", case.center.as_str()).with("date", case.since)
    };
    Some(HrTodayLine {
        line: format!("{}:{}:{}", kind.word(), case.case, case.since),
        kind,
        tone,
        fact: about(&key),
        why: about(&format!("{key}-why")),
        case: Some(case.case),
        since: case.since,
    })
}

/// Packets that can be read for a week more, as long as something of theirs can be read at all.
fn ending(ask: &Ask) -> Result<Vec<HrTodayLine>> {
    let today = ask.world.today();
    let rows = ask.db.all(
        "SELECT p.id, l.name, p.number, p.expires,
                (SELECT count(*) FROM reviewed_promise c WHERE c.packet = p.id AND c.erased = 0) AS promises,
                (SELECT count(*) FROM review_case k JOIN reviewed_promise c ON c.id = k.commitment
                 WHERE c.packet = p.id AND k.stage NOT IN ('closed', 'expired'))
         FROM packet p JOIN laptop l ON l.id = p.laptop
         WHERE p.made_here = 0 AND p.purpose = 'review' AND p.erased_on IS NULL AND p.expires BETWEEN ?1 AND date(?1, ?2)
           AND EXISTS (SELECT 1 FROM reviewed_promise c WHERE c.packet = p.id AND c.erased = 0)
         ORDER BY p.expires, p.id",
        (today, format!("+{SOON} days")),
        |row| {
            let packet: (PacketId, String, i64, NaiveDate) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((packet, row.get::<_, i64>(4)?, row.get::<_, i64>(5)?))
        },
    )?;
    let line =
        |((packet, center, number, expires), promises, cases): ((PacketId, String, i64, NaiveDate), i64, i64)| {
            let fact = Message::new("hr-today-packet-ends").with("center", center).with("number", number);
            HrTodayLine {
                line: format!("{}:{packet}", HrTodayKind::PacketEnds.word()),
                kind: HrTodayKind::PacketEnds,
                tone: if cases > 0 { Tone::Now } else { Tone::Soon },
                fact: fact.with("date", expires),
                why: Message::new("hr-today-packet-ends-why").with("promises", promises).with("cases", cases),
                case: None,
                since: expires,
            }
        };
    Ok(rows.into_iter().map(line).collect())
}

/// Requests of this laptop whose day has passed.
fn late(ask: &Ask) -> Result<Vec<HrTodayLine>> {
    let line = |request: reviews::RequestLine| {
        let (id, by): (RequestId, NaiveDate) = (request.request, request.asked.answer_by);
        HrTodayLine {
            line: format!("{}:{id}", HrTodayKind::RequestLate.word()),
            kind: HrTodayKind::RequestLate,
            tone: Tone::Soon,
            fact: Message::new("hr-today-request-late").with("center", request.name).with("date", by),
            why: Message::new("hr-today-request-late-why").with("date", request.asked_on),
            case: None,
            since: by,
        }
    };
    let requests = reviews::requests(ask, ())?.into_iter();
    let open =
        |request: &reviews::RequestLine| request.made_here && request.late && request.state == RequestState::Open;
    Ok(requests.filter(open).map(line).collect())
}

/// One line for each center that something was written about and not sent. It comes back when more was written.
fn unsent(cases: &[ReviewCaseLine]) -> Vec<HrTodayLine> {
    let mut centers: Vec<(LaptopId, &str, i64, i64, NaiveDate)> = Vec::new();
    for case in cases.iter().filter(|case| case.unsent > 0 && case.stage != ReviewStage::Expired) {
        match centers.iter_mut().find(|(laptop, ..)| *laptop == case.laptop) {
            Some((.., entries, about, since)) => {
                *entries += case.unsent;
                *about += 1;
                *since = case.since.min(*since);
            }
            None => centers.push((case.laptop, &case.center, case.unsent, 1, case.since)),
        }
    }
    let line = |(laptop, center, entries, about, since): (LaptopId, &str, i64, i64, NaiveDate)| HrTodayLine {
        line: format!("{}:{laptop}:{entries}", HrTodayKind::NotReturned.word()),
        kind: HrTodayKind::NotReturned,
        tone: Tone::Soon,
        fact: Message::new("hr-today-not-returned").with("center", center).with("count", entries),
        why: Message::new("hr-today-not-returned-why").with("cases", about).with("date", since),
        case: None,
        since,
    };
    centers.into_iter().map(line).collect()
}
