-- The planner: who leads a step, free tasks, what waits for what, and the days on which nothing can be planned or a
-- council meets. A decision moment is a fact of the procesbeschrijving and stays there.
ALTER TABLE process_step ADD COLUMN owner TEXT NOT NULL DEFAULT '';

CREATE TABLE task (
    id            TEXT NOT NULL PRIMARY KEY,
    step          TEXT NOT NULL CHECK (step IN
                      ('procesbeschrijving', 'inventarisatie', 'schrijven', 'consulteren', 'vaststellen')),
    position      INTEGER NOT NULL,
    title         TEXT NOT NULL,
    owner         TEXT NOT NULL DEFAULT '',
    planned_start TEXT,
    planned_end   TEXT,
    actual_start  TEXT,
    actual_end    TEXT,
    note          TEXT NOT NULL DEFAULT ''
) STRICT;

-- `after` cannot start before `before` has ended. Both are the id of a step, a task, a decision moment or a meeting;
-- neither refers by key, for they stand in different tables.
CREATE TABLE tie (
    id     TEXT NOT NULL PRIMARY KEY,
    before TEXT NOT NULL,
    after  TEXT NOT NULL,
    UNIQUE (before, after)
) STRICT;

CREATE TABLE period (
    id              TEXT NOT NULL PRIMARY KEY,
    kind            TEXT NOT NULL CHECK (kind IN ('vakantie', 'reces', 'vrij', 'raad', 'commissie', 'anders')),
    name            TEXT NOT NULL,
    first_day       TEXT NOT NULL,
    last_day        TEXT NOT NULL,
    municipality_id TEXT REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A party is an organisation or group, one person, or a code in the place of a name.
ALTER TABLE party ADD COLUMN form TEXT NOT NULL DEFAULT 'organisatie'
    CHECK (form IN ('organisatie', 'persoon', 'code'));
ALTER TABLE party ADD COLUMN delete_on TEXT;

-- What was settled beforehand: which role a party has, in which step, on which theme. No theme: on all.
CREATE TABLE party_part (
    id       TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    step     TEXT NOT NULL CHECK (step IN
                 ('procesbeschrijving', 'inventarisatie', 'schrijven', 'consulteren', 'vaststellen')),
    theme    TEXT NOT NULL DEFAULT '',
    role     TEXT NOT NULL CHECK (role IN ('informeren', 'raadplegen', 'adviseren', 'coproduceren', 'beslissen')),
    UNIQUE (party_id, step, theme)
) STRICT;

-- An advice of a party (adviesraad, cliëntenraad), with the reply, each kept as it was given.
CREATE TABLE advice (
    id         TEXT NOT NULL PRIMARY KEY,
    party_id   TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    title      TEXT NOT NULL,
    date       TEXT NOT NULL,
    text       TEXT NOT NULL,
    reply      TEXT NOT NULL DEFAULT '',
    replied_by TEXT NOT NULL DEFAULT '',
    replied_on TEXT
) STRICT;
CREATE INDEX advice_party ON advice (party_id);

-- A meeting can be planned before it is held. `consultation` is the row of the procesbeschrijving it came from.
ALTER TABLE meeting ADD COLUMN held INTEGER NOT NULL DEFAULT 1 CHECK (held IN (0, 1));
ALTER TABLE meeting ADD COLUMN agenda TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN questions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(questions));
ALTER TABLE meeting ADD COLUMN agreed TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN consultation TEXT;
ALTER TABLE meeting ADD COLUMN people INTEGER CHECK (people >= 0);
ALTER TABLE meeting ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1));
ALTER TABLE meeting ADD COLUMN delete_on TEXT;
DROP INDEX meeting_day;
CREATE INDEX meeting_held ON meeting (id, date) WHERE held = 1;
CREATE INDEX meeting_planned ON meeting (date) WHERE held = 0;

-- The answer to input: one for one item, or one for many.
CREATE TABLE response (
    id           TEXT NOT NULL PRIMARY KEY,
    title        TEXT NOT NULL DEFAULT '',
    decision     TEXT NOT NULL CHECK (decision IN ('overgenomen', 'deels', 'niet', 'ter-kennisname', 'doorgezet')),
    reason       TEXT NOT NULL DEFAULT '',
    passage      TEXT NOT NULL DEFAULT '',
    section_id   TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
    proposed_by  TEXT NOT NULL,
    proposed_on  TEXT NOT NULL,
    confirmed_by TEXT NOT NULL DEFAULT '',
    confirmed_on TEXT
) STRICT;
CREATE INDEX response_decision ON response (decision, confirmed_on);
CREATE INDEX response_section ON response (section_id);

ALTER TABLE contribution ADD COLUMN response_id TEXT REFERENCES response (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE contribution ADD COLUMN kind TEXT CHECK (kind IN ('algemeen', 'inhoudelijk', 'redactioneel'));
ALTER TABLE contribution ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN question TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN version_id TEXT REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE contribution ADD COLUMN quote TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN quote_before TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN quote_after TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN wording TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN summary TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN consent TEXT NOT NULL DEFAULT 'niet-gevraagd'
    CHECK (consent IN ('niet-gevraagd', 'ja', 'nee'));
ALTER TABLE contribution ADD COLUMN traceable INTEGER NOT NULL DEFAULT 0 CHECK (traceable IN (0, 1));
ALTER TABLE contribution ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1));
ALTER TABLE contribution ADD COLUMN released_on TEXT;
ALTER TABLE contribution ADD COLUMN released_by TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN delete_on TEXT;
-- A page of the register in each order, and how many items stand in each group, are read from indexes alone.
CREATE INDEX contribution_response ON contribution (response_id, number);
CREATE INDEX contribution_date ON contribution (date, number);
CREATE INDEX contribution_party_number ON contribution (party_id, number);
CREATE INDEX contribution_section_number ON contribution (section_id, number);
CREATE INDEX contribution_theme_number ON contribution (themes, number);
CREATE INDEX contribution_guarded ON contribution (number)
    WHERE released_on IS NULL AND (traceable = 1 OR confidential = 1);
CREATE INDEX contribution_unsummarised ON contribution (party_id) WHERE consent <> 'ja' AND summary = '';
CREATE INDEX contribution_placed ON contribution (section_id) WHERE quote <> '';
CREATE INDEX contribution_due ON contribution (delete_on) WHERE delete_on IS NOT NULL;

-- A row of which values were erased, by the noun and the id of its thing. Nothing older may write into it again.
CREATE TABLE tombstone (
    id        TEXT NOT NULL PRIMARY KEY,
    noun      TEXT NOT NULL,
    erased_on TEXT NOT NULL
) STRICT;

-- Not tracked: that a person was erased, under the id of its line in the journal, without saying who it was. As long as
-- `scrubbed` is 0, free pages of the file may still hold what was erased.
CREATE TABLE erasure (
    id       TEXT NOT NULL PRIMARY KEY,
    at       TEXT NOT NULL,
    actor    TEXT NOT NULL,
    subject  TEXT NOT NULL,
    report   TEXT NOT NULL CHECK (json_valid(report)),
    scrubbed INTEGER NOT NULL DEFAULT 0 CHECK (scrubbed IN (0, 1))
) STRICT;

-- A fixed version of which texts were changed by an erasure: since when, and its SHA-256 before that.
ALTER TABLE version ADD COLUMN cleaned_on TEXT;
ALTER TABLE version ADD COLUMN original_hash TEXT;
