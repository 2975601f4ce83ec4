//! The vault: who gets in, what a wrong file is told, that nothing is lost and nothing is taken for what it is not.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::desk::{Desk, MONDAY, PASSPHRASE, copy_folder, each, list, on_disk, problems, recovery_code, text};
use evenkeel_core::vault::{backup, keys::KeyFile, migrate};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A locked vault in which Anna was welcomed.
fn with_anna() -> Desk {
    let mut desk = Desk::new();
    desk.anna();
    desk.leave();
    desk.knock();
    desk
}

/// Whatever is done, it must not change the vault on the disk.
fn unchanged<T>(desk: &Desk, look: impl FnOnce(&Desk) -> T) -> T {
    let before = on_disk(desk.path());
    let found = look(desk);
    let after = on_disk(desk.path());
    assert!(before.keys().eq(after.keys()), "files came or went: {:?}", after.keys());
    assert!(before == after, "a file was changed");
    found
}

// Who gets in.

#[test]
fn a_vault_is_made_locked_and_opened_again_with_everything_in_it() {
    let mut desk = Desk::locked();
    let empty = TempDir::new().unwrap();
    desk.knock();
    assert_eq!(desk.status()["state"], "locked");
    let again = desk.refused("vault.create", json!({ "passphrase": "another long one" }));
    assert_eq!(again["key"], "vault-already-there", "a vault is never made over another");
    desk.unlock(PASSPHRASE).expect("it opens");
    desk.anna();
    let locked = desk.ask("vault.lock", json!(null));
    assert_eq!((&locked["state"], &locked["kind"]), (&json!("locked"), &Value::Null));
    assert_eq!(desk.refused("people.list", json!({}))["key"], "vault-locked");
    let open = desk.unlock(PASSPHRASE).expect("it opens");
    assert_eq!((&open["state"], &open["kind"], &open["notices"]), (&json!("open"), &json!("center"), &json!([])));
    assert_eq!(desk.names(), ["Anna Bakker"]);
    let nothing = Desk::at(empty.path());
    assert_eq!(nothing.status()["state"], "none");
    assert_eq!(nothing.unlock(PASSPHRASE).unwrap_err()["key"], "vault-none");
}

#[test]
fn a_passphrase_must_be_worth_its_name() {
    let desk = Desk::at(TempDir::new().unwrap().path());
    let create = |passphrase: &str| problems(&desk.refused("vault.create", json!({ "passphrase": passphrase })));
    assert_eq!(create("short"), ["passphrase: passphrase-too-short"]);
    assert_eq!(create("aaaaaaaaaaaa"), ["passphrase: passphrase-one-letter"]);
    assert_eq!(create(&"ab".repeat(501)), ["passphrase: text-too-long"]);
    assert_eq!(desk.status()["state"], "none");
}

#[test]
fn a_wrong_passphrase_says_so_at_its_field_and_changes_nothing() {
    let desk = with_anna();
    let wrong = unchanged(&desk, |desk| desk.unlock("amber kettle rover").unwrap_err());
    assert_eq!(
        (&wrong["kind"], problems(&wrong)),
        (&json!("invalid"), vec!["passphrase: passphrase-wrong".to_owned()])
    );
    desk.unlock(PASSPHRASE).expect("and the right one still opens");
}

#[test]
fn the_same_words_typed_on_another_keyboard_are_the_same_passphrase() {
    let desk = Desk::at(TempDir::new().unwrap().path());
    desk.ask("vault.create", json!({ "passphrase": "zes caf\u{e9}s bij de brug" }));
    desk.ask("vault.lock", json!(null));
    desk.unlock("zes cafe\u{301}s bij de brug").expect("é is é");
}

#[test]
fn changing_the_passphrase_needs_the_present_one_and_ends_it() {
    let mut desk = Desk::new();
    let change =
        |current: &str, next: &str| desk.call("vault.change_passphrase", json!({ "current": current, "next": next }));
    assert_eq!(problems(&change("not this one", "seven lanterns").unwrap_err()), ["current: passphrase-wrong"]);
    assert_eq!(problems(&change(PASSPHRASE, "short").unwrap_err()), ["next: passphrase-too-short"]);
    change(PASSPHRASE, "seven lanterns").expect("it is changed");
    desk.leave();
    desk.knock();
    assert_eq!(problems(&desk.unlock(PASSPHRASE).unwrap_err()), ["passphrase: passphrase-wrong"]);
    desk.unlock("seven lanterns").expect("the new one opens");
}

