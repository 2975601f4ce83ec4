//! A leader's desk: an open vault in a folder of its own, on a day that the story says.
//!
//! Making a vault costs a key derivation, so one is made for the whole run and each desk works in a copy of it.

mod documents;
mod rows;

pub use documents::*;
pub use rows::*;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::NaiveDate;
use evenkeel_core::door::{Door, Request};
use evenkeel_core::time::World;
use evenkeel_core::vault::file::{self, Durability, Mode};
use evenkeel_core::vault::keys::{Cost, DataKey, KeyFile};
use evenkeel_core::vault::{Secret, Vault};
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

pub const PASSPHRASE: &str = "amber kettle river";
/// A Monday. Every story begins on it unless it says another day.
pub const MONDAY: &str = "2026-03-02";
/// The first day of everybody whom a story does not give another.
pub const LONG_AGO: &str = "2024-01-08";

pub struct Desk {
    folder: TempDir,
    door: Option<Door>,
    today: NaiveDate,
}

/// The vault that every desk begins as a copy of.
struct Template {
    folder: TempDir,
    key: DataKey,
    recovery_code: String,
}

fn template() -> &'static Template {
    static TEMPLATE: OnceLock<Template> = OnceLock::new();
    TEMPLATE.get_or_init(|| Template::made("center"))
}

/// The same for HR's laptop.
fn review_template() -> &'static Template {
    static TEMPLATE: OnceLock<Template> = OnceLock::new();
    TEMPLATE.get_or_init(|| Template::made("review"))
}

/// A second center, with keys of its own: between two copies of one vault nothing can be exchanged.
fn other_template() -> &'static Template {
    static TEMPLATE: OnceLock<Template> = OnceLock::new();
    TEMPLATE.get_or_init(|| Template::made("center"))
}

impl Template {
    fn made(kind: &str) -> Template {
        let folder = TempDir::new().expect("a folder for the first vault");
        let door = Door::to_vault(folder.path().into()).cost(Cost::FLOOR).today(Some(day(LONG_AGO)));
        let made = answer(&door, "vault.create", json!({ "passphrase": PASSPHRASE, "kind": kind }), false)
            .expect("a vault is made");
        drop(door);
        let secret = Secret::Passphrase(PASSPHRASE);
        let vault = Vault::open(folder.path(), &secret, Durability::Synced, &World::on_day(day(LONG_AGO)));
        let vault = vault.unwrap_or_else(|failure| panic!("the first vault opens: {failure:?}"));
        let key = vault.data_key();
        vault.close().unwrap_or_else(|failure| panic!("the first vault closes: {failure:?}"));
        fs::remove_file(folder.path().join("evenkeel.log")).expect("the log of the making");
        Template { folder, key, recovery_code: made["recoveryCode"].as_str().expect("a code").to_owned() }
    }
}

/// The recovery code of every desk's vault.
pub fn recovery_code() -> &'static str {
    &template().recovery_code
}

impl Desk {
    /// An open vault with nobody in it yet, on [`MONDAY`].
    pub fn new() -> Desk {
        let mut desk = Desk::locked();
        desk.reopen();
        desk
    }

    /// A copy of the first vault, not opened yet.
    pub fn locked() -> Desk {
        Desk::copied(template())
    }

    /// HR's desk: an open review vault with nothing in it yet, on [`MONDAY`].
    pub fn of_hr() -> Desk {
        let mut desk = Desk::copied(review_template());
        desk.reopen();
        desk
    }

    /// The desk of another leader, whose laptop has keys that no other desk knows.
    pub fn of_another_leader() -> Desk {
        let mut desk = Desk::copied(other_template());
        desk.reopen();
        desk
    }

    fn copied(template: &Template) -> Desk {
        let folder = TempDir::new().expect("a folder for the vault");
        copy_folder(&template.folder.path().into(), folder.path());
        Desk { folder, door: None, today: day(MONDAY) }
    }

