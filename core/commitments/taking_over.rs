//! Open promises of another leader go on here (R8). Two logs can't become one: each is signed by its own laptop. So every
//! event of such a promise is written into this log with its own day, and then that the promise was inherited: its first
//! date, its moves and the words of both sides stand as they did. What the other laptop signed is kept beside it, as
//! evidence, so that a receipt which the employee got there can still be found.
//!
//! The employee has fourteen days again for what they have not answered yet: an entry was written down on the day on which
//! this log did.

use std::collections::HashMap;

use rusqlite::Connection;

use super::events::{Entered, Event, Inheritance, entry_id};
use super::keeping::enter;
use super::leaving::parties_in;
use super::log::{Hash, Header, Place};
use super::making::leader;
use super::terms::Party;
use crate::app::Act;
use crate::error::{Failure, Result};
use crate::id::{CommitmentId, PacketId, PersonId};
use crate::sql::Sql;
use crate::word::hex;

/// One entry of a promise that comes from another laptop, proven against its signed half.
pub struct BroughtEntry<'a> {
    pub entered: &'a Entered,
    pub header: &'a [u8],
    pub signature: &'a [u8],
    pub salt: &'a [u8],
    pub payload: &'a [u8],
}

/// Who hands over, and who is who: people of the other laptop, who stand in its entries by an id.
pub struct HandedBy<'a> {
    pub packet: PacketId,
    /// What the leader before is called; '' where it is not known.
    pub leader: &'a str,
    /// Those who are people here too.
    pub people: &'a HashMap<PersonId, PersonId>,
    /// The others, by their names.
    pub names: &'a HashMap<PersonId, String>,
}

impl HandedBy<'_> {
    fn here(&self, event: &Event) -> Event {
        let mut event = event.clone();
        for party in parties_in(&mut event) {
            let Some(there) = party.person else { continue };
            let person = self.people.get(&there).copied();
            let name = if person.is_some() { None } else { self.names.get(&there) };
            *party = Party { person, name: name.cloned().unwrap_or_default() };
        }
        event
    }
}

/// Whether a promise is written down here already.
pub fn is_here(db: &Connection, commitment: CommitmentId) -> Result<bool> {
    Ok(db.maybe("SELECT 1 FROM commitment WHERE id = ?1", [commitment], |_| Ok(()))?.is_some())
}

/// Goes on with a promise to somebody of this team, from its entries on another laptop, oldest first.
pub fn take_over(
    act: &Act,
    person: PersonId,
    commitment: CommitmentId,
    entries: &[BroughtEntry],
    by: &HandedBy,
) -> Result<()> {
    let mut own: HashMap<&str, String> = HashMap::new();
    for BroughtEntry { entered, header, signature, salt, payload } in entries {
        let named = entered.names.as_deref().map(|names| own.get(names).cloned());
        let named = named.map(|names| names.ok_or_else(|| Failure::missing("promise-entry-gone"))).transpose()?;
        let entry = enter(act, person, commitment, entered.on, &by.here(&entered.event), named.as_deref())?;
        own.insert(&entered.entry, entry);
        act.db.run(
            "INSERT INTO inherited_entry (id, person, commitment, packet, header, signature, salt, payload)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            (
                &entered.entry,
                person,
                commitment,
                by.packet,
                hex::encode(header),
                hex::encode(signature),
                hex::encode(salt),
                hex::encode(payload),
            ),
        )?;
    }
    let from = Party { person: None, name: by.leader.to_owned() };
    let inheritance = Event::Inherited(Inheritance { from, to: leader(act)? });
    enter(act, person, commitment, act.world.today(), &inheritance, None)?;
    Ok(())
}

/// The promise that an entry of another laptop's log belongs to, and whose laptop handed it over. The hash is worked out
/// again from what lies here.
pub(super) fn handed_over(db: &Connection, place: &Place) -> Result<Option<(CommitmentId, String)>> {
    let found = db.maybe(
        "SELECT e.header, e.commitment, l.name FROM inherited_entry e
         JOIN packet p ON p.id = e.packet JOIN laptop l ON l.id = p.laptop WHERE e.id = ?1",
        [entry_id(place)],
        |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let hash = |header: &str| hex::decode(header).map(|header| Header::hash_of(&header));
    let same = |hash: Option<Hash>| hash == Some(place.hash);
    Ok(found.filter(|(header, ..)| same(hash(header))).map(|(_, commitment, from)| (commitment, from)))
}
