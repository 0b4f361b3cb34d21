-- What counts are made of, so that they are made in one pass: which party was met on which day, and spoke
-- about which themes.
CREATE INDEX meeting_day ON meeting (id, date);
CREATE INDEX meeting_party_met ON meeting_party (party_id, meeting_id);
CREATE INDEX contribution_themes ON contribution (party_id, themes);

-- Evidence becomes a thing of its own: of more kinds, for many checks. SQLite cannot widen a CHECK, so the table is
-- made again around its rows; the ties are put back after it.
CREATE TEMP TABLE kept_evidence AS SELECT * FROM evidence;
CREATE TEMP TABLE kept_ties AS SELECT * FROM answer_evidence;
DELETE FROM answer_evidence;
DROP TABLE evidence;
-- `subject` is the section, meeting or municipality (of a decision) it points to; `fingerprint` is the SHA-256 of what
-- that said when it was last looked at, or of the bytes of a file. Neither refers by key: what is gone must show.
CREATE TABLE evidence (
    id           TEXT NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('text', 'link', 'section', 'meeting', 'decision', 'file')),
    title        TEXT NOT NULL,
    url          TEXT,
    seen_on      TEXT,
    subject      TEXT,
    fingerprint  TEXT,
    expires_on   TEXT,
    file_name    TEXT,
    size         INTEGER CHECK (size >= 0),
    confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1))
) STRICT;
INSERT INTO evidence (id, kind, title, url, seen_on) SELECT id, kind, title, url, seen_on FROM kept_evidence;
INSERT INTO answer_evidence (id, answer_id, evidence_id, position)
    SELECT id, answer_id, evidence_id, position FROM kept_ties;
DROP TABLE kept_evidence;
DROP TABLE kept_ties;
CREATE INDEX evidence_subject ON evidence (subject) WHERE subject IS NOT NULL;

-- Attached files, by the SHA-256 of their bytes. Append-only and not tracked, as pictures are: what is taken away can
-- be undone.
CREATE TABLE attachment (
    hash  TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- A peildatum: how everything stood on a day, as one JSON text with its SHA-256.
CREATE TABLE snapshot (
    id    TEXT NOT NULL PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE,
    date  TEXT NOT NULL,
    note  TEXT NOT NULL DEFAULT '',
    hash  TEXT NOT NULL,
    state TEXT NOT NULL CHECK (json_valid(state))
) STRICT;

-- A version of a catalogue that came later than the one built in, under the id of the catalogue.
CREATE TABLE catalogue (
    id      TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    source  TEXT NOT NULL
) STRICT;

-- What the ambassadeur remarks on an agreement or a check, and what the region replies.
CREATE TABLE remark (
    id           TEXT NOT NULL PRIMARY KEY,
    catalogue    TEXT NOT NULL,
    group_number TEXT NOT NULL,
    check_id     TEXT,
    kind         TEXT NOT NULL CHECK (kind IN ('waarneming', 'vraag', 'advies')),
    text         TEXT NOT NULL,
    author       TEXT NOT NULL,
    written_on   TEXT NOT NULL,
    reply        TEXT NOT NULL DEFAULT '',
    replied_by   TEXT NOT NULL DEFAULT '',
    replied_on   TEXT
) STRICT;
CREATE INDEX remark_group ON remark (catalogue, group_number);

-- Not tracked: which workbook this is, the same in every copy. A workbook from before has the id of its first section.
CREATE TABLE identity (
    id TEXT NOT NULL PRIMARY KEY
) STRICT;
INSERT INTO identity (id) SELECT min(id) FROM section HAVING min(id) IS NOT NULL;

-- Only in a copy for reflection, and not tracked: for whom, when it was made, and how the checks stood.
CREATE TABLE review (
    id       TEXT NOT NULL PRIMARY KEY,
    audience TEXT NOT NULL,
    made_at  TEXT NOT NULL,
    state    TEXT NOT NULL CHECK (json_valid(state))
) STRICT;
