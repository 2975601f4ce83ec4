//! The only ways into an open vault: [`App::ask`] reads, [`App::act`] writes, [`App::rehearse`] tries and takes back.
//!
//! A query can't write: the database itself refuses. A command runs inside one transaction under one act, and the
//! triggers of the ledger record what it did. A rehearsal is the same command, rolled back: what it would have caused
//! is told, nothing is kept.
//!
//! [`App::keep_draft`] is the one write without an act: text being typed, which becomes part of history when the talk is
//! finished.

use std::sync::Arc;

use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;
use ts_rs::TS;

use crate::error::{Failure, Message, Result};
use crate::files::Files;
use crate::history;
use crate::id::{ActId, CommitmentId, EvaluationId, MeetingId, PersonId};
use crate::settings::Settings;
use crate::sql::Sql;
use crate::time::{World, stamp};
use crate::vault::{Vault, VaultKind};

/// An open vault with the world it lives in.
pub struct App {
    pub vault: Vault,
    pub world: World,
    pub files: Arc<Files>,
}

/// What a query is given.
pub struct Ask<'a> {
    pub db: &'a Connection,
    pub world: &'a World,
    /// Files that were chosen, and documents that wait to be saved.
    pub files: &'a Files,
}

/// What a command is given: the database inside a transaction, and the act that is being written.
pub struct Act<'a> {
    pub db: &'a Connection,
    pub world: &'a World,
    pub files: &'a Files,
    pub id: ActId,
    /// It is only tried, and will be taken back: nothing may leave by it.
    pub rehearsed: bool,
    about: String,
    because: String,
    undoes: String,
    consequences: Vec<Message>,
}

/// What a command answers.
#[derive(Debug, Serialize, TS)]
pub struct Done<T> {
    /// The act it was written under; none when nothing changed, or in a rehearsal.
    pub act: Option<ActId>,
    pub value: T,
    /// What else follows from it, in sentences.
    pub consequences: Vec<Message>,
    /// What happened, for the toast.
    pub title: Message,
}

/// What an act is about: where undo leads back to.
#[derive(Clone, Copy)]
pub enum About {
    Person(PersonId),
    Meeting(MeetingId),
    Commitment(CommitmentId),
    People,
    Commitments,
    /// The career of somebody.
    Career(PersonId),
    /// Somebody who covers, or whose work is covered.
    Cover(PersonId),
    Ladders,
    Laptops,
    Quality,
    Skills,
    /// Work that must go on.
    Work,
    /// A check of a contact.
    Check(EvaluationId),
    Reviews,
    Today,
    Settings,
}

impl Ask<'_> {
    pub fn settings(&self) -> Result<Settings> {
        Settings::read(self.db)
    }
}

impl Act<'_> {
    /// Says what this act is about.
    pub fn about(&mut self, about: About) {
        self.about = match about {
            About::Person(id) => format!("person:{id}"),
            About::Meeting(id) => format!("meeting:{id}"),
            About::Commitment(id) => format!("commitment:{id}"),
            About::People => "people".to_owned(),
            About::Commitments => "commitments".to_owned(),
            About::Career(id) => format!("career:{id}"),
            About::Cover(id) => format!("cover:{id}"),
            About::Ladders => "ladders".to_owned(),
            About::Laptops => "laptops".to_owned(),
            About::Quality => "quality".to_owned(),
            About::Skills => "skills".to_owned(),
            About::Work => "work".to_owned(),
            About::Check(id) => format!("check:{id}"),
            About::Reviews => "reviews".to_owned(),
            About::Today => "today".to_owned(),
            About::Settings => "settings".to_owned(),
        };
    }

    /// Keeps a word on how it was done: the outcome chosen, never a name.
    pub fn because(&mut self, word: &str) {
        word.clone_into(&mut self.because);
    }

    /// Says what else follows from this act.
    pub fn consequence(&mut self, message: Message) {
        self.consequences.push(message);
    }

    pub fn settings(&self) -> Result<Settings> {
        Settings::read(self.db)
    }

    /// The text typed with somebody has become a talk. It stays for a day, so that undoing the finish brings it back.
    pub fn finish_draft(&self, person: PersonId, meeting: MeetingId) -> Result<()> {
        self.db.run(
            "UPDATE draft SET finished = ?2, kept_at = ?3 WHERE person = ?1",
            (person, meeting.to_string(), stamp(self.world.now())),
        )?;
        Ok(())
    }

    /// A command may read with the functions that queries use.
    pub fn ask(&self) -> Ask<'_> {
        Ask { db: self.db, world: self.world, files: self.files }
    }

    /// Takes back what another act did. For `history` only.
    pub(crate) fn undoes(&mut self, act: ActId, about: &str) {
        self.undoes = act.to_string();
        about.clone_into(&mut self.about);
    }
}

