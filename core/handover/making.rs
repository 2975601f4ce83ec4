//! The leader who leaves: what will leave is shown line by line, then it is sealed and written down as sent.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contents::{Contents, counted_in, gather};
use crate::app::{About, Act, Ask};
use crate::commitments::{self, head_of_own_log};
use crate::error::{Failure, Message, Result};
use crate::files::name_of_file;
use crate::id::{LaptopId, PersonId};
use crate::laptops::{self, LaptopKind};
use crate::packets::{Purpose, Span};
use crate::reviews::{
    AboutHandover, HandedAction, HandedMember, HandedRhythm, Letter, MadePacket, PreviewPromise, Record, as_shown,
    checkpoint, entry_lines, lines_by_id, read_expires, send,
};
use crate::sql::Sql;

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default, rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct PreviewHandover {
    /// Who stays, or goes to somebody else; nobody where it is left out.
    pub leave_out: Option<Vec<PersonId>>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct MakeHandover {
    /// The next leader's, accepted as a center's.
    pub laptop: LaptopId,
    /// Who stays, or goes to somebody else; nobody where it is left out.
    #[serde(default)]
    pub leave_out: Option<Vec<PersonId>>,
    /// The last day on which it may be opened; in sixty days where it is left out.
    #[serde(default)]
    pub expires: Option<NaiveDate>,
    /// How many entries the record had when it was shown what leaves: what came since leaves only after it was shown.
    #[serde(default)]
    pub shown_entries: Option<i64>,
}

/// Everything that will leave, as it will be read, and what stays.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverPreview {
    /// The last day on which it may be opened, where no other is chosen.
    pub expires: NaiveDate,
    /// Everybody who is here, by their names.
    pub people: Vec<HandedPerson>,
    /// Who is named in these promises: who promised, decided, witnessed.
    pub parties: Vec<String>,
    /// Signed halves of entries, about everybody: without names or words.
    pub entries: i64,
    /// Open promises that stay, because their people do.
    pub left_out: i64,
    /// What is never in it.
    pub stays: Vec<Message>,
}

/// Somebody, with what leaves about them.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedPerson {
    pub about: HandedMember,
    /// They stay: nothing of them is in it.
    pub left_out: bool,
    /// None where it is the usual one.
    pub rhythm: Option<HandedRhythm>,
    pub actions: Vec<HandedAction>,
    pub promises: Vec<PreviewPromise>,
}

/// What stays on the laptop that hands over, in words.
pub(super) fn stays() -> Vec<Message> {
    let said = |what: &&str| Message::new(&format!("handover-stays-{what}"));
    ["notes", "talks", "absences", "careers"].iter().map(said).collect()
}

/// Shows what the packet would hold, line by line, and what it would not.
pub fn preview(ask: &Ask, input: PreviewHandover) -> Result<HandoverPreview> {
    let contents = gather(ask, &input.leave_out.unwrap_or_default())?;
    let mut promises = preview_promises(ask, &contents)?;
    let leaves = |about: &HandedMember| HandedPerson {
        left_out: false,
        rhythm: contents.rhythms.iter().find(|rhythm| rhythm.member == about.member).cloned(),
        actions: contents.actions.iter().filter(|action| action.member == about.member).cloned().collect(),
        promises: promises.remove(&about.member).unwrap_or_default(),
        about: about.clone(),
    };
    let stays_here = |about: &HandedMember| HandedPerson {
        about: about.clone(),
        left_out: true,
        rhythm: None,
        actions: Vec::new(),
        promises: Vec::new(),
    };
    let mut people: Vec<HandedPerson> = contents.members.iter().map(leaves).collect();
    people.extend(contents.staying.iter().map(stays_here));
    people.sort_by(|one, other| (&one.about.name, one.about.member).cmp(&(&other.about.name, other.about.member)));
    Ok(HandoverPreview {
        expires: read_expires(ask, None)?,
        people,
        parties: contents.parties.iter().map(|party| party.name.clone()).filter(|name| !name.is_empty()).collect(),
        entries: ask.db.one("SELECT count(*) FROM promise_entry", [], |row| row.get(0))?,
        left_out: contents.left_out.cast_signed(),
        stays: stays(),
    })
}

fn preview_promises(ask: &Ask, contents: &Contents) -> Result<HashMap<PersonId, Vec<PreviewPromise>>> {
    let names: HashMap<PersonId, String> =
        contents.parties.iter().map(|party| (party.person, party.name.clone())).collect();
    let mut lines = lines_by_id(ask, contents.promises.iter())?;
    let mut promises: HashMap<PersonId, Vec<PreviewPromise>> = HashMap::new();
    for promise in &contents.promises {
        let Some(line) = lines.remove(&promise.commitment) else { continue };
        let lines = entry_lines(promise, &line.name, &names);
        let preview = PreviewPromise { commitment: promise.commitment, line, left_out: false, lines };
        promises.entry(promise.person).or_default().push(preview);
    }
    Ok(promises)
}

/// Makes the packet, as it was shown. It is numbered, and from now on it counts as sent: what left can't be called back.
pub fn make(act: &mut Act, input: MakeHandover) -> Result<MadePacket> {
    let expires = read_expires(&act.ask(), input.expires)?;
    let name = laptops::must_be_known(act.db, input.laptop, LaptopKind::Center)?;
    let contents = gather(&act.ask(), &input.leave_out.unwrap_or_default())?;
    if contents.members.is_empty() {
        return Err(Failure::at("people", "handover-nobody"));
    }
    act.about(About::Laptops);
    act.because(&contents.members.len().to_string());
    let head = head_of_own_log(act)?;
    let settings = act.settings()?;
    let about = AboutHandover { team: settings.team_name, leader: settings.leader_name };
    let mut records = vec![Record::Handover(about), checkpoint(act, &head)?];
    let halves = commitments::signed_halves(act.db, &[])?;
    as_shown(input.shown_entries, halves.len())?;
    records.extend(halves.into_iter().map(|half| Record::Link { header: half.header, signature: half.signature }));
    records.extend(contents.records());
    let standings: Vec<_> = contents.promises.iter().map(|promise| &promise.standing).collect();
    let letter = Letter {
        to: input.laptop,
        purpose: Purpose::Handover,
        request: None,
        span: Some(Span { from: None, to: head }),
        expires,
        counts: counted_in(&records, &standings),
        withheld: contents.withheld(),
        records: &records,
    };
    let (packet, sealed) = send(act, letter)?;
    let Some(sealed) = sealed else { return Ok(MadePacket { packet, document: None, expires }) };
    let file = format!("handover-{}-{}.evenkeel", name_of_file(&name), act.world.today());
    Ok(MadePacket { packet, document: Some(act.files.offer(&file, sealed.file)?), expires })
}
