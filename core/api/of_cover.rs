//! The calls of skills, absences, working time and cover: a part of the table of contents.

use super::{Endpoint, command, query};
use crate::exchange::absences as files;
use crate::vault::VaultKind::Center;
use crate::vault::backup::Reason;
use crate::{absences, cover, protected_time, skills, working_time};

/// Everything that is needed when somebody is away.
pub(super) fn calls() -> Vec<Endpoint> {
    vec![
        // Skills.
        query("skills.matrix", &[Center], skills::matrix),
        command("skills.add", &[Center], skills::add),
        command("skills.rename", &[Center], skills::rename),
        command("skills.remove", &[Center], skills::remove),
        command("skills.claim", &[Center], skills::claim),
        command("skills.assess", &[Center], skills::assess),
        command("skills.note_use", &[Center], skills::note_use),
        command("skills.recheck", &[Center], skills::recheck),
        // Absences.
        query("absences.understand", &[Center], absences::understand),
        query("absences.show", &[Center], absences::show),
        query("absences.list", &[Center], absences::list),
        query("absences.figures", &[Center], absences::figures),
        query("absences.holidays", &[Center], absences::holidays),
        command("absences.log", &[Center], absences::log),
        command("absences.request", &[Center], absences::request),
        command("absences.approve", &[Center], absences::approve),
        command("absences.decline", &[Center], absences::decline),
        command("absences.cancel", &[Center], absences::cancel),
        command("absences.correct", &[Center], absences::correct),
        command("absences.back", &[Center], absences::back),
        command("absences.review", &[Center], absences::review),
        command("absences.add_holiday", &[Center], absences::add_holiday),
        command("absences.remove_holiday", &[Center], absences::remove_holiday),
        // Who works when.
        query("working_time.week", &[Center], working_time::week),
        command("working_time.set_pattern", &[Center], working_time::set_pattern),
        command("working_time.put_shift", &[Center], working_time::put_shift),
        command("working_time.usual_day", &[Center], working_time::usual_day),
        // Cover.
        query("cover.board", &[Center], cover::board),
        query("cover.functions", &[Center], cover::functions),
        query("cover.blocks", &[Center], cover::blocks),
        query("cover.needs", &[Center], cover::needs),
        query("cover.of_absence", &[Center], cover::of_absence),
        query("cover.suggest", &[Center], cover::suggest),
        query("cover.propose", &[Center], cover::propose),
        query("cover.missing", &[Center], cover::missing),
        query("cover.figures", &[Center], cover::figures),
        query("cover.breaks", &[Center], cover::breaks),
        query("cover.backfills", &[Center], cover::backfills),
        command("cover.save_function", &[Center], cover::save_function),
        command("cover.retire_function", &[Center], cover::retire_function),
        command("cover.rehearsed", &[Center], cover::rehearsed),
        command("cover.name_holder", &[Center], cover::name_holder),
        command("cover.protect", &[Center], cover::protect),
        command("cover.unprotect", &[Center], cover::unprotect),
        command("cover.decide", &[Center], cover::decide),
        command("cover.accept", &[Center], cover::accept),
        command("cover.confirm", &[Center], cover::confirm),
        command("cover.decline", &[Center], protected_time::decline),
        command("cover.finish", &[Center], protected_time::finish),
        command("cover.withdraw", &[Center], cover::withdraw),
        command("cover.plan_backfill", &[Center], cover::plan_backfill),
        command("protected_time.break_glass", &[Center], protected_time::break_glass),
        command("protected_time.pay_back", &[Center], cover::pay_back),
        // Files with absences and holidays.
        query("import.preview_absences", &[Center], files::preview_absences),
        command("import.absences", &[Center], files::import_absences).backed_up(Reason::Import),
        command("import.holidays", &[Center], files::import_holidays),
    ]
}
