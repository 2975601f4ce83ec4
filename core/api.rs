//! The table of contents: every call there is, who may make it, and the function behind it. And the dispatcher.

mod of_cover;
mod of_quality;
mod typescript;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

use typescript::{Types, types};

pub use typescript::typescript;

use crate::app::{Act, App, Ask, Done};
use crate::door::{self, Request, Room};
use crate::error::{Failure, Message, Result};
use crate::exchange::{people as import, positions};
use crate::files::Files;
use crate::vault::VaultKind::{self, Center, Review};
use crate::vault::backup::Reason;
use crate::{
    career, commitments, handover, history, laptops, meeting, one_on_ones, people, person_page, privacy,
    protected_time, quick, review_cases, reviews, search, settings, today, undoing,
};

/// One call.
pub struct Endpoint {
    pub name: &'static str,
    pub who: &'static [VaultKind],
    /// A backup is made before it, for this reason: it may change much at once, or can't be called back.
    backed_up: Option<Reason>,
    run: Run,
    types: fn(&mut Types) -> (String, String),
}

// The functions behind the names: each takes where it runs and its input as JSON, and answers JSON.
type QueryFn = dyn Fn(&Ask, Value) -> Result<Value> + Send + Sync;
/// With the name it is recorded under, and whether it is kept or rehearsed.
type CommandFn = dyn Fn(&mut App, Value, &str, bool) -> Result<Value> + Send + Sync;
type DraftFn = dyn Fn(&mut App, Value) -> Result<Value> + Send + Sync;
/// What is answered while another call is still running: it touches nothing but the files on their way.
type BesideFn = dyn Fn(&Files, Value) -> Result<Value> + Send + Sync;
type DoorFn = dyn Fn(&mut Room, Value) -> Result<Value> + Send + Sync;

enum Run {
    Query(Box<QueryFn>),
    Command(Box<CommandFn>),
    Draft(Box<DraftFn>),
    Door(Box<DoorFn>),
    Beside(Box<BesideFn>),
}

impl Endpoint {
    /// The word for its kind.
    pub fn kind(&self) -> &'static str {
        match self.run {
            Run::Query(_) => "query",
            Run::Command(_) => "command",
            Run::Draft(_) => "draft",
            Run::Door(_) | Run::Beside(_) => "door",
        }
    }

    fn backed_up(mut self, reason: Reason) -> Endpoint {
        self.backed_up = Some(reason);
        self
    }
}

/// Everything in the table.
pub fn endpoints() -> &'static [Endpoint] {
    &ENDPOINTS
}

