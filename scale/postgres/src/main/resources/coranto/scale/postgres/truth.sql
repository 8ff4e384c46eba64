-- The truth: a log, appended only. Each block, divided by a line of dashes, is one step of migration; a step that
-- ever stood in a release is never changed.
--
-- The writer gives out seq, not a sequence: a transaction that breaks off leaves no gap. Whatever a text, an id or an
-- address may hold stands in JSON, where any character can be written; what is looked up by is a hash of it. Times
-- are text, since timestamps here end at the microsecond.
CREATE TABLE entry (
  seq bigint PRIMARY KEY,
  kind text NOT NULL,
  key uuid NOT NULL,
  revision integer,
  text_hash text,
  seen text,
  published text,
  modified text,
  extractor text,
  page text,
  page_month text,
  body text NOT NULL
);
CREATE UNIQUE INDEX entry_by_report ON entry (key, revision) WHERE revision IS NOT NULL;
CREATE UNIQUE INDEX entry_by_said ON entry (key) WHERE revision IS NULL;
CREATE INDEX entry_of_said ON entry (kind, seq) WHERE revision IS NULL;
CREATE INDEX entry_by_page ON entry (page) WHERE page IS NOT NULL;
-- The pages that revisions were read from, gzipped, in a table a month: dropping old pages is dropping a table.
CREATE TABLE page (
  month text NOT NULL,
  hash text NOT NULL,
  about text NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (month, hash)
) PARTITION BY LIST (month);
ALTER TABLE page ALTER COLUMN body SET STORAGE EXTERNAL;
