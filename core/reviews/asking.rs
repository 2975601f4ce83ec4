//! HR asks: a file for one center that says whom, which promises, of which time, and until when an answer is wanted.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::post::{Letter, send, to_json};
use super::records::{Asked, AskedWhich, Record, SeenHead};
use crate::app::{About, Act};
use crate::commitments::log::{Hash, LogId, Place};
use crate::commitments::terms::PromiseKind;
use crate::error::{Failure, Problems, Result};
use crate::files::{Document, name_of_file};
use crate::id::{LaptopId, PacketId, RequestId};
use crate::laptops::{self, LaptopKind};
use crate::packets::{Count, Purpose};
use crate::people::tidy;
use crate::sql::Sql;
use crate::time::plus_days;

/// The longest reason, in letters.
const LONGEST_REASON: usize = 1000;
/// The most people that a request names.
const MOST_NAMES: usize = 200;
/// Days after the answer was wanted in which the request can still be opened.
pub const REQUEST_OPENS_FOR: i64 = 30;
/// The latest day for an answer: a year ahead.
const LATEST_ANSWER: i64 = 365;

/// A wish that is not known is refused: left out, it would ask for everybody.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AskReview {
    /// The center that is asked. It must be paired: a request can be encrypted for a card only, and an answer comes for
    /// the keys that its reader compared. So there is no request to a laptop that nobody knows.
    #[serde(default)]
    pub laptop: Option<LaptopId>,
    pub reason: String,
    /// Full names; everybody where it is left out or empty.
    #[serde(default)]
    pub names: Option<Vec<String>>,
    pub which: AskedWhich,
    /// All kinds where it is left out or empty.
    #[serde(default)]
    pub kinds: Option<Vec<PromiseKind>>,
    #[serde(default)]
    pub since: Option<NaiveDate>,
    #[serde(default)]
    pub until: Option<NaiveDate>,
    pub answer_by: NaiveDate,
}

/// A request that was made.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedReview {
    pub request: RequestId,
    pub packet: PacketId,
    /// The file; none where it was only tried.
    pub document: Option<Document>,
    pub expires: NaiveDate,
}

/// Makes a request.
pub fn ask(act: &mut Act, input: AskReview) -> Result<AskedReview> {
    let (laptop, asked) = read(act, input)?;
    let name = laptops::must_be_known(act.db, laptop, LaptopKind::Center)?;
    act.about(About::Reviews);
    keep_request(act, laptop, &asked, true)?;
    for name in &asked.names {
        act.db.run(
            "INSERT INTO review_asked_for (id, request, name) VALUES (?1, ?2, ?3)",
            (act.world.fresh_uuid().to_string(), asked.request, name),
        )?;
    }
    let expires = plus_days(asked.answer_by, REQUEST_OPENS_FOR);
    let (request, people) = (asked.request, asked.names.len());
    let letter = Letter {
        to: laptop,
        purpose: Purpose::Request,
        request: Some(request),
        span: None,
        expires,
        counts: vec![Count { what: "person".to_owned(), how_many: people as u64 }],
        withheld: Vec::new(),
        records: &[Record::Request(asked)],
    };
    let (packet, sealed) = send(act, letter)?;
    let file = format!("request-{}-{}.evenkeel", name_of_file(&name), act.world.today());
    let document = sealed.map(|sealed| act.files.offer(&file, sealed.file)).transpose()?;
    Ok(AskedReview { request, packet, document, expires })
}

/// The input, checked.
fn read(act: &Act, input: AskReview) -> Result<(LaptopId, Asked)> {
    let today = act.world.today();
    let reason = tidy(&input.reason);
    let mut names: Vec<String> = input.names.unwrap_or_default().iter().map(|name| tidy(name)).collect();
    names.retain(|name| !name.is_empty());
    names.sort();
    names.dedup();
    let mut problems = Problems::default();
    problems.unless(input.laptop.is_some(), "laptop", "review-pair-first");
    problems.unless(!reason.is_empty(), "reason", "review-needs-reason");
    problems.unless(reason.chars().count() <= LONGEST_REASON, "reason", "text-too-long");
    problems.unless(names.len() <= MOST_NAMES, "names", "review-too-many-names");
    problems.unless(names.iter().all(|name| name.chars().count() <= 200), "names", "text-too-long");
    let in_order = input.since.zip(input.until).is_none_or(|(since, until)| since <= until);
    problems.unless(in_order, "until", "review-period-backwards");
    let in_time = today <= input.answer_by && input.answer_by <= plus_days(today, LATEST_ANSWER);
    problems.unless(in_time, "answerBy", "review-answer-by");
    problems.none()?;
    let settings = act.settings()?;
    let laptop = input.laptop.ok_or_else(|| Failure::at("laptop", "review-pair-first"))?;
    let asked = Asked {
        request: RequestId(act.world.fresh_uuid()),
        reason,
        names,
        which: input.which,
        kinds: input.kinds.unwrap_or_default(),
        since: input.since,
        until: input.until,
        answer_by: input.answer_by,
        heads: heads_of(act.db, laptop)?.iter().map(SeenHead::of).collect(),
        by: settings.leader_name,
        organisation: settings.team_name,
    };
    Ok((laptop, asked))
}

/// How far each log of a center was seen here.
pub fn heads_of(db: &Connection, laptop: LaptopId) -> Result<Vec<Place>> {
    let heads = db.all(
        "SELECT w.log, max(w.seq), w.hash FROM witnessed_entry w JOIN packet p ON p.id = w.packet
         WHERE p.laptop = ?1 GROUP BY w.log ORDER BY w.log",
        [laptop],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get::<_, Vec<u8>>(2)?)),
    )?;
    let place = |(log, seq, hash): (String, i64, Vec<u8>)| {
        let log = LogId::from_hex(&log)?;
        Some(Place { log, seq: seq.unsigned_abs(), hash: Hash(hash.try_into().ok()?) })
    };
    Ok(heads.into_iter().filter_map(place).collect())
}

/// Writes a request down, on the side that makes it or on the one that takes it.
pub fn keep_request(act: &Act, laptop: LaptopId, asked: &Asked, made_here: bool) -> Result<()> {
    act.db.run(
        "INSERT INTO review_request (id, laptop, made_here, reason, everybody, which, kinds, since, until, heads, answer_by, asked_on,
                                     asker, organisation)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        (
            asked.request,
            laptop,
            made_here,
            &asked.reason,
            asked.names.is_empty(),
            asked.which,
            to_json(&asked.kinds)?,
            asked.since,
            asked.until,
            to_json(&asked.heads)?,
            asked.answer_by,
            act.world.today(),
            &asked.by,
            &asked.organisation,
        ),
    )?;
    Ok(())
}
