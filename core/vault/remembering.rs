//! What the vault holds against what this laptop remembers of it: the high-water mark is compared on opening, and moved
//! after every act.

use super::Vault;
use crate::error::{Message, Result};
use crate::sql::Sql;
use crate::time::World;
use crate::word::hex;

/// Notices that say: what was told to be safe is not there any more. They stay until somebody has decided what to do.
const ALARMS: &[&str] =
    &["vault-acts-missing", "vault-other-history", "vault-promises-missing", "vault-promises-rewritten"];

impl Vault {
    /// The mark ahead of the database means that acts which were told to be safe are gone.
    pub(super) fn compare_with_mark(&mut self) -> Result<()> {
        let (last, id) = self
            .db
            .maybe("SELECT seq, id FROM act ORDER BY seq DESC LIMIT 1", [], |row| Ok((row.get(0)?, row.get(1)?)))?
            .unwrap_or((0_i64, String::new()));
        let mark = &self.mark.mark;
        if mark.last_act > last {
            let missing = mark.last_act - last;
            self.notices.push(Message::new("vault-acts-missing").with("count", missing));
        } else if mark.last_act > 0 {
            let there: Option<String> =
                self.db.maybe("SELECT id FROM act WHERE seq = ?1", [mark.last_act], |row| row.get(0))?;
            if there.as_deref() != Some(mark.last_act_id.as_str()) {
                self.notices.push(Message::new("vault-other-history"));
            }
        }
        if let Some(notice) = self.compare_promises()? {
            self.notices.push(notice);
        }
        if !self.mark.found && last > 0 {
            self.notices.push(Message::new("vault-mark-missing"));
        }
        // The alarm stays until the vault is restored or the gap accepted; a mark that is merely behind catches up.
        if !self.alarmed() && !self.read_only && (last, &id) != (self.mark.mark.last_act, &self.mark.mark.last_act_id) {
            self.note_last_act(last, &id)?;
        }
        Ok(())
    }

    /// Whether the newest promise that the mark remembers is still in the log, as it was.
    fn compare_promises(&self) -> Result<Option<Message>> {
        let mark = &self.mark.mark;
        let Some((log, hash)) = mark.log_head.split_once(':') else { return Ok(None) };
        let there = self.db.maybe(
            "SELECT hash FROM promise_entry WHERE log = ?1 AND seq = ?2",
            (log, mark.log_length),
            |row| row.get::<_, Vec<u8>>(0),
        )?;
        Ok(match there {
            None => Some(Message::new("vault-promises-missing")),
            Some(there) if hex::encode(&there) != hash => Some(Message::new("vault-promises-rewritten")),
            Some(_) => None,
        })
    }

    /// Whether an alarm of the high-water mark is standing.
    pub fn alarmed(&self) -> bool {
        self.notices.iter().any(|notice| ALARMS.contains(&notice.key.as_str()))
    }

    /// The reader has seen the alarm and goes on with what is there.
    /// Whatever is missing may live on in a copy, so this vault goes on under a new key, and its next promise in a new log.
    pub fn accept_gap(&mut self, world: &World) -> Result<()> {
        if self.alarmed() {
            self.renew_device(world)?;
        }
        self.notices.retain(|notice| !ALARMS.contains(&notice.key.as_str()) && notice.key != "vault-mark-missing");
        let (last, id) = self
            .db
            .maybe("SELECT seq, id FROM act ORDER BY seq DESC LIMIT 1", [], |row| Ok((row.get(0)?, row.get(1)?)))?
            .unwrap_or((0_i64, String::new()));
        self.note_last_act(last, &id)?;
        self.mark.sync()
    }

    /// Moves the high-water mark. While an alarm stands it stays where it is, so that the alarm is not forgotten.
    pub(crate) fn note_last_act(&mut self, seq: i64, id: &str) -> Result<()> {
        if self.alarmed() {
            return Ok(());
        }
        self.mark.mark.last_act = seq;
        self.mark.mark.last_act_id = id.to_owned();
        let newest =
            self.db.maybe("SELECT log, seq, hash FROM promise_entry ORDER BY entry DESC LIMIT 1", [], |row| {
                Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, Vec<u8>>(2)?))
            })?;
        let newest = newest.map(|(log, seq, hash)| (format!("{log}:{}", hex::encode(&hash)), seq));
        (self.mark.mark.log_head, self.mark.mark.log_length) = newest.unwrap_or_default();
        self.mark.write()
    }
}
