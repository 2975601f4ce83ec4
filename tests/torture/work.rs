//! The work that is interrupted: a leader's acts, through the same door as the window; and what must be there after.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use evenkeel_core::app::App;
use evenkeel_core::door::{Door, Request};
use evenkeel_core::files::Files;
use evenkeel_core::time::World;
use evenkeel_core::vault::file::Durability;
use evenkeel_core::vault::keys::{Cost, DataKey};
use evenkeel_core::vault::{Secret, Vault, VaultKind};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::chance::Chance;

pub const PASSPHRASE: &str = "amber kettle river";
/// A Monday.
pub const DAY: &str = "2026-03-02";

/// What a vault says of itself: totals a leader would miss, and the sum of everything that can be exported.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub people: usize,
    pub talks: usize,
    pub promises: usize,
    pub acts: usize,
    /// Everything but what a restore adds of its own.
    pub contents: String,
}

impl State {
    /// For another process to tell.
    pub fn told(&self) -> Value {
        let State { people, talks, promises, acts, contents } = self;
        json!({ "people": people, "talks": talks, "promises": promises, "acts": acts, "contents": contents })
    }

    pub fn of(told: &Value) -> Option<State> {
        let figure = |name: &str| told[name].as_u64().map(|figure| figure as usize);
        Some(State {
            people: figure("people")?,
            talks: figure("talks")?,
            promises: figure("promises")?,
            acts: figure("acts")?,
            contents: told["contents"].as_str()?.to_owned(),
        })
    }
}

/// What is done.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub call: &'static str,
    pub input: Value,
}

/// A leader at work in a vault that is opened by its data key.
pub struct Work {
    pub folder: PathBuf,
    pub key: DataKey,
    seed: u64,
    opened: u64,
    durability: Durability,
    pub day: NaiveDate,
    door: Option<Door>,
}

impl Work {
    /// Makes a vault. It costs the least that is accepted.
    pub fn create(folder: &Path, seed: u64, durability: Durability) -> Result<Work, Value> {
        let day = day(DAY);
        let world = World::made(day, seed);
        let made = Vault::create(folder, VaultKind::Center, PASSPHRASE, Cost::FLOOR, durability, &world);
        let (vault, _) = made.map_err(|failure| json!(failure.wire()))?;
        let key = vault.data_key();
        let mut work = Work { folder: folder.to_owned(), key, seed, opened: 0, durability, day, door: None };
        work.door = Some(door_around(vault, world, day));
        Ok(work)
    }

    /// A vault that is there, not opened yet.
    pub fn at(folder: &Path, key: &DataKey, seed: u64) -> Work {
        let (folder, key) = (folder.to_owned(), key.clone());
        Work { folder, key, seed, opened: 0, durability: Durability::Synced, day: day(DAY), door: None }
    }

    /// Opens it by its data key; answers what was noticed.
    pub fn open(&mut self) -> Result<Vec<String>, Value> {
        self.door = None;
        self.opened += 1;
        // Ids are made of the day and the seed: each opening has its own.
        let world = World::made(self.day, Chance::of(self.seed, "opening", self.opened as usize).next());
        let secret = Secret::Data(self.key.clone());
        let vault = Vault::open(&self.folder, &secret, self.durability, &world);
        let vault = vault.map_err(|failure| json!(failure.wire()))?;
        let noticed = vault.notices.iter().map(|notice| notice.key.clone()).collect();
        self.door = Some(door_around(vault, world, self.day));
        Ok(noticed)
    }

    /// The app is gone, as when the laptop is switched off.
    pub fn vanish(&mut self) {
        self.door = None;
    }

    pub fn is_open(&self) -> bool {
        self.door.is_some()
    }

    pub fn call(&self, name: &str, input: Value) -> Result<Value, Value> {
        let door = self.door.as_ref().ok_or_else(|| json!({ "kind": "refused", "key": "vault-locked" }))?;
        let mut answer = door.call(Request { name: name.to_owned(), input, rehearse: false });
        match answer.get_mut("ok") {
            Some(ok) => Ok(ok.take()),
            None => Err(answer["failure"].take()),
        }
    }

