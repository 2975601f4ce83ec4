//! The sample.
pub const PASSPHRASE: &str = "team noord is not real";
pub fn make_if_needed(_: &std::path::Path, _: chrono::NaiveDate) -> crate::error::Result<()> { Ok(()) }
