-- What every vault has from its first second: who it is, the device that signs, the ledger of acts, settings and search.
-- Ids are UUID v7 text. Instants are UTC with milliseconds in fixed width, so that text sorts as time.

CREATE TABLE vault (
    id                 TEXT PRIMARY KEY NOT NULL,     -- the same id as in the key slots: a foreign file is recognised by it
    kind               TEXT NOT NULL CHECK (kind IN ('center', 'review')),
    made_at            TEXT NOT NULL,                 -- instant
    schema_version     INTEGER NOT NULL,              -- last migration that ran
    min_reader_version INTEGER NOT NULL               -- oldest schema version whose app may read this file
) STRICT;

CREATE TABLE device (
    id          TEXT PRIMARY KEY NOT NULL,
    signing_key TEXT NOT NULL,                        -- Ed25519 secret key, hex; it never leaves the vault
    public_key  TEXT NOT NULL,                        -- Ed25519 public key, hex
    made_at     TEXT NOT NULL                         -- instant
) STRICT;

-- One row for each thing somebody did. `seq` is the order on this laptop, not an identity.
CREATE TABLE act (
    seq     INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    at      TEXT NOT NULL,                            -- instant
    device  TEXT NOT NULL,
    actor   TEXT NOT NULL,                            -- who sat at the laptop: 'leader' in a center vault
    call    TEXT NOT NULL,                            -- one_on_ones.plan
    about   TEXT NOT NULL DEFAULT '',                 -- person:<id>, meeting:<id>: where undo leads back to
    because TEXT NOT NULL DEFAULT '',                 -- the import file's form, the outcome chosen; never a name
    undoes  TEXT NOT NULL DEFAULT ''                  -- the act that this one takes back
) STRICT;
CREATE INDEX act_undoes ON act (undoes) WHERE undoes <> '';
CREATE INDEX act_at ON act (at);

-- What each act did to each row, written by triggers. Payloads are JSON; NULL where the row was added or removed.
CREATE TABLE change (
    seq     INTEGER PRIMARY KEY,
    act     TEXT NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    tab     TEXT NOT NULL,
    row     TEXT NOT NULL,
    before  TEXT,
    after   TEXT,
    blanked INTEGER NOT NULL DEFAULT 0                -- 1 when erasure or retention destroyed the payloads
) STRICT;
CREATE INDEX change_act ON change (act);
CREATE INDEX change_row ON change (tab, row);

CREATE TABLE current_act (id TEXT NOT NULL) STRICT;   -- empty between acts: a write outside one fails on change.act
CREATE TABLE erasing (why TEXT NOT NULL) STRICT;      -- holds a row only inside an erasure or a retention sweep

CREATE TRIGGER act_stays_edit BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER act_stays BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER change_stays_edit BEFORE UPDATE ON change
    WHEN NOT EXISTS (SELECT 1 FROM erasing)
      OR NEW.seq <> OLD.seq OR NEW.act <> OLD.act OR NEW.tab <> OLD.tab OR NEW.row <> OLD.row
      OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL OR NEW.blanked <> 1
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER change_stays BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- Settings that differ from their defaults. The defaults, with their reasons, are in core/settings.rs.
CREATE TABLE setting (
    id    TEXT PRIMARY KEY NOT NULL,                  -- the field's name
    value TEXT NOT NULL                               -- JSON
) STRICT;

-- What can be found. Kept by triggers that core/search.rs writes; working notes never enter it.
CREATE TABLE search_entry (
    entry  INTEGER PRIMARY KEY,
    source TEXT NOT NULL,                             -- table of the row that is found
    row    TEXT NOT NULL,
    person TEXT NOT NULL,                             -- whose page it leads to
    said   TEXT NOT NULL,                             -- date, or '' where the thing has none
    body   TEXT NOT NULL,                             -- as it was typed, for the excerpt
    folded TEXT NOT NULL                              -- the same with letters such as ø and ß spelled out, for the index
) STRICT;
CREATE UNIQUE INDEX search_entry_row ON search_entry (source, row);
CREATE INDEX search_entry_person ON search_entry (person);

CREATE VIRTUAL TABLE search_index USING fts5 (
    folded,
    content = 'search_entry', content_rowid = 'entry',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4', detail = 'full'
);