#[test]
fn the_recovery_code_alone_opens_the_vault_and_a_new_one_ends_the_old() {
    let mut desk = with_anna();
    let recover = |desk: &Desk, code: &str, passphrase: &str| {
        desk.call("vault.unlock_with_recovery", json!({ "code": code, "newPassphrase": passphrase }))
    };
    let other = "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA";
    assert_eq!(problems(&recover(&desk, other, "seven lanterns").unwrap_err()), ["code: recovery-code-mistyped"]);
    assert_eq!(
        problems(&recover(&desk, recovery_code(), "short").unwrap_err()),
        ["newPassphrase: passphrase-too-short"]
    );
    recover(&desk, &recovery_code().to_lowercase().replace('-', " "), "seven lanterns").expect("the code opens");
    assert_eq!(desk.names(), ["Anna Bakker"]);
    let confirm = |desk: &Desk, code: &str| desk.call("vault.confirm_recovery", json!({ "code": code }));
    assert_eq!(desk.status()["recoveryConfirmed"], false);
    confirm(&desk, recovery_code()).expect("it is this vault's code");
    assert_eq!(desk.status()["recoveryConfirmed"], true);
    let new = desk.ask("vault.new_recovery_code", json!({ "passphrase": "seven lanterns" }))["recoveryCode"].take();
    assert_eq!(desk.status()["recoveryConfirmed"], false, "the new one was not typed back yet");
    assert_eq!(problems(&confirm(&desk, recovery_code()).unwrap_err()), ["code: recovery-code-wrong"]);
    confirm(&desk, text(&new)).expect("the new one is");
    desk.leave();
    desk.knock();
    assert_eq!(
        problems(&recover(&desk, recovery_code(), "eight lanterns").unwrap_err()),
        ["code: recovery-code-wrong"]
    );
    recover(&desk, text(&new), "eight lanterns").expect("the new code opens");
}

#[test]
fn a_second_app_on_the_same_vault_is_told_within_a_second() {
    let mut desk = Desk::new();
    let began = std::time::Instant::now();
    let second = Command::new(env!("CARGO_BIN_EXE_evenkeel-stdio"))
        .arg("--vault")
        .arg(desk.path())
        .env("EVENKEEL_PASSPHRASE", PASSPHRASE)
        .stdin(Stdio::null())
        .output()
        .expect("a second app");
    assert!(began.elapsed().as_millis() < 1000, "{:?}", began.elapsed());
    assert!(!second.status.success());
    assert!(String::from_utf8_lossy(&second.stderr).contains("vault-in-use"));
    desk.anna();
    desk.reopen();
    assert_eq!(desk.names(), ["Anna Bakker"], "the first one noticed nothing");
}

// What a wrong file is told.

#[test]
fn key_slots_that_are_damaged_or_gone_are_not_a_wrong_passphrase() {
    let desk = with_anna();
    let both = |contents: Option<&[u8]>| {
        for name in ["vault.keys", "vault.keys.2"] {
            match contents {
                Some(contents) => fs::write(desk.path().join(name), contents).unwrap(),
                None => fs::remove_file(desk.path().join(name)).unwrap(),
            }
        }
        unchanged(&desk, |desk| {
            let failure = desk.unlock(PASSPHRASE).unwrap_err();
            assert_eq!(desk.status()["problem"]["key"], failure["key"], "the door says the same before anybody tries");
            text(&failure["key"]).to_owned()
        })
    };
    let sound = fs::read(desk.path().join("vault.keys")).unwrap();
    assert_eq!(both(Some(b"not a key file")), "vault-keys-damaged");
    assert_eq!(both(Some(&sound[..sound.len() / 2])), "vault-keys-damaged");
    assert_eq!(both(None), "vault-keys-missing");
    let newer = String::from_utf8(sound.clone()).unwrap().replace("\"format\": 1", "\"format\": 2");
    assert_eq!(both(Some(newer.as_bytes())), "vault-newer");
    both(Some(&sound[..10]));
    fs::write(desk.path().join("vault.keys.2"), sound).unwrap();
    desk.unlock(PASSPHRASE).expect("one sound copy is enough");
}

