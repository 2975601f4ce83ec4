//! Requests, on both sides: what a center is asked, looked at before it is taken; and what became of it.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::asking::keep_request;
use super::post::{Delivery, PacketFault, Received, Refusal, from_json, keep, receive};
use super::records::{Asked, AskedWhich, Record};
use crate::app::{About, Act, Ask};
use crate::commitments::terms::PromiseKind;
use crate::error::{Failure, Message, Result};
use crate::fold::fold;
use crate::id::{LaptopId, PersonId, RequestId};
use crate::packets::Purpose;
use crate::people;
use crate::sql::Sql;
use crate::vault::VaultKind;
use crate::{laptops, packets};

words! {
    /// Where a request stands.
    RequestState {
        /// In a center: HR waits for a packet. With HR: nothing came back yet.
        Open = "open",
        Answered = "answered",
        /// The center let it be; HR is not told by a file.
        Declined = "declined",
    }
}

/// A file that was chosen.
#[derive(Debug, Deserialize, TS)]
pub struct ChosenFile {
    pub file: String,
}

/// Somebody whom a request names.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedPerson {
    pub name: String,
    /// Everybody of this center who bears the name; nobody where it is no name of this center.
    pub people: Vec<PersonId>,
}

/// What is asked, in the parts of a form.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIsAsked {
    pub reason: String,
    /// Empty: everybody who was promised something.
    pub names: Vec<AskedPerson>,
    pub which: AskedWhich,
    /// Empty: all kinds.
    pub kinds: Vec<PromiseKind>,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub answer_by: NaiveDate,
    /// Who asks, and for whom, as HR wrote it at set-up; the laptop's name is this side's word for it.
    pub by: String,
    pub organisation: String,
}

/// What a request file says. Nothing is taken yet.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestRead {
    pub sound: bool,
    /// Why it is refused; none where it may be taken.
    pub fault: Option<PacketFault>,
    /// The result of the check, first of all.
    pub sentence: Message,
    /// The eight words of whoever signed it.
    pub words: Vec<String>,
    /// Who asks, by the name that this side gave that laptop; '' where nobody is known.
    pub from: String,
    pub laptop: Option<LaptopId>,
    pub asked: Option<WhatIsAsked>,
    /// The last day on which it may be opened.
    pub expires: Option<NaiveDate>,
    /// What is worth a word, and no fault.
    pub notes: Vec<Message>,
}

/// Looks at a request before it is taken.
pub fn read_request(ask: &Ask, input: ChosenFile) -> Result<RequestRead> {
    let (received, asked) = match request_in(ask, &input.file)? {
        Ok(found) => found,
        Err(refusal) => return Ok(refused(refusal)),
    };
    let from = laptops::name_of(ask.db, received.laptop)?;
    let manifest = &received.packet.manifest;
    Ok(RequestRead {
        sound: true,
        fault: None,
        sentence: Message::new("request-sound").with("name", from.as_str()),
        words: laptops::words_of(&manifest.sender),
        notes: received.notes(&from),
        from,
        laptop: Some(received.laptop),
        asked: Some(shown(ask.db, &asked)?),
        expires: Some(manifest.cover.expires),
    })
}

fn refused(refusal: Refusal) -> RequestRead {
    RequestRead {
        sound: false,
        fault: Some(refusal.fault),
        sentence: refusal.sentence,
        words: refusal.words,
        from: String::new(),
        laptop: None,
        asked: None,
        expires: None,
        notes: Vec::new(),
    }
}

/// The request in a file, or why it is refused.
fn request_in(ask: &Ask, file: &str) -> Result<std::result::Result<(Received, Asked), Refusal>> {
    let received = match receive(ask, file, Purpose::Request)? {
        Delivery::Received(received) => *received,
        Delivery::Fork(_) => return Ok(Err(packets::Fault::Fork.into())),
        Delivery::Refused(refusal) => return Ok(Err(refusal)),
    };
    let mut asked = received.records.iter().filter_map(|record| match record {
        Record::Request(asked) => Some(asked.clone()),
        _ => None,
    });
    let of_hr = received.packet.manifest.cover.vault == VaultKind::Review;
    let (Some(asked), None, true) = (asked.next(), asked.next(), of_hr) else {
        return Ok(Err(Refusal::new(PacketFault::Altered)));
    };
    match taken_on(ask.db, asked.request)? {
        Some(on) => {
            let refusal = Refusal::new(PacketFault::AskedAlready);
            Ok(Err(Refusal { sentence: refusal.sentence.clone().with("date", on), ..refusal }))
        }
        None => Ok(Ok((received, asked))),
    }
}