static ENDPOINTS: LazyLock<Vec<Endpoint>> = LazyLock::new(|| {
    let mut all = vec![
        // The door: before a vault is open, and the vault as a whole.
        door("vault.status", door::status),
        door("vault.prefer", door::prefer),
        door("vault.create", door::create),
        door("vault.confirm_recovery", door::confirm_recovery),
        door("vault.unlock", door::unlock),
        door("vault.unlock_remembered", door::unlock_remembered),
        door("vault.unlock_with_recovery", door::unlock_with_recovery),
        door("vault.lock", door::lock),
        door("vault.change_passphrase", door::change_passphrase),
        door("vault.new_recovery_code", door::new_recovery_code),
        door("vault.remember", door::remember),
        door("vault.accept_gap", door::accept_gap),
        door("vault.housekeep", door::housekeep),
        door("vault.backups", door::backups),
        door("vault.back_up", door::back_up),
        door("vault.check", door::check),
        door("vault.salvage_preview", door::salvage_preview),
        door("vault.salvage", door::salvage),
        door("vault.restore_preview", door::restore_preview),
        door("vault.restore", door::restore),
        door("vault.rescue", door::rescue),
        door("vault.open_sample", door::open_sample),
        door("vault.leave_sample", door::leave_sample),
        query("settings.read", &[Center, Review], settings::read),
        command("settings.change", &[Center, Review], settings::change),
        query("today.show", &[Center], today::show),
        query("today.for_review", &[Review], today::for_review),
        command("today.set_aside", &[Center, Review], today::set_aside),
        // People.
        query("people.list", &[Center], people::list),
        query("people.choices", &[Center], people::choices),
        command("people.welcome", &[Center], people::welcome),
        command("people.welcome_many", &[Center], people::welcome_many),
        command("people.correct", &[Center], people::correct),
        command("people.change_hours", &[Center], people::change_hours),
        command("people.join_team", &[Center], people::join_team),
        command("people.report_to", &[Center], people::report_to),
        command("people.assign", &[Center], protected_time::assign),
        command("people.end_assignment", &[Center], people::end_assignment),
        command("people.leave", &[Center], people::leave),
        command("people.rehire", &[Center], people::rehire),
        query("person_page.show", &[Center], person_page::show),
        // One-on-ones.
        query("one_on_ones.board", &[Center], one_on_ones::board),
        query("one_on_ones.figures", &[Center], one_on_ones::figures),
        query("one_on_ones.agreed", &[Center], one_on_ones::agreed),
        command("one_on_ones.plan", &[Center], one_on_ones::plan),
        command("one_on_ones.move", &[Center], one_on_ones::move_meeting),
        command("one_on_ones.cancel", &[Center], one_on_ones::cancel),
        command("one_on_ones.miss", &[Center], one_on_ones::miss),
        command("one_on_ones.hold", &[Center], one_on_ones::hold),
        command("one_on_ones.set_rhythm", &[Center], one_on_ones::set_rhythm),
        command("one_on_ones.usual_rhythm", &[Center], one_on_ones::usual_rhythm),
        command("one_on_ones.raise", &[Center], one_on_ones::raise),
        command("one_on_ones.settle", &[Center], one_on_ones::settle),
        command("one_on_ones.add_action", &[Center], one_on_ones::add_action),
        command("one_on_ones.change_action", &[Center], one_on_ones::change_action),
        command("one_on_ones.close_action", &[Center], one_on_ones::close_action),
        command("one_on_ones.keep_note", &[Center], one_on_ones::keep_note),
        command("one_on_ones.remove_note", &[Center], one_on_ones::remove_note),
        command("one_on_ones.acknowledge", &[Center], one_on_ones::acknowledge),
        command("one_on_ones.log_time", &[Center], one_on_ones::log_time),
        // The talk itself.
        command("meeting.start", &[Center], meeting::start),
        query("meeting.prepare", &[Center], meeting::prepare),
        query("meeting.understand", &[Center], meeting::understand),
        draft("meeting.keep_draft", &[Center], meeting::keep_draft),
        command("meeting.finish", &[Center], meeting::finish),
        command("meeting.coach", &[Center], meeting::coach),
        // Promises.
        query("commitments.board", &[Center], commitments::board),
        query("commitments.show", &[Center], commitments::show),
        query("commitments.handed", &[Center], commitments::handed),
        query("commitments.warn", &[Center], commitments::warn),
        query("commitments.figures", &[Center], commitments::figures),
        query("commitments.receipt", &[Center], commitments::receipt_of),
        query("commitments.verify", &[Center, Review], commitments::verify),
        query("commitments.check_log", &[Center], commitments::check_log),
        query("commitments.word_lists", &[Center], commitments::word_lists),
        command("commitments.change_words", &[Center], commitments::change_words),
        command("commitments.make", &[Center], commitments::make),
        command("commitments.restate", &[Center], commitments::restate),
        query("commitments.answer_sheet", &[Center], commitments::answer_sheet),
        query("commitments.read_answer_sheet", &[Center], commitments::read_answer_sheet),
        command("commitments.take_answer_sheet", &[Center], commitments::take_answer_sheet),
        command("commitments.answer", &[Center], commitments::answer),
        command("commitments.reply", &[Center], commitments::reply),
        command("commitments.move", &[Center], commitments::move_promise),
        command("commitments.tell", &[Center], commitments::tell),
        command("commitments.risk", &[Center], commitments::risk),
        command("commitments.back_on_track", &[Center], commitments::back_on_track),
        command("commitments.claim", &[Center], commitments::claim),
        command("commitments.confirm", &[Center], commitments::confirm),
        command("commitments.keep_partly", &[Center], commitments::keep_partly),
        command("commitments.withdraw", &[Center], commitments::withdraw),
        command("commitments.supersede", &[Center], commitments::supersede),
        command("commitments.break", &[Center], commitments::break_promise),
        command("commitments.reverse", &[Center], commitments::reverse),
        command("commitments.restore", &[Center], commitments::restore),
        command("commitments.repair", &[Center], commitments::repair),
        command("commitments.inherit", &[Center], commitments::inherit),
        command("commitments.succeed", &[Center], commitments::succeed),
        command("commitments.meet_condition", &[Center], commitments::meet_condition),
        command("commitments.view", &[Center], commitments::view),
        command("commitments.correct", &[Center], commitments::correct),
        command("commitments.name_cover", &[Center], commitments::name_cover),
        command("commitments.drop_draft", &[Center], commitments::drop_draft),
        // Other laptops, and what HR asks of a center.
        query("laptops.card", &[Center, Review], laptops::card),
        query("laptops.read_card", &[Center, Review], laptops::read_card),
        query("laptops.list", &[Center, Review], laptops::list),
        command("laptops.accept", &[Center, Review], laptops::accept),
        command("laptops.forget", &[Center, Review], laptops::forget),
        query("reviews.requests", &[Center, Review], reviews::requests),
        command("reviews.ask", &[Review], reviews::ask),
        query("reviews.read_request", &[Center], reviews::read_request),
        command("reviews.take_request", &[Center], reviews::take_request),
        command("reviews.decline", &[Center], reviews::decline),
        query("reviews.preview", &[Center], reviews::preview),
        command("reviews.make", &[Center], reviews::make).backed_up(Reason::Packet),
        query("reviews.sent", &[Center], reviews::sent),
        query("reviews.open", &[Review], reviews::open),
        command("reviews.take", &[Review], reviews::take),
        command("reviews.keep_fork", &[Review], reviews::keep_fork),
        query("reviews.board", &[Review], reviews::board),
        query("reviews.promise", &[Review], reviews::promise),
        query("reviews.read_return", &[Center], reviews::read_return),
        command("reviews.take_return", &[Center], reviews::take_return),
        query("reviews.returned", &[Center], reviews::returned),
        command("reviews.answer", &[Center], reviews::answer),
        command("reviews.inform", &[Center], reviews::inform),
        query("handover.paper", &[Center], handover::paper),
        query("handover.preview", &[Center], handover::preview),
        command("handover.make", &[Center], handover::make).backed_up(Reason::Packet),
        query("handover.read", &[Center], handover::read),
        command("handover.take", &[Center], handover::take).backed_up(Reason::Import),
        // HR's cases.
        query("review_cases.list", &[Review], review_cases::list),
        query("review_cases.show", &[Review], review_cases::show),
        query("review_cases.report", &[Review], review_cases::report),
        query("review_cases.desk", &[Review], review_cases::desk),
        command("review_cases.open", &[Review], review_cases::open),
        command("review_cases.request", &[Review], review_cases::request),
        command("review_cases.receive", &[Review], review_cases::receive),
        command("review_cases.begin", &[Review], review_cases::begin),
        command("review_cases.question", &[Review], review_cases::question),
        command("review_cases.answer", &[Review], review_cases::answer),
        command("review_cases.find", &[Review], review_cases::find),
        command("review_cases.propose_remedy", &[Review], review_cases::propose_remedy),
        command("review_cases.decide", &[Review], review_cases::decide),
        command("review_cases.inform", &[Review], review_cases::inform),
        command("review_cases.second_reviewer", &[Review], review_cases::second_reviewer),
        command("review_cases.close", &[Review], review_cases::close),
        command("review_cases.return", &[Review], review_cases::make_return),
        query("review_cases.check_log", &[Review], review_cases::check_log),
        // Careers.
        query("career.board", &[Center], career::board),
        query("career.show", &[Center], career::show),
        query("career.ladders", &[Center], career::ladders),
        query("career.ladder", &[Center], career::show_ladder),
        query("career.templates", &[Center], career::templates),
        query("career.lint", &[Center], career::lint_ladder),
        command("career.use_template", &[Center], career::use_template),
        command("career.write_ladder", &[Center], career::write_ladder),
        command("career.set_ambition", &[Center], career::set_ambition),
        query("career.handed", &[Center], career::handed),
        command("career.begin_round", &[Center], career::begin_round),
        command("career.rate", &[Center], career::rate),
        command("career.agree_gap", &[Center], career::agree_gap),
        command("career.begin_case", &[Center], career::begin),
        command("career.add_evidence", &[Center], career::add_evidence),
        command("career.say_ready", &[Center], career::say_ready),
        command("career.wait_for_opening", &[Center], career::wait_for_opening),
        command("career.find_opening", &[Center], career::find_opening),
        command("career.decide", &[Center], career::decide),
        command("career.take_effect", &[Center], protected_time::take_effect),
        command("career.let_go", &[Center], career::let_go),
        command("career.offer_acting", &[Center], protected_time::offer_acting),
        command("career.accept_acting", &[Center], career::accept_acting),
        command("career.decline_acting", &[Center], career::decline_acting),
        command("career.begin_acting", &[Center], protected_time::begin_acting),
        command("career.extend_acting", &[Center], career::extend_acting),
        command("career.return_acting", &[Center], protected_time::return_acting),
        command("career.convert_acting", &[Center], protected_time::convert_acting),
        command("career.record_transition", &[Center], protected_time::record_move),
        command("career.record_check", &[Center], protected_time::record_check),
        command("career.close_transition", &[Center], protected_time::close_transition),
        command("protected_time.pull_back", &[Center], protected_time::pull_back),
        command("protected_time.recall", &[Center], protected_time::recall),
        command("protected_time.back_in_role", &[Center], protected_time::back_in_role),
        // For everything.
        query("history.recent", &[Center, Review], history::recent),
        command("history.undo", &[Center, Review], undoing::undo),
        command("history.redo", &[Center, Review], undoing::redo),
        query("search.find", &[Center], search::find),
        query("quick.understand", &[Center], quick::understand),
        // What people may ask of their data.
        query("privacy.erase_preview", &[Center], privacy::erase_preview),
        door("privacy.erase", door::erase),
        query("privacy.retention", &[Center], privacy::retention),
        door("privacy.sweep", door::sweep),
        query("privacy.subject_file", &[Center], privacy::subject_file),
        query("privacy.staff_notice", &[Center], privacy::staff_notice),
        // Files in and out.
        query("import.preview_people", &[Center], import::preview_people),
        command("import.people", &[Center], import::import_people).backed_up(Reason::Import),
        query("import.preview_positions", &[Center], positions::preview_positions),
        command("import.positions", &[Center], positions::import_positions).backed_up(Reason::Import),
        query("export.everything", &[Center, Review], privacy::export_everything),
        door("api.describe", describe),
    ];
    all.extend(of_cover::calls());
    all.extend(of_quality::calls());
    all
});

