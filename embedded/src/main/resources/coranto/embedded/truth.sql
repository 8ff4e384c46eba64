-- The truth: a log, appended only. Each block, divided by a line of dashes, is one step of migration; a step that
-- ever stood in a release is never changed.
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  report TEXT NOT NULL,
  revision INTEGER NOT NULL,
  text_hash TEXT NOT NULL,
  seen TEXT,
  published TEXT,
  modified TEXT,
  extractor TEXT,
  page TEXT,
  page_month TEXT,
  body TEXT NOT NULL
);
CREATE UNIQUE INDEX entry_by_report ON entry (report, revision);
