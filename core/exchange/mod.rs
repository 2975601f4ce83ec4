//! What comes in and goes out as files.

pub mod absences;
pub mod checks;
pub mod contacts;
pub mod people;
pub mod positions;
pub mod queue_log;
pub mod tables;
pub mod verifying;