/// When a request was taken, where it was.
fn taken_on(db: &Connection, request: RequestId) -> Result<Option<NaiveDate>> {
    db.maybe("SELECT asked_on FROM review_request WHERE id = ?1", [request], |row| row.get(0))
}

fn shown(db: &Connection, asked: &Asked) -> Result<WhatIsAsked> {
    let named = |name: &String| Ok(AskedPerson { name: name.clone(), people: bearers(db, name)? });
    Ok(WhatIsAsked {
        reason: asked.reason.clone(),
        names: asked.names.iter().map(named).collect::<Result<_>>()?,
        which: asked.which,
        kinds: asked.kinds.clone(),
        since: asked.since,
        until: asked.until,
        answer_by: asked.answer_by,
        by: asked.by.clone(),
        organisation: asked.organisation.clone(),
    })
}

/// Everybody who bears a full name, however it is spelled: two people may.
fn bearers(db: &Connection, name: &str) -> Result<Vec<PersonId>> {
    let everybody = db.all("SELECT id, name FROM person ORDER BY id", [], |row| {
        Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?))
    })?;
    let wanted = fold(name);
    Ok(everybody.into_iter().filter(|(_, name)| fold(name) == wanted).map(|(person, _)| person).collect())
}

/// Takes a request: from now on it waits on Today.
pub fn take_request(act: &mut Act, input: ChosenFile) -> Result<RequestId> {
    let (received, asked) = request_in(&act.ask(), &input.file)?.map_err(Refusal::failure)?;
    act.about(About::Reviews);
    keep_request(act, received.laptop, &asked, false)?;
    for name in &asked.names {
        let people = bearers(act.db, name)?;
        let somebody = people.iter().map(|person| Some(*person)).chain(people.is_empty().then_some(None));
        for person in somebody {
            act.db.run(
                "INSERT INTO review_asked_for (id, request, name, person) VALUES (?1, ?2, ?3, ?4)",
                (act.world.fresh_uuid().to_string(), asked.request, name, person),
            )?;
        }
    }
    keep(act, &received, Some(asked.request))?;
    Ok(asked.request)
}

#[derive(Debug, Deserialize, TS)]
pub struct OfRequest {
    pub request: RequestId,
}

/// Lets a request be. HR hears of it by word of mouth; no file says so.
pub fn decline(act: &mut Act, input: OfRequest) -> Result<()> {
    let request = read(act.db, input.request)?;
    if request.made_here || request.state != RequestState::Open {
        return Err(Failure::refused("review-request-closed"));
    }
    act.about(About::Reviews);
    close(act, input.request, RequestState::Declined)
}

/// Closes a request as answered or let be.
pub fn close(act: &Act, request: RequestId, state: RequestState) -> Result<()> {
    act.db.run(
        "UPDATE review_request SET closed_on = ?2, closed = ?3 WHERE id = ?1",
        (request, act.world.today(), state),
    )?;
    Ok(())
}

/// A request in the list, on either side.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestLine {
    pub request: RequestId,
    pub made_here: bool,
    pub laptop: LaptopId,
    /// Who asks, or who is asked.
    pub name: String,
    pub asked: WhatIsAsked,
    pub asked_on: NaiveDate,
    pub state: RequestState,
    pub closed_on: Option<NaiveDate>,
    /// Open, and the day for an answer has passed.
    pub late: bool,
    /// How many packets answered it.
    pub packets: i64,
}

/// Every request, open ones first, the earliest answer first.
pub fn requests(ask: &Ask, _: ()) -> Result<Vec<RequestLine>> {
    let ids = ask.db.all(
        "SELECT id FROM review_request ORDER BY closed_on IS NOT NULL, closed_on DESC, answer_by, id LIMIT 200",
        [],
        |row| row.get::<_, RequestId>(0),
    )?;
    ids.into_iter().map(|id| line(ask, id)).collect()
}

