//! Checking a receipt in a terminal: what is said, and how it ends.

use ed25519_dalek::SigningKey;
use tempfile::TempDir;

use super::*;
use crate::commitments::log::{LogId, NewEntry, PersonKey, Subject, append, begin};
use crate::commitments::receipt::Receipt;
use crate::vault::VaultKind;
use crate::vault::file::Durability;
use crate::vault::keys::Cost;

const WORDS: &str = "Beloofd aan Zoë:\nteamleider, tot 1 juni 2027.";
const PASSPHRASE: &str = "amber kettle river thirteen moss";

/// A terminal that writes down what is said.
#[derive(Default)]
struct Paper {
    said: String,
    complained: String,
    passphrase: Option<String>,
}

impl Terminal for Paper {
    fn say(&mut self, text: &str) {
        self.said.push_str(&format!("{text}\n"));
    }

    fn complain(&mut self, text: &str) {
        self.complained.push_str(text);
    }

    fn ask_passphrase(&mut self, _: &str) -> io::Result<String> {
        self.passphrase.clone().ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

fn receipt() -> (Receipt, SigningKey) {
    let (device, person) = (SigningKey::from_bytes(&[1; 32]), PersonKey::from_bytes([6; 32]));
    let opened = begin(LogId([2; 16]), &device, None, 1_800_000_000_000).unwrap();
    let new = NewEntry { kind: "stated", subject: Subject([3; 16]), payload: b"terms", refs: Vec::new(), wall_ms: 1 };
    let entry = append(&opened.place(), &device, &person, new).unwrap();
    (Receipt::of(&entry, &person).unwrap(), device)
}

fn text() -> String {
    let (receipt, device) = receipt();
    receipt.to_text(WORDS, &device).unwrap()
}

/// Checks a file that holds this, with some more words after `verify`.
fn checked(contents: impl AsRef<[u8]>, more: &[&str], paper: &mut Paper) -> Outcome {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("receipt.txt");
    std::fs::write(&file, contents).unwrap();
    let arguments = [file.to_str().unwrap()].iter().chain(more).map(|word| (*word).to_owned()).collect::<Vec<_>>();
    run(&arguments, None, paper)
}

fn complaint(contents: impl AsRef<[u8]>) -> (String, Outcome) {
    let mut paper = Paper::default();
    let outcome = checked(contents, &[], &mut paper);
    assert_eq!(paper.said, "", "nothing is said about what could not be looked at");
    (paper.complained, outcome)
}

#[test]
fn a_genuine_receipt_is_told_with_its_key_its_words_and_its_six_words() {
    let mut paper = Paper::default();
    let (receipt, device) = receipt();
    assert_eq!(checked(receipt.to_text(WORDS, &device).unwrap(), &[], &mut paper), Outcome::Genuine);
    let key = verify_alone(receipt.to_qr().unwrap().unwrap().as_bytes()).unwrap().key_words.join(" ");
    for said in ["genuine", &key, &receipt.six_words().unwrap().join(" ")] {
        assert!(paper.said.contains(said), "{said} in {}", paper.said);
    }
    assert!(paper.said.contains("    Beloofd aan Zoë:\n    teamleider, tot 1 juni 2027.\n"), "{}", paper.said);
    assert!(paper.said.contains("--vault"), "what else could be seen is told: {}", paper.said);
}

#[test]
fn the_letters_of_a_code_are_enough() {
    let mut paper = Paper::default();
    assert_eq!(checked(receipt().0.to_qr().unwrap().unwrap(), &[], &mut paper), Outcome::Genuine);
}

#[test]
fn it_answers_in_the_language_of_the_machine_or_the_one_asked_for() {
    let answer = |spoken: Option<&str>, more: &[&str]| {
        let mut paper = Paper::default();
        let arguments: Vec<String> = more.iter().map(|word| (*word).to_owned()).collect();
        assert_eq!(run(&arguments, spoken, &mut paper), Outcome::Genuine);
        paper.said
    };
    let (dutch, norwegian) = (answer(Some("nl_NL.UTF-8"), &["--help"]), answer(None, &["--help", "--language", "nb"]));
    assert_eq!(dutch, format!("{}\n", say(Locale::Nl, &Message::new("receipt-terminal-help"))));
    assert_eq!(norwegian, format!("{}\n", say(Locale::Nb, &Message::new("receipt-terminal-help"))));
    assert!(answer(Some("C"), &["--help"]).contains("Usage: evenkeel verify FILE"));
}

#[test]
fn a_changed_date_is_seen_in_the_words_and_in_the_block() {
    let mut paper = Paper::default();
    assert_eq!(checked(text().replace("1 juni", "1 mei"), &[], &mut paper), Outcome::NotGenuine);
    assert!(
        paper.said.contains("words of this receipt were altered") && paper.said.contains("1 mei"),
        "{}",
        paper.said
    );

    let (mut forged, device) = receipt();
    forged.payload = b"other".to_vec();
    let mut paper = Paper::default();
    assert_eq!(checked(forged.to_text(WORDS, &device).unwrap(), &[], &mut paper), Outcome::NotGenuine);
    assert!(paper.said.contains("This receipt was altered"), "{}", paper.said);
    assert!(!paper.said.contains("Signed by"), "a forged receipt is given no key: {}", paper.said);
}

#[test]
fn what_can_not_be_looked_at_says_why() {
    assert_eq!(complaint("Dear Zoë,"), ("There is no receipt in this file.".to_owned(), Outcome::CouldNotLook));
    let fault = |contents: String, word: &str| {
        let (complained, outcome) = complaint(contents);
        assert!(complained.contains(word) && outcome == Outcome::CouldNotLook, "{complained}");
    };
    fault(text().replace("RECEIPT 1", "RECEIPT 2"), "newer");
    fault(text().replace("-----END", "-----BEND"), "copied badly");
    fault("a".repeat(MAX_FILE + 1), "too large");
    let mut paper = Paper::default();
    assert_eq!(run(&["/no/such/receipt".to_owned()], None, &mut paper), Outcome::CouldNotLook);
    assert!(paper.complained.contains("/no/such/receipt"), "{}", paper.complained);
}

#[test]
fn what_was_typed_wrongly_is_named() {
    let complained = |arguments: &[&str]| {
        let mut paper = Paper::default();
        let arguments: Vec<String> = arguments.iter().map(|word| (*word).to_owned()).collect();
        assert_eq!(run(&arguments, None, &mut paper), Outcome::CouldNotLook);
        paper.complained
    };
    assert!(complained(&[]).contains("Name the file"));
    assert!(complained(&["a.txt", "--vault"]).contains("--vault needs a value"));
    assert!(complained(&["a.txt", "--valut", "x"]).contains("There is no --valut"));
    assert!(complained(&["a.txt", "b.txt"]).contains("There is no b.txt"));
    assert!(complained(&["a.txt", "--language", "fi"]).contains("en, nl and nb"));
}

#[test]
fn what_steers_a_terminal_is_taken_out_of_foreign_words() {
    let mut paper = Paper::default();
    let wicked = text().replace("Zoë", "Zoë\u{1b}[2J\u{1b}]0;gone\u{7}\u{202e}");
    assert_eq!(checked(wicked, &[], &mut paper), Outcome::NotGenuine);
    assert!(!paper.said.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{:?}", paper.said);
}

/// A new vault in a folder of its own.
fn vault() -> (TempDir, Vault) {
    let folder = TempDir::new().unwrap();
    let world = World::real();
    let made = Vault::create(folder.path(), VaultKind::Center, PASSPHRASE, Cost::FLOOR, Durability::Synced, &world);
    (folder, made.unwrap().0)
}

/// Every file of a folder with its contents.
fn contents(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    let mut files: Vec<_> = files.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect();
    files.sort();
    files
}

#[test]
fn a_vault_that_never_made_the_promise_says_so_though_a_window_works_with_it() {
    let (folder, open) = vault();
    let before = contents(folder.path());
    let mut paper = Paper { passphrase: Some(PASSPHRASE.to_owned()), ..Paper::default() };
    assert_eq!(checked(text(), &["--vault", folder.path().to_str().unwrap()], &mut paper), Outcome::NotGenuine);
    assert!(paper.said.contains("not in this record"), "{} {}", paper.said, paper.complained);
    assert!(paper.said.contains("This receipt is genuine"), "it is still what was signed: {}", paper.said);
    assert_eq!(contents(folder.path()), before, "looking changes nothing");
    open.close().unwrap();
}

#[test]
fn a_wrong_passphrase_or_none_is_told_after_what_the_receipt_says_by_itself() {
    let (folder, open) = vault();
    open.close().unwrap();
    for (passphrase, complaint) in [(Some("not this one"), "not the passphrase"), (None, "")] {
        let mut paper = Paper { passphrase: passphrase.map(str::to_owned), ..Paper::default() };
        let outcome = checked(text(), &["--vault", folder.path().to_str().unwrap()], &mut paper);
        assert_eq!(outcome, Outcome::CouldNotLook);
        assert!(paper.said.contains("genuine") && paper.complained.contains(complaint), "{}", paper.complained);
    }
    let mut paper = Paper { passphrase: Some(PASSPHRASE.to_owned()), ..Paper::default() };
    let empty = TempDir::new().unwrap();
    assert_eq!(checked(text(), &["--vault", empty.path().to_str().unwrap()], &mut paper), Outcome::CouldNotLook);
    assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 0, "no vault is made by looking");
}
