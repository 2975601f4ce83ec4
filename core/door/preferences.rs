//! How this laptop shows the app: kept beside the vault, not in it.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Room, VaultStatus};
use crate::error::{Failure, Result};
use crate::vault::disk;

words! {
    Language { System = "system", English = "en", Dutch = "nl", Norwegian = "nb" }
    Theme { System = "system", Light = "light", Dark = "dark" }
    Density { Comfortable = "comfortable", Compact = "compact" }
}

/// How this laptop shows the app. Kept beside the vault, because the locked screen needs them too.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    pub language: Language,
    pub theme: Theme,
    pub density: Density,
    /// Whether single letters are keys (WCAG 2.1.4).
    pub single_keys: bool,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            language: Language::System,
            theme: Theme::System,
            density: Density::Comfortable,
            single_keys: true,
        }
    }
}

impl Preferences {
    fn path(home: &Path) -> PathBuf {
        home.join("preferences.json")
    }

    /// What was kept; the defaults where nothing was, or it can't be read.
    pub(super) fn read(home: &Path) -> Preferences {
        let text = fs::read(Preferences::path(home)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangePreferences {
    pub language: Option<Language>,
    pub theme: Option<Theme>,
    pub density: Option<Density>,
    pub single_keys: Option<bool>,
}

pub fn prefer(room: &mut Room, input: ChangePreferences) -> Result<VaultStatus> {
    let mut preferences = room.preferences.clone();
    preferences.language = input.language.unwrap_or(preferences.language);
    preferences.theme = input.theme.unwrap_or(preferences.theme);
    preferences.density = input.density.unwrap_or(preferences.density);
    preferences.single_keys = input.single_keys.unwrap_or(preferences.single_keys);
    let text = serde_json::to_vec_pretty(&preferences).map_err(|error| Failure::broken("failure-broken", error))?;
    disk::private_folder(&room.home)?;
    disk::write_atomic(&Preferences::path(&room.home), &[&text])?;
    room.preferences = preferences;
    room.status()
}
