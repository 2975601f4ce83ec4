//! The calls of checks of contacts, and of the lists they are drawn from: a part of the table of contents.

use super::{Endpoint, beside, command, query};
use crate::exchange::checks::export_checks;
use crate::exchange::contacts::{import_contacts, preview_contacts};
use crate::exchange::queue_log::{import_queue_log, preview_queue_log};
use crate::vault::VaultKind::Center;
use crate::{calibrations, files, quality};

/// Everything about checks.
pub(super) fn calls() -> Vec<Endpoint> {
    vec![
        // Checks of contacts.
        query("quality.board", &[Center], quality::board),
        query("quality.scorecards", &[Center], quality::scorecards),
        query("quality.scorecard", &[Center], quality::show_scorecard),
        query("quality.lint", &[Center], quality::lint_scorecard),
        query("quality.template", &[Center], quality::template),
        command("quality.write_scorecard", &[Center], quality::write_scorecard),
        command("quality.edit_scorecard", &[Center], quality::edit_scorecard),
        command("quality.give_example", &[Center], quality::give_example),
        command("quality.retire_scorecard", &[Center], quality::retire_scorecard),
        query("quality.sampling", &[Center], quality::sampling),
        query("quality.draws", &[Center], quality::draws),
        query("quality.repeat_draw", &[Center], quality::repeat_draw),
        command("quality.plan_checks", &[Center], quality::plan_checks),
        command("quality.draw_contacts", &[Center], quality::draw_contacts),
        command("quality.pass_over", &[Center], quality::pass_over),
        command("quality.forget_list", &[Center], quality::forget_list),
        query("quality.checks", &[Center], quality::checks),
        query("quality.show", &[Center], quality::show),
        query("quality.handed", &[Center], quality::handed),
        query("quality.sheet", &[Center], quality::sheet),
        query("quality.slip", &[Center], quality::slip),
        command("quality.ask_self", &[Center], quality::ask_self),
        command("quality.self_assess", &[Center], quality::self_assess),
        command("quality.skip_self", &[Center], quality::skip_self),
        command("quality.evaluate", &[Center], quality::evaluate),
        command("quality.acknowledge", &[Center], quality::acknowledge),
        command("quality.dispute", &[Center], quality::dispute),
        command("quality.decide", &[Center], quality::decide),
        command("quality.remark", &[Center], quality::remark),
        query("quality.coaching", &[Center], quality::coaching),
        query("quality.coaching_since", &[Center], quality::coaching_since),
        query("quality.coaching_sheet", &[Center], quality::coaching_sheet),
        command("quality.try_coaching", &[Center], quality::try_coaching),
        command("quality.recheck", &[Center], quality::recheck),
        command("quality.end_coaching", &[Center], quality::end_coaching),
        query("quality.calibrations", &[Center], quality::calibrations),
        query("quality.calibration", &[Center], quality::calibration),
        command("quality.begin_calibration", &[Center], quality::begin_calibration),
        command("quality.rate_calibration", &[Center], quality::rate_calibration),
        command("quality.open_calibration", &[Center], quality::open_calibration),
        query("calibrations.open", &[Center], calibrations::open),
        query("calibrations.sheets", &[Center], calibrations::sheets),
        query("calibrations.sheet", &[Center], calibrations::sheet),
        command("calibrations.send", &[Center], calibrations::send),
        command("calibrations.take", &[Center], calibrations::take),
        command("calibrations.score", &[Center], calibrations::score),
        command("calibrations.send_back", &[Center], calibrations::send_back),
        query("quality.questions", &[Center], quality::questions),
        query("quality.trends", &[Center], quality::trends),
        command("quality.mark_change", &[Center], quality::mark_change),
        // Lists of contacts in, tables out.
        query("import.preview_contacts", &[Center], preview_contacts),
        command("import.contacts", &[Center], import_contacts),
        query("import.preview_queue_log", &[Center], preview_queue_log),
        command("import.queue_log", &[Center], import_queue_log),
        beside("import.progress", files::progress),
        beside("import.stop", files::stop),
        query("export.checks", &[Center], export_checks),
    ]
}
