-- Checks of contacts: what is asked, which contacts were drawn, what was seen, and what came of it. Marks are stored as one
-- letter for each question in the order of the form: 1 not yet, 2 nearly, 3 yes, n not seen.
--
-- Rows hang on the person they are about and name other rows of that person by id alone where nothing else depends on it:
-- somebody's thousand checks are then found in one step when they are erased or ask for their file.

CREATE TABLE scorecard (
    id         TEXT PRIMARY KEY NOT NULL,
    made_on    TEXT NOT NULL,
    retired_on TEXT                                   -- date from which nothing new is checked with it
) STRICT;

-- A version stays as it is once something was checked with it.
CREATE TABLE scorecard_version (
    id        TEXT PRIMARY KEY NOT NULL,
    scorecard TEXT NOT NULL REFERENCES scorecard (id),
    number    INTEGER NOT NULL CHECK (number >= 1),
    name      TEXT NOT NULL CHECK (name <> ''),
    channel   TEXT NOT NULL CHECK (channel <> ''),    -- as the team says it: 'voice', 'mail'
    made_on   TEXT NOT NULL,
    seam      INTEGER NOT NULL DEFAULT 0              -- 1: it asks or weighs otherwise than the one before; figures break here
) STRICT;
CREATE INDEX scorecard_version_scorecard ON scorecard_version (scorecard, number);

CREATE TABLE scorecard_section (
    id      TEXT PRIMARY KEY NOT NULL,
    version TEXT NOT NULL REFERENCES scorecard_version (id),
    place   INTEGER NOT NULL,                         -- from 0
    name    TEXT NOT NULL CHECK (name <> ''),
    weight  INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 10000) -- basis points
) STRICT;
CREATE INDEX scorecard_section_version ON scorecard_section (version, place);

CREATE TABLE scorecard_item (
    id       TEXT PRIMARY KEY NOT NULL,
    version  TEXT NOT NULL REFERENCES scorecard_version (id),
    section  TEXT NOT NULL REFERENCES scorecard_section (id),
    place    INTEGER NOT NULL,                        -- in the whole form, from 0
    question TEXT NOT NULL CHECK (question <> ''),
    kind     TEXT NOT NULL CHECK (kind IN ('yes_no', 'three')),
    critical TEXT NOT NULL CHECK (critical IN ('none', 'customer', 'business', 'compliance')),
    weight   INTEGER,                                 -- basis points of its section; NULL: as much as the others
    great    TEXT NOT NULL CHECK (great <> ''),       -- what great looks like
    example  TEXT NOT NULL DEFAULT '',
    root     TEXT NOT NULL                            -- id of this question in the version in which it first stood
) STRICT;
CREATE INDEX scorecard_item_version ON scorecard_item (version, place);
CREATE INDEX scorecard_item_section ON scorecard_item (section);

-- How many checks a month are planned, for everybody, a team or one person. The latest row counts; the person's own before
-- the team's before everybody's.
CREATE TABLE check_plan (
    id        TEXT PRIMARY KEY NOT NULL,
    person    TEXT REFERENCES person (id),
    team      TEXT REFERENCES team (id),
    per_month INTEGER NOT NULL CHECK (per_month BETWEEN 0 AND 40),
    valid_from TEXT NOT NULL,                         -- the first day of the month from which it holds
    CHECK (person IS NULL OR team IS NULL)
) STRICT;
CREATE INDEX check_plan_person ON check_plan (person);
CREATE INDEX check_plan_team ON check_plan (team);

-- A file with contacts that was read.
CREATE TABLE contact_list (
    id          TEXT PRIMARY KEY NOT NULL,
    name        TEXT NOT NULL,                        -- of the file
    kind        TEXT NOT NULL CHECK (kind IN ('table', 'queue_log')),
    imported_on TEXT NOT NULL
) STRICT;

