//! Who of the packet is who here: by the employee number; else by one equal name; else they are new. Where that leaves a
//! doubt, the next leader is asked.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Problems, Result};
use crate::fold::fold;
use crate::id::PersonId;
use crate::reviews::HandedMember;
use crate::sql::Sql;

words! {
    /// How somebody of the packet was found here.
    HowMatched {
        Number = "number", Name = "name",
        /// Nobody here: they will be welcomed.
        Fresh = "new",
        /// The next leader said who it is.
        Said = "said",
        /// More than one could be meant.
        Asks = "asks",
    }
}

/// Who somebody of the packet is, as the next leader says.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MemberIs {
    /// As in the packet.
    pub member: PersonId,
    /// Somebody of this vault; nobody yet where it is left out.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// Somebody of this vault who could be meant.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Bearer {
    pub person: PersonId,
    pub name: String,
    pub number: String,
}

/// Who somebody of the packet is here.
pub struct Matched {
    pub how: HowMatched,
    pub person: Option<PersonId>,
    /// Whoever could be meant, where it has to be asked.
    pub bearers: Vec<Bearer>,
}

/// Finds everybody of the packet, in its order.
pub fn find(db: &Connection, members: &[HandedMember], said: &[MemberIs]) -> Result<Vec<Matched>> {
    let here = db.all("SELECT id, name, employee_number FROM person ORDER BY name, id", [], |row| {
        Ok(Bearer { person: row.get(0)?, name: row.get(1)?, number: row.get(2)? })
    })?;
    let mut problems = Problems::default();
    let known = |is: &MemberIs| is.person.is_none_or(|person| here.iter().any(|bearer| bearer.person == person));
    problems.unless(said.iter().all(known), "people", "person-gone");
    problems.none()?;
    let mut found: Vec<Matched> = members.iter().map(|member| one(member, members, &here, said)).collect();
    let taken: Vec<Option<PersonId>> = found.iter().map(|matched| matched.person).collect();
    for matched in &mut found {
        // Two of the packet can't be the same person here.
        let twice = matched.person.is_some() && taken.iter().filter(|person| **person == matched.person).count() > 1;
        if twice {
            matched.bearers = here.iter().filter(|bearer| Some(bearer.person) == matched.person).cloned().collect();
            (matched.how, matched.person) = (HowMatched::Asks, None);
        }
    }
    Ok(found)
}

fn one(member: &HandedMember, members: &[HandedMember], here: &[Bearer], said: &[MemberIs]) -> Matched {
    if let Some(is) = said.iter().find(|is| is.member == member.member) {
        return Matched { how: HowMatched::Said, person: is.person, bearers: Vec::new() };
    }
    let same_number = |number: &str| !number.is_empty() && fold(number) == fold(&member.number);
    let numbered: Vec<&Bearer> = here.iter().filter(|bearer| same_number(&bearer.number)).collect();
    if !numbered.is_empty() {
        return among(&numbered, HowMatched::Number);
    }
    // Two different numbers are two people, whatever their names.
    let may_be = |bearer: &&Bearer| {
        fold(&bearer.name) == fold(&member.name) && (bearer.number.is_empty() || member.number.is_empty())
    };
    let named: Vec<&Bearer> = here.iter().filter(may_be).collect();
    let namesakes = members.iter().filter(|other| fold(&other.name) == fold(&member.name)).count();
    match among(&named, HowMatched::Name) {
        sure if namesakes > 1 && !named.is_empty() => Matched {
            how: HowMatched::Asks,
            person: None,
            bearers: if sure.bearers.is_empty() { named.into_iter().cloned().collect() } else { sure.bearers },
        },
        matched => matched,
    }
}

fn among(bearers: &[&Bearer], how: HowMatched) -> Matched {
    match bearers {
        [] => Matched { how: HowMatched::Fresh, person: None, bearers: Vec::new() },
        [one] => Matched { how, person: Some(one.person), bearers: Vec::new() },
        many => Matched {
            how: HowMatched::Asks,
            person: None,
            bearers: many.iter().map(|bearer| (*bearer).clone()).collect(),
        },
    }
}
