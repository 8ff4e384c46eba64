-- Who is to be told of what watches fired: neither truth nor derived from it. When it is lost, nothing old is sent again.
-- Each block, divided by a line of dashes, is one step of migration.
CREATE TABLE progress (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE delivery (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  watch TEXT NOT NULL,
  seq INTEGER NOT NULL,
  why TEXT NOT NULL,
  report TEXT NOT NULL,
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  due INTEGER NOT NULL,
  trouble TEXT
);
CREATE INDEX delivery_by_state ON delivery (state, due);
CREATE INDEX delivery_by_watch ON delivery (watch, number);
