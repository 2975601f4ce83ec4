//! What comes in and goes out as files.

pub mod absences;
pub mod people;
pub mod positions;
pub mod tables;
pub mod verifying;
