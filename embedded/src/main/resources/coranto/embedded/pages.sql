-- The pages fetched in one month. Each block, divided by a line of dashes, is one step of migration.
CREATE TABLE page (
  hash TEXT PRIMARY KEY,
  url TEXT,
  headers TEXT NOT NULL,
  fetched TEXT,
  body BLOB NOT NULL
) WITHOUT ROWID;