impl App {
    pub fn new(vault: Vault, world: World, files: Arc<Files>) -> App {
        App { vault, world, files }
    }

    /// Reads. What a query would write is taken back, and there is no answer then: a fault of ours. The database could
    /// refuse it (`PRAGMA query_only`), but each such switch has SQLite prepare every kept statement anew.
    pub fn ask<O>(&self, query: impl FnOnce(&Ask) -> Result<O>) -> Result<O> {
        let db = &self.vault.db;
        let before = db.total_changes();
        // One transaction, so that all parts of an answer are of the same moment. It is never committed.
        let tx = db.unchecked_transaction()?;
        let answer = query(&Ask { db: &tx, world: &self.world, files: &self.files })?;
        if tx.total_changes() != before {
            return Err(Failure::broken("failure-broken", "a query wrote"));
        }
        Ok(answer)
    }

    /// Writes, as one act. It is on the disk when this answers.
    pub fn act<O>(&mut self, call: &str, command: impl FnOnce(&mut Act) -> Result<O>) -> Result<Done<O>> {
        self.run(call, command, true)
    }

    /// Does the same as [`App::act`] and takes it back. Answers what would follow.
    pub fn rehearse<O>(&mut self, call: &str, command: impl FnOnce(&mut Act) -> Result<O>) -> Result<Done<O>> {
        self.run(call, command, false)
    }

    fn run<O>(&mut self, call: &str, command: impl FnOnce(&mut Act) -> Result<O>, keep: bool) -> Result<Done<O>> {
        if self.vault.read_only {
            return Err(Failure::NotAllowed(Message::new("vault-opened-read-only")));
        }
        let id = ActId(self.world.fresh_uuid());
        let tx = self.vault.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.run("INSERT INTO current_act (id) VALUES (?1)", [id])?;
        let mut act = Act {
            db: &tx,
            world: &self.world,
            files: &self.files,
            id,
            rehearsed: !keep,
            about: String::new(),
            because: String::new(),
            undoes: String::new(),
            consequences: Vec::new(),
        };
        let value = command(&mut act)?;
        let Act { about, because, undoes, mut consequences, .. } = act;
        tx.run("DELETE FROM current_act", [])?;
        let title = history::title(&tx, if undoes.is_empty() { call } else { "" }, &about, &because, &undoes)?;
        let wrote = "SELECT 1 FROM change WHERE act = ?1 UNION ALL SELECT 1 FROM promise_entry WHERE act = ?1
                     UNION ALL SELECT 1 FROM case_entry WHERE act = ?1 LIMIT 1";
        let changed = tx.maybe(wrote, [id], |_| Ok(()))?.is_some();
        if !keep {
            tx.rollback()?;
            return Ok(Done { act: None, value, consequences, title });
        }
        if !changed {
            tx.commit()?;
            return Ok(Done { act: None, value, consequences, title });
        }
        let actor = if self.vault.kind == VaultKind::Review { "reviewer" } else { "leader" };
        tx.run(
            "INSERT INTO act (id, at, device, actor, call, about, because, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            (id, stamp(self.world.now()), &self.vault.device, actor, call, &about, &because, &undoes),
        )?;
        let seq = tx.last_insert_rowid();
        tx.commit().map_err(|error| if undoes.is_empty() { error.into() } else { changed_since(error) })?;
        // The act is safe now. A mark that can't be written is told beside it: a failure would have it done twice.
        if self.vault.note_last_act(seq, &id.to_string()).is_err() {
            consequences.push(Message::new("vault-mark-not-written"));
        }
        Ok(Done { act: Some(id), value, consequences, title })
    }

    /// Keeps text that is being typed in a talk with somebody: durable when this answers, outside history.
    pub fn keep_draft(&self, person: PersonId, text: &str) -> Result<()> {
        if self.vault.read_only {
            return Err(Failure::NotAllowed(Message::new("vault-opened-read-only")));
        }
        self.vault.db.run(
            "INSERT INTO draft (person, text, kept_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (person) DO UPDATE SET text = excluded.text, kept_at = excluded.kept_at, finished = ''",
            (person, text, stamp(self.world.now())),
        )?;
        Ok(())
    }
}

/// An undo that would leave something pointing at nothing: it was built upon since.
fn changed_since(error: rusqlite::Error) -> Failure {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => Failure::refused("undo-changed-since"),
        _ => error.into(),
    }
}
