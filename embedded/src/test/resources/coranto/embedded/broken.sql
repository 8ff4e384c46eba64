-- A schema whose second step breaks off in the middle, for the test of migrations.
CREATE TABLE kept (word TEXT);
INSERT INTO kept VALUES ('ferry');
----
CREATE TABLE half (word TEXT);
INSERT INTO half SELECT word FROM kept;
DROP TABLE kept;
INSERT INTO nowhere VALUES ('mill');