-- Contacts to draw from: when and by whom, not with whom. They have no history of their own: they go with their list, and
-- 90 days after the contact. What is drawn is copied into `drawn`.
CREATE TABLE contact (
    id        TEXT PRIMARY KEY NOT NULL,
    list      TEXT NOT NULL REFERENCES contact_list (id) ON DELETE CASCADE,
    person    TEXT NOT NULL REFERENCES person (id),
    reference TEXT NOT NULL,                          -- where the recording or the mail is found
    channel   TEXT NOT NULL,
    day       TEXT NOT NULL,
    minute    INTEGER,                                -- of the day; NULL where it is not known
    length    TEXT NOT NULL CHECK (length IN ('short', 'middle', 'long', 'unknown')), -- never the seconds
    skill     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contact_person ON contact (person, channel, day);
CREATE INDEX contact_list_of ON contact (list);
CREATE INDEX contact_day ON contact (day, person, channel);

-- A draw with everything that is needed to repeat it.
CREATE TABLE contact_draw (
    id         TEXT PRIMARY KEY NOT NULL,
    person     TEXT NOT NULL REFERENCES person (id),
    drawn_on   TEXT NOT NULL,
    first_day  TEXT NOT NULL,                         -- of the contacts it was drawn from
    last_day   TEXT NOT NULL,
    seed       INTEGER NOT NULL,
    wanted     INTEGER NOT NULL,
    drawn_from INTEGER NOT NULL,                      -- how many contacts there were
    frame      TEXT NOT NULL,                         -- hash of their ids in their order
    coaching   TEXT NOT NULL DEFAULT ''               -- the coaching it looks again at
) STRICT;
CREATE INDEX contact_draw_person ON contact_draw (person, drawn_on);
CREATE INDEX contact_draw_on ON contact_draw (drawn_on);

CREATE TABLE drawn (
    id        TEXT PRIMARY KEY NOT NULL,
    draw      TEXT NOT NULL REFERENCES contact_draw (id),
    contact   TEXT NOT NULL,                          -- id of the contact, which may be gone by now
    reference TEXT NOT NULL,
    channel   TEXT NOT NULL,
    day       TEXT NOT NULL,
    minute    INTEGER,
    length    TEXT NOT NULL DEFAULT 'unknown' CHECK (length IN ('short', 'middle', 'long', 'unknown')),
    skill     TEXT NOT NULL DEFAULT '',
    alike     INTEGER NOT NULL DEFAULT 0,             -- how many there were like it, itself among them: the same channel, part of the day, length and skill
    passed    TEXT NOT NULL DEFAULT ''                -- why it was passed over: the recording is gone
) STRICT;
CREATE INDEX drawn_draw ON drawn (draw);

-- A check of one contact. No customer's name: a reference, and what was typed, with numbers of customers taken out.
CREATE TABLE evaluation (
    id           TEXT PRIMARY KEY NOT NULL,
    person       TEXT NOT NULL REFERENCES person (id),
    version      TEXT NOT NULL REFERENCES scorecard_version (id),
    drawn        TEXT NOT NULL DEFAULT '',            -- where it was drawn
    reference    TEXT NOT NULL,
    channel      TEXT NOT NULL,
    day          TEXT NOT NULL,                       -- of the contact
    begun_on     TEXT NOT NULL,
    self_wanted  INTEGER NOT NULL DEFAULT 0,          -- 1: their own view comes first, and both stay sealed until both are in
    self_marks   TEXT NOT NULL DEFAULT '',
    self_words   TEXT NOT NULL DEFAULT '',            -- their own words, never refused
    self_way     TEXT CHECK (self_way IN ('hand_over', 'paper')),
    self_on      TEXT,
    evaluator    TEXT NOT NULL DEFAULT '',            -- name; '' for the leader
    good         TEXT NOT NULL DEFAULT '',            -- what was good
    marks        TEXT NOT NULL DEFAULT '',
    was_missing  TEXT NOT NULL DEFAULT '[]',          -- JSON list: what was missing, for each question
    try_next     TEXT NOT NULL DEFAULT '',            -- one thing to try
    submitted_on TEXT,
    decided      TEXT NOT NULL DEFAULT '',            -- the marks after disputes, where they changed
    score        INTEGER CHECK (score BETWEEN 0 AND 10000), -- of the marks that hold; written once with them, NULL where nothing was seen
    customer     TEXT NOT NULL DEFAULT 'not_asked' CHECK (customer IN ('not_asked', 'not_seen', 'free', 'failed')),
    business     TEXT NOT NULL DEFAULT 'not_asked' CHECK (business IN ('not_asked', 'not_seen', 'free', 'failed')),
    compliance   TEXT NOT NULL DEFAULT 'not_asked' CHECK (compliance IN ('not_asked', 'not_seen', 'free', 'failed')),
    answered_on  TEXT,                                -- date they took note of it
    answer_way   TEXT CHECK (answer_way IN ('hand_over', 'paper')),
    comment      TEXT NOT NULL DEFAULT ''             -- their own words, never refused
) STRICT;
CREATE INDEX evaluation_person ON evaluation (person, day, id);
CREATE INDEX evaluation_version ON evaluation (version);
CREATE INDEX evaluation_figures ON evaluation (submitted_on, version, score, customer, business, compliance);
CREATE INDEX evaluation_channel ON evaluation (submitted_on, person, channel);
CREATE INDEX evaluation_self ON evaluation (begun_on) WHERE self_wanted = 1 AND self_on IS NULL;
CREATE INDEX evaluation_begun ON evaluation (begun_on) WHERE submitted_on IS NULL;
CREATE INDEX evaluation_self_on ON evaluation (self_on) WHERE self_on IS NOT NULL;
CREATE INDEX evaluation_own ON evaluation (submitted_on) WHERE self_on IS NOT NULL;
CREATE INDEX evaluation_day ON evaluation (day, id);
CREATE INDEX evaluation_drawn ON evaluation (drawn) WHERE drawn <> '';

-- One question of a check that somebody sees otherwise.
CREATE TABLE dispute (
    id         TEXT PRIMARY KEY NOT NULL,
    person     TEXT NOT NULL REFERENCES person (id),
    evaluation TEXT NOT NULL,
    place      INTEGER NOT NULL,                      -- of the question in the form
    reason     TEXT NOT NULL,                         -- the employee's own words
    proposed   TEXT NOT NULL CHECK (proposed IN ('1', '2', '3', 'n')),
    raised_on  TEXT NOT NULL,
    way        TEXT NOT NULL CHECK (way IN ('hand_over', 'paper')),
    due        TEXT NOT NULL,                         -- date by which somebody else decides
    reviewer   TEXT NOT NULL DEFAULT '',              -- name of who decided: never the evaluator
    decided_on TEXT,
    decided    TEXT NOT NULL DEFAULT '' CHECK (decided IN ('', '1', '2', '3', 'n')), -- the mark that holds
    why        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX dispute_evaluation ON dispute (evaluation);
CREATE INDEX dispute_person ON dispute (person);
CREATE INDEX dispute_open ON dispute (due) WHERE decided_on IS NULL;

-- What is said about a check after it is closed: it is added, nothing is changed.
CREATE TABLE check_remark (
    id         TEXT PRIMARY KEY NOT NULL,
    person     TEXT NOT NULL REFERENCES person (id),
    evaluation TEXT NOT NULL,
    said_on    TEXT NOT NULL,
    text       TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX check_remark_evaluation ON check_remark (evaluation);
CREATE INDEX check_remark_person ON check_remark (person);

-- One thing to work at. At most two are open for a person.
CREATE TABLE coaching_action (
    id            TEXT PRIMARY KEY NOT NULL,
    person        TEXT NOT NULL REFERENCES person (id),
    evaluation    TEXT NOT NULL DEFAULT '',           -- the check it comes from
    root          TEXT NOT NULL DEFAULT '',           -- the question it comes from, whatever its version
    goal          TEXT NOT NULL CHECK (goal <> ''),
    behaviour     TEXT NOT NULL DEFAULT '',           -- the one thing to try
    owner         TEXT NOT NULL CHECK (owner IN ('leader', 'employee')),
    opened_on     TEXT NOT NULL,
    look_again_on TEXT NOT NULL,                      -- date
    agenda        TEXT NOT NULL DEFAULT '',           -- the item of the one-on-one it is talked about in
    tried_on      TEXT,
    closed_on     TEXT,
    ending        TEXT CHECK (ending IN ('effective', 'superseded', 'withdrawn')),
    CHECK ((closed_on IS NULL) = (ending IS NULL))
) STRICT;
CREATE INDEX coaching_action_person ON coaching_action (person, closed_on);
CREATE INDEX coaching_action_open ON coaching_action (look_again_on) WHERE closed_on IS NULL;
CREATE INDEX coaching_action_opened ON coaching_action (opened_on);

-- What was found when it was looked at again.
CREATE TABLE recheck (
    id       TEXT PRIMARY KEY NOT NULL,
    coaching TEXT NOT NULL REFERENCES coaching_action (id),
    on_day   TEXT NOT NULL,
    finding  TEXT NOT NULL CHECK (finding IN ('effective', 'not_yet')),
    looked_at INTEGER NOT NULL,                       -- how many contacts after the action
    words    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX recheck_coaching ON recheck (coaching, on_day);

-- Several score the same contact, blind. It is about the questions, so it names no person whose contact it was.
CREATE TABLE calibration (
    id        TEXT PRIMARY KEY NOT NULL,
    version   TEXT NOT NULL REFERENCES scorecard_version (id),
    reference TEXT NOT NULL,
    channel   TEXT NOT NULL,
    begun_on  TEXT NOT NULL,
    opened_on TEXT                                    -- date from which everybody's marks are seen
) STRICT;
CREATE INDEX calibration_version ON calibration (version, opened_on);

CREATE TABLE calibration_view (
    id          TEXT PRIMARY KEY NOT NULL,
    calibration TEXT NOT NULL REFERENCES calibration (id),
    rater       TEXT NOT NULL CHECK (rater <> ''),    -- name
    marks       TEXT NOT NULL DEFAULT '',             -- '' as long as they have not scored
    rated_on    TEXT,
    laptop      TEXT REFERENCES laptop (id),          -- the laptop that was asked for it, where it comes by file
    asked_on    TEXT,                                 -- date the sheet was made for that laptop
    packet      TEXT NOT NULL DEFAULT ''              -- the packet it came in, from another laptop
) STRICT;
CREATE INDEX calibration_view_calibration ON calibration_view (calibration);

-- The other side: a contact that a leader on another laptop asks to be scored here. Its id is that of the view it fills there.
CREATE TABLE calibration_sheet (
    id          TEXT PRIMARY KEY NOT NULL,
    laptop      TEXT NOT NULL REFERENCES laptop (id), -- who asks
    calibration TEXT NOT NULL,                        -- as the other laptop calls it
    rater       TEXT NOT NULL CHECK (rater <> ''),    -- name, as the other side wrote it
    scorecard   TEXT NOT NULL,                        -- name
    reference   TEXT NOT NULL,
    channel     TEXT NOT NULL,
    questions   TEXT NOT NULL,                        -- JSON list: the form as it was sent
    answer_by   TEXT NOT NULL,                        -- date
    taken_on    TEXT NOT NULL,
    marks       TEXT NOT NULL DEFAULT '',             -- '' as long as it was not scored
    scored_on   TEXT
) STRICT;
CREATE INDEX calibration_sheet_taken ON calibration_sheet (taken_on);

-- Something that changed how the team works: limits are worked out anew from that day.
CREATE TABLE trend_mark (
    id     TEXT PRIMARY KEY NOT NULL,
    on_day TEXT NOT NULL,
    words  TEXT NOT NULL CHECK (words <> '')
) STRICT;