/// One request as it stands in the list.
pub fn line(ask: &Ask, id: RequestId) -> Result<RequestLine> {
    let request = read(ask.db, id)?;
    Ok(RequestLine {
        request: id,
        made_here: request.made_here,
        laptop: request.laptop,
        name: laptops::name_of(ask.db, request.laptop)?,
        late: request.state == RequestState::Open && request.asked.answer_by < ask.world.today(),
        asked_on: request.asked_on,
        state: request.state,
        closed_on: request.closed_on,
        packets: request.packets,
        asked: WhatIsAsked { names: names_of(ask.db, id)?, ..shown(ask.db, &request.asked)? },
    })
}

/// Whom a request names: in a center by the people who were found when it was taken, those who were erased since left out.
fn names_of(db: &Connection, request: RequestId) -> Result<Vec<AskedPerson>> {
    let rows =
        db.all("SELECT name, person FROM review_asked_for WHERE request = ?1 ORDER BY name, id", [request], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<PersonId>>(1)?))
        })?;
    let mut names: Vec<AskedPerson> = Vec::new();
    for (name, person) in rows {
        match names.last_mut().filter(|last| last.name == name) {
            Some(last) => last.people.extend(person),
            None => names.push(AskedPerson { name, people: person.into_iter().collect() }),
        }
    }
    Ok(names)
}

/// A request as it is kept.
pub struct Request {
    pub laptop: LaptopId,
    pub made_here: bool,
    /// Without its names: those stand in a table of their own.
    pub asked: Asked,
    pub everybody: bool,
    pub asked_on: NaiveDate,
    pub state: RequestState,
    pub closed_on: Option<NaiveDate>,
    pub packets: i64,
}

pub fn read(db: &Connection, id: RequestId) -> Result<Request> {
    let found = db.maybe(
        "SELECT laptop, made_here, reason, which, since, until, answer_by, everybody, asked_on, closed, closed_on, kinds, heads,
                (SELECT count(*) FROM packet p WHERE p.request = r.id AND p.purpose = 'review'), asker, organisation
         FROM review_request r WHERE id = ?1",
        [id],
        |row| {
            let asked = Asked {
                request: id,
                reason: row.get(2)?,
                names: Vec::new(),
                which: row.get(3)?,
                kinds: Vec::new(),
                since: row.get(4)?,
                until: row.get(5)?,
                answer_by: row.get(6)?,
                heads: Vec::new(),
                by: row.get(14)?,
                organisation: row.get(15)?,
            };
            let request = Request {
                laptop: row.get(0)?,
                made_here: row.get(1)?,
                asked,
                everybody: row.get(7)?,
                asked_on: row.get(8)?,
                state: row.get::<_, Option<RequestState>>(9)?.unwrap_or(RequestState::Open),
                closed_on: row.get(10)?,
                packets: row.get(13)?,
            };
            Ok((request, row.get::<_, String>(11)?, row.get::<_, String>(12)?))
        },
    )?;
    let Some((mut request, kinds, heads)) = found else { return Err(Failure::missing("review-request-gone")) };
    request.asked.kinds = from_json(&kinds)?;
    request.asked.heads = from_json(&heads)?;
    Ok(request)
}

/// The people whom a request is about, where it names any.
pub fn people_of(db: &Connection, request: RequestId) -> Result<Vec<PersonId>> {
    db.all(
        "SELECT DISTINCT person FROM review_asked_for WHERE request = ?1 AND person IS NOT NULL ORDER BY person",
        [request],
        |row| row.get(0),
    )
}

/// A request that HR waits for.
pub struct WaitingRequest {
    pub request: RequestId,
    /// Who asks.
    pub name: String,
    pub reason: String,
    pub answer_by: NaiveDate,
}

/// What HR waits for: the requests that are open, the earliest answer first.
pub fn waiting(ask: &Ask) -> Result<Vec<WaitingRequest>> {
    ask.db.all(
        "SELECT r.id, l.name, r.reason, r.answer_by FROM review_request r JOIN laptop l ON l.id = r.laptop
         WHERE r.made_here = 0 AND r.closed IS NULL ORDER BY r.answer_by, r.id",
        [],
        |row| {
            Ok(WaitingRequest { request: row.get(0)?, name: row.get(1)?, reason: row.get(2)?, answer_by: row.get(3)? })
        },
    )
}

/// What somebody is called on paper; '' where they are gone.
pub(super) fn paper_name(db: &Connection, person: PersonId) -> Result<String> {
    match people::full_name(db, person) {
        Err(Failure::Missing(_)) => Ok(String::new()),
        name => name,
    }
}