/// Where each name stands in the table.
static BY_NAME: LazyLock<HashMap<&'static str, usize>> =
    LazyLock::new(|| ENDPOINTS.iter().enumerate().map(|(at, endpoint)| (endpoint.name, at)).collect());

/// Whether there is a call of this name.
pub fn is_known(name: &str) -> bool {
    BY_NAME.contains_key(name)
}

fn query<I, O>(
    name: &'static str,
    who: &'static [VaultKind],
    run: impl Fn(&Ask, I) -> Result<O> + Send + Sync + 'static,
) -> Endpoint
where
    I: DeserializeOwned + TS + 'static,
    O: Serialize + TS + 'static,
{
    let run = move |ask: &Ask, input: Value| write(run(ask, read(input)?)?);
    Endpoint { name, who, backed_up: None, run: Run::Query(Box::new(run)), types: types::<I, O> }
}

fn command<I, O>(
    name: &'static str,
    who: &'static [VaultKind],
    run: impl Fn(&mut Act, I) -> Result<O> + Send + Sync + 'static,
) -> Endpoint
where
    I: DeserializeOwned + TS + 'static,
    O: Serialize + TS + 'static,
{
    let run = move |app: &mut App, input: Value, call: &str, keep: bool| {
        let input: I = read(input)?;
        let done: Done<O> =
            if keep { app.act(call, |act| run(act, input)) } else { app.rehearse(call, |act| run(act, input)) }?;
        write(done)
    };
    Endpoint { name, who, backed_up: None, run: Run::Command(Box::new(run)), types: types::<I, Done<O>> }
}