    /// What there is to do next: mostly small acts, now and then what concerns the whole vault; an erasure and a restore
    /// only where they are wished for.
    pub fn next(&self, chance: &mut Chance, number: usize, restoring: bool) -> Result<Step, Value> {
        let people = self.people()?;
        let step = |call, input| Ok(Step { call, input });
        let Some(person) = chance.pick(&people).cloned() else { return step("people.welcome", newcomer(number)) };
        match chance.below(if restoring { 26 } else { 24 }) {
            0..=4 => step("people.welcome", newcomer(number)),
            5..=7 => step("one_on_ones.raise", json!({ "person": person, "by": "leader", "text": words(chance, 12) })),
            8 | 9 => step("meeting.start", json!({ "person": person })),
            10..=13 => step("commitments.make", json!({ "person": person, "what": words(chance, 6), "noDate": true })),
            14 | 15 => match chance.pick(&self.planned()?) {
                Some(meeting) if chance.below(3) > 0 => {
                    step("meeting.keep_draft", json!({ "meeting": meeting, "text": words(chance, 40) }))
                }
                Some(meeting) => {
                    let text = format!("{}\n! me: {}\n# {}", words(chance, 20), words(chance, 4), words(chance, 4));
                    step("meeting.finish", json!({ "meeting": meeting, "text": text }))
                }
                None => step("meeting.start", json!({ "person": person })),
            },
            16 | 17 => step("settings.change", json!({ "teamName": words(chance, 2) })),
            18 | 19 => step("history.undo", json!({})),
            20 => step("vault.back_up", json!(null)),
            21 | 22 => step("vault.lock", json!(null)),
            23 => step("people.correct", json!({ "person": person, "name": format!("Renamed {number}") })),
            24 => step("privacy.erase", json!({ "person": person, "typedName": self.name_of(&person)? })),
            _ => match self.call("vault.backups", json!(null))?["list"].as_array().and_then(|list| list.first()) {
                Some(newest) => step("vault.restore", json!({ "backup": newest["id"], "acceptLoss": true })),
                None => step("vault.back_up", json!(null)),
            },
        }
    }

    /// Does it. A refusal is an answer too; a fault is told. What was locked is opened again.
    pub fn take(&mut self, step: &Step) -> Result<(), Value> {
        match self.call(step.call, step.input.clone()) {
            Err(failure) if failure["kind"] == "broken" => return Err(failure),
            _ => {}
        }
        if step.call == "vault.lock" {
            self.vanish();
            self.open()?;
        }
        Ok(())
    }

    fn people(&self) -> Result<Vec<Value>, Value> {
        let people = self.call("people.list", json!({ "withLeft": true }))?;
        Ok(people.as_array().into_iter().flatten().map(|line| line["person"].clone()).collect())
    }

    /// Talks that are planned.
    fn planned(&self) -> Result<Vec<Value>, Value> {
        let tables = self.tables()?;
        let meetings = tables["meeting"].as_array().into_iter().flatten();
        Ok(meetings.filter(|meeting| meeting["state"] == "planned").map(|meeting| meeting["id"].clone()).collect())
    }

    /// Everything that can be exported.
    fn tables(&self) -> Result<Value, Value> {
        let document = self.call("export.everything", json!(null))?;
        let token = document["document"].as_str().unwrap_or_default();
        let (_, bytes) = self.door.as_ref().and_then(|door| door.document(token)).unwrap_or_default();
        Ok(serde_json::from_slice::<Value>(&bytes).unwrap_or_default()["tables"].take())
    }

    fn name_of(&self, person: &Value) -> Result<Value, Value> {
        Ok(self.call("privacy.erase_preview", json!({ "person": person }))?["name"].take())
    }

    /// What it says of itself now.
    pub fn state(&self) -> Result<State, Value> {
        let mut tables = self.tables()?;
        let count = |name: &str| tables[name].as_array().map_or(0, Vec::len);
        let (people, talks, promises) = (count("person"), count("meeting"), count("commitment"));
        if let Some(settings) = tables["setting"].as_array_mut() {
            settings.retain(|setting| setting["id"] != "restoredAt");
        }
        let mut sum = Sha256::new_with_prefix(tables.to_string());
        for meeting in self.planned()? {
            // What is being typed is durable too, though it is no act yet.
            sum.update(self.call("meeting.prepare", json!({ "meeting": meeting }))?["draft"].to_string());
        }
        let acts = self.call("history.recent", json!({}))?[0]["seq"].as_u64().unwrap_or_default() as usize;
        Ok(State { people, talks, promises, acts, contents: evenkeel_core::word::hex::encode(&sum.finalize()) })
    }
}

fn door_around(vault: Vault, world: World, today: NaiveDate) -> Door {
    Door::around(App::new(vault, world, Arc::new(Files::default()))).today(Some(today))
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub fn newcomer(number: usize) -> Value {
    json!({
        "name": format!("Person {number}"), "joined": "2024-01-08", "weeklyHours": 32,
        "team": format!("Team {}", number % 3), "position": format!("Job {}", number % 5),
    })
}

/// So many words that say nothing.
fn words(chance: &mut Chance, count: usize) -> String {
    const WORDS: &[&str] =
        &["refunds", "desk", "later", "new", "asks", "the", "early", "chat", "often", "quiet", "Zoë", "calls"];
    let picked: Vec<&str> = (0..count).map(|_| WORDS[chance.below(WORDS.len())]).collect();
    picked.join(" ")
}