    /// A desk in front of a copy of whatever lies in a folder.
    pub fn at(folder: &Path) -> Desk {
        let mut desk = Desk { folder: TempDir::new().expect("a folder"), door: None, today: day(MONDAY) };
        copy_folder(&folder.into(), desk.path());
        desk.knock();
        desk
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Goes to another day.
    pub fn on(&mut self, today: &str) -> &mut Desk {
        self.today = day(today);
        self.leave();
        self.reopen();
        self
    }

    /// The app is gone, as when the laptop is switched off: nothing is locked or tidied.
    pub fn leave(&mut self) {
        self.door = None;
    }

    /// The app is there again, and the vault open.
    pub fn reopen(&mut self) {
        self.leave();
        self.knock();
        self.unlock(PASSPHRASE).unwrap_or_else(|failure| panic!("the vault opens: {failure}"));
    }

    /// The app is there, in front of a vault that is not open.
    pub fn knock(&mut self) {
        self.door = Some(Door::to_vault(self.path().into()).cost(Cost::FLOOR).today(Some(self.today)));
    }

    pub fn unlock(&self, passphrase: &str) -> Result<Value, Value> {
        self.call("vault.unlock", json!({ "passphrase": passphrase }))
    }

    pub fn status(&self) -> Value {
        self.ask("vault.status", json!(null))
    }

    /// What was noticed on opening the vault.
    pub fn notices(&self) -> Vec<String> {
        let notices = self.status()["notices"].take();
        each(&notices, "key").into_iter().map(|key| text(key).to_owned()).collect()
    }

    fn door(&self) -> &Door {
        self.door.as_ref().expect("somebody at the door")
    }

    /// A call, whatever comes of it.
    pub fn call(&self, name: &str, input: Value) -> Result<Value, Value> {
        answer(self.door(), name, input, false)
    }

    /// What a call answers, where it must.
    pub fn ask(&self, name: &str, input: Value) -> Value {
        self.call(name, input).unwrap_or_else(|failure| panic!("{name} failed: {failure}"))
    }

    /// All that a command answers.
    pub fn done(&self, name: &str, input: Value) -> Value {
        let done = self.ask(name, input);
        assert!(done["title"]["key"].is_string(), "{name} is a command: {done}");
        done
    }

    /// What a command made.
    pub fn act(&self, name: &str, input: Value) -> Value {
        self.done(name, input)["value"].take()
    }

    /// All that a command would answer, without doing it.
    pub fn rehearse(&self, name: &str, input: Value) -> Value {
        answer(self.door(), name, input, true).unwrap_or_else(|failure| panic!("{name} failed: {failure}"))
    }

    /// What a call answers that can't be tried out.
    pub fn rehearse_refused(&self, name: &str, input: Value) -> Value {
        answer(self.door(), name, input, true).expect_err("it can't be tried out")
    }

    /// Why a call did nothing.
    pub fn refused(&self, name: &str, input: Value) -> Value {
        match self.call(name, input) {
            Ok(answer) => panic!("{name} must be refused, and answered {answer}"),
            Err(failure) => failure,
        }
    }

    /// Looks into the database itself, as no feature may. The vault is closed meanwhile.
    pub fn raw<T>(&mut self, look: impl FnOnce(&Connection) -> T) -> T {
        let was_open = self.door.is_some() && self.status()["state"] == "open";
        self.leave();
        let found = look(&raw(self.path()));
        if was_open {
            self.reopen();
        }
        found
    }

    /// Chooses one of the files in `tests/files`; answers its token.
    pub fn choose(&self, name: &str) -> String {
        self.choose_at(test_file(name))
    }

    pub fn choose_at(&self, path: PathBuf) -> String {
        self.door().hand_in(path)
    }

    /// Chooses a file with these contents.
    pub fn choose_text(&self, name: &str, text: &str) -> String {
        let folder = self.path().join("chosen");
        fs::create_dir_all(&folder).expect("a folder for files");
        fs::write(folder.join(name), text).expect("a file to choose");
        self.choose_at(folder.join(name))
    }

    /// The text of a document that a call made.
    pub fn saved(&self, document: &Value) -> String {
        let token = document["document"].as_str().expect("a token");
        let (_, bytes) = self.door().document(token).expect("a document that waits to be saved");
        String::from_utf8(bytes).expect("a document in UTF-8")
    }

    /// The bytes of a document that a call made.
    pub fn saved_bytes(&self, document: &Value) -> Vec<u8> {
        let token = document["document"].as_str().unwrap_or_else(|| panic!("a document: {document}"));
        self.door().document(token).expect("a document that waits to be saved").1
    }

    /// Chooses a file with these bytes.
    pub fn choose_bytes(&self, name: &str, bytes: &[u8]) -> String {
        let folder = self.path().join("chosen");
        fs::create_dir_all(&folder).expect("a folder for files");
        fs::write(folder.join(name), bytes).expect("a file to choose");
        self.choose_at(folder.join(name))
    }

    /// Takes a document from another desk, as by mail; answers the token of the chosen file.
    pub fn handed(&self, from: &Desk, document: &Value) -> String {
        self.choose_bytes("handed.evenkeel", &from.saved_bytes(document))
    }

    /// Accepts another desk's laptop, after comparing the eight words; answers its id.
    pub fn accepts(&self, other: &Desk, name: &str, kind: &str) -> Value {
        let card = other.ask("laptops.card", json!(null));
        let read = self.ask("laptops.read_card", json!({ "text": card["text"] }));
        assert_eq!(read["words"], card["words"], "both read the same words aloud");
        let input = json!({ "card": read["card"], "name": name, "kind": kind, "compared": true });
        self.act("laptops.accept", input)
    }

    pub fn log(&self) -> String {
        fs::read_to_string(self.path().join("evenkeel.log")).unwrap_or_default()
    }

    // People.

    pub fn anna(&self) -> Value {
        self.person("Anna Bakker")
    }

    pub fn daan(&self) -> Value {
        self.person("Daan Visser")
    }

    pub fn elif(&self) -> Value {
        self.person("Elif Demir")
    }

    /// Somebody who has been in team North for long.
    pub fn person(&self, name: &str) -> Value {
        let input = json!({
            "name": name, "joined": LONG_AGO, "team": "North", "position": "Agent", "weeklyHours": 32.0,
        });
        self.act("people.welcome", input)
    }

    /// A talk that is planned.
    pub fn planned(&self, person: &Value, on: &str) -> Value {
        self.act("one_on_ones.plan", json!({ "person": person, "plannedFor": on }))
    }

    /// A talk that was held on a day, today or before.
    pub fn held(&self, person: &Value, on: &str) -> Value {
        self.held_with(person, on, json!({}))
    }

    /// A talk that was held, with what else `one_on_ones.hold` takes.
    pub fn held_with(&self, person: &Value, on: &str, with: Value) -> Value {
        let meeting = self.planned(person, &self.today.to_string());
        self.act("one_on_ones.hold", with_fields(json!({ "meeting": meeting, "heldOn": on }), with));
        meeting
    }

    /// A talk of today that was typed and finished, with no next one.
    pub fn finished(&self, person: &Value, text: &str) -> Value {
        let meeting = self.act("meeting.start", json!({ "person": person }));
        self.act("meeting.finish", json!({ "meeting": meeting, "text": text }));
        meeting
    }

    /// What was promised to somebody, for a day; for '' openly without one.
    pub fn promised(&self, person: &Value, what: &str, due: &str) -> Value {
        self.promised_with(person, what, due, json!({}))
    }

    /// The same, with what else `commitments.make` takes.
    pub fn promised_with(&self, person: &Value, what: &str, due: &str, with: Value) -> Value {
        self.act("commitments.make", terms(json!({ "person": person }), what, due, with))
    }

    /// The page of a promise.
    pub fn promise(&self, promise: &Value) -> Value {
        self.ask("commitments.show", json!({ "commitment": promise }))
    }

    /// Does something with a promise.
    pub fn on_promise(&self, call: &str, promise: &Value, with: Value) -> Value {
        self.done(&format!("commitments.{call}"), with_fields(json!({ "commitment": promise }), with))
    }

    /// Why something can't be done with a promise.
    pub fn promise_refuses(&self, call: &str, promise: &Value, with: Value) -> Value {
        self.refused(&format!("commitments.{call}"), with_fields(json!({ "commitment": promise }), with))
    }

    /// Where a promise stands.
    pub fn state(&self, promise: &Value) -> String {
        text(&self.promise(promise)["line"]["state"]).to_owned()
    }

    /// The text of a receipt: of the terms, or of one entry.
    pub fn receipt(&self, promise: &Value, entry: Option<&Value>) -> String {
        let paper = self.ask("commitments.receipt", json!({ "commitment": promise, "entry": entry, "language": "en" }));
        self.saved(&paper["text"])
    }

    /// What this vault says to a receipt.
    pub fn verified(&self, receipt: &str) -> Value {
        self.ask("commitments.verify", json!({ "text": receipt }))
    }

    /// Everybody's full name, those who left too.
    pub fn names(&self) -> Vec<String> {
        let people = self.ask("people.list", json!({ "withLeft": true }));
        each(&people, "fullName").into_iter().map(|name| text(name).to_owned()).collect()
    }

    pub fn board_line(&self, person: &Value) -> Value {
        let board = self.ask("one_on_ones.board", json!(null));
        let line = list(&board).iter().find(|line| line["person"] == *person);
        line.cloned().unwrap_or_else(|| panic!("{person} is on the board: {board}"))
    }

    pub fn page(&self, person: &Value) -> Value {
        self.ask("person_page.show", json!({ "person": person }))
    }

    /// The line of somebody in the list of people, those who left too.
    pub fn line(&self, person: &Value) -> Value {
        let people = self.ask("people.list", json!({ "withLeft": true }));
        list(&people).iter().find(|line| line["person"] == *person).cloned().expect("the person is in the list")
    }
}

/// The terms of a promise beside other fields.
pub fn terms(fields: Value, what: &str, due: &str, with: Value) -> Value {
    let dated = if due.is_empty() { json!({ "noDate": true }) } else { json!({ "due": due }) };
    with_fields(with_fields(with_fields(fields, json!({ "what": what })), dated), with)
}

/// Two objects as one; where both have a field, the second one's counts.
pub fn with_fields(mut first: Value, second: Value) -> Value {
    first.as_object_mut().expect("an object").extend(second.as_object().cloned().unwrap_or_default());
    first
}

/// A sentence of the core in English.
pub fn said(message: &Value) -> String {
    let message = serde_json::from_value(message.clone()).expect("a message");
    evenkeel_core::locale::say(evenkeel_core::locale::Locale::En, &message)
}

fn answer(door: &Door, name: &str, input: Value, rehearse: bool) -> Result<Value, Value> {
    let mut answer = door.call(Request { name: name.to_owned(), input, rehearse });
    match answer.get_mut("ok") {
        Some(ok) => Ok(ok.take()),
        None => Err(answer["failure"].take()),
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The elements of an answer that is a list.
pub fn list(answer: &Value) -> &Vec<Value> {
    answer.as_array().unwrap_or_else(|| panic!("a list: {answer}"))
}

/// One field of every element.
pub fn each<'a>(answer: &'a Value, field: &str) -> Vec<&'a Value> {
    list(answer).iter().map(|element| &element[field]).collect()
}

/// What is wrong with an input: "field: key" for each problem.
pub fn problems(failure: &Value) -> Vec<String> {
    let problems = list(&failure["problems"]).iter();
    problems.map(|problem| format!("{}: {}", text(&problem["field"]), text(&problem["key"]))).collect()
}

pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("a text: {value}"))
}

