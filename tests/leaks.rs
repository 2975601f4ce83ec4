//! Leaks: a word is planted in a name, a note, a promise and a question; then it is looked for everywhere.
//!
//! In every file that the app made, whoever finds it: nowhere. In the pages of the database after somebody was erased,
//! decrypted and looked at one by one, those that are free too: nowhere any more.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::desk::{Desk, PASSPHRASE, raw_key};
use aes::Aes256;
use aes::cipher::{BlockModeDecrypt, KeyIvInit, block_padding::NoPadding};
use memchr::memmem;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A word that stands nowhere else.
const WORD: &str = "Quillfeather";
/// What every place that holds the word holds at least: an index of words keeps of a word only what its neighbour lacks.
const TAIL: &str = "illfeather";

/// Where the word stands, as UTF-8 or as UTF-16, in large letters or small.
fn places(files: &BTreeMap<PathBuf, Vec<u8>>, word: &str) -> Vec<String> {
    let holds = |bytes: &[u8]| copies(bytes, word) > 0;
    files.iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path.display().to_string()).collect()
}

fn copies(bytes: &[u8], word: &str) -> usize {
    let (bytes, word) = (bytes.to_ascii_lowercase(), word.to_ascii_lowercase());
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    memmem::find_iter(&bytes, word.as_bytes()).count() + memmem::find_iter(&bytes, &wide).count()
}

fn every_file(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            found.extend(every_file(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
    found
}

/// Plants the word wherever people write; answers whom it is about.
fn plant(call: &mut dyn FnMut(&str, Value) -> Value) -> Value {
    let person = json!({ "name": format!("Ada {WORD}"), "joined": "2024-01-08", "team": "North", "weeklyHours": 32.0 });
    let person = call("people.welcome", person)["value"].take();
    let meeting = call("meeting.start", json!({ "person": person }))["value"].take();
    let talk = format!("About {WORD}.\n! me: ask {WORD}\n# {WORD} is only for me");
    call("meeting.keep_draft", json!({ "meeting": meeting, "text": talk }));
    call("meeting.finish", json!({ "meeting": meeting, "text": talk }));
    call("commitments.make", json!({ "person": person, "what": format!("Teach {WORD}"), "noDate": true }));
    call("one_on_ones.raise", json!({ "person": person, "by": "leader", "text": format!("Is it {WORD}?") }));
    person
}

/// The app without its window, in a home of its own: whatever it writes, it writes there.
struct Process {
    child: Child,
    into: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Process {
    fn at(home: &Path) -> Process {
        let temporary = home.join("temporary");
        fs::create_dir_all(&temporary).expect("a folder for temporary files");
        let mut child = Command::new(env!("CARGO_BIN_EXE_evenkeel-stdio"));
        let vault = home.join("vault");
        child.args(["--create", "--today", "2026-03-02", "--vault"]).arg(vault).current_dir(home);
        child.env_clear().env("HOME", home).env("TMPDIR", &temporary).env("EVENKEEL_PASSPHRASE", PASSPHRASE);
        let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the app starts");
        let into = child.stdin.take().expect("it listens");
        let from = BufReader::new(child.stdout.take().expect("it answers"));
        Process { child, into, from }
    }

    fn call(&mut self, name: &str, input: Value) -> Value {
        writeln!(self.into, "{}", json!({ "name": name, "input": input })).expect("it listens");
        let mut line = String::new();
        self.from.read_line(&mut line).expect("it answers");
        let mut answer: Value = serde_json::from_str(&line).expect("JSON");
        assert!(answer.get("failure").is_none(), "{name}: {answer}");
        answer["ok"].take()
    }
}

#[test]
fn a_planted_word_stands_in_no_file_that_the_app_ever_wrote() {
    let home = TempDir::new().unwrap();
    let mut app = Process::at(home.path());
    let person = plant(&mut |name, input| app.call(name, input));
    app.call("vault.prefer", json!({ "theme": "dark" }));
    let backup = app.call("vault.back_up", json!(null))["id"].take();
    app.call("search.find", json!({ "text": WORD }));
    // What leaves is made in memory, and is nowhere until somebody says where it shall be saved.
    for (name, input) in [
        ("export.everything", json!(null)),
        ("privacy.subject_file", json!({ "person": person })),
        ("handover.paper", json!({ "language": "en" })),
    ] {
        app.call(name, input);
    }
    app.call("vault.check", json!(null));
    app.call("vault.restore_preview", json!({ "backup": backup }));
    app.call("vault.housekeep", json!(null));
    let open = every_file(home.path());
    assert_eq!(places(&open, TAIL), [""; 0], "while the vault is open");
    app.call("vault.restore", json!({ "backup": backup, "acceptLoss": true }));
    app.call("vault.lock", json!(null));
    app.call("vault.salvage_preview", json!({ "passphrase": PASSPHRASE }));
    app.child.kill().expect("it is killed");
    app.child.wait().expect("it is dead");
    let left = every_file(home.path());
    assert_eq!(places(&left, TAIL), [""; 0], "after it was killed");
    assert_eq!(places(&left, PASSPHRASE), [""; 0], "nor the passphrase");
    for name in ["vault.db", "evenkeel.log", "preferences.json", "state.hwm"] {
        assert!(left.keys().any(|path| path.ends_with(name)), "{name} was looked at: {:?}", left.keys());
    }
    let backups = left.keys().filter(|path| path.to_string_lossy().ends_with("backup")).count();
    assert!(backups >= 2 && left.len() > 8, "{backups} backups among {} files", left.len());
    assert!(!home.path().join("temporary").read_dir().unwrap().any(|_| true), "nothing temporary stays");
}

/// How often something stands in the memory of a process, in all of it that can be written to.
#[cfg(target_os = "linux")]
fn in_memory(process: u32, what: &[u8]) -> usize {
    use std::os::unix::fs::FileExt;
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).expect("our own child");
    let memory = fs::File::open(format!("/proc/{process}/mem")).expect("our own child");
    let mut found = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, to) = line.split(' ').next().and_then(|range| range.split_once('-')).expect("a range");
        let [from, to] = [from, to].map(|place| u64::from_str_radix(place, 16).expect("a place"));
        let mut bytes = vec![0; (to - from) as usize];
        if memory.read_exact_at(&mut bytes, from).is_ok() {
            found += memmem::find_iter(&bytes, what).count();
        }
    }
    found
}