fn draft<I, O>(
    name: &'static str,
    who: &'static [VaultKind],
    run: impl Fn(&mut App, I) -> Result<O> + Send + Sync + 'static,
) -> Endpoint
where
    I: DeserializeOwned + TS + 'static,
    O: Serialize + TS + 'static,
{
    let run = move |app: &mut App, input: Value| write(run(app, read(input)?)?);
    Endpoint { name, who, backed_up: None, run: Run::Draft(Box::new(run)), types: types::<I, O> }
}

fn beside<I, O>(name: &'static str, run: impl Fn(&Files, I) -> Result<O> + Send + Sync + 'static) -> Endpoint
where
    I: DeserializeOwned + TS + 'static,
    O: Serialize + TS + 'static,
{
    let run = move |files: &Files, input: Value| write(run(files, read(input)?)?);
    Endpoint { name, who: &[Center, Review], backed_up: None, run: Run::Beside(Box::new(run)), types: types::<I, O> }
}

fn door<I, O>(name: &'static str, run: impl Fn(&mut Room, I) -> Result<O> + Send + Sync + 'static) -> Endpoint
where
    I: DeserializeOwned + TS + 'static,
    O: Serialize + TS + 'static,
{
    let run = move |room: &mut Room, input: Value| write(run(room, read(input)?)?);
    Endpoint { name, who: &[Center, Review], backed_up: None, run: Run::Door(Box::new(run)), types: types::<I, O> }
}