pub fn test_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name)
}

/// The database of a desk's vault, opened with its key and nothing around it.
pub fn raw(folder: &Path) -> Connection {
    let keys = KeyFile::parse(&fs::read(folder.join("vault.keys")).expect("key slots")).expect("sound key slots");
    let salt = keys.salt_bytes().expect("a salt");
    let open = |key: &DataKey| file::open(&folder.join("vault.db"), key, &salt, Mode::Write, Durability::Synced);
    let templates = [template(), review_template(), other_template()];
    templates.iter().find_map(|template| open(&template.key).ok()).expect("the database")
}

/// The data key of every desk's vault, for whoever looks below SQLCipher.
pub fn raw_key() -> [u8; 32] {
    let spelled = template().key.pragma(&[0; 16]);
    let bytes = evenkeel_core::word::hex::decode(&spelled[2..66]).expect("hexadecimal digits");
    bytes.try_into().expect("a data key of 32 bytes")
}

/// Copies a folder with everything in it; of an open vault it is what a power failure would leave.
pub fn copy_folder(from: &PathBuf, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// The contents of every file that is part of the vault, to see that nothing was changed. The log and the lock file say
/// that somebody tried; they are not the vault.
pub fn on_disk(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(on_disk(&path));
        } else if !matches!(name.as_str(), "evenkeel.log" | "vault.lock") {
            found.insert(path.clone(), fs::read(path).expect("a file"));
        }
    }
    found
}