#[test]
fn a_bit_that_flips_in_the_first_key_file_is_made_good_by_the_second() {
    let desk = with_anna();
    let path = desk.path().join("vault.keys");
    let keys = fs::read_to_string(&path).unwrap();
    let at = keys.find("\"wrapped\": \"").expect("a slot") + 12;
    let other = if &keys[at..at + 1] == "0" { "1" } else { "0" };
    fs::write(&path, format!("{}{other}{}", &keys[..at], &keys[at + 1..])).unwrap();
    KeyFile::parse(keys.as_bytes()).expect("it was sound before");
    desk.unlock(PASSPHRASE).expect("the second copy opens it");
}

#[test]
fn an_empty_a_text_and_a_cut_file_are_each_told_and_never_taken_for_a_new_vault() {
    let desk = with_anna();
    let path = desk.path().join("vault.db");
    let sound = fs::read(&path).unwrap();
    for (contents, key) in [
        (&b""[..], "vault-file-empty"),
        (b"Dear diary, this is no vault.", "vault-file-foreign"),
        (&sound[..sound.len() - 100], "vault-file-foreign"),
    ] {
        fs::write(&path, contents).unwrap();
        let failure = unchanged(&desk, |desk| desk.unlock(PASSPHRASE).unwrap_err());
        assert_eq!((&failure["kind"], &failure["key"]), (&json!("refused"), &json!(key)));
        assert_eq!(
            (desk.status()["state"].take(), desk.status()["problem"]["key"].take()),
            (json!("unusable"), json!(key))
        );
        assert_eq!(desk.refused("vault.create", json!({ "passphrase": PASSPHRASE }))["key"], "vault-already-there");
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(desk.unlock(PASSPHRASE).unwrap_err()["key"], "vault-file-missing");
    fs::write(&path, sound).unwrap();
    desk.unlock(PASSPHRASE).expect("with its own file back it opens");
}

#[test]
fn another_vaults_file_in_this_ones_place_is_told_apart_from_a_wrong_passphrase() {
    let desk = with_anna();
    let other = Desk::at(TempDir::new().unwrap().path());
    other.ask("vault.create", json!({ "passphrase": PASSPHRASE }));
    other.ask("vault.lock", json!(null));
    fs::copy(other.path().join("vault.db"), desk.path().join("vault.db")).unwrap();
    let failure = unchanged(&desk, |desk| desk.unlock(PASSPHRASE).unwrap_err());
    assert_eq!(
        (&failure["kind"], &failure["key"]),
        (&json!("broken"), &json!("vault-damaged")),
        "its key does not fit"
    );
    let mut copied = with_anna();
    copied.raw(|db| {
        db.execute("UPDATE vault SET id = '0190b4a0-0000-7000-8000-000000000000'", []).unwrap();
    });
    copied.knock();
    assert_eq!(copied.unlock(PASSPHRASE).unwrap_err()["key"], "vault-foreign", "the key fits, the vault is another");
}

#[test]
fn one_flipped_bit_in_the_file_is_noticed() {
    let desk = with_anna();
    let path = desk.path().join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[100] ^= 1;
    fs::write(&path, bytes).unwrap();
    let failure = unchanged(&desk, |desk| desk.unlock(PASSPHRASE).unwrap_err());
    assert_eq!((&failure["kind"], &failure["key"]), (&json!("broken"), &json!("vault-damaged")));
}

#[test]
fn a_vault_of_a_newer_app_is_refused_by_name_and_left_as_it_is() {
    let mut desk = with_anna();
    desk.raw(|db| db.pragma_update(None, "user_version", migrate::NEWEST + 1).unwrap());
    desk.knock();
    let failure = unchanged(&desk, |desk| desk.unlock(PASSPHRASE).unwrap_err());
    assert_eq!((&failure["kind"], &failure["key"]), (&json!("refused"), &json!("vault-newer")));
}

#[test]
fn a_vault_of_an_older_app_is_backed_up_and_brought_up_to_date() {
    let mut desk = with_anna();
    desk.raw(|db| {
        for table in tables_of_the_last_migration() {
            db.execute_batch(&format!("DROP TABLE {table}")).unwrap(); // its triggers go with it
        }
        db.execute("UPDATE vault SET schema_version = ?1", [migrate::NEWEST - 1]).unwrap();
        db.pragma_update(None, "user_version", migrate::NEWEST - 1).unwrap();
    });
    desk.reopen();
    assert_eq!(each(&desk.ask("vault.backups", json!(null))["list"], "reason"), ["migration"]);
    assert_eq!(desk.names(), ["Anna Bakker"]);
    let daan = desk.daan();
    let promise = desk.act("commitments.make", json!({ "person": daan, "what": "Chat training", "noDate": true }));
    let found = desk.ask("search.find", json!({ "text": "chat" }));
    assert_eq!(each(&found, "commitment"), [&promise], "what is new works as in a vault that was made today");
}

/// What an older app's file does not have, those that point before those that are pointed to.
fn tables_of_the_last_migration() -> Vec<String> {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")).unwrap();
    let newest = fs::read_to_string(files.map(|file| file.unwrap().path()).max().unwrap()).unwrap();
    let tables = newest.lines().filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split(' ').next());
    tables.map(str::to_owned).rev().collect()
}

