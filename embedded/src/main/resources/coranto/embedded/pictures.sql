-- Pictures that reports name, as long as there is room. Each block, divided by a line of dashes, is one step of migration.
CREATE TABLE picture (
  address TEXT PRIMARY KEY,
  type TEXT,
  trouble TEXT,
  fetched INTEGER NOT NULL,
  used INTEGER NOT NULL,
  size INTEGER NOT NULL,
  body BLOB
);
CREATE INDEX picture_by_use ON picture (used, size);
