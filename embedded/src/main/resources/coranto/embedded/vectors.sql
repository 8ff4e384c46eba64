-- Each block, divided by a line of dashes, is one step of migration.
CREATE TABLE vector (
  model TEXT NOT NULL,
  hash BLOB NOT NULL,      -- SHA-256 of the text
  scale REAL NOT NULL,     -- the largest number's size
  numbers BLOB NOT NULL,   -- a byte a number, 127 for the largest
  PRIMARY KEY (model, hash)
) WITHOUT ROWID;
----
-- The day on which it was last asked for, counted from 1970.
ALTER TABLE vector ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
