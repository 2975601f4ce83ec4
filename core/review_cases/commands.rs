//! What HR does with a case: opening it, asking, finding, deciding. Every step is one entry of HR's log.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::at_hand::AtHand;
use super::events::{
    FindingKind, InformedWay, RemedyKind, ReviewAnswer, ReviewDecided, ReviewDecision, ReviewEnd, ReviewEvent,
    ReviewEventKind, ReviewFinding, ReviewInformed, ReviewOpening, ReviewQuestion, ReviewReader, ReviewReason,
    ReviewReceived, ReviewRemedy, ReviewRequested, ReviewSecond, SecondWhy,
};
use super::keeping::{begin_case, enter};
use super::looking::Reviewed;
use crate::app::{About, Act};
use crate::commitments::check_health;
use crate::error::{Failure, Message, Problems, Result};
use crate::fold::fold;
use crate::id::{CommitmentId, LaptopId, RequestId, ReviewCaseId};
use crate::laptops::{LaptopKind, must_be_known};
use crate::people::{Facet, tidy};
use crate::sql::Sql;

/// The longest text of a case, in letters.
const LONGEST: usize = 4000;
/// The longest name of a reviewer, in letters.
const LONGEST_NAME: usize = 80;

/// What HR writes goes back to the center and is shown to the employee: no health words in it.
fn read_words(act: &Act, problems: &mut Problems, field: &str, text: Option<&str>, needed: bool) -> Result<String> {
    let words = tidy(text.unwrap_or_default());
    problems.unless(!needed || !words.is_empty(), field, "hr-case-needs-words");
    problems.unless(words.chars().count() <= LONGEST, field, "text-too-long");
    check_health(act.db, problems, field, &words)?;
    Ok(words)
}

