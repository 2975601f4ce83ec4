//! Raters who sit at another laptop. A sheet goes there as a file, and their marks come back as one; how is told in
//! `calibrations`. Here is what is kept of it: whom was asked, and when.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::calibrating::keep_marks;
use super::cards::{Cards, ScorecardVersion};
use super::scoring::Mark;
use crate::app::Act;
use crate::error::Result;
use crate::id::{CalibrationId, CalibrationViewId, LaptopId, PacketId, ScorecardVersionId};
use crate::sql::Sql;

/// A rater of a calibration, with what they are to score.
pub struct RaterApart {
    pub calibration: CalibrationId,
    pub rater: String,
    pub reference: String,
    pub channel: String,
    pub card: ScorecardVersion,
    /// The laptop that was asked by file.
    pub laptop: Option<LaptopId>,
    pub rated_on: Option<NaiveDate>,
    /// Everybody's marks are seen since.
    pub opened_on: Option<NaiveDate>,
}

/// A rater by the id of their view; none where nobody here is called so.
pub fn rater_apart(db: &Connection, view: CalibrationViewId) -> Result<Option<RaterApart>> {
    let found = db.maybe(
        "SELECT c.id, c.version, v.rater, c.reference, c.channel, v.laptop, v.rated_on, c.opened_on
         FROM calibration_view v JOIN calibration c ON c.id = v.calibration WHERE v.id = ?1",
        [view],
        |row| {
            let texts: [String; 3] = [row.get(2)?, row.get(3)?, row.get(4)?];
            let days: [Option<NaiveDate>; 2] = [row.get(6)?, row.get(7)?];
            Ok((row.get::<_, CalibrationId>(0)?, row.get::<_, ScorecardVersionId>(1)?, texts, row.get(5)?, days))
        },
    )?;
    let Some((calibration, version, [rater, reference, channel], laptop, [rated_on, opened_on])) = found else {
        return Ok(None);
    };
    let card = Cards::read(db)?.get(version)?.clone();
    Ok(Some(RaterApart { calibration, rater, reference, channel, card, laptop, rated_on, opened_on }))
}

/// Keeps which laptop was asked for a rater's marks.
pub fn asked_apart(act: &Act, view: CalibrationViewId, laptop: LaptopId) -> Result<()> {
    act.db.run(
        "UPDATE calibration_view SET laptop = ?2, asked_on = ?3 WHERE id = ?1",
        (view, laptop, act.world.today()),
    )?;
    Ok(())
}

/// Keeps marks that came in a packet. Once all are in, everybody's marks are seen.
pub fn rated_apart(
    act: &Act,
    view: CalibrationViewId,
    rater: &RaterApart,
    marks: &[Mark],
    packet: PacketId,
) -> Result<()> {
    keep_marks(act, rater.calibration, view, marks, Some(packet))
}