#[test]
#[cfg(target_os = "linux")]
fn locking_leaves_no_key_in_memory() {
    use evenkeel_core::vault::keys::{KeyFile, SlotKind, passphrase_bytes};
    let home = TempDir::new().unwrap();
    let mut app = Process::at(home.path());
    let person = plant(&mut |name, input| app.call(name, input));
    app.call("vault.back_up", json!(null));
    app.call("person_page.show", json!({ "person": person }));
    let keys = KeyFile::parse(&fs::read(home.path().join("vault/vault.keys")).unwrap()).unwrap();
    let key = keys.open(SlotKind::Passphrase, &passphrase_bytes(PASSPHRASE)).unwrap().expect("its passphrase");
    let spelled = key.pragma(&[0; 16])[2..66].to_owned();
    let raw: Vec<u8> = evenkeel_core::word::hex::decode(&spelled).unwrap();
    let process = app.child.id();
    assert!(in_memory(process, &raw) > 0, "an open vault has its key in memory, and this finds it");
    app.call("vault.lock", json!(null));
    assert_eq!(in_memory(process, spelled.as_bytes()), 0, "the digits that SQLCipher was given are gone");
    assert_eq!(in_memory(process, &raw), 0, "and so are the bytes");
    app.call("vault.unlock", json!({ "passphrase": PASSPHRASE }));
    app.child.kill().expect("it is killed");
    app.child.wait().expect("it is dead");
}

/// Every page of a database as SQLite sees it, by the key: SQLCipher's pages are AES in CBC, each with its own start at
/// the end of the page, before 64 bytes that seal it. The first sixteen bytes of the file are the salt.
fn decrypted(file: &[u8], key: &[u8; 32]) -> Vec<u8> {
    const PAGE: usize = 4096;
    const SEALED: usize = PAGE - 80;
    let mut plain = Vec::new();
    for (number, page) in file.chunks_exact(PAGE).enumerate() {
        let start = &page[SEALED..SEALED + 16];
        let mut bytes = page[if number == 0 { 16 } else { 0 }..SEALED].to_vec();
        let cipher = cbc::Decryptor::<Aes256>::new_from_slices(key, start).expect("a key and a start");
        cipher.decrypt_padded::<NoPadding>(&mut bytes).expect("whole blocks");
        plain.extend(bytes);
    }
    let size = u16::from_be_bytes([plain[0], plain[1]]);
    assert_eq!(usize::from(size), PAGE, "what was decrypted is a database: it knows the size of its pages");
    plain
}

/// How often the word stands in the pages of a vault, those of its journal too.
fn copies_in(folder: &Path) -> usize {
    let pages = decrypted(&fs::read(folder.join("vault.db")).unwrap(), &raw_key());
    let journal = fs::read(folder.join("vault.db-wal")).unwrap_or_default();
    assert!(journal.is_empty(), "everything is in the one file");
    copies(&pages, TAIL)
}

#[test]
fn after_somebody_was_erased_no_page_of_the_database_holds_a_readable_copy() {
    let mut desk = Desk::new();
    let person = plant(&mut |name, input| desk.ask(name, input));
    desk.anna();
    desk.ask("vault.lock", json!(null));
    let before = copies_in(desk.path());
    assert!(before >= 8, "the word stood in rows, in the history and in the index: {before} times");
    desk.reopen();
    desk.ask("privacy.erase", json!({ "person": person, "typedName": format!("Ada {WORD}") }));
    assert_eq!(copies_in(desk.path()), 0, "at once, while the vault is still open");
    desk.ask("vault.lock", json!(null));
    assert_eq!(copies_in(desk.path()), 0);
    desk.reopen();
    assert_eq!(desk.names(), ["Anna Bakker"]);
}

#[test]
fn without_secure_deletion_copies_would_be_found() {
    // This is what makes the story above one that can fail.
    let mut desk = Desk::new();
    plant(&mut |name, input| desk.ask(name, input));
    desk.raw(|db| {
        db.pragma_update(None, "secure_delete", false).unwrap();
        db.execute_batch("CREATE TABLE spare (text TEXT NOT NULL) STRICT").unwrap();
        let long = format!("{WORD} ").repeat(2000);
        db.execute("INSERT INTO spare (text) VALUES (?1)", [long]).unwrap();
        db.execute("DELETE FROM spare", []).unwrap();
    });
    desk.ask("vault.lock", json!(null));
    assert!(copies_in(desk.path()) > 1000, "free pages are looked at too");
}
