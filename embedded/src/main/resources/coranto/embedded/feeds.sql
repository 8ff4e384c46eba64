-- What is known of feeds and their entries. Each block, divided by a line of dashes, is one step of migration; a step
-- that ever stood in a release is never changed.
CREATE TABLE feed (
  address TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  title TEXT,
  standing TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  whole TEXT,
  tried TEXT,
  looked TEXT,
  due TEXT NOT NULL,
  every TEXT NOT NULL,
  failures INTEGER NOT NULL,
  trouble TEXT,
  note TEXT,
  fresh TEXT,
  day TEXT,
  today INTEGER NOT NULL,
  took TEXT NOT NULL,
  unverified INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  feed TEXT NOT NULL,
  key TEXT NOT NULL,
  guid TEXT,
  report TEXT,
  outlet TEXT,
  text_hash TEXT,
  way TEXT NOT NULL,
  print TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  trouble TEXT,
  absent TEXT,
  last TEXT NOT NULL
);
CREATE UNIQUE INDEX entry_by_key ON entry (feed, key);
CREATE INDEX entry_by_guid ON entry (guid) WHERE guid IS NOT NULL;
CREATE INDEX entry_by_report ON entry (report) WHERE report IS NOT NULL;
CREATE INDEX entry_by_text ON entry (text_hash) WHERE text_hash IS NOT NULL;
----
CREATE TABLE second_look (
  report TEXT PRIMARY KEY,
  feed TEXT NOT NULL,
  address TEXT NOT NULL,
  first TEXT NOT NULL,
  step INTEGER NOT NULL,
  due INTEGER NOT NULL,
  same TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT
) WITHOUT ROWID;
CREATE INDEX second_look_by_feed ON second_look (feed, due);
----
ALTER TABLE feed ADD COLUMN folders TEXT;
