-- Conversations between a leader and each of their people, what both may read, what the leader keeps for themselves,
-- and what each of them took on.

-- A rhythm of one's own. Without a row the team's usual rhythm counts (settings).
CREATE TABLE series (
    id          TEXT PRIMARY KEY NOT NULL,
    person      TEXT NOT NULL REFERENCES person (id),
    target_days INTEGER NOT NULL CHECK (target_days BETWEEN 1 AND 365),
    limit_days  INTEGER NOT NULL CHECK (limit_days BETWEEN target_days AND 730),
    place       TEXT NOT NULL DEFAULT '',             -- a room, a channel, a walk
    paused      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX series_person ON series (person);

CREATE TABLE meeting (
    id          TEXT PRIMARY KEY NOT NULL,
    person      TEXT NOT NULL REFERENCES person (id),
    planned_for TEXT NOT NULL,                        -- date
    planned_at  TEXT NOT NULL DEFAULT '',             -- wall clock 'HH:MM', or ''
    state       TEXT NOT NULL DEFAULT 'planned'
                CHECK (state IN ('planned', 'held', 'moved', 'cancelled', 'no_show')),
    closed_on   TEXT,                                 -- date it ended one way or the other, NULL while planned
    minutes     INTEGER CHECK (minutes BETWEEN 1 AND 600), -- how long it took, where it was noted
    shared_note TEXT NOT NULL DEFAULT '',             -- both may read
    ended_by    TEXT CHECK (ended_by IN ('leader', 'employee')), -- who moved or cancelled it, or did not come
    reason      TEXT NOT NULL DEFAULT '',             -- of a cancellation
    became      TEXT REFERENCES meeting (id),         -- the new row, where it was moved or cancelled with a new date
    slip_code   TEXT NOT NULL DEFAULT '',             -- short code of the paper slip, once held
    CHECK ((state = 'planned') = (closed_on IS NULL)),
    CHECK ((ended_by IS NOT NULL) = (state IN ('moved', 'cancelled', 'no_show')))
) STRICT;
CREATE INDEX meeting_person ON meeting (person, state, closed_on);
CREATE INDEX meeting_over ON meeting (person, closed_on) WHERE state <> 'planned';
CREATE INDEX meeting_became ON meeting (became);
CREATE INDEX meeting_planned ON meeting (planned_for) WHERE state = 'planned';
CREATE INDEX meeting_closed ON meeting (closed_on) WHERE state = 'held';

-- The employee's answer to the shared record. No row: they have not answered.
CREATE TABLE acknowledgement (
    id          TEXT PRIMARY KEY NOT NULL,
    meeting     TEXT NOT NULL REFERENCES meeting (id),
    answer      TEXT NOT NULL CHECK (answer IN ('agree', 'agree_with_comment', 'disagree')),
    comment     TEXT NOT NULL DEFAULT '',             -- the employee's own words, never refused
    way         TEXT NOT NULL CHECK (way IN ('hand_over', 'paper')),
    answered_on TEXT NOT NULL
) STRICT;
CREATE INDEX acknowledgement_meeting ON acknowledgement (meeting);

-- What somebody wants to talk about. It hangs on the pair, not on a meeting, so nothing is lost when a meeting moves.
CREATE TABLE agenda_item (
    id           TEXT PRIMARY KEY NOT NULL,
    person       TEXT NOT NULL REFERENCES person (id),
    raised_by    TEXT NOT NULL CHECK (raised_by IN ('leader', 'employee')),
    raised_on    TEXT NOT NULL,
    text         TEXT NOT NULL CHECK (text <> ''),
    state        TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'discussed', 'parked', 'withdrawn', 'became')),
    parked_until TEXT,
    became       TEXT NOT NULL DEFAULT '',            -- action:<id>, later commitment:<id> or issue:<id>
    settled_on   TEXT,
    meeting      TEXT REFERENCES meeting (id),        -- where it was written down, if in one
    CHECK ((state = 'parked') = (parked_until IS NOT NULL))
) STRICT;
CREATE INDEX agenda_item_person ON agenda_item (person, state);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting);
CREATE INDEX agenda_item_raised ON agenda_item (raised_on);
CREATE INDEX agenda_item_waiting ON agenda_item (state, person) WHERE state IN ('open', 'parked');