#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written_is_opened_for_reading_with_a_notice() {
    use std::os::unix::fs::PermissionsExt;
    let mut desk = Desk::new();
    desk.anna();
    // What a power failure leaves: the newest rows are in the journal only.
    let crashed = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    copy_folder(&desk.path().into(), &crashed.path().join("journal"));
    desk.leave();
    copy_folder(&desk.path().into(), &crashed.path().join("closed"));
    let mode = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(crashed.path(), 0o755);
    for folder in ["journal", "closed"].map(|name| crashed.path().join(name)) {
        fs::remove_file(folder.join("vault.lock")).unwrap();
        on_disk(&folder).keys().for_each(|file| mode(file, 0o444));
        mode(&folder, 0o555);
        let core = env!("CARGO_BIN_EXE_evenkeel-stdio");
        let mut app = if writes_anywhere(&folder) {
            let mut ordinary = Command::new("setpriv");
            ordinary.args(["--reuid=65534", "--regid=65534", "--clear-groups", core]);
            ordinary
        } else {
            Command::new(core)
        };
        app.arg("--vault").arg(&folder).env("EVENKEEL_PASSPHRASE", PASSPHRASE);
        let Ok(mut app) = app.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn() else {
            println!("Skipped: this user writes anywhere, and there is no setpriv to become an ordinary one.");
            return;
        };
        let asked = "{\"name\":\"vault.status\"}\n{\"name\":\"people.list\"}\n{\"name\":\"people.welcome\",\"input\":{\"name\":\"Daan\"}}\n{\"name\":\"vault.back_up\"}\n";
        let _ = app.stdin.take().unwrap().write_all(asked.as_bytes());
        let output = app.wait_with_output().unwrap();
        if String::from_utf8_lossy(&output.stderr).contains("Permission denied") {
            println!("Skipped: an ordinary user cannot reach the program or the folder.");
            return;
        }
        let answers: Vec<Value> =
            String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(answers.len(), 4, "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(answers[0]["ok"]["readOnly"], true, "{}", answers[0]);
        assert_eq!(each(&answers[0]["ok"]["notices"], "key"), ["vault-opened-read-only"]);
        assert_eq!(each(&answers[1]["ok"], "fullName"), ["Anna Bakker"], "in {}", folder.display());
        for refused in &answers[2..] {
            assert_eq!(refused["failure"]["kind"], "not_allowed", "{refused}");
        }
        mode(&folder, 0o755);
    }
}

/// Whether this user is one whom permissions do not stop.
fn writes_anywhere(folder: &Path) -> bool {
    let probe = folder.join("probe");
    let written = OpenOptions::new().write(true).create(true).truncate(true).open(&probe).is_ok();
    let _ = fs::remove_file(probe);
    written
}

