-- The workbook. Every tracked table is STRICT and has a non-null UUID as primary key; references are
-- deferrable and never cascade: a use case deletes children itself, so that the changeset holds them.

CREATE TABLE region (
    id              TEXT NOT NULL PRIMARY KEY,
    name            TEXT NOT NULL,
    about           TEXT NOT NULL DEFAULT '',
    plan_start      TEXT,
    plan_end        TEXT,
    start_situation INTEGER NOT NULL CHECK (start_situation BETWEEN 1 AND 4),
    adoption_goal   TEXT,
    fictional       INTEGER NOT NULL DEFAULT 0 CHECK (fictional IN (0, 1)),
    born_on         TEXT NOT NULL
) STRICT;

CREATE TABLE municipality (
    id          TEXT NOT NULL PRIMARY KEY,
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    cbs_code    TEXT,
    inhabitants INTEGER CHECK (inhabitants >= 0),
    registry    TEXT NOT NULL DEFAULT '',
    alderman    TEXT NOT NULL DEFAULT '',
    certainty   TEXT CHECK (certainty IN ('bevestigd', 'deels', 'kennis', 'onzeker')),
    note        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE version (
    id     TEXT NOT NULL PRIMARY KEY,
    name   TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('concept', 'consultatie', 'definitief')),
    date   TEXT NOT NULL,
    hash   TEXT NOT NULL,
    note   TEXT NOT NULL DEFAULT '',
    words  INTEGER NOT NULL CHECK (words >= 0)
) STRICT;

CREATE TABLE council_decision (
    id              TEXT NOT NULL PRIMARY KEY,
    municipality_id TEXT NOT NULL UNIQUE REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
    college_date    TEXT,
    papers_date     TEXT,
    committee_date  TEXT,
    council_date    TEXT,
    outcome         TEXT CHECK (outcome IN
                        ('ongewijzigd', 'aanvullend-beslispunt', 'gewijzigd', 'verworpen', 'aangehouden')),
    number          TEXT NOT NULL DEFAULT '',
    vote            TEXT NOT NULL DEFAULT '',
    item            TEXT CHECK (item IN ('hamerstuk', 'bespreekstuk')),
    version_id      TEXT REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    note            TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE answer (
    id          TEXT NOT NULL PRIMARY KEY,
    catalogue   TEXT NOT NULL,
    check_id    TEXT NOT NULL,
    work        TEXT NOT NULL CHECK (work IN ('te-doen', 'mee-bezig', 'ter-beoordeling', 'gereed')),
    verdict     TEXT NOT NULL CHECK (verdict IN
                    ('niet-beoordeeld', 'nog-niet', 'in-ontwikkeling', 'grotendeels', 'voldoet', 'nvt')),
    note        TEXT NOT NULL DEFAULT '',
    owner       TEXT NOT NULL DEFAULT '',
    target_date TEXT,
    UNIQUE (catalogue, check_id)
) STRICT;

CREATE TABLE evidence (
    id      TEXT NOT NULL PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('text', 'link')),
    title   TEXT NOT NULL,
    url     TEXT,
    seen_on TEXT
) STRICT;

CREATE TABLE answer_evidence (
    id          TEXT NOT NULL PRIMARY KEY,
    answer_id   TEXT NOT NULL REFERENCES answer (id) DEFERRABLE INITIALLY DEFERRED,
    evidence_id TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_evidence_answer ON answer_evidence (answer_id);
CREATE INDEX answer_evidence_evidence ON answer_evidence (evidence_id);

CREATE TABLE process_step (
    id            TEXT NOT NULL PRIMARY KEY,
    step          TEXT NOT NULL UNIQUE CHECK (step IN
                      ('procesbeschrijving', 'inventarisatie', 'schrijven', 'consulteren', 'vaststellen')),
    planned_start TEXT,
    planned_end   TEXT,
    actual_start  TEXT,
    actual_end    TEXT,
    note          TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE party (
    id       TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE meeting (
    id    TEXT NOT NULL PRIMARY KEY,
    date  TEXT NOT NULL,
    kind  TEXT NOT NULL CHECK (kind IN ('interview', 'bijeenkomst', 'adviestafel', 'technische-sessie',
              'raadsbijeenkomst', 'bovenregionaal-overleg', 'anders')),
    title TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX meeting_date ON meeting (date);

CREATE TABLE meeting_party (
    id         TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    party_id   TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX meeting_party_meeting ON meeting_party (meeting_id);
CREATE INDEX meeting_party_party ON meeting_party (party_id);

CREATE TABLE section (
    id         TEXT NOT NULL PRIMARY KEY,
    parent_id  TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    key        TEXT NOT NULL DEFAULT '',
    title      TEXT NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('front', 'chapter', 'annex')),
    state      TEXT NOT NULL CHECK (state IN ('leeg', 'concept', 'ter-beoordeling', 'gereed')),
    owner      TEXT NOT NULL DEFAULT '',
    agreements TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(agreements)),
    checks     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(checks)),
    help       TEXT NOT NULL DEFAULT '',
    body       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX section_parent ON section (parent_id);

CREATE TABLE contribution (
    id           TEXT NOT NULL PRIMARY KEY,
    number       INTEGER NOT NULL CHECK (number > 0),
    meeting_id   TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    party_id     TEXT REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    date         TEXT NOT NULL,
    channel      TEXT NOT NULL CHECK (channel IN ('bijeenkomst', 'e-mail', 'formulier', 'brief', 'anders')),
    text         TEXT NOT NULL,
    section_id   TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
    themes       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(themes)),
    agreements   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(agreements)),
    told_back_on TEXT
) STRICT;
CREATE INDEX contribution_number ON contribution (number);
CREATE INDEX contribution_waiting ON contribution (number) WHERE told_back_on IS NULL;
CREATE INDEX contribution_meeting ON contribution (meeting_id);
CREATE INDEX contribution_party ON contribution (party_id, told_back_on);
CREATE INDEX contribution_section ON contribution (section_id);

CREATE TABLE version_section (
    id         TEXT NOT NULL PRIMARY KEY,
    version_id TEXT NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    section_id TEXT NOT NULL,
    parent_id  TEXT,
    position   INTEGER NOT NULL,
    title      TEXT NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('front', 'chapter', 'annex')),
    agreements TEXT NOT NULL CHECK (json_valid(agreements)),
    checks     TEXT NOT NULL CHECK (json_valid(checks)),
    body       TEXT NOT NULL
) STRICT;
CREATE INDEX version_section_version ON version_section (version_id);

-- Not tracked from here on: what the program keeps about the workbook itself.

CREATE TABLE journal (
    seq       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    op        TEXT NOT NULL,
    label     TEXT NOT NULL,
    actor     TEXT NOT NULL,
    at        TEXT NOT NULL,
    schema    INTEGER NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('base', 'done', 'undone', 'superseded', 'undo', 'redo')),
    target    TEXT,
    changeset BLOB
) STRICT;
CREATE INDEX journal_state ON journal (state, seq);

-- Which lines of the journal touched a section or an answer: its own history.
CREATE TABLE journal_touch (
    seq  INTEGER NOT NULL,
    noun TEXT NOT NULL,
    row  TEXT NOT NULL,
    PRIMARY KEY (noun, row, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_row (
    rowid INTEGER PRIMARY KEY,
    noun  TEXT NOT NULL,
    row   TEXT NOT NULL,
    UNIQUE (noun, row)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    title, body,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);
