//! The erasure journal: ids of people who were erased, beside the vault and in no table.
//!
//! A backup made before an erasure still holds the person. When it is restored the journal is replayed, so that whoever
//! was erased stays erased. It holds ids only, each line with a MAC, so nobody can make the app erase somebody by editing it.

use std::fs::{self, OpenOptions};
use std::io::Write;

use hmac::Mac;
use uuid::Uuid;

use super::Vault;
use super::keys::mac;
use crate::error::Result;
use crate::id::PersonId;
use crate::ledger;
use crate::sql::Sql;
use crate::word::hex;

fn seal(vault: &Vault, id: &str) -> Result<String> {
    let key = vault.key.derived("evenkeel erasure journal")?;
    let mut mac = mac(&*key)?;
    mac.update(id.as_bytes());
    Ok(hex::encode(&mac.finalize().into_bytes()))
}

/// Writes an id into the journal, durably, before the erasure itself: an erasure that was begun is finished.
fn note(vault: &Vault, person: PersonId) -> Result<()> {
    let id = person.to_string();
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(vault.folder.join("erased.journal"))?;
    writeln!(file, "{id} {}", seal(vault, &id)?)?;
    file.sync_all()?;
    Ok(())
}

/// Everybody the journal names, as far as its lines are genuine.
fn named(vault: &Vault) -> Result<Vec<PersonId>> {
    let text = fs::read_to_string(vault.folder.join("erased.journal")).unwrap_or_default();
    let mut people = Vec::new();
    for line in text.lines() {
        if let Some((id, tag)) = line.split_once(' ')
            && seal(vault, id)? == tag
            && let Ok(id) = Uuid::parse_str(id)
        {
            people.push(PersonId(id));
        }
    }
    Ok(people)
}

/// Erases a person for good: every row that is theirs, what the ledger remembers of those rows, and what search knew.
/// The acts stay as times and calls. Backups made before still hold the person until they are thinned out.
pub fn erase(vault: &mut Vault, person: PersonId) -> Result<()> {
    note(vault, person)?;
    remove(vault, person)
}

/// Erases again whoever the journal names and is still there: after a restore, and after an erasure that the power cut
/// short. Looked at on every opening; it costs one look-up a name.
pub fn replay(vault: &mut Vault) -> Result<()> {
    for person in named(vault)? {
        if vault.db.maybe("SELECT 1 FROM person WHERE id = ?1", [person], |_| Ok(()))?.is_some() {
            remove(vault, person)?;
        }
    }
    Ok(())
}

/// The same for everybody whom the journal names, whether anything of them is seen or not: after rows were brought
/// together from several places.
pub fn replay_all(vault: &mut Vault) -> Result<()> {
    for person in named(vault)? {
        remove(vault, person)?;
    }
    Ok(())
}

fn remove(vault: &mut Vault, person: PersonId) -> Result<()> {
    {
        let tx = vault.db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        tx.execute_batch("PRAGMA defer_foreign_keys = ON; INSERT INTO erasing (why) VALUES ('erasure')")?;
        let rows = ledger::rows_of_person(&tx, person)?;
        let mut ids: Vec<String> = rows.iter().map(|(_, row)| row.clone()).collect();
        ids.push(person.to_string());
        let past = ledger::past_rows_mentioning(&tx, &ids)?;
        // Removing rows is no act: it must leave nothing behind, so the recording triggers rest meanwhile.
        ledger::stop_recording(&tx)?;
        for (table, row) in &rows {
            let key = ledger::key_column(&tx, table)?;
            tx.run(&format!("DELETE FROM {table} WHERE {key} = ?1"), [row])?;
        }
        ledger::blank(&tx, &rows)?;
        ledger::blank(&tx, &past)?;
        ledger::start_recording(&tx)?;
        tx.execute("DELETE FROM erasing", [])?;
        tx.commit()?;
    }
    vault.db.pragma(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
    Ok(())
}
