//! Making a vault, opening it, and changing what opens it.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Room, VaultStatus};
use crate::app::App;
use crate::error::{Failure, Message, Problems, Result};
use crate::time::stamp;
use crate::vault::file::Durability;
use crate::vault::{Secret, Vault, VaultKind, disk, keys};

/// A small file in the vault's folder that says something was done.
const CONFIRMED: &str = "recovery.confirmed";

/// Whether the recovery code was typed back once.
pub(super) fn recovery_is_confirmed(folder: &Path) -> bool {
    folder.join(CONFIRMED).exists()
}

#[derive(Deserialize, TS)]
pub struct Passphrase {
    pub passphrase: String,
}

/// The recovery code, shown once.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryCode {
    pub recovery_code: String,
}

/// The fewest letters of a passphrase.
const SHORTEST: usize = 8;

fn check_passphrase(passphrase: &str, field: &str) -> Result<()> {
    let mut problems = Problems::default();
    let letters = passphrase.chars().count();
    problems.unless_with(letters >= SHORTEST, field, Message::new("passphrase-too-short").with("letters", SHORTEST));
    problems.unless(letters <= 1000, field, "text-too-long");
    let first = passphrase.chars().next();
    problems.unless(
        letters < SHORTEST || !passphrase.chars().all(|letter| Some(letter) == first),
        field,
        "passphrase-one-letter",
    );
    problems.none()
}

/// A new vault: what opens it, and whose it is.
#[derive(Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CreateVault {
    pub passphrase: String,
    /// A leader's center where it is left out.
    #[serde(default)]
    pub kind: Option<VaultKind>,
}

pub fn create(room: &mut Room, input: CreateVault) -> Result<RecoveryCode> {
    if room.app.is_some() {
        return Err(Failure::refused("vault-already-there"));
    }
    check_passphrase(&input.passphrase, "passphrase")?;
    disk::private_folder(&room.home)?;
    let world = room.world();
    let kind = input.kind.unwrap_or(VaultKind::Center);
    let (vault, code) = Vault::create(&room.folder(), kind, &input.passphrase, room.cost, Durability::Synced, &world)?;
    room.app = Some(App::new(vault, world, room.files.clone()));
    Ok(RecoveryCode { recovery_code: code.to_string() })
}

#[derive(Deserialize, TS)]
pub struct TypedCode {
    pub code: String,
}

pub fn confirm_recovery(room: &mut Room, input: TypedCode) -> Result<()> {
    let app = room.app()?;
    if keys::read_recovery_code(&input.code).is_none() {
        return Err(Failure::at("code", "recovery-code-mistyped"));
    }
    if !app.vault.knows_code(&input.code)? {
        return Err(Failure::at("code", "recovery-code-wrong"));
    }
    disk::write_atomic(&app.vault.folder.join(CONFIRMED), &[stamp(app.world.now()).as_bytes()])
}

pub fn unlock(room: &mut Room, input: Passphrase) -> Result<VaultStatus> {
    room.open(&Secret::Passphrase(&input.passphrase))
}

pub fn unlock_remembered(room: &mut Room, _: ()) -> Result<VaultStatus> {
    room.open(&Secret::Keychain)
}

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodeAndPassphrase {
    pub code: String,
    pub new_passphrase: String,
}

pub fn unlock_with_recovery(room: &mut Room, input: CodeAndPassphrase) -> Result<VaultStatus> {
    check_passphrase(&input.new_passphrase, "newPassphrase")?;
    room.open(&Secret::Recovery(&input.code))?;
    let cost = room.cost;
    room.app()?.vault.set_passphrase(&input.new_passphrase, cost)?;
    room.status()
}

#[derive(Deserialize, TS)]
pub struct ChangePassphrase {
    pub current: String,
    pub next: String,
}

/// The sample's passphrase is public and stays so: it must open by itself.
fn must_not_be_sample(room: &Room) -> Result<()> {
    if room.in_sample { Err(Failure::refused("sample-keys-fixed")) } else { Ok(()) }
}

pub fn change_passphrase(room: &mut Room, input: ChangePassphrase) -> Result<()> {
    must_not_be_sample(room)?;
    check_passphrase(&input.next, "next")?;
    let cost = room.cost;
    let app = room.app()?;
    if !app.vault.knows(&input.current)? {
        return Err(Failure::at("current", "passphrase-wrong"));
    }
    app.vault.set_passphrase(&input.next, cost)
}

pub fn new_recovery_code(room: &mut Room, input: Passphrase) -> Result<RecoveryCode> {
    must_not_be_sample(room)?;
    let app = room.app()?;
    if !app.vault.knows(&input.passphrase)? {
        return Err(Failure::at("passphrase", "passphrase-wrong"));
    }
    let code = app.vault.new_recovery_code()?;
    let confirmed = app.vault.folder.join(CONFIRMED);
    if confirmed.exists() {
        fs::remove_file(confirmed)?;
    }
    Ok(RecoveryCode { recovery_code: code.to_string() })
}

#[derive(Deserialize, TS)]
pub struct OnOff {
    pub on: bool,
}

pub fn remember(room: &mut Room, input: OnOff) -> Result<VaultStatus> {
    must_not_be_sample(room)?;
    room.app()?.vault.remember(input.on)?;
    room.status()
}

pub fn accept_gap(room: &mut Room, _: ()) -> Result<VaultStatus> {
    let world = room.world();
    room.app()?.vault.accept_gap(&world)?;
    room.status()
}