#[test]
#[cfg(unix)]
fn every_file_of_the_vault_is_for_its_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::at(TempDir::new().unwrap().path());
    let code = desk.ask("vault.create", json!({ "passphrase": PASSPHRASE }))["recoveryCode"].take();
    let anna = desk.anna();
    desk.ask("vault.prefer", json!({ "theme": "dark" }));
    desk.ask("vault.back_up", json!(null));
    desk.ask("vault.confirm_recovery", json!({ "code": code }));
    desk.ask("privacy.erase", json!({ "person": anna, "typedName": "Anna Bakker" }));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(desk.path()), mode(&desk.path().join("backups"))), (0o700, 0o700));
    let files = on_disk(desk.path());
    for name in ["vault.db", "vault.keys", "vault.keys.2", "state.hwm", "erased.journal", "preferences.json"] {
        assert!(files.contains_key(&desk.path().join(name)), "{name} is there");
    }
    for path in files.keys().chain([&desk.path().join("evenkeel.log"), &desk.path().join("vault.lock")]) {
        assert_eq!(mode(path), 0o600, "{}", path.display());
    }
}

// Backups.

#[test]
fn a_backup_is_proven_listed_and_brings_back_what_was_there() {
    let mut desk = Desk::new();
    desk.anna();
    assert_eq!(desk.ask("vault.backups", json!(null))["lastProven"], Value::Null);
    let made = desk.ask("vault.back_up", json!(null));
    let listed = desk.ask("vault.backups", json!(null));
    assert_eq!((&listed["list"], &listed["lastProven"]), (&json!([made]), &made["at"]));
    let daan = desk.daan();
    desk.held(&daan, MONDAY);
    let preview = desk.ask("vault.restore_preview", json!({ "backup": made["id"] }));
    assert_eq!((&preview["people"], &preview["meetings"]), (&json!([2, 1]), &json!([1, 0])), "now, and then");
    assert_eq!(preview["losesCount"], 3);
    assert_eq!(each(&preview["loses"], "title").len(), 3);
    assert_eq!(desk.names().len(), 2, "looking changes nothing");
    let status = desk.ask("vault.restore", json!({ "backup": made["id"], "acceptLoss": true }));
    assert_eq!((&status["state"], &status["notices"]), (&json!("open"), &json!([])));
    assert_eq!(desk.names(), ["Anna Bakker"]);
    let recent = desk.ask("history.recent", json!({}));
    assert_eq!(recent[0]["title"]["key"], "act-vault-restore", "the restore is written down");
    let list_after = desk.ask("vault.backups", json!(null))["list"].take();
    let before =
        list(&list_after).iter().find(|backup| backup["reason"] == "restore").expect("the state before is kept");
    desk.ask("vault.restore", json!({ "backup": before["id"], "acceptLoss": true }));
    assert_eq!(desk.names(), ["Anna Bakker", "Daan Visser"], "and can be brought back too");
    desk.reopen();
    assert_eq!(desk.notices(), [""; 0]);
}

#[test]
fn housekeeping_backs_up_once_a_day() {
    let mut desk = Desk::new();
    desk.anna();
    assert_eq!(desk.ask("vault.housekeep", json!(null))["backedUp"], true);
    assert_eq!(desk.ask("vault.housekeep", json!(null))["backedUp"], false);
    desk.ask("vault.lock", json!(null));
    desk.on("2026-03-03").ask("vault.lock", json!(null));
    desk.reopen();
    assert_eq!(
        each(&desk.ask("vault.backups", json!(null))["list"], "reason"),
        ["daily", "daily"],
        "locking does it too"
    );
}

#[test]
fn a_file_that_is_no_backup_of_this_vault_is_not_restored() {
    let desk = Desk::new();
    desk.anna();
    let made = desk.ask("vault.back_up", json!(null))["id"].take();
    let folder = backup::folder_of(desk.path());
    for smuggled in ["../vault.db", "2026-03-02.evenkeel-backup", "", "nothing"] {
        assert_eq!(
            desk.refused("vault.restore_preview", json!({ "backup": smuggled }))["kind"],
            "missing",
            "{smuggled}"
        );
        assert_eq!(desk.refused("vault.restore", json!({ "backup": smuggled }))["kind"], "missing", "{smuggled}");
        assert_eq!(desk.names(), ["Anna Bakker"], "and the vault is still open");
    }
    fs::write(folder.join(text(&made)), b"EVKBAK01 and then nothing sensible").unwrap();
    assert_eq!(desk.refused("vault.restore", json!({ "backup": made }))["key"], "backup-foreign");
    let other = Desk::at(TempDir::new().unwrap().path());
    other.ask("vault.create", json!({ "passphrase": PASSPHRASE }));
    let theirs = other.ask("vault.back_up", json!(null))["id"].take();
    fs::copy(backup::folder_of(other.path()).join(text(&theirs)), folder.join(text(&made))).unwrap();
    assert_eq!(desk.refused("vault.restore", json!({ "backup": made }))["key"], "backup-foreign");
    desk.daan();
    assert_eq!(desk.names().len(), 2, "work goes on");
}

