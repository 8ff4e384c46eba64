-- What is derived from the truth; may be deleted as a whole and made again. Each block, divided by a line of dashes,
-- is one step of migration.
CREATE TABLE progress (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE derivation (
  seq INTEGER PRIMARY KEY,
  report TEXT NOT NULL,
  revision INTEGER NOT NULL,
  versions TEXT NOT NULL,
  language TEXT,
  understanding TEXT NOT NULL,
  traces TEXT NOT NULL
);
CREATE UNIQUE INDEX derivation_by_report ON derivation (report, revision);
CREATE TABLE membership (
  report TEXT PRIMARY KEY,
  story TEXT NOT NULL,
  seq INTEGER NOT NULL,
  outlet TEXT NOT NULL,
  time INTEGER NOT NULL,
  row TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX membership_by_story ON membership (story, seq);
CREATE TABLE story (
  id TEXT PRIMARY KEY,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  newest INTEGER NOT NULL,
  rank REAL NOT NULL,
  changed INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX story_by_rank ON story (rank);
CREATE TABLE story_change (
  seq INTEGER NOT NULL,
  part INTEGER NOT NULL,
  row TEXT NOT NULL,
  PRIMARY KEY (seq, part)
) WITHOUT ROWID;
CREATE TABLE open_entry (seq INTEGER PRIMARY KEY);
CREATE TABLE parked (seq INTEGER PRIMARY KEY, reason TEXT NOT NULL);
----
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  place INTEGER NOT NULL,
  quotes INTEGER NOT NULL,
  row TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX person_by_key ON person (key, place);
CREATE INDEX person_by_quotes ON person (quotes);
CREATE TABLE appearance (
  person TEXT NOT NULL,
  report TEXT NOT NULL,
  entity TEXT NOT NULL,
  revision INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  time INTEGER NOT NULL,
  quotes INTEGER NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (person, report, entity)
) WITHOUT ROWID;
CREATE INDEX appearance_by_report ON appearance (report);
----
-- What people's pins moved, so that they can be undone.
CREATE TABLE moved (
  seq INTEGER NOT NULL,
  report TEXT NOT NULL,
  row TEXT NOT NULL,
  PRIMARY KEY (seq, report)
) WITHOUT ROWID;
----
CREATE TABLE counted (
  report TEXT PRIMARY KEY,
  outlet TEXT NOT NULL,
  revision INTEGER NOT NULL,
  unquoted TEXT NOT NULL,
  credited TEXT
) WITHOUT ROWID;
CREATE TABLE account (
  outlet TEXT PRIMARY KEY,
  name TEXT,
  domain TEXT,
  reports INTEGER NOT NULL,
  words INTEGER NOT NULL,
  own INTEGER NOT NULL,
  again INTEGER NOT NULL,
  credited INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX account_by_reports ON account (reports);
CREATE TABLE passed (
  outlet TEXT NOT NULL,
  source TEXT NOT NULL,
  held INTEGER NOT NULL,
  words INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (outlet, source, held)
) WITHOUT ROWID;
CREATE INDEX passed_by_words ON passed (outlet, words);
CREATE INDEX passed_by_source ON passed (source, words);
----
-- Entries of what was retracted: nothing is derived from them.
CREATE TABLE gone (seq INTEGER PRIMARY KEY, report TEXT NOT NULL);
-- Which revisions have sentences from which report; may hold more than is true now.
CREATE TABLE taken (
  source TEXT NOT NULL,
  report TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (source, report, revision)
) WITHOUT ROWID;
INSERT OR IGNORE INTO taken
  SELECT json_extract(trace.value, '$.source.id'), report, revision FROM derivation, json_each(derivation.traces) trace
  WHERE json_extract(trace.value, '$.source.id') IS NOT NULL;
CREATE INDEX membership_by_outlet ON membership (outlet, seq);
----
-- What outlets print day by day. Reports that were counted before this was kept have no day: they come with a rebuild.
ALTER TABLE counted ADD COLUMN day TEXT;
CREATE TABLE day (
  outlet TEXT NOT NULL,
  day TEXT NOT NULL,
  reports INTEGER NOT NULL,
  words INTEGER NOT NULL,
  own INTEGER NOT NULL,
  again INTEGER NOT NULL,
  credited INTEGER NOT NULL,
  PRIMARY KEY (outlet, day)
) WITHOUT ROWID;
----
-- Up to which entry the story of a report had been read when it was in it; 0 for not at all. What has no row is read up
-- to the row 'all_read' of progress.
CREATE TABLE read_to (report TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
-- Reports of starred stories.
CREATE TABLE star (report TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX star_by_seq ON star (seq);
----
-- Which watches fired, for which report and why.
CREATE TABLE hit (
  watch TEXT NOT NULL,
  seq INTEGER NOT NULL,
  why TEXT NOT NULL,
  report TEXT NOT NULL,
  PRIMARY KEY (watch, seq, why)
) WITHOUT ROWID;
CREATE INDEX hit_by_seq ON hit (seq);
CREATE INDEX hit_by_report ON hit (report, watch);
----
-- By which entry's text an open entry is compared. Those that were open before this was kept stand by their own.
ALTER TABLE open_entry ADD COLUMN text INTEGER NOT NULL DEFAULT 0;
UPDATE open_entry SET text = seq;
----
-- When a report's newest revision was seen, for those that are kept so many days. Rows of before this was kept have none: it
-- comes with a rebuild.
ALTER TABLE membership ADD COLUMN seen TEXT;
CREATE INDEX membership_by_seen ON membership (seen);
----
-- What an open entry is found by after a restart, and by which versions of the steps. Those that were open before this was
-- kept are read anew.
ALTER TABLE open_entry ADD COLUMN finding BLOB;
ALTER TABLE open_entry ADD COLUMN versions TEXT;
CREATE INDEX open_entry_by_text ON open_entry (text);
-- What open entries are compared by; read anew from the truth where it is missing.
CREATE TABLE features (
  seq INTEGER PRIMARY KEY,
  versions TEXT NOT NULL,
  features BLOB NOT NULL
);
----
-- What the front page needs of a story: how many origins it has, and how it is listed. Stands for as long as nothing in the
-- story changes; written anew where it is missing, or was made otherwise.
CREATE TABLE summary (
  story TEXT PRIMARY KEY,
  made_by TEXT NOT NULL,
  origins INTEGER NOT NULL,
  listed BLOB NOT NULL
) WITHOUT ROWID;
