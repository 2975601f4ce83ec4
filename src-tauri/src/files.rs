//! Files the reader chose. The interface never names a path: it gets a token for what was chosen, and saves a document
//! the core made to where the dialog said.

use crate::window;
use evenkeel_core::door::Door;
use serde::Serialize;
use serde_json::Value;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tauri::{Manager, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

/// A file the reader chose or dropped: a token for the core, and its name to show.
#[derive(Serialize, Clone)]
pub struct Chosen {
    file: String,
    name: String,
}

/// Where a document went.
#[derive(Serialize)]
pub struct Saved {
    path: String,
}

/// What a dialog offers to choose from: the name of the kind, and how such files end.
fn kind_of(filter: Option<&str>) -> (&'static str, &'static [&'static str]) {
    match filter {
        Some("backup") => ("Evenkeel", &["evenkeel-backup"]),
        Some("receipt" | "card") => ("TXT", &["txt"]),
        Some("absences") => ("CSV, XLSX, ICS", &["csv", "tsv", "txt", "xlsx", "ics"]),
        Some("calendar") => ("ICS", &["ics"]),
        Some("packet") => ("Evenkeel", &["evenkeel"]),
        // A log of a telephone system has any ending, and often none.
        Some("log") => ("Log", &["*"]),
        _ => ("CSV, XLSX", &["csv", "tsv", "txt", "xlsx"]),
    }
}

/// Asks for a file: a backup, a receipt, a calendar, or a list with people in it. None where the reader thought better of it.
pub fn choose(parent: &WebviewWindow, input: &Value) -> Option<Chosen> {
    let (name, endings) = kind_of(input["filter"].as_str());
    let path = match staged("EVENKEEL_STAGED_FILE") {
        Some(path) => path,
        None => parent
            .dialog()
            .file()
            .set_parent(parent)
            .add_filter(name, endings)
            .blocking_pick_file()?
            .into_path()
            .ok()?,
    };
    Some(hand_in(parent, path))
}

/// Gives the core a file that the reader chose, and takes its token.
pub fn hand_in(parent: &WebviewWindow, path: PathBuf) -> Chosen {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Chosen { file: parent.state::<Arc<Door>>().hand_in(path), name }
}

/// Asks where to save a document the core made, and saves it. None where the reader thought better of it.
pub fn save(parent: &WebviewWindow, input: &Value) -> io::Result<Option<Saved>> {
    let token = input["document"].as_str().unwrap_or_default();
    let (name, bytes) = parent.state::<Arc<Door>>().document(token).ok_or(io::ErrorKind::NotFound)?;
    let path = match staged("EVENKEEL_SAVE_DIR") {
        Some(folder) => Some(folder.join(&name)),
        None => parent
            .dialog()
            .file()
            .set_parent(parent)
            .set_file_name(&name)
            .blocking_save_file()
            .and_then(|path| path.into_path().ok()),
    };
    let Some(path) = path else { return Ok(None) };
    write_whole(&path, &bytes)?;
    Ok(Some(Saved { path: path.display().to_string() }))
}

/// A window test cannot answer a native dialog, so it stages the answer. Honoured only while WebDriver drives the window.
fn staged(variable: &str) -> Option<PathBuf> {
    window::is_driven().then(|| std::env::var_os(variable)).flatten().map(PathBuf::from)
}

/// Writes all of it or nothing: beside the place first, readable to the owner alone, then renamed.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let beside = PathBuf::from(beside);
    let written = owner_only(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let done = written.and_then(|()| std::fs::rename(&beside, path));
    if done.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    done
}

fn owner_only(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::{kind_of, write_whole};

    #[test]
    fn each_dialog_offers_its_own_kind_of_file() {
        assert_eq!(kind_of(Some("receipt")).1, ["txt"]);
        assert_eq!(kind_of(Some("card")).1, ["txt"]);
        assert_eq!(kind_of(Some("packet")).1, ["evenkeel"]);
        assert_eq!(kind_of(Some("backup")).1, ["evenkeel-backup"]);
        assert!(kind_of(Some("people")).1.contains(&"xlsx"));
    }

    #[test]
    fn a_saved_document_replaces_the_old_one_whole_and_is_its_owners_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("everything.json");
        write_whole(&path, b"first").expect("the folder is writable");
        write_whole(&path, b"second").expect("saving again replaces it");
        assert_eq!(std::fs::read(&path).expect("it is there"), b"second");
        assert_eq!(std::fs::read_dir(folder.path()).expect("it is a folder").count(), 1, "nothing is left beside it");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(&path).expect("it is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "others on this laptop may not read it");
        }
    }

    #[test]
    fn saving_where_one_may_not_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        assert!(write_whole(&folder.path().join("no/such/folder.json"), b"text").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).expect("it is a folder").count(), 0);
    }
}
