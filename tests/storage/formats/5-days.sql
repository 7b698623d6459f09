-- Two days as the fifth format kept them: their file, dumped. Never modified: people have such files.
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
, kept_until_ms INTEGER, was_over TEXT NOT NULL DEFAULT '[]', foreseen TEXT NOT NULL DEFAULT '[]', settled TEXT NOT NULL DEFAULT '[]') STRICT, WITHOUT ROWID;
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
, before TEXT, asked_ms INTEGER) STRICT, WITHOUT ROWID;
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
, announced TEXT) STRICT, WITHOUT ROWID;
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
  performance_review_s INTEGER NOT NULL,
  final_decision_s INTEGER NOT NULL,
  urgent_s      INTEGER NOT NULL,
  hype_call_s   INTEGER NOT NULL,
  hangout_s     INTEGER NOT NULL,
  celebration_s INTEGER NOT NULL,
  ordinary_s    INTEGER NOT NULL,
  longest_clear_s INTEGER NOT NULL,
  foreseen_meetings INTEGER NOT NULL,
  foreseen_s    INTEGER NOT NULL,
  foreseen_held_s INTEGER NOT NULL,
  off_rules     INTEGER NOT NULL,
  given_back_s  INTEGER NOT NULL,
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
CREATE TABLE day_off (
  first TEXT NOT NULL PRIMARY KEY,
  last  TEXT NOT NULL CHECK (first <= last)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER said_is_found AFTER INSERT ON said
BEGIN INSERT INTO found (rowid, words) VALUES (new.id, new.words); END;
CREATE TRIGGER unsaid_is_not_found AFTER DELETE ON said
BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', old.id, old.words); END;
INSERT INTO "meta" (name, value) VALUES ('device', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (1, X'01A20CC88E80700087A8B690CA333AAD', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795510800000, '{"kind":"day_started","day":"01a20cc8-8e80-7000-8def-37464e1d4710","date":"2026-11-24","zone":"Europe/Lisbon","boundary":"04:00:00","item_limit":3,"shape":"custom","definition":{"need":"all","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"items":[{"id":"01a20cc8-8e80-7001-8def-37464e1d4710","title":"Write the migration plan","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a20cc8-8e80-7002-8def-37464e1d4710","title":"Review the onboarding draft","kind":"must","state":"open","estimate":null,"from":null},{"id":"01a20cc8-8e80-7003-8def-37464e1d4710","title":"Fix the import","kind":"must","state":"open","estimate":null,"from":null}],"at":"2026-11-24T09:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (2, X'01A20CC88E807000BB1BB525C25F21E7', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795510800000, '{"kind":"focus_started","focus":"01a20cc8-8e80-7000-8162-35db46492e4a","item":"01a20cc8-8e80-7001-8def-37464e1d4710","planned":50,"bonus":false,"at":"2026-11-24T09:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (3, X'01A20CDADE007000A848330536A0FCBD', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795512000000, '{"kind":"interruption_marked","interruption":{"id":"01a20cda-de00-7000-ae8e-b3baba8b0920","at":"2026-11-24T09:20:00Z","focus":"01a20cc8-8e80-7000-8162-35db46492e4a","by":"others","word":"phone"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (4, X'01A20CDADE0070009BBB319A2ECCE3F6', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795512000000, '{"kind":"focus_paused","focus":"01a20cc8-8e80-7000-8162-35db46492e4a","at":"2026-11-24T09:20:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (5, X'01A20CDF71E0700088E7AF79A30EBECD', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795512300000, '{"kind":"focus_resumed","focus":"01a20cc8-8e80-7000-8162-35db46492e4a","at":"2026-11-24T09:25:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (6, X'01A20CFAE9207000BC5AAE0E9B3AA606', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795514100000, '{"kind":"focus_ran_over","focus":"01a20cc8-8e80-7000-8162-35db46492e4a","at":"2026-11-24T09:55:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (7, X'01A20D0410E07000A9872BEE0F7C80DC', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795514700000, '{"kind":"focus_finished","focus":"01a20cc8-8e80-7000-8162-35db46492e4a","at":"2026-11-24T10:05:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (8, X'01A20D0410E070009CFA2A8307A86816', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795514700000, '{"kind":"item_ticked","item":"01a20cc8-8e80-7001-8def-37464e1d4710"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (9, X'01A20D0410E07000906D2917FFD44F4F', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795514700000, '{"kind":"break_started","rest":{"id":"01a20d04-10e0-7000-96b3-a9cd83be5bb3","started_at":"2026-11-24T10:05:00Z","planned":10,"ended_at":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (10, X'01A20D0D38A0700083E027ACF8003689', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795515300000, '{"kind":"break_ended","rest":"01a20d04-10e0-7000-96b3-a9cd83be5bb3","at":"2026-11-24T10:15:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (11, X'01A20D0D38A07000B10CA58C6C42115F', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795515300000, '{"kind":"thought_parked","thought":{"id":"01a20d0d-38a0-7000-b753-2641f02c1dc2","text":"ask about the invoice","at":"2026-11-24T10:15:00Z"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (12, X'01A20D0D38A07000A47FA421646DF899', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795515300000, '{"kind":"meeting_started","meeting":{"id":"01a20d0d-38a0-7000-aac6-24d6e85804fc","title":"Standup","reason":"hype_call","planned":null,"ran_over":false,"started_at":"2026-11-24T10:15:00Z","ended_at":null}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (13, X'01A20D1AF440700091AC2200D8AFD36F', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795516200000, '{"kind":"meeting_ended","meeting":"01a20d0d-38a0-7000-aac6-24d6e85804fc","reason":null,"at":"2026-11-24T10:30:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (14, X'01A20D1AF4407000851F2095D0DBBAA8', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795516200000, '{"kind":"days_off_planned","from":"2026-12-24","to":"2026-12-24"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (15, X'01A20D1AF4407000B8921F2AC907A1E2', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795516200000, '{"kind":"put_for_later","carried":{"id":"01a20d1a-f440-7000-bed8-9fe04cf1ae45","title":"Renew the passport","due":"2026-11-27","estimate":null,"from":"person"}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (16, X'01A20D1AF4407000AC051DBFC133891B', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795516200000, '{"kind":"focus_started","focus":"01a20d1a-f440-7000-b24b-9e75451d957f","item":"01a20cc8-8e80-7002-8def-37464e1d4710","planned":25,"bonus":false,"at":"2026-11-24T10:30:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (17, X'01A20D31D7A070009F781C54B95F7055', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795517700000, '{"kind":"focus_ran_over","focus":"01a20d1a-f440-7000-b24b-9e75451d957f","at":"2026-11-24T10:55:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (18, X'01A20D31D7A070008CA49A342DA14B2B', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795517700000, '{"kind":"focus_finished","focus":"01a20d1a-f440-7000-b24b-9e75451d957f","at":"2026-11-24T10:55:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (19, X'01A20D31D7A07000801798C925CD3265', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795517700000, '{"kind":"item_ticked","item":"01a20cc8-8e80-7002-8def-37464e1d4710"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (20, X'01A20E7246E07000A6FD95F3162500D8', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795538700000, '{"kind":"first_step_set","text":"Open the failing fixture"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (21, X'01A20E7246E07001A6FD95F3162500D8', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795538700000, '{"kind":"day_closed","day":"01a20cc8-8e80-7000-8def-37464e1d4710","form":"short","at":"2026-11-24T16:45:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (22, X'01A20E7246E07002A6FD95F3162500D8', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795538700000, '{"kind":"item_placed","item":"01a20cc8-8e80-7003-8def-37464e1d4710","place":{"date":"2026-11-25"},"carried":{"id":"01a20e72-46e0-7000-ad44-16a89a0f0d3b","title":"Fix the import","due":"2026-11-25","estimate":null,"from":{"item":"01a20cc8-8e80-7003-8def-37464e1d4710"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (23, X'01A20E7246E07003A6FD95F3162500D8', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795538700000, '{"kind":"thought_placed","thought":"01a20d0d-38a0-7000-b753-2641f02c1dc2","place":{"date":"2026-11-25"},"carried":{"id":"01a20e72-46e0-7001-ad44-16a89a0f0d3b","title":"ask about the invoice","due":"2026-11-25","estimate":null,"from":{"thought":"01a20d0d-38a0-7000-b753-2641f02c1dc2"}}}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (24, X'01A20E7246E070009A7094880E50E811', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795538700000, '{"kind":"day_reopened","day":"01a20cc8-8e80-7000-8def-37464e1d4710","reason":"a late call","at":"2026-11-24T16:45:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (25, X'01A20E7B6EA07000879D12678292C2E7', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795539300000, '{"kind":"day_closed","day":"01a20cc8-8e80-7000-8def-37464e1d4710","form":"just_close","at":"2026-11-24T16:55:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (26, X'01A211EEEA807000AE830F9172EA915A', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795597200000, '{"kind":"day_started","day":"01a211ee-ea80-7000-b4c9-9046f6d49dbe","date":"2026-11-25","zone":"Europe/Lisbon","boundary":"04:00:00","item_limit":3,"shape":{"tasks_or_time":{"until":"16:30:00"}},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"items":[],"at":"2026-11-25T09:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (27, X'01A211EEEA807001AE830F9172EA915A', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795597200000, '{"kind":"item_added","item":{"id":"01a211ee-ea80-7001-b4c9-9046f6d49dbe","title":"Second day","kind":"must","state":"open","estimate":null,"from":null},"swapped":null}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (28, X'01A211EEEA807000A1F60E266B167894', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795597200000, '{"kind":"focus_started","focus":"01a211ee-ea80-7000-a83c-8edbef0084f7","item":"01a211ee-ea80-7001-b4c9-9046f6d49dbe","planned":30,"bonus":false,"at":"2026-11-25T09:00:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (29, X'01A2120A61C0700095690CBB63425FCD', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795599000000, '{"kind":"focus_ran_over","focus":"01a211ee-ea80-7000-a83c-8edbef0084f7","at":"2026-11-25T09:30:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (30, X'01A2120A61C0700082958A9AD7843AA4', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795599000000, '{"kind":"focus_finished","focus":"01a211ee-ea80-7000-a83c-8edbef0084f7","at":"2026-11-25T09:30:00Z"}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (31, X'01A2120A61C07000B608892FCFB021DD', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795599000000, '{"kind":"taken_back","given_at":"2026-11-25T09:30:00Z","day":{"id":"01a211ee-ea80-7000-b4c9-9046f6d49dbe","date":"2026-11-25","zone":"Europe/Lisbon","boundary":"04:00:00","item_limit":3,"started_at":"2026-11-25T09:00:00Z","commitment":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"definition":{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]},"shape":{"tasks_or_time":{"until":"16:30:00"}},"items":[{"id":"01a211ee-ea80-7001-b4c9-9046f6d49dbe","title":"Second day","kind":"must","state":"open","estimate":null,"from":null}],"focus":[{"id":"01a211ee-ea80-7000-a83c-8edbef0084f7","item":"01a211ee-ea80-7001-b4c9-9046f6d49dbe","planned":30,"bonus":false,"started_at":"2026-11-25T09:00:00Z","intervals":[{"from":"2026-11-25T09:00:00Z","to":null}],"gaps":[],"paused_at":null,"ran_over":true,"ended_at":null}],"breaks":[],"meetings":[],"interruptions":[],"nudges":[],"quiet_until":null,"last_tick":null,"scope_changes":[{"at":"2026-11-25T09:00:00Z","kind":{"added":"Second day"}}],"first_step":null,"blocked":null,"enough_at":null,"closing":null,"reopenings":[],"kept_until":null},"waiting":[{"id":"01a20e72-46e0-7000-ad44-16a89a0f0d3b","title":"Fix the import","due":"2026-11-25","estimate":null,"from":{"item":"01a20cc8-8e80-7003-8def-37464e1d4710"}},{"id":"01a20e72-46e0-7001-ad44-16a89a0f0d3b","title":"ask about the invoice","due":"2026-11-25","estimate":null,"from":{"thought":"01a20d0d-38a0-7000-b753-2641f02c1dc2"}},{"id":"01a20d1a-f440-7000-bed8-9fe04cf1ae45","title":"Renew the passport","due":"2026-11-27","estimate":null,"from":"person"}],"parked":[],"first_step":"Open the failing fixture","days_off":[{"from":"2026-12-24","to":"2026-12-24"}]}');
INSERT INTO "journal" (seq, id, device, at_ms, body) VALUES (32, X'01A2120A61C07000A97B87C4C7DC0917', X'EE3CE1518D4F41FC8C409F1ECCCAF1DE', 1795599000000, '{"kind":"focus_finished","focus":"01a211ee-ea80-7000-a83c-8edbef0084f7","at":"2026-11-25T09:30:00Z"}');
INSERT INTO "day" (id, date, zone, boundary, item_limit, started_ms, shape, commitment, definition, quiet_until_ms, first_step, blocked, enough_ms, closed_ms, closed_form, last_tick_ms, kept_until_ms, was_over, foreseen, settled) VALUES (X'01A20CC88E8070008DEF37464E1D4710', '2026-11-24', 'Europe/Lisbon', '04:00:00', 3, 1795510800000, '"custom"', '{"need":"all","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', '{"need":"all","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', NULL, 'Open the failing fixture', NULL, NULL, 1795539300000, 'just_close', 1795517700000, NULL, '[]', '[]', '[]');
INSERT INTO "day" (id, date, zone, boundary, item_limit, started_ms, shape, commitment, definition, quiet_until_ms, first_step, blocked, enough_ms, closed_ms, closed_form, last_tick_ms, kept_until_ms, was_over, foreseen, settled) VALUES (X'01A211EEEA807000B4C99046F6D49DBE', '2026-11-25', 'Europe/Lisbon', '04:00:00', 3, 1795597200000, '{"tasks_or_time":{"until":"16:30:00"}}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', '{"need":"any","clauses":[{"one":"all_items"},{"one":{"clock":"16:30:00"}}]}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]');
INSERT INTO "reopening" (day, position, at_ms, reason) VALUES (X'01A20CC88E8070008DEF37464E1D4710', 0, 1795538700000, 'a late call');
INSERT INTO "scope_change" (day, position, at_ms, change) VALUES (X'01A211EEEA807000B4C99046F6D49DBE', 0, 1795597200000, '{"added":"Second day"}');
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A20CC88E8070018DEF37464E1D4710', X'01A20CC88E8070008DEF37464E1D4710', 0, 'Write the migration plan', 'must', 'done', NULL, NULL, NULL, NULL, 0, 1795514700000);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A20CC88E8070028DEF37464E1D4710', X'01A20CC88E8070008DEF37464E1D4710', 1, 'Review the onboarding draft', 'must', 'done', NULL, NULL, NULL, NULL, 0, 1795517700000);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A20CC88E8070038DEF37464E1D4710', X'01A20CC88E8070008DEF37464E1D4710', 2, 'Fix the import', 'must', 'moved', '2026-11-25', NULL, NULL, NULL, 1, NULL);
INSERT INTO "item" (id, day, position, title, kind, state, moved_to, handed_to, estimate_min, carried, left_over, done_ms) VALUES (X'01A211EEEA807001B4C99046F6D49DBE', X'01A211EEEA807000B4C99046F6D49DBE', 0, 'Second day', 'must', 'open', NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms, before, asked_ms) VALUES (X'01A20CC88E807000816235DB46492E4A', X'01A20CC88E8070008DEF37464E1D4710', 0, X'01A20CC88E8070018DEF37464E1D4710', 50, 0, 1795510800000, NULL, 1, 1795514700000, NULL, NULL);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms, before, asked_ms) VALUES (X'01A20D1AF4407000B24B9E75451D957F', X'01A20CC88E8070008DEF37464E1D4710', 1, X'01A20CC88E8070028DEF37464E1D4710', 25, 0, 1795516200000, NULL, 1, 1795517700000, NULL, NULL);
INSERT INTO "session" (id, day, position, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms, before, asked_ms) VALUES (X'01A211EEEA807000A83C8EDBEF0084F7', X'01A211EEEA807000B4C99046F6D49DBE', 0, X'01A211EEEA807001B4C99046F6D49DBE', 30, 0, 1795597200000, NULL, 1, 1795599000000, NULL, NULL);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A20CC88E807000816235DB46492E4A', 0, 1795510800000, 1795512000000);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A20CC88E807000816235DB46492E4A', 1, 1795512300000, 1795514700000);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A20D1AF4407000B24B9E75451D957F', 0, 1795516200000, 1795517700000);
INSERT INTO "interval" (session, position, from_ms, to_ms) VALUES (X'01A211EEEA807000A83C8EDBEF0084F7', 0, 1795597200000, 1795599000000);
INSERT INTO "rest" (id, day, position, planned_min, started_ms, ended_ms) VALUES (X'01A20D0410E0700096B3A9CD83BE5BB3', X'01A20CC88E8070008DEF37464E1D4710', 0, 10, 1795514700000, 1795515300000);
INSERT INTO "meeting" (id, day, position, title, reason, planned_min, started_ms, ran_over, ended_ms, announced) VALUES (X'01A20D0D38A07000AAC624D6E85804FC', X'01A20CC88E8070008DEF37464E1D4710', 0, 'Standup', 'hype_call', NULL, 1795515300000, 0, 1795516200000, NULL);
INSERT INTO "interruption" (id, day, position, at_ms, session, by_whom, word) VALUES (X'01A20CDADE007000AE8EB3BABA8B0920', X'01A20CC88E8070008DEF37464E1D4710', 0, 1795512000000, X'01A20CC88E807000816235DB46492E4A', 'others', 'phone');
INSERT INTO "parked" (id, text, at_ms, place) VALUES (X'01A20D0D38A07000B7532641F02C1DC2', 'ask about the invoice', 1795515300000, '{"date":"2026-11-25"}');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20D1AF4407000BED89FE04CF1AE45', 'Renew the passport', '2026-11-27', NULL, '"person"', NULL, 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20E7246E07000AD4416A89A0F0D3B', 'Fix the import', '2026-11-25', NULL, '{"item":"01a20cc8-8e80-7003-8def-37464e1d4710"}', X'01A20CC88E8070038DEF37464E1D4710', 'waits');
INSERT INTO "carried" (id, title, due, estimate_min, origin, from_item, fate) VALUES (X'01A20E7246E07001AD4416A89A0F0D3B', 'ask about the invoice', '2026-11-25', NULL, '{"thought":"01a20d0d-38a0-7000-b753-2641f02c1dc2"}', NULL, 'waits');
INSERT INTO "worth" (day, date, zone, off, started_ms, enough_ms, closed_ms, focus_s, meeting_s, needless_s, shallow_s, rest_s, unaccounted_s, sessions, interruptions, musts_done, musts, bonus_done, performance_review_s, final_decision_s, urgent_s, hype_call_s, hangout_s, celebration_s, ordinary_s, longest_clear_s, foreseen_meetings, foreseen_s, foreseen_held_s, off_rules, given_back_s, asked) VALUES (X'01A20CC88E8070008DEF37464E1D4710', '2026-11-24', 'Europe/Lisbon', 0, 1795510800000, NULL, 1795539300000, 5100, 900, 0, 21900, 600, 0, 2, 1, 2, 3, 0, 0, 0, 0, 900, 0, 0, 0, 23100, 0, 0, 0, 0, 0, 1);
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315905, 'item', X'01A20CC88E8070018DEF37464E1D4710', 0, '2026-11-24', 'Write the migration plan', 'write the migration plan');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315906, 'item', X'01A20CC88E8070028DEF37464E1D4710', 0, '2026-11-24', 'Review the onboarding draft', 'review the onboarding draft');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315907, 'item', X'01A20CC88E8070038DEF37464E1D4710', 0, '2026-11-24', 'Fix the import', 'fix the import');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315908, 'interruption', X'01A20CDADE007000AE8EB3BABA8B0920', 0, '2026-11-24', 'phone', 'phone');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315909, 'thought', X'01A20D0D38A07000B7532641F02C1DC2', 0, '2026-11-24', 'ask about the invoice', 'ask about the invoice');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315910, 'meeting', X'01A20D0D38A07000AAC624D6E85804FC', 0, '2026-11-24', 'Standup', 'standup');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315911, 'first_step', X'01A20CC88E8070008DEF37464E1D4710', 0, '2026-11-24', 'Open the failing fixture', 'open the failing fixture');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414200315912, 'reopening', X'01A20CC88E8070008DEF37464E1D4710', 0, '2026-11-24', 'a late call', 'a late call');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414217093121, 'waiting', X'01A20E7246E07000AD4416A89A0F0D3B', 0, '2026-11-25', 'Fix the import', 'fix the import');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414217093122, 'waiting', X'01A20E7246E07001AD4416A89A0F0D3B', 0, '2026-11-25', 'ask about the invoice', 'ask about the invoice');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414217093123, 'item', X'01A211EEEA807001B4C99046F6D49DBE', 0, '2026-11-25', 'Second day', 'second day');
INSERT INTO "said" (id, kind, of, n, date, text, words) VALUES (12414250647553, 'waiting', X'01A20D1AF4407000BED89FE04CF1AE45', 0, '2026-11-27', 'Renew the passport', 'renew the passport');
INSERT INTO "day_off" (first, last) VALUES ('2026-12-24', '2026-12-24');
PRAGMA application_id = 1147238724;
PRAGMA user_version = 5;
COMMIT;