-- One row each time an item was left open at the end of a talk: their number is how often it was carried.
CREATE TABLE agenda_carry (
    id      TEXT PRIMARY KEY NOT NULL,
    item    TEXT NOT NULL REFERENCES agenda_item (id),
    meeting TEXT NOT NULL REFERENCES meeting (id)
) STRICT;
CREATE INDEX agenda_carry_item ON agenda_carry (item);
CREATE INDEX agenda_carry_meeting ON agenda_carry (meeting);

CREATE TABLE action_item (
    id        TEXT PRIMARY KEY NOT NULL,
    person    TEXT NOT NULL REFERENCES person (id),   -- the employee of the pair
    owner     TEXT NOT NULL CHECK (owner IN ('leader', 'employee')),
    text      TEXT NOT NULL CHECK (text <> ''),
    due       TEXT,
    made_on   TEXT NOT NULL,
    state     TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'dropped')),
    closed_on TEXT,
    meeting   TEXT REFERENCES meeting (id),
    CHECK ((state = 'open') = (closed_on IS NULL))
) STRICT;
CREATE INDEX action_item_person ON action_item (person, state);
CREATE INDEX action_item_made ON action_item (person, made_on);
CREATE INDEX action_item_closed ON action_item (person, closed_on) WHERE state <> 'open';
CREATE INDEX action_item_open ON action_item (due) WHERE state = 'open';
CREATE INDEX action_item_meeting ON action_item (meeting);

-- The leader's own working note. Never in search, exports or packets; it leaves only in that person's own subject file.
-- It goes 90 days after the talk unless kept.
CREATE TABLE working_note (
    id         TEXT PRIMARY KEY NOT NULL,
    person     TEXT NOT NULL REFERENCES person (id),
    meeting    TEXT NOT NULL REFERENCES meeting (id),
    written_on TEXT NOT NULL,
    text       TEXT NOT NULL CHECK (text <> ''),
    kept       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX working_note_person ON working_note (person, written_on);
CREATE INDEX working_note_meeting ON working_note (meeting);
CREATE INDEX working_note_written ON working_note (written_on) WHERE kept = 0;

-- A `>` line of a talk: a promise said aloud, waiting to be made one with its date and conditions.
CREATE TABLE promise_draft (
    id      TEXT PRIMARY KEY NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    meeting TEXT NOT NULL REFERENCES meeting (id),
    text    TEXT NOT NULL CHECK (text <> ''),
    due     TEXT,
    said_on TEXT NOT NULL
) STRICT;
CREATE INDEX promise_draft_person ON promise_draft (person);
CREATE INDEX promise_draft_meeting ON promise_draft (meeting);

-- Time with the team outside one-on-ones, tapped when it happens.
CREATE TABLE time_with_team (
    id      TEXT PRIMARY KEY NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('coaching', 'side_by_side', 'floor')),
    day     TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    person  TEXT REFERENCES person (id)
) STRICT;
CREATE INDEX time_with_team_day ON time_with_team (day);
CREATE INDEX time_with_team_person ON time_with_team (person);

-- Text being typed in a talk: one row a pair, durable, outside history. It hangs on the pair, like the agenda, so that it
-- is there when the talk is moved, and when the moving is undone.
CREATE TABLE draft (
    person   TEXT PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    text     TEXT NOT NULL,
    kept_at  TEXT NOT NULL,                           -- instant
    finished TEXT NOT NULL DEFAULT ''                 -- id of the talk it was finished in; it stays a day, for an undo
) STRICT;

-- What somebody agreed to stays as they agreed to it: the talk can't be taken back or its record changed any more.
CREATE TRIGGER meeting_answered BEFORE UPDATE OF state, shared_note ON meeting
    WHEN (OLD.state <> NEW.state OR OLD.shared_note <> NEW.shared_note)
     AND EXISTS (SELECT 1 FROM acknowledgement WHERE meeting = OLD.id)
BEGIN SELECT RAISE(ABORT, 'the record was answered'); END;