#[test]
fn a_backup_that_was_cut_or_changed_is_not_put_in_the_vaults_place() {
    let desk = Desk::new();
    desk.anna();
    let made = desk.ask("vault.back_up", json!(null))["id"].take();
    desk.daan();
    let path = backup::folder_of(desk.path()).join(text(&made));
    let sound = fs::read(&path).unwrap();
    let mut flipped = sound.clone();
    flipped[sound.len() / 2] ^= 1;
    for broken in [&sound[..sound.len() - 4096 * 3], &flipped] {
        fs::write(&path, broken).unwrap();
        desk.refused("vault.restore", json!({ "backup": made }));
        assert_eq!(desk.names(), ["Anna Bakker", "Daan Visser"], "the vault is as it was");
    }
}

#[test]
fn a_vault_that_cannot_be_opened_is_rescued_by_its_last_backup_and_nothing_is_thrown_away() {
    let mut desk = Desk::new();
    desk.anna();
    let made = desk.ask("vault.back_up", json!(null))["id"].take();
    let open = desk.refused("vault.rescue", json!({ "backup": made, "passphrase": PASSPHRASE }));
    assert_eq!(open["key"], "vault-is-open");
    desk.leave();
    fs::write(desk.path().join("vault.db"), "not a vault any more").unwrap();
    desk.knock();
    let wrong =
        unchanged(&desk, |desk| desk.refused("vault.rescue", json!({ "backup": made, "passphrase": "not this one" })));
    assert_eq!(problems(&wrong), ["passphrase: passphrase-wrong"]);
    let status = desk.ask("vault.rescue", json!({ "backup": made, "passphrase": PASSPHRASE }));
    assert_eq!((&status["state"], &status["notices"]), (&json!("open"), &json!([])));
    assert_eq!(desk.names(), ["Anna Bakker"]);
    let aside = on_disk(desk.path()).into_values().any(|bytes| bytes == b"not a vault any more");
    assert!(aside, "what lay there was put aside");
}

#[test]
fn on_a_new_laptop_a_backup_file_opens_with_the_recovery_code_alone() {
    let desk = Desk::new();
    desk.anna();
    let made = desk.ask("vault.back_up", json!(null))["id"].take();
    let new = Desk::at(TempDir::new().unwrap().path());
    let file = new.choose_at(backup::folder_of(desk.path()).join(text(&made)));
    new.ask("vault.rescue", json!({ "file": file, "code": recovery_code() }));
    assert_eq!((new.names(), new.notices()), (vec!["Anna Bakker".to_owned()], vec![]));
    new.daan();
    new.ask("vault.lock", json!(null));
    new.unlock(PASSPHRASE).expect("and from then on with the passphrase of its time");
    assert_eq!(new.names().len(), 2);
}

#[test]
fn team_noord_has_a_vault_of_its_own_is_always_marked_and_the_same_every_time() {
    let [one, other] = [Desk::new(), Desk::new()];
    for desk in [&one, &other] {
        desk.anna();
        assert_eq!(desk.ask("vault.open_sample", json!(null))["sample"], true);
        assert_eq!(desk.names().len(), 15, "one of them left in the summer");
        assert!(!desk.names().contains(&"Anna Bakker".to_owned()));
    }
    assert_eq!(one.ask("today.show", json!(null)), other.ask("today.show", json!(null)));
    assert_eq!(one.ask("vault.leave_sample", json!(null))["sample"], false);
    one.unlock(PASSPHRASE).expect("one's own vault, locked meanwhile");
    assert_eq!(one.names(), ["Anna Bakker"]);
}
