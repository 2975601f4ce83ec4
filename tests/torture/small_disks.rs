//! Real file systems that are too small: one in memory, and ext4 with blocks of 1 KiB. They are mounted for the purpose;
//! where that is not allowed it is skipped, and says so.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use evenkeel_core::vault::file::Durability;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::faults::well_told;
use crate::sound::{Expected, sound};
use crate::work::{Work, newcomer};
use crate::{Figures, Wish};

/// A file system that is there as long as this is.
struct Mounted(TempDir);

impl Drop for Mounted {
    fn drop(&mut self) {
        run(Command::new("umount").arg(self.0.path()));
    }
}

fn run(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn in_memory(kib: usize) -> Option<Mounted> {
    let place = TempDir::new().ok()?;
    run(Command::new("mount").args(["-t", "tmpfs", "-o", &format!("size={kib}k"), "tmpfs"]).arg(place.path()))
        .then(|| Mounted(place))
}

fn ext4(image: &Path, kib: usize) -> Option<Mounted> {
    let place = TempDir::new().ok()?;
    fs::File::create(image).and_then(|file| file.set_len(kib as u64 * 1024)).ok()?;
    let made = run(Command::new("mkfs.ext4").args(["-q", "-F", "-b", "1024", "-m", "0"]).arg(image));
    (made && run(Command::new("mount").args(["-o", "loop"]).arg(image).arg(place.path()))).then(|| Mounted(place))
}

pub fn small_disks(wish: &Wish) -> Result<Figures, String> {
    let mut figures = Figures::default();
    let mut said = Vec::new();
    let images = TempDir::new().map_err(|error| error.to_string())?;
    // The sizes fall on different places of the work: making the vault, acts, the journal, a backup.
    let all = [300, 420, 600, 900, 1400, 2000, 2600, 3400];
    let sizes = if wish.quick { &all[4..5] } else { &all[..] };
    for kib in sizes {
        let disks = [("tmpfs", in_memory(*kib)), ("ext4", ext4(&images.path().join(format!("{kib}.img")), kib + 1200))];
        for (name, disk) in disks {
            let Some(disk) = disk else {
                said.push(format!("{name} skipped: it can't be mounted here"));
                continue;
            };
            figures.done += 1;
            match fill(disk.0.path(), wish.seed) {
                Ok(met) => figures.met += met,
                Err(why) => figures.bad(format!("{name} of {kib} KiB: {why}")),
            }
        }
    }
    said.dedup();
    figures.said = said.join("; ");
    Ok(figures)
}

/// Works until there is no room, with something large beside it; then that goes, and work goes on. Answers how many
/// failures were met by a sentence.
fn fill(disk: &Path, seed: u64) -> Result<usize, String> {
    let [ballast, rest] = ["ballast", "rest"].map(|name| disk.join(name));
    fs::write(&rest, vec![7; 160 * 1024]).map_err(|error| error.to_string())?;
    let _ = fs::write(&ballast, vec![7; 160 * 1024]); // As much of it as there is room for.
    let folder = disk.join("vault");
    let mut met = 0;
    let mut work = match Work::create(&folder, seed, Durability::Synced) {
        Ok(work) => work,
        Err(failure) => {
            well_told(&failure)?;
            met += 1;
            let _ = fs::remove_file(&ballast); // It may never have been made.
            match Work::create(&folder, seed, Durability::Synced) {
                Ok(work) => work,
                Err(failure) => return well_told(&failure).map(|()| met + 1),
            }
        }
    };
    let mut people = 0;
    for number in 0..400 {
        match work.call("people.welcome", newcomer(number)) {
            Ok(_) => people += 1,
            Err(failure) => {
                well_told(&failure)?;
                met += 1;
                break;
            }
        }
        if number % 20 == 19
            && let Err(failure) = work.call("vault.back_up", json!(null))
        {
            well_told(&failure)?;
            met += 1;
            no_half_backup(&folder)?;
        }
    }
    let before = counted(&work).map_err(|failure| format!("with a full disk it can't be read: {failure}"))?;
    if before != people {
        return Err(format!("{people} were acknowledged, {before} are there"));
    }
    for large in [&ballast, &rest] {
        let _ = fs::remove_file(large); // It may be gone already.
    }
    work.call("people.welcome", newcomer(999)).map_err(|failure| format!("with room again: {failure}"))?;
    let state = work.state().map_err(|failure| failure.to_string())?;
    work.vanish();
    // The vault is looked over elsewhere: that makes a backup, for which there may be no room.
    let elsewhere = crate::scratch();
    crate::copy(&folder, elsewhere.path());
    sound(elsewhere.path(), &work.key, &Expected::one_of(vec![state]))?;
    Ok(met)
}

fn counted(work: &Work) -> Result<usize, Value> {
    Ok(work.call("people.list", json!({ "withLeft": true }))?.as_array().map_or(0, Vec::len))
}

fn no_half_backup(folder: &Path) -> Result<(), String> {
    let left = ["copying.db", "unfinished", "copying.db-journal"].map(|name| folder.join("backups").join(name));
    match left.iter().find(|path| path.exists()) {
        None => Ok(()),
        Some(path) => Err(format!("a backup that failed left {}", path.display())),
    }
}
