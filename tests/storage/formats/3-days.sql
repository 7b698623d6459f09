-- A day as the third format kept it: its file, dumped. Never modified: people have such files.
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE journal (
  seq    INTEGER PRIMARY KEY,
  id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device BLOB NOT NULL CHECK (length(device) = 16),
  at_ms  INTEGER NOT NULL,
  kind   TEXT GENERATED ALWAYS AS (body ->> '$.kind') VIRTUAL,
  body   TEXT NOT NULL
) STRICT;
CREATE TRIGGER journal_lines_stay_as_they_are BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_lines_stay BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TABLE checkpoint (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  stamp    TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  state    TEXT NOT NULL
) STRICT;
CREATE TABLE day (
  id             BLOB NOT NULL PRIMARY KEY,
  date           TEXT NOT NULL,
  zone           TEXT NOT NULL,
  boundary       TEXT NOT NULL,
  item_limit     INTEGER NOT NULL,
  started_ms     INTEGER NOT NULL,
  shape          TEXT NOT NULL,
  commitment     TEXT NOT NULL,
  definition     TEXT NOT NULL,
  quiet_until_ms INTEGER,
  first_step     TEXT,
  blocked        TEXT,
  enough_ms      INTEGER,
  closed_ms      INTEGER,
  closed_form    TEXT,
  last_tick_ms   INTEGER
, kept_until_ms INTEGER, was_over TEXT NOT NULL DEFAULT '[]') STRICT, WITHOUT ROWID;
CREATE INDEX day_by_date ON day (date);
CREATE TABLE reopening (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE scope_change (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  change   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE item (
  id           BLOB NOT NULL PRIMARY KEY,
  day          BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('open', 'done', 'moved', 'dropped', 'handed_over')),
  moved_to     TEXT,
  handed_to    TEXT,
  estimate_min INTEGER,
  carried      BLOB,
  left_over    INTEGER NOT NULL CHECK (left_over IN (0, 1))
, done_ms INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX item_by_day ON item (day, position);
CREATE TABLE session (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  item        BLOB,
  planned_min INTEGER,
  bonus       INTEGER NOT NULL,
  started_ms  INTEGER NOT NULL,
  paused_ms   INTEGER,
  ran_over    INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_day ON session (day, position);
CREATE TABLE interval (
  session  BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  from_ms  INTEGER NOT NULL,
  to_ms    INTEGER,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE gap (
  id       BLOB NOT NULL PRIMARY KEY,
  session  BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  cause    TEXT NOT NULL,
  from_ms  INTEGER NOT NULL,
  to_ms    INTEGER NOT NULL,
  was      TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX gap_by_session ON gap (session, position);
CREATE TABLE rest (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  planned_min INTEGER NOT NULL,
  started_ms  INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX rest_by_day ON rest (day, position);
CREATE TABLE meeting (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  title       TEXT,
  reason      TEXT,
  planned_min INTEGER,
  started_ms  INTEGER NOT NULL,
  ran_over    INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_day ON meeting (day, position);
CREATE TABLE interruption (
  id       BLOB NOT NULL PRIMARY KEY,
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  session  BLOB,
  by_whom  TEXT NOT NULL,
  word     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX interruption_by_day ON interruption (day, position);
CREATE TABLE nudge (
  id       BLOB NOT NULL PRIMARY KEY,
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  at_ms    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX nudge_by_day ON nudge (day, position);
CREATE TABLE parked (
  id    BLOB NOT NULL PRIMARY KEY,
  text  TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  place TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX parked_without_place ON parked (at_ms) WHERE place IS NULL;
CREATE TABLE carried (
  id           BLOB NOT NULL PRIMARY KEY,
  title        TEXT NOT NULL,
  due          TEXT NOT NULL,
  estimate_min INTEGER,
  origin       TEXT NOT NULL,
  from_item    BLOB,
  fate         TEXT NOT NULL CHECK (fate IN ('waits', 'taken', 'dropped', 'returned'))
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_that_waits ON carried (due) WHERE fate = 'waits';
CREATE INDEX carried_from_item ON carried (from_item) WHERE fate = 'waits';
CREATE TABLE worth (
  day           BLOB NOT NULL PRIMARY KEY REFERENCES day (id) ON DELETE CASCADE,
  date          TEXT NOT NULL,
  zone          TEXT NOT NULL,
  off           INTEGER NOT NULL CHECK (off IN (0, 1)),
  started_ms    INTEGER NOT NULL,
  enough_ms     INTEGER,
  closed_ms     INTEGER,
  focus_s       INTEGER NOT NULL,
  meeting_s     INTEGER NOT NULL,
  needless_s    INTEGER NOT NULL,
  shallow_s     INTEGER NOT NULL,
  rest_s        INTEGER NOT NULL,
  unaccounted_s INTEGER NOT NULL,
  sessions      INTEGER NOT NULL,
  interruptions INTEGER NOT NULL,
  musts_done    INTEGER NOT NULL,
  musts         INTEGER NOT NULL,
  bonus_done    INTEGER NOT NULL,
  asked         INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX worth_by_date ON worth (date);
CREATE TABLE said (
  id    INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL,
  of    BLOB NOT NULL,
  n     INTEGER NOT NULL,
  date  TEXT NOT NULL,
  text  TEXT NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (of, kind, n)
) STRICT;
CREATE VIRTUAL TABLE found USING fts5 (
  words, content = 'said', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co So Cn'", prefix = '1 2 3'
);
CREATE TRIGGER said_is_found AFTER INSERT ON said
BEGIN INSERT INTO found (rowid, words) VALUES (new.id, new.words); END;
CREATE TRIGGER unsaid_is_not_found AFTER DELETE ON said
BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', old.id, old.words); END;
INSERT INTO "meta" (name, value) VALUES ('device', X'F360E50E30124C8B86811313EB6C0F65');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (1, X'01A20CC3FAA07000941AC20E2E4DE283', X'F360E50E30124C8B86811313EB6C0F65', 1795510500000, '{"kind":"day_started","day":"01a20cc3-faa0-7000-9a61-42c3b237eee6","date":"2026-11-24","zone":"Europe/Lisbon","boundary":"04:00:00","item_limit":3,"shape":{"tasks_or_time":{"until":"16:30:00"}},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"items":[{"id":"01a20cc3-faa0-7001-9a61-42c3b237eee6","title":"Straße prüfen #deep","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a20cc3-faa0-7002-9a61-42c3b237eee6","title":"İstanbul''a bilet","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a20cc3-faa0-7003-9a61-42c3b237eee6","title":"café","kind":"must","state":"open","estimate":null,"from":null}],"at":"2026-11-24T08:55:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (2, X'01A20CC3FAA07000878DC0A32679C9BC', X'F360E50E30124C8B86811313EB6C0F65', 1795510500000, '{"kind":"focus_started","focus":"01a20cc3-faa0-7000-8dd4-4158aa63d61f","item":"01a20cc3-faa0-7001-9a61-42c3b237eee6","planned":25,"bonus":false,"at":"2026-11-24T08:55:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (3, X'01A20CCD22607000B4BA3E829ABBA492', X'F360E50E30124C8B86811313EB6C0F65', 1795511100000, '{"kind":"interruption_marked","interruption":{"id":"01a20ccd-2260-7000-bb00-bf381ea5b0f6","at":"2026-11-24T09:05:00Z","focus":"01a20cc3-faa0-7000-8dd4-4158aa63d61f","by":"others","word":"Ana''s question"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (4, X'01A20CCD22607000A82D3D1792E78BCC', X'F360E50E30124C8B86811313EB6C0F65', 1795511100000, '{"kind":"thought_parked","thought":{"id":"01a20ccd-2260-7000-ae73-bdcd16d1982f","text":"Ask about the йод","at":"2026-11-24T09:05:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (5, X'01A20CCD226070009BA03BAC8B137305', X'F360E50E30124C8B86811313EB6C0F65', 1795511100000, '{"kind":"focus_paused","focus":"01a20cc3-faa0-7000-8dd4-4158aa63d61f","at":"2026-11-24T09:05:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (6, X'01A20CD1B640700088CCB98BFF554DDC', X'F360E50E30124C8B86811313EB6C0F65', 1795511400000, '{"kind":"focus_resumed","focus":"01a20cc3-faa0-7000-8dd4-4158aa63d61f","at":"2026-11-24T09:10:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (7, X'01A20CDF71E07000BC3FB820F7813515', X'F360E50E30124C8B86811313EB6C0F65', 1795512300000, '{"kind":"focus_ran_over","focus":"01a20cc3-faa0-7000-8dd4-4158aa63d61f","at":"2026-11-24T09:25:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (8, X'01A20CE405C07000A96C36006BC30FEB', X'F360E50E30124C8B86811313EB6C0F65', 1795512600000, '{"kind":"focus_finished","focus":"01a20cc3-faa0-7000-8dd4-4158aa63d61f","at":"2026-11-24T09:30:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (9, X'01A20CE405C070009CDF349563EEF725', X'F360E50E30124C8B86811313EB6C0F65', 1795512600000, '{"kind":"item_ticked","item":"01a20cc3-faa0-7001-9a61-42c3b237eee6"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (10, X'01A20CE405C070009052332A5C1ADE5F', X'F360E50E30124C8B86811313EB6C0F65', 1795512600000, '{"kind":"meeting_started","meeting":{"id":"01a20ce4-05c0-7000-9698-b3dfe004eac2","title":"Review","reason":null,"planned":null,"ran_over":false,"started_at":"2026-11-24T09:30:00Z","ended_at":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (11, X'01A20CF655407000BD7EB109D05CB935', X'F360E50E30124C8B86811313EB6C0F65', 1795513800000, '{"kind":"meeting_ended","meeting":"01a20ce4-05c0-7000-9698-b3dfe004eac2","reason":null,"at":"2026-11-24T09:50:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (12, X'01A20CF655407000B0F1AF9EC888A06E', X'F360E50E30124C8B86811313EB6C0F65', 1795513800000, '{"kind":"thought_parked","thought":{"id":"01a20cf6-5540-7000-b738-30544c72acd2","text":"Lunch 👩‍👩‍👧‍👦","at":"2026-11-24T09:50:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (13, X'01A20CF655407000A464AE33C0B487A8', X'F360E50E30124C8B86811313EB6C0F65', 1795513800000, '{"kind":"break_started","rest":{"id":"01a20cf6-5540-7000-aaab-2ee9449e940b","started_at":"2026-11-24T09:50:00Z","planned":10,"ended_at":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (14, X'01A20CFF7D00700097D7ACC8B8E06EE1', X'F360E50E30124C8B86811313EB6C0F65', 1795514400000, '{"kind":"break_ended","rest":"01a20cf6-5540-7000-aaab-2ee9449e940b","at":"2026-11-24T10:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (15, X'01A20D0410E07000AA98978CE725DD18', X'F360E50E30124C8B86811313EB6C0F65', 1795514700000, '{"kind":"first_step_set","text":"Open the draft"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (16, X'01A20D0410E070009E0B9621DF51C451', X'F360E50E30124C8B86811313EB6C0F65', 1795514700000, '{"kind":"blocked_set","text":"größere Frage"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (17, X'01A20D0410E07000917E94B6D77DAB8B', X'F360E50E30124C8B86811313EB6C0F65', 1795514700000, '{"kind":"day_closed","day":"01a20cc3-faa0-7000-9a61-42c3b237eee6","form":"short","at":"2026-11-24T10:05:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (18, X'01A20D0410E07001917E94B6D77DAB8B', X'F360E50E30124C8B86811313EB6C0F65', 1795514700000, '{"kind":"item_placed","item":"01a20cc3-faa0-7002-9a61-42c3b237eee6","place":{"date":"2026-11-25"},"carried":{"id":"01a20d04-10e0-7000-97c5-156c5b67b7ee","title":"İstanbul''a bilet","due":"2026-11-25","estimate":null,"from":{"item":"01a20cc3-faa0-7002-9a61-42c3b237eee6"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (19, X'01A20D0410E07002917E94B6D77DAB8B', X'F360E50E30124C8B86811313EB6C0F65', 1795514700000, '{"kind":"item_placed","item":"01a20cc3-faa0-7003-9a61-42c3b237eee6","place":{"date":"2026-11-25"},"carried":{"id":"01a20d04-10e0-7001-97c5-156c5b67b7ee","title":"café","due":"2026-11-25","estimate":null,"from":{"item":"01a20cc3-faa0-7003-9a61-42c3b237eee6"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (20, X'01A20D0410E07003917E94B6D77DAB8B', X'F360E50E30124C8B86811313EB6C0F65', 1795514700000, '{"kind":"thought_placed","thought":"01a20ccd-2260-7000-ae73-bdcd16d1982f","place":{"date":"2026-11-25"},"carried":{"id":"01a20d04-10e0-7002-97c5-156c5b67b7ee","title":"Ask about the йод","due":"2026-11-25","estimate":null,"from":{"thought":"01a20ccd-2260-7000-ae73-bdcd16d1982f"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (21, X'01A20D0410E07004917E94B6D77DAB8B', X'F360E50E30124C8B86811313EB6C0F65', 1795514700000, '{"kind":"thought_placed","thought":"01a20cf6-5540-7000-b738-30544c72acd2","place":{"date":"2026-11-25"},"carried":{"id":"01a20d04-10e0-7003-97c5-156c5b67b7ee","title":"Lunch 👩‍👩‍👧‍👦","due":"2026-11-25","estimate":null,"from":{"thought":"01a20cf6-5540-7000-b738-30544c72acd2"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (22, X'01A20D0410E0700084F1934BCFA992C4', X'F360E50E30124C8B86811313EB6C0F65', 1795514700000, '{"kind":"day_reopened","day":"01a20cc3-faa0-7000-9a61-42c3b237eee6","reason":"One more thing","at":"2026-11-24T10:05:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (23, X'01A20D0D38A07000ABD79075C0016137', X'F360E50E30124C8B86811313EB6C0F65', 1795515300000, '{"kind":"thought_parked","thought":{"id":"01a20d0d-38a0-7000-b21e-112b43eb6d9b","text":"שָׁלוֹם","at":"2026-11-24T10:15:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (24, X'01A20D0D38A070009F4A8F0AB82D4871', X'F360E50E30124C8B86811313EB6C0F65', 1795515300000, '{"kind":"day_closed","day":"01a20cc3-faa0-7000-9a61-42c3b237eee6","form":"just_close","at":"2026-11-24T10:15:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (25, X'01A20D0D38A070019F4A8F0AB82D4871', X'F360E50E30124C8B86811313EB6C0F65', 1795515300000, '{"kind":"thought_placed","thought":"01a20d0d-38a0-7000-b21e-112b43eb6d9b","place":{"date":"2026-11-25"},"carried":{"id":"01a20d0d-38a0-7000-a591-0fc03c1754d4","title":"שָׁלוֹם","due":"2026-11-25","estimate":null,"from":{"thought":"01a20d0d-38a0-7000-b21e-112b43eb6d9b"}}}');
INSERT INTO "checkpoint" (only_row, stamp, seq, state) VALUES (1, '8c183908f11f6426', 25, '{"day":{"id":"01a20cc3-faa0-7000-9a61-42c3b237eee6","date":"2026-11-24","zone":"Europe/Lisbon","boundary":"04:00:00","item_limit":3,"started_at":"2026-11-24T08:55:00Z","commitment":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"shape":{"tasks_or_time":{"until":"16:30:00"}},"items":[{"id":"01a20cc3-faa0-7001-9a61-42c3b237eee6","title":"Straße prüfen #deep","kind":"must","state":"done","estimate":null,"from":null,"done_at":"2026-11-24T09:30:00Z"},{"id":"01a20cc3-faa0-7002-9a61-42c3b237eee6","title":"İstanbul''a bilet","kind":"must","state":{"moved":"2026-11-25"},"estimate":null,"from":null,"left_over":true},{"id":"01a20cc3-faa0-7003-9a61-42c3b237eee6","title":"café","kind":"must","state":{"moved":"2026-11-25"},"estimate":null,"from":null,"left_over":true}],"focus":[{"id":"01a20cc3-faa0-7000-8dd4-4158aa63d61f","item":"01a20cc3-faa0-7001-9a61-42c3b237eee6","planned":25,"bonus":false,"started_at":"2026-11-24T08:55:00Z","intervals":[{"from":"2026-11-24T08:55:00Z","to":"2026-11-24T09:05:00Z"},{"from":"2026-11-24T09:10:00Z","to":"2026-11-24T09:30:00Z"}],"gaps":[],"paused_at":null,"ran_over":true,"ended_at":"2026-11-24T09:30:00Z"}],"breaks":[{"id":"01a20cf6-5540-7000-aaab-2ee9449e940b","started_at":"2026-11-24T09:50:00Z","planned":10,"ended_at":"2026-11-24T10:00:00Z"}],"meetings":[{"id":"01a20ce4-05c0-7000-9698-b3dfe004eac2","title":"Review","reason":null,"planned":null,"ran_over":false,"started_at":"2026-11-24T09:30:00Z","ended_at":"2026-11-24T09:50:00Z"}],"interruptions":[{"id":"01a20ccd-2260-7000-bb00-bf381ea5b0f6","at":"2026-11-24T09:05:00Z","focus":"01a20cc3-faa0-7000-8dd4-4158aa63d61f","by":"others","word":"Ana''s question"}],"nudges":[],"quiet_until":null,"last_tick":"2026-11-24T09:30:00Z","scope_changes":[],"first_step":"Open the draft","blocked":"größere Frage","enough_at":null,"closing":{"at":"2026-11-24T10:15:00Z","form":"just_close"},"reopenings":[{"at":"2026-11-24T10:05:00Z","reason":"One more thing"}],"kept_until":null},"past":[],"waiting":[{"id":"01a20d04-10e0-7000-97c5-156c5b67b7ee","title":"İstanbul''a bilet","due":"2026-11-25","estimate":null,"from":{"item":"01a20cc3-faa0-7002-9a61-42c3b237eee6"}},{"id":"01a20d04-10e0-7001-97c5-156c5b67b7ee","title":"café","due":"2026-11-25","estimate":null,"from":{"item":"01a20cc3-faa0-7003-9a61-42c3b237eee6"}},{"id":"01a20d04-10e0-7002-97c5-156c5b67b7ee","title":"Ask about the йод","due":"2026-11-25","estimate":null,"from":{"thought":"01a20ccd-2260-7000-ae73-bdcd16d1982f"}},{"id":"01a20d04-10e0-7003-97c5-156c5b67b7ee","title":"Lunch 👩‍👩‍👧‍👦","due":"2026-11-25","estimate":null,"from":{"thought":"01a20cf6-5540-7000-b738-30544c72acd2"}},{"id":"01a20d0d-38a0-7000-a591-0fc03c1754d4","title":"שָׁלוֹם","due":"2026-11-25","estimate":null,"from":{"thought":"01a20d0d-38a0-7000-b21e-112b43eb6d9b"}}],"parked":[],"first_step":"Open the draft"}');
INSERT INTO "day" (id, date, zone, boundary, item_limit, started_ms, shape, commitment, definition, quiet_until_ms, first_step, blocked, enough_ms, closed_ms, closed_form, last_tick_ms, kept_until_ms, was_over) VALUES (X'01A20CC3FAA070009A6142C3B237EEE6', '2026-11-24', 'Europe/Lisbon', '04:00:00', 3, 1795510500000, '{"tasks_or_time":{"until":"16:30:00"}}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', NULL, 'Open the draft', 'größere Frage', NULL, 1795515300000, 'just_close', 1795512600000, NULL, '[]');
INSERT INTO "reopening" (day, position, at_ms, reason) VALUES (X'01A20CC3FAA070009A6142C3B237EEE6', 0, 1795514700000, 'One more thing');
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A20CC3FAA070019A6142C3B237EEE6', X'01A20CC3FAA070009A6142C3B237EEE6', 0, 'Straße prüfen #deep', 'must', 'done', NULL, NULL, NULL, NULL, 0, 1795512600000);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A20CC3FAA070029A6142C3B237EEE6', X'01A20CC3FAA070009A6142C3B237EEE6', 1, 'İstanbul''a bilet', 'must', 'moved', '2026-11-25', NULL, NULL, NULL, 1, NULL);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A20CC3FAA070039A6142C3B237EEE6', X'01A20CC3FAA070009A6142C3B237EEE6', 2, 'café', 'must', 'moved', '2026-11-25', NULL, NULL, NULL, 1, NULL);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms) VALUES (X'01A20CC3FAA070008DD44158AA63D61F', X'01A20CC3FAA070009A6142C3B237EEE6', 0, X'01A20CC3FAA070019A6142C3B237EEE6', 25, 0, 1795510500000, NULL, 1, 1795512600000);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A20CC3FAA070008DD44158AA63D61F', 0, 1795510500000, 1795511100000);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A20CC3FAA070008DD44158AA63D61F', 1, 1795511400000, 1795512600000);
INSERT INTO "rest" (id, day, position, planned_min, started_ms, ended_ms) VALUES (X'01A20CF655407000AAAB2EE9449E940B', X'01A20CC3FAA070009A6142C3B237EEE6', 0, 10, 1795513800000, 1795514400000);
INSERT INTO "meeting" (id, day, position, title, reason, planned_min, started_ms, ran_over, ended_ms) VALUES (X'01A20CE405C070009698B3DFE004EAC2', X'01A20CC3FAA070009A6142C3B237EEE6', 0, 'Review', NULL, NULL, 1795512600000, 0, 1795513800000);
INSERT INTO "interruption" (id, day, position, at_ms, session, by_whom, word) VALUES (X'01A20CCD22607000BB00BF381EA5B0F6', X'01A20CC3FAA070009A6142C3B237EEE6', 0, 1795511100000, X'01A20CC3FAA070008DD44158AA63D61F', 'others', 'Ana''s question');
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A20CCD22607000AE73BDCD16D1982F', 'Ask about the йод', 1795511100000, '{"date":"2026-11-25"}');
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A20CF655407000B73830544C72ACD2', 'Lunch 👩‍👩‍👧‍👦', 1795513800000, '{"date":"2026-11-25"}');
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A20D0D38A07000B21E112B43EB6D9B', 'שָׁלוֹם', 1795515300000, '{"date":"2026-11-25"}');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20D0410E0700097C5156C5B67B7EE', 'İstanbul''a bilet', '2026-11-25', NULL, '{"item":"01a20cc3-faa0-7002-9a61-42c3b237eee6"}', X'01A20CC3FAA070029A6142C3B237EEE6', 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20D0410E0700197C5156C5B67B7EE', 'café', '2026-11-25', NULL, '{"item":"01a20cc3-faa0-7003-9a61-42c3b237eee6"}', X'01A20CC3FAA070039A6142C3B237EEE6', 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20D0410E0700297C5156C5B67B7EE', 'Ask about the йод', '2026-11-25', NULL, '{"thought":"01a20ccd-2260-7000-ae73-bdcd16d1982f"}', NULL, 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20D0410E0700397C5156C5B67B7EE', 'Lunch 👩‍👩‍👧‍👦', '2026-11-25', NULL, '{"thought":"01a20cf6-5540-7000-b738-30544c72acd2"}', NULL, 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20D0D38A07000A5910FC03C1754D4', 'שָׁלוֹם', '2026-11-25', NULL, '{"thought":"01a20d0d-38a0-7000-b21e-112b43eb6d9b"}', NULL, 'waits');
INSERT INTO "worth" (day, date, zone, off, started_ms, enough_ms, closed_ms, focus_s, meeting_s, needless_s, shallow_s, rest_s, unaccounted_s, sessions, interruptions, musts_done, musts, bonus_done, asked) VALUES (X'01A20CC3FAA070009A6142C3B237EEE6', '2026-11-24', 'Europe/Lisbon', 0, 1795510500000, NULL, 1795515300000, 1800, 1200, 0, 1200, 600, 0, 1, 1, 1, 3, 0, 1);
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315905, 'item', X'01A20CC3FAA070019A6142C3B237EEE6', 0, '2026-11-24', 'Straße prüfen #deep', 'Straße prüfen #deep');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315906, 'item', X'01A20CC3FAA070029A6142C3B237EEE6', 0, '2026-11-24', 'İstanbul''a bilet', 'İstanbul''a bilet');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315907, 'item', X'01A20CC3FAA070039A6142C3B237EEE6', 0, '2026-11-24', 'café', 'café');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315908, 'interruption', X'01A20CCD22607000BB00BF381EA5B0F6', 0, '2026-11-24', 'Ana''s question', 'Ana''s question');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315909, 'thought', X'01A20CCD22607000AE73BDCD16D1982F', 0, '2026-11-24', 'Ask about the йод', 'Ask about the йод');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315910, 'meeting', X'01A20CE405C070009698B3DFE004EAC2', 0, '2026-11-24', 'Review', 'Review');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315911, 'thought', X'01A20CF655407000B73830544C72ACD2', 0, '2026-11-24', 'Lunch 👩‍👩‍👧‍👦', 'Lunch  👩  👩  👧  👦 ');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315912, 'first_step', X'01A20CC3FAA070009A6142C3B237EEE6', 0, '2026-11-24', 'Open the draft', 'Open the draft');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315913, 'blocked', X'01A20CC3FAA070009A6142C3B237EEE6', 0, '2026-11-24', 'größere Frage', 'größere Frage');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315914, 'reopening', X'01A20CC3FAA070009A6142C3B237EEE6', 0, '2026-11-24', 'One more thing', 'One more thing');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315915, 'thought', X'01A20D0D38A07000B21E112B43EB6D9B', 0, '2026-11-24', 'שָׁלוֹם', 'שלום');
PRAGMA application_id = 1147238724;
PRAGMA user_version = 3;
COMMIT;
