//! Who is meant by the names of agents in a file: `DORIT`, `SIP/8007`, `Mol, Gijs`.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::Ask;
use crate::error::Result;
use crate::fold::fold;
use crate::id::PersonId;
use crate::people::{self, Names};
use crate::sql::Sql;

/// Who an agent of a file is, as somebody said.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AgentIs {
    pub agent: String,
    /// None for nobody of the team.
    pub person: Option<PersonId>,
}

/// An agent of a file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FoundAgent {
    /// As the file has it.
    pub agent: String,
    pub contacts: i64,
    pub person: Option<PersonId>,
    /// What they are called; '' where nobody is meant yet.
    pub name: String,
}

/// The people whom agents of a file can be.
pub struct Agents {
    said: HashMap<String, Option<PersonId>>,
    /// By folded number, full name, "last, first" and what they are called; none where two bear it.
    known: HashMap<String, Option<PersonId>>,
    met: BTreeMap<String, (i64, Option<PersonId>)>,
}

impl Agents {
    pub fn read(ask: &Ask, said: Vec<AgentIs>) -> Result<Agents> {
        let rows = ask.db.all("SELECT id, name, preferred_name, employee_number FROM person", [], |row| {
            let texts: [String; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
            Ok((row.get::<_, PersonId>(0)?, texts))
        })?;
        let mut known: HashMap<String, Option<PersonId>> = HashMap::new();
        for (person, [name, preferred, number]) in rows {
            let turned = name.rsplit_once(' ').map(|(first, last)| format!("{last}, {first}")).unwrap_or_default();
            let mut own: Vec<String> =
                [people::called(&name, &preferred), people::called(&name, ""), &name, &turned, &number]
                    .map(fold)
                    .into();
            own.sort();
            own.dedup();
            for key in own.into_iter().filter(|key| !key.is_empty()) {
                known.entry(key).and_modify(|other| *other = None).or_insert(Some(person));
            }
        }
        let said = said.into_iter().map(|said| (said.agent, said.person)).collect();
        Ok(Agents { said, known, met: BTreeMap::new() })
    }

    /// Whom an agent of the file is, and counts a contact of theirs.
    pub fn person(&mut self, agent: &str) -> Option<PersonId> {
        if let Some((contacts, person)) = self.met.get_mut(agent) {
            *contacts += 1;
            return *person;
        }
        let person = self.whom(agent);
        self.met.insert(agent.to_owned(), (1, person));
        person
    }

    fn whom(&self, agent: &str) -> Option<PersonId> {
        if let Some(said) = self.said.get(agent) {
            return *said;
        }
        // A telephone system writes the line before the extension: SIP/8007, Agent/1042, Local/8007@from-queue/n.
        let bare = agent.split_once('/').map_or(agent, |(_, rest)| rest);
        let bare = bare.split(['@', '/']).next().unwrap_or(bare);
        [agent, bare].into_iter().find_map(|name| self.known.get(&fold(name.trim())).copied().flatten())
    }

    /// Everybody of the file, those nobody knows first, then by name.
    pub fn found(&self, ask: &Ask) -> Result<Vec<FoundAgent>> {
        let names = Names::read(ask.db)?;
        let mut found: Vec<FoundAgent> = self
            .met
            .iter()
            .map(|(agent, (contacts, person))| FoundAgent {
                agent: agent.clone(),
                contacts: *contacts,
                person: *person,
                name: person.map(|person| names.of(person)).unwrap_or_default(),
            })
            .collect();
        found.sort_by_key(|agent| agent.person.is_some());
        Ok(found)
    }
}
