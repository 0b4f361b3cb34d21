-- What the instruments work out: rows of a table, and one fact for each filled field of a row. Which tables and
-- fields there are is said by the catalogue, not here, so that another norm brings its own.

CREATE TABLE fact_row (
    id           TEXT NOT NULL PRIMARY KEY,
    sheet        TEXT NOT NULL,
    key          TEXT,
    position     INTEGER NOT NULL,
    name         TEXT NOT NULL DEFAULT '',
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    UNIQUE (sheet, key)
) STRICT;
CREATE INDEX fact_row_sheet ON fact_row (sheet, position);

-- The id is that of the row, a colon and the field: every copy agrees on it, and it tells the row.
CREATE TABLE fact (
    id      TEXT NOT NULL PRIMARY KEY,
    row_id  TEXT NOT NULL REFERENCES fact_row (id) DEFERRABLE INITIALLY DEFERRED,
    field   TEXT NOT NULL,
    value   TEXT NOT NULL,
    written INTEGER NOT NULL CHECK (written IN (0, 1)),
    UNIQUE (row_id, field)
) STRICT;

-- On which facts a verdict was confirmed; at most one for each answer, under the id of the answer.
CREATE TABLE confirmation (
    id        TEXT NOT NULL PRIMARY KEY,
    answer_id TEXT NOT NULL UNIQUE REFERENCES answer (id) DEFERRABLE INITIALLY DEFERRED,
    verdict   TEXT NOT NULL CHECK (verdict IN
                  ('nog-niet', 'in-ontwikkeling', 'grotendeels', 'voldoet', 'nvt')),
    reason    TEXT NOT NULL,
    date      TEXT NOT NULL
) STRICT;
