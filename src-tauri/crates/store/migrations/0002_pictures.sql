-- Pictures of the visie, by the SHA-256 of their bytes. Append-only and not tracked: a section that no
-- longer shows a picture can be undone, so the picture stays.

CREATE TABLE picture (
    hash       TEXT NOT NULL PRIMARY KEY,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
    width      INTEGER NOT NULL CHECK (width > 0),
    height     INTEGER NOT NULL CHECK (height > 0),
    bytes      BLOB NOT NULL
) STRICT;