/// What somebody else said or wrote, verbatim: never refused, but for its length.
fn verbatim(problems: &mut Problems, field: &str, text: Option<&str>) -> String {
    let words = text.unwrap_or_default().replace("\r\n", "\n").trim().to_owned();
    problems.unless(words.chars().count() <= LONGEST, field, "text-too-long");
    words
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReviewOpenCase {
    /// A promise that was received; or
    #[serde(default)]
    pub commitment: Option<CommitmentId>,
    /// the center that will be asked for it.
    #[serde(default)]
    pub laptop: Option<LaptopId>,
    pub reason: ReviewReason,
    #[serde(default)]
    pub words: Option<String>,
}

/// Opens a case about a promise that was received, or about one that is still to be asked for.
pub fn open(act: &mut Act, input: ReviewOpenCase) -> Result<ReviewCaseId> {
    let promise =
        input.commitment.map(|commitment| Reviewed::must(act.db, commitment, act.world.today())).transpose()?;
    let mut problems = Problems::default();
    let words = read_words(act, &mut problems, "words", input.words.as_deref(), input.reason == ReviewReason::Other)?;
    problems.unless(promise.is_some() || input.laptop.is_some(), "laptop", "hr-case-needs-center");
    problems.none()?;
    let laptop = match (&promise, input.laptop) {
        (Some(promise), _) => promise.laptop,
        (None, Some(laptop)) => {
            must_be_known(act.db, laptop, LaptopKind::Center)?;
            laptop
        }
        (None, None) => return Err(Failure::at("laptop", "hr-case-needs-center")),
    };
    if let Some(promise) = &promise {
        must_be_the_only_one(act.db, promise.commitment)?;
    }
    act.about(About::Reviews);
    act.because(input.reason.word());
    let (today, id) = (act.world.today(), ReviewCaseId(act.world.fresh_uuid()));
    begin_case(act, id, laptop)?;
    let by = tidy(&act.settings()?.leader_name);
    enter(act, id, today, &ReviewEvent::Opened(ReviewOpening { reason: input.reason, words, by }), None)?;
    if let Some(promise) = promise {
        if let Some((request, answer_by, asked_on)) = request_of(act.db, &promise)? {
            act.db.run("UPDATE review_case SET request = ?2 WHERE id = ?1", (id, request))?;
            enter(act, id, asked_on, &ReviewEvent::PacketRequested(ReviewRequested { answer_by }), None)?;
        }
        receive_promise(act, id, &promise)?;
    }
    Ok(id)
}

fn must_be_the_only_one(db: &Connection, commitment: CommitmentId) -> Result<()> {
    let open = db.maybe(
        "SELECT 1 FROM review_case WHERE commitment = ?1 AND stage NOT IN ('closed', 'expired')",
        [commitment],
        |_| Ok(()),
    )?;
    if open.is_some() { Err(Failure::refused("hr-case-open-already")) } else { Ok(()) }
}

/// The request that brought the packet of a promise: its id, by when it was to be answered, and when it was made.
fn request_of(db: &Connection, promise: &Reviewed) -> Result<Option<(RequestId, NaiveDate, NaiveDate)>> {
    db.maybe(
        "SELECT r.id, r.answer_by, r.asked_on FROM packet p JOIN review_request r ON r.id = p.request WHERE p.id = ?1",
        [promise.packet],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

fn receive_promise(act: &Act, id: ReviewCaseId, promise: &Reviewed) -> Result<()> {
    act.db.run(
        "UPDATE review_case SET commitment = ?2, person = ?3 WHERE id = ?1",
        (id, promise.commitment, &promise.person),
    )?;
    let received = ReviewEvent::Received(ReviewReceived { head: promise.head });
    enter(act, id, promise.received_on, &received, None)?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct ReviewRequestForCase {
    pub case: ReviewCaseId,
    pub request: RequestId,
}

/// Says with which request the packet of a case was asked for.
pub fn request(act: &mut Act, input: ReviewRequestForCase) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    let found = act.db.maybe(
        "SELECT r.answer_by, r.asked_on FROM review_request r JOIN review_case c ON c.laptop = r.laptop
         WHERE r.id = ?1 AND c.id = ?2",
        (input.request, input.case),
        |row| Ok((row.get::<_, NaiveDate>(0)?, row.get::<_, NaiveDate>(1)?)),
    )?;
    let Some((answer_by, asked_on)) = found else { return Err(Failure::missing("hr-case-request-gone")) };
    hand.write(act, asked_on, &ReviewEvent::PacketRequested(ReviewRequested { answer_by }), None)?;
    act.db.run("UPDATE review_case SET request = ?2 WHERE id = ?1", (input.case, input.request))?;
    Ok(())
}

#[derive(Debug, Deserialize, TS)]
pub struct ReviewReceiveForCase {
    pub case: ReviewCaseId,
    pub commitment: CommitmentId,
}

/// Says which promise of a packet a case is about.
pub fn receive(act: &mut Act, input: ReviewReceiveForCase) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    hand.must_allow(ReviewEventKind::Received)?;
    let promise = Reviewed::must(act.db, input.commitment, act.world.today())?;
    let laptop: LaptopId =
        act.db.one("SELECT laptop FROM review_case WHERE id = ?1", [input.case], |row| row.get(0))?;
    if hand.promise.is_some() || laptop != promise.laptop {
        return Err(Failure::refused("hr-case-other-promise"));
    }
    must_be_the_only_one(act.db, promise.commitment)?;
    act.about(About::Reviews);
    receive_promise(act, input.case, &promise)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReviewBeginCase {
    pub case: ReviewCaseId,
    #[serde(default)]
    pub by: Option<String>,
}

/// Begins to read.
pub fn begin(act: &mut Act, input: ReviewBeginCase) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    let by = hand.judge(act, ReviewEventKind::Reviewing, input.by.as_deref())?;
    hand.write(act, act.world.today(), &ReviewEvent::Reviewing(ReviewReader { by }), None)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReviewAskInCase {
    pub case: ReviewCaseId,
    pub words: String,
    #[serde(default)]
    pub by: Option<String>,
}

/// Asks the center something. The question goes with the next return file.
pub fn question(act: &mut Act, input: ReviewAskInCase) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    hand.must_allow(ReviewEventKind::Asked)?;
    let by = hand.judge(act, ReviewEventKind::Asked, input.by.as_deref())?;
    let mut problems = Problems::default();
    let words = read_words(act, &mut problems, "words", Some(&input.words), true)?;
    problems.none()?;
    act.consequence(Message::new("hr-case-goes-back"));
    hand.write(act, act.world.today(), &ReviewEvent::Asked(ReviewQuestion { words, by }), None)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReviewAnswerInCase {
    pub case: ReviewCaseId,
    /// The question, by its entry.
    pub question: String,
    /// Verbatim.
    pub words: String,
    /// Who answered.
    pub by: String,
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// Notes an answer that came another way than by a packet, such as on the phone.
pub fn answer(act: &mut Act, input: ReviewAnswerInCase) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    let waits = |question: &&super::case::Asked| question.question.entry == input.question && question.answer.is_none();
    if hand.case.questions.iter().find(waits).is_none() {
        return Err(Failure::missing("hr-case-question-gone"));
    }
    let on = input.on.unwrap_or(act.world.today());
    let mut problems = Problems::default();
    let words = verbatim(&mut problems, "words", Some(&input.words));
    let by = tidy(&input.by);
    problems.unless(!words.is_empty(), "words", "hr-case-needs-words");
    problems.unless(!by.is_empty(), "by", "hr-case-needs-who");
    problems.unless(by.chars().count() <= LONGEST_NAME, "by", "text-too-long");
    problems.unless(on <= act.world.today(), "on", "promise-day-impossible");
    problems.none()?;
    hand.write(act, on, &ReviewEvent::Answered(ReviewAnswer { words, by }), Some(&input.question))
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReviewFindInCase {
    pub case: ReviewCaseId,
    pub finding: FindingKind,
    /// The parts of a change of role that are missing.
    #[serde(default)]
    pub missing: Option<Vec<Facet>>,
    #[serde(default)]
    pub words: Option<String>,
    #[serde(default)]
    pub by: Option<String>,
}

/// Says what HR found. Everything but "kept" says why.
pub fn find(act: &mut Act, input: ReviewFindInCase) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    hand.must_allow(ReviewEventKind::Found)?;
    let by = hand.judge(act, ReviewEventKind::Found, input.by.as_deref())?;
    let mut problems = Problems::default();
    let needed = input.finding != FindingKind::ConfirmedKept;
    let words = read_words(act, &mut problems, "words", input.words.as_deref(), needed)?;
    let mut missing = input.missing.unwrap_or_default();
    missing.sort();
    missing.dedup();
    problems.unless(
        input.finding != FindingKind::Paper || !missing.is_empty(),
        "missing",
        "hr-case-paper-needs-what-is-missing",
    );
    problems.none()?;
    act.because(input.finding.word());
    if hand.case.open_questions() > 0 {
        act.consequence(Message::new("hr-case-question-open").with("count", hand.case.open_questions()));
    }
    if let Some(promise) = &hand.promise
        && let Some(until) = promise.may_reply_until(act.world.today())
    {
        act.consequence(
            Message::new("hr-case-may-still-reply").with("name", promise.name.as_str()).with("date", until),
        );
    }
    let finding = ReviewFinding { finding: input.finding, missing, words, by };
    hand.write(act, act.world.today(), &ReviewEvent::Found(finding), None)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ProposeRemedy {
    pub case: ReviewCaseId,
    pub remedy: RemedyKind,
    #[serde(default)]
    pub words: Option<String>,
    #[serde(default)]
    pub due: Option<NaiveDate>,
    #[serde(default)]
    pub by: Option<String>,
}

/// Proposes what should be done about it.
pub fn propose_remedy(act: &mut Act, input: ProposeRemedy) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    hand.must_allow(ReviewEventKind::RemedyProposed)?;
    let by = hand.judge(act, ReviewEventKind::RemedyProposed, input.by.as_deref())?;
    let mut problems = Problems::default();
    let needed = matches!(input.remedy, RemedyKind::SomethingElse | RemedyKind::Nothing);
    let words = read_words(act, &mut problems, "words", input.words.as_deref(), needed)?;
    let dated = input.remedy != RemedyKind::KeepItBy || input.due.is_some();
    problems.unless(dated, "due", "hr-case-remedy-needs-date");
    problems.unless(input.due.is_none_or(|due| due >= act.world.today()), "due", "hr-case-remedy-in-the-past");
    problems.none()?;
    act.because(input.remedy.word());
    let remedy = ReviewRemedy { remedy: input.remedy, words, due: input.due, by };
    hand.write(act, act.world.today(), &ReviewEvent::RemedyProposed(remedy), None)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReviewDecideCase {
    pub case: ReviewCaseId,
    pub decision: ReviewDecision,
    #[serde(default)]
    pub words: Option<String>,
    /// Who decided.
    #[serde(default)]
    pub by: Option<String>,
}

/// Says what will be done. What is decided otherwise than proposed says why.
pub fn decide(act: &mut Act, input: ReviewDecideCase) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    hand.must_allow(ReviewEventKind::Decided)?;
    let by = hand.judge(act, ReviewEventKind::Decided, input.by.as_deref())?;
    let mut problems = Problems::default();
    let needed = input.decision != ReviewDecision::Agreed;
    let words = read_words(act, &mut problems, "words", input.words.as_deref(), needed)?;
    problems.none()?;
    act.because(input.decision.word());
    act.consequence(Message::new("hr-case-inform-next"));
    let decided = ReviewDecided { decision: input.decision, words, by };
    hand.write(act, act.world.today(), &ReviewEvent::Decided(decided), None)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReviewInformInCase {
    pub case: ReviewCaseId,
    /// Who told them.
    pub by: String,
    pub way: InformedWay,
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// What the employee said, verbatim.
    #[serde(default)]
    pub reply: Option<String>,
}

/// Notes that HR told the employee itself. What the center notes comes with its next packet.
pub fn inform(act: &mut Act, input: ReviewInformInCase) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    hand.must_allow(ReviewEventKind::EmployeeInformed)?;
    let on = input.on.unwrap_or(act.world.today());
    let mut problems = Problems::default();
    let by = tidy(&input.by);
    let reply = verbatim(&mut problems, "reply", input.reply.as_deref());
    problems.unless(!by.is_empty(), "by", "hr-case-needs-who");
    problems.unless(by.chars().count() <= LONGEST_NAME, "by", "text-too-long");
    let decided = hand.case.decisions.last().map(|decided| decided.on);
    problems.unless(on <= act.world.today() && decided.is_none_or(|decided| on >= decided), "on", "hr-case-told-when");
    problems.none()?;
    hand.write(act, on, &ReviewEvent::EmployeeInformed(ReviewInformed { by, way: input.way, reply }), None)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NameSecond {
    pub case: ReviewCaseId,
    pub name: String,
    pub why: SecondWhy,
    /// Who names them; whose laptop it is where it is left out.
    #[serde(default)]
    pub by: Option<String>,
}

/// Names a second reviewer: because the first one is involved, or for two pairs of eyes. The app can't see who sits at the
/// keyboard: what the second one says stands under their name, in the log of this laptop.
pub fn second_reviewer(act: &mut Act, input: NameSecond) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    hand.must_allow(ReviewEventKind::SecondNamed)?;
    hand.may_name_another(act, input.by.as_deref())?;
    let name = tidy(&input.name);
    let own = tidy(&act.settings()?.leader_name);
    let mut problems = Problems::default();
    problems.unless(!name.is_empty(), "name", "hr-case-needs-who");
    problems.unless(name.chars().count() <= LONGEST_NAME, "name", "text-too-long");
    problems.unless(name.is_empty() || fold(&name) != fold(&own), "name", "hr-case-second-is-first");
    let involved = hand.promise.as_ref().is_some_and(|promise| promise.involves(&name));
    problems.unless(!involved, "name", "hr-case-second-involved");
    problems.none()?;
    act.because(input.why.word());
    hand.write(act, act.world.today(), &ReviewEvent::SecondNamed(ReviewSecond { name, why: input.why }), None)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ReviewCloseCase {
    pub case: ReviewCaseId,
    #[serde(default)]
    pub words: Option<String>,
    /// Who closes it.
    #[serde(default)]
    pub by: Option<String>,
}

/// Closes a case: after the employee was told, or without a finding, and then with the reason. To let a promise be is a
/// judgement too.
pub fn close(act: &mut Act, input: ReviewCloseCase) -> Result<()> {
    let hand = AtHand::read(act, input.case)?;
    hand.must_allow(ReviewEventKind::Closed)?;
    let by = hand.judge(act, ReviewEventKind::Closed, input.by.as_deref())?;
    let mut problems = Problems::default();
    let words = read_words(act, &mut problems, "words", input.words.as_deref(), hand.case.findings.is_empty())?;
    problems.none()?;
    hand.write(act, act.world.today(), &ReviewEvent::Closed(ReviewEnd { words, by }), None)
}
