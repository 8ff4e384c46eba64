CREATE TABLE vector (
  model TEXT NOT NULL,
  hash BLOB NOT NULL,      -- SHA-256 of the text
  scale REAL NOT NULL,     -- the largest number's size
  numbers BLOB NOT NULL,   -- a byte a number, 127 for the largest
  PRIMARY KEY (model, hash)
) WITHOUT ROWID;
