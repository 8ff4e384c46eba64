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
----
-- Entries that are no revisions of a report: the columns of revisions are empty.
CREATE TABLE log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  report TEXT,
  revision INTEGER,
  text_hash TEXT,
  seen TEXT,
  published TEXT,
  modified TEXT,
  extractor TEXT,
  page TEXT,
  page_month TEXT,
  body TEXT NOT NULL
);
INSERT INTO log SELECT * FROM entry;
DROP TABLE entry;
ALTER TABLE log RENAME TO entry;
CREATE UNIQUE INDEX entry_by_report ON entry (report, revision);
CREATE INDEX entry_of_pin ON entry (seq) WHERE kind = 'pin';
----
CREATE INDEX entry_of_retraction ON entry (seq) WHERE kind = 'retraction';
----
CREATE INDEX entry_of_mark ON entry (seq) WHERE kind = 'mark';
CREATE INDEX entry_by_mark ON entry (body) WHERE kind = 'mark';
CREATE INDEX entry_of_watch ON entry (seq) WHERE kind = 'watch';
----
CREATE INDEX entry_by_seen ON entry (seen, report) WHERE kind = 'report';