/// An input that does not fit is a fault of whoever wrote the call. What was typed may stand in serde's own message, and
/// failures are logged, so only its first words are told: which kind of misfit it is.
fn read<I: DeserializeOwned>(input: Value) -> Result<I> {
    serde_json::from_value(input).map_err(|error| {
        let told: String =
            error.to_string().chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == ' ').collect();
        Failure::broken("failure-input", told.trim())
    })
}

fn write(value: impl Serialize) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Failure::broken("failure-broken", error))
}

/// Whether a call does not wait for the one that is running.
pub fn is_beside(name: &str) -> bool {
    let endpoint = BY_NAME.get(name).and_then(|at| ENDPOINTS.get(*at));
    endpoint.is_some_and(|endpoint| matches!(endpoint.run, Run::Beside(_)))
}

/// Answers a call that does not wait for the one that is running; none where it is another kind of call.
pub fn call_beside(files: &Files, request: &Request) -> Option<Result<Value>> {
    match &BY_NAME.get(request.name.as_str()).and_then(|at| ENDPOINTS.get(*at))?.run {
        Run::Beside(run) => Some(run(files, request.input.clone())),
        _ => None,
    }
}

/// Finds the call, checks who makes it, and makes it.
pub fn call(room: &mut Room, request: &Request) -> Result<Value> {
    let endpoint = BY_NAME.get(request.name.as_str()).and_then(|at| ENDPOINTS.get(*at));
    let Some(endpoint) = endpoint else {
        return Err(Failure::broken("failure-no-such-call", "no such call"));
    };
    if request.rehearse && matches!(endpoint.run, Run::Door(_) | Run::Draft(_) | Run::Beside(_)) {
        return Err(Failure::refused("failure-not-rehearsed"));
    }
    let input = request.input.clone();
    if let Run::Door(run) = &endpoint.run {
        return run(room, input);
    }
    let app = room.app()?;
    if !endpoint.who.contains(&app.vault.kind) {
        return Err(Failure::NotAllowed(Message::new("failure-other-vault")));
    }
    match &endpoint.run {
        Run::Query(run) => app.ask(|ask| run(ask, input)),
        Run::Draft(run) => run(app, input),
        Run::Command(run) => {
            let keep = !request.rehearse;
            if let Some(reason) = endpoint.backed_up.filter(|_| keep) {
                // Rehearsed first: what is refused needs no backup.
                run(app, input.clone(), endpoint.name, false)?;
                app.vault.back_up(reason, &app.world)?;
            }
            run(app, input, endpoint.name, keep)
        }
        Run::Door(run) => run(room, input),
        Run::Beside(run) => run(&app.files, input),
    }
}

/// What a call takes and gives, in TypeScript.
#[derive(Serialize, TS)]
pub struct Described {
    pub name: String,
    pub kind: String,
    pub who: Vec<VaultKind>,
    pub input: String,
    pub output: String,
}

fn describe(_: &mut Room, _: ()) -> Result<Vec<Described>> {
    let mut types = Types::default();
    let describe = |endpoint: &Endpoint| {
        let (input, output) = (endpoint.types)(&mut types);
        Described {
            name: endpoint.name.to_owned(),
            kind: endpoint.kind().to_owned(),
            who: endpoint.who.to_vec(),
            input,
            output,
        }
    };
    Ok(ENDPOINTS.iter().map(describe).collect())
}
